#pragma once

#include "core/statistics/importpreview.h"
#include "core/statistics/manualentry.h"

namespace lantu {

/// What storing the entry will do, and why: a batch of one value that went through the same checks
/// as a cell of a file. Its file is the document, its cell the page, its source's title the
/// document with its date. It is marked as taken unless there is nothing to take or a person has to
/// confirm it first. Precondition: problems() is empty.
ImportBatch previewEntry(const ManualEntry& entry, const ImportKnowledge& knowledge);

/// Whether a person may take a previewed value after having checked it, though it is held back.
bool awaitsConfirmation(const ImportBatch& batch);
/// The batch as taken by a person who has checked it; its reason says so.
ImportBatch confirmed(ImportBatch batch);

/// The figures of an indicator as they will be once `batch`, a previewed entry of it, is stored:
/// what is on record, without the figure that is corrected and with the one that is taken.
QList<Observation> figuresAfter(
    const ImportBatch& batch, const QString& indicatorId, const ImportKnowledge& knowledge);

} // namespace lantu
