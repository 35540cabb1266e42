#include "core/plan/text/outlineparser.h"

#include "core/plan/text/outlinebuilder.h"
#include "core/plan/text/planlines.h"
#include "core/plan/text/textcutter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTitle = 60;
constexpr int LongestRunIn = 24;
constexpr int LongestItem = 20;
constexpr int LongestCaption = 40;
constexpr int ShortCell = 20;
constexpr int CellsOfATable = 6;

/// Numberings from the highest to the lowest.
const std::array<QRegularExpression, 5>& numberings()
{
    static const std::array<QRegularExpression, 5> All{
        QRegularExpression(u"^(第[一二三四五六七八九十百0-9]+[篇编])\\s*(.+)$"_s),
        QRegularExpression(u"^(第[一二三四五六七八九十百0-9]+章)\\s*(.+)$"_s),
        QRegularExpression(u"^(第[一二三四五六七八九十百0-9]+节)\\s*(.+)$"_s),
        QRegularExpression(u"^([一二三四五六七八九十百]+)、\\s*(.+)$"_s),
        QRegularExpression(u"^(\\([一二三四五六七八九十百]+\\))\\s*(.+)$"_s)};
    return All;
}

/// The length of a short first sentence that more text follows, its full stop left out; 0 where
/// the line opens with none.
qsizetype runInLength(const QString& half)
{
    static const QRegularExpression Unlike(u"[;:是]|[0-9]年"_s);
    const qsizetype stop = half.indexOf(u'。');
    if (stop <= 0 || stop > LongestRunIn || stop + 1 == half.size())
        return 0;
    const QString sentence = half.left(stop);
    return sentence.count(u',') <= 1 && !sentence.contains(Unlike) ? stop : 0;
}

bool endsLikeText(const QString& half)
{
    return half.endsWith(u'。') || half.endsWith(u';') || half.endsWith(u':')
        || half.endsWith(u',');
}

/// What a group of a match in half width is as printed.
QString printed(const QString& line, const QRegularExpressionMatch& match, int group)
{
    return line.mid(match.capturedStart(group), match.capturedLength(group)).trimmed();
}

/// How much of a numbered line after its number is the title: all of a short line, or its first
/// sentence; 0 where it is none.
qsizetype titleLength(const QRegularExpressionMatch& match)
{
    if (!match.hasMatch())
        return 0;
    const QString rest = match.captured(2);
    if (rest.size() <= LongestTitle && !endsLikeText(rest))
        return rest.size();
    return runInLength(rest);
}

/// Knows a line by how it looks, and hands what it opens to the builder.
class OutlineParser
{
public:
    OutlineParser(const QString& planId, const QStringList& lines)
        : m_builder(planId)
        , m_lines(lines)
    {
        for (const QString& line : lines)
            m_halves << halfWidth(line);
        for (const QRegularExpression& numbering : numberings())
            if (std::any_of(m_halves.begin(), m_halves.end(),
                    [&](const QString& half) { return titleLength(numbering.match(half)) > 0; }))
                m_ranks << &numbering;
    }

    OutlinedText parse()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_builder.setLine(i);
            readLine(m_lines[i], m_halves[i], i);
        }
        return {m_builder.nodes(), cutText(m_builder.nodes(), m_builder.firstLines(), m_lines)};
    }

