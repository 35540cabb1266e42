#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/plan/observation.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// What an import does with one value cell.
enum class ImportAction {
    New, ///< nothing of this indicator, period and vintage was known
    Same, ///< already known; its source is added
    Revision, ///< a later vintage than the one in use
    Conflict, ///< another value of the same vintage, or two in one file
    Unmatched, ///< not an indicator of the plan, or not a year of it
    Unreadable, ///< a value that cannot be read for certain
    Absent, ///< the cell says why there is no number
    ScopeDiffers, ///< the right indicator, but another scope, unit kind or order of magnitude
};

/// One value cell of a file with everything understood about it and what is to become of it.
struct ImportValue {
    QString sheet;
    QString cell;
    QString raw; ///< what the cell says, verbatim
    QString name; ///< what the file calls it
    QString indicatorId; ///< empty where unmatched
    /// Unmatched: the indicator that its unknown name most likely means; never taken by itself.
    QString suggestedId;
    std::optional<Period> period;
    std::optional<Decimal> value; ///< in the indicator's unit where matched, else as stated
    QString unit; ///< of `value`
    QString rawUnit; ///< as the file states it
    VintageStatus status = VintageStatus::Unstated;
    QString scope; ///< as the file states it
    std::optional<AbsenceReason> absence;
    ImportAction action = ImportAction::Unmatched;
    QString reason; ///< why, in the user's language
    QString sourceTitle;
    QString sourceUrl;
    QString sourceQuote;
    QString note;
    bool isVerified = true;
    QString knownObservationId; ///< Same: the figure it restates
    /// The figure on record that it takes the place of because that one was mistyped or misread;
    /// empty where nothing is corrected. Not kept with the batch, but on the audit trail.
    QString correctionOf;
    bool hasRival = false; ///< another cell of the same file states another value: a person chooses
    bool isTaken = false; ///< whether applying takes it (set by the accept rule or a person)

    bool operator==(const ImportValue&) const = default;
};

/// One import: a file, by whom, when, and every cell of it. A value that a person entered is a
/// batch of its own, whose file is the document it stands in.
struct ImportBatch {
    QString id; ///< `b20260302-001`; empty before it is applied
    QString planId;
    QString file; ///< name without folders
    QString sha256;
    QString importedAt; ///< ISO, UTC
    QString importedBy;
    bool isWithdrawn = false;
    QList<ImportValue> values;
    bool isByHand = false; ///< entered by a person (see ObservationSource::isByHand)

    bool operator==(const ImportBatch&) const = default;
};

/// `new`, `same`, `revision`, `conflict`, `unmatched`, `unreadable`, `absent`, `scope_differs`.
QString toCode(ImportAction action);
std::optional<ImportAction> importActionFromCode(QStringView code);

/// Whether a person has to decide about a value that was not taken: conflicts, unreadable cells,
/// differing scopes and revisions held back. Rows that are simply not in the plan are no reason.
bool needsPerson(const ImportValue& value);

} // namespace lantu
