#pragma once

#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/rowwriter.h"
#include "core/session/session.h"

#include <QList>
#include <QString>
#include <QTextStream>

namespace lantu {

/// What a running command has at hand.
struct CommandContext {
    const CommandLine& line;
    Session& session;
    QTextStream& out;
    QTextStream& err;

    /// Prints one message for people and gives the exit code that goes with it.
    ExitCode fail(const Error& error) const;
    ExitCode wrongUsage(const QString& message) const;
    /// Prints rows in the format asked for.
    ExitCode print(const RowTable& table) const;

    /// The plan asked for with --plan, or the current one.
    [[nodiscard]] Result<Plan> plan() const;
    /// An option that must be a year; Invalid where it is none.
    [[nodiscard]] Result<std::optional<int>> year() const;
};

/// One command of the command line.
struct Command {
    QString name;
    QString operands; ///< how help shows them: FILE…
    QString summary;
    QList<CommandOption> options;
    bool needsPainting = false; ///< draws, so needs a GUI application (but no display)
    ExitCode (*run)(const CommandContext& context) = nullptr;
};

/// Options that several commands share.
CommandOption planOption();
CommandOption yearOption();
CommandOption formatOption();
CommandOption basisOption();

} // namespace lantu
