#include "ui/plan/markdetails.h"

#include "core/plan/comparatortext.h"
#include "ui/base/htmltext.h"
#include "ui/base/numberformat.h"
#include "ui/projects/projecttexts.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString line(const QString& html)
{
    return u"<p style='margin: 0 0 4px 0;'>"_s + html + u"</p>"_s;
}

QString promiseText(const Commitment& one)
{
    if (!one.value)
        return Words::tr("no plain number");
    QString number = one.value->toString();
    if (one.highValue)
        number += u'–' + one.highValue->toString();
    return withComparator(one.comparator, number + one.unit);
}

QString commitmentHtml(const Commitment& one)
{
    QStringList facts{promiseText(one),
        one.year ? Words::tr("by %1").arg(*one.year) : Words::tr("no year given")};
    if (one.isCumulative)
        facts << Words::tr("over the whole time");
    QString html = htmlHeading(Words::tr("Commitment %1").arg(one.id))
        + line(u"<b>"_s + one.name.toHtmlEscaped() + u"</b>"_s)
        + line(facts.join(u" · "_s).toHtmlEscaped());
    if (!one.indicatorId.isEmpty())
        html += line(
            htmlLink(u"indicator"_s, one.indicatorId, Words::tr("the same as a row of the table")));
    if (!one.note.isEmpty())
        html += line(one.note.toHtmlEscaped());
    return html;
}

QString projectHtmlOf(const Project& one)
{
    QStringList facts{stageText(one)};
    if (one.amount)
        facts << one.amount->toString() + one.unit;
    if (!one.location.isEmpty())
        facts << one.location;
    return htmlHeading(Words::tr("Project %1").arg(one.id))
        + line(u"<b>"_s + htmlLink(u"project"_s, one.id, one.name) + u"</b>"_s)
        + line(facts.join(u" · "_s).toHtmlEscaped());
}

QString findingHtmlOf(const Finding& one)
{
    return htmlHeading(Words::tr("Finding %1").arg(one.id))
        + line(u"<b>"_s + htmlLink(u"finding"_s, one.id, one.title) + u"</b>"_s)
        + line(one.consequence.toHtmlEscaped());
}

} // namespace

QString markDetailsHtml(const QStringList& ids, const PlanContent& content)
{
    QString html;
    for (const Finding& one : content.findings)
        if (ids.contains(one.id))
            html += findingHtmlOf(one);
    for (const Commitment& one : content.commitments)
        if (ids.contains(one.id))
            html += commitmentHtml(one);
    for (const Project& one : content.projects)
        if (ids.contains(one.id))
            html += projectHtmlOf(one);
    return html;
}

} // namespace lantu
