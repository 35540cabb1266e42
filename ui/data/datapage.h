#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace lantu {

class BatchTableModel;
class ImportPanel;
class MessageBar;
class PlanContext;

/// Figures in: files to be imported with their preview, and the imports made so far, which can be
/// looked into and taken back.
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    DataPage(PlanContext& context, MessageBar& messages, QWidget* parent = nullptr);

    void openFiles(const QStringList& paths);

Q_SIGNALS:
    /// A value is to be entered by hand.
    void entryRequested();

private:
    QWidget* createBatches();
    void refresh();
    void showSelected();
    void takeBack();

    PlanContext& m_context;
    MessageBar& m_messages;
    ImportPanel* m_import = nullptr;
    QTableView* m_table = nullptr;
    BatchTableModel* m_model = nullptr;
    QPushButton* m_takeBack = nullptr;
};

} // namespace lantu
