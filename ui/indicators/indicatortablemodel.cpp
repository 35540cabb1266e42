#include "ui/indicators/indicatortablemodel.h"

#include "core/rules/verdictname.h"
#include "ui/base/numberformat.h"

namespace lantu {

using namespace Qt::StringLiterals;

void IndicatorTableModel::setRows(const QList<IndicatorRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int IndicatorTableModel::rowOf(const QString& indicatorId) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].indicator().id == indicatorId)
            return i;
    return -1;
}

int IndicatorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorTableModel::displayText(const IndicatorRow& row, int column)
{
    const Assessment& assessment = row.assessment;
    switch (static_cast<Column>(column)) {
    case NumberColumn:
        return row.indicator().number;
    case NameColumn:
        return row.indicator().displayName();
    case TypeColumn:
        if (row.indicator().isCommitment)
            return tr("text", "a promise of the text, of no type");
        return row.indicator().isConstraint() ? tr("constraint") : tr("expected");
    case TargetColumn: {
        const QString target = lantu::displayText(row.indicator().target);
        return target.isEmpty() ? QString(QChar(MissingFigure)) : target;
    }
    case CompletionColumn:
        return computedText(assessment.completion, 1);
    case ProgressColumn:
        return progressName(assessment, row.input.plan);
    case TrendColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IndicatorTableModel::sortValue(const IndicatorRow& row, int column)
{
    switch (static_cast<Column>(column)) {
    case NumberColumn:
    case TrendColumn:
        return row.indicator().position;
    case CompletionColumn:
        return row.assessment.completion ? *row.assessment.completion : QVariant();
    case ProgressColumn:
        return static_cast<int>(row.assessment.progress);
    case TargetColumn:
        return row.indicator().target.value ? row.indicator().target.value->toDouble() : QVariant();
    case NameColumn:
    case TypeColumn:
    case ColumnCount:
        break;
    }
    return displayText(row, column);
}

QString IndicatorTableModel::toolTip(const IndicatorRow& row)
{
    const Indicator& indicator = row.indicator();
    QStringList lines{
        indicator.displayName(), tr("Target: %1").arg(lantu::displayText(indicator.target))};
    if (!indicator.note.isEmpty())
        lines << indicator.note;
    return lines.join(u'\n');
}

QVariant IndicatorTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IndicatorRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == ProgressColumn || index.column() == CompletionColumn
            ? QVariant(row.assessment.why())
            : QVariant(toolTip(row));
    case Qt::TextAlignmentRole:
        return index.column() == TargetColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.column());
    case UnitRole:
        return row.indicator().unit.symbol;
    case IsConstraintRole:
        return row.indicator().isConstraint();
    case ProgressRole:
        return static_cast<int>(row.assessment.progress);
    case CompletionRole:
        return row.assessment.completion ? QVariant(*row.assessment.completion) : QVariant();
    case TimeRole:
        return row.assessment.timeProgress;
    case PointsRole:
        return QVariant::fromValue(row.chart.points);
    default:
        return {};
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn:
        return tr("No.");
    case NameColumn:
        return tr("Indicator");
    case TypeColumn:
        return tr("Type");
    case TargetColumn:
        return tr("Target");
    case TrendColumn:
        return tr("Trend");
    case CompletionColumn:
        return tr("Completion %");
    case ProgressColumn:
        return tr("Progress");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
