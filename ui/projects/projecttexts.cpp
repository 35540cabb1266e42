#include "ui/projects/projecttexts.h"

#include "ui/base/htmltext.h"
#include "ui/base/numberformat.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectTexts)
};

QString projectLink(const ProjectDetail& detail, int index)
{
    const Project& one = detail.tree.project(index);
    return htmlLink(u"project"_s, one.id, one.name) + u"<br><small>"_s
        + detail.places.value(one.outlineId).toHtmlEscaped() + u"</small>"_s;
}

/// Projects under a heading; nothing where there are none.
QString listHtml(const ProjectDetail& detail, const QString& heading, const QList<int>& projects)
{
    if (projects.isEmpty())
        return {};
    QString html = htmlHeading(heading);
    for (int index : projects)
        html += u"<p style='margin: 0 0 4px 0;'>"_s + projectLink(detail, index) + u"</p>"_s;
    return html;
}

QString intentHtml(const Project& one)
{
    QStringList lines;
    if (!one.verb.isEmpty())
        lines << Words::tr("“%1”").arg(one.verb);
    if (one.stage.isEmpty())
        lines << Words::tr("The wording says nothing of a stage.");
    else
        lines << (one.looksBack
                ? Words::tr("Stage: %1. The text looks back: it was reached before the plan.")
                : Words::tr("Stage: %1. It is a goal, not where the project is."))
                     .arg(stageText(one));
    if (one.amount)
        lines << Words::tr("Stated in the text: %1").arg(one.amount->toString() + one.unit);
    if (!one.location.isEmpty())
        lines << Words::tr("Place: %1").arg(one.location);
    QString html = htmlHeading(one.looksBack ? Words::tr("What had been done before the plan")
                                             : Words::tr("What the plan intends"));
    for (const QString& line : lines)
        html += htmlParagraph(line);
    return html;
}

QString factHtml(const ProjectFact& fact)
{
    QStringList lines;
    if (fact.amount) {
        const QString amount = fact.amount->toString() + fact.unit;
        const QString stated = fact.isApproximate ? Words::tr("about %1").arg(amount) : amount;
        lines << (fact.scope.isEmpty()
                ? Words::tr("Total investment %1").arg(stated)
                : Words::tr("Total investment %1 (%2)").arg(stated, fact.scope));
    }
    if (!fact.status.isEmpty())
        lines << Words::tr("%1: %2", "date, state").arg(fact.statusDate, fact.status);
    if (!fact.period.isEmpty())
        lines << fact.period;
    QString html = u"<p style='margin: 0 0 8px 0;'><b>"_s + fact.name.toHtmlEscaped() + u"</b>"_s;
    for (const QString& line : lines)
        html += u"<br>"_s + line.toHtmlEscaped();
    html += u"<br><small>"_s + fact.quote.toHtmlEscaped() + u"<br>"_s;
    const QString source = fact.isVerified
        ? fact.sourceTitle
        : Words::tr("%1 (unverified: no official source was seen)").arg(fact.sourceTitle);
    html += fact.sourceUrl.isEmpty()
        ? source.toHtmlEscaped()
        : u"<a href='%1'>%2</a>"_s.arg(fact.sourceUrl.toHtmlEscaped(), source.toHtmlEscaped());
    if (!fact.note.isEmpty())
        html += u"<br>"_s + fact.note.toHtmlEscaped();
    return html + u"</small></p>"_s;
}

QString findingsHtml(const QList<Finding>& findings)
{
    if (findings.isEmpty())
        return {};
    QString html = htmlHeading(Words::tr("To look at"));
    for (const Finding& finding : findings)
        html += u"<p style='margin: 0 0 4px 0;'><b>%1</b> · %2</p>"_s.arg(
            severityName(finding.severity).toHtmlEscaped(),
            htmlLink(u"finding"_s, finding.id, finding.title));
    return html;
}

} // namespace

QString stageText(const Project& project)
{
    if (project.stage.isEmpty())
        return QString(QChar(MissingFigure));
    const QString stage = projectStageName(project.stage);
    if (project.looksBack)
        return Words::tr("%1 (before the plan)").arg(stage);
    return project.stageBasis == u"inferred"_s ? Words::tr("%1 (inferred)").arg(stage)
                                               : Words::tr("%1 (stated)").arg(stage);
}

QString relationText(ProjectTree::Relation relation)
{
    switch (relation) {
    case ProjectTree::Relation::None:
        return {};
    case ProjectTree::Relation::SameProject:
        return Words::tr("named again");
    case ProjectTree::Relation::Part:
        return Words::tr("part");
    }
    Q_UNREACHABLE();
}

QString projectHtml(const ProjectDetail& detail)
{
    const Project& one = detail.tree.project(detail.project);
    QString html = u"<h3 style='margin: 0 0 4px 0;'>"_s + one.name.toHtmlEscaped() + u"</h3>"_s;
    QStringList facts{one.id, one.category, projectKindName(one.kind)};
    facts.removeAll(QString());
    html += u"<p style='margin: 0; color: gray;'>"_s + facts.join(u" · "_s).toHtmlEscaped()
        + u"</p>"_s + intentHtml(one);
    html += htmlHeading(Words::tr("In the text"))
        + u"<p style='margin: 0 0 4px 0;'><b>%1</b><br><small>%2</small></p>"_s.arg(
            one.quote.toHtmlEscaped(),
            htmlLink(u"place"_s, one.outlineId, detail.places.value(one.outlineId),
                detail.arePlacesLinked));
    if (!one.note.isEmpty())
        html += htmlHeading(Words::tr("Note")) + htmlParagraph(one.note);
    if (!detail.facts.isEmpty())
        html += htmlHeading(Words::tr("What has been published"));
    for (const ProjectFact& fact : detail.facts)
        html += factHtml(fact);
    QList<int> others = detail.tree.mentions(detail.project);
    others.removeAll(detail.project);
    html += listHtml(detail, Words::tr("The same project is named here too"), others);
    if (const int whole = detail.tree.indexOf(one.partOfId); whole >= 0)
        html += listHtml(detail, Words::tr("Part of"), {whole});
    html += listHtml(detail, Words::tr("Its parts"), detail.tree.parts(detail.project));
    return html + findingsHtml(detail.findings);
}

} // namespace lantu
