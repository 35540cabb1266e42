#include "ui/decisions/judgementdialog.h"

#include "core/session/plandecisions.h"
#include "ui/base/outcomeframe.h"
#include "ui/base/verdictwords.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Verdicts that a person can give. That there is no data or no target is no judgement.
const QList<Progress>& judgeable()
{
    using enum Progress;
    static const QList<Progress> verdicts{
        Achieved, Ahead, OnSchedule, SlightlyBehind, Behind, Missed};
    return verdicts;
}

} // namespace

JudgementDialog::JudgementDialog(
    PlanContext& context, const QString& indicatorId, int year, QWidget* parent)
    : DecisionDialog(context, indicatorId, tr("Judgement"), tr("Enter"), parent)
{
    createFields(year);
    showInForce();
    m_progress->setFocus();
    connect(m_year, &QComboBox::currentIndexChanged, this, &JudgementDialog::showInForce);
    connect(m_progress, &QComboBox::currentIndexChanged, this, &JudgementDialog::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &JudgementDialog::refresh);
}

void JudgementDialog::createFields(int year)
{
    m_year = new QComboBox(this);
    m_year->setObjectName(u"judgementYear"_s);
    m_year->setAccessibleName(tr("At the end of"));
    const Plan& plan = context().plan();
    for (int one = plan.firstYear; one <= plan.lastYear; ++one)
        m_year->addItem(QString::number(one), one);
    m_year->setCurrentIndex(m_year->findData(year));
    m_progress = new QComboBox(this);
    m_progress->setObjectName(u"judgementVerdict"_s);
    m_progress->setAccessibleName(tr("Verdict"));
    m_progress->setPlaceholderText(tr("Choose a verdict"));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(u"judgementReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(4 * m_reason->fontMetrics().lineSpacing() + 14);
    form()->addRow(tr("At the end of"), m_year);
    form()->addRow(tr("Verdict"), m_progress);
    form()->addRow(tr("Reason"), m_reason);
}

int JudgementDialog::year() const
{
    return m_year->currentData().toInt();
}

const Judgement* JudgementDialog::inForce() const
{
    const QList<Judgement>& all = input().judgements;
    const auto found = std::find_if(
        all.begin(), all.end(), [this](const Judgement& one) { return one.year == year(); });
    return found == all.end() ? nullptr : &*found;
}

/// The words for the verdicts depend on whether the plan is over by then.
void JudgementDialog::showInForce()
{
    const Judgement* known = inForce();
    const bool isOver = year() >= context().plan().lastYear;
    m_progress->clear();
    for (const Progress progress : judgeable())
        m_progress->addItem(displayName(progress, isOver), toCode(progress));
    m_progress->setCurrentIndex(known ? m_progress->findData(known->progress) : -1);
    m_reason->setPlainText(known ? known->reason : QString());
    refresh();
}

DecisionDialog::State JudgementDialog::preview()
{
    const Assessment computed = assess(inputAt(year()), rules());
    const QString stays = tr("The computed verdict at the end of %1 stays beside it and is what is "
                             "counted: %2.")
                              .arg(year())
                              .arg(verdictText(computed, context().plan()));
    QStringList missing;
    if (m_progress->currentIndex() < 0)
        missing << tr("Choose the verdict.");
    if (m_reason->toPlainText().trimmed().isEmpty())
        missing << tr("Type the reason: it stands beside the verdict in every report.");
    if (!missing.isEmpty()) {
        outcome()->showMissing(missing << stays);
        return State::Missing;
    }
    const Judgement* known = inForce();
    if (known && known->progress == m_progress->currentData().toString()
        && known->reason == m_reason->toPlainText().trimmed()) {
        outcome()->showTexts(tr("Nothing changes"), {stays}, OutcomeFrame::Tone::Calm);
        return State::Missing;
    }
    QStringList lines{stays};
    if (known)
        lines << tr("It takes the place of the judgement by %1 of %2, which stays on record.")
                     .arg(known->person, known->date.left(10));
    outcome()->showTexts(tr("Judged %1 by %2", "verdict, person")
                             .arg(m_progress->currentText(), context().session().person()),
        lines, OutcomeFrame::Tone::Calm);
    return State::Ready;
}

Result<QString> JudgementDialog::store()
{
    Judgement judgement;
    judgement.planId = context().plan().id;
    judgement.indicatorId = indicator().id;
    judgement.year = year();
    judgement.progress = m_progress->currentData().toString();
    judgement.reason = m_reason->toPlainText().trimmed();
    judgement.rowVersion = inForce() ? inForce()->rowVersion : 0;
    const QString note = tr("%1: judged %2 at the end of %3.", "indicator, verdict, year")
                             .arg(indicator().displayName(), m_progress->currentText())
                             .arg(judgement.year);
    if (auto stored = context().session().decisions().judge(judgement); !stored)
        return Unexpected{stored.error()};
    return note;
}

} // namespace lantu
