#include "ui/plan/planoutline.h"

#include <QSignalBlocker>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const OutlineNode& node)
{
    if (node.number.isEmpty())
        return node.title;
    const bool isChapter = node.level == OutlineLevel::Chapter;
    const bool isSection = node.level == OutlineLevel::Section;
    return node.number + (isChapter ? u"、"_s : isSection ? QString() : u"　"_s) + node.title;
}

} // namespace

PlanOutline::PlanOutline(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"planOutline"_s);
    setAccessibleName(tr("Outline"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT placeChosen(item->data(0, Qt::UserRole).toString());
    });
}

void PlanOutline::setOutline(const QList<OutlineNode>& outline)
{
    const QSignalBlocker blocker(this);
    clear();
    m_items.clear();
    for (const OutlineNode& node : outline) {
        // Notes are short and stand under what they explain.
        if (node.level == OutlineLevel::Note)
            continue;
        QTreeWidgetItem* parent = m_items.value(node.parentId);
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(0, labelOf(node));
        item->setToolTip(0, labelOf(node));
        item->setData(0, Qt::UserRole, node.id);
        if (node.level == OutlineLevel::Chapter) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        m_items.insert(node.id, item);
    }
}

void PlanOutline::follow(const QString& outlineId)
{
    QTreeWidgetItem* item = m_items.value(outlineId);
    if (!item || item == currentItem())
        return;
    const QSignalBlocker blocker(this);
    setCurrentItem(item);
    scrollToItem(item);
}

} // namespace lantu
