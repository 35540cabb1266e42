#include "ui/plan/plansearch.h"

#include "core/plan/outlinepaths.h"

#include <QSignalBlocker>

namespace lantu {

using namespace Qt::StringLiterals;

PlanSearch::PlanSearch(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"planHits"_s);
    setAccessibleName(tr("Places found"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSpacing(2);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_hits.size())
            Q_EMIT hitChosen(m_hits[row]);
    });
}

qsizetype PlanSearch::search(
    const QList<OutlineNode>& outline, const QList<TextParagraph>& paragraphs, const QString& words)
{
    const QSignalBlocker blocker(this);
    clear();
    m_hits = searchText(outline, paragraphs, words);
    const auto paths = outlinePaths(outline);
    for (const TextHit& hit : m_hits) {
        const QString snippet = snippetOf(paragraphs[hit.paragraph], hit);
        const QString path = paths.value(hit.outlineId);
        addItem(path.isEmpty() ? snippet : snippet + u'\n' + path);
    }
    if (m_hits.isEmpty()) {
        addItem(tr("No paragraph has these words."));
        item(0)->setFlags(Qt::NoItemFlags);
    }
    return m_hits.size();
}

} // namespace lantu
