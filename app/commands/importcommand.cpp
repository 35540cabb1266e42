#include "app/commands/commands.h"
#include "core/statistics/indicatormatcher.h"
#include "core/statistics/rejectedworkbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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

/// NAME=INDICATOR;NAME=INDICATOR: what a person says that names mean.
Result<QHash<QString, QString>> readMatches(const QString& text, const QList<Indicator>& known)
{
    static const QRegularExpression separator(u"[;；]"_s);
    QHash<QString, QString> matches;
    for (const QString& pair : text.split(separator, Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const QString name = pair.left(equals).trimmed();
        const QString id = pair.mid(equals + 1).trimmed();
        if (equals < 1 || name.isEmpty())
            return failure(Error::Kind::NotFound,
                Messages::tr("--map takes NAME=INDICATOR, several parted by “;”, not “%1”.")
                    .arg(pair));
        if (std::none_of(known.begin(), known.end(),
                [&id](const Indicator& indicator) { return indicator.id == id; }))
            return failure(Error::Kind::NotFound,
                Messages::tr("There is no indicator “%1”. “lantu indicators” lists them all.")
                    .arg(id));
        matches.insert(nameKey(name), id);
    }
    return matches;
}

/// The names of a file that --map speaks of, as the file prints them, by the key they stand under.
QHash<QString, QString> mappedNames(
    const ImportBatch& batch, const ImportOptions& options, const QStringList& regions)
{
    QHash<QString, QString> names;
    for (const ImportValue& value : batch.values)
        for (const QString& key : nameKeys(value.name, readName(value.name, regions)))
            if (options.matches.contains(key))
                names.insert(key, value.name);
    return names;
}

/// Stores mapped names as other names of their indicators, and says so where one cannot be.
bool remember(const CommandContext& context, const Plan& plan, const ImportOptions& options,
    const QHash<QString, QString>& names, const QStringList& regions)
{
    bool isDone = true;
    for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
        const QString alias = nameToRemember(readName(*name, regions));
        const QString id = options.matches.value(name.key());
        if (auto done = context.session.rememberAlias(plan.id, id, alias); !done) {
            context.err << done.error().message << Qt::endl;
            isDone = false;
        }
    }
    return isDone;
}

/// What a person should know of a file besides its values: checks, and names that are not in it.
void reportNotes(const CommandContext& context, const ImportPreview& preview,
    const ImportOptions& options, const QHash<QString, QString>& mapped)
{
    for (const CheckNote& note : preview.notes)
        context.err << preview.batch.file << u": "_s << note.sentence << Qt::endl;
    for (const QString& key : options.matches.keys())
        if (!mapped.contains(key))
            context.err << Messages::tr("%1: no row is called “%2”, which --map speaks of.")
                               .arg(preview.batch.file, key)
                        << Qt::endl;
    if (preview.workbook.replacements > 0)
        context.err << Messages::tr("%1: %2 places are no %3 and were replaced.")
                           .arg(preview.batch.file, QString::number(preview.workbook.replacements),
                               preview.workbook.encoding)
                    << Qt::endl;
}

Result<ImportOptions> readOptions(const CommandContext& context, const Plan& plan)
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
    if (context.line.has(u"map"_s)) {
        const auto knowledge = context.session.importKnowledge(plan);
        if (!knowledge)
            return Unexpected{knowledge.error()};
        const auto matches = readMatches(context.line.value(u"map"_s), knowledge->indicators);
        if (!matches)
            return Unexpected{matches.error()};
        options.matches = *matches;
    }
    if (context.line.has(u"remember"_s) && options.matches.isEmpty())
        return failure(Error::Kind::NotFound,
            Messages::tr("--remember goes with --map: it stores the names given there."));
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

/// Why --rejected cannot be followed, in the user's language; empty where it can or is not given.
QString rejectedObjection(const CommandLine& line)
{
    if (!line.has(u"rejected"_s))
        return {};
    const QFileInfo target(line.value(u"rejected"_s));
    if (target.suffix().toLower() != u"xlsx"_s)
        return Messages::tr("--rejected must end in .xlsx: %1").arg(target.filePath());
    if (line.operands.size() != 1)
        return Messages::tr("--rejected goes with one file: import the others apart.");
    const QFileInfo source(line.operands.first());
    if (target.exists() && target.canonicalFilePath() == source.canonicalFilePath())
        return Messages::tr("--rejected would overwrite %1 itself: name another file.")
            .arg(source.filePath());
    return {};
}

/// Writes what was held back into the sender's layout, where --rejected asks for it.
Result<> writeRejected(const CommandContext& context, const ImportPreview& preview)
{
    const auto& values = preview.batch.values;
    if (!context.line.has(u"rejected"_s) || std::none_of(values.begin(), values.end(), needsPerson))
        return {};
    return writeRejectedWorkbook(preview.workbook, values, context.line.value(u"rejected"_s));
}

/// Imports one file and adds its rows. Returns whether a person has to look at it.
Result<bool> importFile(const CommandContext& context, const Plan& plan, const QString& path,
    const ImportOptions& options, RowTable& table)
{
    const auto knowledge = context.session.importKnowledge(plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    const auto preview = readPreview(path, *knowledge, options);
    if (!preview)
        return Unexpected{preview.error()};
    const ImportBatch& batch = preview->batch;
    const QStringList regions = regionNames(*knowledge, options);
    const QHash<QString, QString> mapped = mappedNames(batch, options, regions);
    reportNotes(context, *preview, options, mapped);
    // Before anything is stored, so that a failure changes nothing.
    if (const auto written = writeRejected(context, *preview); !written)
        return Unexpected{written.error()};
    QString id;
    bool isRemembered = true;
    if (!context.line.has(u"dry-run"_s)) {
        const auto applied = context.session.applyImport(batch);
        if (!applied)
            return Unexpected{applied.error()};
        id = *applied;
        if (context.line.has(u"remember"_s))
            isRemembered = remember(context, plan, options, mapped, regions);
    }
    for (const ImportValue& value : batch.values)
        table.rows.append(row(batch.file, value));
    report(context, batch, id);
    return !isRemembered || std::any_of(batch.values.begin(), batch.values.end(), needsPerson);
}

ExitCode runImport(const CommandContext& context)
{
    if (context.line.operands.isEmpty())
        return context.wrongUsage(Messages::tr("Name at least one file: lantu import FILE…"));
    if (const QString objection = rejectedObjection(context.line); !objection.isEmpty())
        return context.wrongUsage(objection);
    const auto plan = context.plan();
    if (!plan)
        return context.fail(plan.error());
    const auto options = readOptions(context, *plan);
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
            {u"map"_s, u"NAME=INDICATOR;…"_s,
                Messages::tr("which indicator a name of the file means")},
            {u"remember"_s, {}, Messages::tr("stores the names of --map for later imports")},
            {u"accept"_s, u"new|revisions|all"_s, Messages::tr("what is taken without asking")},
            {u"rejected"_s, u"FILE.xlsx"_s,
                Messages::tr("where to write what was held back, in the sender's layout")},
            formatOption()},
        false, runImport};
}

} // namespace lantu
