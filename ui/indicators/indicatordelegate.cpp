#include "ui/indicators/indicatordelegate.h"

#include "ui/base/palette.h"
#include "ui/base/statusmark.h"
#include "ui/charts/sparkline.h"
#include "ui/indicators/indicatortablemodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace lantu {

namespace {

constexpr int RowHeight = 26;
constexpr int Margin = 6;

void paintName(QPainter* painter, QRect rect, const QModelIndex& index, const Palette& colours)
{
    QFont font = painter->font();
    font.setBold(index.data(IndicatorTableModel::IsConstraintRole).toBool());
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString unit = index.data(IndicatorTableModel::UnitRole).toString();
    const int unitWidth = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit) + Margin;
    const QString name =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width() - unitWidth);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(colours.mutedText);
    rect.adjust(metrics.horizontalAdvance(name) + Margin, 0, 0, 0);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, unit);
}

void paintType(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    QFont font = painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString word = index.data().toString();
    QRect tag(0, 0, metrics.horizontalAdvance(word) + 10, metrics.height() + 2);
    tag.moveCenter(rect.center());
    tag.moveLeft(rect.left());
    const bool isConstraint = index.data(IndicatorTableModel::IsConstraintRole).toBool();
    painter->setPen(isConstraint ? Qt::NoPen : QPen(colours.mutedText));
    painter->setBrush(isConstraint ? QBrush(colours.text) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setPen(isConstraint ? colours.background : colours.text);
    painter->drawText(tag, Qt::AlignCenter, word);
}

void paintCompletion(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    const QVariant completion = index.data(IndicatorTableModel::CompletionRole);
    const QString text = index.data().toString();
    const int numberWidth = painter->fontMetrics().horizontalAdvance(QStringLiteral("−000.0"));
    const QRect number(rect.right() - numberWidth, rect.top(), numberWidth, rect.height());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!completion.isValid())
        return;
    const auto progress =
        static_cast<Progress>(index.data(IndicatorTableModel::ProgressRole).toInt());
    const double time = index.data(IndicatorTableModel::TimeRole).toDouble();
    QRectF bar(rect.left(), rect.center().y() - 3, rect.width() - numberWidth - Margin, 7);
    painter->fillRect(bar, colours.grid);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(completion.toDouble(), 0.0, 100.0) / 100);
    painter->fillRect(done, colours.status(progress));
    const double tick = bar.left() + bar.width() * std::clamp(time, 0.0, 100.0) / 100;
    painter->fillRect(QRectF(tick - 1, bar.top() - 3, 2, bar.height() + 6), colours.text);
}

void paintProgress(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    const auto progress =
        static_cast<Progress>(index.data(IndicatorTableModel::ProgressRole).toInt());
    const QRectF box(rect.left(), rect.center().y() - 6, 13, 13);
    paintStatusMark(painter, box, progress, colours);
    painter->setPen(colours.statusText(progress));
    painter->drawText(
        rect.adjusted(19, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
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
        paintName(painter, rect, index, colours);
        break;
    case IndicatorTableModel::TypeColumn:
        paintType(painter, rect, index, colours);
        break;
    case IndicatorTableModel::TrendColumn:
        paintSparkline(painter, rect.adjusted(0, 5, 0, -5),
            index.data(IndicatorTableModel::PointsRole).value<QList<ChartPoint>>(), colours);
        break;
    case IndicatorTableModel::CompletionColumn:
        paintCompletion(painter, rect, index, colours);
        break;
    case IndicatorTableModel::ProgressColumn:
        paintProgress(painter, rect, index, colours);
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
