#pragma once

#include "core/base/result.h"
#include "core/plan/importbatch.h"
#include "core/plan/indicator.h"
#include "core/plan/plan.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/workbook.h"
#include "core/statistics/checknote.h"
#include "core/statistics/namereading.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace lantu {

/// What an import is compared with: the plan and all that is known of its indicators. A value, so
/// that a preview can be made on any thread.
struct ImportKnowledge {
    Plan plan;
    QList<Indicator> indicators; ///< the plan's rows, its reference series, its watched promises
    QList<IndicatorAlias> aliases;
    QList<Observation> observations; ///< in force, with their sources
    QList<NameRejection> rejections = {};

    bool operator==(const ImportKnowledge&) const = default;
};

/// What the command line calls --accept: which actions are taken without a person's word.
enum class AcceptRule { New, Revisions, All };

struct ImportOptions {
    std::optional<int> year; ///< for figures whose year the file does not name
    AcceptRule accept = AcceptRule::New;
    QString region; ///< the region's name in tables; the plan's where empty
    QByteArray encoding = {}; ///< of a text file, as in ReadOptions; empty: found by content
    /// What a person says that names mean: nameKey() → indicator's id.
    QHash<QString, QString> matches = {};
    /// Watched and cancelled from another thread; may be null.
    ReadProgress* progress = nullptr;
    /// As `year`, but it may be a part of one (2023H1); where set, `year` does not count.
    std::optional<Period> period = {};

    bool operator==(const ImportOptions&) const = default;
};

/// A file as read, what will happen to each of its values, and what does not fit together in it.
struct ImportPreview {
    Workbook workbook;
    ImportBatch batch;
    QList<CheckNote> notes;
};

/// Reads a file and says what will happen to each of its value cells, and why. Nothing is stored.
/// Text that holds no table as GB18030 but does as Big5 is read as that.
/// Fails where the file is no readable spreadsheet, holds no table with figures, or its reading was
/// cancelled.
Result<ImportPreview> readPreview(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options);

/// Decides on a file once more with other options, without reading it again.
Result<ImportPreview> previewAgain(
    const ImportPreview& preview, const ImportKnowledge& knowledge, const ImportOptions& options);

/// The batch of readPreview().
Result<ImportBatch> previewFile(
    const QString& path, const ImportKnowledge& knowledge, const ImportOptions& options);

/// Under which a name stands in ImportOptions::matches.
QString nameKey(const QString& printedName);
/// Under which of them a row may be found: as printed, and by the spellings of its reading.
QStringList nameKeys(const QString& printedName, const NameReading& reading);

/// The names under which the plan's region may stand in a table.
QStringList regionNames(const ImportKnowledge& knowledge, const ImportOptions& options);

/// The same for a workbook at hand.
QList<ImportValue> previewWorkbook(
    const Workbook& workbook, const ImportKnowledge& knowledge, const ImportOptions& options);

/// Marks the values that `accept` takes.
void setTaken(QList<ImportValue>& values, AcceptRule accept);

} // namespace lantu
