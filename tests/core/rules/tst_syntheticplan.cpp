#include "core/base/csvtable.h"
#include "core/plan/planpackage.h"
#include "core/rules/assess.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString PlanFolder = QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14");
const QString DataFolder = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/synthetic");

} // namespace

/// Five years of invented figures for the whole plan against verdicts worked by hand; see
/// tests/data/synthetic/make.py. No figure here is a statistic.
class TestSyntheticPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void assess_everyRowAndYear_isAsWorkedByHand_data();
    void assess_everyRowAndYear_isAsWorkedByHand();
    void expected_everyIndicatorAndYear_isThereOnce();
    void expected_everyVerdict_occurs();

private:
    PlanPackage m_package;
    QHash<QString, QList<Observation>> m_figures; ///< by indicator or reference
    QList<QStringList> m_expected; ///< indicator, year, progress, outlook, completion, arithmetic
};

void TestSyntheticPlan::initTestCase()
{
    const auto package = readPlanPackage(PlanFolder);
    QVERIFY2(package, package ? "" : qPrintable(package.error().message));
    m_package = *package;
    const auto values =
        CsvTable::read(DataFolder + u"/values.csv"_s, {u"indicator"_s, u"year"_s, u"value"_s});
    QVERIFY2(values, values ? "" : qPrintable(values.error().message));
    for (qsizetype row = 0; row < values->rowCount(); ++row) {
        Observation figure;
        figure.indicatorId = values->field(row, u"indicator"_s);
        figure.period = Period::ofYear(values->field(row, u"year"_s).toInt());
        figure.id = figure.indicatorId + u'-' + figure.period.code();
        const auto value = Decimal::parse(values->field(row, u"value"_s));
        QVERIFY2(value, qPrintable(figure.id));
        figure.value = *value;
        figure.sources << ObservationSource();
        m_figures[figure.indicatorId] << figure;
    }
    const QStringList columns{
        u"indicator"_s, u"year"_s, u"progress"_s, u"outlook"_s, u"completion"_s, u"arithmetic"_s};
    const auto expected = CsvTable::read(DataFolder + u"/expected-verdicts.csv"_s, columns);
    QVERIFY2(expected, expected ? "" : qPrintable(expected.error().message));
    for (qsizetype row = 0; row < expected->rowCount(); ++row) {
        QStringList fields;
        for (const QString& column : columns)
            fields << expected->field(row, column);
        m_expected << fields;
    }
}

void TestSyntheticPlan::assess_everyRowAndYear_isAsWorkedByHand_data()
{
    QTest::addColumn<QStringList>("expected");
    for (const QStringList& row : m_expected)
        QTest::newRow(qPrintable(row[0] + u' ' + row[1])) << row;
}

void TestSyntheticPlan::assess_everyRowAndYear_isAsWorkedByHand()
{
    QFETCH(QStringList, expected);
    const auto indicator = std::find_if(m_package.indicators.begin(), m_package.indicators.end(),
        [&](const Indicator& candidate) { return candidate.id == expected[0]; });
    QVERIFY(indicator != m_package.indicators.end());
    AssessmentInput input;
    input.plan = m_package.plan;
    input.indicator = *indicator;
    input.observations = m_figures[indicator->id];
    input.reference = m_figures[indicator->target.referenceId];
    input.year = expected[1].toInt();
    const Assessment verdict = assess(input);
    const QString said = u"expected: %1\ncomputed: %2"_s.arg(expected[5], verdict.why());
    QVERIFY2(toCode(verdict.progress) == expected[2],
        qPrintable(toCode(verdict.progress) + u" for "_s + expected[2] + u'\n' + said));
    QVERIFY2(toCode(verdict.outlook) == expected[3],
        qPrintable(toCode(verdict.outlook) + u" for "_s + expected[3] + u'\n' + said));
    QVERIFY2(verdict.completion.has_value() == !expected[4].isEmpty(), qPrintable(said));
    if (verdict.completion)
        QVERIFY2(std::abs(*verdict.completion - expected[4].toDouble()) < 0.01, qPrintable(said));
    QCOMPARE(verdict.dataYear, input.year);
    QCOMPARE(verdict.timeProgress, 20.0 * (input.year - 2020));
    QVERIFY(verdict.why().contains(verdict.value->toString()));
}

void TestSyntheticPlan::expected_everyIndicatorAndYear_isThereOnce()
{
    QStringList wanted;
    for (const Indicator& indicator : m_package.indicators)
        for (int year = m_package.plan.firstYear; year <= m_package.plan.lastYear; ++year)
            wanted << u"%1 %2"_s.arg(indicator.id).arg(year);
    QStringList found;
    for (const QStringList& row : m_expected)
        found << row[0] + u' ' + row[1];
    QCOMPARE(found, wanted);
}

void TestSyntheticPlan::expected_everyVerdict_occurs()
{
    QStringList seen;
    for (const QStringList& row : m_expected)
        seen << (row[2] == u"achieved"_s && row[1] != u"2025"_s ? u"achieved early"_s : row[2]);
    seen.sort();
    seen.removeDuplicates();
    // Only not_comparable cannot: the workbook states no scope of its own.
    QCOMPARE(seen,
        (QStringList{u"achieved"_s, u"achieved early"_s, u"ahead"_s, u"behind"_s, u"missed"_s,
            u"no_data"_s, u"no_target"_s, u"on_schedule"_s, u"slightly_behind"_s}));
}

QTEST_APPLESS_MAIN(TestSyntheticPlan)
#include "tst_syntheticplan.moc"
