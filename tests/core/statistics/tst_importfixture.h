#pragma once

#include "core/plan/planpackage.h"
#include "core/statistics/importpreview.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QTest>

namespace lantu {

/// A sheet in the source of a test: rows whose cells are separated by bars.
using Rows = std::initializer_list<const char16_t*>;

/// Luqiao's fourteenth plan with nothing on record. Without indicators where it cannot be read.
inline ImportKnowledge emptyKnowledge()
{
    const auto package = readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14"));
    if (!package)
        return {};
    return {package->plan, package->indicators + package->references, package->aliases, {}};
}

/// What becomes of the values of one sheet with nothing on record.
inline QList<ImportValue> previewOf(const Sheet& sheet)
{
    static const ImportKnowledge empty = emptyKnowledge();
    return previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, empty, {});
}

/// Columns of a table of sheets with what is expected of each.
inline void addSheetColumns()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<QStringList>("lines");
}

/// A value as one line: `C4 lq14-t2-01 2022 757.00 provisional new`.
inline QString lineOf(const ImportValue& value)
{
    return QStringList{value.cell, value.indicatorId,
        value.period ? value.period->code() : QStringLiteral("-"),
        value.value ? value.value->toString() : QStringLiteral("-"), toCode(value.status),
        toCode(value.action)}
        .join(u' ');
}

/// The values that are about a row of the plan, in reading order.
inline QStringList matchedLines(const QList<ImportValue>& values)
{
    QStringList lines;
    for (const ImportValue& value : values)
        if (value.action != ImportAction::Unmatched)
            lines << lineOf(value);
    return lines;
}

/// A row of such a table.
inline void addSheet(const char* name, Rows rows, const QStringList& lines)
{
    QTest::newRow(name) << sheetOf(rows) << lines;
}

/// Whether the sheet of the current row gives its lines.
inline void compareSheetLines()
{
    QFETCH(Sheet, sheet);
    QFETCH(QStringList, lines);
    QCOMPARE(matchedLines(previewOf(sheet)), lines);
}

/// What is known after everything that was taken is on record.
inline ImportKnowledge applied(ImportKnowledge knowledge, const QList<ImportValue>& values)
{
    for (const ImportValue& value : values) {
        if (!value.isTaken || value.action == ImportAction::Same
            || value.action == ImportAction::Absent)
            continue;
        Observation observation;
        observation.id = QString::number(knowledge.observations.size() + 1);
        observation.indicatorId = value.indicatorId;
        observation.period = *value.period;
        observation.value = *value.value;
        observation.status = value.status;
        observation.scope = value.scope;
        knowledge.observations << observation;
    }
    return knowledge;
}

} // namespace lantu
