#include "app/commands/assesscommand.h"

#include "app/commands/commands.h"
#include "core/base/rounding.h"
#include "core/plan/planrecord.h"
#include "core/rules/rulesetreader.h"
#include "core/session/planrules.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};

QStringList row(const AssessmentInput& input, const Assessment& one)
{
    const QString why = one.why();
    // A Chinese full stop brings its own space.
    const QString space = why.endsWith(u'。') ? QString() : u" "_s;
    return {one.indicatorId, QString::number(one.year),
        one.dataYear ? QString::number(*one.dataYear) : QString(),
        one.value ? one.value->toString() : QString(),
        one.completion ? fixedText(*one.completion, 2) : QString(),
        Decimal::fromSpreadsheetNumber(one.timeProgress).value_or(Decimal()).toString(),
        toCode(one.progress), toCode(one.outlook),
        neededFigure(one, input.indicator.target.kind, 4),
        why + space + Messages::tr("Rules: %1.").arg(one.ruleSet),
        one.interim ? one.interim->period.code() : QString(),
        one.interim ? one.interim->value.toString() : QString(),
        one.interim && one.interim->completion ? fixedText(*one.interim->completion, 2) : QString(),
        one.interim && one.interim->progress ? toCode(*one.interim->progress) : QString()};
}

Result<RuleSet> askedRules(const CommandContext& context, const Plan& plan)
{
    const QString asked = context.line.value(u"rules"_s);
    if (asked.isEmpty())
        return context.session.rules().chosen(plan.id);
    return asked.endsWith(u".json"_s) ? readRuleSet(asked)
                                      : context.session.rules().ruleSet(plan.id, asked);
}

/// A plan that records how it ended is judged at its end, others at their latest figures.
Result<int> latestYear(const CommandContext& context, const Plan& plan)
{
    const auto indicators = context.session.indicators(plan.id);
    if (!indicators)
        return Unexpected{indicators.error()};
    if (hasRecord(*indicators))
        return plan.lastYear;
    return context.session.latestDataYear(plan);
}

ExitCode runAssess(const CommandContext& context)
{
    const auto assessed = assessYear(context);
    if (!assessed)
        return context.fail(assessed.error());
    RowTable table{
        {u"indicator"_s, u"year"_s, u"data_year"_s, u"value"_s, u"completion"_s, u"time_progress"_s,
            u"progress"_s, u"outlook"_s, u"needed"_s, u"why"_s, u"interim_period"_s,
            u"interim_value"_s, u"interim_completion"_s, u"interim_progress"_s},
        {}};
    for (qsizetype i = 0; i < assessed->assessments.size(); ++i)
        table.rows.append(row(assessed->inputs[i], assessed->assessments[i]));
    return context.print(table);
}

} // namespace

Result<AssessedYear> assessYear(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto rules = askedRules(context, *plan);
    if (!rules)
        return Unexpected{rules.error()};
    auto year = context.year();
    if (!year)
        return Unexpected{year.error()};
    if (!*year) {
        const auto latest = latestYear(context, *plan);
        if (!latest)
            return Unexpected{latest.error()};
        *year = *latest;
    }
    if (!plan->covers(**year))
        return failure(Error::Kind::NotFound,
            Messages::tr("%1 is not a year of plan %2 (%3–%4).")
                .arg(**year)
                .arg(plan->id)
                .arg(plan->firstYear)
                .arg(plan->lastYear));
    const auto basis = basisFromCode(context.line.value(u"basis"_s, u"printed"_s));
    if (!basis)
        return failure(Error::Kind::NotFound,
            Messages::tr("--basis takes printed or revised, not “%1”.")
                .arg(context.line.value(u"basis"_s)));
    const auto inputs = context.line.has(u"commitments"_s)
        ? context.session.commitmentInputs(*plan, **year, *basis)
        : context.session.assessmentInputs(*plan, **year, *basis);
    if (!inputs)
        return Unexpected{inputs.error()};
    AssessedYear assessed{*plan, **year, *basis, *inputs, {}, *rules};
    for (const AssessmentInput& input : *inputs)
        assessed.assessments << assess(input, *rules);
    return assessed;
}

Command assessCommand()
{
    return {u"assess"_s, {},
        Messages::tr("says for each indicator whether it is on schedule, and why"),
        {planOption(), yearOption(), basisOption(), rulesOption(), formatOption(),
            {u"commitments"_s, {},
                Messages::tr("the promises of the text that are watched, instead of the table")}},
        false, runAssess};
}

} // namespace lantu
