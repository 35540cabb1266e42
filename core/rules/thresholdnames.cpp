#include "core/rules/rulethresholds.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(RuleThresholds)
};

QString linearName(const QString& code)
{
    const QHash<QString, QString> names{
        {u"ahead_ratio"_s, Names::tr("completion to time from which it is ahead of schedule")},
        {u"on_schedule_ratio"_s, Names::tr("completion to time from which it is on schedule")},
        {u"slightly_behind_ratio"_s,
            Names::tr("completion to time from which it is slightly behind")},
        {u"likely_pace_ratio"_s, Names::tr("pace needed to pace so far up to which it is likely")},
        {u"effort_pace_ratio"_s,
            Names::tr("pace needed to pace so far up to which it needs an effort")},
        {u"about_band"_s, Names::tr("band of “about”, % of the target")},
        {u"in_step_band"_s, Names::tr("band of “in step”, % of the other rate")},
    };
    return names.value(code);
}

QString publishedName(const QString& code)
{
    const QHash<QString, QString> names{
        {u"substantial_ratio"_s, Names::tr("growth reached to needed: substantial from")},
        {u"moderate_ratio"_s, Names::tr("growth reached to needed: moderate from")},
        {u"limited_ratio"_s, Names::tr("growth reached to needed: limited from")},
        {u"substantial_rate"_s, Names::tr("growth without a target: substantial from")},
        {u"moderate_rate"_s, Names::tr("growth without a target: moderate from")},
        {u"limited_rate"_s, Names::tr("growth without a target: limited from")},
        {u"limit_exponent"_s, Names::tr("exponent near a natural limit")},
        {u"zero_stand_in"_s, Names::tr("what stands in for zero")},
        {u"on_track_share"_s, Names::tr("share of the way: on track from")},
        {u"fair_share"_s, Names::tr("share of the way: fair progress from")},
        {u"on_track_rate"_s, Names::tr("growth without a target: on track from")},
        {u"fair_rate"_s, Names::tr("growth without a target: fair progress from")},
        {u"end_tolerance"_s, Names::tr("tolerance at the ends of the scale, %")},
        {u"sun_miss"_s, Names::tr("miss in % of the distance left: a sun below")},
        {u"cloud_miss"_s, Names::tr("miss in % of the distance left: a cloud above")},
        {u"points"_s, Names::tr("yearly values looked at")},
        {u"fewest_points"_s, Names::tr("fewest yearly values")},
    };
    return names.value(code, code);
}

} // namespace

QString targetKindName(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Level:
        return Names::tr("level");
    case TargetKind::Floor:
        return Names::tr("floor");
    case TargetKind::Ceiling:
        return Names::tr("ceiling");
    case TargetKind::Keep:
        return Names::tr("keep");
    case TargetKind::AnnualRateMin:
        return Names::tr("average yearly rate");
    case TargetKind::AnnualRateRelative:
        return Names::tr("rate against another series");
    case TargetKind::Total:
        return Names::tr("total over the plan");
    case TargetKind::TotalPoints:
        return Names::tr("percentage points over the plan");
    case TargetKind::TotalReduction:
        return Names::tr("reduction over the plan");
    case TargetKind::Assigned:
        return Names::tr("assigned from above");
    case TargetKind::About:
        return Names::tr("about");
    case TargetKind::Multiple:
        return Names::tr("multiple of the base");
    case TargetKind::Words:
        return Names::tr("in words");
    case TargetKind::None:
        return Names::tr("no target");
    }
    Q_UNREACHABLE();
}

QString thresholdName(const QString& code)
{
    const QString name = linearName(code);
    return name.isEmpty() ? publishedName(code) : name;
}

} // namespace lantu
