#include "core/rules/verdictdifference.h"

namespace lantu {

QList<VerdictDifference> verdictDifferences(const Evaluation& before, const Evaluation& after)
{
    QList<VerdictDifference> differences;
    for (auto year = before.byYear.begin(); year != before.byYear.end(); ++year) {
        const QList<Assessment> others = after.byYear.value(year.key());
        for (qsizetype i = 0; i < year->size() && i < others.size(); ++i) {
            const Assessment& was = year->at(i);
            const Assessment& is = others[i];
            if (was.progress != is.progress || was.outlook != is.outlook)
                differences.append({was.indicatorId, year.key(), was.progress, is.progress,
                    was.outlook, is.outlook});
        }
    }
    return differences;
}

} // namespace lantu
