#include "core/rules/ruleset.h"

#include "core/plan/codes.h"
#include "core/rules/rulesetreader.h"

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTable<RuleMethod, 4> MethodCodes{{
    {RuleMethod::Linear, "linear"_L1},
    {RuleMethod::StatCan, "statcan"_L1},
    {RuleMethod::Unsd2023, "unsd2023"_L1},
    {RuleMethod::Trend, "trend"_L1},
}};

} // namespace

QString toCode(RuleMethod method)
{
    return codeOf(MethodCodes, method);
}

std::optional<RuleMethod> ruleMethodFromCode(QStringView code)
{
    return valueOf(MethodCodes, code);
}

RuleSet defaultRuleSet()
{
    return builtInRuleSets().first();
}

} // namespace lantu
