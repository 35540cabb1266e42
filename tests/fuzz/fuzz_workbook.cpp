// Feeds bytes to the readers as a file would: whatever they are, a workbook comes out or a refusal,
// and every cell and comment of a workbook can be asked for.

#include "core/sheets/sheetbuilder.h"
#include "core/sheets/workbookreader.h"

#include <cstdlib>

using namespace lantu;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto workbook = readWorkbook(bytes, QStringLiteral("file"));
    if (!workbook)
        return 0;
    for (const Sheet& sheet : workbook->sheets) {
        for (const Cell& cell : sheet.cells)
            if (cell.value.isEmpty() || !SheetBuilder::isInside(cell.position))
                std::abort();
        for (auto comment = sheet.comments.begin(); comment != sheet.comments.end(); ++comment)
            if (comment->isEmpty() || !SheetBuilder::isInside(comment.key()))
                std::abort();
    }
    return 0;
}
