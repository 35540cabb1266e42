#include "core/plan/text/textcutter.h"

#include "core/plan/text/planlines.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextCutter)
};

/// Of a note that goes on in the next line; a short cell of a table can begin like a note.
constexpr qsizetype ShortestLine = 8;

bool holdsText(OutlineLevel level)
{
    return level == OutlineLevel::Chapter || level == OutlineLevel::Section
        || level == OutlineLevel::Heading || level == OutlineLevel::Box;
}

/// Whether a line without white space is the node's title or opens with it.
bool opens(const OutlineNode& node, const QString& title, const QString& line)
{
    if (node.level == OutlineLevel::Note)
        return title.startsWith(line) && line.size() >= std::min(ShortestLine, title.size());
    if (!line.startsWith(title))
        return false;
    return line.size() == title.size() || line[title.size()] == u'。' || line[title.size()] == u':';
}

bool opensNumbered(const OutlineNode& node, const QString& line)
{
    static const QRegularExpression Number(
        u"^(?:第[一二三四五六七八九十百0-9]+[篇编章节]|[一二三四五六七八九十百]+、"
        "|\\([一二三四五六七八九十百]+\\)|专栏[0-9一二三四五六七八九十]+(?:-[0-9]+)?:?"
        "|\\[[0-9]+\\]|注:\\(?[0-9]?\\)?|\\(?[0-9]+\\)|[0-9]+[.、]"
        "|[表图]?[0-9]+(?:-[0-9]+)?:?)"_s);
    const QString title = compacted(node.title);
    const QString whole = compacted(line);
    if (opens(node, title, whole))
        return true;
    const auto number = Number.match(whole);
    return (number.hasMatch() && opens(node, title, whole.mid(number.capturedLength())))
        || (whole.startsWith(u"注:"_s) && opens(node, title, whole.mid(2)));
}

} // namespace

QList<TextParagraph> cutText(
    const QList<OutlineNode>& outline, const QList<qsizetype>& firstLines, const QStringList& lines)
{
    QHash<QString, const OutlineNode*> nodes;
    for (const OutlineNode& node : outline)
        nodes.insert(node.id, &node);
    QList<TextParagraph> paragraphs;
    const OutlineNode* current = nullptr;
    qsizetype next = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString whole = compacted(lines[i]);
        bool isTitle = false;
        if (next < outline.size() && firstLines[next] == i) {
            current = &outline[next++];
            isTitle =
                current->level != OutlineLevel::Note && whole.endsWith(compacted(current->title));
        } else {
            const auto staysIn = [&](const OutlineNode& node) {
                return holdsText(node.level)
                    || (node.level == OutlineLevel::Table && !isSentence(lines[i]))
                    || (node.level == OutlineLevel::Note && compacted(node.title).contains(whole));
            };
            if (current && !staysIn(*current))
                while (current && !holdsText(current->level))
                    current = nodes.value(current->parentId);
        }
        paragraphs.append({current ? current->id : QString(), isTitle, lines[i]});
    }
    return paragraphs;
}

Result<QList<qsizetype>> firstLinesOf(const QList<OutlineNode>& outline, const QStringList& lines)
{
    QList<qsizetype> firstLines;
    qsizetype line = 0;
    for (const OutlineNode& node : outline) {
        while (line < lines.size() && !opensNumbered(node, lines[line]))
            ++line;
        if (line == lines.size())
            return failure(Error::Kind::Invalid,
                Messages::tr(
                    "The title of %1, “%2”, does not stand in the text after the titles "
                    "above it. Write it as printed, and the rows in the order of the text.")
                    .arg(node.id, node.title));
        firstLines << line++;
    }
    return firstLines;
}

} // namespace lantu
