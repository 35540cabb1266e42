#include "ui/decisions/yearlytargetdialog.h"

#include "core/decisions/targetentry.h"
#include "core/rules/earlywarning.h"
#include "core/session/plandecisions.h"
#include "core/statistics/entrychecks.h"
#include "ui/base/outcomeframe.h"
#include "ui/base/verdictwords.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

bool isSameSlot(const YearlyTarget& a, const YearlyTarget& b)
{
    return a.year == b.year && a.origin == b.origin;
}

/// The input with `target` in place of the one in force.
AssessmentInput withTarget(AssessmentInput input, const YearlyTarget& target)
{
    input.yearlyTargets.removeIf(
        [&target](const YearlyTarget& one) { return isSameSlot(one, target); });
    input.yearlyTargets << target;
    return input;
}

} // namespace

YearlyTargetDialog::YearlyTargetDialog(PlanContext& context, const QString& indicatorId, int year,
    TargetOrigin origin, QWidget* parent)
    : DecisionDialog(context, indicatorId, tr("Target of a year"), tr("Enter"), parent)
{
    createFields(year, origin);
    showInForce();
    m_raw->setFocus();
    for (QComboBox* slot : {m_year, m_origin})
        connect(slot, &QComboBox::currentIndexChanged, this, &YearlyTargetDialog::showInForce);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &YearlyTargetDialog::refresh);
}

void YearlyTargetDialog::createFields(int year, TargetOrigin origin)
{
    m_year = new QComboBox(this);
    m_year->setObjectName(u"targetYear"_s);
    m_year->setAccessibleName(tr("Year"));
    const Plan& plan = context().plan();
    for (int one = plan.firstYear; one <= plan.lastYear; ++one)
        m_year->addItem(QString::number(one), one);
    m_year->setCurrentIndex(m_year->findData(year));
    m_origin = new QComboBox(this);
    m_origin->setObjectName(u"targetOrigin"_s);
    m_origin->setAccessibleName(tr("Set by"));
    m_origin->addItem(
        tr("the district's plan of the year"), static_cast<int>(TargetOrigin::YearPlan));
    m_origin->addItem(tr("a superior, who assigned it"), static_cast<int>(TargetOrigin::Assigned));
    m_origin->setCurrentIndex(m_origin->findData(static_cast<int>(origin)));
    form()->addRow(tr("Year"), m_year);
    form()->addRow(tr("Set by"), m_origin);
    const QString unit = indicator().unit.symbol;
    m_raw = addLine(u"targetRaw"_s, tr("Target"),
        unit.isEmpty() ? tr("as the document states it")
                       : tr("as the document states it; without a unit in %1").arg(unit));
    m_document = addLine(
        u"targetDocument"_s, tr("Document"), tr("title of the plan or notice, with the page"));
    m_number = addLine(u"targetNumber"_s, tr("Document number"));
    m_date = addLine(u"targetDate"_s, tr("Date"), tr("2024-04-02, or year and month"));
    createAssignedFields();
    m_note = addLine(u"targetNote"_s, tr("Remark"));
}

void YearlyTargetDialog::createAssignedFields()
{
    m_verdict = new QComboBox(this);
    m_verdict->setObjectName(u"superiorVerdict"_s);
    m_verdict->setAccessibleName(tr("Superior's verdict"));
    m_verdict->addItem(tr("not in yet"), static_cast<int>(SuperiorVerdict::None));
    m_verdict->addItem(tr("met"), static_cast<int>(SuperiorVerdict::Met));
    m_verdict->addItem(tr("not met"), static_cast<int>(SuperiorVerdict::NotMet));
    form()->addRow(tr("Superior's verdict"), m_verdict);
    m_words =
        addLine(u"superiorWords"_s, tr("Its words"), tr("as the superior's document puts it"));
}

const YearlyTarget* YearlyTargetDialog::inForce() const
{
    const QList<YearlyTarget>& all = input().yearlyTargets;
    const YearlyTarget typed = target();
    const auto found = std::find_if(all.begin(), all.end(),
        [&typed](const YearlyTarget& one) { return isSameSlot(one, typed); });
    return found == all.end() ? nullptr : &*found;
}

