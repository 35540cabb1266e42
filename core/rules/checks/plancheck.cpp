#include "core/rules/checks/plancheck.h"

#include "core/rules/checks/restatements.h"
#include "core/rules/checks/rowchecks.h"
#include "core/rules/checks/textchecks.h"

#include <algorithm>

namespace lantu {

QList<Finding> checkPlan(const PlanCheckInput& input)
{
    return restatements(input) + rowChecks(input) + textChecks(input);
}

QList<Finding> withoutKnown(const QList<Finding>& found, const QList<Finding>& known)
{
    QList<Finding> rest;
    for (const Finding& one : found) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&one](const Finding& other) {
            return other.kind == one.kind
                && std::all_of(one.subjects.begin(), one.subjects.end(),
                    [&other](const QString& subject) { return other.subjects.contains(subject); });
        });
        if (!isKnown)
            rest << one;
    }
    return rest;
}

} // namespace lantu
