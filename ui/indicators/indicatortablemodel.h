#pragma once

#include "ui/indicators/indicatorrow.h"

#include <QAbstractTableModel>

namespace lantu {

/// The plan's indicators with their verdicts, as a table.
class IndicatorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        TypeColumn,
        TargetColumn,
        TrendColumn,
        CompletionColumn,
        ProgressColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        UnitRole, ///< of the name: the unit, as text
        IsConstraintRole,
        ProgressRole, ///< Progress as int
        CompletionRole, ///< double in percent; invalid where there is none
        TimeRole, ///< double in percent
        PointsRole, ///< QList<ChartPoint> of the trend
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<IndicatorRow>& rows);
    [[nodiscard]] const IndicatorRow& row(int index) const { return m_rows[index]; }
    /// The row of an indicator; −1 where it is not there.
    [[nodiscard]] int rowOf(const QString& indicatorId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString displayText(const IndicatorRow& row, int column);
    [[nodiscard]] static QString toolTip(const IndicatorRow& row);
    [[nodiscard]] static QVariant sortValue(const IndicatorRow& row, int column);

    QList<IndicatorRow> m_rows;
};

} // namespace lantu

Q_DECLARE_METATYPE(QList<lantu::ChartPoint>)
