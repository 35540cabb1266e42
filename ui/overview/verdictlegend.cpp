#include "ui/overview/verdictlegend.h"

#include "ui/base/cellpainting.h"

#include <QPainter>

namespace lantu {

namespace {

constexpr int Height = 22;
constexpr int Gap = 14;
constexpr int MarkWidth = 19;

constexpr int VerdictCount = static_cast<int>(Progress::NoTarget) + 1;

QString wordFor(int verdict)
{
    return displayName(static_cast<Progress>(verdict), false);
}

} // namespace

VerdictLegend::VerdictLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Key to the marks"));
}

QList<QRect> VerdictLegend::entries(int width) const
{
    QList<QRect> rooms;
    int left = 0;
    int top = 0;
    for (int verdict = 0; verdict < VerdictCount; ++verdict) {
        const int room = MarkWidth + fontMetrics().horizontalAdvance(wordFor(verdict)) + Gap;
        if (left > 0 && left + room - Gap > width) {
            left = 0;
            top += Height;
        }
        rooms << QRect(left, top, room, Height);
        left += room;
    }
    return rooms;
}

QSize VerdictLegend::sizeHint() const
{
    return {entries(QWIDGETSIZE_MAX).last().right(), Height};
}

int VerdictLegend::heightForWidth(int width) const
{
    return entries(width).last().bottom() + 1;
}

void VerdictLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = Palette::forPlatform(palette());
    const QList<QRect> rooms = entries(width());
    for (int verdict = 0; verdict < VerdictCount; ++verdict)
        paintVerdict(
            &painter, rooms[verdict], static_cast<Progress>(verdict), wordFor(verdict), colours);
}

} // namespace lantu
