#include "core/plan/text/textsearch.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Characters that a snippet shows on either side of what was found.
constexpr qsizetype Around = 24;

struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where the folded `word` stands in a text as printed. Folding is tried from each place on, so
/// that what it takes away or joins is counted rightly.
Stretch stretchOf(const QString& text, const QString& word)
{
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text[start].isSpace() || folded(text.mid(start, 1)).left(1) != word.left(1))
            continue;
        for (qsizetype length = 1; start + length <= text.size(); ++length) {
            const QString candidate = folded(text.mid(start, length));
            if (candidate == word)
                return {start, length};
            if (candidate.size() > word.size() || !word.startsWith(candidate))
                break;
        }
    }
    return {0, 0};
}

QStringList wordsIn(const QString& words)
{
    QStringList list;
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        if (const QString key = folded(word); !key.isEmpty())
            list << key;
    return list;
}

} // namespace

QList<TextHit> searchText(
    const QList<OutlineNode>& outline, const QList<TextParagraph>& paragraphs, const QString& words)
{
    const QStringList keys = wordsIn(words);
    if (keys.isEmpty())
        return {};
    QHash<QString, qsizetype> titleLengths;
    for (const OutlineNode& node : outline)
        titleLengths.insert(node.id, node.title.size());
    QList<TextHit> hits;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const TextParagraph& paragraph = paragraphs[i];
        const QString key = folded(paragraph.text);
        const bool hasAll = std::all_of(
            keys.begin(), keys.end(), [&key](const QString& word) { return key.contains(word); });
        if (!hasAll)
            continue;
        const Stretch stretch = stretchOf(paragraph.text, keys.first());
        const bool opensPlace = i == 0 || paragraphs[i - 1].outlineId != paragraph.outlineId;
        const bool isInTitle = paragraph.isTitle
            || (opensPlace && stretch.start < titleLengths.value(paragraph.outlineId));
        hits << TextHit{i, paragraph.outlineId, isInTitle, stretch.start, stretch.length};
    }
    std::stable_partition(
        hits.begin(), hits.end(), [](const TextHit& hit) { return hit.isInTitle; });
    return hits;
}

QString snippetOf(const TextParagraph& paragraph, const TextHit& hit)
{
    const qsizetype first = std::max<qsizetype>(0, hit.start - Around);
    const qsizetype end = std::min(paragraph.text.size(), hit.start + hit.length + Around);
    return (first > 0 ? u"…"_s : QString()) + paragraph.text.mid(first, end - first)
        + (end < paragraph.text.size() ? u"…"_s : QString());
}

} // namespace lantu
