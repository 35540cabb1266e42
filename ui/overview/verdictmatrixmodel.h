#pragma once

#include "core/rules/evaluation.h"

#include <QAbstractTableModel>

namespace lantu {

/// Indicators × years: every verdict of a plan at a glance. Years to come are blank.
class VerdictMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns before the years; those behind them are found by completionColumn() and
    /// verdictColumn().
    enum Column {
        CategoryColumn,
        NumberColumn,
        NameColumn,
        TypeColumn,
        BaseColumn,
        TargetColumn,
        FirstYearColumn
    };
    enum Role {
        ProgressRole = Qt::UserRole, ///< of a year's cell and of the verdict: Progress as int
        UnitRole,
        IsConstraintRole,
        CompletionRole, ///< double in percent; invalid where there is none
        TimeRole, ///< double in percent
        YearRole, ///< of a year's cell: the year
        IsEarlierRole, ///< of a year's cell: whether it rests on an earlier year's figure
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvaluation(const Evaluation& evaluation);
    [[nodiscard]] QString indicatorId(int row) const;
    [[nodiscard]] int completionColumn() const;
    [[nodiscard]] int verdictColumn() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isYear(int column) const;
    [[nodiscard]] int yearOf(int column) const;
    /// The verdict of a year's cell, and of the columns behind the years that of the cut-off;
    /// nothing for years to come.
    [[nodiscard]] const Assessment* assessmentAt(const QModelIndex& index) const;
    [[nodiscard]] QString displayText(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;

    Evaluation m_evaluation;
};

} // namespace lantu
