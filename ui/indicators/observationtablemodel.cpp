#include "ui/indicators/observationtablemodel.h"

#include <QPalette>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

void ObservationTableModel::setObservations(
    const Indicator& indicator, const QList<Observation>& observations)
{
    beginResetModel();
    m_indicator = indicator;
    m_rows.clear();
    const QList<Observation> current = currentVintages(observations);
    for (const Observation& observation : observations) {
        const bool isCurrent = std::any_of(current.begin(), current.end(),
            [&](const Observation& other) { return other.id == observation.id; });
        for (const ObservationSource& source : observation.sources)
            m_rows.append({observation, source, isCurrent});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        if (a.observation.period != b.observation.period)
            return a.observation.period > b.observation.period;
        return a.isCurrent && !b.isCurrent;
    });
    endResetModel();
}

int ObservationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObservationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObservationTableModel::displayText(const Row& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case PeriodColumn:
        return row.observation.period.code();
    case ValueColumn:
        return row.observation.value.toString();
    case StatusColumn: {
        const QString status = lantu::displayName(row.observation.status);
        if (row.source.isVerified)
            return status;
        return status.isEmpty() ? tr("unverified") : tr("%1, unverified").arg(status);
    }
    case SourceColumn:
        return tr("%1 · %2", "file, cell").arg(row.source.file, row.source.cell);
    case ColumnCount:
        break;
    }
    return {};
}

QString ObservationTableModel::toolTip(const Row& row) const
{
    const ObservationSource& source = row.source;
    QStringList lines{tr("%1, sheet “%2”, cell %3 says: %4 %5")
                          .arg(source.file, source.sheet, source.cell, source.raw, source.rawUnit)
                          .trimmed()};
    for (const QString& text : {source.title, source.quote, source.url, row.observation.note})
        if (!text.isEmpty())
            lines << text;
    lines << tr("Import %1").arg(source.batchId);
    return lines.join(u'\n');
}

QVariant ObservationTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case Qt::ForegroundRole:
        return row.isCurrent ? QVariant()
                             : QVariant(QPalette().brush(QPalette::Disabled, QPalette::Text));
    default:
        return {};
    }
}

QVariant ObservationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PeriodColumn:
        return tr("Year");
    case ValueColumn:
        return m_indicator.unit.symbol.isEmpty() ? tr("Value")
                                                 : tr("Value (%1)").arg(m_indicator.unit.symbol);
    case StatusColumn:
        return tr("Status");
    case SourceColumn:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
