#pragma once

#include "core/plan/importbatch.h"

#include <QAbstractTableModel>

namespace lantu {

/// Imports, the newest first.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IdColumn, FileColumn, TimeColumn, PersonColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<ImportBatch>& batches);
    [[nodiscard]] const ImportBatch& batch(int row) const { return m_batches[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ImportBatch> m_batches;
};

} // namespace lantu
