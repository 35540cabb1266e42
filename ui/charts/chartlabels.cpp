#include "ui/charts/chartlabels.h"

#include "ui/charts/chartcurve.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/labelplacer.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lantu {

namespace {

constexpr double Gap = 2; ///< between a mark and its label

/// Places around a mark, best first: above, below, beside, then farther away.
QList<QRectF> placesAround(const QPointF& centre, const QSizeF& size)
{
    QList<QRectF> places;
    const auto add = [&](double x, double y) {
        places.append({centre.x() + x - size.width() / 2, centre.y() + y - size.height() / 2,
            size.width(), size.height()});
    };
    const double above = MarkRadius + Gap + size.height() / 2;
    const double beside = MarkRadius + Gap + size.width() / 2;
    for (double distance : {0.0, 0.5, 1.0, 1.7, 2.5}) {
        const double y = above + distance * size.height();
        const double aslant = size.width() * 0.35;
        const double edge = size.width() / 2;
        add(0, -y);
        add(0, y);
        if (distance == 0) {
            add(beside, 0);
            add(-beside, 0);
        }
        for (double x : {-aslant, aslant, -edge, edge}) {
            add(x, -y);
            add(x, y);
        }
    }
    return places;
}

class ChartLabeller
{
public:
    ChartLabeller(const ChartData& data, const ChartStyle& style, ChartLayout* layout)
        : m_data(data)
        , m_style(style)
        , m_layout(layout)
    { }

    void run()
    {
        if (m_layout->values) {
            addLines();
            addBases();
            for (const auto& point : m_data.points)
                addFigure(point);
            addPathLabel();
        }
        if (m_data.points.isEmpty())
            addMessage();
        place();
    }

private:
    void addLines()
    {
        const auto addLine = [&](double year, double value, double nextYear, double next) {
            m_surroundings.lines.append({m_layout->at(year, value), m_layout->at(nextYear, next)});
        };
        for (const auto& stretch : curveOf(m_data))
            addLine(stretch.from.year, stretch.from.value, stretch.to.year, stretch.to.value);
        for (qsizetype i = 1; i < m_data.requiredPath.size(); ++i) {
            const auto& from = m_data.requiredPath[i - 1];
            const auto& to = m_data.requiredPath[i];
            addLine(from.year, from.value, to.year, to.value);
        }
        if (m_data.target) {
            const auto [from, to] = targetSpan(m_data);
            addLine(from, *m_data.target, to, *m_data.target);
        }
    }

    void addMark(ChartMark::Shape shape, const ChartPoint& point)
    {
        const QPointF centre = m_layout->at(point.year, point.value);
        m_layout->marks.append({shape, centre, point});
        const QPointF reach(MarkRadius, MarkRadius);
        m_surroundings.marks.append({centre - reach, centre + reach});
    }

    void addLabel(ChartText::Role role, const QString& text, const QPointF& centre)
    {
        m_texts.append({role, text, {}, Qt::AlignCenter});
        m_requests.append({placesAround(centre, sizeOf(role, text))});
        m_marked.append(centre);
    }

    [[nodiscard]] QSizeF sizeOf(ChartText::Role role, const QString& text) const
    {
        const QFontMetricsF metrics(fontOf(role, m_style));
        return {metrics.horizontalAdvance(text) + 2, metrics.ascent() + metrics.descent() - 3};
    }

    void addBases()
    {
        if (m_data.revisedBase)
            addBase(ChartMark::Shape::RevisedBase, *m_data.revisedBase,
                ChartWords::revisedBase(m_data.revisedBase->label));
        if (m_data.printedBase)
            addBase(ChartMark::Shape::PrintedBase, *m_data.printedBase,
                ChartWords::printedBase(m_data.printedBase->label));
    }

    void addBase(ChartMark::Shape shape, const ChartPoint& base, const QString& text)
    {
        addMark(shape, base);
        addLabel(ChartText::Role::Base, text, m_layout->at(base.year, base.value));
    }

