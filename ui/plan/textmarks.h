#pragma once

#include "core/plan/plancontent.h"
#include "core/plan/text/textparagraph.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace lantu {

/// What a stretch of the text is known for. Where several are, the weightiest counts: a finding
/// before a commitment before a project.
enum class MarkKind { Finding, Commitment, Project };

/// A stretch of a paragraph that commitments, projects or findings quote.
struct TextMark {
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    MarkKind kind = MarkKind::Project;
    QStringList ids; ///< of all that quote it

    bool operator==(const TextMark&) const = default;
};

/// The marks of each paragraph, by its index, in order and never overlapping: what several quotes
/// share is a mark of its own. Quotes over several paragraphs (rows of a table) have none.
QHash<qsizetype, QList<TextMark>> textMarks(
    const QList<TextParagraph>& paragraphs, const PlanContent& content);

} // namespace lantu
