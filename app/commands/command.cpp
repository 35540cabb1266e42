#include "app/commands/command.h"

#include "core/rules/rulesetreader.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

ExitCode CommandOutput::fail(const Error& error) const
{
    err << error.message << Qt::endl;
    const bool isUsage = error.kind == Error::Kind::NotFound && line.command != u"undo"_s;
    return isUsage ? ExitCode::WrongUsage : ExitCode::Failed;
}

ExitCode CommandOutput::wrongUsage(const QString& message) const
{
    err << message << Qt::endl;
    return ExitCode::WrongUsage;
}

Result<RowFormat> CommandOutput::rowFormat() const
{
    const QString code = line.value(u"format"_s, u"table"_s);
    if (const auto format = rowFormatFromCode(code))
        return *format;
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no format “%1”: table, csv or json.").arg(code));
}

ExitCode CommandOutput::print(const RowTable& table) const
{
    const auto format = rowFormat();
    if (!format)
        return fail(format.error());
    if (line.isPractice)
        (*format == RowFormat::Table ? out : err) << practiceMark() << Qt::endl;
    out << formatted(table, *format) << Qt::flush;
    return ExitCode::Done;
}

Result<Plan> CommandContext::plan() const
{
    return session.plan(line.value(u"plan"_s));
}

Result<std::optional<int>> CommandContext::year() const
{
    if (!line.has(u"year"_s))
        return std::optional<int>();
    const auto period = Period::parse(line.value(u"year"_s));
    if (!period || !period->isYear())
        return failure(Error::Kind::NotFound,
            Messages::tr("“%1” is no year. Write it as 2024.").arg(line.value(u"year"_s)));
    return std::optional(period->year);
}

QString practiceMark()
{
    return Messages::tr("PRACTICE DATA");
}

CommandOption planOption()
{
    return {u"plan"_s, u"P"_s, Messages::tr("the plan (default: the current one)")};
}

CommandOption yearOption()
{
    return {u"year"_s, u"Y"_s, Messages::tr("the year")};
}

CommandOption formatOption()
{
    return {u"format"_s, u"table|csv|json"_s, Messages::tr("how rows are printed")};
}

CommandOption basisOption()
{
    return {u"basis"_s, u"printed|revised"_s,
        Messages::tr("the base as the plan prints it, or as revised")};
}

CommandOption rulesOption()
{
    QStringList ids;
    for (const RuleSet& rules : builtInRuleSets())
        ids << rules.id;
    ids << u"FILE.json"_s;
    return {u"rules"_s, ids.join(u'|'),
        Messages::tr("the rule set, one of these or a file (default: linear)")};
}

} // namespace lantu
