#include "core/base/csvtable.h"
#include "core/base/textfold.h"
#include "core/statistics/wordlist.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// The table of words: every row finds its own example, and its counterexample shows what it must
/// leave alone.
class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_findTheirExamplesOnly_data();
    void rows_findTheirExamplesOnly();
    void lists_andCode_knowTheSame();
    void wordIn_isTheFirstOfTheText();
};

void TestWordList::rows_findTheirExamplesOnly_data()
{
    for (const char* const column : {"list", "words", "example", "counterexample", "why"})
        QTest::addColumn<QString>(column);
    const QStringList columns{u"list"_s, u"words"_s, u"example"_s, u"counterexample"_s, u"why"_s};
    const auto table = CsvTable::read(u":/data/statistics/reading/words.csv"_s, columns);
    QVERIFY(table);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString name = table->field(row, u"list"_s) + u": "_s + table->field(row, u"words"_s);
        auto& data = QTest::newRow(qUtf8Printable(name));
        for (const QString& column : columns)
            data << table->field(row, column);
    }
}

void TestWordList::rows_findTheirExamplesOnly()
{
    QFETCH(QString, list);
    QFETCH(QString, words);
    QFETCH(QString, example);
    QFETCH(QString, counterexample);
    QFETCH(QString, why);
    QVERIFY(!words.isEmpty());
    QVERIFY(!why.isEmpty());
    const QRegularExpression pattern(words);
    QVERIFY2(pattern.isValid(), qUtf8Printable(pattern.errorString()));
    // Words that may be empty would be found in every text.
    QVERIFY(!pattern.match(QString()).hasMatch());
    QVERIFY(pattern.match(folded(example)).hasMatch());
    QVERIFY(!pattern.match(folded(counterexample)).hasMatch());
    const qsizetype place = wordListNames().indexOf(list);
    QVERIFY(place >= 0);
    QVERIFY(!wordIn(static_cast<WordList>(place), folded(example)).isEmpty());
}

void TestWordList::lists_andCode_knowTheSame()
{
    const auto table = CsvTable::read(u":/data/statistics/reading/words.csv"_s, {u"list"_s});
    QVERIFY(table);
    QSet<QString> lists;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        lists << table->field(row, u"list"_s);
    const QStringList names = wordListNames();
    QCOMPARE(lists, QSet<QString>(names.begin(), names.end()));
    QCOMPARE(names.value(static_cast<int>(WordList::Estimate)), u"estimate"_s);
    QCOMPARE(names.value(static_cast<int>(WordList::PlanOutcome)), u"plan_outcome"_s);
    QCOMPARE(names.value(static_cast<int>(WordList::TitleField)), u"title_field"_s);
    QCOMPARE(names.size(), static_cast<int>(WordList::TitleField) + 1);
}

void TestWordList::wordIn_isTheFirstOfTheText()
{
    QCOMPARE(wordIn(WordList::Draft, u"征求意见稿,数据有误"_s), u"征求意见稿"_s);
    QCOMPARE(wordIn(WordList::Draft, u"统计公报"_s), QString());
    QVERIFY(u"科技局"_s.contains(wordsOf(WordList::TitleField)));
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_wordlist.moc"
