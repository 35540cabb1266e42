#include "core/sheets/xls/xlsreader.h"

#include "core/sheets/xls/compoundfile.h"
#include "core/sheets/xls/xlssheetparser.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// The records of the workbook. Files of Excel 97 may hold those of Excel 95 as well, as `Book`.
Result<ByteRuns> workbookStream(const QByteArray& bytes, const QString& fileName)
{
    if (!CompoundFile::isCompoundFile(bytes))
        return ByteRuns(bytes);
    const auto file = CompoundFile::open(bytes, fileName);
    if (!file)
        return Unexpected{file.error()};
    return file->stream(file->contains(u"Workbook") ? u"Workbook" : u"Book");
}

/// Reads one file; remembers how many cells may still come.
class XlsReader
{
public:
    explicit XlsReader(BiffStream& stream)
        : m_stream(stream)
    { }

    Result<Workbook> read()
    {
        auto globals = readXlsGlobals(m_stream, *m_tables);
        if (!globals)
            return Unexpected{globals.error()};
        m_globals = std::move(*globals);
        Workbook workbook;
        workbook.format = Workbook::Format::Xls;
        for (qsizetype i = 0; i < m_globals.sheets.size(); ++i) {
            if (!m_globals.sheets[i].isWorksheet)
                continue;
            auto sheet = readSheet(i);
            if (!sheet)
                return Unexpected{sheet.error()};
            workbook.sheets.append(std::move(*sheet));
        }
        if (workbook.sheets.isEmpty())
            return m_stream.refused(Refusal::Empty, u"no worksheets"_s);
        return workbook;
    }

private:
    Result<Sheet> readSheet(qsizetype index)
    {
        if (auto found = findSheet(index); !found)
            return Unexpected{found.error()};
        const XlsSheetEntry& entry = m_globals.sheets.at(index);
        SheetBuilder builder(entry.name, m_tables);
        builder.setHidden(entry.isHidden);
        XlsSheetParser parser(m_stream, m_globals, builder, m_cellsLeft);
        if (auto parsed = parser.parse(); !parsed)
            return Unexpected{parsed.error()};
        m_cellsLeft -= builder.cellCount();
        return builder.finish();
    }

    /// Goes to the BOF record of a sheet: where its entry says, else to the sheet that comes as
    /// its entry does.
    Result<> findSheet(qsizetype index)
    {
        if (isBeginOfSheet(m_globals.sheets.at(index).position))
            return {};
        if (m_sheetPositions.isEmpty())
            collectSheetPositions();
        if (index < m_sheetPositions.size() && isBeginOfSheet(m_sheetPositions.at(index)))
            return {};
        return m_stream.refused(
            Refusal::Damaged, u"no records of sheet "_s + m_globals.sheets.at(index).name);
    }

    bool isBeginOfSheet(qint64 position)
    {
        constexpr quint16 GlobalsKind = 5;
        m_stream.seek(position);
        return m_stream.next() && m_stream.record().type == Biff::Begin
            && m_stream.record().hasSize(4) && m_stream.record().wordAt(2) != GlobalsKind;
    }

    void collectSheetPositions()
    {
        int depth = 0;
        m_stream.seek(0);
        while (m_stream.next()) {
            if (m_stream.record().type == Biff::Begin && depth++ == 0 && m_stream.position() > 0)
                m_sheetPositions.append(m_stream.position());
            else if (m_stream.record().type == Biff::EndOfSubstream)
                --depth;
        }
    }

    BiffStream& m_stream;
    std::shared_ptr<CellTables> m_tables = std::make_shared<CellTables>();
    XlsGlobals m_globals;
    QList<qint64> m_sheetPositions; // in the order they stand in the stream
    qsizetype m_cellsLeft = SheetBuilder::MaxCells;
};

} // namespace

Result<Workbook> readXls(
    const QByteArray& bytes, const QString& fileName, const ReadOptions& options)
{
    auto records = workbookStream(bytes, fileName);
    if (!records)
        return Unexpected{records.error()};
    BiffStream stream(std::move(*records), fileName, options.progress);
    return XlsReader(stream).read();
}

} // namespace lantu
