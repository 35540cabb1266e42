#include "ui/findings/findingtexts.h"

#include "ui/base/htmltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

QString subjectHtml(const QString& id, const SubjectNames& names, FindingLinks links)
{
    const SubjectNames::Subject subject = names.subject(id);
    switch (subject.kind) {
    case SubjectNames::Kind::Indicator:
        return htmlLink(u"indicator"_s, id, subject.name, links.testFlag(FindingLink::Indicators));
    case SubjectNames::Kind::Project:
        return htmlLink(u"project"_s, id, subject.name, links.testFlag(FindingLink::Projects));
    case SubjectNames::Kind::Place:
        return htmlLink(u"place"_s, id, subject.name, links.testFlag(FindingLink::Places));
    case SubjectNames::Kind::Commitment:
    case SubjectNames::Kind::Unknown:
        break;
    }
    return subject.name.toHtmlEscaped();
}

QString quotesHtml(const Finding& finding, const SubjectNames& names, FindingLinks links)
{
    QString html;
    for (qsizetype i = 0; i < finding.quotes.size(); ++i) {
        // A row of a table is its cells, one a line.
        QStringList lines;
        for (const QString& line : finding.quotes[i].split(u'\n'))
            lines << line.toHtmlEscaped();
        html += u"<p style='margin: 0 0 6px 0;'><b>"_s + lines.join(u"</b> &nbsp;|&nbsp; <b>"_s)
            + u"</b>"_s;
        if (i < finding.outlineIds.size())
            html +=
                u"<br><small>"_s + subjectHtml(finding.outlineIds[i], names, links) + u"</small>"_s;
        html += u"</p>"_s;
    }
    return html;
}

} // namespace

QString originText(const Finding& finding)
{
    return finding.rule.isEmpty() ? Words::tr("read") : Words::tr("rule");
}

QString findingHtml(const Finding& finding, const SubjectNames& names, FindingLinks links)
{
    QString html =
        u"<h3 style='margin: 0 0 4px 0;'>"_s + finding.title.toHtmlEscaped() + u"</h3>"_s;
    const QString origin = finding.rule.isEmpty()
        ? Words::tr("found by reading the text")
        : Words::tr("found by rule “%1”").arg(finding.rule);
    html += u"<p style='margin: 0; color: gray;'>"_s
        + QStringList{finding.id, findingKindName(finding.kind),
            Words::tr("severity %1").arg(severityName(finding.severity)), origin}
              .join(u" · "_s)
              .toHtmlEscaped()
        + u"</p>"_s;
    html += htmlHeading(Words::tr("What follows")) + htmlParagraph(finding.consequence);
    html += htmlHeading(Words::tr("In the text")) + quotesHtml(finding, names, links);
    if (!finding.note.isEmpty())
        html += htmlHeading(Words::tr("Note")) + htmlParagraph(finding.note);
    QStringList subjects;
    for (const QString& id : finding.subjects)
        if (const QString subject = subjectHtml(id, names, links); !subjects.contains(subject))
            subjects << subject;
    if (!subjects.isEmpty())
        html += htmlHeading(Words::tr("It concerns")) + u"<p style='margin: 0;'>"_s
            + subjects.join(u"<br>"_s) + u"</p>"_s;
    return html;
}

QString findingListHtml(const QList<Finding>& findings)
{
    if (findings.isEmpty())
        return htmlParagraph(Words::tr("Nothing to look at is known of this indicator."));
    QString html;
    for (const Finding& one : findings)
        html += u"<p style='margin: 0 0 8px 0;'><b>%1</b> · <a href='finding:%2' "
                "style='text-decoration: none;'>%3</a><br>%4</p>"_s.arg(
                    severityName(one.severity).toHtmlEscaped(), one.id, one.title.toHtmlEscaped(),
                    one.consequence.toHtmlEscaped());
    return html;
}

QList<Finding> findingsAbout(const QList<Finding>& findings, const QString& subjectId)
{
    QList<Finding> about;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(about),
        [&subjectId](const Finding& one) { return one.subjects.contains(subjectId); });
    std::stable_sort(about.begin(), about.end(), [](const Finding& a, const Finding& b) {
        return severityRank(a.severity) < severityRank(b.severity);
    });
    return about;
}

} // namespace lantu
