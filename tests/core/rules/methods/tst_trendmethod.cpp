#include "core/rules/methods/trendmethod.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/tst_vectors.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// `series 2015=10;2016=11` in a row's note.
QList<TrendPoint> seriesIn(const QString& note)
{
    QList<TrendPoint> series;
    for (const QString& point : note.section(u' ', 1).simplified().split(u';'))
        series.append({point.section(u'=', 0, 0).toInt(), point.section(u'=', 1).toDouble()});
    return series;
}

} // namespace

/// Against cases worked by hand from the description of the German weather symbols.
class TestTrendMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void progress_everyVector_agrees_data();
    void progress_everyVector_agrees();
    void progress_edges_areAsDescribed_data();
    void progress_edges_areAsDescribed();
    void progress_olderValues_areNotUsed();
    void progress_gap_endsTheSeries();

private:
    TrendThresholds m_thresholds;
};

void TestTrendMethod::initTestCase()
{
    const auto rules = ruleSet(u"trend"_s);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    m_thresholds = rules->trend;
}

void TestTrendMethod::progress_everyVector_agrees_data()
{
    QTest::addColumn<VectorRow>("row");
    const auto rows = vectorsOf(u"destatis_target"_s);
    for (const VectorRow& row : rows)
        QTest::newRow(qPrintable(row[u"expected"_s])) << row;
    QCOMPARE(rows.size(), 4);
}

void TestTrendMethod::progress_everyVector_agrees()
{
    QFETCH(VectorRow, row);
    const TrendTarget target{row[u"target_year"_s].toInt(), row[u"target"_s].toDouble()};
    const auto result = trendProgress(seriesIn(row[u"note"_s]), target, m_thresholds);
    QCOMPARE(toCode(result.progress), row[u"expected"_s].replace(u"+"_s, u"_and_"_s));
    QVERIFY(std::abs(*result.projected - *numberIn(row, u"expected_value"_s)) <= 1e-6);
}

void TestTrendMethod::progress_edges_areAsDescribed_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("target");
    QTest::addColumn<TrendClass>("progress");
    // 100 in the first of four years, a step a year; the target lies two years after the last. The
    // miss is (T − c − 2 step) ÷ (T − c) with c = 100 + 3 step.
    QTest::newRow("missed by 4 %: 0.08 of 2.08") << 1.0 << 105.08 << TrendClass::Sun;
    QTest::newRow("missed by 20 %: 0.5 of 2.5") << 1.0 << 105.5 << TrendClass::SunAndCloud;
    QTest::newRow("missed by a third") << 1.0 << 106.0 << TrendClass::Cloud;
    QTest::newRow("no change") << 0.0 << 101.0 << TrendClass::Thunderstorm;
    QTest::newRow("wrong way") << -1.0 << 101.0 << TrendClass::Thunderstorm;
    QTest::newRow("met, though falling") << -1.0 << 96.0 << TrendClass::Sun;
}

void TestTrendMethod::progress_edges_areAsDescribed()
{
    QFETCH(double, step);
    QFETCH(double, target);
    QList<TrendPoint> series;
    for (int i = 0; i < 4; ++i)
        series.append({2020 + i, 100 + i * step});
    QTEST(trendProgress(series, {2025, target}, m_thresholds).progress, "progress");
    series.removeFirst();
    // Three years are too few, except for a target that is met.
    QCOMPARE(trendProgress(series, {2025, target}, m_thresholds).progress,
        target < 97 ? TrendClass::Sun : TrendClass::NotAvailable);
}

void TestTrendMethod::progress_olderValues_areNotUsed()
{
    const QList<TrendPoint> series{
        {2014, 500}, {2015, 10}, {2016, 11}, {2017, 12}, {2018, 13}, {2019, 14}, {2020, 15}};
    const auto result = trendProgress(series, {2030, 25}, m_thresholds);
    QCOMPARE(result.firstYear, 2015);
    QCOMPARE(*result.yearlyChange, 1.0);
}

void TestTrendMethod::progress_gap_endsTheSeries()
{
    const QList<TrendPoint> series{{2015, 0}, {2017, 12}, {2018, 13}, {2019, 14}, {2020, 15}};
    QCOMPARE(trendProgress(series, {2030, 25}, m_thresholds).firstYear, 2017);
}

QTEST_APPLESS_MAIN(TestTrendMethod)
#include "tst_trendmethod.moc"