    void addFigure(const ChartPoint& point)
    {
        addMark(isSettled(point.status) ? ChartMark::Shape::Settled : ChartMark::Shape::Unsettled,
            point);
        if (!point.isVerified)
            m_layout->marks.append({ChartMark::Shape::Unverified,
                m_layout->at(point.year, point.value), std::nullopt});
        addLabel(ChartText::Role::Figure, point.label, m_layout->at(point.year, point.value));
    }

    // Along the schedule's line, on both sides of it, beginning in its middle.
    void addPathLabel()
    {
        if (m_data.requiredPath.size() < 2)
            return;
        const auto& first = m_data.requiredPath.first();
        const auto& last = m_data.requiredPath.last();
        const QLineF line(
            m_layout->at(first.year, first.value), m_layout->at(last.year, last.value));
        const QSizeF size = sizeOf(ChartText::Role::Path, ChartWords::requiredPath());
        constexpr double FromLine = 5;
        LabelRequest request;
        for (double share : {0.55, 0.65, 0.45, 0.75, 0.35, 0.85, 0.25}) {
            const QPointF on = line.pointAt(share);
            const double slope = line.dx() == 0 ? 0 : line.dy() / line.dx();
            const double clear = size.height() / 2 + FromLine + std::abs(slope) * size.width() / 2;
            for (double y : {-clear, clear}) {
                request.places.append({on.x() - size.width() / 2, on.y() + y - size.height() / 2,
                    size.width(), size.height()});
            }
        }
        m_texts.append({ChartText::Role::Path, ChartWords::requiredPath(), {}, Qt::AlignCenter});
        m_requests.append(request);
    }

    void addMessage()
    {
        const QSizeF white(24, 12);
        const QSizeF size = sizeOf(ChartText::Role::Message, ChartWords::noData()) + white;
        const QRectF& plot = m_layout->plot;
        LabelRequest request;
        for (double y : {0.5, 0.3, 0.7, 0.15, 0.85}) {
            for (double x : {0.5, 0.6, 0.4, 0.75, 0.25}) {
                const QPointF centre(
                    plot.left() + x * plot.width(), plot.top() + y * plot.height());
                request.places.append({centre.x() - size.width() / 2,
                    centre.y() - size.height() / 2, size.width(), size.height()});
            }
        }
        m_texts.append({ChartText::Role::Message, ChartWords::noData(), {}, Qt::AlignCenter});
        m_requests.append(request);
    }

    // A label that had to go far is tied to its figure.
    void addLeader(const QPointF& centre, const QRectF& place)
    {
        constexpr double Apart = MarkRadius + 10;
        const QPointF nearest(std::clamp(centre.x(), place.left(), place.right()),
            std::clamp(centre.y(), place.top(), place.bottom()));
        QLineF leader(nearest, centre);
        if (leader.length() < Apart)
            return;
        leader.setLength(leader.length() - MarkRadius);
        m_layout->leaders.append(leader);
    }

    void place()
    {
        m_surroundings.frame = m_layout->plot.adjusted(Gap, Gap, -Gap, -Gap);
        const auto places = placeLabels(m_requests, m_surroundings);
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!places[i])
                continue;
            m_texts[i].rect = *places[i];
            m_layout->texts.append(m_texts[i]);
            if (i < m_marked.size())
                addLeader(m_marked[i], *places[i]);
        }
    }

    const ChartData& m_data;
    const ChartStyle& m_style;
    ChartLayout* m_layout;
    LabelSurroundings m_surroundings;
    QList<ChartText> m_texts;
    QList<LabelRequest> m_requests;
    QList<QPointF> m_marked; ///< centre of the mark for each of the first texts
};

} // namespace

void placeChartLabels(const ChartData& data, const ChartStyle& style, ChartLayout* layout)
{
    ChartLabeller(data, style, layout).run();
}

} // namespace lantu
