#pragma once

#include "core/base/unit.h"
#include "core/plan/observation.h"

namespace lantu {

/// A value as a person types it in from a document, with where it stands there. Most published
/// figures are prose and come in no spreadsheet.
struct ManualEntry {
    QString indicatorId;
    Period period;
    QString number; ///< as typed: `18,650.4`
    Unit unit; ///< of `number`
    VintageStatus status = VintageStatus::Unstated;
    QString scope; ///< as the document states it
    std::optional<AbsenceReason> absence; ///< why the document gives no number
    QString document; ///< its title
    QString page; ///< page, table or chapter
    QString sentence; ///< verbatim
    QString date; ///< of publication; see readDate() in entrychecks.h
    QString url;
    bool isVerified = true; ///< false where only a repost or an encyclopedia was seen
    QString note;
    QString correctionOf; ///< id of the figure that was mistyped or misread; mostly empty
    QString reason; ///< of a correction: why the figure on record is wrong

    bool operator==(const ManualEntry&) const = default;
};

/// An entry with nothing in it but a year and, if one is chosen, an indicator. That an official
/// source was seen only a person can say.
ManualEntry blankEntry(const QString& indicatorId, int year);

/// The document with its date in brackets, as it stands in a source's title. A remark that has no
/// other place goes with it, behind a semicolon.
QString citation(const ManualEntry& entry, const QString& remark = {});

/// A figure on record as the entry that corrects it, filled in with what `source` says.
ManualEntry correctionOf(const Observation& observation, const ObservationSource& source);

} // namespace lantu
