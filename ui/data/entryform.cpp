#include "ui/data/entryform.h"

#include "ui/data/entrychoices.h"
#include "ui/data/problemlabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

EntryForm::EntryForm(const Plan& plan, const QList<Indicator>& indicators, QWidget* parent)
    : QWidget(parent)
    , m_indicators(indicators)
    , m_problems(new ProblemLabels(this))
{
    createFigureFields();
    createSourceFields();
    fillChoices(plan);
    createLayout();
    connectFields();
}

QLineEdit* EntryForm::line(
    const QString& objectName, const QString& name, const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &EntryForm::edited);
    return field;
}

QComboBox* EntryForm::choice(const QString& objectName, const QString& name)
{
    auto* field = new QComboBox(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    return field;
}

void EntryForm::createFigureFields()
{
    m_indicator = choice(u"entryIndicator"_s, tr("Indicator"));
    m_indicator->setPlaceholderText(tr("Choose an indicator"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(24);
    m_year = choice(u"entryYear"_s, tr("Year"));
    m_part = choice(u"entryPart"_s, tr("Part of the year"));
    m_number = line(u"entryNumber"_s, tr("Number"), tr("as printed, such as 18,650.4"));
    m_unit = choice(u"entryUnit"_s, tr("Unit"));
    m_absence = choice(u"entryAbsence"_s, tr("Whether there is a number"));
    m_status = choice(u"entryStatus"_s, tr("Status"));
    m_scope = line(u"entryScope"_s, tr("Scope"), tr("as the document states it"));
    m_reason = line(u"entryReason"_s, tr("Why it was wrong"));
}

void EntryForm::createSourceFields()
{
    m_document =
        line(u"entryDocument"_s, tr("Document"), tr("title of the communiqué, report or yearbook"));
    m_date = line(u"entryDate"_s, tr("Date"), tr("2024-04-02, or year and month"));
    m_page = line(u"entryPage"_s, tr("Page"), tr("page or table"));
    m_sentence = new QPlainTextEdit(this);
    m_sentence->setObjectName(u"entrySentence"_s);
    m_sentence->setAccessibleName(tr("Sentence"));
    m_sentence->setPlaceholderText(tr("the sentence with the number, word for word"));
    m_sentence->setTabChangesFocus(true);
    m_sentence->setFixedHeight(3 * m_sentence->fontMetrics().lineSpacing() + 14);
    m_url = line(u"entryUrl"_s, tr("Address"), tr("web address, if there is one"));
    m_note = line(u"entryNote"_s, tr("Remark"));
    m_verified = new QCheckBox(tr("I have seen the official source itself, not a copy"), this);
    m_verified->setObjectName(u"entryVerified"_s);
}

void EntryForm::fillChoices(const Plan& plan)
{
    fillIndicators(*m_indicator, m_indicators);
    fillYears(*m_year, plan);
    fillPartsOfYear(*m_part);
    fillAbsences(*m_absence);
    fillStatuses(*m_status);
}

void EntryForm::createLayout()
{
    using enum EntryProblem::Field;
    m_layout = new QFormLayout(this);
    QFormLayout* form = m_layout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(7);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Indicator"), {m_indicator}, Indicator);
    addRow(form, tr("Period"), {m_year, m_part});
    addRow(form, tr("Value"), {m_number, m_unit, m_absence}, Number);
    addRow(form, tr("Status"), {m_status, new QLabel(tr("Scope"), this), m_scope});
    m_reasonRow = form->rowCount();
    addRow(form, tr("Why it was wrong"), {m_reason}, Reason);
    addHeading(form, tr("Where it stands"));
    addRow(form, tr("Document"), {m_document}, Document);
    addRow(form, tr("Date"), {m_date, new QLabel(tr("Page"), this), m_page}, Date);
    addRow(form, tr("Sentence"), {m_sentence}, Place);
    addRow(form, tr("Address"), {m_url});
    addRow(form, tr("Remark"), {m_note});
    form->addRow(QString(), m_verified);
}

void EntryForm::addHeading(QFormLayout* form, const QString& text)
{
    auto* heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 8, 0, 0);
    form->addRow(heading);
}

/// One line of fields, of which those that hold text take the room, and a problem below.
void EntryForm::addRow(QFormLayout* form, const QString& title, const QList<QWidget*>& widgets,
    std::optional<EntryProblem::Field> field)
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    bool isFilled = false;
    for (QWidget* widget : widgets) {
        const bool takesRoom = widgets.size() == 1 || qobject_cast<QLineEdit*>(widget);
        fields->addWidget(widget, takesRoom ? 1 : 0);
        isFilled = isFilled || takesRoom;
    }
    if (!isFilled)
        fields->addStretch(1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(2);
    rows->addLayout(fields);
    if (field) {
        rows->addWidget(m_problems->add(*field));
        m_problems->watch(widgets.first(), *field);
    }
    auto* label = new QLabel(title, this);
    label->setBuddy(widgets.first());
    // As high as its field, so that it stays beside it when a problem is told below.
    label->setFixedHeight(m_number->sizeHint().height());
    form->addRow(label, rows);
}

void EntryForm::connectFields()
{
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &EntryForm::chooseIndicator);
    connect(m_absence, &QComboBox::currentIndexChanged, this, &EntryForm::enableNumber);
    for (QComboBox* field : {m_indicator, m_year, m_part, m_unit, m_absence, m_status})
        connect(field, &QComboBox::currentIndexChanged, this, &EntryForm::edited);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    connect(m_verified, &QCheckBox::toggled, this, &EntryForm::edited);
}

const Indicator* EntryForm::indicator() const
{
    const int index = m_indicator->currentIndex();
    return index < 0 ? nullptr : &m_indicators[index];
}

void EntryForm::chooseIndicator()
{
    if (!indicator())
        return;
    showUnits(indicator()->unit);
    m_scope->setText(indicator()->scope);
}

void EntryForm::showUnits(const Unit& chosen)
{
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    m_unit->setVisible(indicator() && !indicator()->unit.symbol.isEmpty());
    if (!indicator())
        return;
    for (const Unit& unit : convertibleUnits(indicator()->unit))
        m_unit->addItem(unit.symbol, unit.symbol);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen.symbol)));
}

