#include "ui/findings/severitydelegate.h"

#include "core/plan/finding.h"
#include "ui/base/cellpainting.h"
#include "ui/findings/findingtablemodel.h"

#include <QApplication>
#include <QPainter>

namespace lantu {

namespace {

Progress markOf(const QString& severity)
{
    switch (severityRank(severity)) {
    case 0:
        return Progress::Behind;
    case 1:
        return Progress::SlightlyBehind;
    default:
        return Progress::NoData;
    }
}

} // namespace

void SeverityDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    // One selected row, not one cell of it.
    background.state &= ~QStyle::State_HasFocus;
    QApplication::style()->drawControl(
        QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    constexpr int Margin = 6;
    paintVerdict(painter, option.rect.adjusted(Margin, 0, -Margin, 0),
        markOf(index.data(FindingTableModel::SeverityRole).toString()), index.data().toString(),
        Palette::forPlatform(option.palette));
    painter->restore();
}

} // namespace lantu
