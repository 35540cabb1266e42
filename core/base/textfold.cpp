#include "core/base/textfold.h"

#include <QChar>

#include <array>
#include <string_view>

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

constexpr char16_t FirstHan = 0x4E00;
constexpr char16_t LastHan = 0x9FFF;

/// For each Chinese character the simplified one that stands for it.
std::array<char16_t, LastHan - FirstHan + 1> simplifiedForms()
{
    constexpr std::u16string_view Pairs =
#include "core/base/traditional.inc"
        ;
    static_assert(Pairs.size() % 2 == 0);
    std::array<char16_t, LastHan - FirstHan + 1> forms{};
    for (std::size_t i = 0; i < forms.size(); ++i)
        forms[i] = static_cast<char16_t>(FirstHan + i);
    for (std::size_t i = 0; i < Pairs.size(); i += 2)
        forms.at(Pairs[i] - FirstHan) = Pairs[i + 1];
    return forms;
}

QChar simplified(QChar c)
{
    static const auto forms = simplifiedForms();
    const char16_t code = c.unicode();
    return code < FirstHan || code > LastHan ? c : QChar(forms[code - FirstHan]);
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
    result.removeIf(
        [](QChar c) { return c.isSpace() || c.unicode() == 0x200B || c.unicode() == 0xFEFF; });
    return result.toLower();
}

QString singleLine(QStringView text)
{
    return text.toString().simplified();
}

} // namespace lantu
