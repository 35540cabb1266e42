#pragma once

#include "core/base/decimal.h"
#include "core/plan/indicator.h"
#include "core/plan/judgement.h"
#include "core/plan/observation.h"
#include "core/rules/projection.h"
#include "core/rules/yearlytest.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// Where an indicator stands against its schedule (monitoring rules, section 1).
enum class Progress {
    Achieved,
    Ahead,
    OnSchedule,
    SlightlyBehind,
    Behind,
    Missed,
    NotComparable,
    NoData,
    NoTarget,
};

/// Whether the target will be met, from the pace still needed against the pace so far.
enum class Outlook { Achieved, Likely, NeedsEffort, Unlikely, Unknown };

/// Which base a verdict is computed on: the plan's printed one, or the revised figure for the base
/// year where one was entered.
enum class Basis { Printed, Revised };

/// One step of a derivation: a full sentence with the numbers put in, and the observations it used.
struct DerivationStep {
    QString text;
    QStringList observationIds;

    bool operator==(const DerivationStep&) const = default;
};

/// What a half year's or a quarter's figure says at its own date, beside the verdict on whole
/// years.
struct InterimTest {
    Period period;
    Decimal value;
    /// Percent of the way to the target, or of an amount that grows through the year percent of
    /// that year's own target; empty where neither can be told.
    std::optional<double> completion;
    double timeProgress =
        0; ///< percent gone at the period's end: of the plan's time, or the year's
    std::optional<Progress> progress; ///< empty where no rule says it

    bool operator==(const InterimTest&) const = default;
};

/// The verdict on one indicator in one year, with everything needed to follow it.
struct Assessment {
    QString indicatorId;
    int year = 0; ///< the cut-off: the end of this year
    std::optional<int> dataYear; ///< year of the last figure used; empty where there is none
    std::optional<Decimal> value; ///< that figure, in the indicator's unit
    VintageStatus status = VintageStatus::Unstated; ///< of that figure
    bool isVerified = true; ///< false where a figure used has no official source
    std::optional<double> completion; ///< percent of the way; empty where the kind has none
    double timeProgress =
        0; ///< percent of the plan's time gone at the end of dataYear, else of year
    Progress progress = Progress::NoData;
    Outlook outlook = Outlook::Unknown;
    /// What each remaining year has to bring, in the target's own unit: a yearly change of a level,
    /// a yearly amount of a total, a yearly rate in %. Empty where nothing is left or known.
    std::optional<double> needed;
    QString neededText; ///< the same as a phrase, with the rate beside it where it is a level
    /// Still missing to the target, in the good direction; empty where it is met or no number says
    /// it. In the unit of what the target is about: of a rate in percentage points.
    std::optional<double> gap;
    QString gapText; ///< the same with its unit
    QList<DerivationStep> steps;
    QString ruleSet; ///< name and version
    QList<YearlyTest> yearlyTests; ///< of the year judged; see addYearlyTests()
    std::optional<Projection> projection; ///< where it goes at the pace so far
    std::optional<InterimTest> interim; ///< of the year judged, until that year's own figure is in
    std::optional<Judgement> judgement; ///< a person's word over this verdict, kept apart

    /// The steps joined to one text.
    [[nodiscard]] QString why() const;

    bool operator==(const Assessment&) const = default;
};

/// The pace needed with `decimals` places, rounded so that it is never too little: a change away
/// from zero, a yearly rate upwards. Empty where none is needed or known.
QString neededFigure(const Assessment& assessment, TargetKind kind, int decimals);

QString toCode(Progress progress); ///< `achieved`, `ahead`, …
std::optional<Progress> progressFromCode(QStringView code);
QString toCode(Outlook outlook); ///< `achieved`, `likely`, …
std::optional<Outlook> outlookFromCode(QStringView code);
QString toCode(Basis basis); ///< `printed`, `revised`
std::optional<Basis> basisFromCode(QStringView code);

/// The word for a verdict in the user's language. Achieved reads 提前实现 before the plan's last
/// year is over and 已实现 from then on.
QString displayName(Progress progress, bool isPlanOver);
QString displayName(Outlook outlook);

} // namespace lantu
