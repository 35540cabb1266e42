#include "app/commands/commands.h"
#include "core/sheets/workbookreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CellsCommand)
};

QString typeCode(Cell::Type type)
{
    switch (type) {
    case Cell::Type::Number:
        return u"number"_s;
    case Cell::Type::Text:
        return u"text"_s;
    case Cell::Type::Boolean:
        return u"boolean"_s;
    case Cell::Type::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString flag(bool isSet)
{
    return isSet ? u"1"_s : u"0"_s;
}

void addCells(RowWriter& writer, const Sheet& sheet)
{
    auto merge = sheet.merges.begin();
    for (const Cell& cell : sheet.cells) {
        // Merges come in the same order as cells, which stand in their first place.
        while (merge != sheet.merges.end()
            && CellPosition{merge->firstRow, merge->firstColumn} < cell.position)
            ++merge;
        const bool isMerged = merge != sheet.merges.end()
            && CellPosition{merge->firstRow, merge->firstColumn} == cell.position;
        const bool isHidden = sheet.isHidden || sheet.hiddenRows.contains(cell.position.row)
            || sheet.hiddenColumns.contains(cell.position.column);
        writer.add({sheet.name, cell.position.name(), typeCode(cell.type), cell.value, cell.text,
            cell.format, flag(cell.isFormula), isMerged ? merge->name() : QString(),
            flag(isHidden)});
    }
}

ExitCode runCells(const CommandOutput& context)
{
    if (context.line.operands.size() != 1)
        return context.wrongUsage(Messages::tr("Name one file: lantu cells FILE"));
    const auto format = context.rowFormat();
    if (!format)
        return context.fail(format.error());
    const auto workbook = readWorkbook(context.line.operands.first());
    if (!workbook) {
        context.err << workbook.error().message << Qt::endl;
        return ExitCode::Failed;
    }
    const QString wanted = context.line.value(u"sheet"_s);
    QStringList names;
    for (const Sheet& sheet : workbook->sheets)
        names << sheet.name;
    if (!wanted.isEmpty() && !names.contains(wanted))
        return context.wrongUsage(Messages::tr("There is no sheet “%1” in the file; there are: %2.")
                                      .arg(wanted, names.join(u"、"_s)));
    RowWriter writer(context.out, *format,
        {u"sheet"_s, u"cell"_s, u"type"_s, u"value"_s, u"text"_s, u"format"_s, u"formula"_s,
            u"merged"_s, u"hidden"_s});
    for (const Sheet& sheet : workbook->sheets)
        if (wanted.isEmpty() || sheet.name == wanted)
            addCells(writer, sheet);
    writer.finish();
    if (workbook->replacements > 0)
        context.err << Messages::tr("Places that did not decode as %1 and were replaced: %2.")
                           .arg(workbook->encoding)
                           .arg(workbook->replacements)
                    << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Command cellsCommand()
{
    return {u"cells"_s, u"FILE"_s, Messages::tr("prints every filled cell of a spreadsheet"),
        {{u"sheet"_s, u"NAME"_s, Messages::tr("only this sheet")}, formatOption()}, false, nullptr,
        runCells};
}

} // namespace lantu
