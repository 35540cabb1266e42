#pragma once

#include "core/base/result.h"
#include "core/plan/importbatch.h"
#include "core/plan/indicator.h"
#include "core/plan/plan.h"
#include "core/sheets/workbook.h"

#include <QByteArray>

#include <optional>

namespace lantu {

/// What an import is compared with: the plan and all that is known of its indicators. A value, so
/// that a preview can be made on any thread.
struct ImportKnowledge {
    Plan plan;
    QList<Indicator> indicators; ///< the plan's rows and its reference series
    QList<IndicatorAlias> aliases;
    QList<Observation> observations; ///< in force, with their sources

    bool operator==(const ImportKnowledge&) const = default;
};

/// What the command line calls --accept: which actions are taken without a person's word.
enum class AcceptRule { New, Revisions, All };

struct ImportOptions {
    std::optional<int> year; ///< for figures whose year the file does not name
    /// The same with a part of the year, as 2023H1; where set, `year` does not count.
    std::optional<Period> period = {};
    AcceptRule accept = AcceptRule::New;
    QString region; ///< the region's name in tables; the plan's where empty

    bool operator==(const ImportOptions&) const = default;
};

/// Reads a file and says what will happen to each of its value cells, and why. Nothing is stored.
/// Fails where the file is no readable spreadsheet or holds no table with figures.
Result<ImportBatch> previewFile(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options);

/// The same for a workbook at hand.
QList<ImportValue> previewWorkbook(
    const Workbook& workbook, const ImportKnowledge& knowledge, const ImportOptions& options);

/// Marks the values that `accept` takes.
void setTaken(QList<ImportValue>& values, AcceptRule accept);

} // namespace lantu
