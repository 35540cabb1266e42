#pragma once

#include "core/plan/indicator.h"

#include <QList>

namespace lantu {

/// How an invented indicator fares over the plan.
enum class PracticeStory {
    OnSchedule,
    Ahead,
    MetEarly,
    SlightlyBehind, ///< and missed
    CatchingUp, ///< behind, but met in the end
    Behind, ///< far, and missed
    MovingAway,
};

/// What is out of the ordinary about its figures; each occurs once in a plan.
enum class PracticeWrinkle {
    None,
    RevisedBase, ///< the base year's figure comes in with another value than printed
    EnteredBase, ///< the same for an indicator of which the plan prints no base
    MissingYear, ///< nothing is reported for the last year but one
    NotMeasurable, ///< 无法统计 in the middle year
    OtherScope, ///< the two years before the last count something else
    Unverified, ///< no official source of the last two years was seen
};

/// The part one indicator plays in practice data.
struct PracticePart {
    PracticeStory story = PracticeStory::OnSchedule;
    PracticeWrinkle wrinkle = PracticeWrinkle::None;
    bool hasVintages = false; ///< first provisional, a year later final
    bool hasHalfYears = false;

    bool operator==(const PracticePart&) const = default;
};

/// A part for each of `indicators`, given out by position and kind of target alone, so that every
/// plan has all of it that its indicators allow.
QList<PracticePart> practiceParts(const QList<Indicator>& indicators);

/// Share of the way gone at the share `time` of the plan's time, both from 0 to 1 and more.
double shareOfWay(PracticeStory story, double time);

} // namespace lantu
