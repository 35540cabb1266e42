#include "core/plan/text/outlineparser.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// A title is shorter than this, and no sentence.
constexpr qsizetype LongestTitle = 60;

int chineseNumber(const QString& text)
{
    static const QString digits = u"一二三四五六七八九"_s;
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return static_cast<int>(digits.indexOf(text)) + 1;
    const int tens = ten == 0 ? 1 : chineseNumber(text.first(ten));
    const QString ones = text.mid(ten + 1);
    return tens * 10 + (ones.isEmpty() ? 0 : chineseNumber(ones));
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

class OutlineParser
{
public:
    explicit OutlineParser(const QString& planId)
        : m_planId(planId)
        , m_prefix(planId + u"-o-"_s)
    { }

    void read(const QString& line)
    {
        if (readTitle(line) || readCaption(line) || readNote(line))
            return;
        if (!m_table.isEmpty() && isCell(line)) {
            add(m_table, line);
            return;
        }
        if (readHeading(line) || readBoxItem(line))
            return;
        add(place(), line);
    }

    OutlinedText take() { return std::move(m_read); }

private:
    /// 一、…, (一)…
    bool readTitle(const QString& line)
    {
        static const QRegularExpression chapter(u"^([一二三四五六七八九十]+)、(.+)$"_s);
        static const QRegularExpression section(u"^\\(([一二三四五六七八九十]+)\\)(.+)$"_s);
        if (line.size() > LongestTitle || line.endsWith(u'。'))
            return false;
        if (const auto match = chapter.match(line); match.hasMatch()) {
            leave();
            m_section.clear();
            m_chapter = m_prefix + twoDigits(chineseNumber(match.captured(1)));
            begin({m_chapter, {}, OutlineLevel::Chapter, match.captured(1)}, match.captured(2));
            add(m_chapter, line, true);
            return true;
        }
        const auto match = section.match(line);
        if (!match.hasMatch() || m_chapter.isEmpty())
            return false;
        leave();
        m_section = m_chapter + u'-' + QString::number(chineseNumber(match.captured(1)));
        begin({m_section, m_chapter, OutlineLevel::Section, u'(' + match.captured(1) + u')'},
            match.captured(2));
        add(m_section, line, true);
        return true;
    }

    /// 专栏1:…, 表1 …, 图1 …, and 1 … where the word was lost.
    bool readCaption(const QString& line)
    {
        static const QRegularExpression caption(
            u"^(?:(?<word>专栏|表|图)\\s*)?(?<number>\\d{1,2})[:\\s]\\s*(?<title>[^\\d\\s].{2,})$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = caption.match(line);
        if (!match.hasMatch() || line.size() > LongestTitle || line.endsWith(u'。'))
            return false;
        const QString title = match.captured(u"title"_s);
        QString word = match.captured(u"word"_s);
        if (word.isEmpty())
            word = title.endsWith(u'表') ? u"表"_s : u"图"_s;
        const int number = match.captured(u"number"_s).toInt();
        if (word == u"专栏"_s)
            beginBox(number, title);
        else if (word == u"表"_s)
            beginTable(number, title);
        else
            begin({m_prefix + u"figure-%1"_s.arg(number), heading(), OutlineLevel::Figure,
                      u"图%1"_s.arg(number)},
                title);
        add(m_read.outline.last().id, line, true);
        return true;
    }

    void beginBox(int number, const QString& title)
    {
        m_table.clear();
        m_item.clear();
        m_box = m_prefix + u"box-"_s + twoDigits(number);
        begin({m_box, heading(), OutlineLevel::Box, u"专栏%1"_s.arg(number)}, title);
    }

    void beginTable(int number, const QString& title)
    {
        m_box.clear();
        m_table = m_prefix + u"table-%1"_s.arg(number);
        begin({m_table, m_section.isEmpty() ? m_chapter : m_section, OutlineLevel::Table,
                  u"表%1"_s.arg(number)},
            title);
    }

    /// 注:(1)… and 2)… under a table; [1]… of the paragraph that bears the mark.
    bool readNote(const QString& line)
    {
        static const QRegularExpression footnote(u"^\\[(\\d{1,2})\\]\\s*(.+)$"_s);
        static const QRegularExpression tableNote(
            u"^(?:注:\\s*)?\\(?(\\d)\\)(.+)$|^注:\\(?(\\d)(.+)$"_s);
        if (const auto match = footnote.match(line); match.hasMatch()) {
            const QString mark = u'[' + match.captured(1) + u']';
            const QString bearer = bearerOf(mark);
            if (bearer.isEmpty())
                return false;
            beginNote(bearer, match.captured(1), mark, match.captured(2));
            add(m_note, line);
            return true;
        }
        const auto match = m_table.isEmpty() ? QRegularExpressionMatch() : tableNote.match(line);
        if (match.hasMatch()) {
            const QString number = match.captured(1) + match.captured(3);
            beginNote(m_table, number, u"注"_s + number, match.captured(2) + match.captured(4));
            add(m_note, line);
            return true;
        }
        // Lines of a note that the page broke go on until a full stop.
        const bool goesOn = !m_note.isEmpty() && m_note.startsWith(m_table)
            && !m_read.outline.last().title.endsWith(u'。');
        if (m_table.isEmpty() || !goesOn)
            return false;
        m_read.outline.last().title += line;
        add(m_note, line);
        return true;
    }

    void beginNote(
        const QString& parent, const QString& number, const QString& mark, const QString& text)
    {
        m_note = parent + u"-n"_s + number;
        begin({m_note, parent, OutlineLevel::Note, mark}, text);
    }

    /// The short sentence that opens a paragraph of a section: what shall be done, not what is.
    bool readHeading(const QString& line)
    {
        static const QRegularExpression runIn(u"^([^。:;\\[\\]是]{2,30})。(.+)$"_s);
        const auto match = runIn.match(line);
        static const QRegularExpression numbered(u"^\\d+\\."_s);
        if (!match.hasMatch() || m_section.isEmpty() || line.contains(numbered))
            return false;
        leave();
        const QString id = m_section + u'-' + twoDigits(++m_headings[m_section]);
        begin({id, m_section, OutlineLevel::Heading, {}}, match.captured(1));
        m_heading = id;
        add(id, line);
        return true;
    }

    /// 大数据:… and 1.航空 in a box; what is named so under a number is a part of it.
    bool readBoxItem(const QString& line)
    {
        static const QRegularExpression named(u"^([^:。,;\\d][^:。,;]{1,19}):(.+)$"_s);
        static const QRegularExpression numbered(u"^(\\d{1,2})\\.([^。:,;]{1,15})$"_s);
        if (m_box.isEmpty())
            return false;
        if (const auto match = numbered.match(line); match.hasMatch()) {
            m_item = m_box + u'-' + twoDigits(++m_headings[m_box]);
            begin({m_item, m_box, OutlineLevel::Heading, match.captured(1)}, match.captured(2));
            add(m_item, line, true);
            m_boxPlace = m_item;
            return true;
        }
        const auto match = named.match(line);
        if (!match.hasMatch())
            return false;
        const QString parent = m_item.isEmpty() ? m_box : m_item;
        m_boxPlace = parent + u'-' + twoDigits(++m_headings[parent]);
        begin({m_boxPlace, parent, OutlineLevel::Heading, {}}, match.captured(1));
        add(m_boxPlace, line);
        return true;
    }

    /// Cells of a table stand in lines of their own and are no sentences.
    static bool isCell(const QString& line)
    {
        constexpr qsizetype LongestCell = 40;
        return line.size() <= LongestCell && !line.endsWith(u'。');
    }

    struct Start {
        QString id;
        QString parentId;
        OutlineLevel level;
        QString number;
    };

    void begin(const Start& start, const QString& title)
    {
        if (start.level == OutlineLevel::Box || start.level == OutlineLevel::Figure)
            m_boxPlace.clear();
        m_read.outline << OutlineNode{start.id, m_planId, start.parentId, start.level, start.number,
            title.trimmed(), {}, static_cast<int>(m_read.outline.size())};
    }

    void add(const QString& outlineId, const QString& line, bool isTitle = false)
    {
        m_read.paragraphs << TextParagraph{outlineId, isTitle, line};
    }

    /// Forgets boxes and tables: what follows is running text again.
    void leave()
    {
        for (QString* place : {&m_heading, &m_box, &m_boxPlace, &m_item, &m_table, &m_note})
            place->clear();
    }

    [[nodiscard]] QString heading() const
    {
        if (!m_heading.isEmpty())
            return m_heading;
        return m_section.isEmpty() ? m_chapter : m_section;
    }

    [[nodiscard]] QString place() const
    {
        if (!m_boxPlace.isEmpty())
            return m_boxPlace;
        return m_box.isEmpty() ? heading() : m_box;
    }

    [[nodiscard]] QString bearerOf(const QString& mark) const
    {
        for (auto one = m_read.paragraphs.rbegin(); one != m_read.paragraphs.rend(); ++one)
            if (one->text.contains(mark))
                return one->outlineId;
        return {};
    }

    QString m_planId;
    QString m_prefix;
    OutlinedText m_read;
    QString m_chapter;
    QString m_section;
    QString m_heading;
    QString m_box;
    QString m_item; ///< numbered, inside a box
    QString m_boxPlace; ///< the last item of any kind
    QString m_table;
    QString m_note;
    QHash<QString, int> m_headings; ///< how many stand under a place
};

} // namespace

OutlinedText outlineOf(const QString& text, const QString& planId)
{
    OutlineParser parser(planId);
    for (const QString& line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            parser.read(trimmed);
    return parser.take();
}

} // namespace lantu
