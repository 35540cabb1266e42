#include "ui/decisions/decisionspanel.h"

#include "core/session/plandecisions.h"
#include "ui/base/messagebar.h"
#include "ui/decisions/decisiontablemodel.h"
#include "ui/decisions/judgementdialog.h"
#include "ui/decisions/leadagencydialog.h"
#include "ui/decisions/yearlytargetdialog.h"
#include "ui/window/plancontext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

using Kind = DecisionTableModel::Kind;

DecisionsPanel::DecisionsPanel(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_model(new DecisionTableModel(this))
{
    createTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(createButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DecisionsPanel::updateActions);
    connect(m_table, &QTableView::activated, this, &DecisionsPanel::correctCurrent);
    updateActions();
}

void DecisionsPanel::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"decisions"_s);
    m_table->setAccessibleName(tr("Lead agency, yearly targets and judgements"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QAction* DecisionsPanel::addAction(QHBoxLayout* buttons, const QString& objectName,
    const QString& text, const QString& tip, void (DecisionsPanel::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    buttons->addWidget(button);
    m_table->addAction(action);
    return action;
}

QHBoxLayout* DecisionsPanel::createButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    addAction(buttons, u"enterLead"_s, tr("Lead agency…"), tr("Enter who leads the indicator"),
        &DecisionsPanel::enterLeadAgency);
    addAction(buttons, u"enterTarget"_s, tr("Yearly target…"),
        tr("Enter what a single year has to bring, with its document"),
        &DecisionsPanel::enterTarget);
    addAction(buttons, u"enterJudgement"_s, tr("Judgement…"),
        tr("Enter a person's verdict over the computed one"), &DecisionsPanel::enterJudgement);
    m_correct = addAction(buttons, u"correctDecision"_s, tr("Correct…"),
        tr("Change what the chosen row says; what it said stays on record"),
        &DecisionsPanel::correctCurrent);
    m_withdraw = addAction(buttons, u"withdrawDecision"_s, tr("Withdraw…"),
        tr("Take the chosen row back; it stays on record"), &DecisionsPanel::askToWithdraw);
    buttons->addStretch(1);
    return buttons;
}

void DecisionsPanel::setInput(const AssessmentInput& input, const RuleSet& rules)
{
    const int row = m_table->currentIndex().row();
    const bool isSame = m_input.indicator.id == input.indicator.id;
    m_input = input;
    m_model->setInput(input, rules);
    for (int column = 0; column < DecisionTableModel::GroundColumn; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 12);
    }
    if (isSame && row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    updateActions();
}

void DecisionsPanel::updateActions()
{
    const QModelIndex index = m_table->currentIndex();
    m_correct->setEnabled(index.isValid());
    m_withdraw->setEnabled(index.isValid() && m_model->isEntered(index.row()));
}

void DecisionsPanel::open(DecisionDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::taken, &m_messages, &MessageBar::showNote);
    dialog->open();
}

void DecisionsPanel::enterLeadAgency()
{
    open(new LeadAgencyDialog(m_context, m_input.indicator.id, this));
}

void DecisionsPanel::enterTarget()
{
    const bool isAssigned = m_input.indicator.target.kind == TargetKind::Assigned;
    open(new YearlyTargetDialog(m_context, m_input.indicator.id, m_context.year(),
        isAssigned ? TargetOrigin::Assigned : TargetOrigin::YearPlan, this));
}

void DecisionsPanel::enterJudgement()
{
    open(new JudgementDialog(m_context, m_input.indicator.id, m_context.year(), this));
}

void DecisionsPanel::correctCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const QString& id = m_input.indicator.id;
    switch (m_model->kind(index.row())) {
    case Kind::LeadAgency:
        enterLeadAgency();
        break;
    case Kind::YearlyTarget: {
        const YearlyTarget& target = m_model->target(index.row());
        open(new YearlyTargetDialog(m_context, id, target.year, target.origin, this));
        break;
    }
    case Kind::Judgement:
        open(new JudgementDialog(m_context, id, m_model->judgement(index.row()).year, this));
        break;
    }
}

void DecisionsPanel::askToWithdraw()
{
    const int row = m_table->currentIndex().row();
    const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
    auto* box = new QMessageBox(QMessageBox::Question, tr("Withdraw"),
        tr("Withdraw “%1: %2”?", "what, its content")
            .arg(text(DecisionTableModel::KindColumn), text(DecisionTableModel::ContentColumn)),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("It counts no longer and stays on record. It can be entered again."));
    QPushButton* yes = box->addButton(tr("Withdraw"), QMessageBox::AcceptRole);
    yes->setObjectName(u"withdrawYes"_s);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &DecisionsPanel::withdraw);
    box->open();
}

void DecisionsPanel::withdraw()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QString what = m_model->index(row, DecisionTableModel::KindColumn).data().toString();
    if (auto done = withdrawRow(row); !done)
        m_messages.showError(done.error());
    else
        m_messages.showNote(tr("%1: withdrawn.").arg(what));
}

Result<> DecisionsPanel::withdrawRow(int row)
{
    PlanDecisions& decisions = m_context.session().decisions();
    const QString planId = m_context.plan().id;
    switch (m_model->kind(row)) {
    case Kind::LeadAgency:
        return decisions.setLeadAgency(planId, {m_input.indicator.id}, {});
    case Kind::YearlyTarget:
        return decisions.withdrawYearlyTarget(planId, m_model->target(row).id);
    case Kind::Judgement:
        return decisions.withdrawJudgement(planId, m_model->judgement(row).id);
    }
    Q_UNREACHABLE();
}

} // namespace lantu
