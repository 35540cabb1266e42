#include "core/statistics/figurereader.h"

#include "core/statistics/objection.h"
#include "core/statistics/prosereader.h"
#include "core/statistics/tablereader.h"

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// The table that a text outside all tables goes with: the one above it, else the first.
const FigureTable* tableOf(const QList<FigureTable>& tables, const Cell& cell)
{
    const FigureTable* nearest = tables.isEmpty() ? nullptr : &tables.first();
    for (const FigureTable& table : tables)
        if (table.headerRow <= cell.position.row)
            nearest = &table;
    return nearest;
}

bool isInside(const QList<FigureTable>& tables, const Cell& cell)
{
    return std::any_of(tables.begin(), tables.end(), [&](const FigureTable& table) {
        return cell.position.row >= table.headerRow && cell.position.row < table.endRow;
    });
}

/// The first text of a sheet that has no table.
QString titleOf(const Sheet& sheet)
{
    return sheet.cells.isEmpty() ? QString() : sheet.cells.constFirst().text;
}

QList<Figure> figuresInNotes(
    const Sheet& sheet, const QList<FigureTable>& tables, const QStringList& regions)
{
    QList<Figure> figures;
    for (const Cell& cell : sheet.cells) {
        if (cell.type != Cell::Type::Text || cell.isDamaged || isInside(tables, cell))
            continue;
        const FigureTable* table = tableOf(tables, cell);
        QString about = placeObjection(sheet, table, regions);
        if (about.isEmpty() && !table && isTitle(titleOf(sheet)))
            about = objectionInText(titleOf(sheet), regions);
        for (Figure figure : readSentences(cell, sheet.name, regions)) {
            if (figure.objection.isEmpty() && !namesRegion(figure.printedName, regions))
                figure.objection = about;
            figure.isHidden = isHidden(sheet, cell.position);
            figures << figure;
        }
    }
    return figures;
}

} // namespace

QList<Figure> readFigures(
    const Sheet& sheet, const QStringList& regions, std::optional<int> defaultYear)
{
    QList<Figure> figures;
    const QList<FigureTable> tables = findTables(sheet);
    for (const FigureTable& table : tables)
        figures << TableReader(sheet, table, regions, defaultYear).read();
    return figures << figuresInNotes(sheet, tables, regions);
}

} // namespace lantu
