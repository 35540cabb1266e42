#include "ui/plan/textmarks.h"

#include <algorithm>

namespace lantu {

namespace {

struct Quote {
    qsizetype start = 0;
    qsizetype end = 0;
    MarkKind kind = MarkKind::Project;
    QString id;
};

class QuoteFinder
{
public:
    explicit QuoteFinder(const QList<TextParagraph>& paragraphs)
        : m_paragraphs(paragraphs)
    {
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            m_byPlace[paragraphs[i].outlineId] << i;
    }

    void add(MarkKind kind, const QString& id, const QString& place, const QString& quote)
    {
        for (const qsizetype paragraph : m_byPlace.value(place)) {
            const qsizetype start = m_paragraphs[paragraph].text.indexOf(quote);
            if (start < 0)
                continue;
            m_quotes[paragraph] << Quote{start, start + quote.size(), kind, id};
            return;
        }
    }

    [[nodiscard]] const QHash<qsizetype, QList<Quote>>& quotes() const { return m_quotes; }

private:
    const QList<TextParagraph>& m_paragraphs;
    QHash<QString, QList<qsizetype>> m_byPlace;
    QHash<qsizetype, QList<Quote>> m_quotes;
};

QList<TextMark> marksOf(const QList<Quote>& quotes)
{
    QList<qsizetype> edges;
    for (const Quote& quote : quotes)
        edges << quote.start << quote.end;
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    QList<TextMark> marks;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        TextMark mark{edges[i], edges[i + 1] - edges[i], MarkKind::Project, {}};
        for (const Quote& quote : quotes) {
            if (quote.start > edges[i] || quote.end < edges[i + 1])
                continue;
            mark.kind = std::min(mark.kind, quote.kind);
            mark.ids << quote.id;
        }
        if (!mark.ids.isEmpty())
            marks << mark;
    }
    return marks;
}

} // namespace

QHash<qsizetype, QList<TextMark>> textMarks(
    const QList<TextParagraph>& paragraphs, const PlanContent& content)
{
    QuoteFinder finder(paragraphs);
    for (const Finding& one : content.findings)
        for (qsizetype i = 0; i < one.quotes.size() && i < one.outlineIds.size(); ++i)
            finder.add(MarkKind::Finding, one.id, one.outlineIds[i], one.quotes[i]);
    for (const Commitment& one : content.commitments)
        finder.add(MarkKind::Commitment, one.id, one.outlineId, one.quote);
    for (const Project& one : content.projects)
        finder.add(MarkKind::Project, one.id, one.outlineId, one.quote);
    QHash<qsizetype, QList<TextMark>> marks;
    for (auto quotes = finder.quotes().begin(); quotes != finder.quotes().end(); ++quotes)
        marks.insert(quotes.key(), marksOf(*quotes));
    return marks;
}

} // namespace lantu
