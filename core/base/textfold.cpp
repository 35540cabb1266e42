#include "core/base/textfold.h"

#include "core/base/simplified.h"

#include <QChar>

namespace lantu {

namespace {

/// Punctuation that NFKC keeps apart although people type one for the other.
QChar foldedPunctuation(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x2015: // horizontal bar
    case 0x2212: // minus sign
    case 0x2500: // box drawings line, which Chinese input methods give for a dash
        return u'-';
    case 0xFE30: // vertical two dot leader, a colon lookalike
    case 0x2236: // ratio
        return u':';
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x30FB: // katakana middle dot
        return u'·';
    case 0x3001: // ideographic comma
        return u',';
    default:
        return c;
    }
}

/// PM2。5: a full stop between digits is a point.
void foldPointsInNumbers(QString& text)
{
    constexpr QChar FullStop(0x3002);
    for (qsizetype i = text.indexOf(FullStop); i > 0; i = text.indexOf(FullStop, i + 1))
        if (text[i - 1].isDigit() && i + 1 < text.size() && text[i + 1].isDigit())
            text[i] = u'.';
}

} // namespace

QString folded(QStringView text)
{
    // U+FE30 decomposes into two points under NFKC, so punctuation is folded before it. Half width
    // and vertical forms become what they stand for only by NFKC, so it is folded after it too.
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result.append(foldedPunctuation(c));
    result = result.normalized(QString::NormalizationForm_KC);
    for (QChar& c : result)
        c = simplified(foldedPunctuation(c));
    foldPointsInNumbers(result);
    result.removeIf(
        [](QChar c) { return c.isSpace() || c.unicode() == 0x200B || c.unicode() == 0xFEFF; });
    return result.toLower();
}

QString singleLine(QStringView text)
{
    return text.toString().simplified();
}

} // namespace lantu
