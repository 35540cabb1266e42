#include "ui/charts/chartlayout.h"

#include "ui/base/numberformat.h"
#include "ui/charts/chartcurve.h"
#include "ui/charts/chartkey.h"
#include "ui/charts/chartlabels.h"
#include "ui/charts/chartwords.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr double Gap = 6;
constexpr double AxisLabelRoom = 10; ///< half of the uppermost label stands above the plot
constexpr double TagPadding = 4;
constexpr double SmallestPlotHeight = 90;
constexpr double Unlimited = 1e4;

/// Fills a layout from the outside inwards: head, foot, margins, then the labels in the plot.
class ChartLayouter
{
public:
    ChartLayouter(const ChartData& data, const ChartStyle& style, const QSizeF& size)
        : m_data(data)
        , m_style(style)
        , m_size(size)
    {
        m_layout.years = yearScale(data);
        m_layout.values = valueScale(data);
    }

    ChartLayout run()
    {
        const double top = placeHead();
        double foot = footHeight();
        const double axis = height(ChartText::Role::Unit) + Gap;
        const double left = axisWidth();
        const double right = targetWidth();
        const double room = m_size.height() - top - axis;
        const bool hasFoot = room - foot >= SmallestPlotHeight;
        if (!hasFoot)
            foot = 0;
        m_layout.plot = QRectF(
            left, top, std::max(m_size.width() - left - right, 1.0), std::max(room - foot, 1.0));
        placePlanTitle();
        placeTarget(right);
        placeChartLabels(m_data, m_style, &m_layout);
        if (hasFoot)
            placeFoot(m_layout.plot.bottom() + axis);
        return m_layout;
    }

private:
    [[nodiscard]] QFontMetricsF metrics(ChartText::Role role) const
    {
        return QFontMetricsF(fontOf(role, m_style));
    }

    [[nodiscard]] double height(ChartText::Role role) const { return metrics(role).height(); }

    [[nodiscard]] QSizeF wrapped(ChartText::Role role, const QString& text, double width) const
    {
        return metrics(role)
            .boundingRect(QRectF(0, 0, width, Unlimited), Qt::TextWordWrap, text)
            .size();
    }

    void add(ChartText::Role role, const QString& text, const QRectF& rect, int alignment)
    {
        m_layout.texts.append({role, text, rect, alignment | Qt::TextWordWrap});
    }

    QSizeF tagSize(const QString& text) const
    {
        const auto metric = metrics(ChartText::Role::Unit);
        return {metric.horizontalAdvance(text) + 2 * TagPadding, metric.height() + 2};
    }

    /// Title, type and practice mark, then unit and plan; returns where the plot may begin.
    double placeHead()
    {
        double y = 0;
        double right = m_size.width();
        if (m_data.isSynthetic) {
            const QSizeF size = tagSize(ChartWords::synthetic());
            right -= size.width();
            m_layout.tags.append(
                {ChartTag::Kind::Caution, ChartWords::synthetic(), {{right, 0}, size}});
            right -= Gap;
        }
        if (m_style.hasTitle)
            y = placeTitle(right) + Gap / 2;
        else if (m_data.isSynthetic)
            y = tagSize(QString()).height() + Gap / 2;
        m_unitTop = y;
        const double width = m_size.width() * UnitShare;
        const QSizeF unit = wrapped(ChartText::Role::Unit, m_data.unitText, width);
        add(ChartText::Role::Unit, m_data.unitText, {0, y, width, unit.height()},
            Qt::AlignLeft | Qt::AlignTop);
        return y + std::max(unit.height(), height(ChartText::Role::Unit)) + AxisLabelRoom;
    }

    double placeTitle(double right)
    {
        const QString type = ChartWords::type(m_data);
        const QSizeF tag = tagSize(type);
        const double width = right - tag.width() - Gap;
        const QSizeF title = wrapped(ChartText::Role::Title, m_data.title, width);
        add(ChartText::Role::Title, m_data.title, {QPointF(0, 0), title},
            Qt::AlignLeft | Qt::AlignTop);
        const double firstLine = height(ChartText::Role::Title);
        m_layout.tags.append({m_data.type == IndicatorType::Constraint ? ChartTag::Kind::Filled
                                                                       : ChartTag::Kind::Outlined,
            type, {{title.width() + Gap, (firstLine - tag.height()) / 2}, tag}});
        return title.height();
    }

