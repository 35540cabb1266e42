#include "core/decisions/targetentry.h"

#include "core/base/textfold.h"
#include "core/plan/comparatortext.h"
#include "core/rules/yearlytest.h"
#include "core/statistics/entrychecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TargetEntry)
};

struct Bound {
    QString word;
    Comparator comparator;
};

/// Longer words before those that they begin or end with.
const QList<Bound>& boundsBefore()
{
    using enum Comparator;
    static const QList<Bound> bounds{{u"控制在"_s, None}, {u"不低于"_s, AtLeast},
        {u"不少于"_s, AtLeast}, {u"不小于"_s, AtLeast}, {u"至少"_s, AtLeast}, {u"≥"_s, AtLeast},
        {u">="_s, AtLeast}, {u"不高于"_s, AtMost}, {u"不超过"_s, AtMost}, {u"不大于"_s, AtMost},
        {u"≤"_s, AtMost}, {u"<="_s, AtMost}, {u"高于"_s, MoreThan}, {u"大于"_s, MoreThan},
        {u"超过"_s, MoreThan}, {u">"_s, MoreThan}, {u"低于"_s, LessThan}, {u"小于"_s, LessThan},
        {u"<"_s, LessThan}, {u"约"_s, About}, {u"达到"_s, None}, {u"达"_s, None}};
    return bounds;
}

const QList<Bound>& boundsBehind()
{
    using enum Comparator;
    static const QList<Bound> bounds{{u"及以上"_s, AtLeast}, {u"以上"_s, AtLeast},
        {u"及以下"_s, AtMost}, {u"以下"_s, AtMost}, {u"以内"_s, AtMost}, {u"之内"_s, AtMost},
        {u"左右"_s, About}};
    return bounds;
}

/// The word that says which way the figures go anyway, by their kind or their name, and nothing
/// more: 单位GDP能耗降低 counts the size of the fall.
QString directionWord(const QString& text, const Indicator& indicator)
{
    static const QRegularExpression falling(u"(降低|下降|削减)(率|幅度)?$"_s);
    static const QRegularExpression rising(u"(增长|增速)(率|幅度)?$"_s);
    const TargetKind kind = indicator.target.kind;
    const bool isInPercent = indicator.unit.dimension == Dimension::Percent;
    const QString name = folded(indicator.name);
    const bool isRate = kind == TargetKind::AnnualRateMin || kind == TargetKind::AnnualRateRelative
        || (isInPercent && name.contains(rising));
    const bool isReduction =
        kind == TargetKind::TotalReduction || (isInPercent && name.contains(falling));
    const QStringList words = isRate ? QStringList{u"增长"_s}
        : isReduction ? QStringList{u"下降"_s, u"降低"_s, u"削减"_s, u"减排"_s}
                      : QStringList();
    for (const QString& word : words)
        if (text.startsWith(word))
            return word;
    return {};
}

/// A text without its bounds, and what they say; two that contradict each other leave no text.
struct Parts {
    QString rest;
    Comparator comparator = Comparator::None;
};

Parts withoutBounds(const QString& raw, const Indicator& indicator)
{
    Parts parts{folded(raw), Comparator::None};
    QList<Comparator> found;
    parts.rest.remove(0, directionWord(parts.rest, indicator).size());
    for (const Bound& bound : boundsBefore())
        if (parts.rest.startsWith(bound.word)) {
            parts.rest.remove(0, bound.word.size());
            found << bound.comparator;
            break;
        }
    for (const Bound& bound : boundsBehind())
        if (parts.rest.endsWith(bound.word)) {
            parts.rest.chop(bound.word.size());
            found << bound.comparator;
            break;
        }
    found.removeAll(Comparator::None);
    if (found.size() > 1)
        return {};
    parts.comparator = found.value(0, Comparator::None);
    return parts;
}

struct Amount {
    std::optional<Decimal> number; ///< as stated
    QString unit; ///< as stated; empty where nothing is
};

