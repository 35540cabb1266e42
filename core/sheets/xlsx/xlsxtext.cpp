#include "core/sheets/xlsx/xlsxtext.h"

#include "core/sheets/linebreaks.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype EscapeSize = 7; // _xHHHH_

/// The character an escape at the front of the text stands for, or null.
QChar escapedCharacter(QStringView text)
{
    if (text.size() < EscapeSize || !text.startsWith(u"_x") || text[EscapeSize - 1] != u'_')
        return {};
    ushort code = 0;
    for (const QChar digit : text.sliced(2, 4)) {
        const ushort c = digit.unicode();
        if (c >= u'0' && c <= u'9')
            code = static_cast<ushort>(code * 16 + (c - u'0'));
        else if ((c | 0x20) >= u'a' && (c | 0x20) <= u'f')
            code = static_cast<ushort>(code * 16 + ((c | 0x20) - u'a' + 10));
        else
            return {};
    }
    return QChar(code);
}

} // namespace

QString decodeXlsxText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return withPlainLineBreaks(std::move(text));
    QString decoded;
    decoded.reserve(text.size());
    qsizetype done = 0;
    while (at >= 0) {
        const QChar character = escapedCharacter(QStringView(text).sliced(at));
        const bool isEscape = !character.isNull();
        decoded += QStringView(text).sliced(done, at - done);
        decoded += isEscape ? character : text[at];
        done = at + (isEscape ? EscapeSize : 1);
        at = text.indexOf(u"_x"_s, done);
    }
    decoded += QStringView(text).sliced(done);
    return withPlainLineBreaks(std::move(decoded));
}

CellTables::TextId addXlsxText(std::string_view utf8, CellTables& tables)
{
    // Nearly all strings are as they stand. What expat hands out is valid UTF-8.
    const bool isPlain =
        utf8.find("_x") == std::string_view::npos && utf8.find('\r') == std::string_view::npos;
    return isPlain ? tables.addText(utf8) : tables.addText(decodeXlsxText(utf8));
}

} // namespace lantu
