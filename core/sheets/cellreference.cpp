#include "core/sheets/cellreference.h"

#include "core/sheets/sheetbuilder.h"

namespace lantu {

namespace {

void skipDollar(std::string_view& text)
{
    if (!text.empty() && text.front() == '$')
        text.remove_prefix(1);
}

/// One past the column that the letters at the front name; 0 when there are none. Stops
/// growing once beyond the limit.
int takeColumn(std::string_view& text)
{
    int column = 0;
    for (; !text.empty(); text.remove_prefix(1)) {
        const char letter = static_cast<char>(text.front() & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        if (column <= SheetBuilder::MaxColumns)
            column = column * 26 + (letter - 'A' + 1);
    }
    return column;
}

int takeRow(std::string_view& text)
{
    int row = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1)) {
        if (row <= SheetBuilder::MaxRows)
            row = row * 10 + (text.front() - '0');
    }
    return row;
}

} // namespace

std::optional<CellPosition> parseCellReference(std::string_view text)
{
    skipDollar(text);
    const int column = takeColumn(text);
    skipDollar(text);
    const int row = takeRow(text);
    const CellPosition position{row - 1, column - 1};
    if (!text.empty() || !SheetBuilder::isInside(position))
        return std::nullopt;
    return position;
}

std::optional<CellRange> parseRangeReference(std::string_view text)
{
    const auto colon = text.find(':');
    const auto first = parseCellReference(text.substr(0, colon));
    const auto last =
        colon == std::string_view::npos ? first : parseCellReference(text.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

} // namespace lantu
