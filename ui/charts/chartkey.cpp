#include "ui/charts/chartkey.h"

#include "ui/charts/chartcurve.h"
#include "ui/charts/chartwords.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lantu {

namespace {

constexpr double MarkRoom = 2 * MarkRadius + 6;
constexpr double StrokeRoom = 30;
constexpr double EntryGap = 14;
constexpr double Under = 2; ///< white space below the key

} // namespace

ChartKey::ChartKey(const ChartData& data, const ChartStyle& style, double width)
{
    collect(data);
    arrange(style, width);
}

void ChartKey::collect(const ChartData& data)
{
    const auto hasPoint = [&](auto predicate) {
        return std::any_of(data.points.begin(), data.points.end(), predicate);
    };
    if (hasPoint([](const auto& point) { return isSettled(point.status); }))
        m_entries.append({ChartMark::Shape::Settled, ChartWords::keySettled(), {}});
    if (hasPoint([](const auto& point) { return !isSettled(point.status); }))
        m_entries.append({ChartMark::Shape::Unsettled, ChartWords::keyUnsettled(), {}});
    if (hasPoint([](const auto& point) { return !point.isVerified; }))
        m_entries.append({ChartMark::Shape::Unverified, ChartWords::keyUnverified(), {}});
    if (data.printedBase)
        m_entries.append({ChartMark::Shape::PrintedBase, ChartWords::keyPrintedBase(), {}});
    if (data.revisedBase)
        m_entries.append({ChartMark::Shape::RevisedBase, ChartWords::keyRevisedBase(), {}});
    const auto curve = curveOf(data);
    if (std::any_of(curve.begin(), curve.end(), [](const auto& part) { return part.isBroken; }))
        m_entries.append({std::nullopt, ChartWords::keyBreak(), {}});
}

void ChartKey::arrange(const ChartStyle& style, double width)
{
    const QFontMetricsF metrics(fontOf(ChartText::Role::Key, style));
    double x = 0;
    double y = 0;
    for (auto& entry : m_entries) {
        const double symbol = entry.shape ? MarkRoom : StrokeRoom;
        const double entryWidth =
            std::min(symbol + metrics.horizontalAdvance(entry.text) + 2, width);
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += metrics.height();
        }
        entry.rect = QRectF(x, y, entryWidth, metrics.height());
        x += entryWidth + EntryGap;
    }
    m_height = m_entries.isEmpty() ? 0 : y + metrics.height() + Under;
}

void ChartKey::place(double top, ChartLayout* layout) const
{
    for (const auto& entry : m_entries) {
        const QRectF rect = entry.rect.translated(0, top);
        const double middle = rect.center().y();
        if (entry.shape)
            layout->marks.append({*entry.shape, {rect.left() + MarkRadius + 1, middle}, {}});
        else
            layout->keyBreaks.append({rect.left(), middle, rect.left() + StrokeRoom - 6, middle});
        const double symbol = entry.shape ? MarkRoom : StrokeRoom;
        layout->texts.append({ChartText::Role::Key, entry.text, rect.adjusted(symbol, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter});
    }
}

} // namespace lantu
