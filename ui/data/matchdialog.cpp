#include "ui/data/matchdialog.h"

#include "core/base/printedvalue.h"
#include "core/base/textfold.h"
#include "core/statistics/indicatormatcher.h"
#include "core/statistics/scopewords.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { IdRole = Qt::UserRole, KeyRole };

} // namespace

MatchDialog::MatchDialog(const ImportValue& value, const NameReading& reading,
    const ImportKnowledge& knowledge, bool isChosen, QWidget* parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_unit(Unit::parse(value.rawUnit))
    , m_knowledge(knowledge)
{
    setWindowTitle(tr("Choose an indicator"));
    createParts(value, isChosen);
    fillList();
    connect(m_search, &QLineEdit::textChanged, this, &MatchDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &MatchDialog::explain);
    connect(m_list, &QListWidget::itemDoubleClicked, m_accept, &QPushButton::click);
    connect(m_never, &QPushButton::clicked, this, &MatchDialog::rejectCurrent);
    resize(620, 520);
    m_list->setCurrentRow(0);
    explain();
    m_search->setFocus();
}

void MatchDialog::createParts(const ImportValue& value, bool isChosen)
{
    auto* question = new QLabel(tr("Which indicator does “%1” mean?").arg(value.name), this);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    question->setWordWrap(true);
    auto* place = new QLabel(
        tr("%1 in %2 · %3").arg(printedValue(value.raw, value.rawUnit), value.sheet, value.cell),
        this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"searchIndicator"_s);
    m_search->setPlaceholderText(tr("Find by number, name or unit"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"indicatorChoices"_s);
    m_list->setAccessibleName(tr("Indicators, the likely ones first"));
    m_list->setAlternatingRowColors(true);
    m_difference = new QLabel(this);
    m_difference->setObjectName(u"matchDifference"_s);
    m_difference->setWordWrap(true);
    m_difference->setMinimumHeight(2 * m_difference->fontMetrics().lineSpacing());
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remember =
        new QCheckBox(tr("&Remember “%1” for later imports").arg(nameToRemember(m_reading)), this);
    m_remember->setObjectName(u"rememberName"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Use this indicator"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptMatch"_s);
    m_accept->setDefault(true);
    m_never = buttons->addButton(tr("&Never this one"), QDialogButtonBox::ActionRole);
    m_never->setObjectName(u"neverMatch"_s);
    m_never->setToolTip(tr("Remembers that the name never means the indicator"));
    if (isChosen) {
        auto* undo = buttons->addButton(tr("&Undo the choice"), QDialogButtonBox::ResetRole);
        undo->setObjectName(u"undoMatch"_s);
        connect(undo, &QPushButton::clicked, this, [this] {
            Q_EMIT choiceUndone();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : QWidgetList{question, place, m_search})
        layout->addWidget(part);
    layout->addWidget(m_list, 1);
    for (QWidget* part : QWidgetList{m_difference, m_remember, buttons})
        layout->addWidget(part);
}

void MatchDialog::fillList()
{
    m_list->clear();
    QStringList listed;
    for (const Suggestion& suggestion : Suggester(m_knowledge).suggest(m_reading, m_unit))
        for (const Indicator& indicator : m_knowledge.indicators)
            if (indicator.id == suggestion.indicatorId) {
                addEntry(indicator, suggestion.reason);
                listed << indicator.id;
            }
    for (const Indicator& indicator : m_knowledge.indicators)
        if (!listed.contains(indicator.id))
            addEntry(indicator, {});
}

void MatchDialog::addEntry(const Indicator& indicator, const QString& reason)
{
    QString text = tr("%1 %2 (%3)")
                       .arg(indicator.number, indicator.displayName(), indicator.unit.symbol)
                       .trimmed();
    if (!reason.isEmpty())
        text += u" — "_s + reason;
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(IdRole, indicator.id);
    QStringList names{text};
    for (const IndicatorAlias& alias : m_knowledge.aliases)
        if (alias.indicatorId == indicator.id)
            names << alias.alias;
    item->setData(KeyRole, folded(names.join(u'\n')));
}

void MatchDialog::filter(const QString& text)
{
    const QString key = folded(text);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->data(KeyRole).toString().contains(key));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    explain();
}

/// Says how the name differs from the chosen indicator, and whether it may be remembered.
void MatchDialog::explain()
{
    const QString id = indicatorId();
    m_accept->setEnabled(!id.isEmpty());
    m_never->setEnabled(!id.isEmpty());
    const auto chosen = std::find_if(m_knowledge.indicators.begin(), m_knowledge.indicators.end(),
        [&id](const Indicator& indicator) { return indicator.id == id; });
    m_difference->clear();
    m_remember->setEnabled(false);
    if (chosen == m_knowledge.indicators.end())
        return;
    const QList<ScopeDifference> differences =
        scopeDifferences(m_reading.names.constFirst(), *chosen);
    QStringList lines;
    for (const ScopeDifference& difference : differences)
        lines << describe(difference);
    if (m_unit.dimension != Dimension::None && !isConvertible(m_unit, chosen->unit))
        lines << tr("stated in %1, the plan counts in %2: no value can be taken")
                     .arg(m_unit.symbol, chosen->unit.symbol);
    m_difference->setText(lines.join(u'\n'));
    const bool isContradiction = !differences.isEmpty() && differences.first().isContradiction();
    m_remember->setEnabled(!isContradiction);
}

void MatchDialog::rejectCurrent()
{
    const QString id = indicatorId();
    m_knowledge.rejections.append({id, nameToRemember(m_reading)});
    Q_EMIT neverChosen(id);
    fillList();
    filter(m_search->text());
}

QString MatchDialog::indicatorId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(IdRole).toString() : QString();
}

bool MatchDialog::isToBeRemembered() const
{
    return m_remember->isEnabled() && m_remember->isChecked();
}

/// While typing, the arrows walk through what was found.
bool MatchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace lantu
