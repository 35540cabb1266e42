#include "ui/findings/findingfilterproxy.h"

#include "core/base/textfold.h"
#include "ui/findings/findingtablemodel.h"

namespace lantu {

FindingFilterProxy::FindingFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FindingTableModel::SortRole);
}

void FindingFilterProxy::setWords(const QString& words)
{
    m_words = folded(words);
    invalidateFilter();
}

void FindingFilterProxy::setSeverity(const QString& severity)
{
    m_severity = severity;
    invalidateFilter();
}

void FindingFilterProxy::setKind(const QString& kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool FindingFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_severity.isEmpty()
               || index.data(FindingTableModel::SeverityRole).toString() == m_severity)
        && (m_kind.isEmpty() || index.data(FindingTableModel::KindRole).toString() == m_kind)
        && (m_words.isEmpty()
            || folded(index.data(FindingTableModel::WordsRole).toString()).contains(m_words));
}

} // namespace lantu
