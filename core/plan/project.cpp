#include "core/plan/project.h"

#include <QCoreApplication>
#include <QHash>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

QString nameIn(const QHash<QString, const char*>& names, const QString& code)
{
    const char* name = names.value(code);
    return name ? Messages::tr(name) : code;
}

} // namespace

QStringList projectStages()
{
    return {u"planning"_s, u"reserve"_s, u"preparation"_s, u"start"_s, u"construction"_s,
        u"completed"_s, u"operation"_s};
}

QString projectStageName(const QString& stage)
{
    static const QHash<QString, const char*> Names{
        {u"planning"_s, QT_TRANSLATE_NOOP("Project", "being planned")},
        {u"reserve"_s, QT_TRANSLATE_NOOP("Project", "in reserve")},
        {u"preparation"_s, QT_TRANSLATE_NOOP("Project", "in preparation")},
        {u"start"_s, QT_TRANSLATE_NOOP("Project", "start of work")},
        {u"construction"_s, QT_TRANSLATE_NOOP("Project", "under construction")},
        {u"completed"_s, QT_TRANSLATE_NOOP("Project", "completed")},
        {u"operation"_s, QT_TRANSLATE_NOOP("Project", "in operation")},
    };
    return nameIn(Names, stage);
}

QString projectKindName(const QString& kind)
{
    static const QHash<QString, const char*> Names{
        {u"single"_s, QT_TRANSLATE_NOOP("Project", "single project")},
        {u"bundle"_s, QT_TRANSLATE_NOOP("Project", "bundle")},
        {u"section"_s, QT_TRANSLATE_NOOP("Project", "section of a line")},
        {u"programme"_s, QT_TRANSLATE_NOOP("Project", "programme")},
        {u"general"_s, QT_TRANSLATE_NOOP("Project", "in general terms")},
    };
    return nameIn(Names, kind);
}

} // namespace lantu
