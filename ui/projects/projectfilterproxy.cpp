#include "ui/projects/projectfilterproxy.h"

#include "core/base/textfold.h"
#include "ui/projects/projecttreemodel.h"

namespace lantu {

ProjectFilterProxy::ProjectFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ProjectFilterProxy::setWords(const QString& words)
{
    m_words = folded(words);
    invalidateFilter();
}

void ProjectFilterProxy::setCategory(const QString& category)
{
    m_category = category;
    invalidateFilter();
}

void ProjectFilterProxy::setKind(const QString& kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ProjectFilterProxy::setStage(const std::optional<QString>& stage)
{
    m_stage = stage;
    invalidateFilter();
}

int ProjectFilterProxy::matchCount(const QModelIndex& parent) const
{
    int count = 0;
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, 0, parent);
        const QModelIndex source = mapToSource(child);
        count += filterAcceptsRow(source.row(), source.parent()) ? 1 : 0;
        count += matchCount(child);
    }
    return count;
}

bool ProjectFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_category.isEmpty()
               || index.data(ProjectTreeModel::CategoryRole).toString() == m_category)
        && (m_kind.isEmpty() || index.data(ProjectTreeModel::KindRole).toString() == m_kind)
        && (!m_stage || index.data(ProjectTreeModel::StageRole).toString() == *m_stage)
        && (m_words.isEmpty()
            || folded(index.data(ProjectTreeModel::WordsRole).toString()).contains(m_words));
}

} // namespace lantu
