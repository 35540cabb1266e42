#include "ui/decisions/differencelist.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString progressChange(const VerdictDifference& one, bool isOver)
{
    if (one.before == one.after)
        return displayName(one.after, isOver);
    return u"%1 → %2"_s.arg(displayName(one.before, isOver), displayName(one.after, isOver));
}

QString outlookChange(const VerdictDifference& one)
{
    if (one.outlookBefore == one.outlookAfter)
        return displayName(one.outlookAfter);
    return u"%1 → %2"_s.arg(displayName(one.outlookBefore), displayName(one.outlookAfter));
}

} // namespace

DifferenceList::DifferenceList(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_headline->setObjectName(u"differenceHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_list->setObjectName(u"differences"_s);
    m_list->setAccessibleName(tr("Verdicts that would change"));
    m_list->setHeaderLabels({tr("Indicator"), tr("Year"), tr("Progress"), tr("Outlook")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(m_list, 1);
}

void DifferenceList::setMessage(const QString& message)
{
    m_headline->setText(message);
    m_list->clear();
}

void DifferenceList::setEvaluations(const Evaluation& before, const Evaluation& after)
{
    const QList<VerdictDifference> differences = verdictDifferences(before, after);
    setMessage(differences.isEmpty()
            ? tr("No verdict up to %1 would change.").arg(before.year)
            : tr("%1 verdicts up to %2 would change:").arg(differences.size()).arg(before.year));
    QHash<QString, const Indicator*> indicators;
    for (const AssessmentInput& input : before.inputs)
        indicators.insert(input.indicator.id, &input.indicator);
    for (const VerdictDifference& one : differences) {
        const Indicator* indicator = indicators.value(one.indicatorId);
        new QTreeWidgetItem(m_list,
            {indicator ? indicator->number + u' ' + indicator->displayName() : one.indicatorId,
                QString::number(one.year), progressChange(one, one.year >= before.plan.lastYear),
                outlookChange(one)});
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 10);
    }
}

} // namespace lantu
