#include "core/rules/rulethresholds.h"

#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

const QList<ThresholdField>& allFields()
{
    using enum RuleMethod;
    static const QList<ThresholdField> fields{
        {Linear, u"ahead_ratio"_s, [](RuleSet& r) -> double& { return r.aheadRatio; }},
        {Linear, u"on_schedule_ratio"_s, [](RuleSet& r) -> double& { return r.onScheduleRatio; }},
        {Linear, u"slightly_behind_ratio"_s,
            [](RuleSet& r) -> double& { return r.slightlyBehindRatio; }},
        {Linear, u"likely_pace_ratio"_s, [](RuleSet& r) -> double& { return r.likelyPaceRatio; }},
        {Linear, u"effort_pace_ratio"_s, [](RuleSet& r) -> double& { return r.effortPaceRatio; }},
        {Linear, u"about_band"_s, [](RuleSet& r) -> double& { return r.aboutBand; }},
        {Linear, u"in_step_band"_s, [](RuleSet& r) -> double& { return r.inStepBand; }},
        {StatCan, u"substantial_ratio"_s,
            [](RuleSet& r) -> double& { return r.statCan.substantialRatio; }},
        {StatCan, u"moderate_ratio"_s,
            [](RuleSet& r) -> double& { return r.statCan.moderateRatio; }},
        {StatCan, u"limited_ratio"_s, [](RuleSet& r) -> double& { return r.statCan.limitedRatio; }},
        {StatCan, u"substantial_rate"_s,
            [](RuleSet& r) -> double& { return r.statCan.substantialRate; }},
        {StatCan, u"moderate_rate"_s, [](RuleSet& r) -> double& { return r.statCan.moderateRate; }},
        {StatCan, u"limited_rate"_s, [](RuleSet& r) -> double& { return r.statCan.limitedRate; }},
        {StatCan, u"limit_exponent"_s,
            [](RuleSet& r) -> double& { return r.statCan.limitExponent; }},
        {StatCan, u"zero_stand_in"_s, [](RuleSet& r) -> double& { return r.statCan.zeroStandIn; }},
        {Unsd2023, u"on_track_share"_s, [](RuleSet& r) -> double& { return r.unsd.onTrackShare; }},
        {Unsd2023, u"fair_share"_s, [](RuleSet& r) -> double& { return r.unsd.fairShare; }},
        {Unsd2023, u"on_track_rate"_s, [](RuleSet& r) -> double& { return r.unsd.onTrackRate; }},
        {Unsd2023, u"fair_rate"_s, [](RuleSet& r) -> double& { return r.unsd.fairRate; }},
        {Unsd2023, u"end_tolerance"_s, [](RuleSet& r) -> double& { return r.unsd.endTolerance; }},
        {Unsd2023, u"zero_stand_in"_s, [](RuleSet& r) -> double& { return r.unsd.zeroStandIn; }},
        {Trend, u"sun_miss"_s, [](RuleSet& r) -> double& { return r.trend.sunMiss; }},
        {Trend, u"cloud_miss"_s, [](RuleSet& r) -> double& { return r.trend.cloudMiss; }},
        {Trend, u"points"_s, [](RuleSet& r) -> double& { return r.trend.points; }, 2},
        {Trend, u"fewest_points"_s, [](RuleSet& r) -> double& { return r.trend.fewestPoints; }, 2},
    };
    return fields;
}

/// Pairs of which the first must not be smaller than the second.
QList<std::pair<QString, QString>> orderOf(RuleMethod method)
{
    switch (method) {
    case RuleMethod::Linear:
        return {{u"ahead_ratio"_s, u"on_schedule_ratio"_s},
            {u"on_schedule_ratio"_s, u"slightly_behind_ratio"_s},
            {u"effort_pace_ratio"_s, u"likely_pace_ratio"_s}};
    case RuleMethod::StatCan:
        return {{u"substantial_ratio"_s, u"moderate_ratio"_s},
            {u"moderate_ratio"_s, u"limited_ratio"_s}, {u"substantial_rate"_s, u"moderate_rate"_s},
            {u"moderate_rate"_s, u"limited_rate"_s}};
    case RuleMethod::Unsd2023:
        return {{u"on_track_share"_s, u"fair_share"_s}, {u"on_track_rate"_s, u"fair_rate"_s}};
    case RuleMethod::Trend:
        return {{u"cloud_miss"_s, u"sun_miss"_s}, {u"points"_s, u"fewest_points"_s}};
    }
    Q_UNREACHABLE();
}

double valueOf(RuleSet rules, const QString& code)
{
    for (const ThresholdField& field : thresholdFields(rules.method))
        if (field.code == code)
            return field.in(rules);
    return 0;
}

QString disorderedOf(const RuleSet& rules)
{
    for (const auto& [greater, smaller] : orderOf(rules.method))
        if (valueOf(rules, greater) < valueOf(rules, smaller))
            return greater + u", "_s + smaller;
    return {};
}

} // namespace

QList<ThresholdField> thresholdFields(RuleMethod method)
{
    QList<ThresholdField> fields;
    for (const ThresholdField& field : allFields())
        if (field.method == method)
            fields << field;
    return fields;
}

RuleSet rulesForKind(RuleSet rules, TargetKind kind)
{
    for (const RuleThreshold& threshold : std::as_const(rules.thresholds))
        if (threshold.kind == kind)
            for (const ThresholdField& field : allFields())
                if (field.method == rules.method && field.code == threshold.code)
                    field.in(rules) = threshold.value;
    return rules;
}

QString disorderedThresholds(const RuleSet& rules)
{
    QString pair = disorderedOf(rules);
    for (const RuleThreshold& threshold : rules.thresholds)
        if (pair.isEmpty() && threshold.kind)
            pair = disorderedOf(rulesForKind(rules, *threshold.kind));
    return pair;
}

QStringList classCodes(RuleMethod method)
{
    switch (method) {
    case RuleMethod::Linear:
        return {};
    case RuleMethod::StatCan:
        return {toCode(StatCanClass::TargetAchieved), toCode(StatCanClass::SubstantialProgress),
            toCode(StatCanClass::ModerateProgress), toCode(StatCanClass::LimitedProgress),
            toCode(StatCanClass::Deterioration)};
    case RuleMethod::Unsd2023:
        return {toCode(UnsdClass::Met), toCode(UnsdClass::OnTrack), toCode(UnsdClass::Fair),
            toCode(UnsdClass::Stagnation)};
    case RuleMethod::Trend:
        return {MetCode, toCode(TrendClass::Sun), toCode(TrendClass::SunAndCloud),
            toCode(TrendClass::Cloud), toCode(TrendClass::Thunderstorm)};
    }
    Q_UNREACHABLE();
}

} // namespace lantu
