#include "core/plan/planpackage.h"
#include "core/practice/practicebatches.h"
#include "tests/support/sampleplan.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QList<ImportBatch>& batches)
{
    QStringList lines;
    for (const ImportBatch& batch : batches)
        for (const ImportValue& value : batch.values)
            lines << QStringList{batch.file, value.cell, value.indicatorId, value.period->code(),
                value.raw, toCode(value.status), value.scope}
                         .join(u' ');
    return lines;
}

} // namespace

class TestPracticeBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_madeTwice_areTheSame();
    void rows_everyIndicatorAndYear_isThereButForTheGaps();
    void values_areOfThePlansUnitAndMarked();
    void cells_ofOneFile_areAllDifferent();
    void wrinkles_allOccur();
    void plan_ofOtherYearsAndKinds_isFilledToo();

private:
    Plan m_plan;
    QList<Indicator> m_indicators; ///< own ones and references
    QList<ImportBatch> m_batches;
};

void TestPracticeBatches::initTestCase()
{
    const auto package = readPlanPackage(QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14"));
    QVERIFY2(package, package ? "" : qPrintable(package.error().message));
    m_plan = package->plan;
    m_indicators = package->indicators + package->references;
    m_batches = practiceBatches(m_plan, m_indicators);
}

void TestPracticeBatches::rows_madeTwice_areTheSame()
{
    QCOMPARE(linesOf(practiceBatches(m_plan, m_indicators)), linesOf(m_batches));
    QCOMPARE(practiceBatches(m_plan, m_indicators), m_batches);
    // One that others are not measured against can go without changing any other's figures.
    QList<Indicator> fewer = m_indicators;
    const QString last = fewer.takeAt(36).id;
    QStringList expected = linesOf(m_batches).filter(u"2021"_s);
    expected.removeIf(
        [&last](const QString& line) { return line.contains(last) || line.contains(u"-r-"_s); });
    QStringList found = linesOf(practiceBatches(m_plan, fewer)).filter(u"2021"_s);
    found.removeIf([](const QString& line) { return line.contains(u"-r-"_s); });
    found.removeIf([](const QString& line) { return line.contains(u"t2-14"_s); });
    expected.removeIf([](const QString& line) { return line.contains(u"t2-14"_s); });
    QCOMPARE(found, expected);
}

void TestPracticeBatches::rows_everyIndicatorAndYear_isThereButForTheGaps()
{
    QSet<QString> found;
    QStringList absent;
    for (const ImportBatch& batch : m_batches) {
        for (const ImportValue& value : batch.values) {
            if (value.action == ImportAction::Absent)
                absent << value.indicatorId + u' ' + value.period->code();
            else if (value.period->isYear())
                found.insert(value.indicatorId + u' ' + value.period->code());
        }
    }
    QStringList missing;
    for (const Indicator& indicator : m_indicators)
        for (int year = m_plan.firstYear; year <= m_plan.lastYear; ++year)
            if (const QString key = u"%1 %2"_s.arg(indicator.id).arg(year); !found.contains(key))
                missing << key;
    // Of the rows with base and target the fourth lacks a year, and the sixth cannot be measured.
    QCOMPARE(missing, (QStringList{u"lq14-t2-05 2024"_s, u"lq14-t2-07 2023"_s}));
    QCOMPARE(absent, QStringList{u"lq14-t2-07 2023"_s});
}

void TestPracticeBatches::values_areOfThePlansUnitAndMarked()
{
    QCOMPARE(m_batches.size(), 5);
    QCOMPARE(m_batches.first().file, u"演示数据-2021年.xlsx"_s);
    QSet<QString> hashes;
    for (const ImportBatch& batch : m_batches) {
        QVERIFY(marksSynthetic(batch.file));
        QCOMPARE(batch.sha256.size(), 64);
        hashes.insert(batch.sha256);
        for (const ImportValue& value : batch.values) {
            QVERIFY(value.isTaken);
            QVERIFY(marksSynthetic(value.sheet) && marksSynthetic(value.sourceTitle));
            QCOMPARE(value.value.has_value(), value.action != ImportAction::Absent);
            const auto indicator = std::find_if(m_indicators.begin(), m_indicators.end(),
                [&value](const Indicator& one) { return one.id == value.indicatorId; });
            QVERIFY(indicator != m_indicators.end());
            QCOMPARE(value.unit, indicator->unit.symbol);
            const bool isShare = indicator->unit.dimension == Dimension::Percent;
            QVERIFY2(!isShare || !value.value || value.value->toDouble() <= 100,
                qPrintable(value.indicatorId + u' ' + value.raw));
        }
    }
    QCOMPARE(hashes.size(), 5);
}

void TestPracticeBatches::cells_ofOneFile_areAllDifferent()
{
    for (const ImportBatch& batch : m_batches) {
        QSet<QString> cells;
        for (const ImportValue& value : batch.values)
            cells.insert(value.cell);
        QCOMPARE(cells.size(), batch.values.size());
    }
    QCOMPARE(m_batches.first().values.first().cell, u"D4"_s);
}

void TestPracticeBatches::wrinkles_allOccur()
{
    const auto count = [this](auto isOne) {
        qsizetype sum = 0;
        for (const ImportBatch& batch : m_batches)
            sum += std::count_if(batch.values.begin(), batch.values.end(), isOne);
        return sum;
    };
    // Two have a base come in, one of them beside the printed one.
    QCOMPARE(count([this](const ImportValue& value) {
        return value.period->year == m_plan.baseYear && value.status == VintageStatus::Revised;
    }),
        2);
    // Thirteen rows of 38 have vintages; four of five years are made final. One year of one of
    // them cannot be measured.
    QCOMPARE(
        count([](const ImportValue& value) { return value.action == ImportAction::Revision; }), 51);
    QCOMPARE(count([](const ImportValue& value) { return !value.isVerified; }), 2);
    QCOMPARE(count([](const ImportValue& value) {
        return value.period->isYear() && value.scope.contains(u"另一口径"_s);
    }),
        2);
    QVERIFY(count([](const ImportValue& value) { return value.period->code().endsWith(u"H1"_s); })
        > 20);
}

void TestPracticeBatches::plan_ofOtherYearsAndKinds_isFilledToo()
{
    PlanPackage package = samplePackage();
    package.plan.lastYear = package.plan.firstYear + 2;
    const QList<Indicator> indicators = package.indicators + package.references;
    const QList<ImportBatch> batches = practiceBatches(package.plan, indicators);
    QCOMPARE(batches.size(), 3);
    for (const ImportBatch& batch : batches)
        for (const Indicator& indicator : indicators)
            QVERIFY2(std::any_of(batch.values.begin(), batch.values.end(),
                         [&indicator](const ImportValue& value) {
                             return value.indicatorId == indicator.id && value.value;
                         }),
                qPrintable(batch.file + u' ' + indicator.id));
}

QTEST_APPLESS_MAIN(TestPracticeBatches)
#include "tst_practicebatches.moc"
