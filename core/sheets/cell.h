#pragma once

#include <QString>

#include <compare>

namespace lantu {

/// Where a cell stands; both count from 0.
struct CellPosition {
    int row = 0;
    int column = 0;

    /// `A1`, `XFD1048576`.
    [[nodiscard]] QString name() const;

    auto operator<=>(const CellPosition&) const = default;
};

/// A rectangle of cells shown as one; all four count from 0 and are inclusive.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    [[nodiscard]] bool contains(CellPosition position) const;
    /// `A1:D1`.
    [[nodiscard]] QString name() const;

    bool operator==(const CellRange&) const = default;
};

/// One filled cell of a spreadsheet, with what is stored and what is shown.
struct Cell {
    enum class Type : unsigned char { Number, Text, Boolean, Error };

    CellPosition position;
    Type type = Type::Text;
    /// Number: the stored double. Boolean: 0 or 1. Else 0.
    double number = 0;
    /// Text, error code (`#REF!`), `TRUE`/`FALSE`, or the number with 15 significant digits as
    /// spreadsheets show it under General: always the exact content, never empty.
    QString value;
    /// What a person sees: `value` under the cell's number format (67.8%, 757.00). Empty only where
    /// the format hides a number (`0;-0;` hides zeros). Line breaks in texts are `\n`.
    QString text;
    /// The number format code; `General` where there is none.
    QString format;
    bool isFormula = false;
    /// Bytes of the file did not decode in this cell and were replaced, or its text is gone.
    bool isDamaged = false;
    /// All of it or a part of its text is struck through.
    bool isStruck = false;

    bool operator==(const Cell&) const = default;
};

} // namespace lantu
