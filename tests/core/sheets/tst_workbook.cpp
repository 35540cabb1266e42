#include "core/sheets/workbook.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_position_countsLikeExcel_data();
    void name_position_countsLikeExcel();
    void contains_edges_areInside();
    void cellAt_filledAndEmptyPlaces();
    void counts_onePastTheLast();
};

namespace {

Cell cellOf(int row, int column)
{
    Cell cell;
    cell.position = {row, column};
    cell.value = cell.text = cell.position.name();
    return cell;
}

} // namespace

void TestWorkbook::name_position_countsLikeExcel_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 0 << 0 << u"A1"_s;
    QTest::newRow("last letter") << 9 << 25 << u"Z10"_s;
    QTest::newRow("two letters") << 0 << 26 << u"AA1"_s;
    QTest::newRow("last of two") << 0 << 701 << u"ZZ1"_s;
    QTest::newRow("three letters") << 0 << 702 << u"AAA1"_s;
    QTest::newRow("last") << 1048575 << 16383 << u"XFD1048576"_s;
}

void TestWorkbook::name_position_countsLikeExcel()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QTEST((CellPosition{row, column}.name()), "name");
}

void TestWorkbook::contains_edges_areInside()
{
    const CellRange range{1, 1, 2, 3};
    QCOMPARE(range.name(), u"B2:D3"_s);
    QVERIFY(range.contains({1, 1}));
    QVERIFY(range.contains({2, 3}));
    QVERIFY(!range.contains({0, 1}));
    QVERIFY(!range.contains({3, 1}));
    QVERIFY(!range.contains({1, 0}));
    QVERIFY(!range.contains({1, 4}));
}

void TestWorkbook::cellAt_filledAndEmptyPlaces()
{
    Sheet sheet;
    sheet.cells = {cellOf(0, 0), cellOf(0, 5), cellOf(3, 1), cellOf(7, 0)};
    for (const Cell& cell : std::as_const(sheet.cells))
        QCOMPARE(sheet.cellAt(cell.position), std::optional(cell));
    QVERIFY(!sheet.cellAt({0, 1}));
    QVERIFY(!sheet.cellAt({3, 2}));
    QVERIFY(!sheet.cellAt({8, 0}));
    QVERIFY(!Sheet().cellAt({0, 0}));
}

void TestWorkbook::counts_onePastTheLast()
{
    Sheet sheet;
    QCOMPARE(sheet.rowCount(), 0);
    QCOMPARE(sheet.columnCount(), 0);
    sheet.cells = {cellOf(0, 5), cellOf(3, 1)};
    QCOMPARE(sheet.rowCount(), 4);
    QCOMPARE(sheet.columnCount(), 6);
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
