#include "app/commands/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

std::optional<AcceptRule> acceptRule(const QString& code)
{
    if (code == u"new"_s)
        return AcceptRule::New;
    if (code == u"revisions"_s)
        return AcceptRule::Revisions;
    if (code == u"all"_s)
        return AcceptRule::All;
    return std::nullopt;
}

/// Figures cumulate from January, so that a year has no second half and no second quarter.
bool isImportable(const Period& period)
{
    switch (period.kind) {
    case Period::Kind::Year:
        return true;
    case Period::Kind::HalfYear:
        return period.part == 1;
    case Period::Kind::Quarter:
        return period.part == 1 || period.part == 3;
    }
    Q_UNREACHABLE();
}

QStringList row(const QString& file, const ImportValue& value)
{
    return {file, value.sheet, value.cell, value.raw, value.indicatorId,
        value.period ? QString::number(value.period->year) : QString(),
        value.period ? value.period->code() : QString(),
        value.value ? value.value->toString() : QString(), value.unit, toCode(value.status),
        toCode(value.action), value.reason};
}

/// The file's outcome in one sentence, for people.
void report(const CommandContext& context, const ImportBatch& batch, const QString& id)
{
    const auto taken = std::count_if(batch.values.begin(), batch.values.end(),
        [](const ImportValue& value) { return value.isTaken; });
    const auto open = std::count_if(batch.values.begin(), batch.values.end(), needsPerson);
    const QString takenText = QString::number(taken);
    const QString openText = QString::number(open);
    if (context.line.has(u"dry-run"_s))
        context.err << Messages::tr(
            "%1: %2 values would be taken, %3 need a decision; nothing was changed.")
                           .arg(batch.file, takenText, openText);
    else if (id.isEmpty())
        context.err << Messages::tr("%1: nothing new; %2 values need a decision.")
                           .arg(batch.file, openText);
    else
        context.err << Messages::tr(
            "%1: imported as batch %2; %3 values taken, %4 need a decision.")
                           .arg(batch.file, id, takenText, openText);
    context.err << Qt::endl;
}

Result<ImportOptions> readOptions(const CommandContext& context)
{
    ImportOptions options;
    const auto year = context.year();
    if (!year)
        return Unexpected{year.error()};
    options.year = *year;
    const QString code = context.line.value(u"accept"_s, u"new"_s);
    const auto accept = acceptRule(code);
    if (!accept)
        return failure(Error::Kind::NotFound,
            Messages::tr("--accept takes new, revisions or all, not “%1”.").arg(code));
    options.accept = *accept;
    options.region = context.line.value(u"region"_s);
    if (!context.line.has(u"period"_s))
        return options;
    if (context.line.has(u"year"_s))
        return failure(
            Error::Kind::NotFound, Messages::tr("Give either --year or --period, not both."));
    const auto period = Period::parse(context.line.value(u"period"_s));
    if (!period || !isImportable(*period))
        return failure(Error::Kind::NotFound,
            Messages::tr("“%1” is no period of figures: give a year (2023), its first quarter "
                         "(2023Q1), first half (2023H1) or first three quarters (2023Q3).")
                .arg(context.line.value(u"period"_s)));
    options.period = period;
    return options;
}

/// Imports one file and adds its rows. Returns whether a person has to look at it.
Result<bool> importFile(const CommandContext& context, const Plan& plan, const QString& path,
    const ImportOptions& options, RowTable& table)
{
    const auto knowledge = context.session.importKnowledge(plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    const auto batch = previewFile(path, *knowledge, options);
    if (!batch)
        return Unexpected{batch.error()};
    QString id;
    if (!context.line.has(u"dry-run"_s)) {
        const auto applied = context.session.applyImport(*batch);
        if (!applied)
            return Unexpected{applied.error()};
        id = *applied;
    }
    for (const ImportValue& value : batch->values)
        table.rows.append(row(batch->file, value));
    report(context, *batch, id);
    return std::any_of(batch->values.begin(), batch->values.end(), needsPerson);
}

ExitCode runImport(const CommandContext& context)
{
    if (context.line.operands.isEmpty())
        return context.wrongUsage(Messages::tr("Name at least one file: lantu import FILE…"));
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto options = readOptions(context);
    if (!options)
        return context.fail(options.error());
    RowTable table{{u"file"_s, u"sheet"_s, u"cell"_s, u"raw"_s, u"indicator"_s, u"year"_s,
                       u"period"_s, u"value"_s, u"unit"_s, u"status"_s, u"action"_s, u"reason"_s},
        {}};
    // Each file stands for itself: one that fails changes nothing and stops no other.
    ExitCode worst = ExitCode::Done;
    for (const QString& path : context.line.operands) {
        const auto needsPerson = importFile(context, *plan, path, *options, table);
        ExitCode code = ExitCode::Done;
        if (!needsPerson) {
            context.err << needsPerson.error().message << Qt::endl;
            code = ExitCode::Failed;
        } else if (*needsPerson) {
            code = ExitCode::NeedsPerson;
        }
        worst = std::max(worst, code);
    }
    if (!table.rows.isEmpty())
        if (const ExitCode printed = context.print(table); printed != ExitCode::Done)
            return printed;
    return worst;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"FILE…"_s, Messages::tr("takes the figures of spreadsheets"),
        {planOption(),
            {u"year"_s, u"Y"_s, Messages::tr("the year of figures for which the file names none")},
            {u"period"_s, u"2023|2023H1|2023Q3"_s,
                Messages::tr("the same, with the part of the year from January")},
            {u"region"_s, u"NAME"_s, Messages::tr("the region's name in the file")},
            {u"dry-run"_s, {}, Messages::tr("only shows what would happen")},
            {u"accept"_s, u"new|revisions|all"_s, Messages::tr("what is taken without asking")},
            formatOption()},
        false, runImport};
}

} // namespace lantu
