#include "core/sheets/xlsx/xlsxreader.h"

#include "core/sheets/xlsx/xlsxcell.h"
#include "core/sheets/xlsx/xlsxcomments.h"
#include "core/sheets/xlsx/xlsxrelations.h"
#include "core/sheets/xlsx/xlsxsharedstrings.h"
#include "core/sheets/xlsx/xlsxsheetparser.h"
#include "core/sheets/xlsx/xlsxworkbookpart.h"
#include "core/sheets/zipfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

/// Reads one file; remembers how many cells may still come.
class XlsxReader
{
public:
    explicit XlsxReader(ZipFile& file)
        : m_file(file)
    { }

    Result<Workbook> read()
    {
        const auto workbookName = findWorkbook();
        if (!workbookName)
            return Unexpected{workbookName.error()};
        const auto part = readXlsxWorkbookPart(m_file, *workbookName);
        if (!part)
            return Unexpected{part.error()};
        m_cellTables->setDateSystem(part->dateSystem);
        auto relations = readXlsxRelations(m_file, *workbookName);
        if (!relations)
            return Unexpected{relations.error()};
        m_relations = *std::move(relations);
        if (auto done = readTables(); !done)
            return Unexpected{done.error()};
        return readSheets(part->sheets);
    }

private:
    /// The name of the workbook part.
    Result<QByteArray> findWorkbook()
    {
        const auto relations = readXlsxRelations(m_file, {});
        if (!relations)
            return Unexpected{relations.error()};
        QByteArray name = "xl/workbook.xml";
        for (const XlsxRelation& relation : *relations) {
            if (relation.type == "officeDocument")
                name = relation.target;
        }
        if (name.endsWith(".bin"))
            return refuse(Refusal::BinaryExcel, m_file.fileName());
        if (!m_file.contains(name)) {
            // A promised part that is gone is damage; a zip that promises none is another zip.
            const bool isOffice = m_file.contains("[Content_Types].xml");
            return refuse(isOffice ? Refusal::Damaged : Refusal::NotSpreadsheet, m_file.fileName(),
                u"zip: no workbook part"_s);
        }
        return name;
    }

    /// The part that the workbook relates to by this type; empty when there is none.
    [[nodiscard]] QByteArray relatedPart(const QByteArray& type) const
    {
        for (const XlsxRelation& relation : m_relations) {
            if (relation.type == type && m_file.contains(relation.target))
                return relation.target;
        }
        return {};
    }

    Result<> readTables()
    {
        if (const QByteArray name = relatedPart("styles"); !name.isEmpty()) {
            auto styles = readXlsxStyles(m_file, name, *m_cellTables);
            if (!styles)
                return Unexpected{styles.error()};
            m_tables.styles = *std::move(styles);
        }
        if (const QByteArray name = relatedPart("sharedStrings"); !name.isEmpty()) {
            auto strings = readXlsxSharedStrings(m_file, name, *m_cellTables);
            if (!strings)
                return Unexpected{strings.error()};
            m_tables.sharedStrings = *std::move(strings);
        }
        return {};
    }

    Result<Workbook> readSheets(const QList<XlsxWorkbookPart::SheetEntry>& entries)
    {
        Workbook workbook;
        for (const auto& entry : entries) {
            const auto relation = std::find_if(
                m_relations.cbegin(), m_relations.cend(), [&entry](const XlsxRelation& candidate) {
                    return candidate.id == entry.relationId;
                });
            if (relation == m_relations.cend())
                return refuse(
                    Refusal::Damaged, m_file.fileName(), u"no relation for sheet "_s + entry.name);
            if (relation->type != "worksheet")
                continue;
            auto sheet = readSheet(entry, relation->target);
            if (!sheet)
                return Unexpected{sheet.error()};
            workbook.sheets.append(*std::move(sheet));
        }
        if (workbook.sheets.isEmpty())
            return refuse(Refusal::Empty, m_file.fileName(), u"no worksheets"_s);
        return workbook;
    }

    Result<Sheet> readSheet(const XlsxWorkbookPart::SheetEntry& entry, const QByteArray& partName)
    {
        auto part = m_file.openPart(partName);
        if (!part)
            return Unexpected{part.error()};
        SheetBuilder builder(entry.name, m_cellTables);
        builder.setHidden(entry.isHidden);
        XlsxSheetParser parser(m_tables, builder, m_cellsLeft);
        if (auto parsed = parseXml(*part, parser); !parsed)
            return Unexpected{parsed.error()};
        if (auto done = readComments(partName, builder); !done)
            return Unexpected{done.error()};
        m_cellsLeft -= builder.cellCount();
        return builder.finish();
    }

    /// A comments part that is promised and not there takes no figure with it.
    Result<> readComments(const QByteArray& sheetPart, SheetBuilder& builder)
    {
        const auto relations = readXlsxRelations(m_file, sheetPart);
        if (!relations)
            return Unexpected{relations.error()};
        for (const QByteArrayView type : {"threadedComment", "comments"}) {
            for (const XlsxRelation& relation : *relations) {
                if (relation.type != type || !m_file.contains(relation.target))
                    continue;
                if (auto done = readXlsxComments(m_file, relation.target, builder); !done)
                    return done;
            }
        }
        return {};
    }

    ZipFile& m_file;
    QList<XlsxRelation> m_relations;
    XlsxTables m_tables;
    std::shared_ptr<CellTables> m_cellTables = std::make_shared<CellTables>();
    qsizetype m_cellsLeft = SheetBuilder::MaxCells;
};

} // namespace

Result<Workbook> readXlsx(ZipFile& file)
{
    return XlsxReader(file).read();
}

} // namespace lantu
