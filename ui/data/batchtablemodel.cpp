#include "ui/data/batchtablemodel.h"

#include <QDateTime>
#include <QLocale>
#include <QPalette>

namespace lantu {

void BatchTableModel::setBatches(const QList<ImportBatch>& batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

int BatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportBatch& batch = m_batches[index.row()];
    if (role == Qt::ForegroundRole && batch.isWithdrawn)
        return QPalette().brush(QPalette::Disabled, QPalette::Text);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case IdColumn:
        return batch.id;
    case FileColumn:
        return batch.isByHand ? tr("%1 · entered by hand").arg(batch.file) : batch.file;
    case TimeColumn:
        return QLocale().toString(
            QDateTime::fromString(batch.importedAt, Qt::ISODate).toLocalTime(),
            QLocale::ShortFormat);
    case PersonColumn:
        return batch.importedBy;
    case StateColumn:
        return batch.isWithdrawn ? tr("taken back") : tr("in force");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case IdColumn:
        return tr("Import");
    case FileColumn:
        return tr("File or document");
    case TimeColumn:
        return tr("When");
    case PersonColumn:
        return tr("Who");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
