#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace lantu {

/// One option a command knows: `--year Y`, or a switch where `valueName` is empty.
struct CommandOption {
    QString name;
    QString valueName;
    QString description;
};

/// The program's arguments, taken apart: which command, its operands and its options.
struct CommandLine {
    QString database; ///< empty: the default place
    QString language = QStringLiteral("zh_CN");
    QString command; ///< empty: the window
    QStringList operands;
    QMap<QString, QString> options; ///< by name without dashes; switches hold "1"
    bool isPractice = false; ///< invented figures in a database of their own
    bool wantsHelp = false;
    bool wantsVersion = false;

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option, const QString& fallback = {}) const
    {
        return options.value(option, fallback);
    }
};

/// The language asked for, found before anything else so that every message can be in it.
QString languageOf(const QStringList& arguments);

/// Takes `arguments` (without the program's name) apart. `optionsOf` gives a command's options, or
/// nothing for a command that does not exist. Fails with one sentence on whatever is not known.
Result<CommandLine> parseCommandLine(
    const QStringList& arguments, const QMap<QString, QList<CommandOption>>& optionsOf);

} // namespace lantu
