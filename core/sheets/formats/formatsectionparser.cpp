#include "core/sheets/formats/formatsectionparser.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

using Kind = FormatToken::Kind;

namespace {

constexpr qsizetype MaxDecimalsOfSecond = 3;

std::optional<FormatCondition> conditionOf(QStringView text)
{
    using Relation = FormatCondition::Relation;
    static constexpr std::array<std::pair<QStringView, Relation>, 6> Signs{{
        {u"<=", Relation::LessOrEqual},
        {u"<>", Relation::NotEqual},
        {u">=", Relation::GreaterOrEqual},
        {u"<", Relation::Less},
        {u">", Relation::Greater},
        {u"=", Relation::Equal},
    }};
    for (const auto& [sign, relation] : Signs) {
        if (!text.startsWith(sign))
            continue;
        bool isNumber = false;
        const double operand = text.sliced(sign.size()).toDouble(&isNumber);
        if (isNumber)
            return FormatCondition{relation, operand};
        return std::nullopt;
    }
    return std::nullopt;
}

bool isAsciiLetter(QChar c)
{
    const ushort lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

} // namespace

FormatSection FormatSectionParser::parse()
{
    while (!m_rest.isEmpty() && m_rest.front() != u';')
        takeToken();
    const auto isOfDate = [](const FormatToken& token) { return token.isOfDate(); };
    m_section.isDate = std::any_of(m_section.tokens.cbegin(), m_section.tokens.cend(), isOfDate);
    if (m_section.isDate)
        finishDate();
    else if (m_hasSlash && hasDigit())
        m_section.isUnknown = true; // # ?/? shows a quotient: General says it in decimals
    return m_section;
}

void FormatSectionParser::takeToken()
{
    const QChar first = m_rest.front();
    if (first == u'"') {
        takeQuoted();
    } else if (first == u'[') {
        takeBracket();
    } else if (first == u'\\' || first == u'!') {
        addLiteral(m_rest.mid(1, 1));
        m_rest = m_rest.mid(2);
    } else if (first == u'_' || first == u'*') {
        m_rest = m_rest.mid(2); // the width or the filling of a column, not text
    } else if (!takeWord() && !takeExponent() && !takeDateLetters()) {
        takeSign();
    }
}

bool FormatSectionParser::takeWord()
{
    static constexpr std::array<std::pair<QStringView, Kind>, 5> Words{{
        {u"General", Kind::General},
        {u"G/通用格式", Kind::General},
        {u"AM/PM", Kind::Noon},
        {u"A/P", Kind::Noon},
        {u"上午/下午", Kind::Noon},
    }};
    for (const auto& [word, kind] : Words) {
        if (m_rest.startsWith(word, Qt::CaseInsensitive)) {
            add(kind, word);
            m_rest = m_rest.sliced(word.size());
            return true;
        }
    }
    return false;
}

bool FormatSectionParser::takeExponent()
{
    const bool isExponent = m_rest.size() > 2 && (m_rest[0] == u'E' || m_rest[0] == u'e')
        && (m_rest[1] == u'+' || m_rest[1] == u'-') && hasDigit();
    if (!isExponent)
        return false;
    const QStringView sign = m_rest.sliced(1, 1);
    m_rest = m_rest.sliced(2);
    int digits = 0;
    for (; !m_rest.isEmpty() && u"0#?"_s.contains(m_rest.front()); m_rest = m_rest.sliced(1))
        ++digits;
    add(Kind::Exponent, sign, std::max(digits, 1));
    return true;
}

void FormatSectionParser::takeQuoted()
{
    const qsizetype end = m_rest.indexOf(u'"', 1);
    addLiteral(m_rest.sliced(1, (end < 0 ? m_rest.size() : end) - 1));
    m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
}

void FormatSectionParser::takeBracket()
{
    const qsizetype end = m_rest.indexOf(u']');
    if (end < 0) {
        m_section.isUnknown = true;
        m_rest = {};
        return;
    }
    takeBracketContent(m_rest.sliced(1, end - 1));
    m_rest = m_rest.sliced(end + 1);
}

void FormatSectionParser::takeBracketContent(QStringView content)
{
    if (content.startsWith(u'$')) {
        // [$¥-804]: a currency sign to print and a language.
        const qsizetype dash = content.indexOf(u'-');
        addLiteral(content.sliced(1, (dash < 0 ? content.size() : dash) - 1));
        if (dash >= 0 && content.sliced(dash + 1).endsWith(u"804"))
            m_section.isChinese = true;
        return;
    }
    if (const auto condition = conditionOf(content)) {
        m_section.condition = condition;
        return;
    }
    const QString letters = content.toString().toLower();
    const auto isAllOf = [&letters](QChar letter) {
        return !letters.isEmpty() && letters.count(letter) == letters.size();
    };
    const int count = static_cast<int>(letters.size());
    if (isAllOf(u'h'))
        add(Kind::ElapsedHours, {}, count);
    else if (isAllOf(u'm'))
        add(Kind::ElapsedMinutes, {}, count);
    else if (isAllOf(u's'))
        add(Kind::ElapsedSeconds, {}, count);
}

bool FormatSectionParser::takeDateLetters()
{
    static constexpr std::array<std::pair<char16_t, Kind>, 6> Letters{{
        {u'y', Kind::Year},
        {u'e', Kind::Year},
        {u'm', Kind::Month},
        {u'd', Kind::Day},
        {u'h', Kind::Hour},
        {u's', Kind::Second},
    }};
    const qsizetype count = runLength();
    const char16_t letter = m_rest.front().toLower().unicode();
    if (letter == u'a' && count >= 3) {
        add(Kind::Weekday, {}, static_cast<int>(count));
    } else {
        const auto* const found = std::find_if(Letters.begin(), Letters.end(),
            [letter](const auto& entry) { return entry.first == letter; });
        if (found == Letters.end())
            return false;
        // A lone e is the year in full, as yyyy.
        add(found->second, {}, letter == u'e' ? 4 : static_cast<int>(count));
    }
    m_rest = m_rest.sliced(count);
    return true;
}

void FormatSectionParser::takeSign()
{
    const QStringView sign = m_rest.first(1);
    m_rest = m_rest.sliced(1);
    switch (sign.front().unicode()) {
    case u'0':
    case u'#':
    case u'?':
        return add(Kind::Digit, sign);
    case u'.':
        return add(Kind::Point, sign);
    case u',':
        return add(Kind::Group, sign);
    case u'%':
        return add(Kind::Percent, sign);
    case u'@':
        return add(Kind::Text, sign);
    default:
        // Other letters must be quoted; where they are not, the code is none we know.
        m_section.isUnknown = m_section.isUnknown || isAsciiLetter(sign.front());
        m_hasSlash = m_hasSlash || sign.front() == u'/';
        addLiteral(sign);
    }
}

void FormatSectionParser::add(Kind kind, QStringView text, int count)
{
    m_section.tokens.append({kind, text.toString(), count});
}

qsizetype FormatSectionParser::runLength() const
{
    qsizetype length = 1;
    while (length < m_rest.size() && m_rest[length].toLower() == m_rest.front().toLower())
        ++length;
    return length;
}

bool FormatSectionParser::hasDigit() const
{
    return std::any_of(m_section.tokens.cbegin(), m_section.tokens.cend(),
        [](const FormatToken& token) { return token.kind == Kind::Digit; });
}

void FormatSectionParser::finishDate()
{
    findMinutes();
    findFractions();
    for (FormatToken& token : m_section.tokens) {
        if (token.kind == Kind::Point || token.kind == Kind::Group)
            token.kind = Kind::Literal;
        else if (!token.isOfDate() && token.kind != Kind::Literal)
            m_section.isUnknown = true;
    }
}

void FormatSectionParser::findMinutes()
{
    // m is the minute right after an hour and right before a second, else the month.
    FormatToken* previous = nullptr;
    for (FormatToken& token : m_section.tokens) {
        if (!token.isOfDate() || token.kind == Kind::Noon)
            continue;
        const bool isAfterHour =
            previous && (previous->kind == Kind::Hour || previous->kind == Kind::ElapsedHours);
        if (token.kind == Kind::Month && token.count <= 2 && isAfterHour)
            token.kind = Kind::Minute;
        else if (token.kind == Kind::Second && previous && previous->kind == Kind::Month
            && previous->count <= 2)
            previous->kind = Kind::Minute;
        previous = &token;
    }
}

void FormatSectionParser::findFractions()
{
    QList<FormatToken>& tokens = m_section.tokens;
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const Kind before = tokens[i - 1].kind;
        if (tokens[i].kind != Kind::Point
            || (before != Kind::Second && before != Kind::ElapsedSeconds))
            continue;
        qsizetype end = i + 1;
        while (end < tokens.size() && tokens[end].kind == Kind::Digit)
            ++end;
        const qsizetype decimals = end - i - 1;
        if (decimals == 0)
            continue;
        if (decimals > MaxDecimalsOfSecond)
            m_section.isUnknown = true;
        tokens[i] = {Kind::Fraction, u"."_s, static_cast<int>(decimals)};
        tokens.remove(i + 1, decimals);
    }
}

} // namespace lantu
