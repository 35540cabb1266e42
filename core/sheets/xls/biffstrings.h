#pragma once

#include "core/sheets/celltables.h"
#include "core/sheets/xls/biffcursor.h"
#include "core/sheets/xls/codepage.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace lantu {

enum class BiffVersion {
    Biff5, ///< Excel 5.0 and 95: strings are bytes in a code page
    Biff8, ///< Excel 97 to 2003: strings are Unicode
};

/// A string of an .xls file.
struct BiffText {
    QString text; ///< line breaks as `\n`
    bool isDamaged = false; ///< bytes did not decode and were replaced, or the string is cut short
    QList<quint16> fonts = {}; ///< of its parts, by number, where the file has them with the text
};

/// Reads the strings of an .xls file as its version has them.
class BiffStrings
{
public:
    explicit BiffStrings(BiffVersion version = BiffVersion::Biff8);

    [[nodiscard]] BiffVersion version() const { return m_version; }
    void setCodePage(int number) { m_codePage = CodePage(number); }

    /// A string behind its length of one byte.
    BiffText readShort(BiffCursor& cursor);
    /// A string behind its length of two bytes. How an Asian text is pronounced, which a BIFF8
    /// string has at its end, is passed over.
    BiffText readLong(BiffCursor& cursor);
    /// The same with the fonts of its parts behind it, as in an RSTRING record.
    BiffText readWithRuns(BiffCursor& cursor);
    /// Bytes in the code page, as BIFF5 has them.
    QString decode(QByteArrayView bytes);

private:
    BiffText read(BiffCursor& cursor, qsizetype count);

    BiffVersion m_version;
    CodePage m_codePage;
};

} // namespace lantu
