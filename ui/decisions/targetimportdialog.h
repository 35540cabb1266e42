#pragma once

#include "core/decisions/targetimport.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace lantu {

class OutcomeFrame;
class PlanContext;

/// Takes the targets of one year from a spreadsheet: what each cell says, how it was read, what
/// becomes of it and why. Those that need a person's word are taken where the person ticks them;
/// nothing is stored before.
class TargetImportDialog final : public QDialog
{
    Q_OBJECT

public:
    TargetImportDialog(PlanContext& context, const QString& path, QWidget* parent = nullptr);

Q_SIGNALS:
    /// They were stored; `note` says how many.
    void taken(const QString& note);

private:
    void createFields(QVBoxLayout* layout);
    void createParts(QVBoxLayout* layout);
    QLineEdit* addLine(const QString& objectName, const QString& title, const QString& hint);
    [[nodiscard]] TargetImportOptions options() const;
    /// Turns to the latest year of which the file states targets, where the one looked at has none.
    void chooseYear();
    /// Reads the file for the year and origin chosen.
    void read();
    /// The same of another document, which may have them on record: what was ticked stays ticked.
    void readAgain();
    void showRows();
    void addRow(const TargetRow& row, const QList<Indicator>& indicators);
    void tickChanged(QTreeWidgetItem* item);
    void showOutcome();
    [[nodiscard]] QStringList missing() const;
    void take();

    PlanContext& m_context;
    QString m_path;
    TargetImport m_import;
    QComboBox* m_year = nullptr;
    QComboBox* m_origin = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_date = nullptr;
    QTreeWidget* m_rows = nullptr;
    OutcomeFrame* m_outcome = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace lantu
