#include "core/sheets/formats/numberformat.h"

#include "core/sheets/formats/datetext.h"
#include "core/sheets/formats/numbertext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype MaxCodeLength = 255; // Excel's own limit
constexpr qsizetype NumberSections = 3; // the fourth is for text
constexpr qsizetype NoSection = -1;

} // namespace

NumberFormat::NumberFormat()
    : m_code(u"General"_s)
{ }

NumberFormat::NumberFormat(const QString& code)
    : m_code(code.isEmpty() ? u"General"_s : code)
{
    if (m_code.size() <= MaxCodeLength && m_code.compare(u"General", Qt::CaseInsensitive) != 0)
        m_sections = parseFormatCode(m_code);
    if (m_sections.size() > NumberSections)
        m_sections.resize(NumberSections);
}

bool NumberFormat::isDate() const
{
    return !m_sections.isEmpty() && m_sections.constFirst().isDate;
}

QString NumberFormat::text(double number, DateSystem system) const
{
    const qsizetype index = std::isfinite(number) ? sectionFor(number) : NoSection;
    if (index == NoSection || m_sections[index].isUnknown)
        return generalNumberText(number);
    const FormatSection& section = m_sections[index];
    if (section.isDate)
        return dateText(section, number, system).value_or(generalNumberText(number));
    const QString shown = numberText(section, std::abs(number)).trimmed();
    return number < 0 && !hidesSign(index) ? u'-' + shown : shown;
}

qsizetype NumberFormat::sectionFor(double number) const
{
    const auto hasCondition = [](const FormatSection& section) {
        return section.condition.has_value();
    };
    if (std::any_of(m_sections.cbegin(), m_sections.cend(), hasCondition))
        return conditionalSectionFor(number);
    if (number < 0 && m_sections.size() > 1)
        return 1;
    if (number == 0 && m_sections.size() > 2)
        return 2;
    return m_sections.isEmpty() ? NoSection : 0;
}

qsizetype NumberFormat::conditionalSectionFor(double number) const
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const auto& condition = m_sections[i].condition;
        if (condition && condition->holds(number))
            return i;
    }
    for (qsizetype i = m_sections.size() - 1; i >= 0; --i) {
        if (!m_sections[i].condition)
            return i;
    }
    return NoSection;
}

bool NumberFormat::hidesSign(qsizetype section) const
{
    // A section that only negative numbers reach says by itself how they look: -0, (0), 下降0.
    const auto& condition = m_sections[section].condition;
    if (!condition)
        return section == 1 && !m_sections.constFirst().condition;
    return (condition->relation == FormatCondition::Relation::Less
               || condition->relation == FormatCondition::Relation::LessOrEqual)
        && condition->operand <= 0;
}

} // namespace lantu
