#pragma once

#include "core/plan/target.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// Where a year's target comes from.
enum class TargetOrigin {
    YearPlan, ///< the district's own plan of that year
    Assigned, ///< given by a superior (上级下达)
};

/// What a superior said of a year after it was over. None where nothing has come in yet.
enum class SuperiorVerdict { None, Met, NotMet };

/// What a single year has to bring, kept as its document states it.
struct YearlyTarget {
    QString id;
    QString planId;
    QString indicatorId;
    int year = 0;
    TargetOrigin origin = TargetOrigin::YearPlan;
    Comparator comparator = Comparator::None;
    QString raw; ///< verbatim
    std::optional<Decimal> value; ///< in the indicator's unit; empty where it is words
    QString document; ///< title, and page where there is one; never empty
    QString documentNumber; ///< 文号
    QString decidedOn; ///< ISO date, or empty
    SuperiorVerdict verdict = SuperiorVerdict::None; ///< of an assigned target only
    QString verdictWords; ///< the verdict as the superior's document puts it
    QString note;
    int rowVersion = 1;

    bool operator==(const YearlyTarget&) const = default;
};

QString toCode(TargetOrigin origin); ///< `year_plan`, `assigned`
std::optional<TargetOrigin> targetOriginFromCode(QStringView code);
/// 年度计划, 上级下达 in the user's language.
QString displayName(TargetOrigin origin);
QString toCode(SuperiorVerdict verdict); ///< empty, `met`, `not_met`
std::optional<SuperiorVerdict> superiorVerdictFromCode(QStringView code);
QString displayName(SuperiorVerdict verdict); ///< empty for None

} // namespace lantu
