#pragma once

#include "core/plan/project.h"

#include <QHash>
#include <QList>

namespace lantu {

/// How the projects of a plan hang together: further mentions under the first place that names the
/// project, parts under their whole, all else at the top, each in the order of the text.
class ProjectTree
{
public:
    enum class Relation { None, SameProject, Part };

    ProjectTree() = default;
    explicit ProjectTree(const QList<Project>& projects);

    [[nodiscard]] int size() const { return static_cast<int>(m_projects.size()); }
    [[nodiscard]] const Project& project(int index) const { return m_projects[index]; }
    /// −1 where there is none.
    [[nodiscard]] int indexOf(const QString& id) const { return m_indexes.value(id, -1); }
    [[nodiscard]] int parent(int index) const { return m_parents[index]; }
    /// What hangs under a project; under −1 what stands at the top.
    [[nodiscard]] const QList<int>& children(int index) const { return m_children[index + 1]; }
    /// The place of a project among its parent's children.
    [[nodiscard]] int row(int index) const { return m_rows[index]; }
    /// What a project is to its parent.
    [[nodiscard]] Relation relation(int index) const;
    /// Every place that names the same project, the first one first.
    [[nodiscard]] QList<int> mentions(int index) const;
    /// Parts of the project, whichever of its mentions they name as their whole.
    [[nodiscard]] QList<int> parts(int index) const;

private:
    [[nodiscard]] int first(int index) const;

    QList<Project> m_projects;
    QHash<QString, int> m_indexes;
    QList<int> m_parents;
    QList<int> m_rows;
    QList<QList<int>> m_children = {{}};
};

} // namespace lantu
