#pragma once

#include "core/base/decimal.h"
#include "core/sheets/workbook.h"

#include <QStringList>

#include <initializer_list>

namespace lantu {

/// A cell as General shows it: a number where the text is one, else text. A leading apostrophe
/// keeps a number as text, as in spreadsheets.
inline Cell cellOf(const QString& text)
{
    Cell cell;
    cell.format = QStringLiteral("General");
    if (const auto number = Decimal::parse(text)) {
        cell.type = Cell::Type::Number;
        cell.number = number->toDouble();
    }
    cell.value = text.startsWith(u'\'') ? text.mid(1) : text;
    cell.text = cell.value;
    return cell;
}

/// Whether texts of a sheet keep the spaces at their beginning and end.
enum class Spaces { Trimmed, Kept };

/// A sheet of rows whose cells are separated by bars; empty ones are left out.
inline Sheet sheetOf(std::initializer_list<const char16_t*> rows, Spaces spaces = Spaces::Trimmed)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Sheet1");
    int row = 0;
    for (const char16_t* line : rows) {
        const QStringList texts = QString::fromUtf16(line).split(u'|');
        for (int column = 0; column < texts.size(); ++column) {
            const QString text = spaces == Spaces::Kept ? texts[column] : texts[column].trimmed();
            if (text.isEmpty())
                continue;
            Cell cell = cellOf(text);
            cell.position = {row, column};
            sheet.cells << cell;
        }
        ++row;
    }
    return sheet;
}

} // namespace lantu