void YearlyTargetDialog::showInForce()
{
    const YearlyTarget* known = inForce();
    const YearlyTarget shown = known ? *known : YearlyTarget();
    {
        const QSignalBlocker verdict(m_verdict);
        m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(shown.verdict)));
    }
    const bool isAssigned = target().origin == TargetOrigin::Assigned;
    form()->setRowVisible(m_verdict, isAssigned);
    form()->setRowVisible(m_words, isAssigned);
    const QList<std::pair<QLineEdit*, QString>> texts{{m_raw, shown.raw},
        {m_document, shown.document}, {m_number, shown.documentNumber}, {m_date, shown.decidedOn},
        {m_words, shown.verdictWords}, {m_note, shown.note}};
    for (const auto& [line, text] : texts) {
        const QSignalBlocker blocker(line);
        line->setText(text);
    }
    refresh();
}

YearlyTarget YearlyTargetDialog::target() const
{
    YearlyTarget target;
    target.planId = context().plan().id;
    target.indicatorId = indicator().id;
    target.year = m_year->currentData().toInt();
    target.origin = static_cast<TargetOrigin>(m_origin->currentData().toInt());
    target.raw = m_raw->text().trimmed();
    target.document = m_document->text().trimmed();
    target.documentNumber = m_number->text().trimmed();
    target.decidedOn = readDate(m_date->text()).value_or(m_date->text().trimmed());
    if (target.origin == TargetOrigin::Assigned) {
        target.verdict = static_cast<SuperiorVerdict>(m_verdict->currentData().toInt());
        target.verdictWords = m_words->text().trimmed();
    }
    target.note = m_note->text().trimmed();
    return withReading(target, indicator());
}

DecisionDialog::State YearlyTargetDialog::preview()
{
    const YearlyTarget typed = target();
    QStringList missing;
    for (const TargetProblem& problem : problems(typed, indicator()))
        missing << problem.message;
    if (!missing.isEmpty()) {
        outcome()->showMissing(missing);
        return State::Missing;
    }
    const YearlyTarget* known = inForce();
    YearlyTarget same = typed;
    same.id = known ? known->id : QString();
    same.rowVersion = known ? known->rowVersion : 0;
    if (known && same == *known) {
        outcome()->showTexts(tr("Nothing changes"), {}, OutcomeFrame::Tone::Calm);
        return State::Missing;
    }
    const QString reading = readingText(typed, indicator());
    QStringList lines = consequences(typed);
    if (reading.isEmpty())
        lines.prepend(tr("It stays words: there is no single number in it to compare with."));
    QStringList doubtful = doubts(typed, input());
    const bool isDoubtful = !doubtful.isEmpty();
    for (QString& doubt : doubtful)
        doubt = tr("Look twice: %1.").arg(doubt);
    const QString headline = tr("%1 of %2: %3", "kind of target, year, target")
                                 .arg(displayName(typed.origin))
                                 .arg(typed.year)
                                 .arg(reading.isEmpty() ? typed.raw : reading);
    outcome()->showTexts(headline, doubtful + lines,
        isDoubtful ? OutcomeFrame::Tone::Question : OutcomeFrame::Tone::Calm);
    return isDoubtful ? State::AsksForTick : State::Ready;
}

QStringList YearlyTargetDialog::consequences(const YearlyTarget& target) const
{
    const AssessmentInput before = inputAt(target.year);
    const AssessmentInput after = withTarget(before, target);
    const Assessment then = assess(after, rules());
    QStringList lines{verdictChange(before, after, rules())};
    for (const YearlyTest& test : then.yearlyTests)
        if (isSameSlot(test.target, target))
            lines.prepend(!test.isMet   ? tr("Whether it is met cannot be told yet.")
                    : test.isBySuperior ? displayName(target.verdict)
                    : *test.isMet
                    ? tr("The year's figure %1 meets it.").arg(test.value->toString())
                    : tr("The year's figure %1 does not meet it.").arg(test.value->toString()));
    const bool wasWarned = needsWarning(indicator(), assess(before, rules()));
    const bool isWarned = needsWarning(indicator(), then);
    if (wasWarned != isWarned)
        lines << (isWarned ? tr("The indicator will be warned of.")
                           : tr("The indicator will not be warned of any more."));
    if (const YearlyTarget* known = inForce())
        lines << tr("It takes the place of “%1” (%2), which stays on record.")
                     .arg(known->raw, known->document);
    return lines;
}

Result<QString> YearlyTargetDialog::store()
{
    YearlyTarget typed = target();
    typed.rowVersion = inForce() ? inForce()->rowVersion : 0;
    const QString note = tr("%1: the %2 of %3 was entered.", "indicator, kind of target, year")
                             .arg(indicator().displayName(), displayName(typed.origin))
                             .arg(typed.year);
    const auto stored =
        context().session().decisions().setYearlyTargets(context().plan().id, {typed});
    if (!stored)
        return Unexpected{stored.error()};
    return note;
}

} // namespace lantu
