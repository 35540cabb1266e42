#pragma once

#include "core/plan/indicator.h"
#include "core/plan/observation.h"

#include <QAbstractTableModel>

namespace lantu {

/// Every figure of one indicator with the place it came from, and every reason why there is none,
/// the latest year first; parts of a year follow it as periods of their own. One row for each
/// source; figures that a later vintage replaced are muted.
class ObservationTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, ValueColumn, StatusColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `observations` as entered: all vintages of `indicator`.
    void setObservations(const Indicator& indicator, const QList<Observation>& observations,
        const QList<Absence>& absences = {});
    /// The figure of a row; null where the row says why there is none.
    [[nodiscard]] const Observation* observation(int row) const;
    /// The place that states what a row says.
    [[nodiscard]] const ObservationSource& source(int row) const { return m_rows[row].source; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Observation observation;
        ObservationSource source;
        bool isCurrent = false;
        std::optional<AbsenceReason> absence = {}; ///< instead of a figure
    };

    [[nodiscard]] static QString placeText(const ObservationSource& source);
    [[nodiscard]] QString displayText(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row) const;

    Indicator m_indicator;
    QList<Row> m_rows;
};

} // namespace lantu
