#include "core/statistics/targetchecks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

/// The plan's own table of targets: of its figures for the last year most are the targets.
constexpr int FewestTargets = 3;

/// A figure of the last year that is the target to the digit may be the target itself, unless the
/// years before stand beside it. Where the target is to keep the base, equality says nothing.
void askWhereTarget(QList<ImportValue>& values, const QList<qsizetype>& places,
    const QHash<QString, Decimal>& targets, const QSet<QString>& kept)
{
    for (const qsizetype i : places) {
        const ImportValue& target = values[i];
        const bool isInSeries =
            std::any_of(values.begin(), values.end(), [&target](const ImportValue& other) {
                return other.indicatorId == target.indicatorId && other.sheet == target.sheet
                    && other.period == Period::ofYear(target.period->year - 1);
            });
        if (isInSeries || kept.contains(target.indicatorId)
            || *target.value != targets[target.indicatorId])
            continue;
        values[i].action = ImportAction::ScopeDiffers;
        values[i].reason =
            Messages::tr("exactly the plan's target: check whether it is the actual figure");
    }
}

} // namespace

void holdTargets(
    QList<ImportValue>& values, const ImportKnowledge& knowledge, const QSet<QString>& forms)
{
    QHash<QString, Decimal> targets;
    QSet<QString> kept;
    for (const Indicator& indicator : knowledge.indicators) {
        if (!indicator.target.value)
            continue;
        targets.insert(indicator.id, *indicator.target.value);
        if (indicator.base.value == indicator.target.value)
            kept.insert(indicator.id);
    }
    QHash<QString, QList<qsizetype>> bySheet;
    for (qsizetype i = 0; i < values.size(); ++i)
        if ((values[i].action == ImportAction::New || values[i].action == ImportAction::Revision)
            && values[i].period == Period::ofYear(knowledge.plan.lastYear)
            && targets.contains(values[i].indicatorId) && !forms.contains(values[i].sheet))
            bySheet[values[i].sheet] << i;
    for (const QList<qsizetype>& places : std::as_const(bySheet)) {
        const auto equal = std::count_if(places.begin(), places.end(),
            [&](qsizetype i) { return *values[i].value == targets[values[i].indicatorId]; });
        if (equal < FewestTargets || 2 * equal <= places.size()) {
            askWhereTarget(values, places, targets, kept);
            continue;
        }
        for (const qsizetype i : places) {
            values[i].action = ImportAction::ScopeDiffers;
            values[i].reason =
                Messages::tr("most figures of this sheet for %1 are the plan's targets")
                    .arg(knowledge.plan.lastYear);
        }
    }
}

} // namespace lantu
