#pragma once

#include <QStyledItemDelegate>

namespace lantu {

/// Paints the matrix of verdicts: a mark in each year's cell (pale where it rests on an earlier
/// year's figure), completion as a bar, the verdict as shape and word.
class VerdictMatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace lantu
