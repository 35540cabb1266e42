#include "core/statistics/namehierarchy.h"

#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// No table is set in deeper; what claims to be is no hierarchy.
constexpr qsizetype MaxDepth = 8;

constexpr int RankOfHeading = 7;
constexpr int RankOfRow = 8;

/// How far a text is set in, in half width spaces.
int indentOf(const QString& text)
{
    int indent = 0;
    for (const QChar c : text) {
        if (!c.isSpace())
            break;
        indent += c.unicode() == 0x3000 ? 2 : c == u'\t' ? 4 : 1;
    }
    return indent;
}

/// 一、 is above (一), which is above 1., (1) and ①.
std::optional<int> rankOfNumbering(const QString& text)
{
    static const QList<QRegularExpression> numberings{
        QRegularExpression(u"^第?[一二三四五六七八九十]+[、.．]"_s),
        QRegularExpression(u"^[(（][一二三四五六七八九十]+[)）]"_s),
        QRegularExpression(u"^\\d+[、.．](?!\\d)"_s),
        QRegularExpression(u"^[(（]\\d+[)）]"_s),
        QRegularExpression(u"^[\\x{2460}-\\x{2473}]"_s),
    };
    const QString line = text.trimmed();
    for (qsizetype rank = 0; rank < numberings.size(); ++rank)
        if (line.contains(numberings[rank]))
            return static_cast<int>(rank);
    return std::nullopt;
}

} // namespace

void NameHierarchy::addHeading(const QString& text, const NameReading& reading)
{
    Level level = levelOf(text, reading);
    level.isHeading = true;
    level.rank = std::min(level.rank, RankOfHeading);
    leave(level);
    m_above << level;
}

void NameHierarchy::addRow(
    const QString& text, const std::optional<Unit>& unit, NameReading& reading)
{
    Level level = levelOf(text, reading);
    level.unit = unit;
    leave(level);
    for (const Level& above : m_above)
        reading.parents << above.name;
    if (!m_above.isEmpty() && !m_above.last().isHeading && m_above.last().indent < level.indent
        && m_above.last().unit == unit)
        reading.isPart = true;
    m_above << level;
}

NameHierarchy::Level NameHierarchy::levelOf(const QString& text, const NameReading& reading)
{
    Level level;
    level.indent = indentOf(text);
    level.rank = rankOfNumbering(text).value_or(RankOfRow);
    level.isMarked = reading.isPart;
    level.name = reading.names.isEmpty() ? QString() : reading.names.last();
    return level;
}

void NameHierarchy::leave(const Level& level)
{
    const auto isUnder = [&level](const Level& above) {
        const bool isSetIn = level.indent > above.indent;
        if (above.isMarked
            && !above.isHeading) // what follows 其中:甲 a little further in stands beside it
            return isSetIn && level.isMarked;
        if (level.isMarked)
            return level.indent >= above.indent;
        const bool isNumberedBelow = level.indent == above.indent && level.rank > above.rank
            && (above.isHeading || level.rank < RankOfHeading);
        return isSetIn || isNumberedBelow;
    };
    while (!m_above.isEmpty() && !isUnder(m_above.last()))
        m_above.removeLast();
    if (m_above.size() > MaxDepth)
        m_above.removeFirst();
}

} // namespace lantu
