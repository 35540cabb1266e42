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
    void partsOfAYear_standBesideTheYear();
    void enteredByHand_namesDocumentDateAndPage();
    void absence_saysWhyThereIsNoFigure();
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

void TestObservationTableModel::partsOfAYear_standBesideTheYear()
{
    ObservationTableModel model;
    QList<Observation> figures = sampleFigures();
    figures << figureOf(u"e"_s, 2021, u"520.1"_s, VintageStatus::Final, {sourceOf(u"D4"_s, true)});
    figures.last().period = *Period::parse(u"2021Q3");
    model.setObservations(output(), figures);
    const QStringList rows = printedRows(model);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[1], u"Jan–Sep 2021 | 520.1 | final | 年报.xlsx · D4"_s);
    // It replaces no figure of the year.
    QVERIFY(!model.index(1, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(2, 0).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model.observation(1)->id, u"e"_s);
    QCOMPARE(model.source(1).cell, u"D4"_s);
}

void TestObservationTableModel::enteredByHand_namesDocumentDateAndPage()
{
    ObservationTableModel model;
    ObservationSource source = sourceOf(u"3"_s, true);
    source.sheet.clear();
    source.file = u"2022年统计公报"_s;
    source.title = u"2022年统计公报(2023-04-10)"_s;
    source.quote = u"全区757亿元"_s;
    source.url = u"http://www.luqiao.gov.cn/"_s;
    Observation figure = figureOf(u"a"_s, 2022, u"720.08"_s, VintageStatus::Final, {source});
    figure.note = u"初步数"_s;
    model.setObservations(output(), {figure});
    QCOMPARE(printedRows(model),
        QStringList{u"2022 | 720.08 | final | 2022年统计公报(2023-04-10) · page 3"_s});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
        u"2022年统计公报(2023-04-10) · page 3 says: 7200800 万元\n全区757亿元\n"
        "http://www.luqiao.gov.cn/\n初步数\nEntered by hand, import b20260302-001"_s);
    source.cell = u"表3"_s;
    figure.sources = {source};
    model.setObservations(output(), {figure});
    QVERIFY(printedRows(model).first().endsWith(u"(2023-04-10) · 表3"));
    source.cell.clear();
    figure.sources = {source};
    model.setObservations(output(), {figure});
    QVERIFY(printedRows(model).first().endsWith(u"(2023-04-10)"));
}

void TestObservationTableModel::absence_saysWhyThereIsNoFigure()
{
    ObservationTableModel model;
    Absence absence;
    absence.period = Period::ofYear(2021);
    absence.reason = AbsenceReason::NotMeasurable;
    absence.source = sourceOf(u"C7"_s, true);
    model.setObservations(output(), sampleFigures(), {absence});
    const QStringList rows = printedRows(model);
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.contains(u"2021 | — | cannot be measured | 年报.xlsx · C7"_s));
    const auto row =
        static_cast<int>(rows.indexOf(u"2021 | — | cannot be measured | 年报.xlsx · C7"_s));
    QVERIFY(!model.observation(row));
    QVERIFY(model.observation(0));
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
