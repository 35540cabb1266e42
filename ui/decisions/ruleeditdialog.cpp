#include "ui/decisions/ruleeditdialog.h"

#include "core/rules/rulethresholds.h"
#include "core/session/planrules.h"
#include "ui/base/palette.h"
#include "ui/decisions/differencelist.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

enum Column { NumberColumn, KindColumn, ValueColumn, ColumnCount };
} // namespace

RuleEditDialog::RuleEditDialog(
    PlanContext& context, const RuleSet& base, const RuleSet& inForce, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_base(base)
    , m_inForce(inForce)
    , m_name(new QLineEdit(isOwn(base) ? base.name : tr("%1, changed").arg(base.name), this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(
        isOwn(base) ? tr("New version of %1").arg(base.name) : tr("Copy of %1").arg(base.name));
    m_name->setObjectName(u"ruleName"_s);
    m_reason->setObjectName(u"ruleReason"_s);
    m_reason->setPlaceholderText(tr("who decided it, and why; it stands beside each number"));
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    createTable();
    createLayout();
    m_name->selectAll();
    resize(760, 680);
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &RuleEditDialog::refresh);
    connect(m_table, &QTableWidget::cellChanged, this, &RuleEditDialog::refresh);
    refresh();
}

void RuleEditDialog::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"ruleNumbers"_s);
    m_table->setAccessibleName(tr("Numbers it judges by"));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("For targets of the kind"), tr("Value")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(NumberColumn, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Not by moving there: arrows go on to the next number.
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    for (const RuleThreshold& threshold : m_base.thresholds)
        addRow(threshold);
    m_table->resizeColumnToContents(KindColumn);
    m_table->setCurrentCell(0, ValueColumn);
}

void RuleEditDialog::addRow(const RuleThreshold& threshold)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_rows << threshold;
    m_table->insertRow(row);
    const auto put = [&](int column, const QString& text, Qt::ItemFlags flags) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(flags);
        item->setToolTip(threshold.source);
        m_table->setItem(row, column, item);
    };
    const Qt::ItemFlags fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    put(NumberColumn, thresholdName(threshold.code), fixed);
    put(KindColumn, threshold.kind ? targetKindName(*threshold.kind) : tr("all"), fixed);
    put(ValueColumn, QString::number(threshold.value), fixed | Qt::ItemIsEditable);
}

QWidget* RuleEditDialog::createKindRow()
{
    auto* row = new QWidget(this);
    m_kind = new QComboBox(row);
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->setAccessibleName(tr("Kind of target"));
    for (const TargetKind kind : m_base.kinds)
        m_kind->addItem(targetKindName(kind), static_cast<int>(kind));
    auto* add = new QPushButton(tr("Add one for this kind"), row);
    add->setObjectName(u"addRuleKind"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &RuleEditDialog::addForKind);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("The chosen number may differ for targets of the kind"), row));
    layout->addWidget(m_kind);
    layout->addWidget(add);
    layout->addStretch(1);
    return row;
}

void RuleEditDialog::createLayout()
{
    // In the order of the tab key.
    QWidget* kindRow = createKindRow();
    m_differences = new DifferenceList(this);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Reason"), m_reason);
    m_save = new QPushButton(tr("Save as own rule set"), this);
    m_save->setObjectName(u"saveRules"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RuleEditDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_table, 3);
    layout->addWidget(kindRow);
    layout->addWidget(m_differences, 2);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    const Palette colours = Palette::forPlatform(palette());
    m_problem->setStyleSheet(
        u"color: %1;"_s.arg(colours.statusText(Progress::SlightlyBehind).name()));
}

/// A second row for the chosen number, unless the kind has one already.
void RuleEditDialog::addForKind()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    RuleThreshold threshold = m_rows[row];
    threshold.kind = static_cast<TargetKind>(m_kind->currentData().toInt());
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const RuleThreshold& one) {
        return one.code == threshold.code && one.kind == threshold.kind;
    });
    if (known == m_rows.end())
        addRow(threshold);
    const auto place = known == m_rows.end() ? m_rows.size() - 1 : known - m_rows.begin();
    m_table->setCurrentCell(static_cast<int>(place), ValueColumn);
    m_table->setFocus();
    refresh();
}

std::optional<RuleSetEdit> RuleEditDialog::edit() const
{
    RuleSetEdit edit{{}, {}, m_name->text(), m_reason->text(), m_rows};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool isNumber = false;
        edit.thresholds[row].value =
            m_table->item(row, ValueColumn)->text().trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return edit;
}

void RuleEditDialog::refresh()
{
    const auto typed = edit();
    const auto rules = typed
        ? m_context.session().rules().edited(m_context.plan().id, m_base, *typed)
        : Result<RuleSet>(Unexpected{
            {Error::Kind::Invalid, tr("A value is no number: type it with digits and a point.")}});
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), m_context.year(), m_context.basis());
    m_save->setEnabled(rules && inputs);
    m_problem->setVisible(!rules || !inputs);
    if (!rules || !inputs) {
        m_problem->setText(rules ? inputs.error().message : rules.error().message);
        m_differences->setMessage(
            tr("Which verdicts would change is shown when all is filled in."));
        return;
    }
    const auto judged = [&](const RuleSet& by) {
        return evaluate(m_context.plan(), m_context.year(), m_context.basis(), *inputs, by);
    };
    m_differences->setEvaluations(judged(m_inForce), judged(*rules));
}

void RuleEditDialog::save()
{
    const auto typed = edit();
    if (!typed)
        return;
    const auto saved = m_context.session().rules().saveEdited(m_context.plan().id, m_base, *typed);
    if (!saved) {
        m_problem->setText(saved.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT this->saved(saved->id);
    accept();
}

} // namespace lantu
