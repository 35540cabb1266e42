#include "app/commands/commands.h"
#include "core/forms/yearformwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TemplateCommand)
};

/// The plan's indicators, or those that the agency asked for answers for.
Result<QList<Indicator>> askedIndicators(
    const CommandContext& context, const Plan& plan, const QString& agency)
{
    auto indicators = context.session.indicators(plan.id);
    if (!indicators || agency.isEmpty())
        return indicators;
    const auto ids = context.session.indicatorsOfAgency(plan.id, agency);
    if (!ids)
        return Unexpected{ids.error()};
    indicators->removeIf([&](const Indicator& indicator) { return !ids->contains(indicator.id); });
    if (indicators->isEmpty())
        return failure(Error::Kind::NotFound,
            Messages::tr("No indicator of plan %1 has the lead agency “%2”.").arg(plan.id, agency));
    return indicators;
}

Result<YearForm> askedForm(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto year = context.year();
    if (!year)
        return Unexpected{year.error()};
    if (!plan->covers(**year) && **year != plan->baseYear)
        return failure(Error::Kind::NotFound,
            Messages::tr("%1 is outside the plan %2 (%3–%4).")
                .arg(**year)
                .arg(plan->id)
                .arg(plan->baseYear)
                .arg(plan->lastYear));
    const QString agency = context.line.value(u"agency"_s);
    const auto indicators = askedIndicators(context, *plan, agency);
    if (!indicators)
        return Unexpected{indicators.error()};
    const auto observations = context.session.observations(plan->id);
    if (!observations)
        return Unexpected{observations.error()};
    YearForm form = makeYearForm(*plan, *indicators, *observations, **year, agency);
    form.isPractice = form.isPractice || context.session.isPractice();
    return form;
}

ExitCode runTemplate(const CommandContext& context)
{
    const QString out = context.line.value(u"out"_s);
    if (out.isEmpty() || !context.line.has(u"year"_s))
        return context.wrongUsage(
            Messages::tr("Give year and file: lantu template --year Y --out FILE.xlsx"));
    if (QFileInfo(out).suffix().toLower() != u"xlsx"_s)
        return context.wrongUsage(Messages::tr("--out must end in .xlsx: %1").arg(out));
    const auto form = askedForm(context);
    if (!form)
        return context.fail(form.error());
    if (const auto written = writeYearForm(*form, out); !written)
        return context.fail(written.error());
    context.out << out << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Command templateCommand()
{
    return {u"template"_s, {}, Messages::tr("writes a form for a department to fill in"),
        {planOption(), yearOption(),
            {u"agency"_s, u"A"_s, Messages::tr("only what this lead agency answers for")},
            {u"out"_s, u"FILE.xlsx"_s, Messages::tr("where to")}},
        false, runTemplate};
}

} // namespace lantu
