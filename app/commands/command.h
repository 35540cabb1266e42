#pragma once

#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/rowwriter.h"
#include "core/session/session.h"

#include <QList>
#include <QString>
#include <QTextStream>

namespace lantu {

/// What every running command has at hand.
struct CommandOutput {
    const CommandLine& line;
    QTextStream& out;
    QTextStream& err;

    /// Prints one message for people and gives the exit code that goes with it.
    ExitCode fail(const Error& error) const;
    ExitCode wrongUsage(const QString& message) const;
    /// The format asked for with --format; NotFound where there is no such format.
    [[nodiscard]] Result<RowFormat> rowFormat() const;
    /// Prints rows in the format asked for. Of practice data a table says so in its first line;
    /// CSV and JSON stay what programs read, so that it is said on stderr.
    ExitCode print(const RowTable& table) const;
};

/// What a command that works on the data has at hand.
struct CommandContext : CommandOutput {
    Session& session;

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
    /// Instead of `run`, for commands that need no database.
    ExitCode (*runWithoutData)(const CommandOutput& context) = nullptr;
};

/// 演示数据 in the user's language: whatever comes out of practice data says so.
QString practiceMark();

/// Options that several commands share.
CommandOption planOption();
CommandOption yearOption();
CommandOption formatOption();
CommandOption basisOption();
CommandOption rulesOption();

} // namespace lantu
