#include "tests/support/testdatabase.h"
#include "ui/indicators/observationtablemodel.h"

#include <QAbstractItemModelTester>
#include <QBrush>
#include <QPalette>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

ObservationSource sourceOf(const QString& cell, bool isVerified)
{
    ObservationSource source{u"b20260302-001"_s, u"年报.xlsx"_s, u"表1"_s, cell, u"7200800"_s};
    source.rawUnit = u"万元"_s;
    source.title = u"统计公报"_s;
    source.isVerified = isVerified;
    return source;
}

Observation figureOf(const QString& id, int year, const QString& value, VintageStatus status,
    const QList<ObservationSource>& sources)
{
    Observation figure;
    figure.id = id;
    figure.period = Period::ofYear(year);
    figure.value = *Decimal::parse(value);
    figure.status = status;
    figure.sources = sources;
    return figure;
}

Indicator output()
{
    Indicator indicator;
    indicator.unit = Unit::parse(u"亿元");
    return indicator;
}

/// As entered: the provisional figure of 2021 first, then the final one, stated in two places.
QList<Observation> sampleFigures()
{
    return {
        figureOf(u"a"_s, 2021, u"716.66"_s, VintageStatus::Provisional, {sourceOf(u"C3"_s, false)}),
        figureOf(u"b"_s, 2020, u"669.39"_s, VintageStatus::Unstated, {sourceOf(u"C2"_s, true)}),
        figureOf(u"c"_s, 2022, u"757.00"_s, VintageStatus::Unstated, {sourceOf(u"C5"_s, false)}),
        figureOf(u"d"_s, 2021, u"720.08"_s, VintageStatus::Final,
            {sourceOf(u"C4"_s, false), sourceOf(u"C9"_s, true)})};
}

} // namespace

class TestObservationTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyContent_keepsTheRules();
    void rows_latestYearFirst_oneForEachSource();
    void replacedVintage_isMuted();
    void toolTip_followsTheFigureToItsCell();
    void header_ofValue_namesTheUnit();
};

void TestObservationTableModel::model_anyContent_keepsTheRules()
{
    ObservationTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setObservations(output(), sampleFigures());
    model.setObservations(output(), {});
    QCOMPARE(model.rowCount(), 0);
}

void TestObservationTableModel::rows_latestYearFirst_oneForEachSource()
{
    ObservationTableModel model;
    model.setObservations(output(), sampleFigures());
    const QStringList wanted{u"2022 | 757.00 | unverified | 年报.xlsx · C5"_s,
        u"2021 | 720.08 | final, unverified | 年报.xlsx · C4"_s,
        u"2021 | 720.08 | final | 年报.xlsx · C9"_s,
        u"2021 | 716.66 | provisional, unverified | 年报.xlsx · C3"_s,
        u"2020 | 669.39 |  | 年报.xlsx · C2"_s};
    QCOMPARE(printedRows(model), wanted);
}

void TestObservationTableModel::replacedVintage_isMuted()
{
    ObservationTableModel model;
    model.setObservations(output(), sampleFigures());
    const QBrush muted = QPalette().brush(QPalette::Disabled, QPalette::Text);
    QVERIFY(muted != QPalette().brush(QPalette::Active, QPalette::Text));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant colour =
            model.index(row, ObservationTableModel::ValueColumn).data(Qt::ForegroundRole);
        QCOMPARE(colour.isValid(), row == 3);
        if (row == 3)
            QCOMPARE(colour.value<QBrush>(), muted);
    }
}

void TestObservationTableModel::toolTip_followsTheFigureToItsCell()
{
    ObservationTableModel model;
    auto figures = sampleFigures();
    figures[2].note = u"快报数"_s;
    figures[2].sources[0].quote = u"全区757亿元"_s;
    figures[2].sources[0].url = u"http://www.luqiao.gov.cn/"_s;
    model.setObservations(output(), figures);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
        u"年报.xlsx, sheet “表1”, cell C5 says: 7200800 万元\n统计公报\n全区757亿元\n"
        "http://www.luqiao.gov.cn/\n快报数\nImport b20260302-001"_s);
}

void TestObservationTableModel::header_ofValue_namesTheUnit()
{
    ObservationTableModel model;
    const auto title = [&model] {
        return model.headerData(ObservationTableModel::ValueColumn, Qt::Horizontal).toString();
    };
    QCOMPARE(title(), u"Value"_s);
    model.setObservations(output(), {});
    QCOMPARE(title(), u"Value (亿元)"_s);
}

QTEST_MAIN(TestObservationTableModel)
#include "tst_observationtablemodel.moc"
