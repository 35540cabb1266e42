#pragma once

#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QByteArray>

/// Writes small OpenDocument spreadsheets, for what LibreOffice itself never writes.
namespace ods {

inline constexpr const char* MediaType = "application/vnd.oasis.opendocument.spreadsheet";

/// Attributes that every root element has.
inline QByteArray namespaces()
{
    QByteArray text;
    for (const char* name :
        {"office", "table", "text", "style", "number", "calcext", "draw", "loext", "fo"})
        text += QByteArray(" xmlns:") + name + "='urn:" + name + '\'';
    return text;
}

/// `content` is what stands inside <office:spreadsheet>.
inline QByteArray flatDocument(const QByteArray& content, const QByteArray& styles = {})
{
    return "<office:document" + namespaces() + " office:mimetype='" + MediaType
        + "'><office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + content
        + "</office:spreadsheet></office:body></office:document>";
}

/// One table called 甲.
inline QByteArray table(const QByteArray& content)
{
    return "<table:table table:name='甲'>" + content + "</table:table>";
}

inline QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

/// A cell with attributes such as `office:value-type='float'`.
inline QByteArray cell(const QByteArray& attributes, const QByteArray& paragraphs = {})
{
    return "<table:table-cell " + attributes + '>' + paragraphs + "</table:table-cell>";
}

inline QByteArray textCell(const QByteArray& text, const QByteArray& attributes = {})
{
    return cell("office:value-type='string' " + attributes, "<text:p>" + text + "</text:p>");
}

inline QByteArray numberCell(
    const QByteArray& value, const QByteArray& shown, const QByteArray& attributes = {})
{
    return cell("office:value-type='float' office:value='" + value + "' " + attributes,
        "<text:p>" + shown + "</text:p>");
}

/// The style `ce1` of cells with the data style `N1`, whose element is given.
inline QByteArray cellStyle(const QByteArray& dataStyle)
{
    return dataStyle
        + "<style:style style:name='ce1' style:family='table-cell' style:data-style-name='N1'/>";
}

inline lantu::Result<lantu::Workbook> read(const QByteArray& flatDocument)
{
    return lantu::readWorkbook(flatDocument, QStringLiteral("甲.fods"));
}

/// The zip with this content.xml and further parts.
inline XlsxBuilder zip(const QByteArray& content)
{
    XlsxBuilder builder;
    for (const char* part :
        {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"})
        builder.removePart(part);
    builder.setPart("mimetype", MediaType);
    builder.setPart("content.xml", content);
    return builder;
}

} // namespace ods
