#include "ui/data/taughtnamesdialog.h"

#include "ui/base/messagebar.h"
#include "ui/window/plancontext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

TaughtNamesDialog::TaughtNamesDialog(PlanContext& context, MessageBar& messages, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_messages(messages)
{
    setWindowTitle(tr("Taught names"));
    createParts();
    resize(680, 420);
    connect(m_forget, &QPushButton::clicked, this, &TaughtNamesDialog::forgetCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem* current) { m_forget->setEnabled(current != nullptr); });
    connect(&context.session(), &Session::namesChanged, this, &TaughtNamesDialog::refresh);
    refresh();
}

void TaughtNamesDialog::createParts()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"taughtNames"_s);
    m_list->setAccessibleName(tr("Taught names"));
    m_list->setHeaderLabels({tr("Name in spreadsheets"), tr("Means"), tr("Indicator")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_empty = new QLabel(tr("No name has been taught yet. Where an import does not know a name, it "
                            "can be matched there and remembered."),
        this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_forget = buttons->addButton(tr("Forget"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forgetName"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void TaughtNamesDialog::refresh()
{
    const auto known = m_context.session().importKnowledge(m_context.plan());
    if (!known) {
        m_messages.showError(known.error());
        return;
    }
    m_list->clear();
    m_taught.clear();
    for (const IndicatorAlias& alias : known->aliases)
        if (alias.isTaught)
            addRow({alias.indicatorId, alias.alias, false}, known->indicators);
    for (const NameRejection& rejection : known->rejections)
        addRow({rejection.indicatorId, rejection.name, true}, known->indicators);
    m_empty->setVisible(m_taught.isEmpty());
    m_list->setVisible(!m_taught.isEmpty());
    m_forget->setEnabled(false);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

void TaughtNamesDialog::addRow(const Taught& taught, const QList<Indicator>& indicators)
{
    const auto indicator = std::find_if(indicators.begin(), indicators.end(),
        [&taught](const Indicator& one) { return one.id == taught.indicatorId; });
    m_taught << taught;
    new QTreeWidgetItem(m_list,
        {taught.name, taught.isRejection ? tr("never") : tr("always"),
            indicator == indicators.end() ? taught.indicatorId : indicator->displayName()});
}

void TaughtNamesDialog::forgetCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Taught taught = m_taught[row];
    const QString planId = m_context.plan().id;
    Session& session = m_context.session();
    const auto forgotten = taught.isRejection
        ? session.forgetRejection(planId, taught.indicatorId, taught.name)
        : session.forgetAlias(planId, taught.indicatorId, taught.name);
    if (!forgotten)
        m_messages.showError(forgotten.error());
    else
        m_messages.showNote(tr("“%1” was forgotten; the next import asks again.").arg(taught.name));
}

} // namespace lantu
