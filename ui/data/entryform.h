#pragma once

#include "core/plan/indicator.h"
#include "core/plan/plan.h"
#include "core/statistics/entrychecks.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace lantu {

class ProblemLabels;

/// The fields of one value entered by hand: what it is, and where it stands.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    EntryForm(const Plan& plan, const QList<Indicator>& indicators, QWidget* parent = nullptr);

    /// Fills the fields in. Of a correction the indicator stays as it is.
    void setEntry(const ManualEntry& entry);
    [[nodiscard]] ManualEntry entry() const;
    /// Empties what belongs to one figure, and keeps the document for the next one.
    void prepareNext();

    /// Documents that are offered while a title is typed.
    void setDocuments(const QStringList& titles);
    /// Shows each problem beside its field, once that field was left.
    void showProblems(const QList<EntryProblem>& problems);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* line(
        const QString& objectName, const QString& name, const QString& placeholder = {});
    QComboBox* choice(const QString& objectName, const QString& name);
    void createFigureFields();
    void createSourceFields();
    void fillChoices(const Plan& plan);
    void createLayout();
    void addHeading(QFormLayout* form, const QString& text);
    void addRow(QFormLayout* form, const QString& title, const QList<QWidget*>& widgets,
        std::optional<EntryProblem::Field> field = {});
    void connectFields();
    [[nodiscard]] const Indicator* indicator() const;
    void chooseIndicator();
    void showUnits(const Unit& chosen);
    void showPeriod(const Period& period);
    void enableNumber();

    QList<Indicator> m_indicators;
    ProblemLabels* m_problems = nullptr;
    QFormLayout* m_layout = nullptr;
    int m_reasonRow = 0;
    QString m_correctionOf;
    QComboBox* m_indicator = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_part = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_absence = nullptr;
    QComboBox* m_status = nullptr;
    QLineEdit* m_scope = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_date = nullptr;
    QLineEdit* m_page = nullptr;
    QPlainTextEdit* m_sentence = nullptr;
    QLineEdit* m_url = nullptr;
    QCheckBox* m_verified = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace lantu
