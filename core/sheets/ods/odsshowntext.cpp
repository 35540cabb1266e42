#include "core/sheets/ods/odsshowntext.h"

#include "core/sheets/formats/numbertext.h"

#include <array>
#include <cmath>

namespace lantu {

namespace {

constexpr int MaxDecimals = 9;
constexpr double MaxMantissa = 1e12; // below it a double still tells tenths of the last digit

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool OdsShownText::isOfFormat(
    double number, std::string_view value, std::string_view shown, CellTables::FormatId format)
{
    const NumberFormat& numberFormat = m_tables.format(format);
    if (numberFormat.isGeneral() && shown == value && isGeneralSpelling(value))
        return true;
    if (const Shape& known = shape(format); known.isPlain && isPlainly(number, shown, known))
        return true;
    const QString text = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    return text
        == (numberFormat.isGeneral() ? generalNumberText(number)
                                     : numberFormat.text(number, m_tables.dateSystem()));
}

const OdsShownText::Shape& OdsShownText::shape(CellTables::FormatId format)
{
    while (m_shapes.size() <= static_cast<qsizetype>(format)) {
        const auto next = static_cast<CellTables::FormatId>(m_shapes.size());
        m_shapes.append(shapeOf(m_tables.format(next).code()));
    }
    return m_shapes.at(format);
}

OdsShownText::Shape OdsShownText::shapeOf(QStringView code)
{
    const auto take = [&code](QStringView start) {
        const bool isThere = code.startsWith(start);
        code = code.sliced(isThere ? start.size() : 0);
        return isThere;
    };
    Shape shape;
    shape.isGrouped = take(u"#,##");
    shape.isPlain = take(u"0");
    if (take(u".")) {
        while (take(u"0"))
            ++shape.decimals;
        shape.isPlain = shape.isPlain && shape.decimals > 0 && shape.decimals <= MaxDecimals;
    }
    shape.isPercent = take(u"%");
    shape.isPlain = shape.isPlain && code.isEmpty();
    return shape;
}

bool OdsShownText::isPlainly(double number, std::string_view shown, const Shape& shape)
{
    if (shown.starts_with('-') != (number < 0) || shown.ends_with('%') != shape.isPercent)
        return false;
    shown.remove_prefix(number < 0 ? 1 : 0);
    shown.remove_suffix(shape.isPercent ? 1 : 0);
    const auto fraction = static_cast<std::size_t>(shape.decimals > 0 ? shape.decimals + 1 : 0);
    if (shown.size() <= fraction || (shown.front() == '0' && shown.size() != fraction + 1))
        return false;
    const std::size_t integers = shown.size() - fraction;
    double mantissa = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool isComma = shape.isGrouped && i < integers && (integers - i) % 4 == 0;
        const char expected = isComma ? ',' : i == integers ? '.' : '0';
        if (expected == '0' ? !isDigit(shown[i]) : shown[i] != expected)
            return false;
        mantissa = expected == '0' ? mantissa * 10 + (shown[i] - '0') : mantissa;
    }
    static constexpr std::array<double, MaxDecimals + 3> Powers{
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11};
    const auto power = static_cast<std::size_t>(shape.decimals + (shape.isPercent ? 2 : 0));
    // Near the middle between two of them it takes the decimal digits to say which is shown.
    const double distance = std::abs(std::abs(number) * Powers.at(power) - mantissa);
    return distance < 0.49 && mantissa < MaxMantissa && (mantissa > 0 || number == 0);
}

} // namespace lantu
