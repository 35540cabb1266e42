#include "core/statistics/scopewords.h"

#include "core/base/csvtable.h"
#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

/// One answer, and the folded words by which a name gives it.
struct ScopeWord {
    QString answer;
    QRegularExpression words;
};

/// One question with its answers. Words of an answer are taken out of a name before the next is
/// looked for, so that 进出口 is neither 进口 nor 出口.
struct ScopeQuestion {
    QString name;
    /// Of other things with similar names: one is never the other. Otherwise of one thing, counted
    /// for other people, places or firms, or in other prices: a person may say that it is meant all
    /// the same.
    bool isOtherThing;
    QList<ScopeWord> answers;
};

/// data/statistics/reading/scopes.csv, in its order.
struct ScopeTable {
    QList<ScopeQuestion> questions;
    /// Words by which a title or a group says that only a part of what bears a name is counted. A
    /// group is often called by the word alone; in a name 新增 or 女 may be part of another one.
    QList<ScopeWord> limits;
};

/// Answers that the code asks for by name.
const QString Current = u"现价"_s;
const QString Comparable = u"可比价"_s;
const QString Renminbi = u"人民币"_s;
const QString UsDollar = u"美元"_s;

ScopeTable readScopeTable()
{
    const auto table = CsvTable::read(u":/data/statistics/reading/scopes.csv"_s,
        {u"question"_s, u"kind"_s, u"answer"_s, u"words"_s});
    Q_ASSERT_X(table, "readScopeTable", "scopes.csv cannot be read");
    ScopeTable scopes;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const ScopeWord word{
            table->field(row, u"answer"_s), QRegularExpression(table->field(row, u"words"_s))};
        const QString kind = table->field(row, u"kind"_s);
        if (kind == u"limit"_s) {
            scopes.limits << word;
            continue;
        }
        const QString name = table->field(row, u"question"_s);
        if (scopes.questions.isEmpty() || scopes.questions.constLast().name != name)
            scopes.questions << ScopeQuestion{name, kind == u"thing"_s, {}};
        scopes.questions.last().answers << word;
    }
    return scopes;
}

const ScopeTable& scopeTable()
{
    static const ScopeTable table = readScopeTable();
    return table;
}

QStringList answersIn(QString text, const ScopeQuestion& question)
{
    QStringList answers;
    for (const ScopeWord& candidate : question.answers) {
        if (!text.contains(candidate.words))
            continue;
        answers << candidate.answer;
        text.replace(candidate.words, u" "_s);
    }
    return answers;
}

/// All that the plan's row says about what it counts, in words.
QString textOf(const Indicator& indicator)
{
    QStringList parts{indicator.group, indicator.name, indicator.scope};
    if (!indicator.priceBasis.isEmpty())
        parts << (indicator.priceBasis == u"current"_s ? Current : Comparable);
    if (indicator.unit.dimension == Dimension::UsDollar)
        parts << UsDollar;
    if (indicator.unit.dimension == Dimension::Renminbi)
        parts << Renminbi;
    return folded(parts.join(u'|'));
}

QStringList without(QStringList answers, const QStringList& others)
{
    answers.removeIf([&others](const QString& answer) { return others.contains(answer); });
    return answers;
}

} // namespace

QList<ScopeDifference> scopeDifferences(const QString& name, const Indicator& indicator)
{
    const QString key = folded(name);
    const QString plan = textOf(indicator);
    QList<ScopeDifference> differences;
    for (const ScopeQuestion& question : scopeTable().questions) {
        const QStringList stated = answersIn(key, question);
        const QStringList expected = answersIn(plan, question);
        if (stated == expected)
            continue;
        const ScopeDifference difference{without(stated, expected).join(u'、'),
            without(expected, stated).join(u'、'), question.isOtherThing};
        // A name need not say again in which money or prices the plan counts.
        const bool isUnsaid = difference.stated.isEmpty()
            && (difference.expected == Renminbi || difference.expected == UsDollar
                || difference.expected == Current);
        if (!isUnsaid)
            differences << difference;
    }
    std::stable_partition(differences.begin(), differences.end(),
        [](const ScopeDifference& difference) { return difference.isContradiction(); });
    return differences;
}

std::optional<ScopeDifference> contradictionOf(const QString& name, const Indicator& indicator)
{
    const QList<ScopeDifference> differences = scopeDifferences(name, indicator);
    if (differences.isEmpty() || !differences.first().isContradiction())
        return std::nullopt;
    return differences.first();
}

QString limitingLabel(const QStringList& labels, const Indicator& indicator)
{
    const QString plan = textOf(indicator);
    for (const QString& label : labels) {
        const QString key = folded(label);
        for (const ScopeWord& limit : scopeTable().limits) {
            const auto match = limit.words.match(key);
            if (match.hasMatch() && !plan.contains(match.captured()) && !plan.contains(limit.words))
                return label;
        }
    }
    return {};
}

QString describe(const ScopeDifference& difference)
{
    if (difference.isContradiction())
        return Messages::tr("the name says “%1”, the plan counts “%2”")
            .arg(difference.stated, difference.expected);
    if (difference.expected.isEmpty())
        return Messages::tr("the name says “%1”, of which the plan says nothing")
            .arg(difference.stated);
    return Messages::tr("the name does not say “%1”, which the plan counts")
        .arg(difference.expected);
}

} // namespace lantu