private:
    void readLine(const QString& line, const QString& half, qsizetype index)
    {
        if (readNumbered(line, half) || readCaption(line, half)
            || readBareCaption(line, half, index) || readNote(line, half)
            || readFootnote(line, half))
            return;
        if (m_builder.isInTable()) {
            if (!isSentence(line))
                return;
            m_builder.closeFrames();
        }
        if (!readDotted(line, half) && !readItem(line, half))
            readRunIn(line, half);
        rememberMarks(half);
    }

    bool readNumbered(const QString& line, const QString& half)
    {
        for (qsizetype rank = 0; rank < m_ranks.size(); ++rank) {
            const auto match = m_ranks[rank]->match(half);
            if (const qsizetype length = titleLength(match); length > 0) {
                m_builder.openPlace(static_cast<int>(rank), printed(line, match, 1),
                    line.mid(match.capturedStart(2), length).trimmed());
                return true;
            }
        }
        return false;
    }

    bool readCaption(const QString& line, const QString& half)
    {
        static const QRegularExpression Caption(
            u"^(专栏|表|图)\\s*([0-9一二三四五六七八九十]+(?:-[0-9]+)?)[:\\s]\\s*(.+)$"_s);
        const auto match = Caption.match(half);
        if (!match.hasMatch() || match.capturedLength(3) > LongestTitle || endsLikeText(half))
            return false;
        const QString word = match.captured(1);
        m_builder.openFrame(word == u"专栏"_s ? OutlineLevel::Box
                : word == u"表"_s             ? OutlineLevel::Table
                                              : OutlineLevel::Figure,
            word + printed(line, match, 2), printed(line, match, 3));
        return true;
    }

    /// A caption whose word was lost: the next number of tables where cells follow, else of
    /// figures.
    bool readBareCaption(const QString& line, const QString& half, qsizetype index)
    {
        static const QRegularExpression Caption(u"^([0-9]+)\\s+(\\S.*)$"_s);
        const auto match = Caption.match(half);
        if (!match.hasMatch() || half.size() > LongestCaption || endsLikeText(half))
            return false;
        const bool isTable = cellsFollow(index);
        const OutlineLevel level = isTable ? OutlineLevel::Table : OutlineLevel::Figure;
        if (match.captured(1).toInt() != m_builder.count(level) + 1)
            return false;
        m_builder.openFrame(
            level, (isTable ? u"表"_s : u"图"_s) + match.captured(1), printed(line, match, 2));
        return true;
    }

    [[nodiscard]] bool cellsFollow(qsizetype index) const
    {
        const QStringList next = m_halves.mid(index + 1, CellsOfATable);
        return next.size() == CellsOfATable
            && std::all_of(next.begin(), next.end(),
                [](const QString& cell) { return cell.size() < ShortCell; });
    }

    bool readNote(const QString& line, const QString& half)
    {
        static const QRegularExpression First(u"^注\\s*:\\s*(?:\\(?([0-9])[).、])?\\s*(.*)$"_s);
        // The bracket behind the number was lost, so that it runs into the text.
        static const QRegularExpression Lost(u"^注\\s*:\\s*\\((1)([^)].*)$"_s);
        static const QRegularExpression Next(u"^\\(?([0-9])\\)\\s*(.*)$"_s);
        QRegularExpressionMatch match;
        if (m_builder.isInTable() || m_builder.isInBox()) {
            match = Lost.match(half);
            if (!match.hasMatch())
                match = First.match(half);
        } else if (m_builder.isInNotes()) {
            match = Next.match(half);
            if (!match.hasMatch())
                return continueNote(line);
        }
        if (!match.hasMatch())
            return false;
        const QString number = match.captured(1);
        m_builder.addNote(u"注"_s + (number.isEmpty() ? u"1"_s : number), printed(line, match, 2));
        return true;
    }

    /// A note goes on in the next line until a sentence ends with the line.
    bool continueNote(const QString& line)
    {
        if (!endsLikeText(halfWidth(m_builder.nodes().last().title))) {
            m_builder.continueNote(line);
            return true;
        }
        m_builder.closeNotes();
        return false;
    }

    bool readFootnote(const QString& line, const QString& half)
    {
        static const QRegularExpression Foot(u"^(\\[[0-9]+\\])\\s*(.+)$"_s);
        const auto match = Foot.match(half);
        if (!match.hasMatch() || m_builder.isInTable())
            return false;
        m_builder.addFootnote(match.captured(1), printed(line, match, 2));
        return true;
    }

    bool readDotted(const QString& line, const QString& half)
    {
        static const QRegularExpression Dotted(u"^([0-9]+)[.、]\\s*([^\\s。,;:][^。,;:]*)$"_s);
        const auto match = Dotted.match(half);
        if (!match.hasMatch() || match.capturedLength(2) > LongestRunIn)
            return false;
        if (m_builder.isInBox())
            m_builder.addItem(printed(line, match, 1), printed(line, match, 2));
        else
            m_builder.openPlace(
                OutlineBuilder::DottedRank, printed(line, match, 1), printed(line, match, 2));
        return true;
    }

    bool readItem(const QString& line, const QString& half)
    {
        static const QRegularExpression Item(u"^([^。,;:0-9][^。,;:]*):(.+)$"_s);
        const auto match = Item.match(half);
        if (!m_builder.isInBox() || !match.hasMatch() || match.capturedLength(1) > LongestItem)
            return false;
        m_builder.addItem({}, printed(line, match, 1));
        return true;
    }

    void readRunIn(const QString& line, const QString& half)
    {
        const qsizetype length = runInLength(half);
        if (length > 0 && !half.front().isDigit() && !m_builder.place().isEmpty())
            m_builder.openPlace(OutlineBuilder::RunInRank, {}, line.left(length).trimmed());
    }

    /// Where [1] is mentioned, its footnote hangs.
    void rememberMarks(const QString& half)
    {
        static const QRegularExpression Mark(u"\\[[0-9]+\\]"_s);
        for (auto match = Mark.globalMatch(half); match.hasNext();)
            m_builder.rememberMark(match.next().captured());
    }

    OutlineBuilder m_builder;
    QStringList m_lines;
    QStringList m_halves; ///< the same in half width
    QList<const QRegularExpression*> m_ranks; ///< numberings in use, the highest first
};

} // namespace

OutlinedText outlineOf(const QString& text, const QString& planId)
{
    return OutlineParser(planId, planLines(text)).parse();
}

} // namespace lantu
