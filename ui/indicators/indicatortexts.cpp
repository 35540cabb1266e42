#include "ui/indicators/indicatortexts.h"

#include "core/base/rounding.h"
#include "core/plan/watchedcommitment.h"
#include "ui/base/htmltext.h"
#include "ui/base/numberformat.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTexts)
};

QString priceBasisText(const QString& code)
{
    if (code == u"current"_s)
        return Words::tr("current prices");
    if (code == u"comparable"_s)
        return Words::tr("comparable prices");
    if (code.startsWith(u"constant-"_s))
        return Words::tr("constant prices of %1").arg(code.mid(9));
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return Words::tr("The row is whole and unambiguous.");
    case Confidence::Medium:
        return Words::tr("The column of a lone value was inferred from its meaning.");
    case Confidence::Low:
        return Words::tr("A cell is damaged, or its column cannot be told.");
    }
    Q_UNREACHABLE();
}

QString orMissing(const QString& text)
{
    return text.isEmpty() ? QString(QChar(MissingFigure)) : text;
}

} // namespace

QString factsText(const IndicatorRow& row)
{
    const Indicator& indicator = row.indicator();
    QStringList facts{indicator.isCommitment ? Words::tr("promise of the text")
            : indicator.isConstraint()       ? Words::tr("constraint-type")
                                             : Words::tr("expected-type")};
    if (!indicator.unit.symbol.isEmpty())
        facts << indicator.unit.symbol;
    if (const QString due = dueText(indicator); !due.isEmpty())
        facts << due;
    facts << Words::tr("base %1").arg(orMissing(indicator.base.raw));
    facts << Words::tr("target %1").arg(orMissing(displayText(indicator.target)));
    for (const QString& fact : {indicator.scope, priceBasisText(indicator.priceBasis)})
        if (!fact.isEmpty())
            facts << fact;
    facts << Words::tr("time gone %1%").arg(row.assessment.timeProgress, 0, 'f', 0);
    return facts.join(u" · "_s);
}

QString judgementText(const Assessment& assessment, const Plan& plan)
{
    if (!assessment.judgement)
        return {};
    const auto progress = progressFromCode(assessment.judgement->progress);
    const QString word = progress ? displayName(*progress, assessment.year >= plan.lastYear)
                                  : assessment.judgement->progress;
    return Words::tr("Judged %1 by %2", "verdict, person").arg(word, assessment.judgement->person);
}

QString interimText(const Assessment& assessment)
{
    if (!assessment.interim)
        return {};
    const InterimTest& interim = *assessment.interim;
    const QString when = displayName(interim.period);
    if (interim.progress)
        return Words::tr("%1: %2", "part of a year, verdict")
            .arg(when, displayName(*interim.progress, false));
    if (interim.completion)
        return Words::tr("%1: %2% of the year's target", "part of a year")
            .arg(when, fixedText(*interim.completion, 1));
    return Words::tr("%1: figure in, not judged", "part of a year").arg(when);
}

QString derivationHtml(const Assessment& assessment)
{
    QString html = u"<ol style='margin-left: 0; -qt-list-indent: 1;'>"_s;
    for (const DerivationStep& step : assessment.steps)
        html += u"<li style='margin-bottom: 4px;'>"_s + step.text.toHtmlEscaped() + u"</li>"_s;
    html += u"</ol><p style='color: gray;'>"_s
        + Words::tr("Rules: %1").arg(assessment.ruleSet).toHtmlEscaped() + u"</p>"_s;
    return html;
}

QString planHtml(const Indicator& indicator)
{
    if (indicator.isCommitment)
        return u"<p>"_s + Words::tr("The sentence that states it, in no table:") + u"</p><p><b>"_s
            + indicator.quote.toHtmlEscaped() + u"</b></p><p>"_s + indicator.note.toHtmlEscaped()
            + u"</p>"_s;
    QString html = u"<p>"_s + Words::tr("The row as it stands in the plan's text, cell by cell:")
        + u"</p><p>"_s;
    QStringList cells;
    for (const QString& cell : indicator.quote.split(u'\n'))
        cells << u"<b>"_s + cell.toHtmlEscaped() + u"</b>"_s;
    html += cells.join(u" &nbsp;|&nbsp; "_s) + u"</p><p>"_s + confidenceText(indicator.confidence);
    if (!indicator.note.isEmpty())
        html += u"<br>"_s + indicator.note.toHtmlEscaped();
    return html + u"</p><p>"_s
        + htmlLink(u"plan"_s, indicator.id, Words::tr("Show it in the plan's text")) + u"</p>"_s;
}

} // namespace lantu
