#pragma once

#include <QStyledItemDelegate>

namespace lantu {

/// Paints a finding's severity as shape, colour and word: the marks of the verdicts that weigh as
/// much (well behind, slightly behind, no data).
class SeverityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace lantu
