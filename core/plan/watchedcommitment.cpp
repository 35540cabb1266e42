#include "core/plan/watchedcommitment.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchedCommitment)
};

TargetKind targetKindOf(const Commitment& commitment)
{
    if (commitment.kind == u"growth"_s)
        return TargetKind::AnnualRateMin;
    if (commitment.kind == u"total"_s || commitment.isCumulative)
        return TargetKind::Total;
    switch (commitment.comparator) {
    case Comparator::AtLeast:
        return TargetKind::Floor;
    case Comparator::AtMost:
    case Comparator::LessThan:
        return TargetKind::Ceiling;
    case Comparator::About:
        return TargetKind::About;
    default:
        return TargetKind::Level;
    }
}

/// The number with the words that say how it is meant, as they stand in the quote, without the unit
/// between them; the bare number where the quote writes it in characters (四大).
QString askedText(const Commitment& commitment)
{
    const QString number = commitment.value->toString();
    // Not the 25 of 2025.
    const QRegularExpression asked(
        u"(超过|突破|高于|不低于|不少于|少于|低于|不超过)?(?<![\\d.])%1(?![\\d.])(?:%2)?(以上|以下|以内|左右)?"_s
            .arg(QRegularExpression::escape(number), QRegularExpression::escape(commitment.unit)));
    const auto match = asked.match(commitment.quote);
    return match.captured(1) + number + match.captured(2);
}

} // namespace

bool isWatched(const Commitment& commitment, const Plan& plan)
{
    static const QStringList Kinds{u"level"_s, u"growth"_s, u"total"_s, u"share"_s, u"count"_s};
    return Kinds.contains(commitment.kind) && commitment.value && !commitment.highValue
        && !commitment.unit.isEmpty() && commitment.direction
        && commitment.year.value_or(plan.lastYear) >= plan.lastYear
        && commitment.indicatorId.isEmpty();
}

Indicator indicatorOf(const Commitment& commitment, const Plan& plan, int position)
{
    Indicator indicator;
    indicator.id = commitment.id;
    indicator.planId = commitment.planId;
    indicator.number = commitment.id.section(u'-', 1);
    indicator.category = commitment.category;
    indicator.name = commitment.name;
    indicator.unit = Unit::parse(commitment.unit);
    indicator.direction = *commitment.direction;
    if (commitment.base && commitment.baseYear == plan.baseYear)
        indicator.base = {commitment.base->toString(), commitment.base};
    indicator.target.kind = targetKindOf(commitment);
    indicator.target.comparator = commitment.comparator;
    indicator.target.value = commitment.value;
    indicator.target.referenceId = commitment.seriesId;
    indicator.dueYear = commitment.year.value_or(0);
    const bool isOverTheYears = indicator.target.kind == TargetKind::Total
        || indicator.target.kind == TargetKind::AnnualRateMin;
    (isOverTheYears ? indicator.target.averageRaw : indicator.target.raw) = askedText(commitment);
    indicator.outlineId = commitment.outlineId;
    indicator.note = commitment.note;
    indicator.quote = commitment.quote;
    indicator.position = position;
    indicator.isCommitment = true;
    return indicator;
}

bool isForHorizon(const Indicator& indicator, const Plan& plan)
{
    return indicator.dueYear != 0 && plan.horizonYear == indicator.dueYear;
}

QString dueText(const Indicator& indicator)
{
    if (!indicator.isCommitment)
        return {};
    return indicator.dueYear == 0 ? Words::tr("no year stated")
                                  : Words::tr("by %1").arg(indicator.dueYear);
}

QList<Indicator> watchedCommitments(const QList<Commitment>& commitments, const Plan& plan)
{
    QList<Indicator> watched;
    for (const Commitment& one : commitments)
        if (isWatched(one, plan))
            watched << indicatorOf(one, plan, static_cast<int>(watched.size()));
    return watched;
}

} // namespace lantu
