#include "core/sheets/formats/numbertext.h"

#include "core/base/decimal.h"
#include "core/sheets/formats/decimaldigits.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

using Kind = FormatToken::Kind;

namespace {

/// What the tokens of a section ask of a number as a whole.
struct NumberShape {
    int integerDigits = 0; ///< placeholders before the point
    int requiredDecimals = 0; ///< decimals up to the last 0: later ones show when not zero
    int decimals = 0; ///< placeholders after the point
    int shift = 0; ///< moves of the point by percent signs and by commas at the end
    bool isGrouped = false;
    bool isScientific = false;

    explicit NumberShape(const QList<FormatToken>& tokens)
    {
        bool isAfterPoint = false;
        int pendingCommas = 0;
        for (const FormatToken& token : tokens) {
            if (token.kind == Kind::Digit && !isScientific) {
                isGrouped = isGrouped || pendingCommas > 0;
                pendingCommas = 0;
                addDigit(token, isAfterPoint);
            } else if (token.kind == Kind::Point) {
                shift -= 3 * std::exchange(pendingCommas, 0);
                isAfterPoint = true;
            } else if (token.kind == Kind::Group && integerDigits + decimals > 0) {
                // Among digits a comma groups thousands, behind the last one it divides.
                ++pendingCommas;
            } else if (token.kind == Kind::Percent) {
                shift += 2;
            } else if (token.kind == Kind::Exponent) {
                isScientific = true;
            }
        }
        shift -= 3 * pendingCommas;
    }

    void addDigit(const FormatToken& token, bool isAfterPoint)
    {
        if (!isAfterPoint) {
            ++integerDigits;
            return;
        }
        ++decimals;
        if (token.text == u"0"_s)
            requiredDecimals = decimals;
    }
};

/// Writes the digits of one number into the placeholders of a section.
class NumberWriter
{
public:
    NumberWriter(const FormatSection& section, double magnitude)
        : m_tokens(section.tokens)
        , m_shape(section.tokens)
        , m_general(generalNumberText(magnitude))
    {
        DecimalDigits digits(magnitude);
        digits.shift(m_shape.shift);
        if (m_shape.isScientific)
            m_exponent = takeExponent(digits);
        digits.round(m_shape.decimals);
        m_integer = digits.integerPart();
        m_fraction = digits.fractionPart(m_shape.decimals);
        while (m_fraction.size() > m_shape.requiredDecimals && m_fraction.endsWith(u'0'))
            m_fraction.chop(1);
    }

    QString write()
    {
        for (const FormatToken& token : m_tokens)
            writeToken(token);
        return m_text;
    }

private:
    /// Moves the point so that the mantissa has as many digits as placeholders.
    int takeExponent(DecimalDigits& digits) const
    {
        const int width = std::max(m_shape.integerDigits, 1);
        const auto exponentOf = [width](const DecimalDigits& number) {
            const int exponent = number.isZero() ? 0 : number.pointPosition() - 1;
            return exponent - ((exponent % width) + width) % width;
        };
        // Rounding may carry into the next power: 9.96 becomes 1.0E+01.
        int exponent = exponentOf(digits);
        digits.round(m_shape.decimals - exponent);
        exponent = exponentOf(digits);
        digits.shift(-exponent);
        return exponent;
    }

    void writeToken(const FormatToken& token)
    {
        switch (token.kind) {
        case Kind::Digit:
            return m_isAfterPoint ? writeFractionDigit() : writeIntegerDigit(token);
        case Kind::Point:
            return writePoint();
        case Kind::Exponent:
            return writeExponent(token);
        case Kind::General:
        case Kind::Text:
            m_text += m_general;
            return;
        case Kind::Literal:
        case Kind::Percent:
            m_text += token.text;
            return;
        default:
            return; // commas have had their effect; dates do not come here
        }
    }

    void writeIntegerDigit(const FormatToken& token)
    {
        // The first placeholder takes all digits that the others have no room for.
        const qsizetype placesAfter = m_shape.integerDigits - ++m_integerDigitsSeen;
        const qsizetype from = m_isFirstDigit ? 0 : m_integer.size() - placesAfter - 1;
        const qsizetype end = m_integer.size() - placesAfter;
        m_isFirstDigit = false;
        if (end <= 0) {
            if (token.text == u"0"_s || m_hasZero)
                writeGrouped(u'0', placesAfter);
            m_hasZero = m_hasZero || token.text == u"0"_s;
            return;
        }
        for (qsizetype i = std::max<qsizetype>(from, 0); i < end; ++i)
            writeGrouped(m_integer[i], m_integer.size() - 1 - i);
    }

    void writeGrouped(QChar digit, qsizetype digitsAfter)
    {
        m_text += digit;
        if (m_shape.isGrouped && digitsAfter > 0 && digitsAfter % 3 == 0)
            m_text += u',';
    }

    void writePoint()
    {
        if (m_shape.integerDigits == 0)
            m_text += m_integer;
        m_isAfterPoint = true;
        m_text += u'.';
    }

    void writeFractionDigit()
    {
        if (m_fractionDigitsSeen < m_fraction.size())
            m_text += m_fraction[m_fractionDigitsSeen++];
    }

    void writeExponent(const FormatToken& token)
    {
        m_text += u'E';
        if (m_exponent < 0)
            m_text += u'-';
        else if (token.text == u"+"_s)
            m_text += u'+';
        m_text += QString::number(std::abs(m_exponent)).rightJustified(token.count, u'0');
    }

    const QList<FormatToken>& m_tokens;
    NumberShape m_shape;
    QString m_general;
    QString m_integer;
    QString m_fraction;
    int m_exponent = 0;
    QString m_text;
    qsizetype m_fractionDigitsSeen = 0;
    int m_integerDigitsSeen = 0;
    bool m_isFirstDigit = true;
    bool m_hasZero = false;
    bool m_isAfterPoint = false;
};

} // namespace

QString generalNumberText(double number)
{
    if (const auto decimal = Decimal::fromSpreadsheetNumber(number))
        return decimal->toString();
    return QString::number(number, 'g', 15);
}

bool isGeneralSpelling(std::string_view text)
{
    if (text == "-0")
        return false;
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const std::string_view integer = text.substr(0, point);
    if (text.size() > 15 || integer.empty() || (integer.size() > 1 && integer.front() == '0'))
        return false;
    const auto digits = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    if (point == std::string_view::npos)
        return digits == text.size();
    return digits + 1 == text.size() && text.back() != '0' && text.back() != '.';
}

QString numberText(const FormatSection& section, double magnitude)
{
    return NumberWriter(section, magnitude).write();
}

} // namespace lantu
