#include "core/session/importremainder.h"

#include <QSet>

namespace lantu {

namespace {

/// Where a file states a value, and for what. Without the sheet, since that of separated text is
/// named after the file, which may have been renamed.
QString placeOf(const ImportValue& value)
{
    return QStringList{value.cell, value.raw, value.name, value.indicatorId,
        value.period ? value.period->code() : QString()}
        .join(u'\n');
}

/// Whether a value only repeats another one of its file.
bool isRepetition(const ImportValue& value)
{
    return value.action == ImportAction::Same && value.knownObservationId.isEmpty();
}

} // namespace

std::optional<ImportBatch> importRemainder(ImportBatch batch, const QList<ImportValue>& before)
{
    QSet<QString> known;
    for (const ImportValue& value : before)
        known.insert(placeOf(value));
    bool takesAnything = false;
    for (ImportValue& value : batch.values) {
        // The same cell again would only double its own source.
        value.isTaken = value.isTaken && !known.contains(placeOf(value));
        takesAnything = takesAnything || (value.isTaken && !isRepetition(value));
    }
    return takesAnything ? std::optional(batch) : std::nullopt;
}

} // namespace lantu
