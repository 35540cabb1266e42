#pragma once

#include "core/report/report.h"
#include "ui/reports/pdftext.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <variant>

namespace lantu {

/// Pages are laid out in twips, twentieths of a point: fine enough that a font's metrics are not
/// rounded, and the same on every device.
inline constexpr double TwipsPerPoint = 20;
inline constexpr double PointsPerInch = 72;

constexpr double twipsFromPoints(double points)
{
    return points * TwipsPerPoint;
}

constexpr double twipsFromMillimetres(double millimetres)
{
    return millimetres / 25.4 * PointsPerInch * TwipsPerPoint;
}

/// One line of a text that was broken into lines.
struct PageLine {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF position; ///< upper left corner of the line's box

    [[nodiscard]] QString text() const;
    [[nodiscard]] QRectF rect() const;
};

/// A rule of a table.
struct PageRule {
    enum class Weight {
        Heavy, ///< above and below the table
        Thin, ///< under the head, and where a page ends the table early
        Group, ///< between merged cells
        Hairline, ///< between rows
    };

    QLineF line;
    Weight weight = Weight::Hairline;
};

/// The shape of a verdict.
struct PageMark {
    Progress progress = Progress::NoData;
    QRectF rect;
};

struct PageChart {
    ChartData data;
    QRectF rect;
};

/// A word in a box: 演示数据.
struct PageStamp {
    PageLine line;
    QRectF rect;
};

using PageItem = std::variant<PageLine, PageRule, PageMark, PageChart, PageStamp>;

/// One page with everything on it in its place, ready to be painted on anything.
struct Page {
    ReportSection::Orientation orientation = ReportSection::Orientation::Portrait;
    QSizeF size; ///< in twips
    QRectF textArea; ///< without page number
    QList<PageItem> items;
};

/// A report as pages.
struct PagedReport {
    QList<Page> pages;
    QList<PdfOutlineEntry> outline;
};

} // namespace lantu
