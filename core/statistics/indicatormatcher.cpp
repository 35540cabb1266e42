#include "core/statistics/indicatormatcher.h"

#include "core/base/textfold.h"
#include "core/statistics/scopewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

Unit unitAsOf(const Unit& unit, const Indicator& indicator)
{
    static const QList<std::pair<QString, QString>> denominators{
        {u"/千人"_s, u"每千"_s}, {u"/万人"_s, u"每万"_s}, {u"/人"_s, u"人均"_s}};
    if (isConvertible(unit, indicator.unit))
        return unit;
    static const QRegularExpression changeOfRate(u"率(降低|下降|提高|上升)$"_s);
    if (unit.dimension == Dimension::PercentagePoint
        && indicator.unit.dimension == Dimension::Percent && indicator.name.contains(changeOfRate))
        return indicator.unit;
    const QString symbol = folded(unit.symbol);
    for (const auto& [denominator, word] : denominators)
        if (symbol.endsWith(denominator) && indicator.name.contains(word))
            return Unit::parse(symbol.chopped(denominator.size()));
    return unit;
}

IndicatorMatcher::IndicatorMatcher(const QList<Indicator>& indicators,
    const QList<IndicatorAlias>& aliases, const QList<NameRejection>& rejections)
    : m_indicators(indicators)
{
    QSet<std::pair<QString, qsizetype>> known;
    const auto add = [&](const QString& name, qsizetype index, bool isTaught) {
        const QString key = folded(name);
        if (key.isEmpty() || known.contains({key, index}))
            return;
        known.insert({key, index});
        m_byName.insert(key, {index, isTaught});
    };
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < m_indicators.size(); ++i) {
        byId.insert(m_indicators[i].id, i);
        // A row under a group label (氨氮 under 排放削减率) is only itself together with it.
        if (m_indicators[i].group.isEmpty())
            add(m_indicators[i].name, i, false);
        else
            add(m_indicators[i].group + m_indicators[i].name, i, false);
    }
    for (const IndicatorAlias& alias : aliases)
        if (byId.contains(alias.indicatorId))
            add(alias.alias, byId.value(alias.indicatorId), alias.isTaught);
    for (const NameRejection& rejection : rejections)
        m_rejected.insert({folded(rejection.name), rejection.indicatorId});
}

IndicatorMatcher::Match IndicatorMatcher::match(const NameReading& reading, const Unit& unit) const
{
    Match qualified = matchAny(qualifiedNames(reading), unit);
    qualified.isQualified = true;
    if (qualified.unitFits)
        return qualified;
    return matchAny(reading.names, unit);
}

IndicatorMatcher::Match IndicatorMatcher::matchAny(const QStringList& names, const Unit& unit) const
{
    Match nothing;
    for (const QString& name : names) {
        Match found = matchSpelling(folded(name), unit);
        // What was taught without its bracket says nothing of the bracket's scope.
        found.isTaught = found.isTaught && name == names.constFirst();
        if (found.indicator)
            return found;
        if (nothing.objection.isEmpty())
            nothing.objection = found.objection;
    }
    return nothing;
}

QList<IndicatorMatcher::Entry> IndicatorMatcher::entriesOf(const QString& key) const
{
    QList<Entry> entries = m_byName.values(key);
    if (!entries.isEmpty())
        return entries;
    // Of what is counted at a date 年末 says nothing new.
    static const QRegularExpression atDate(u"^(年末|年底|期末)|\\((年末|年底|期末|存量)数?\\)$"_s);
    entries = m_byName.values(QString(key).remove(atDate));
    entries.removeIf([this](const Entry& entry) {
        return m_indicators[entry.index].withinYear != WithinYear::AtDate;
    });
    return entries;
}

IndicatorMatcher::Match IndicatorMatcher::matchSpelling(const QString& key, const Unit& unit) const
{
    Match fit;
    Match unfit;
    Match nothing;
    QList<Entry> candidates = entriesOf(key);
    std::sort(candidates.begin(), candidates.end(),
        [](const Entry& a, const Entry& b) { return a.index < b.index; });
    for (const Entry& candidate : candidates) {
        const Indicator& indicator = m_indicators[candidate.index];
        if (m_rejected.contains({key, indicator.id}))
            continue;
        if (const auto difference = contradictionOf(key, indicator)) {
            nothing.objection = describe(*difference);
            continue;
        }
        if (!isConvertible(unitAsOf(unit, indicator), indicator.unit)) {
            // Of a promise only name and unit together mean it.
            if (!unfit.indicator && !indicator.isCommitment)
                unfit = {&indicator, false, candidate.isTaught, {}, false};
            continue;
        }
        // The table goes before the text, and its rows before its promises.
        if (fit.indicator && indicator.isCommitment && !fit.indicator->isCommitment)
            continue;
        if (fit.indicator)
            return {}; // two rows of one name and unit: only a person knows which
        fit = {&indicator, true, candidate.isTaught, {}, false};
    }
    if (fit.indicator)
        return fit;
    return unfit.indicator ? unfit : nothing;
}

const Indicator* IndicatorMatcher::byId(const QString& id) const
{
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
        [&id](const Indicator& indicator) { return indicator.id == id; });
    return found == m_indicators.end() ? nullptr : &*found;
}

QString nameToRemember(const NameReading& reading)
{
    static const QRegularExpression lastBracket(u"^(.+?)\\s*\\(([^()]*)\\)$"_s);
    QString name = reading.names.isEmpty() ? QString() : reading.names.constFirst();
    for (auto match = lastBracket.match(name); match.hasMatch(); match = lastBracket.match(name)) {
        const QString content = match.captured(2);
        if (!Unit::isKnown(content) && !yearIn(content)
            && statusInRemark(content) == VintageStatus::Unstated)
            break;
        name = match.captured(1);
    }
    return name;
}

} // namespace lantu
