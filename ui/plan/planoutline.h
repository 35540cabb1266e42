#pragma once

#include "core/plan/outlinenode.h"

#include <QHash>
#include <QTreeWidget>

namespace lantu {

/// The plan's outline as a tree.
class PlanOutline final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlanOutline(QWidget* parent = nullptr);

    void setOutline(const QList<OutlineNode>& outline);
    /// Chooses a place without telling anybody: the text is there already.
    void follow(const QString& outlineId);

Q_SIGNALS:
    void placeChosen(const QString& outlineId);

private:
    QHash<QString, QTreeWidgetItem*> m_items;
};

} // namespace lantu
