#include "core/rules/methods/statcanmethod.h"
#include "core/rules/ruleset.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/tst_vectors.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 1e-6;

void compare(const char* what, std::optional<double> computed, std::optional<double> expected)
{
    QVERIFY2(computed.has_value() == expected.has_value(), what);
    if (expected)
        QVERIFY2(std::abs(*computed - *expected) <= Tolerance,
            qPrintable(u"%1: %2 for %3"_s.arg(QLatin1StringView(what))
                           .arg(*computed, 0, 'g', 17)
                           .arg(*expected, 0, 'g', 17)));
}

} // namespace

/// Against every published result of Statistics Canada, and edge cases worked by hand.
class TestStatCanMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void progress_everyVector_agrees_data();
    void progress_everyVector_agrees();
    void vectors_whereAllAreAtHand_areComplete();
    void progress_baseAtTargetAndLeft_hasNoValue();
    void progress_aboveTwiceTheLimit_isNotReduced();
    void progress_strictTargetJustReached_isNotAchieved();

private:
    StatCanThresholds m_thresholds;
};

void TestStatCanMethod::initTestCase()
{
    const auto rules = ruleSet(u"statcan"_s);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    m_thresholds = rules->statCan;
}

void TestStatCanMethod::progress_everyVector_agrees_data()
{
    QTest::addColumn<VectorRow>("row");
    const auto rows = vectorsOf(u"statcan_target"_s) + vectorsOf(u"statcan_notarget"_s);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(QString::number(i) + u' ' + rows[i][u"source"_s].right(60)))
            << rows[i];
}

void TestStatCanMethod::progress_everyVector_agrees()
{
    QFETCH(VectorRow, row);
    const auto result = statCanProgress(methodCaseOf(row), m_thresholds);
    QCOMPARE(toCode(result.progress), row[u"expected"_s]);
    compare("value", result.value, numberIn(row, u"expected_value"_s));
    compare("score", result.score, numberIn(row, u"expected_score"_s));
}

void TestStatCanMethod::vectors_whereAllAreAtHand_areComplete()
{
    if (!vectorFile(u"progress_vectors.csv"_s).startsWith(QStringLiteral(LANTU_SHARED_DIR)))
        QSKIP("The whole collection is not at hand (LANTU_SHARED_DIR/vectors).");
    int published = 0;
    for (const VectorRow& row : vectorRows(u"progress_vectors.csv"_s))
        published += row[u"method"_s].startsWith(u"statcan"_s)
            && row[u"evidence"_s] == u"published-output"_s;
    QCOMPARE(published, 374);
}

void TestStatCanMethod::progress_baseAtTargetAndLeft_hasNoValue()
{
    MethodCase input{2020, 50, 2023, 49, 2025, 50};
    const auto left = statCanProgress(input, m_thresholds);
    QCOMPARE(left.progress, StatCanClass::NotAvailable);
    QVERIFY(!left.value && !left.score);
    input.current = 50;
    QCOMPARE(statCanProgress(input, m_thresholds).progress, StatCanClass::TargetAchieved);
}

void TestStatCanMethod::progress_aboveTwiceTheLimit_isNotReduced()
{
    // L = 10, b = 25 ≥ 2 L: C = 1. b = 15: C = 1 − (5 ÷ 10)^4.44 = 1 − 0.046070…
    MethodCase input{2020, 25, 2021, 24, 0, std::nullopt, false, false, false, 10};
    QCOMPARE(statCanProgress(input, m_thresholds).coefficient, 1.0);
    input.base = 15;
    const double coefficient = statCanProgress(input, m_thresholds).coefficient;
    QVERIFY(std::abs(coefficient - (1 - std::exp(4.44 * std::log(0.5)))) < 1e-12);
}

void TestStatCanMethod::progress_strictTargetJustReached_isNotAchieved()
{
    MethodCase input{2020, 40, 2025, 46, 2025, 46};
    QCOMPARE(statCanProgress(input, m_thresholds).progress, StatCanClass::TargetAchieved);
    input.isStrict = true;
    const auto strict = statCanProgress(input, m_thresholds);
    QCOMPARE(strict.progress, StatCanClass::SubstantialProgress); // R = 1
}

QTEST_APPLESS_MAIN(TestStatCanMethod)
#include "tst_statcanmethod.moc"
