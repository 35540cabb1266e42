#include "core/sheets/text/csvreader.h"

#include "core/base/csvtokenizer.h"
#include "core/sheets/refusal.h"
#include "core/sheets/sheetbuilder.h"
#include "core/sheets/text/csvcell.h"
#include "core/sheets/text/csvseparator.h"
#include "core/sheets/text/textdecoding.h"

#include <QFileInfo>

#include <string_view>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr int FieldsBetweenLooks = 16 * 1024; // some milliseconds

Unexpected tooLarge(const QString& fileName)
{
    return refuse(Refusal::TooLarge, fileName, u"csv: too many rows, columns or cells"_s);
}

/// Fills the builder with the fields of the text; watches the options between some rows.
Result<> addCells(std::string_view text, const QString& fileName, const ReadOptions& options,
    SheetBuilder& builder)
{
    if (options.progress)
        options.progress->setTotal(static_cast<qint64>(text.size()));
    CsvTokenizer tokenizer(text, csvSeparator(text));
    CellTables& tables = builder.tables();
    for (int fields = 0; tokenizer.next(); ++fields) {
        if (fields % FieldsBetweenLooks == 0) {
            if (options.isCancelled())
                return refuse(Refusal::Cancelled, fileName);
            if (options.progress)
                options.progress->setDone(static_cast<qint64>(tokenizer.offset()));
        }
        if (tokenizer.field().empty())
            continue;
        const CellPosition position{tokenizer.row(), tokenizer.column()};
        if (!SheetBuilder::isInside(position) || builder.cellCount() >= SheetBuilder::MaxCells
            || tables.isFull())
            return tooLarge(fileName);
        CellList::Entry entry = makeCsvCell(tokenizer.field(), tables);
        entry.row = position.row;
        entry.column = static_cast<quint16>(position.column);
        builder.addCell(entry);
    }
    if (options.progress)
        options.progress->setDone(static_cast<qint64>(text.size()));
    return {};
}

} // namespace

Result<Workbook> readCsv(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options)
{
    const bool isChosen = !options.encoding.isEmpty();
    if (isChosen && !isKnownEncoding(options.encoding))
        return refuse(Refusal::UnknownEncoding, fileName, QString::fromUtf8(options.encoding));
    const DecodedText decoded = isChosen ? decodeText(bytes, options.encoding) : decodeText(bytes);
    // Whoever chooses an encoding sees what comes of it and chooses again.
    if (decoded.isBinary && !isChosen)
        return refuse(Refusal::NotSpreadsheet, fileName, u"csv: the bytes are no text"_s);
    SheetBuilder builder(QFileInfo(fileName).completeBaseName());
    if (auto done = addCells(decoded.utf8(), fileName, options, builder); !done)
        return Unexpected{done.error()};
    if (builder.cellCount() == 0)
        return refuse(Refusal::Empty, fileName, u"csv: no filled cell"_s);
    Workbook workbook;
    workbook.format = Workbook::Format::Csv;
    workbook.encoding = decoded.encoding;
    workbook.replacements = decoded.replacements;
    workbook.sheets = {builder.finish()};
    return workbook;
}

} // namespace lantu
