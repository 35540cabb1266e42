#pragma once

#include "core/sheets/xls/xlsreader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtEndian>

#include <initializer_list>

/// Bytes of .xls files made by hand, for the odd things that no spreadsheet program writes any
/// more, or never should have.
namespace xls {

template <typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray words(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers)
        bytes += littleEndian(static_cast<quint16>(number));
    return bytes;
}

inline QByteArray doubleWord(quint32 number)
{
    return littleEndian(number);
}

inline QByteArray real(double number)
{
    return littleEndian(number);
}

inline QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += littleEndian(c.unicode());
    return bytes;
}

inline QByteArray record(int type, const QByteArray& body = {})
{
    return words({type, static_cast<int>(body.size())}) + body;
}

/// A BIFF8 string behind its length of two bytes, in two bytes a character.
inline QByteArray text8(const QString& text)
{
    return words({static_cast<int>(text.size())}) + '\1' + utf16(text);
}

inline QByteArray begin(int kind, int version = 0x0600)
{
    return record(0x0809, words({version, kind, 0, 0}));
}

inline QByteArray end()
{
    return record(0x000A);
}

/// The entry of a sheet; state 1 is hidden, 2 very hidden; type 0 is a worksheet, 2 a chart.
inline QByteArray boundSheet(int position, const QByteArray& name, int state = 0, int type = 0)
{
    QByteArray body = doubleWord(static_cast<quint32>(position));
    body += static_cast<char>(state);
    body += static_cast<char>(type);
    body += static_cast<char>(name.size());
    return record(0x0085, body + '\0' + name);
}

/// A workbook of one sheet `Sheet1`, whose records and whose globals may be set.
inline QByteArray workbook(const QByteArray& sheetRecords, const QByteArray& globalRecords = {})
{
    const QByteArray head = begin(5) + globalRecords;
    const auto start = head.size() + boundSheet(0, "Sheet1").size() + end().size();
    return head + boundSheet(static_cast<int>(start), "Sheet1") + end() + begin(0x10) + sheetRecords
        + end();
}

inline lantu::Result<lantu::Workbook> read(const QByteArray& bytes)
{
    return lantu::readXls(bytes, QStringLiteral("甲.xls"));
}

/// The cells of the first sheet, `A1 n[757]`: place, type, exact content; behind it `f` for a
/// formula and `!` for a damaged cell. One line with the failure where there is one.
inline QStringList printed(const lantu::Result<lantu::Workbook>& workbook)
{
    if (!workbook)
        return {workbook.error().message + QStringLiteral(" | ") + workbook.error().detail};
    QStringList lines;
    for (const lantu::Cell& cell : workbook->sheets.constFirst().cells)
        lines += cell.position.name() + u' ' + u"nsbe"[static_cast<int>(cell.type)] + u'['
            + cell.value + u']' + (cell.isFormula ? QStringLiteral("f") : QString())
            + (cell.isDamaged ? QStringLiteral("!") : QString());
    return lines;
}

} // namespace xls