Amount amountIn(const QString& text)
{
    static const QRegularExpression pattern(
        u"^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)([^\\d]*)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return {Decimal::parse(match.captured(1).remove(u',')), match.captured(2)};
}

/// A unit that is known and that the indicator is not counted in; empty where there is none.
QString strangeUnit(const YearlyTarget& target, const Indicator& indicator)
{
    const Amount amount = amountIn(withoutBounds(target.raw, indicator).rest);
    const bool isStrange = amount.number && Unit::isKnown(amount.unit)
        && !isConvertible(Unit::parse(amount.unit), indicator.unit);
    return isStrange ? amount.unit : QString();
}

/// The latest figure before the target's year, or else the base.
std::optional<Decimal> latestBefore(int year, const AssessmentInput& input)
{
    std::optional<Decimal> latest = input.indicator.base.value;
    for (const Observation& figure : input.observations)
        if (figure.period.isYear() && figure.period.year < year)
            latest = figure.value;
    return latest;
}

bool isBoundAbove(Comparator comparator)
{
    return comparator == Comparator::AtMost || comparator == Comparator::LessThan;
}

bool isBoundBelow(Comparator comparator)
{
    return comparator == Comparator::AtLeast || comparator == Comparator::MoreThan;
}

} // namespace

YearlyTarget withReading(YearlyTarget target, const Indicator& indicator)
{
    return withReading(std::move(target), indicator, indicator.unit);
}

YearlyTarget withReading(YearlyTarget target, const Indicator& indicator, const Unit& bare)
{
    target.value.reset();
    target.comparator = Comparator::None;
    const Parts parts = withoutBounds(target.raw, indicator);
    const Amount amount = amountIn(parts.rest);
    if (!amount.number)
        return target;
    const Unit unit = amount.unit.isEmpty() ? bare : Unit::parse(amount.unit);
    const bool isSame = unit == indicator.unit;
    target.value = isSame ? amount.number : convert(*amount.number, unit, indicator.unit);
    // What only the conversion brought was never printed.
    if (target.value && !isSame)
        target.value = target.value->trimmed();
    if (target.value)
        target.comparator = parts.comparator;
    return target;
}

QList<TargetProblem> problems(const YearlyTarget& target, const Indicator& indicator)
{
    using enum TargetProblem::Field;
    QString what;
    if (target.raw.trimmed().isEmpty())
        what = Messages::tr("Type the target as the document states it.");
    else if (const QString unit = strangeUnit(target, indicator); !unit.isEmpty())
        what = Messages::tr("“%1” is no unit in which it is counted (%2): check which figure is "
                            "meant.")
                   .arg(unit, indicator.unit.symbol);
    QString document;
    if (target.document.trimmed().isEmpty())
        document = Messages::tr("Type the title of the document it stands in.");
    QString date;
    if (!target.decidedOn.trimmed().isEmpty() && !readDate(target.decidedOn))
        date = Messages::tr("“%1” is no date: type it as 2024-04-02, 2024-04 or 2024.")
                   .arg(target.decidedOn);
    QList<TargetProblem> found{{Target, what}, {Document, document}, {Date, date}};
    found.removeIf([](const TargetProblem& problem) { return problem.message.isEmpty(); });
    return found;
}

QStringList doubts(const YearlyTarget& target, const AssessmentInput& input)
{
    if (!target.value)
        return {};
    QStringList found;
    const bool isMore = isMoreBetter(input.indicator);
    if (isMore ? isBoundAbove(target.comparator) : isBoundBelow(target.comparator))
        found << (isMore ? Messages::tr("it bounds from above what shall be high")
                         : Messages::tr("it bounds from below what shall be low"));
    const Dimension dimension = input.indicator.unit.dimension;
    const bool isLevel = dimension != Dimension::Percent && dimension != Dimension::PerMille
        && dimension != Dimension::PercentagePoint;
    const auto latest = latestBefore(target.year, input);
    if (isLevel && latest && latest->toDouble() > 0) {
        const double ratio = target.value->toDouble() / latest->toDouble();
        if (ratio > 2 || ratio < 0.5)
            found << Messages::tr("it is far from the latest figure before it (%1): check number "
                                  "and unit")
                         .arg(latest->toString() + u' ' + input.indicator.unit.symbol);
    }
    return found;
}

QString readingText(const YearlyTarget& target, const Indicator& indicator)
{
    if (!target.value)
        return {};
    const QString value = (target.value->toString() + u' ' + indicator.unit.symbol).trimmed();
    return withComparator(target.comparator, value);
}

} // namespace lantu
