#pragma once

#include "ui/projects/projecttree.h"

#include <QAbstractItemModel>

namespace lantu {

/// The projects that the plan names, as a tree.
class ProjectTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RelationColumn,
        CategoryColumn,
        KindColumn,
        StageColumn,
        ColumnCount
    };
    enum Role {
        CategoryRole = Qt::UserRole, ///< as the plan's package says it, of every column
        KindRole, ///< its code
        StageRole, ///< its code
        WordsRole, ///< everything that is searched
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setProjects(const QList<Project>& projects);
    [[nodiscard]] const ProjectTree& tree() const { return m_tree; }
    /// Of a valid index of this model: where its project stands in tree().
    [[nodiscard]] static int projectAt(const QModelIndex& index);
    /// Invalid where there is no such project.
    [[nodiscard]] QModelIndex indexOf(const QString& projectId) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(int project, int column) const;

    ProjectTree m_tree;
};

} // namespace lantu
