#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/namehierarchy.h"
#include "core/statistics/rowqualifiers.h"
#include "core/statistics/tablecontext.h"
#include "core/statistics/tablelayout.h"
#include "core/statistics/tablerow.h"
#include "core/statistics/tabletime.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// Reads what stands beside the values of a table's rows, one row after the other from above to
/// below: name, unit, time, place, vintage and source, and what the headings on the way say.
class TableRowReader
{
public:
    /// Keeps references: all of them must outlive the reader.
    TableRowReader(const SheetView& view, const FigureTable& table, const TableContext& context,
        const QStringList& regions);

    /// The text of a row in the column that plays `role`.
    [[nodiscard]] QString textOf(int row, ColumnRole role) const;
    /// Remembers what a heading inside the body, and what stands `beside` it in its row, says of
    /// the rows below it.
    void readHeading(const QString& printed, const QString& beside);
    /// `name` is the text that names the row, if one does; it does not count where the columns bear
    /// the names.
    [[nodiscard]] TableRow readRow(int row, const QString& name);

private:
    /// A heading that is a year, with or without a part of it, and nothing else.
    [[nodiscard]] bool readTimeHeading(const QString& text);
    void readPlainHeading(const QString& text);
    void readScope(int row, Figure& figure) const;
    void readUnit(int row, Figure& figure) const;
    void readStatus(int row, Figure& figure) const;
    void readSource(int row, Figure& figure) const;
    void readTime(int row, TableRow& read);
    void askAboutHeading(Figure& figure) const;
    void askAboutTitle(const QString& name, Figure& figure) const;
    [[nodiscard]] QString yearTextOf(int row);
    [[nodiscard]] QString regionObjection(int row) const;
    /// All that stands in the column that plays `role`, headings too.
    [[nodiscard]] QStringList textsDown(ColumnRole role) const;

    const SheetView& m_view;
    const FigureTable& m_table;
    const TableContext& m_context;
    const QStringList& m_regions;
    NameHierarchy m_hierarchy;
    QString m_headingObjection;
    QString m_headingQuestion; ///< what the last heading leaves open
    bool m_isHeadingPlace = false; ///< the objection is to a place, not to a plan
    QString m_headingScope;
    QStringList m_titleLimits; ///< what a title says of whom or what it counts
    QStringList m_placesDown; ///< known ones, of a table that has a column of places
    QString m_namesAcross; ///< folded; where the columns bear the names
    std::optional<YearPart> m_headingPart;
    std::optional<int> m_headingYear; ///< of a heading that is a year and nothing else
    QString m_year; ///< as last said in front of the names
    RowQualifiers m_qualifiers;
};

} // namespace lantu
