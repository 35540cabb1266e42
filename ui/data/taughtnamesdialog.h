#pragma once

#include "core/plan/indicator.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lantu {

class MessageBar;
class PlanContext;

/// What people have taught about names in spreadsheets: which means which indicator, and which
/// never does. Each can be forgotten; the next import asks about it again.
class TaughtNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    TaughtNamesDialog(PlanContext& context, MessageBar& messages, QWidget* parent);

private:
    struct Taught {
        QString indicatorId;
        QString name;
        bool isRejection = false;
    };

    void createParts();
    void refresh();
    void addRow(const Taught& taught, const QList<Indicator>& indicators);
    void forgetCurrent();

    PlanContext& m_context;
    MessageBar& m_messages;
    QList<Taught> m_taught; ///< in the order of the rows
    QTreeWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_forget = nullptr;
};

} // namespace lantu
