#include "ui/overview/verdictlegend.h"

#include "ui/base/cellpainting.h"

#include <QPainter>

namespace lantu {

namespace {

constexpr int Height = 22;
constexpr int Gap = 14;
constexpr int MarkWidth = 19;

QList<Progress> everyVerdict()
{
    QList<Progress> verdicts;
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i)
        verdicts << static_cast<Progress>(i);
    return verdicts;
}

} // namespace

VerdictLegend::VerdictLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Key to the marks"));
}

QSize VerdictLegend::sizeHint() const
{
    int width = 0;
    for (const Progress progress : everyVerdict())
        width += MarkWidth + fontMetrics().horizontalAdvance(displayName(progress, false)) + Gap;
    return {width, Height};
}

void VerdictLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = Palette::forPlatform(palette());
    int left = 0;
    for (const Progress progress : everyVerdict()) {
        const QString word = displayName(progress, false);
        const int width = MarkWidth + fontMetrics().horizontalAdvance(word) + Gap;
        paintVerdict(&painter, QRect(left, 0, width, height()), progress, word, colours);
        left += width;
    }
}

} // namespace lantu
