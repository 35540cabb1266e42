#include "core/rules/verdictname.h"

#include "core/plan/plan.h"

#include <QCoreApplication>

namespace lantu {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictName)
};

} // namespace

QString progressName(const Assessment& assessment, const Plan& plan)
{
    if (assessment.progress == Progress::NoData && assessment.value)
        return Words::tr("undetermined");
    const int year = assessment.dataYear.value_or(assessment.year);
    return displayName(assessment.progress, year >= plan.lastYear);
}

} // namespace lantu
