#include "ui/projects/projecttreemodel.h"

#include "ui/projects/projecttexts.h"

namespace lantu {

void ProjectTreeModel::setProjects(const QList<Project>& projects)
{
    beginResetModel();
    m_tree = ProjectTree(projects);
    endResetModel();
}

int ProjectTreeModel::projectAt(const QModelIndex& index)
{
    return static_cast<int>(index.internalId());
}

QModelIndex ProjectTreeModel::indexOf(const QString& projectId) const
{
    const int project = m_tree.indexOf(projectId);
    return project < 0 ? QModelIndex()
                       : createIndex(m_tree.row(project), NameColumn, quintptr(project));
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? projectAt(parent) : -1;
    return createIndex(row, column, quintptr(m_tree.children(above)[row]));
}

QModelIndex ProjectTreeModel::parent(const QModelIndex& index) const
{
    const int above = index.isValid() ? m_tree.parent(projectAt(index)) : -1;
    return above < 0 ? QModelIndex() : createIndex(m_tree.row(above), 0, quintptr(above));
}

int ProjectTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_tree.children(parent.isValid() ? projectAt(parent) : -1).size());
}

int ProjectTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ProjectTreeModel::displayText(int project, int column) const
{
    const Project& one = m_tree.project(project);
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return one.name;
    case RelationColumn:
        return relationText(m_tree.relation(project));
    case CategoryColumn:
        return one.category;
    case KindColumn:
        return projectKindName(one.kind);
    case StageColumn:
        return stageText(one);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProjectTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int project = projectAt(index);
    const Project& one = m_tree.project(project);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(project, index.column());
    case Qt::ToolTipRole:
        return one.quote;
    case CategoryRole:
        return one.category;
    case KindRole:
        return one.kind;
    case StageRole:
        return one.stage;
    case WordsRole:
        return QStringList{one.id, one.name, one.verb, one.location, one.quote, one.note}.join(
            u' ');
    default:
        return {};
    }
}

QVariant ProjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Project");
    case RelationColumn:
        return tr("Relation");
    case CategoryColumn:
        return tr("Field");
    case KindColumn:
        return tr("Kind");
    case StageColumn:
        return tr("Intended stage");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lantu
