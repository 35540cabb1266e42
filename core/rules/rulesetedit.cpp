#include "core/rules/rulesetedit.h"

#include "core/rules/rulesetreader.h"
#include "core/rules/rulethresholds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(RuleSetEdit)
};

/// What a person typed is in one language; the file asks for both.
QJsonObject inBothLanguages(const QString& text)
{
    return {{u"zh"_s, text}, {u"en"_s, text}};
}

QString kindCode(const RuleThreshold& threshold)
{
    return threshold.kind ? toCode(*threshold.kind) : QString();
}

/// The entry of `thresholds` with this code: that of the kind, else the one for all kinds.
QJsonObject entryFor(const QJsonArray& thresholds, const RuleThreshold& wanted)
{
    QJsonObject found;
    for (const QJsonValue& item : thresholds) {
        const QJsonObject one = item.toObject();
        if (one[u"code"_s].toString() != wanted.code)
            continue;
        if (one[u"kind"_s].toString() == kindCode(wanted))
            return one;
        if (found.isEmpty())
            found = one;
    }
    return found;
}

QJsonArray editedThresholds(const QJsonArray& before, const RuleSetEdit& edit)
{
    QJsonArray after;
    for (const RuleThreshold& wanted : edit.thresholds) {
        QJsonObject entry = entryFor(before, wanted);
        const bool isOfKind = entry.value(u"kind"_s).toString() == kindCode(wanted);
        const double old = entry.value(u"value"_s).toDouble();
        entry[u"code"_s] = wanted.code;
        if (!isOfKind || old != wanted.value) {
            entry[u"value"_s] = wanted.value;
            entry[u"ours"_s] = true;
            entry[u"source"_s] =
                inBothLanguages(Messages::tr("%1 (before: %2)", "reason, value")
                                    .arg(edit.reason.trimmed(), QString::number(old)));
        }
        if (wanted.kind)
            entry[u"kind"_s] = kindCode(wanted);
        after.append(entry);
    }
    return after;
}

QString objectionTo(const RuleSetEdit& edit)
{
    if (edit.name.trimmed().isEmpty())
        return Messages::tr("Give the rule set a name of its own.");
    if (edit.reason.trimmed().isEmpty())
        return Messages::tr("Say why the numbers are others: it stands beside them.");
    return {};
}

} // namespace

Result<QByteArray> editedRuleSet(const QByteArray& base, const RuleSetEdit& edit)
{
    if (const QString objection = objectionTo(edit); !objection.isEmpty())
        return failure(Error::Kind::Invalid, objection);
    QJsonObject json = QJsonDocument::fromJson(base).object();
    const QJsonArray before = json[u"thresholds"_s].toArray();
    const QJsonArray after = editedThresholds(before, edit);
    if (before == after)
        return failure(Error::Kind::Invalid, Messages::tr("No number differs from the original."));
    json[u"id"_s] = edit.id;
    json[u"version"_s] = edit.version;
    json[u"name"_s] = inBothLanguages(edit.name.trimmed());
    json[u"thresholds"_s] = after;
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (const auto read = readRuleSetText(text, edit.name.trimmed()); !read)
        return Unexpected{read.error()};
    return text;
}

} // namespace lantu
