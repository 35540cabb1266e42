#pragma once

#include "core/sheets/workbookreader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <zip.h>

/// Makes small .xlsx files part by part, for the odd things that no spreadsheet program writes any
/// more, or never should have.
class XlsxBuilder
{
public:
    XlsxBuilder()
    {
        setPart("[Content_Types].xml", "<Types/>");
        setPart("_rels/.rels", relations({{"r1", "officeDocument", "xl/workbook.xml"}}));
        setPart("xl/workbook.xml",
            "<workbook xmlns:r='urn:r'><sheets><sheet name='Sheet1' "
            "r:id='r1'/></sheets></workbook>");
        setPart("xl/_rels/workbook.xml.rels",
            relations({{"r1", "worksheet", "worksheets/sheet1.xml"},
                {"r2", "sharedStrings", "sharedStrings.xml"}, {"r3", "styles", "styles.xml"}}));
    }

    struct Relation {
        QByteArray id;
        QByteArray type;
        QByteArray target;
    };

    static QByteArray relations(const QList<Relation>& relations)
    {
        QByteArray xml = "<Relationships>";
        for (const Relation& relation : relations)
            xml += "<Relationship Id='" + relation.id
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + relation.type + "' Target='" + relation.target + "'/>";
        return xml + "</Relationships>";
    }

    void setPart(const QByteArray& name, const QByteArray& content)
    {
        removePart(name);
        m_parts.append({name, content});
    }

    void removePart(const QByteArray& name)
    {
        m_parts.removeIf([&name](const auto& part) { return part.first == name; });
    }

    /// `rows` is what stands inside <sheetData>, `after` what follows it.
    void setSheet(
        const QByteArray& rows, const QByteArray& after = {}, const QByteArray& before = {})
    {
        setPart("xl/worksheets/sheet1.xml",
            "<worksheet>" + before + "<sheetData>" + rows + "</sheetData>" + after
                + "</worksheet>");
    }

    /// Each item is the inside of one <si>.
    void setSharedStrings(const QList<QByteArray>& items)
    {
        setPart("xl/sharedStrings.xml", "<sst><si>" + items.join("</si><si>") + "</si></sst>");
    }

    /// Style n of the cells has the n-th of these codes, whose ids count from 176.
    void setFormats(const QList<QByteArray>& codes)
    {
        QByteArray formats;
        QByteArray styles;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const QByteArray id = QByteArray::number(176 + i);
            formats += "<numFmt numFmtId='" + id + "' formatCode='" + codes[i] + "'/>";
            styles += "<xf numFmtId='" + id + "'/>";
        }
        setPart("xl/styles.xml",
            "<styleSheet><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId='9'/>"
                  "</cellStyleXfs><cellXfs>"
                + styles + "</cellXfs></styleSheet>");
    }

    /// The zip's bytes; empty when libzip refuses. `isPacked` false stores the parts as they are.
    [[nodiscard]] QByteArray bytes(bool isPacked = true) const
    {
        zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
        zip_source_keep(target);
        zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
        for (const auto& [name, content] : m_parts) {
            zip_source_t* source = zip_source_buffer(
                archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
            const zip_int64_t index = zip_file_add(archive, name.constData(), source, 0);
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
        }
        QByteArray result;
        if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            zip_source_stat(target, &stat);
            result.resize(static_cast<qsizetype>(stat.size));
            zip_source_read(target, result.data(), stat.size);
            zip_source_close(target);
        }
        zip_source_free(target);
        return result;
    }

private:
    QList<std::pair<QByteArray, QByteArray>> m_parts;
};

inline lantu::Result<lantu::Workbook> read(const XlsxBuilder& builder)
{
    return lantu::readWorkbook(builder.bytes(), QStringLiteral("甲.xlsx"));
}

/// `B3 n[757] shown [757.00]`, with the type as n, s, b or e.
inline QString printed(const lantu::Cell& cell)
{
    static constexpr QStringView Kinds = u"nsbe";
    QString line =
        cell.position.name() + u' ' + Kinds[static_cast<int>(cell.type)] + u'[' + cell.value + u']';
    if (cell.text != cell.value)
        line += QStringLiteral(" shown [") + cell.text + u']';
    if (cell.isFormula)
        line += QStringLiteral(" formula");
    if (cell.isDamaged)
        line += QStringLiteral(" damaged");
    return line;
}

/// The cells of the first sheet, or why there are none.
inline QStringList printed(const lantu::Result<lantu::Workbook>& workbook)
{
    if (!workbook)
        return {workbook.error().message, workbook.error().detail};
    QStringList lines;
    for (const lantu::Cell& cell : workbook->sheets.constFirst().cells)
        lines += printed(cell);
    return lines;
}
