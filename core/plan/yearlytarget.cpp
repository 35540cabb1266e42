#include "core/plan/yearlytarget.h"

#include "core/plan/codes.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearlyTarget)
};

constexpr CodeTable<TargetOrigin, 2> Origins{{
    {TargetOrigin::YearPlan, "year_plan"_L1},
    {TargetOrigin::Assigned, "assigned"_L1},
}};

constexpr CodeTable<SuperiorVerdict, 3> Verdicts{{
    {SuperiorVerdict::None, ""_L1},
    {SuperiorVerdict::Met, "met"_L1},
    {SuperiorVerdict::NotMet, "not_met"_L1},
}};

} // namespace

QString toCode(TargetOrigin origin)
{
    return codeOf(Origins, origin);
}

std::optional<TargetOrigin> targetOriginFromCode(QStringView code)
{
    return valueOf(Origins, code);
}

QString displayName(TargetOrigin origin)
{
    switch (origin) {
    case TargetOrigin::YearPlan:
        return Words::tr("target of the year's plan");
    case TargetOrigin::Assigned:
        return Words::tr("target assigned from above");
    }
    Q_UNREACHABLE();
}

QString toCode(SuperiorVerdict verdict)
{
    return codeOf(Verdicts, verdict);
}

std::optional<SuperiorVerdict> superiorVerdictFromCode(QStringView code)
{
    return valueOf(Verdicts, code);
}

QString displayName(SuperiorVerdict verdict)
{
    switch (verdict) {
    case SuperiorVerdict::None:
        return {};
    case SuperiorVerdict::Met:
        return Words::tr("met, by the superior's verdict");
    case SuperiorVerdict::NotMet:
        return Words::tr("not met, by the superior's verdict");
    }
    Q_UNREACHABLE();
}

} // namespace lantu
