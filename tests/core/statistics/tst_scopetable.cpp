#include "core/base/csvtable.h"
#include "core/base/textfold.h"
#include "core/statistics/scopewords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

/// The table of scopes: every row finds its own example, and the examples give their answers.
class TestScopeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_giveTheirAnswers_data();
    void rows_giveTheirAnswers();
    void questions_standTogetherWithTheirReasons();
};

namespace {

const QStringList Columns{
    u"question"_s, u"kind"_s, u"answer"_s, u"words"_s, u"example"_s, u"why"_s};

Result<CsvTable> scopes()
{
    return CsvTable::read(u":/data/statistics/reading/scopes.csv"_s, Columns);
}

} // namespace

void TestScopeTable::rows_giveTheirAnswers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("example");
    const auto table = scopes();
    QVERIFY(table);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString kind = table->field(row, u"kind"_s);
        const QString words = table->field(row, u"words"_s);
        QTest::newRow(qUtf8Printable(kind + u": "_s + words))
            << kind << table->field(row, u"answer"_s) << words << table->field(row, u"example"_s);
    }
}

void TestScopeTable::rows_giveTheirAnswers()
{
    QFETCH(QString, kind);
    QFETCH(QString, answer);
    QFETCH(QString, words);
    QFETCH(QString, example);
    QVERIFY(!answer.isEmpty());
    const QRegularExpression pattern(words);
    QVERIFY2(pattern.isValid(), qUtf8Printable(pattern.errorString()));
    // Words that may be empty would be found in every name.
    QVERIFY(!pattern.match(QString()).hasMatch());
    QVERIFY(pattern.match(folded(example)).hasMatch());
    // A plan that says nothing leaves all that the example says.
    if (kind == u"limit"_s) {
        QCOMPARE(limitingLabel({example}, {}), example);
        return;
    }
    const QList<ScopeDifference> differences = scopeDifferences(example, {});
    QVERIFY(
        std::any_of(differences.begin(), differences.end(), [&](const ScopeDifference& difference) {
            return difference.stated == answer && difference.isOtherThing == (kind == u"thing"_s);
        }));
}

void TestScopeTable::questions_standTogetherWithTheirReasons()
{
    const auto table = scopes();
    QVERIFY(table);
    QStringList questions;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString question = table->field(row, u"question"_s);
        const QString kind = table->field(row, u"kind"_s);
        const QString why = table->field(row, u"why"_s);
        QVERIFY((QStringList{u"thing"_s, u"scope"_s, u"limit"_s}).contains(kind));
        QCOMPARE(question.isEmpty(), kind == u"limit"_s);
        if (question.isEmpty()) {
            QVERIFY2(!why.isEmpty(), qUtf8Printable(table->field(row, u"answer"_s)));
            continue;
        }
        if (!questions.isEmpty() && questions.constLast() == question)
            continue;
        QVERIFY2(!questions.contains(question), qUtf8Printable(question));
        QVERIFY2(!why.isEmpty(), qUtf8Printable(question));
        questions << question;
    }
    QVERIFY(questions.contains(u"prices"_s));
}

QTEST_APPLESS_MAIN(TestScopeTable)
#include "tst_scopetable.moc"
