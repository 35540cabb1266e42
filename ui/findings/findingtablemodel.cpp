#include "ui/findings/findingtablemodel.h"

#include "ui/findings/findingtexts.h"

namespace lantu {

void FindingTableModel::setFindings(const QList<Finding>& findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingTableModel::rowOf(const QString& findingId) const
{
    for (int i = 0; i < m_findings.size(); ++i)
        if (m_findings[i].id == findingId)
            return i;
    return -1;
}

int FindingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingTableModel::displayText(const Finding& finding, int column)
{
    switch (static_cast<Column>(column)) {
    case SeverityColumn:
        return severityName(finding.severity);
    case KindColumn:
        return findingKindName(finding.kind);
    case TitleColumn:
        return finding.title;
    case OriginColumn:
        return originText(finding);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(finding, index.column());
    case Qt::ToolTipRole:
        return finding.consequence;
    case SortRole:
        // By severity, and where it is the same in the order of the text.
        return index.column() == SeverityColumn
            ? QVariant(severityRank(finding.severity) * rowCount() + index.row())
            : QVariant(displayText(finding, index.column()));
    case SeverityRole:
        return finding.severity;
    case KindRole:
        return finding.kind;
    case WordsRole:
        return QStringList{
            finding.id, finding.title, finding.consequence, finding.note, finding.quotes.join(u' ')}
            .join(u' ');
    default:
        return {};
    }
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case KindColumn:
        return tr("Kind");
    case TitleColumn:
        return tr("What does not agree");
    case OriginColumn:
        return tr("Found by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
