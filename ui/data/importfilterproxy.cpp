#include "ui/data/importfilterproxy.h"

#include "ui/data/importvaluemodel.h"

namespace lantu {

ImportFilterProxy::ImportFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ImportValueModel::RankRole);
    // Only when values come: a row that is decided stays where it was ticked.
    setDynamicSortFilter(false);
}

void ImportFilterProxy::setShow(Show show)
{
    m_show = show;
    invalidate();
    sort(0);
}

bool ImportFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto rank = sourceModel()
                          ->index(sourceRow, 0, sourceParent)
                          .data(ImportValueModel::RankRole)
                          .value<ImportValueModel::Rank>();
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Decisions:
        return rank == ImportValueModel::Decision;
    case Show::Unmatched:
        return rank == ImportValueModel::Suggested || rank == ImportValueModel::Other;
    }
    Q_UNREACHABLE();
}

} // namespace lantu
