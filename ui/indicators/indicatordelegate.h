#pragma once

#include <QStyledItemDelegate>

namespace lantu {

/// Paints the cells of the indicator table that are more than text: the name with its unit, the
/// type as a tag, the trend as a line, completion as a bar with the time gone as a tick, and the
/// verdict as shape and word.
class IndicatorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lantu
