#include "core/decisions/targetimport.h"

#include "core/decisions/targetpreviewer.h"
#include "core/decisions/targetsheet.h"
#include "core/sheets/workbookreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TargetImport)
};

/// A dash says that no target was set; words may be one.
bool saysNone(const CellValue& value)
{
    return value.absence && *value.absence != AbsenceReason::InWords
        && *value.absence != AbsenceReason::AssignedFromAbove
        && *value.absence != AbsenceReason::ExpectedToBeMet;
}

bool mayBeStored(const TargetRow& row)
{
    return row.value.action == ImportAction::New || row.value.action == ImportAction::Revision;
}

/// Of one indicator a file has one target, or a person says which.
void compareWithinFile(QList<TargetRow>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype j = i + 1; j < rows.size(); ++j) {
            if (rows[i].value.indicatorId != rows[j].value.indicatorId || !mayBeStored(rows[j]))
                continue;
            if (rows[i].target.raw == rows[j].target.raw && mayBeStored(rows[i])) {
                rows[j].value.action = ImportAction::Same;
                rows[j].value.reason = Messages::tr("the same as in %1").arg(rows[i].value.cell);
                continue;
            }
            if (!mayBeStored(rows[i]) && rows[i].value.action != ImportAction::Conflict)
                continue;
            for (const auto& [own, other] : {std::pair(i, j), std::pair(j, i)}) {
                rows[own].value.action = ImportAction::Conflict;
                rows[own].value.reason = Messages::tr("another target stands in %1: %2")
                                             .arg(rows[other].value.cell, rows[other].target.raw);
            }
        }
}

} // namespace

QList<YearlyTarget> TargetImport::taken() const
{
    QList<YearlyTarget> targets;
    for (const TargetRow& row : rows)
        if (row.value.isTaken && canBeTaken(row))
            targets << row.target;
    return targets;
}

QStringList TargetImport::takenTwice() const
{
    QStringList seen;
    QStringList twice;
    for (const YearlyTarget& target : taken())
        (seen.contains(target.indicatorId) ? twice : seen) << target.indicatorId;
    twice.removeDuplicates();
    return twice;
}

bool canBeTaken(const TargetRow& row)
{
    switch (row.value.action) {
    case ImportAction::New:
    case ImportAction::Revision:
        return true;
    case ImportAction::Conflict:
    case ImportAction::ScopeDiffers:
        return row.target.value.has_value();
    case ImportAction::Same:
    case ImportAction::Unmatched:
    case ImportAction::Unreadable:
    case ImportAction::Absent:
        return false;
    }
    Q_UNREACHABLE();
}

Result<TargetImport> previewTargets(const QString& path, const ImportKnowledge& knowledge,
    const QList<AssessmentInput>& inputs, const TargetImportOptions& options)
{
    const auto workbook = readWorkbook(path);
    if (!workbook)
        return Unexpected{workbook.error()};
    ImportOptions names;
    names.region = options.region;
    const QStringList regions = regionNames(knowledge, names);
    const TargetPreviewer previewer(knowledge, inputs, options);
    TargetImport import{QFileInfo(path).fileName(), {}};
    for (const Sheet& sheet : workbook->sheets)
        for (const Figure& figure : readTargetCells(sheet, regions, options.year))
            if (!saysNone(figure.value))
                import.rows << previewer.decide(figure);
    if (import.rows.isEmpty())
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 states no targets of %2: there must be a table with a column of "
                         "indicators (指标) and one whose header says 计划 or 目标 of that year.")
                .arg(import.file)
                .arg(options.year));
    compareWithinFile(import.rows);
    for (TargetRow& row : import.rows)
        row.value.isTaken = row.value.action == ImportAction::New
            || row.value.action == ImportAction::Same
            || (row.value.action == ImportAction::Revision && options.replaces);
    return import;
}

} // namespace lantu
