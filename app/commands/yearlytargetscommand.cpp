#include "app/commands/commands.h"
#include "core/decisions/targetimport.h"
#include "core/session/plandecisions.h"
#include "core/statistics/entrychecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(YearlyTargetsCommand)
};

ExitCode listTargets(const CommandContext& context, const Plan& plan)
{
    const auto targets = context.session.decisions().yearlyTargets(plan.id);
    if (!targets)
        return context.fail(targets.error());
    const auto indicators = context.session.indicators(plan.id);
    if (!indicators)
        return context.fail(indicators.error());
    RowTable table{{u"id"_s, u"indicator"_s, u"year"_s, u"origin"_s, u"comparator"_s,
                       u"target_raw"_s, u"target"_s, u"unit"_s, u"document"_s, u"document_number"_s,
                       u"decided_on"_s, u"verdict"_s, u"verdict_words"_s, u"note"_s},
        {}};
    for (const YearlyTarget& one : *targets) {
        const auto indicator = std::find_if(indicators->begin(), indicators->end(),
            [&one](const Indicator& known) { return known.id == one.indicatorId; });
        const QString unit = indicator == indicators->end() ? QString() : indicator->unit.symbol;
        table.rows.append({one.id, one.indicatorId, QString::number(one.year), toCode(one.origin),
            toCode(one.comparator), one.raw, rowText(one.value), unit, one.document,
            one.documentNumber, one.decidedOn, toCode(one.verdict), one.verdictWords, one.note});
    }
    return context.print(table);
}

Result<TargetImportOptions> readOptions(const CommandContext& context, const Plan& plan)
{
    const auto wrong = [](const QString& message) {
        return failure(Error::Kind::NotFound, message);
    };
    TargetImportOptions options;
    const auto year = context.year();
    if (!year)
        return Unexpected{year.error()};
    if (!*year || !plan.covers(**year))
        return wrong(Messages::tr("Say with --year which year's targets are meant (%1–%2).")
                         .arg(plan.firstYear)
                         .arg(plan.lastYear));
    options.year = **year;
    options.document = context.line.value(u"document"_s).trimmed();
    if (options.document.isEmpty())
        return wrong(Messages::tr("Say with --document in which document the targets stand."));
    options.documentNumber = context.line.value(u"number"_s);
    if (context.line.has(u"date"_s)) {
        const auto date = readDate(context.line.value(u"date"_s));
        if (!date)
            return wrong(Messages::tr("--date takes 2024-04-02, 2024-04 or 2024, not “%1”.")
                             .arg(context.line.value(u"date"_s)));
        options.decidedOn = *date;
    }
    const QString origin = context.line.value(u"origin"_s, toCode(TargetOrigin::YearPlan));
    const auto known = targetOriginFromCode(origin);
    if (!known)
        return wrong(Messages::tr("--origin takes year_plan or assigned, not “%1”.").arg(origin));
    options.origin = *known;
    options.region = context.line.value(u"region"_s);
    options.replaces = context.line.has(u"replace"_s);
    return options;
}

void report(const CommandContext& context, const TargetImport& import)
{
    const auto taken = QString::number(import.taken().size());
    const auto open = QString::number(std::count_if(import.rows.begin(), import.rows.end(),
        [](const TargetRow& row) { return needsPerson(row.value); }));
    context.err << (context.line.has(u"dry-run"_s)
            ? Messages::tr("%1: %2 targets would be entered, %3 need a decision; nothing was "
                           "changed.")
            : Messages::tr("%1: %2 targets entered, %3 need a decision."))
                       .arg(import.file, taken, open)
                << Qt::endl;
}

RowTable tableOf(const TargetImport& import)
{
    RowTable table{{u"file"_s, u"sheet"_s, u"cell"_s, u"raw"_s, u"indicator"_s, u"year"_s,
                       u"comparator"_s, u"target"_s, u"unit"_s, u"action"_s, u"reason"_s},
        {}};
    for (const auto& [value, target] : import.rows)
        table.rows.append({import.file, value.sheet, value.cell, value.raw, value.indicatorId,
            value.period ? value.period->code() : QString(), toCode(target.comparator),
            rowText(value.value), value.unit, toCode(value.action), value.reason});
    return table;
}

ExitCode takeTargets(const CommandContext& context, const Plan& plan, const QString& path)
{
    const auto options = readOptions(context, plan);
    if (!options)
        return context.fail(options.error());
    const auto knowledge = context.session.importKnowledge(plan);
    if (!knowledge)
        return context.fail(knowledge.error());
    const auto inputs = context.session.assessmentInputs(plan, options->year, Basis::Printed);
    if (!inputs)
        return context.fail(inputs.error());
    const auto import = previewTargets(path, *knowledge, *inputs, *options);
    if (!import)
        return context.fail(import.error());
    if (const auto taken = import->taken(); !context.line.has(u"dry-run"_s) && !taken.isEmpty())
        if (auto stored = context.session.decisions().setYearlyTargets(plan.id, taken); !stored)
            return context.fail(stored.error());
    report(context, *import);
    if (const ExitCode printed = context.print(tableOf(*import)); printed != ExitCode::Done)
        return printed;
    const bool isOpen = std::any_of(import->rows.begin(), import->rows.end(),
        [](const TargetRow& row) { return needsPerson(row.value); });
    return isOpen ? ExitCode::NeedsPerson : ExitCode::Done;
}

ExitCode runYearlyTargets(const CommandContext& context)
{
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    if (context.line.operands.isEmpty())
        return listTargets(context, *plan);
    if (context.line.operands.size() > 1)
        return context.wrongUsage(
            Messages::tr("Name one file: each stands in a document of its own."));
    return takeTargets(context, *plan, context.line.operands.first());
}

} // namespace

Command yearlyTargetsCommand()
{
    return {u"yearly-targets"_s, u"[FILE]"_s,
        Messages::tr("lists the targets of single years, or takes them from a spreadsheet"),
        {planOption(), {u"year"_s, u"Y"_s, Messages::tr("whose targets are taken")},
            {u"document"_s, u"TITLE"_s, Messages::tr("the document in which they stand")},
            {u"number"_s, u"NUMBER"_s, Messages::tr("its number (文号)")},
            {u"date"_s, u"2024-04-02"_s, Messages::tr("its date")},
            {u"origin"_s, u"year_plan|assigned"_s, Messages::tr("who set them")},
            {u"region"_s, u"NAME"_s, Messages::tr("the region's name in the file")},
            {u"replace"_s, {}, Messages::tr("replaces targets in force without asking")},
            {u"dry-run"_s, {}, Messages::tr("only shows what would happen")}, formatOption()},
        false, runYearlyTargets};
}

} // namespace lantu
