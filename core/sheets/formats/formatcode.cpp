#include "core/sheets/formats/formatcode.h"

#include "core/sheets/formats/formatsectionparser.h"

namespace lantu {

bool FormatToken::isOfDate() const
{
    switch (kind) {
    case Kind::Year:
    case Kind::Month:
    case Kind::Day:
    case Kind::Weekday:
    case Kind::Hour:
    case Kind::Minute:
    case Kind::Second:
    case Kind::Fraction:
    case Kind::Noon:
    case Kind::ElapsedHours:
    case Kind::ElapsedMinutes:
    case Kind::ElapsedSeconds:
        return true;
    case Kind::Literal:
    case Kind::Digit:
    case Kind::Point:
    case Kind::Group:
    case Kind::Percent:
    case Kind::Exponent:
    case Kind::General:
    case Kind::Text:
        return false;
    }
    Q_UNREACHABLE();
}

bool FormatCondition::holds(double number) const
{
    switch (relation) {
    case Relation::Less:
        return number < operand;
    case Relation::LessOrEqual:
        return number <= operand;
    case Relation::Equal:
        return number == operand;
    case Relation::NotEqual:
        return number != operand;
    case Relation::GreaterOrEqual:
        return number >= operand;
    case Relation::Greater:
        return number > operand;
    }
    Q_UNREACHABLE();
}

QList<FormatSection> parseFormatCode(QStringView code)
{
    QList<FormatSection> sections;
    for (;;) {
        FormatSectionParser parser(code);
        sections.append(parser.parse());
        code = parser.rest();
        if (code.isEmpty())
            return sections;
        code = code.sliced(1); // the semicolon
    }
}

} // namespace lantu
