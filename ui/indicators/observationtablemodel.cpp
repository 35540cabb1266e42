#include "ui/indicators/observationtablemodel.h"

#include "core/base/printedvalue.h"

#include <QPalette>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

void ObservationTableModel::setObservations(const Indicator& indicator,
    const QList<Observation>& observations, const QList<Absence>& absences)
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
    for (const Absence& absence : absences) {
        Observation none;
        none.period = absence.period;
        m_rows.append({none, absence.source, true, absence.reason});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        if (a.observation.period != b.observation.period)
            return a.observation.period > b.observation.period;
        return a.isCurrent && !b.isCurrent;
    });
    endResetModel();
}

const Observation* ObservationTableModel::observation(int row) const
{
    return m_rows[row].absence ? nullptr : &m_rows[row].observation;
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
        return lantu::displayName(row.observation.period);
    case ValueColumn:
        return row.absence ? u"—"_s : row.observation.value.toString();
    case StatusColumn: {
        if (row.absence)
            return lantu::displayName(*row.absence);
        const QString status = lantu::displayName(row.observation.status);
        if (row.source.isVerified)
            return status;
        return status.isEmpty() ? tr("unverified") : tr("%1, unverified").arg(status);
    }
    case SourceColumn:
        return placeText(row.source);
    case ColumnCount:
        break;
    }
    return {};
}

/// The file and cell, or of what was entered by hand the document, its date and the page.
QString ObservationTableModel::placeText(const ObservationSource& source)
{
    if (!source.isByHand())
        return tr("%1 · %2", "file, cell").arg(source.file, source.cell);
    const QString document = source.title.isEmpty() ? source.file : source.title;
    if (source.cell.isEmpty())
        return document;
    return tr("%1 · %2", "file, cell").arg(document, pageText(source.cell));
}

QString ObservationTableModel::toolTip(const Row& row) const
{
    const ObservationSource& source = row.source;
    const QString stated = source.isByHand()
        ? tr("%1 says: %2").arg(placeText(source), printedValue(source.raw, source.rawUnit))
        : tr("%1, sheet “%2”, cell %3 says: %4")
              .arg(
                  source.file, source.sheet, source.cell, printedValue(source.raw, source.rawUnit));
    QStringList lines{stated};
    if (!source.isByHand() && !source.title.isEmpty())
        lines << source.title;
    for (const QString& text :
        {source.quote, source.url, row.observation.scope, row.observation.note})
        if (!text.isEmpty())
            lines << text;
    lines << (source.isByHand() ? tr("Entered by hand, import %1") : tr("Import %1"))
                 .arg(source.batchId);
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
        return tr("Period");
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
