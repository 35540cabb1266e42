#pragma once

#include "core/statistics/manualentry.h"

namespace lantu {

/// One thing that must be mended before an entry can be previewed.
struct EntryProblem {
    enum class Field { Indicator, Number, Document, Date, Place, Reason };

    Field field = Field::Number;
    QString message; ///< a sentence in the user's language

    bool operator==(const EntryProblem&) const = default;
};

/// What is missing or cannot be read: the indicator, the number (or why there is none), the
/// document, its date, the page or the sentence, and of a correction the reason. In the order of
/// the fields.
QList<EntryProblem> problems(const ManualEntry& entry);

/// Why a person has to look twice before the entry is taken: the sentence does not hold the number,
/// or speaks of a plan or of a part of the year, or the document is older than the end of the
/// period. In the user's language.
QStringList doubts(const ManualEntry& entry);

/// A date of publication as ISO text, as precise as it was typed: `2024`, `2024-04`, `2024-04-02`.
/// Reads 2024年4月2日, 2024.4.2 and 2024/4/2 too. Nothing where it is none.
std::optional<QString> readDate(const QString& text);

} // namespace lantu
