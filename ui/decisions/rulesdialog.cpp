#include "ui/decisions/rulesdialog.h"

#include "core/rules/rulethresholds.h"
#include "core/session/planrules.h"
#include "ui/base/messagebar.h"
#include "ui/decisions/differencelist.h"
#include "ui/decisions/ruleeditdialog.h"
#include "ui/window/plancontext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// What a rule set says of itself, and of which targets it judges.
QString descriptionOf(const RuleSet& rules)
{
    if (rules.fallbackName.isEmpty())
        return rules.description;
    QStringList kinds;
    for (const TargetKind kind : rules.kinds)
        kinds << targetKindName(kind);
    return rules.description + u'\n'
        + RulesDialog::tr("Judges targets of the kinds: %1. All others go by %2.")
              .arg(kinds.join(RulesDialog::tr(", ")), rules.fallbackName);
}

} // namespace

RulesDialog::RulesDialog(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_messages(messages)
{
    setWindowTitle(tr("Rules of judging"));
    createParts();
    resize(1040, 700);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showCurrent);
    connect(&context, &PlanContext::changed, this, &RulesDialog::load);
    load();
}

void RulesDialog::createParts()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"ruleSets"_s);
    m_list->setAccessibleName(tr("Rule sets"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setMinimumWidth(230);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_list);
    parts->addWidget(createDetails());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({260, 760});
    auto* buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("Judge by this rule set"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"chooseRules"_s);
    m_edit = buttons->addButton(tr("Change a copy…"), QDialogButtonBox::ActionRole);
    m_edit->setObjectName(u"editRules"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &RulesDialog::choose);
    connect(m_edit, &QPushButton::clicked, this, &RulesDialog::editCopy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
}

QWidget* RulesDialog::createDetails()
{
    auto* details = new QWidget(this);
    m_description = new QLabel(details);
    m_description->setObjectName(u"ruleDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_thresholds = new QTreeWidget(details);
    m_thresholds->setObjectName(u"thresholds"_s);
    m_thresholds->setAccessibleName(tr("Numbers it judges by"));
    m_thresholds->setHeaderLabels(
        {tr("Number"), tr("For targets of the kind"), tr("Value"), tr("Where it comes from")});
    m_thresholds->setRootIsDecorated(false);
    m_differences = new DifferenceList(details);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_description);
    layout->addWidget(m_thresholds, 1);
    layout->addWidget(m_differences, 1);
    return details;
}

void RulesDialog::load()
{
    PlanRules& rules = m_context.session().rules();
    const QString planId = m_context.plan().id;
    const auto all = rules.ruleSets(planId);
    const auto inForce = rules.chosen(planId);
    const auto choice = rules.choice(planId);
    for (const Error* error : {all ? nullptr : &all.error(), inForce ? nullptr : &inForce.error(),
             choice ? nullptr : &choice.error()})
        if (error) {
            m_differences->setMessage(error->message);
            return;
        }
    const QString selected = current() ? current()->id : inForce->id;
    m_ruleSets = *all;
    m_inForce = *inForce;
    m_choiceVersion = choice->rowVersion;
    m_list->clear();
    int row = 0;
    for (const RuleSet& one : m_ruleSets) {
        const bool isInForce = one.id == m_inForce.id && one.version == m_inForce.version;
        const QString name = tr("%1\nversion %2", "rule set").arg(one.name, one.version);
        m_list->addItem(isInForce ? tr("%1, judges this plan").arg(name) : name);
        if (one.id == selected)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
}

const RuleSet* RulesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_ruleSets.size() ? &m_ruleSets[row] : nullptr;
}

void RulesDialog::showCurrent()
{
    const RuleSet* rules = current();
    if (!rules)
        return;
    const bool isInForce = rules->id == m_inForce.id && rules->version == m_inForce.version;
    m_choose->setEnabled(!isInForce);
    m_description->setText(descriptionOf(*rules));
    showThresholds(*rules);
    showDifferences(*rules);
}

void RulesDialog::showThresholds(const RuleSet& rules)
{
    m_thresholds->clear();
    for (const RuleThreshold& one : rules.thresholds) {
        const QString source =
            one.isOurs ? tr("set by us: %1").arg(one.source) : tr("published: %1").arg(one.source);
        auto* item = new QTreeWidgetItem(m_thresholds,
            {thresholdName(one.code), one.kind ? targetKindName(*one.kind) : tr("all"),
                QString::number(one.value), source});
        item->setToolTip(3, source);
    }
    for (int column = 0; column < 3; ++column) {
        m_thresholds->resizeColumnToContents(column);
        m_thresholds->setColumnWidth(column, m_thresholds->columnWidth(column) + 10);
    }
}

void RulesDialog::showDifferences(const RuleSet& rules)
{
    if (rules == m_inForce) {
        m_differences->setMessage(tr("This rule set judges the plan."));
        return;
    }
    const Plan& plan = m_context.plan();
    const auto inputs =
        m_context.session().assessmentInputs(plan, m_context.year(), m_context.basis());
    if (!inputs) {
        m_differences->setMessage(inputs.error().message);
        return;
    }
    m_differences->setEvaluations(
        evaluate(plan, m_context.year(), m_context.basis(), *inputs, m_inForce),
        evaluate(plan, m_context.year(), m_context.basis(), *inputs, rules));
}

void RulesDialog::choose()
{
    if (!current())
        return;
    const RuleSet rules = *current();
    const auto chosen =
        m_context.session().rules().choose(m_context.plan().id, rules, m_choiceVersion);
    if (!chosen) {
        load();
        m_differences->setMessage(chosen.error().message);
        return;
    }
    m_messages.showNote(tr("The plan is judged by %1, version %2.").arg(rules.name, rules.version));
}

void RulesDialog::editCopy()
{
    if (!current())
        return;
    auto* dialog = new RuleEditDialog(m_context, *current(), m_inForce, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleEditDialog::saved, this, [this](const QString& id) {
        for (qsizetype row = 0; row < m_ruleSets.size(); ++row)
            if (m_ruleSets[row].id == id)
                m_list->setCurrentRow(static_cast<int>(row));
    });
    dialog->open();
}

} // namespace lantu
