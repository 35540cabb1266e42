#pragma once

#include "core/plan/text/textsearch.h"

#include <QListWidget>

namespace lantu {

/// Where words stand in the plan's text, one line each with its place.
class PlanSearch final : public QListWidget
{
    Q_OBJECT

public:
    explicit PlanSearch(QWidget* parent = nullptr);

    /// Looks for `words` and returns how many places there are.
    qsizetype search(const QList<OutlineNode>& outline, const QList<TextParagraph>& paragraphs,
        const QString& words);

Q_SIGNALS:
    void hitChosen(const lantu::TextHit& hit);

private:
    QList<TextHit> m_hits;
};

} // namespace lantu
