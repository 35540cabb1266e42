#pragma once

#include "core/plan/indicator.h"
#include "core/plan/outlinenode.h"
#include "core/rules/assessment.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace lantu {

/// How many indicators stand at which verdict.
struct ProgressCount {
    QMap<Progress, int> byProgress; ///< verdicts that occur
    int total = 0;

    void add(Progress progress);

    bool operator==(const ProgressCount&) const = default;
};

/// Counts of a plan's indicators by type. The same everywhere: on screen, in commands, in reports.
struct Rollup {
    ProgressCount constraint;
    ProgressCount expected;

    [[nodiscard]] int total() const { return constraint.total + expected.total; }

    bool operator==(const Rollup&) const = default;
};

/// What counts are grouped by.
enum class RollupKey { Type, Category, Agency, Chapter };

/// The counts of one group.
struct RollupGroup {
    QString label; ///< as the plan prints it; of no lead agency says so, else empty for none
    Rollup counts;

    bool operator==(const RollupGroup&) const = default;
};

/// Counts by group, in the order in which groups first occur, by type the binding ones first; sums
/// are rollUp()'s counts. `chapters` names the chapter of each place of the outline, for
/// RollupKey::Chapter.
QList<RollupGroup> rollUpBy(RollupKey key, const QList<Indicator>& indicators,
    const QList<Assessment>& assessments, const QHash<QString, QString>& chapters = {});

/// The title of the chapter above each place, with its number.
QHash<QString, QString> chapterTitles(const QList<OutlineNode>& outline);

QString toCode(RollupKey key); ///< `type`, `category`, `agency`, `chapter`
std::optional<RollupKey> rollupKeyFromCode(QStringView code);

/// Counts assessments by the type of their indicator; `indicators` holds each assessment's.
Rollup rollUp(const QList<Indicator>& indicators, const QList<Assessment>& assessments);

/// The count sentence of a report's first page: its parts always add up to the number of
/// indicators. `isPlanOver` chooses between 提前实现 and 已实现.
QString countSentence(const Rollup& rollup, bool isPlanOver);

} // namespace lantu
