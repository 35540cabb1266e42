#pragma once

#include "core/sheets/celltables.h"

#include <QList>
#include <QStringView>

#include <string_view>

namespace lantu {

/// Tells whether what a file shows of a number is what the number's format shows anyway and need
/// not be kept. The usual formats are checked by their digits alone, without writing the number.
class OdsShownText
{
public:
    explicit OdsShownText(const CellTables& tables)
        : m_tables(tables)
    { }

    /// `value` is the number as the file writes it, `shown` what it shows.
    bool isOfFormat(
        double number, std::string_view value, std::string_view shown, CellTables::FormatId format);

private:
    /// What formats such as `0`, `#,##0.00` and `0.0%` do.
    struct Shape {
        bool isPlain = false;
        bool isGrouped = false;
        bool isPercent = false;
        int decimals = 0;
    };

    static Shape shapeOf(QStringView code);
    static bool isPlainly(double number, std::string_view shown, const Shape& shape);
    const Shape& shape(CellTables::FormatId format);

    const CellTables& m_tables;
    QList<Shape> m_shapes; // by format
};

} // namespace lantu
