#include "core/rules/selftest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Header =
    u"rules,case,subject,kind,direction,base_year,base,current_year,current,target_year,target,"
    "comparator,limit,plan,indicator,expected,expected_value,expected_score,reason_zh,reason_en,"
    "source\n"_s;

} // namespace

/// Published results computed again, as `lantu selftest` prints them.
class TestSelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_everyPublishedResult_agreesOrSaysWhy();
    void case_wrongScore_disagrees();
    void case_levelByTheDefault_isAssessed();
    void case_unknown_isAnError_data();
    void case_unknown_isAnError();

private:
    [[nodiscard]] Result<QList<SelfTestOutcome>> run(const QString& row);

    QTemporaryDir m_folder;
};

Result<QList<SelfTestOutcome>> TestSelfTest::run(const QString& row)
{
    const QString path = m_folder.filePath(u"cases.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write((Header + row + u'\n').toUtf8());
    file.close();
    return runSelfTest(path);
}

void TestSelfTest::shipped_everyPublishedResult_agreesOrSaysWhy()
{
    const auto outcomes = runSelfTest();
    QVERIFY2(outcomes, outcomes ? "" : qPrintable(outcomes.error().message));
    QMap<QString, int> agreeing;
    for (const SelfTestOutcome& outcome : *outcomes) {
        agreeing[outcome.rules + u' ' + outcome.caseName] += outcome.agrees;
        QVERIFY2(outcome.agrees || !outcome.reason.isEmpty(), qPrintable(outcome.subject));
    }
    // 374 published results of Statistics Canada, 33 rows of table 1; the national one has no base.
    QCOMPARE(agreeing,
        (QMap<QString, int>{{u"statcan SDG-CA"_s, 374}, {u"linear LQ-13FYP-final"_s, 33},
            {u"linear CN-14FYP-mid"_s, 0}}));
    QCOMPARE(outcomes->size(), 374 + 33 + 1);
}

void TestSelfTest::case_wrongScore_disagrees()
{
    // 10 → 20 in the target year, 20 wanted: achieved, R = 1, score 5.
    const QString row = u"statcan,C,s,,up,2015,10,2020,20,2020,20,,,,,target_achieved,1,%1,,%2,x"_s;
    auto outcomes = run(row.arg(u"5"_s, u"why"_s));
    QVERIFY(outcomes);
    QVERIFY(outcomes->first().agrees);
    QVERIFY(outcomes->first().reason.isEmpty());
    QCOMPARE(outcomes->first().computed, u"target_achieved, value 1.000000, score 5.000000"_s);
    outcomes = run(row.arg(u"4.99999"_s, u"why"_s));
    QVERIFY(!outcomes->first().agrees);
    QCOMPARE(outcomes->first().reason, u"why"_s);
}

void TestSelfTest::case_levelByTheDefault_isAssessed()
{
    // (9.4 − 6.3) ÷ (12 − 6.3) = 54 % in 40 % of the time.
    const auto outcomes = run(u"linear,C,s,level,up,2020,6.3,2022,9.4,2025,12,,,,,ahead,,,,,x"_s);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->first().computed, u"ahead"_s);
    QVERIFY(outcomes->first().agrees);
}

void TestSelfTest::case_unknown_isAnError_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("named");
    QTest::newRow("rules") << u"oracle,C,s,,,,,,,,,,,,,x,,,,,x"_s << u"oracle"_s;
    QTest::newRow("plan") << u"linear,C,s,,,,,,,,,,,lq99,x,x,,,,,x"_s << u"lq99"_s;
    QTest::newRow("indicator") << u"linear,C,s,,,,,,,,,,,lq13,lq13-t1-99,x,,,,,x"_s
                               << u"lq13-t1-99"_s;
}

void TestSelfTest::case_unknown_isAnError()
{
    QFETCH(QString, row);
    QFETCH(QString, named);
    const auto outcomes = run(row);
    QVERIFY(!outcomes);
    QVERIFY2(outcomes.error().message.contains(named), qPrintable(outcomes.error().message));
}

QTEST_APPLESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
