#include "app/commands/commands.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(KeepCommands)
};

ExitCode runUndo(const CommandContext& context)
{
    if (context.line.operands.size() != 1)
        return context.wrongUsage(Messages::tr("Name one import: lantu undo BATCH"));
    const QString id = context.line.operands.first();
    if (auto undone = context.session.undoImport(id); !undone)
        return context.fail(undone.error());
    context.err << Messages::tr("Import %1 was taken back.").arg(id) << Qt::endl;
    return ExitCode::Done;
}

ExitCode runVerify(const CommandContext& context)
{
    const auto problems = context.session.verify();
    if (!problems)
        return context.fail(problems.error());
    for (const QString& problem : *problems)
        context.out << problem << Qt::endl;
    if (!problems->isEmpty())
        return ExitCode::NeedsPerson;
    context.err << Messages::tr("The database %1 is in order.").arg(context.session.databaseName())
                << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s, u"BATCH"_s, Messages::tr("takes an import back whole"), {}, false, runUndo};
}

Command verifyCommand()
{
    return {u"verify"_s, {}, Messages::tr("checks that what is stored fits together"), {}, false,
        runVerify};
}

} // namespace lantu
