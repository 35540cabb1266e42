#include "ui/overview/overviewtexts.h"

#include "core/rules/earlywarning.h"
#include "ui/base/statusmark.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextDocument>
#include <QUrl>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString heading(const QString& title, const QString& remark, const Palette& colours)
{
    return u"<table width='100%' style='margin-top:10px'><tr><td><b>%1</b></td>"
           "<td align='right'><span style='color:%2'>%3</span></td></tr></table>"
           "<hr style='margin:0' size='1' color='%4'>"_s.arg(title.toHtmlEscaped(),
               colours.mutedText.name(), remark.toHtmlEscaped(), colours.frame.name());
}

QString markOf(Progress progress)
{
    return u"<img src='mark:%1'>"_s.arg(toCode(progress));
}

QString linkTo(const Indicator& indicator, const Palette& colours)
{
    return u"<a href='indicator:%1' style='color:%2;text-decoration:none'>%3</a>"_s.arg(
        indicator.id, colours.text.name(), indicator.displayName().toHtmlEscaped());
}

QString typeWord(const Indicator& indicator)
{
    return indicator.isConstraint() ? Texts::tr("constraint") : Texts::tr("expected");
}

QHash<QString, Indicator> byId(const Evaluation& evaluation)
{
    QHash<QString, Indicator> indicators;
    for (const AssessmentInput& input : evaluation.inputs)
        indicators.insert(input.indicator.id, input.indicator);
    return indicators;
}

QString leadText(const QString& agency, const Palette& colours)
{
    const QColor& colour = agency.isEmpty() ? colours.caution : colours.mutedText;
    const QString text =
        agency.isEmpty() ? Texts::tr("no lead agency entered") : agency.toHtmlEscaped();
    return u"<span style='color:%1'>%2</span>"_s.arg(colour.name(), text);
}

QString warningHtml(const EarlyWarning& warning, const Indicator& indicator, const Palette& colours)
{
    QStringList facts;
    if (!warning.gap.isEmpty())
        facts << Texts::tr("gap %1").arg(warning.gap.toHtmlEscaped());
    if (!warning.needed.isEmpty())
        facts << Texts::tr("needed to %1: %2")
                     .arg(warning.byYear)
                     .arg(warning.needed.toHtmlEscaped());
    facts << leadText(warning.leadAgency, colours);
    return u"<p style='margin:6px 0 2px 0'>%1&nbsp;&nbsp;<b>%2</b>&nbsp; <span "
           "style='color:%3'>%4</span><br>%5<br>%6</p>"_s.arg(markOf(warning.progress),
               linkTo(indicator, colours), colours.mutedText.name(), typeWord(indicator),
               warning.reason.toHtmlEscaped(), facts.join(u" · "_s));
}

} // namespace

QString attentionHtml(const Evaluation& evaluation, const Palette& colours)
{
    const auto warnings = earlyWarnings(evaluation);
    const auto indicators = byId(evaluation);
    QString html = heading(Texts::tr("Needs attention"),
        Texts::tr("%1 in all, binding first").arg(warnings.size()), colours);
    if (warnings.isEmpty())
        html += u"<p>%1</p>"_s.arg(Texts::tr("Nothing: no verdict is behind schedule."));
    else
        html +=
            u"<p align='right' style='margin:2px 0'><a href='slips:' style='color:%1'>%2</a></p>"_s
                .arg(colours.accent.name(), Texts::tr("Warning slips as PDF…"));
    for (const EarlyWarning& warning : warnings)
        html += warningHtml(warning, indicators.value(warning.indicatorId), colours);
    return html;
}

QString changesHtml(const Evaluation& evaluation, const Palette& colours)
{
    const auto changes = changesSinceLastYear(evaluation);
    if (changes.isEmpty())
        return {};
    const auto indicators = byId(evaluation);
    const bool isOver = evaluation.year >= evaluation.plan.lastYear;
    QString html = heading(Texts::tr("Changed since %1").arg(evaluation.year - 1),
        Texts::tr("%1 in all").arg(changes.size()), colours);
    for (const VerdictChange& change : changes) {
        const QString outlook = change.before == change.after
            ? Texts::tr("outlook %1 → %2")
                  .arg(displayName(change.outlookBefore), displayName(change.outlookAfter))
            : u"%1 → %2"_s.arg(
                displayName(change.before, false), displayName(change.after, isOver));
        html +=
            u"<p style='margin:3px 0'>%1&nbsp; %2&nbsp; <span style='color:%3'>%4</span></p>"_s.arg(
                markOf(change.after), linkTo(indicators.value(change.indicatorId), colours),
                (change.isWorse ? colours.statusText(change.after) : colours.mutedText).name(),
                outlook.toHtmlEscaped());
    }
    return html;
}

QString missingHtml(const Evaluation& evaluation, const Palette& colours)
{
    const auto indicators = byId(evaluation);
    QStringList agencies;
    QHash<QString, QStringList> names;
    for (const QString& id : withoutFigures(evaluation)) {
        const Indicator& indicator = indicators[id];
        if (!agencies.contains(indicator.leadAgency))
            agencies << indicator.leadAgency;
        names[indicator.leadAgency] << linkTo(indicator, colours);
    }
    if (agencies.isEmpty())
        return {};
    QString html = heading(Texts::tr("No figure up to %1").arg(evaluation.year),
        Texts::tr("neither progress nor delay"), colours);
    for (const QString& agency : agencies)
        html += u"<p style='margin:5px 0'>%1 (%2): %3</p>"_s.arg(leadText(agency, colours))
                    .arg(names[agency].size())
                    .arg(names[agency].join(Texts::tr(", ", "between names")));
    return html;
}

void addVerdictMarks(QTextDocument* document, const Palette& colours, int extent, double ratio)
{
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i) {
        const auto progress = static_cast<Progress>(i);
        document->addResource(QTextDocument::ImageResource, QUrl(u"mark:"_s + toCode(progress)),
            statusPixmap(progress, colours, extent, ratio));
    }
}

} // namespace lantu
