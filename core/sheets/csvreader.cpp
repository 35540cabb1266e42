#include "core/sheets/csvreader.h"

#include "core/base/decimal.h"
#include "core/sheets/csvtokenizer.h"
#include "core/sheets/linebreaks.h"
#include "core/sheets/refusal.h"
#include "core/sheets/sheetbuilder.h"
#include "core/sheets/textdecoding.h"

#include <QFileInfo>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// What `="007"` and `'007` stand for; nothing for any other text.
std::optional<QString> protectedText(const QString& text)
{
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() > 3) {
        const QString inner = text.sliced(2, text.size() - 3);
        if (!inner.contains(u'"'))
            return inner;
    }
    if (text.startsWith(u'\'') && Decimal::parse(QStringView(text).sliced(1)))
        return text.sliced(1);
    return std::nullopt;
}

Cell makeCell(CellPosition position, QString text)
{
    Cell cell;
    cell.position = position;
    cell.format = u"General"_s;
    cell.isDamaged = text.contains(QChar::ReplacementCharacter);
    if (const auto inner = protectedText(text)) {
        cell.value = *inner;
    } else if (const auto number = Decimal::parse(QStringView(text).trimmed())) {
        cell.type = Cell::Type::Number;
        cell.number = number->toDouble();
        cell.value = text.trimmed();
    } else {
        cell.value = std::move(text);
    }
    cell.text = cell.value;
    return cell;
}

Unexpected tooLarge(const QString& fileName)
{
    return refuse(Refusal::TooLarge, fileName, u"csv: too many rows, columns or cells"_s);
}

} // namespace

Result<Workbook> readCsv(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options)
{
    DecodedText decoded = decodeText(bytes, options.encoding);
    if (decoded.isBinary)
        return refuse(Refusal::NotSpreadsheet, fileName, u"csv: the bytes are no text"_s);
    const QString text = withPlainLineBreaks(std::move(decoded.text));
    SheetBuilder builder(QFileInfo(fileName).completeBaseName());
    CsvTokenizer tokenizer(text, csvSeparator(text));
    while (tokenizer.next()) {
        if (options.isCancelled())
            return refuse(Refusal::Cancelled, fileName);
        if (tokenizer.field().isEmpty())
            continue;
        if (!SheetBuilder::isInside(tokenizer.position())
            || builder.cellCount() >= SheetBuilder::MaxCells)
            return tooLarge(fileName);
        builder.addCell(makeCell(tokenizer.position(), tokenizer.field()));
    }
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
