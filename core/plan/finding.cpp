#include "core/plan/finding.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

} // namespace

QString findingKindName(const QString& kind)
{
    static const QHash<QString, const char*> Names{
        {u"contradiction"_s, QT_TRANSLATE_NOOP("Finding", "contradiction")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Finding", "unit")},
        {u"scope"_s, QT_TRANSLATE_NOOP("Finding", "scope")},
        {u"blank"_s, QT_TRANSLATE_NOOP("Finding", "blank")},
        {u"lost"_s, QT_TRANSLATE_NOOP("Finding", "lost characters")},
        {u"impossible"_s, QT_TRANSLATE_NOOP("Finding", "impossible value")},
        {u"arithmetic"_s, QT_TRANSLATE_NOOP("Finding", "arithmetic")},
        {u"count"_s, QT_TRANSLATE_NOOP("Finding", "count")},
        {u"denominator"_s, QT_TRANSLATE_NOOP("Finding", "denominator")},
        {u"date"_s, QT_TRANSLATE_NOOP("Finding", "date")},
        {u"name"_s, QT_TRANSLATE_NOOP("Finding", "name")},
        {u"verb"_s, QT_TRANSLATE_NOOP("Finding", "wording of the task")},
        {u"missing"_s, QT_TRANSLATE_NOOP("Finding", "missing")},
        {u"numbering"_s, QT_TRANSLATE_NOOP("Finding", "numbering")},
        {u"abridged"_s, QT_TRANSLATE_NOOP("Finding", "abridged")},
        {u"target"_s, QT_TRANSLATE_NOOP("Finding", "undemanding target")},
    };
    const char* name = Names.value(kind);
    return name ? Messages::tr(name) : kind;
}

QString severityName(const QString& severity)
{
    if (severity == u"high"_s)
        return Messages::tr("high");
    if (severity == u"medium"_s)
        return Messages::tr("medium");
    return severity == u"low"_s ? Messages::tr("low") : severity;
}

int severityRank(const QString& severity)
{
    return severity == u"high"_s ? 0 : severity == u"medium"_s ? 1 : 2;
}

} // namespace lantu