void EntryForm::showPeriod(const Period& period)
{
    m_year->setCurrentIndex(m_year->findData(period.year));
    const QString part = period.code().mid(4);
    if (m_part->findData(part) < 0)
        m_part->addItem(displayName(period), part); // entered by another way
    m_part->setCurrentIndex(m_part->findData(part));
}

void EntryForm::enableNumber()
{
    const bool isNumber = m_absence->currentData().toInt() < 0;
    m_number->setEnabled(isNumber);
    m_unit->setEnabled(isNumber);
}

void EntryForm::setEntry(const ManualEntry& entry)
{
    {
        const QSignalBlocker blocker(this);
        m_correctionOf = entry.correctionOf;
        const bool isCorrection = !entry.correctionOf.isEmpty();
        m_indicator->setCurrentIndex(m_indicator->findData(entry.indicatorId));
        m_indicator->setEnabled(!isCorrection);
        m_layout->setRowVisible(m_reasonRow, isCorrection);
        m_reason->setText(entry.reason);
        showPeriod(entry.period);
        showUnits(entry.unit);
        m_number->setText(entry.number);
        m_absence->setCurrentIndex(
            entry.absence ? m_absence->findData(static_cast<int>(*entry.absence)) : 0);
        m_status->setCurrentIndex(m_status->findData(static_cast<int>(entry.status)));
        if (isCorrection || !entry.scope.isEmpty())
            m_scope->setText(entry.scope);
        m_document->setText(entry.document);
        m_date->setText(entry.date);
        m_page->setText(entry.page);
        m_sentence->setPlainText(entry.sentence);
        m_url->setText(entry.url);
        m_verified->setChecked(entry.isVerified);
        m_note->setText(entry.note);
    }
    m_problems->reset();
    (m_indicator->currentIndex() < 0 ? static_cast<QWidget*>(m_indicator) : m_number)->setFocus();
    Q_EMIT edited();
}

ManualEntry EntryForm::entry() const
{
    ManualEntry entry;
    entry.indicatorId = m_indicator->currentData().toString();
    entry.period =
        Period::parse(m_year->currentData().toString() + m_part->currentData().toString())
            .value_or(Period());
    entry.unit = Unit::parse(m_unit->currentData().toString());
    if (const int reason = m_absence->currentData().toInt(); reason >= 0)
        entry.absence = static_cast<AbsenceReason>(reason);
    else
        entry.number = m_number->text();
    entry.status = static_cast<VintageStatus>(m_status->currentData().toInt());
    entry.scope = m_scope->text();
    entry.document = m_document->text();
    entry.date = m_date->text();
    entry.page = m_page->text();
    entry.sentence = m_sentence->toPlainText();
    entry.url = m_url->text();
    entry.isVerified = m_verified->isChecked();
    entry.note = m_note->text();
    entry.correctionOf = m_correctionOf;
    entry.reason = m_correctionOf.isEmpty() ? QString() : m_reason->text();
    return entry;
}

void EntryForm::prepareNext()
{
    ManualEntry next = entry();
    next.indicatorId.clear();
    next.number.clear();
    next.absence.reset();
    next.scope.clear();
    next.page.clear();
    next.sentence.clear();
    next.note.clear();
    next.correctionOf.clear();
    setEntry(next);
}

void EntryForm::setDocuments(const QStringList& titles)
{
    auto* completer = new QCompleter(titles, m_document);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_document->setCompleter(completer);
}

void EntryForm::showProblems(const QList<EntryProblem>& problems)
{
    m_problems->show(problems);
}

} // namespace lantu
