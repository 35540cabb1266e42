#pragma once

#include "core/plan/target.h"
#include "core/rules/assessment.h"
#include "core/rules/methods/statcanmethod.h"
#include "core/rules/methods/trendmethod.h"
#include "core/rules/methods/unsdmethod.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// How a rule set arrives at a class.
enum class RuleMethod {
    Linear, ///< completion linear in time against the share of time gone
    StatCan, ///< Statistics Canada, Open SDG 2.4
    Unsd2023, ///< United Nations Progress Chart 2023
    Trend, ///< weather symbols of the German indicator reports
};

/// One number that a rule set judges by, and where it comes from.
struct RuleThreshold {
    QString code; ///< `ahead_ratio`
    double value = 0;
    /// Where it is a setting for targets of one kind; of a number that stands there without a kind
    /// too, it takes that one's place for the kind.
    std::optional<TargetKind> kind;
    bool isOurs = false; ///< chosen by us, since nobody published one
    QString source; ///< in the user's language; for one of ours the reason

    bool operator==(const RuleThreshold&) const = default;
};

/// What a class of a published method means as a verdict.
struct RuleClass {
    QString code; ///< the method's own: `substantial_progress`; `met` where it has no word for it
    QString name; ///< in the user's language
    Progress progress = Progress::NoData;

    bool operator==(const RuleClass&) const = default;
};

/// A named, versioned way to judge, read from data/rules (data/rules/README.md). Plans give no
/// thresholds; where each comes from stands beside it in `thresholds`. Rule sets of the published
/// methods judge the kinds in `kinds`; whatever they cannot judge goes by the thresholds of the
/// default rule set, which they carry too.
struct RuleSet {
    QString id; ///< `linear`
    QString version;
    RuleMethod method = RuleMethod::Linear;
    QString name; ///< in the user's language
    QString description; ///< likewise
    /// Of the default rule set, where the method is another; else empty.
    QString fallbackName;
    QString fallbackVersion;
    QList<TargetKind> kinds; ///< that the method judges
    QList<RuleThreshold> thresholds; ///< those of the file, in its order
    QList<RuleClass> classes; ///< of a published method

    /// Completion to time from which progress counts as ahead, on schedule, slightly behind.
    double aheadRatio = 0;
    double onScheduleRatio = 0;
    double slightlyBehindRatio = 0;
    /// Pace still needed to pace so far up to which the target is likely, or needs an effort.
    double likelyPaceRatio = 0;
    double effortPaceRatio = 0;
    double aboutBand = 0; ///< 左右: in % of the target on either side
    double inStepBand = 0; ///< 基本同步: in % of the other series' rate on either side

    StatCanThresholds statCan;
    UnsdThresholds unsd;
    TrendThresholds trend;

    bool operator==(const RuleSet&) const = default;
};

QString toCode(RuleMethod method); ///< `linear`, `statcan`, `unsd2023`, `trend`
std::optional<RuleMethod> ruleMethodFromCode(QStringView code);

/// The rule set shipped as default: `linear`.
RuleSet defaultRuleSet();

} // namespace lantu
