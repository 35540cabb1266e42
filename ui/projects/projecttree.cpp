#include "ui/projects/projecttree.h"

namespace lantu {

ProjectTree::ProjectTree(const QList<Project>& projects)
    : m_projects(projects)
    , m_parents(projects.size(), -1)
    , m_rows(projects.size(), 0)
    , m_children(projects.size() + 1)
{
    for (int i = 0; i < size(); ++i)
        m_indexes.insert(m_projects[i].id, i);
    for (int i = 0; i < size(); ++i) {
        const Project& one = m_projects[i];
        const int above = indexOf(one.sameAsId.isEmpty() ? one.partOfId : one.sameAsId);
        // Two that name each other as their whole would both be lost.
        int up = above;
        while (up >= 0 && up != i)
            up = m_parents[up];
        m_parents[i] = up == i ? -1 : above;
    }
    for (int i = 0; i < size(); ++i) {
        QList<int>& siblings = m_children[m_parents[i] + 1];
        m_rows[i] = static_cast<int>(siblings.size());
        siblings << i;
    }
}

ProjectTree::Relation ProjectTree::relation(int index) const
{
    if (m_parents[index] < 0)
        return Relation::None;
    return m_projects[index].sameAsId.isEmpty() ? Relation::Part : Relation::SameProject;
}

int ProjectTree::first(int index) const
{
    while (relation(index) == Relation::SameProject)
        index = m_parents[index];
    return index;
}

QList<int> ProjectTree::mentions(int index) const
{
    QList<int> all{first(index)};
    for (qsizetype i = 0; i < all.size(); ++i)
        for (int child : children(all[i]))
            if (relation(child) == Relation::SameProject)
                all << child;
    return all;
}

QList<int> ProjectTree::parts(int index) const
{
    QList<int> parts;
    for (int mention : mentions(index))
        for (int other = 0; other < size(); ++other)
            if (m_projects[other].partOfId == m_projects[mention].id)
                parts << other;
    return parts;
}

} // namespace lantu
