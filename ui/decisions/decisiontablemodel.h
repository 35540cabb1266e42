#pragma once

#include "core/rules/assess.h"

#include <QAbstractTableModel>

namespace lantu {

/// What people decided about one indicator: who leads it, the targets of its years, judgements over
/// computed verdicts. The first row is the lead agency, also where none has been entered.
class DecisionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, YearColumn, ContentColumn, GroundColumn, ColumnCount };
    enum class Kind { LeadAgency, YearlyTarget, Judgement };

    using QAbstractTableModel::QAbstractTableModel;

    void setInput(const AssessmentInput& input, const RuleSet& rules);
    [[nodiscard]] Kind kind(int row) const { return m_rows[row].kind; }
    /// Whether something is entered in a row: only a missing lead agency is not.
    [[nodiscard]] bool isEntered(int row) const { return m_rows[row].isEntered; }
    /// The target of a row of that kind.
    [[nodiscard]] const YearlyTarget& target(int row) const;
    [[nodiscard]] const Judgement& judgement(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Kind kind = Kind::LeadAgency;
        qsizetype index = 0; ///< among those of its kind
        QStringList texts; ///< by column
        bool isEntered = true;
    };

    [[nodiscard]] QStringList textsOf(const YearlyTarget& target, const RuleSet& rules) const;
    [[nodiscard]] QStringList textsOf(const Judgement& judgement, const RuleSet& rules) const;

    AssessmentInput m_input;
    QList<Row> m_rows;
};

} // namespace lantu
