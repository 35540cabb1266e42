#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <limits>

namespace lantu {

namespace {

constexpr double Impossible = 1e6;
constexpr double PerRank = 2; ///< what a worse place costs, in pixels of covered line
constexpr double Spacing = 1.5; ///< between two labels, in pixels
constexpr double Clearance = 2; ///< between a label and a line, in pixels

/// How much of `line` lies within `rect` (Liang and Barsky's clipping).
double lengthWithin(const QLineF& line, const QRectF& rect)
{
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double delta, double distance) {
        if (delta == 0)
            return distance >= 0;
        const double at = distance / delta;
        if (delta < 0)
            enter = std::max(enter, at);
        else
            leave = std::min(leave, at);
        return enter < leave;
    };
    const bool isInside = clip(-line.dx(), line.x1() - rect.left())
        && clip(line.dx(), rect.right() - line.x1()) && clip(-line.dy(), line.y1() - rect.top())
        && clip(line.dy(), rect.bottom() - line.y1());
    return isInside ? (leave - enter) * line.length() : 0;
}

class Placement
{
public:
    Placement(const QList<LabelRequest>& requests, const LabelSurroundings& surroundings)
        : m_requests(requests)
        , m_chosen(requests.size())
    {
        for (const auto& request : requests)
            m_costs.append(costsOf(request, surroundings));
    }

    /// Lets every label choose again, the others standing still, until none moves.
    void settle()
    {
        constexpr int MostRounds = 8;
        for (int round = 0; round < MostRounds; ++round) {
            bool hasMoved = false;
            for (qsizetype i = 0; i < m_requests.size(); ++i)
                hasMoved = choose(i) || hasMoved;
            if (!hasMoved)
                return;
        }
    }

    /// Moves one label out of another's way where the other has no place left.
    void makeRoom()
    {
        for (qsizetype i = 0; i < m_requests.size(); ++i) {
            if (!m_chosen[i])
                makeRoomFor(i);
        }
    }

    [[nodiscard]] const QList<std::optional<QRectF>>& result() const { return m_chosen; }

private:
    static QList<double> costsOf(const LabelRequest& request, const LabelSurroundings& surroundings)
    {
        QList<double> costs;
        for (qsizetype rank = 0; rank < request.places.size(); ++rank) {
            const QRectF& place = request.places[rank];
            const bool isFree = surroundings.frame.contains(place)
                && std::none_of(surroundings.marks.begin(), surroundings.marks.end(),
                    [&](const QRectF& mark) { return mark.intersects(place); });
            double covered = 0;
            const QRectF wide = place.adjusted(-Clearance, -Clearance, Clearance, Clearance);
            for (const auto& line : surroundings.lines)
                covered += lengthWithin(line, wide);
            if (!isFree)
                costs.append(Impossible);
            else
                costs.append(covered + PerRank * static_cast<double>(rank));
        }
        return costs;
    }

    [[nodiscard]] bool isTaken(const QRectF& place, qsizetype self, qsizetype ignored = -1) const
    {
        const QRectF spaced = place.adjusted(-Spacing, -Spacing, Spacing, Spacing);
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            if (i != self && i != ignored && m_chosen[i] && m_chosen[i]->intersects(spaced))
                return true;
        }
        return false;
    }

    bool choose(qsizetype label, qsizetype ignored = -1)
    {
        double least = Impossible;
        std::optional<QRectF> best;
        for (qsizetype rank = 0; rank < m_costs[label].size(); ++rank) {
            const QRectF& place = m_requests[label].places[rank];
            if (m_costs[label][rank] < least && !isTaken(place, label, ignored)) {
                least = m_costs[label][rank];
                best = place;
            }
        }
        const bool hasMoved = best != m_chosen[label];
        m_chosen[label] = best;
        return hasMoved;
    }

    void makeRoomFor(qsizetype label)
    {
        for (qsizetype other = 0; other < m_chosen.size(); ++other) {
            if (other == label || !m_chosen[other])
                continue;
            const auto before = m_chosen[other];
            choose(label, other);
            if (m_chosen[label]) {
                choose(other);
                if (m_chosen[other])
                    return;
            }
            m_chosen[label] = std::nullopt;
            m_chosen[other] = before;
        }
    }

    const QList<LabelRequest>& m_requests;
    QList<QList<double>> m_costs;
    QList<std::optional<QRectF>> m_chosen;
};

} // namespace

QList<std::optional<QRectF>> placeLabels(
    const QList<LabelRequest>& requests, const LabelSurroundings& surroundings)
{
    Placement placement(requests, surroundings);
    placement.settle();
    placement.makeRoom();
    return placement.result();
}

} // namespace lantu
