#include "core/rules/methods/unsdmethod.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/tst_vectors.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Against cases worked by hand from the technical note of 2023.
class TestUnsdMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void progress_everyVector_agrees_data();
    void progress_everyVector_agrees();
    void progress_nearTheEndOfItsScale_isMetForPercentagesOnly();
    void progress_targetYearPast_isJudgedAtThatYear();
    void progress_fallWanted_takesTheRateNegative();
    void progress_withoutTwoYears_isNotAvailable();

private:
    UnsdThresholds m_thresholds;
};

void TestUnsdMethod::initTestCase()
{
    const auto rules = ruleSet(u"unsd2023"_s);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    m_thresholds = rules->unsd;
}

void TestUnsdMethod::progress_everyVector_agrees_data()
{
    QTest::addColumn<VectorRow>("row");
    const auto rows = vectorsOf(u"unsd_2023_target"_s) + vectorsOf(u"unsd_2023_notarget"_s);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QTest::newRow(
            qPrintable(u"%1: %2 to %3"_s.arg(i).arg(rows[i][u"base"_s], rows[i][u"current"_s])))
            << rows[i];
    QCOMPARE(rows.size(), 12);
}

void TestUnsdMethod::progress_everyVector_agrees()
{
    QFETCH(VectorRow, row);
    MethodCase input = methodCaseOf(row);
    // The rows carry no unit; the one that tells of the rule for percentages says so.
    input.isPercentage = row[u"note"_s].contains(u"100 % target"_s);
    const auto result = unsdProgress(input, m_thresholds);
    QCOMPARE(chartLevel(result.progress), row[u"expected"_s].left(1).toInt());
    if (const auto expected = numberIn(row, u"expected_value"_s)) {
        QVERIFY(result.value);
        QVERIFY2(std::abs(*result.value - *expected) <= 1e-6,
            qPrintable(QString::number(*result.value)));
    }
}

void TestUnsdMethod::progress_nearTheEndOfItsScale_isMetForPercentagesOnly()
{
    // 99.2 → 99.3 in 5 years, 100 wanted 5 years later: e = 99.3² ÷ 99.2 = 99.40, x = 0.25.
    MethodCase input{2015, 99.2, 2020, 99.3, 2025, 100};
    input.isPercentage = true;
    QCOMPARE(unsdProgress(input, m_thresholds).progress, UnsdClass::Met);
    input.isPercentage = false;
    QCOMPARE(unsdProgress(input, m_thresholds).progress, UnsdClass::Fair);
    input.isPercentage = true;
    input.current = 98.9; // more than 1 point away, and falling
    QCOMPARE(unsdProgress(input, m_thresholds).progress, UnsdClass::Stagnation);
}

void TestUnsdMethod::progress_targetYearPast_isJudgedAtThatYear()
{
    // 100 → 121 in two years is 10 % a year; the target year lies one year after the base: 110.
    const MethodCase input{2018, 100, 2020, 121, 2019, 122};
    const auto result = unsdProgress(input, m_thresholds);
    QVERIFY(std::abs(*result.expected - 110) < 1e-9);
    QVERIFY(std::abs(*result.value - 10.0 / 22) < 1e-9);
    QCOMPARE(result.progress, UnsdClass::Fair);
}

void TestUnsdMethod::progress_fallWanted_takesTheRateNegative()
{
    MethodCase input{2015, 100, 2016, 97};
    input.isUpward = false;
    const auto result = unsdProgress(input, m_thresholds);
    QVERIFY(std::abs(*result.value - 0.03) < 1e-12);
    QCOMPARE(result.progress, UnsdClass::OnTrack);
}

void TestUnsdMethod::progress_withoutTwoYears_isNotAvailable()
{
    QCOMPARE(unsdProgress({2015, 10, 2015, 10, 2030, 20}, m_thresholds).progress,
        UnsdClass::NotAvailable);
    QCOMPARE(unsdProgress({2015, -10, 2020, 10, 2030, 20}, m_thresholds).progress,
        UnsdClass::NotAvailable);
}

QTEST_APPLESS_MAIN(TestUnsdMethod)
#include "tst_unsdmethod.moc"
