#include "core/statistics/figurereader.h"

#include "core/statistics/cellmarks.h"
#include "core/statistics/objection.h"
#include "core/statistics/prosecontext.h"
#include "core/statistics/prosereader.h"
#include "core/statistics/tablereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FigureReader)
};

/// Goes along the tables of a sheet with the texts outside them, both from above to below.
class TablesOnTheWay
{
public:
    explicit TablesOnTheWay(const QList<FigureTable>& tables)
        : m_tables(tables)
    { }

    void goTo(int row)
    {
        while (m_next < m_tables.size() && m_tables[m_next].headerRow <= row)
            ++m_next;
    }

    [[nodiscard]] bool isInside(int row) const
    {
        return m_next > 0 && row < m_tables[m_next - 1].endRow;
    }

    /// The table that a text outside all of them goes with: the one above it, else the first.
    [[nodiscard]] const FigureTable* nearest() const
    {
        return m_tables.isEmpty() ? nullptr : &m_tables[std::max<qsizetype>(m_next - 1, 0)];
    }

private:
    const QList<FigureTable>& m_tables;
    qsizetype m_next = 0;
};

/// The first text of a sheet that has no table.
QString titleOf(const Sheet& sheet)
{
    return sheet.cells.isEmpty() ? QString() : sheet.cells.constFirst().text;
}

/// Why a sentence that names its year may speak of less of it all the same: its sheet does.
QString partObjection(const Sheet& sheet, const FigureTable* table, const Figure& figure)
{
    const TableTime time = tableTime(sheet, table ? &table->lines : nullptr, {});
    if (!figure.period || !figure.period->isYear() || !time.part || *time.part == YearPart::Whole
        || (time.year && *time.year != figure.period->year))
        return {};
    return Messages::tr("the sheet is about a part of the year, the sentence may be too");
}

/// Numbers of rows outside all tables that have a text beside them.
QList<CellPosition> numbersOutside(const Sheet& sheet, const QList<FigureTable>& tables)
{
    QList<CellPosition> numbers;
    QList<CellPosition> inRow;
    bool hasText = false;
    int row = -1;
    const auto endRow = [&] {
        if (hasText)
            numbers << inRow;
        inRow.clear();
        hasText = false;
    };
    TablesOnTheWay way(tables);
    for (qsizetype i = 0; i < sheet.cells.size(); ++i) {
        const CellPosition place = sheet.cells.positionAt(i);
        if (std::exchange(row, place.row) != place.row)
            endRow();
        way.goTo(place.row);
        if (way.isInside(place.row))
            continue;
        if (sheet.cells.typeAt(i) == Cell::Type::Number)
            inRow << place;
        else
            hasText |= sheet.cells.typeAt(i) == Cell::Type::Text;
    }
    endRow();
    return numbers;
}

/// Reads the sentences outside the tables, and those that stand alone in a row inside one.
void readNotes(const SheetView& view, const QList<FigureTable>& tables, const QStringList& regions,
    SheetReading& reading)
{
    const Sheet& sheet = view.sheet();
    const ProseContext context(view, tables, regions);
    TablesOnTheWay way(tables);
    for (qsizetype i = 0; i < sheet.cells.size(); ++i) {
        const CellPosition place = sheet.cells.positionAt(i);
        way.goTo(place.row);
        const bool isOfTable = way.isInside(place.row) && view.cells(place.row).size() > 1;
        if (sheet.cells.typeAt(i) != Cell::Type::Text || isOfTable)
            continue;
        const Cell cell = sheet.cells.at(i);
        if (cell.isDamaged)
            continue;
        const FigureTable* table = way.nearest();
        const ProseReading prose = readSentences(cell, sheet.name, regions);
        if (prose.hasMore)
            reading.unreadTexts << place;
        for (Figure figure : prose.figures) {
            QString about = placeObjection(sheet, table, regions);
            if (about.isEmpty() && !table && isTitle(titleOf(sheet)))
                about = objectionInText(titleOf(sheet), regions);
            if (figure.objection.isEmpty() && !namesRegion(figure.printedName, regions))
                figure.objection = about;
            if (figure.objection.isEmpty())
                figure.objection = partObjection(sheet, table, figure);
            figure.isHidden = view.isHidden(place);
            applyMarks(view, place, {}, regions, figure);
            context.applyTo(cell, figure);
            reading.figures << figure;
        }
    }
}

} // namespace

SheetReading readSheet(const Sheet& sheet, const QStringList& regions,
    const std::optional<Period>& fallback, const QStringList& outer)
{
    SheetReading reading;
    const SheetView view(sheet);
    QList<FigureTable> tables = findTables(view);
    for (FigureTable& table : tables)
        table.lines.outer = outer;
    for (const FigureTable& table : std::as_const(tables))
        reading.figures << TableReader(view, table, regions, fallback).read();
    reading.leftOut = numbersOutside(sheet, tables);
    readNotes(view, tables, regions, reading);
    return reading;
}

QList<Figure> readFigures(
    const Sheet& sheet, const QStringList& regions, const std::optional<Period>& fallback)
{
    return readSheet(sheet, regions, fallback, {}).figures;
}

} // namespace lantu
