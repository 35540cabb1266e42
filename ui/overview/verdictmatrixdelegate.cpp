#include "ui/overview/verdictmatrixdelegate.h"

#include "ui/base/cellpainting.h"
#include "ui/base/statusmark.h"
#include "ui/overview/verdictmatrixmodel.h"

#include <QApplication>
#include <QPainter>

#include <optional>

namespace lantu {

namespace {

using Model = VerdictMatrixModel;

constexpr int Margin = 4;
constexpr int MarkExtent = 12;

void paintYear(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    const QVariant progress = index.data(Model::ProgressRole);
    if (!progress.isValid()) {
        // A year to come.
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.frame);
        painter->drawEllipse(QRectF(rect).center(), 1.5, 1.5);
        return;
    }
    const QPointF centre = QRectF(rect).center();
    const QRectF box(
        centre.x() - MarkExtent / 2.0, centre.y() - MarkExtent / 2.0, MarkExtent, MarkExtent);
    paintStatusMark(painter, box, static_cast<Progress>(progress.toInt()), colours);
    if (!index.data(Model::IsEarlierRole).toBool())
        return;
    // An arrow back: the figure is of an earlier year.
    painter->setPen(QPen(colours.mutedText, 1));
    const double y = box.center().y();
    painter->drawLine(QPointF(box.left() - 8, y), QPointF(box.left() - 3, y));
    painter->drawLine(QPointF(box.left() - 8, y), QPointF(box.left() - 6, y - 2));
    painter->drawLine(QPointF(box.left() - 8, y), QPointF(box.left() - 6, y + 2));
}

/// The category's characters one under the other, in the middle of its rows.
void paintCategory(
    QPainter* painter, const QRect& rect, const QString& category, const Palette& colours)
{
    const int line = painter->fontMetrics().height();
    const int height = line * static_cast<int>(category.size());
    painter->setPen(colours.frame);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(colours.text);
    if (height > rect.height() || category.front().unicode() < 0x2E80) {
        painter->save();
        painter->translate(rect.center());
        painter->rotate(-90);
        painter->drawText(QRect(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width()),
            Qt::AlignCenter, category);
        painter->restore();
        return;
    }
    QRect cell(rect.left(), rect.center().y() - height / 2, rect.width(), line);
    for (const QChar character : category) {
        painter->drawText(cell, Qt::AlignCenter, QString(character));
        cell.translate(0, line);
    }
}

std::optional<double> completionAt(const QModelIndex& index)
{
    const QVariant completion = index.data(Model::CompletionRole);
    return completion.isValid() ? std::optional(completion.toDouble()) : std::nullopt;
}

void paintPlain(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    painter->setPen(index.column() == Model::NumberColumn ? colours.mutedText : colours.text);
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt(),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

void paintContent(
    QPainter* painter, const QRect& rect, const QModelIndex& index, const Palette& colours)
{
    const auto* model = qobject_cast<const Model*>(index.model());
    const bool isConstraint = index.data(Model::IsConstraintRole).toBool();
    const auto progress = static_cast<Progress>(index.data(Model::ProgressRole).toInt());
    const QString text = index.data().toString();
    if (index.column() == Model::CategoryColumn)
        paintCategory(painter, rect, text, colours);
    else if (index.column() == Model::NameColumn)
        paintIndicatorName(
            painter, rect, text, index.data(Model::UnitRole).toString(), isConstraint, colours);
    else if (index.column() == Model::TypeColumn)
        paintTypeTag(painter, rect, text, isConstraint, colours);
    else if (index.data(Model::YearRole).isValid())
        paintYear(painter, rect, index, colours);
    else if (model && index.column() == model->completionColumn())
        paintCompletionBar(painter, rect, completionAt(index),
            index.data(Model::TimeRole).toDouble(), text, progress, colours);
    else if (model && index.column() == model->verdictColumn())
        paintVerdict(painter, rect, progress, text, colours);
    else
        paintPlain(painter, rect, index, colours);
}

} // namespace

void VerdictMatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    if (index.column() == Model::CategoryColumn)
        background.state &= ~QStyle::State_Selected;
    QApplication::style()->drawControl(
        QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const Palette colours = Palette::forPlatform(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(colours.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(colours.text);
    const bool isCategory = index.column() == Model::CategoryColumn;
    const int margin = isCategory ? 0 : Margin;
    paintContent(painter, option.rect.adjusted(margin, 0, -margin, 0), index, colours);
    painter->restore();
}

} // namespace lantu
