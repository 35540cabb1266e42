#pragma once

#include <QSortFilterProxyModel>

namespace lantu {

/// Sorts and filters indicators: by words in their name or number, by type, and by whether they
/// have figures.
class IndicatorFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class TypeFilter { All, ConstraintOnly, ExpectedOnly };

    explicit IndicatorFilterProxy(QObject* parent = nullptr);

    void setWords(const QString& words);
    void setTypeFilter(TypeFilter filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_words; ///< folded
    TypeFilter m_type = TypeFilter::All;
};

} // namespace lantu