    // The plan's name stands over its years, in what the unit leaves of the line.
    void placePlanTitle()
    {
        const auto metric = metrics(ChartText::Role::Plan);
        const double left =
            std::max(m_layout.x(m_data.firstYear - YearMargin), m_size.width() * UnitShare + Gap);
        const double right = m_layout.x(m_data.lastYear + YearMargin);
        const QString text = metric.elidedText(m_data.planTitle, Qt::ElideRight, right - left);
        if (right > left)
            m_layout.texts.append({ChartText::Role::Plan, text,
                {left, m_unitTop, right - left, metric.height()}, Qt::AlignRight | Qt::AlignTop});
    }

    [[nodiscard]] double axisWidth() const
    {
        if (!m_layout.values)
            return Gap;
        const auto& scale = *m_layout.values;
        const auto metric = metrics(ChartText::Role::Unit);
        double width = 0;
        for (int i = 0; i < scale.tickCount(); ++i) {
            const QString text = computedText(scale.minimum + i * scale.step, scale.decimals);
            width = std::max(width, metric.horizontalAdvance(text));
        }
        return width + 2 * Gap;
    }

    /// Room at the right for the target's label.
    [[nodiscard]] double targetWidth() const
    {
        if (!m_data.target)
            return Gap;
        const auto metric = metrics(ChartText::Role::Target);
        const double longest = std::max(metric.horizontalAdvance(ChartWords::target()),
            metric.horizontalAdvance(m_data.targetLabel));
        return std::min(longest, m_size.width() * TargetShare) + 2 * Gap;
    }

    void placeTarget(double room)
    {
        if (!m_data.target || !m_layout.values)
            return;
        const QString text = ChartWords::target() + u'\n' + m_data.targetLabel;
        const double width = room - Gap;
        const double textHeight = wrapped(ChartText::Role::Target, text, width).height();
        const double top = std::clamp(m_layout.y(*m_data.target) - textHeight / 2,
            m_layout.plot.top() - Gap, m_layout.plot.bottom() - textHeight);
        add(ChartText::Role::Target, text, {m_layout.plot.right() + Gap, top, width, textHeight},
            Qt::AlignLeft | Qt::AlignVCenter);
    }

    double footHeight()
    {
        m_key = ChartKey(m_data, m_style, m_size.width());
        return m_key.height() + remarksHeight();
    }

    // One paragraph, so that short remarks share a line.
    [[nodiscard]] QString remarks() const { return m_data.remarks.join(u"  "_s); }

    [[nodiscard]] double remarksHeight() const
    {
        if (m_data.remarks.isEmpty())
            return 0;
        return wrapped(ChartText::Role::Remark, remarks(), m_size.width()).height();
    }

    void placeFoot(double y)
    {
        m_key.place(y, &m_layout);
        if (!m_data.remarks.isEmpty())
            add(ChartText::Role::Remark, remarks(),
                {0, y + m_key.height(), m_size.width(), remarksHeight()},
                Qt::AlignLeft | Qt::AlignTop);
    }

    static constexpr double UnitShare = 0.6; ///< of the width, for the unit's line
    static constexpr double TargetShare = 0.22;

    const ChartData& m_data;
    const ChartStyle& m_style;
    QSizeF m_size;
    ChartLayout m_layout;
    ChartKey m_key;
    double m_unitTop = 0;
};

} // namespace

double ChartLayout::x(double year) const
{
    const double first = years.first - YearMargin;
    const double last = years.last + YearMargin;
    return plot.left() + plot.width() * (year - first) / (last - first);
}

double ChartLayout::y(double value) const
{
    if (!values)
        return plot.center().y();
    const double share = (value - values->minimum) / (values->maximum - values->minimum);
    return plot.bottom() - plot.height() * share;
}

ChartLayout layoutChart(const ChartData& data, const ChartStyle& style, const QSizeF& size)
{
    return ChartLayouter(data, style, size).run();
}

QFont fontOf(ChartText::Role role, const ChartStyle& style)
{
    switch (role) {
    case ChartText::Role::Title:
        return style.titleFont();
    case ChartText::Role::Target:
        return style.strongFont();
    case ChartText::Role::Figure:
    case ChartText::Role::Base:
    case ChartText::Role::Message:
        return style.font;
    case ChartText::Role::Path:
    case ChartText::Role::Unit:
    case ChartText::Role::Plan:
    case ChartText::Role::Key:
    case ChartText::Role::Remark:
        return style.noteFont();
    }
    return style.font;
}

} // namespace lantu
