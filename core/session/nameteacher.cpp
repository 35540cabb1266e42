#include "core/session/nameteacher.h"

#include "core/base/textfold.h"
#include "core/statistics/indicatormatcher.h"
#include "core/statistics/scopewords.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(NameTeacher)
};

bool isSameName(const QString& one, const QString& other)
{
    return folded(one) == folded(other);
}

Unexpected blankName()
{
    return failure(Error::Kind::Invalid, Messages::tr("The name is empty; nothing was changed."));
}

NameReading readingOf(const QString& name)
{
    NameReading reading;
    reading.names << name;
    return reading;
}

} // namespace

NameTeacher::NameTeacher(NameRepository& names, const ImportKnowledge& knowledge)
    : m_names(names)
    , m_knowledge(knowledge)
{ }

Result<const Indicator*> NameTeacher::indicator(const QString& id) const
{
    for (const Indicator& indicator : m_knowledge.indicators)
        if (indicator.id == id)
            return &indicator;
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no indicator “%1” in the plan; nothing was changed.").arg(id));
}

Result<> NameTeacher::remember(
    const QString& indicatorId, const QString& alias, const ChangeStamp& stamp)
{
    if (folded(alias).isEmpty())
        return blankName();
    const auto row = indicator(indicatorId);
    if (!row)
        return Unexpected{row.error()};
    const Indicator& meant = **row;
    if (const auto difference = contradictionOf(alias, meant))
        return failure(Error::Kind::Invalid,
            Messages::tr("“%1” cannot be another name of “%2”: %3. Nothing was changed.")
                .arg(alias, meant.displayName(), describe(*difference)));
    // What was rejected may be taken back by saying the contrary, so rejections do not count here.
    const IndicatorMatcher matcher(m_knowledge.indicators, m_knowledge.aliases);
    const auto match = matcher.match(readingOf(alias), meant.unit);
    if (match.unitFits && match.indicator->id != indicatorId)
        return failure(Error::Kind::Conflict,
            Messages::tr("“%1” is a name of “%2” already. Nothing was changed.")
                .arg(alias, match.indicator->displayName()));
    const QString rejected = rejectedSpelling(indicatorId, alias);
    const bool isRejected = m_knowledge.rejections.contains({indicatorId, rejected});
    if (match.unitFits && !isRejected)
        return {};
    if (isRejected)
        if (auto forgotten = forgetRejection(indicatorId, rejected, stamp); !forgotten)
            return forgotten;
    if (match.unitFits && !match.isTaught)
        return {}; // the plan's own name is in force again
    return m_names.remember(m_knowledge.plan.id, {indicatorId, alias.trimmed(), {}, true}, stamp);
}

Result<> NameTeacher::forget(
    const QString& indicatorId, const QString& alias, const ChangeStamp& stamp)
{
    return m_names.forget(
        m_knowledge.plan.id, {indicatorId, taughtSpelling(indicatorId, alias), {}, true}, stamp);
}

Result<> NameTeacher::reject(
    const QString& indicatorId, const QString& name, const ChangeStamp& stamp)
{
    if (folded(name).isEmpty())
        return blankName();
    const auto row = indicator(indicatorId);
    if (!row)
        return Unexpected{row.error()};
    if (isSameName(name, (*row)->name) || isSameName(name, (*row)->displayName()))
        return failure(Error::Kind::Invalid,
            Messages::tr("“%1” is the plan's own name of that indicator. Nothing was changed.")
                .arg(name));
    return m_names.reject(
        m_knowledge.plan.id, {indicatorId, taughtSpelling(indicatorId, name.trimmed())}, stamp);
}

Result<> NameTeacher::forgetRejection(
    const QString& indicatorId, const QString& name, const ChangeStamp& stamp)
{
    return m_names.forgetRejection(
        m_knowledge.plan.id, {indicatorId, rejectedSpelling(indicatorId, name)}, stamp);
}

QString NameTeacher::taughtSpelling(const QString& indicatorId, const QString& alias) const
{
    for (const IndicatorAlias& known : m_knowledge.aliases)
        if (known.isTaught && known.indicatorId == indicatorId && isSameName(known.alias, alias))
            return known.alias;
    return alias;
}

QString NameTeacher::rejectedSpelling(const QString& indicatorId, const QString& name) const
{
    for (const NameRejection& known : m_knowledge.rejections)
        if (known.indicatorId == indicatorId && isSameName(known.name, name))
            return known.name;
    return name;
}

} // namespace lantu
