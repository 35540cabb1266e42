#pragma once

#include "core/report/chartdata.h"
#include "core/rules/assessment.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace lantu {

struct ReportHeading {
    int level = 1; ///< 1: 一、 2: (一) 3: the name of one indicator
    QString text; ///< with its number

    bool operator==(const ReportHeading&) const = default;
};

struct ReportParagraph {
    enum class Style {
        Body, ///< running text, first line indented by two characters
        Lead, ///< the count sentence on the first page
        Note, ///< small print: notes under a table, sources
    };

    QString text;
    Style style = Style::Body;

    bool operator==(const ReportParagraph&) const = default;
};

struct ReportColumn {
    enum class Alignment { Left, Right, Centre };

    QString title;
    double weight = 1; ///< share of the table's width
    Alignment alignment = Alignment::Left;
    bool isMergedDown = false; ///< equal neighbours become one cell, repeated after a page break

    bool operator==(const ReportColumn&) const = default;
};

struct ReportCell {
    QString text;
    std::optional<Progress> mark; ///< draws the verdict's shape in front of the text

    bool operator==(const ReportCell&) const = default;
};

struct ReportRow {
    QList<ReportCell> cells; ///< one for each column
    bool isEmphasised = false; ///< constraint-type rows

    bool operator==(const ReportRow&) const = default;
};

/// A table whose rows never split; its head comes again on each page with 续表 before the caption.
struct ReportTable {
    QString caption;
    QString continuedCaption; ///< caption of the following pages
    QString unitLine; ///< above the table at the right; may be empty
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QStringList notes; ///< under the table's end

    bool operator==(const ReportTable&) const = default;
};

struct ReportChart {
    ChartData data;

    bool operator==(const ReportChart&) const = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportChart>;

/// Pages of one orientation. A section starts on a new page where the orientation changes, or where
/// it asks for one.
struct ReportSection {
    enum class Orientation { Portrait, Landscape };

    Orientation orientation = Orientation::Portrait;
    QList<ReportBlock> blocks;
    bool startsPage = false; ///< also where the orientation is the same

    bool operator==(const ReportSection&) const = default;
};

/// A report as values: what it says and in which order, nothing about how it is drawn.
struct Report {
    QString title;
    QStringList subtitle; ///< basis, period, date of the data, one line each
    QString author; ///< of the document's metadata
    QString subject;
    QString languageTag; ///< `zh-CN`, `en`
    bool isSynthetic = false; ///< every page is marked 演示数据
    QString syntheticMark;
    QList<ReportSection> sections;

    bool operator==(const Report&) const = default;
};

} // namespace lantu
