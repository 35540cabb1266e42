#include "core/rules/rulesetreader.h"

#include "core/rules/rulethresholds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)
};

const QString RuleFolder = u":/data/rules"_s;
const QString DefaultId = u"linear"_s;

/// Which of a file's texts are in the user's language: the translation of “en” is its own code.
QString textLanguage()
{
    return Messages::tr("en");
}

/// Reads one file; remembers the first thing that is wrong with it.
class FileReader
{
public:
    FileReader(const QString& path, const QString& language)
        : m_path(path)
        , m_language(language)
    { }

    Result<RuleSet> read(const QJsonObject& json, const RuleSet& fallback)
    {
        const QString code = text(json, u"method"_s);
        const auto method = ruleMethodFromCode(code);
        if (!method)
            complain(u"method"_s, Messages::tr("linear, statcan, unsd2023 or trend"));
        RuleSet rules = method == RuleMethod::Linear ? RuleSet() : fallback;
        rules.method = method.value_or(RuleMethod::Linear);
        rules.id = text(json, u"id"_s);
        if (m_path.endsWith(u".json"_s) && rules.id != QFileInfo(m_path).completeBaseName())
            complain(u"id"_s, Messages::tr("the name of the file without .json"));
        rules.version = text(json, u"version"_s);
        rules.name = localText(json, u"name"_s);
        rules.description = localText(json, u"description"_s);
        if (rules.method != RuleMethod::Linear) {
            rules.fallbackName = fallback.name;
            rules.fallbackVersion = fallback.version;
        }
        readKinds(json, rules);
        readThresholds(json, rules);
        readClasses(json, rules);
        if (!m_problem.isEmpty())
            return failure(Error::Kind::Invalid, m_problem);
        return rules;
    }

private:
    void complain(const QString& field, const QString& wanted)
    {
        if (m_problem.isEmpty())
            m_problem = Messages::tr("The rule set %1: the field “%2” must hold %3.")
                            .arg(m_path, field, wanted);
    }

    QString text(const QJsonObject& json, const QString& field, const QString& where = {})
    {
        const QString value = json[field].toString().trimmed();
        if (value.isEmpty())
            complain(where + field, Messages::tr("a text"));
        return value;
    }

    QString localText(const QJsonObject& json, const QString& field, const QString& where = {})
    {
        const QJsonObject texts = json[field].toObject();
        for (const QString& language : {u"zh"_s, u"en"_s})
            if (texts[language].toString().trimmed().isEmpty())
                complain(where + field, Messages::tr("a text each in “zh” and “en”"));
        return texts[m_language].toString();
    }

    std::optional<TargetKind> kind(const QJsonValue& json, const QString& field)
    {
        const auto value = targetKindFromCode(json.toString());
        if (!value)
            complain(field, Messages::tr("kinds of targets such as level or annual_rate_min"));
        return value;
    }

    void readKinds(const QJsonObject& json, RuleSet& rules)
    {
        rules.kinds.clear();
        const QJsonArray kinds = json[u"kinds"_s].toArray();
        if (kinds.isEmpty())
            complain(u"kinds"_s, Messages::tr("kinds of targets such as level or annual_rate_min"));
        for (const QJsonValue& one : kinds)
            if (const auto value = kind(one, u"kinds"_s))
                rules.kinds << *value;
    }

    RuleThreshold threshold(const QJsonObject& json, const ThresholdField& field)
    {
        RuleThreshold one;
        const QString where = field.code + u'.';
        one.code = field.code;
        one.value = json[u"value"_s].toDouble(-1);
        if (!json[u"value"_s].isDouble() || one.value < field.atLeast)
            complain(
                where + u"value"_s, Messages::tr("a number of at least %1").arg(field.atLeast));
        if (!json[u"ours"_s].isBool())
            complain(where + u"ours"_s,
                Messages::tr("true where the number was chosen here, else false"));
        one.isOurs = json[u"ours"_s].toBool();
        one.source = localText(json, u"source"_s, where);
        if (json.contains(u"kind"_s))
            one.kind = kind(json[u"kind"_s], where + u"kind"_s);
        return one;
    }

