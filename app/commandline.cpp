#include "app/commandline.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList Languages{u"zh_CN"_s, u"en"_s};

/// Walks over the arguments once, in order.
class Parser
{
public:
    Parser(const QStringList& arguments, const QMap<QString, QList<CommandOption>>& optionsOf)
        : m_arguments(arguments)
        , m_optionsOf(optionsOf)
    { }

    Result<CommandLine> parse()
    {
        for (; m_next < m_arguments.size(); ++m_next) {
            const QString& argument = m_arguments[m_next];
            const bool isOption =
                argument.startsWith(u'-') && argument.size() > 1 && !m_onlyOperands;
            if (argument == u"--"_s && !m_onlyOperands)
                m_onlyOperands = true;
            else if (auto taken = isOption ? takeOption(argument) : takeOperand(argument); !taken)
                return Unexpected{taken.error()};
        }
        return m_line;
    }

private:
    Result<> takeOperand(const QString& argument)
    {
        if (!m_line.command.isEmpty()) {
            m_line.operands << argument;
            return {};
        }
        if (!m_optionsOf.contains(argument))
            return failure(Error::Kind::Invalid,
                Messages::tr("There is no command “%1”. “lantu --help” lists them.").arg(argument));
        m_line.command = argument;
        return {};
    }

    Result<> takeOption(const QString& argument)
    {
        const QString name =
            argument.section(u'=', 0, 0).remove(0, argument.startsWith(u"--"_s) ? 2 : 1);
        if (name == u"help"_s || argument == u"-h"_s) {
            m_line.wantsHelp = true;
            return {};
        }
        if (name == u"version"_s) {
            m_line.wantsVersion = true;
            return {};
        }
        if (argument == u"--practice"_s) {
            m_line.isPractice = true;
            return {};
        }
        const bool isGlobal = name == u"db"_s || name == u"lang"_s;
        const CommandOption* option = isGlobal ? nullptr : known(name);
        if (!isGlobal && !option)
            return failure(Error::Kind::Invalid,
                Messages::tr("The option “%1” is not known here. “lantu --help” lists all options.")
                    .arg(argument));
        if (option && option->valueName.isEmpty()) {
            m_line.options.insert(name, u"1"_s);
            return {};
        }
        return takeValue(argument, name);
    }

    Result<> takeValue(const QString& argument, const QString& name)
    {
        QString value = argument.section(u'=', 1);
        if (!argument.contains(u'=')) {
            if (m_next + 1 >= m_arguments.size())
                return failure(Error::Kind::Invalid,
                    Messages::tr("The option “%1” needs a value after it.").arg(argument));
            value = m_arguments[++m_next];
        }
        if (value.isEmpty())
            return failure(Error::Kind::Invalid,
                Messages::tr("The option “%1” needs a value after it.").arg(argument));
        if (name == u"db"_s)
            m_line.database = value;
        else if (name == u"lang"_s && !Languages.contains(value))
            return failure(Error::Kind::Invalid,
                Messages::tr("There is no language “%1”: zh_CN or en.").arg(value));
        else if (name == u"lang"_s)
            m_line.language = value;
        else
            m_line.options.insert(name, value);
        return {};
    }

    [[nodiscard]] const CommandOption* known(const QString& name) const
    {
        const auto options = m_optionsOf.constFind(m_line.command);
        if (options == m_optionsOf.constEnd())
            return nullptr;
        for (const CommandOption& option : *options)
            if (option.name == name)
                return &option;
        return nullptr;
    }

    const QStringList& m_arguments;
    const QMap<QString, QList<CommandOption>>& m_optionsOf;
    CommandLine m_line;
    qsizetype m_next = 0;
    bool m_onlyOperands = false;
};

} // namespace

QString languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString value = argument.startsWith(u"--lang="_s) ? argument.mid(7)
            : argument == u"--lang"_s                           ? arguments.value(i + 1)
                                                                : QString();
        if (Languages.contains(value))
            return value;
    }
    return Languages.first();
}

Result<CommandLine> parseCommandLine(
    const QStringList& arguments, const QMap<QString, QList<CommandOption>>& optionsOf)
{
    return Parser(arguments, optionsOf).parse();
}

} // namespace lantu
