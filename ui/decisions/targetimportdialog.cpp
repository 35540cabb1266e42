#include "ui/decisions/targetimportdialog.h"

#include "core/decisions/targetentry.h"
#include "core/session/plandecisions.h"
#include "core/statistics/entrychecks.h"
#include "ui/base/outcomeframe.h"
#include "ui/data/importvaluemodel.h"
#include "ui/window/plancontext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, RawColumn, ReadingColumn, CellColumn, ActionColumn, ReasonColumn };

const Indicator* indicatorOf(const QList<Indicator>& indicators, const QString& id)
{
    const auto found = std::find_if(
        indicators.begin(), indicators.end(), [&id](const Indicator& one) { return one.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace

TargetImportDialog::TargetImportDialog(PlanContext& context, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
{
    setWindowTitle(tr("Targets of a year from %1").arg(QFileInfo(path).fileName()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    createFields(layout);
    createParts(layout);
    resize(980, 600);
    for (QComboBox* choice : {m_year, m_origin})
        connect(choice, &QComboBox::currentIndexChanged, this, &TargetImportDialog::read);
    connect(m_document, &QLineEdit::editingFinished, this, &TargetImportDialog::readAgain);
    for (QLineEdit* line : {m_number, m_date})
        connect(line, &QLineEdit::textChanged, this, &TargetImportDialog::showOutcome);
    connect(m_document, &QLineEdit::textChanged, this, &TargetImportDialog::showOutcome);
    connect(m_rows, &QTreeWidget::itemChanged, this, &TargetImportDialog::tickChanged);
    read();
    chooseYear();
}

void TargetImportDialog::chooseYear()
{
    const int first = m_year->currentIndex();
    for (int other = m_year->count() - 1; m_import.rows.isEmpty() && other >= 0; --other)
        m_year->setCurrentIndex(other); // reads
    if (m_import.rows.isEmpty())
        m_year->setCurrentIndex(first);
}

void TargetImportDialog::createFields(QVBoxLayout* layout)
{
    m_year = new QComboBox(this);
    m_year->setObjectName(u"targetsYear"_s);
    m_year->setAccessibleName(tr("Year"));
    const Plan& plan = m_context.plan();
    for (int year = plan.firstYear; year <= plan.lastYear; ++year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(m_context.year()));
    m_origin = new QComboBox(this);
    m_origin->setObjectName(u"targetsOrigin"_s);
    m_origin->setAccessibleName(tr("Set by"));
    for (const TargetOrigin origin : {TargetOrigin::YearPlan, TargetOrigin::Assigned})
        m_origin->addItem(displayName(origin), static_cast<int>(origin));
    m_document = addLine(u"targetsDocument"_s, tr("Document"), tr("title of the plan or notice"));
    m_document->setText(QFileInfo(m_path).completeBaseName());
    m_number = addLine(u"targetsNumber"_s, tr("Document number"), {});
    m_date = addLine(u"targetsDate"_s, tr("Date"), tr("2024-04-02, or year and month"));
    for (QComboBox* choice : {m_year, m_origin})
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(7);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_year->accessibleName(), m_year);
    form->addRow(m_origin->accessibleName(), m_origin);
    for (QLineEdit* line : {m_document, m_number, m_date})
        form->addRow(line->accessibleName(), line);
    layout->addLayout(form);
}

QLineEdit* TargetImportDialog::addLine(
    const QString& objectName, const QString& title, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setAccessibleName(title);
    line->setPlaceholderText(hint);
    return line;
}

void TargetImportDialog::createParts(QVBoxLayout* layout)
{
    m_rows = new QTreeWidget(this);
    m_rows->setObjectName(u"targetRows"_s);
    m_rows->setAccessibleName(tr("What the file states"));
    m_rows->setHeaderLabels({tr("Indicator"), tr("As stated"), tr("Read as"), tr("Cell"),
        tr("What happens"), tr("Why")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setStretchLastSection(true);
    m_outcome = new OutcomeFrame(this);
    // What was read is the main thing here.
    m_outcome->setMinimumHeight(3 * fontMetrics().lineSpacing() + 18);
    m_outcome->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_take = new QPushButton(tr("Enter"), this);
    m_take->setObjectName(u"takeTargets"_s);
    m_take->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &TargetImportDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
}

TargetImportOptions TargetImportDialog::options() const
{
    TargetImportOptions options;
    options.year = m_year->currentData().toInt();
    options.origin = static_cast<TargetOrigin>(m_origin->currentData().toInt());
    options.document = m_document->text().trimmed();
    options.documentNumber = m_number->text().trimmed();
    options.decidedOn = readDate(m_date->text()).value_or(QString());
    return options;
}

void TargetImportDialog::read()
{
    const TargetImportOptions wanted = options();
    const auto known = m_context.session().importKnowledge(m_context.plan());
    const auto inputs =
        m_context.session().assessmentInputs(m_context.plan(), wanted.year, Basis::Printed);
    m_import = {};
    if (known && inputs) {
        const auto import = previewTargets(m_path, *known, *inputs, wanted);
        if (import)
            m_import = *import;
        else
            m_outcome->showError(import.error());
    } else {
        m_outcome->showError(known ? inputs.error() : known.error());
    }
    showRows();
    m_take->setEnabled(false);
    if (!m_import.rows.isEmpty())
        showOutcome();
}

void TargetImportDialog::readAgain()
{
    const QList<TargetRow> before = m_import.rows;
    read();
    if (before.size() != m_import.rows.size())
        return;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (canBeTaken(before[i]) && canBeTaken(m_import.rows[i]))
            m_import.rows[i].value.isTaken = before[i].value.isTaken;
    showRows();
    showOutcome();
}

void TargetImportDialog::showRows()
{
    const QSignalBlocker blocker(m_rows);
    m_rows->clear();
    const auto indicators = m_context.session().indicators(m_context.plan().id);
    for (const TargetRow& row : m_import.rows)
        addRow(row, indicators ? *indicators : QList<Indicator>());
    for (const int column : {NameColumn, RawColumn, ReadingColumn, CellColumn, ActionColumn})
        m_rows->resizeColumnToContents(column);
}

void TargetImportDialog::addRow(const TargetRow& row, const QList<Indicator>& indicators)
{
    const Indicator* indicator = indicatorOf(indicators, row.value.indicatorId);
    auto* item = new QTreeWidgetItem(m_rows);
    item->setText(NameColumn, indicator ? indicator->displayName() : row.value.name);
    item->setText(RawColumn, row.value.raw);
    item->setText(ReadingColumn, indicator ? readingText(row.target, *indicator) : QString());
    item->setText(CellColumn, row.value.sheet + u'!' + row.value.cell);
    item->setText(ActionColumn, displayName(row.value.action));
    item->setText(ReasonColumn, row.value.reason);
    item->setToolTip(ReasonColumn, row.value.reason);
    item->setToolTip(NameColumn, row.value.name);
    if (canBeTaken(row))
        item->setCheckState(NameColumn, row.value.isTaken ? Qt::Checked : Qt::Unchecked);
}

void TargetImportDialog::tickChanged(QTreeWidgetItem* item)
{
    TargetRow& row = m_import.rows[m_rows->indexOfTopLevelItem(item)];
    row.value.isTaken = item->checkState(NameColumn) == Qt::Checked;
    showOutcome();
}

QStringList TargetImportDialog::missing() const
{
    QStringList sentences;
    if (m_document->text().trimmed().isEmpty())
        sentences << tr("Say in which document the targets stand.");
    if (!m_date->text().trimmed().isEmpty() && !readDate(m_date->text()))
        sentences << tr("The date is not one: 2024-04-02, or year and month.");
    const auto indicators = m_context.session().indicators(m_context.plan().id);
    for (const QString& id : m_import.takenTwice()) {
        const Indicator* indicator = indicators ? indicatorOf(*indicators, id) : nullptr;
        sentences << tr("Tick one of the targets of “%1” only.")
                         .arg(indicator ? indicator->displayName() : id);
    }
    return sentences;
}

void TargetImportDialog::showOutcome()
{
    if (m_import.rows.isEmpty())
        return;
    const QStringList mended = missing();
    const auto count = m_import.taken().size();
    m_take->setEnabled(mended.isEmpty() && count > 0);
    if (!mended.isEmpty()) {
        m_outcome->showMissing(mended);
        return;
    }
    const auto open = std::count_if(m_import.rows.begin(), m_import.rows.end(),
        [](const TargetRow& row) { return needsPerson(row.value); });
    QStringList lines;
    if (open > 0)
        lines << tr("%1 wait for a person: tick those that are right.").arg(open);
    m_outcome->showTexts(
        tr("%1 targets of %2 will be entered").arg(count).arg(m_year->currentText()), lines,
        OutcomeFrame::Tone::Calm);
}

void TargetImportDialog::take()
{
    QList<YearlyTarget> targets = m_import.taken();
    const TargetImportOptions wanted = options();
    for (YearlyTarget& target : targets) {
        target.document = wanted.document;
        target.documentNumber = wanted.documentNumber;
        target.decidedOn = wanted.decidedOn;
    }
    const auto stored =
        m_context.session().decisions().setYearlyTargets(m_context.plan().id, targets);
    if (!stored) {
        m_outcome->showError(stored.error());
        return;
    }
    Q_EMIT taken(
        tr("%1 targets of %2 were entered.").arg(targets.size()).arg(m_year->currentText()));
    accept();
}

} // namespace lantu