    void readThresholds(const QJsonObject& json, RuleSet& rules)
    {
        rules.thresholds.clear();
        const QList<ThresholdField> fields = thresholdFields(rules.method);
        QList<ThresholdField> missing = fields;
        for (const QJsonValue& item : json[u"thresholds"_s].toArray()) {
            const QJsonObject one = item.toObject();
            const QString code = one[u"code"_s].toString();
            const auto hasCode = [&code](const auto& other) { return other.code == code; };
            const auto field = std::find_if(fields.begin(), fields.end(), hasCode);
            const bool isFirst =
                std::none_of(rules.thresholds.begin(), rules.thresholds.end(), hasCode);
            if (field == fields.end() || (!isFirst && !isForOneKind(one, code, rules))) {
                complain(u"thresholds"_s,
                    Messages::tr("only numbers of its method, each once and once more for a kind "
                                 "of target, not “%1”")
                        .arg(code));
                return;
            }
            rules.thresholds << threshold(one, *field);
            if (isFirst)
                field->in(rules) = rules.thresholds.last().value;
            missing.removeIf(hasCode);
        }
        if (!missing.isEmpty())
            complain(u"thresholds"_s, Messages::tr("the number “%1” too").arg(missing[0].code));
        if (const QString pair = disorderedThresholds(rules); !pair.isEmpty())
            complain(u"thresholds"_s,
                Messages::tr("no smaller number for the first than for the second of %1")
                    .arg(pair));
    }

    /// A number that stands there already may differ for a kind that has none of its own yet.
    static bool isForOneKind(const QJsonObject& json, const QString& code, const RuleSet& rules)
    {
        const auto kind = targetKindFromCode(json[u"kind"_s].toString());
        return kind
            && std::none_of(rules.thresholds.begin(), rules.thresholds.end(),
                [&](const RuleThreshold& one) { return one.code == code && one.kind == kind; });
    }

    void readClasses(const QJsonObject& json, RuleSet& rules)
    {
        rules.classes.clear();
        QStringList missing = classCodes(rules.method);
        for (const QJsonValue& item : json[u"classes"_s].toArray()) {
            const QJsonObject one = item.toObject();
            const QString code = one[u"code"_s].toString();
            const auto progress = progressFromCode(one[u"progress"_s].toString());
            if (!missing.removeOne(code))
                complain(u"classes"_s,
                    Messages::tr("only classes of its method, each once, not “%1”").arg(code));
            if (!progress)
                complain(
                    code + u".progress"_s, Messages::tr("a verdict such as on_schedule or behind"));
            rules.classes << RuleClass{
                code, localText(one, u"name"_s, code + u'.'), progress.value_or(Progress::NoData)};
        }
        if (!missing.isEmpty())
            complain(u"classes"_s, Messages::tr("the class “%1” too").arg(missing.first()));
    }

    QString m_path;
    QString m_language;
    QString m_problem;
};

Result<RuleSet> readText(
    const QByteArray& json, const QString& origin, const QString& language, const RuleSet& fallback)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(Error::Kind::Invalid,
            Messages::tr("%1 is no rule set in JSON: %2.").arg(origin, problem.errorString()));
    return FileReader(origin, language).read(document.object(), fallback);
}

Result<RuleSet> readFile(const QString& path, const QString& language, const RuleSet& fallback)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Io, Messages::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return readText(file.readAll(), path, language, fallback);
}

/// What ships is checked by the tests, so a fault here is one of the build.
RuleSet shipped(const QString& file, const QString& language, const RuleSet& fallback)
{
    const auto rules = readFile(RuleFolder + u'/' + file, language, fallback);
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message));
    return *rules;
}

QList<RuleSet> readShipped(const QString& language)
{
    const QString defaultFile = DefaultId + u".json"_s;
    QList<RuleSet> sets{shipped(defaultFile, language, {})};
    for (const QString& file : QDir(RuleFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (file != defaultFile)
            sets << shipped(file, language, sets.first());
    return sets;
}

} // namespace

Result<RuleSet> readRuleSet(const QString& path, const RuleSet& fallback)
{
    return readFile(path, textLanguage(), fallback);
}

Result<RuleSet> readRuleSetText(
    const QByteArray& json, const QString& origin, const RuleSet& fallback)
{
    return readText(json, origin, textLanguage(), fallback);
}

QByteArray shippedRuleSetText(const QString& id)
{
    QFile file(RuleFolder + u'/' + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<RuleSet> builtInRuleSets()
{
    // Every verdict asks for them; the language can change while the program runs.
    static const QList<RuleSet> english = readShipped(u"en"_s);
    static const QList<RuleSet> chinese = readShipped(u"zh"_s);
    return textLanguage() == u"zh"_s ? chinese : english;
}

Result<RuleSet> ruleSet(const QString& id)
{
    QStringList ids;
    for (const RuleSet& rules : builtInRuleSets()) {
        if (rules.id == id)
            return rules;
        ids << rules.id;
    }
    return failure(Error::Kind::NotFound,
        Messages::tr("There is no rule set “%1”. Known rule sets: %2.").arg(id, ids.join(u", "_s)));
}

} // namespace lantu
