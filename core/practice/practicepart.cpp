#include "core/practice/practicepart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lantu {

namespace {

/// One after the other down the table of indicators. Most go well, as in life.
constexpr std::array Stories{PracticeStory::OnSchedule, PracticeStory::Ahead,
    PracticeStory::SlightlyBehind, PracticeStory::OnSchedule, PracticeStory::MetEarly,
    PracticeStory::Behind, PracticeStory::OnSchedule, PracticeStory::CatchingUp,
    PracticeStory::Ahead, PracticeStory::MovingAway, PracticeStory::OnSchedule};

/// Wrinkles by place among the indicators that go from a printed base to a target; between them
/// are ordinary ones.
constexpr std::array Wrinkles{PracticeWrinkle::RevisedBase, PracticeWrinkle::None,
    PracticeWrinkle::None, PracticeWrinkle::MissingYear, PracticeWrinkle::None,
    PracticeWrinkle::NotMeasurable, PracticeWrinkle::None, PracticeWrinkle::Unverified};

/// Shares of the way at the end of each fifth of the time, beginning with 0. They keep clear of the
/// limits between verdicts by more than chance and rounding add.
using Path = std::array<double, 6>;

constexpr Path pathOf(PracticeStory story)
{
    switch (story) {
    case PracticeStory::OnSchedule:
        return {0, 0.215, 0.425, 0.635, 0.85, 1.015};
    case PracticeStory::Ahead:
        return {0, 0.29, 0.56, 0.8, 0.975, 1.04};
    case PracticeStory::MetEarly:
        return {0, 0.32, 0.66, 1.03, 1.06, 1.09};
    case PracticeStory::SlightlyBehind:
        return {0, 0.175, 0.35, 0.53, 0.71, 0.92};
    case PracticeStory::CatchingUp:
        return {0, 0.165, 0.33, 0.52, 0.75, 1.02};
    case PracticeStory::Behind:
        return {0, 0.1, 0.21, 0.33, 0.45, 0.63};
    case PracticeStory::MovingAway:
        return {0, -0.06, -0.13, -0.1, -0.17, -0.22};
    }
    return {};
}

bool isLevel(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::Level:
    case TargetKind::Floor:
    case TargetKind::About:
        return indicator.target.value.has_value();
    default:
        return false;
    }
}

/// What adds up within a year, or is a rate of it, is published for half years too.
bool hasHalfYears(const Indicator& indicator)
{
    switch (indicator.target.kind) {
    case TargetKind::AnnualRateMin:
    case TargetKind::AnnualRateRelative:
    case TargetKind::Total:
        return true;
    default:
        return indicator.unit.dimension == Dimension::Renminbi
            || indicator.unit.dimension == Dimension::UsDollar;
    }
}

/// The first ordinary one with a scope of its own: only against one can another be told.
void giveOutOtherScope(const QList<Indicator>& indicators, QList<PracticePart>& parts)
{
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        if (!isLevel(indicators[i]) || indicators[i].scope.isEmpty()
            || parts[i].wrinkle != PracticeWrinkle::None)
            continue;
        parts[i].wrinkle = PracticeWrinkle::OtherScope;
        return;
    }
}

} // namespace

QList<PracticePart> practiceParts(const QList<Indicator>& indicators)
{
    QList<PracticePart> parts;
    std::size_t withBase = 0;
    bool isBaseEntered = false;
    for (const Indicator& indicator : indicators) {
        const auto position = static_cast<std::size_t>(parts.size());
        PracticePart part;
        part.story = Stories[position % Stories.size()];
        part.hasVintages = position % 3 == 0;
        part.hasHalfYears = hasHalfYears(indicator);
        if (isLevel(indicator) && indicator.base.value) {
            if (withBase < Wrinkles.size())
                part.wrinkle = Wrinkles[withBase];
            ++withBase;
        } else if (isLevel(indicator) && !isBaseEntered) {
            part.wrinkle = PracticeWrinkle::EnteredBase;
            isBaseEntered = true;
        }
        parts << part;
    }
    giveOutOtherScope(indicators, parts);
    return parts;
}

double shareOfWay(PracticeStory story, double time)
{
    const Path path = pathOf(story);
    const double place = std::clamp(time, 0.0, 1.0) * static_cast<double>(path.size() - 1);
    const auto before = std::min(static_cast<std::size_t>(place + 1e-9), path.size() - 2);
    const double rest = place - static_cast<double>(before);
    return path[before] + rest * (path[before + 1] - path[before]);
}

} // namespace lantu
