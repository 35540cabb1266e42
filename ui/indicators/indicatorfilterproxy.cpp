#include "ui/indicators/indicatorfilterproxy.h"

#include "core/base/textfold.h"
#include "ui/indicators/indicatortablemodel.h"

namespace lantu {

namespace {

/// `13` stands for 13a and 13b too, which share it in the plan's table.
bool isNumberOf(const QString& words, QString number)
{
    if (number == words)
        return true;
    if (!number.isEmpty() && number.back().isLetter())
        number.chop(1);
    return number == words;
}

} // namespace

IndicatorFilterProxy::IndicatorFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(IndicatorTableModel::SortRole);
}

void IndicatorFilterProxy::setWords(const QString& words)
{
    m_words = folded(words);
    invalidateFilter();
}

void IndicatorFilterProxy::setTypeFilter(TypeFilter filter)
{
    m_type = filter;
    invalidateFilter();
}

bool IndicatorFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex name = sourceModel()->index(row, IndicatorTableModel::NameColumn, parent);
    const QModelIndex number = sourceModel()->index(row, IndicatorTableModel::NumberColumn, parent);
    const bool isConstraint = name.data(IndicatorTableModel::IsConstraintRole).toBool();
    if (m_type == TypeFilter::ConstraintOnly && !isConstraint)
        return false;
    if (m_type == TypeFilter::ExpectedOnly && isConstraint)
        return false;
    return m_words.isEmpty() || folded(name.data().toString()).contains(m_words)
        || isNumberOf(m_words, number.data().toString());
}

bool IndicatorFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(IndicatorTableModel::SortRole);
    const QVariant b = right.data(IndicatorTableModel::SortRole);
    // Rows without a value stay together at the end of an ascending order.
    if (a.isValid() != b.isValid())
        return a.isValid();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace lantu
