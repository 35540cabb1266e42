#pragma once

#include "core/plan/yearlytarget.h"
#include "core/rules/assess.h"
#include "core/statistics/importpreview.h"

namespace lantu {

struct TargetImportOptions {
    int year = 0; ///< whose targets are taken
    TargetOrigin origin = TargetOrigin::YearPlan;
    QString document; ///< never empty
    QString documentNumber;
    QString decidedOn; ///< ISO date, or empty
    QString region; ///< the region's name in tables; the plan's where empty
    bool replaces = false; ///< whether targets in force are replaced without a person's word

    bool operator==(const TargetImportOptions&) const = default;
};

/// One cell that states a target, what becomes of it and why. `value.isTaken` where it is stored.
struct TargetRow {
    ImportValue value;
    YearlyTarget target;

    bool operator==(const TargetRow&) const = default;
};

struct TargetImport {
    QString file; ///< name without folders
    QList<TargetRow> rows;

    /// Those to be stored.
    [[nodiscard]] QList<YearlyTarget> taken() const;
    /// Indicators of which more than one row is to be stored: a person has to choose.
    [[nodiscard]] QStringList takenTwice() const;

    bool operator==(const TargetImport&) const = default;
};

/// Whether a person may have the row stored, whatever was held against it: a target of a known
/// indicator in a unit that it is counted in, which is not on record already.
bool canBeTaken(const TargetRow& row);

/// Reads a year's targets from a spreadsheet and says what will happen to each, as an import of
/// figures does: by the same tables, names and units, and nothing guessed. Nothing is stored. What
/// a person has to decide is held back: another target in force, two of one indicator, a number
/// that cannot be read, one that is far from the figures or exactly the plan's own target.
/// `inputs` are those of all indicators. Fails where the file is no readable spreadsheet or states
/// no target of the year.
Result<TargetImport> previewTargets(const QString& path, const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const TargetImportOptions& options);

} // namespace lantu
