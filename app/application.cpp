#include "app/application.h"

#include "app/commands/commands.h"
#include "app/opensession.h"
#include "app/translations.h"
#include "app/windowapplication.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <memory>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

/// The program's arguments before there is an application object to ask for them.
QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Keeps the libraries' remarks about the desktop off people's terminals; LANTU_VERBOSE=1 shows
/// them. What goes wrong is said by our own messages.
void showMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isOurs = QLatin1StringView(context.category).startsWith("lantu"_L1);
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    if (isOurs || isGrave || qEnvironmentVariableIsSet("LANTU_VERBOSE"))
        QTextStream(stderr) << qFormatLogMessage(type, context, text) << Qt::endl;
}

bool needsPainting(const QString& name)
{
    const QList<Command> commands = allCommands();
    return std::any_of(commands.begin(), commands.end(),
        [&name](const Command& command) { return command.name == name && command.needsPainting; });
}

/// Only the window and drawing need more than QCoreApplication, and drawing needs no display.
std::unique_ptr<QCoreApplication> makeApplication(
    int& argc, char* argv[], const Result<CommandLine>& line)
{
    const bool isWindow =
        line && line->command.isEmpty() && !line->wantsHelp && !line->wantsVersion;
    const bool draws = line && needsPainting(line->command);
    if (draws && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (isWindow || draws)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

QMap<QString, QList<CommandOption>> optionsByCommand()
{
    QMap<QString, QList<CommandOption>> options;
    for (const Command& command : allCommands())
        options.insert(command.name, command.options);
    options.insert({}, {{u"screenshot"_s, u"FILE.png"_s, {}}});
    return options;
}

QString helpText()
{
    QString text =
        Messages::tr("Lantu watches over a five-year plan. Without a command the window opens.\n\n"
                     "lantu [--db FILE|postgresql://user@host:port/name] [--practice] "
                     "[--lang zh_CN|en] [COMMAND …]\n\n"
                     "  --practice\n      works on invented figures in a database of their own, "
                     "marked everywhere\n");
    for (const Command& command : allCommands()) {
        text += u"\n  "_s + (command.name + u' ' + command.operands).trimmed() + u"\n      "_s
            + command.summary + u'\n';
        for (const CommandOption& option : command.options)
            text += u"        --"_s + (option.name + u' ' + option.valueName).trimmed() + u"  "_s
                + option.description + u'\n';
    }
    return text
        + Messages::tr("\nExit code: 0 done, 1 done but something needs a person, 2 wrong usage, "
                       "3 failed and nothing changed.\n");
}

/// Who stands in the audit trail: the account's name, else that of its home folder.
QString personName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

/// A command's exit code, unless its output did not arrive.
ExitCode finished(ExitCode code, QTextStream& out, QTextStream& err)
{
    out.flush();
    if (out.status() == QTextStream::Ok)
        return code;
    err << Messages::tr("The output could not be written: check that there is room for it.")
        << Qt::endl;
    return ExitCode::Failed;
}

ExitCode runCommand(
    const Command& command, const CommandLine& line, QTextStream& out, QTextStream& err)
{
    if (command.operands.isEmpty() && !line.operands.isEmpty()) {
        err << Messages::tr("“%1” takes no “%2”. “lantu --help” lists what it takes.")
                   .arg(line.command, line.operands.first())
            << Qt::endl;
        return ExitCode::WrongUsage;
    }
    if (command.runWithoutData)
        return finished(command.runWithoutData({line, out, err}), out, err);
    auto session = openSession(line, personName());
    if (!session) {
        err << session.error().message << Qt::endl;
        return ExitCode::Failed;
    }
    // Rows carry the mark themselves; see CommandOutput::print.
    const bool printsRows = std::any_of(command.options.begin(), command.options.end(),
        [](const CommandOption& option) { return option.name == formatOption().name; });
    if (line.isPractice && !printsRows)
        err << practiceMark() << Qt::endl;
    return finished(command.run({{line, out, err}, **session}), out, err);
}

} // namespace

int Application::run(int argc, char* argv[])
{
    qInstallMessageHandler(showMessage);
    QCoreApplication::setApplicationName(u"lantu"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANTU_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const auto line = parseCommandLine(arguments, optionsByCommand());
    const auto application = makeApplication(argc, argv, line);
    const Translations translations(languageOf(arguments));
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!line) {
        // Once more, now that there are translations.
        err << parseCommandLine(arguments, optionsByCommand()).error().message << Qt::endl;
        return static_cast<int>(ExitCode::WrongUsage);
    }
    if (line->wantsHelp || line->wantsVersion) {
        out << (line->wantsHelp ? helpText()
                                : u"lantu "_s + QCoreApplication::applicationVersion() + u'\n');
        return static_cast<int>(ExitCode::Done);
    }
    for (const Command& command : allCommands())
        if (command.name == line->command)
            return static_cast<int>(runCommand(command, *line, out, err));
    return runWindow(*line, personName(), err);
}

} // namespace lantu
