#include "ui/base/cellpainting.h"

#include "ui/base/statusmark.h"

#include <QPainter>

#include <algorithm>

namespace lantu {

namespace {

constexpr int Margin = 6;

} // namespace

void paintIndicatorName(QPainter* painter, QRect rect, const QString& name, const QString& unit,
    bool isConstraint, const Palette& colours)
{
    QFont font = painter->font();
    font.setBold(isConstraint);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int unitWidth = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit) + Margin;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, rect.width() - unitWidth);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(colours.mutedText);
    rect.adjust(metrics.horizontalAdvance(shown) + Margin, 0, 0, 0);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, unit);
}

void paintTypeTag(QPainter* painter, const QRect& rect, const QString& word, bool isConstraint,
    const Palette& colours)
{
    QFont font = painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect tag(0, 0, metrics.horizontalAdvance(word) + 10, metrics.height() + 2);
    tag.moveCenter(rect.center());
    tag.moveLeft(rect.left());
    painter->setPen(isConstraint ? Qt::NoPen : QPen(colours.mutedText));
    painter->setBrush(isConstraint ? QBrush(colours.text) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->setPen(isConstraint ? colours.background : colours.text);
    painter->drawText(tag, Qt::AlignCenter, word);
}

void paintCompletionBar(QPainter* painter, const QRect& rect, std::optional<double> completion,
    double timeProgress, const QString& text, Progress progress, const Palette& colours)
{
    const int numberWidth = painter->fontMetrics().horizontalAdvance(
        text.contains(u'.') ? QStringLiteral("−000.0") : QStringLiteral("−000"));
    const QRect number(rect.right() - numberWidth, rect.top(), numberWidth, rect.height());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!completion)
        return;
    const QRectF bar(rect.left(), rect.center().y() - 3, rect.width() - numberWidth - Margin, 7);
    painter->fillRect(bar, colours.grid);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(*completion, 0.0, 100.0) / 100);
    painter->fillRect(done, colours.status(progress));
    const double tick = bar.left() + bar.width() * std::clamp(timeProgress, 0.0, 100.0) / 100;
    painter->fillRect(QRectF(tick - 1, bar.top() - 3, 2, bar.height() + 6), colours.text);
}

void paintVerdict(QPainter* painter, const QRect& rect, Progress progress, const QString& word,
    const Palette& colours)
{
    const QRectF box(rect.left(), rect.center().y() - 6, 13, 13);
    paintStatusMark(painter, box, progress, colours);
    painter->setPen(colours.statusText(progress));
    painter->drawText(rect.adjusted(19, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

} // namespace lantu
