#include "ui/indicators/indicatordelegate.h"

#include "ui/base/cellpainting.h"
#include "ui/charts/sparkline.h"
#include "ui/indicators/indicatortablemodel.h"

#include <QApplication>
#include <QPainter>

#include <optional>

namespace lantu {

namespace {

constexpr int RowHeight = 26;
constexpr int Margin = 6;

Progress progressAt(const QModelIndex& index)
{
    return static_cast<Progress>(index.data(IndicatorTableModel::ProgressRole).toInt());
}

std::optional<double> completionAt(const QModelIndex& index)
{
    const QVariant completion = index.data(IndicatorTableModel::CompletionRole);
    return completion.isValid() ? std::optional(completion.toDouble()) : std::nullopt;
}

} // namespace

void IndicatorDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const Palette colours = Palette::forPlatform(option.palette);
    // One selected row, not one cell of it.
    background.state &= ~QStyle::State_HasFocus;
    QApplication::style()->drawControl(
        QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect rect = option.rect.adjusted(Margin, 0, -Margin, 0);
    switch (index.column()) {
    case IndicatorTableModel::NameColumn:
        paintIndicatorName(painter, rect, index.data().toString(),
            index.data(IndicatorTableModel::UnitRole).toString(),
            index.data(IndicatorTableModel::IsConstraintRole).toBool(), colours);
        break;
    case IndicatorTableModel::TypeColumn:
        paintTypeTag(painter, rect, index.data().toString(),
            index.data(IndicatorTableModel::IsConstraintRole).toBool(), colours);
        break;
    case IndicatorTableModel::TrendColumn:
        paintSparkline(painter, rect.adjusted(0, 5, 0, -5),
            index.data(IndicatorTableModel::PointsRole).value<QList<ChartPoint>>(), colours);
        break;
    case IndicatorTableModel::CompletionColumn:
        paintCompletionBar(painter, rect, completionAt(index),
            index.data(IndicatorTableModel::TimeRole).toDouble(), index.data().toString(),
            progressAt(index), colours);
        break;
    case IndicatorTableModel::ProgressColumn:
        paintVerdict(painter, rect, progressAt(index), index.data().toString(), colours);
        break;
    default: {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setPen(
            index.column() == IndicatorTableModel::NumberColumn ? colours.mutedText : colours.text);
        painter->drawText(rect, int(alignment),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    }
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(RowHeight);
    return size;
}

} // namespace lantu
