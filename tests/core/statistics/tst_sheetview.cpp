#include "core/statistics/sheetview.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestSheetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_ofRows_inAnyOrder();
    void shownCell_underMerge_isItsFirst();
    void isHidden_rowColumnSheet();
    void mayBeHeader_numbersThatAreNoYears_areNone();
};

void TestSheetView::cells_ofRows_inAnyOrder()
{
    Sheet sheet;
    for (int row = 0; row < 40; row += 2) {
        Cell cell = cellOf(QString::number(row));
        cell.position = {row, row % 3};
        sheet.cells << cell;
    }
    const SheetView view(sheet);
    for (const int row : {0, 8, 16, 1, 0, 38, 8, -1, 40, 24}) {
        const bool isFilled = row >= 0 && row < 40 && row % 2 == 0;
        QCOMPARE(view.cells(row).size(), isFilled ? 1 : 0);
        if (isFilled)
            QCOMPARE(view.cellAt({row, row % 3})->text, QString::number(row));
        QVERIFY(!view.cellAt({row, 3}));
    }
}

void TestSheetView::shownCell_underMerge_isItsFirst()
{
    Sheet sheet = sheetOf({u"亿元|1", u"|2"});
    QVERIFY(!SheetView(sheet).shownCell({1, 0}));
    sheet.merges = {{0, 0, 1, 0}};
    QCOMPARE(SheetView(sheet).shownCell({1, 0})->text, u"亿元"_s);
}

void TestSheetView::isHidden_rowColumnSheet()
{
    Sheet sheet = sheetOf({u"1|2", u"3|4"});
    sheet.hiddenRows = {1};
    sheet.hiddenColumns = {1};
    QVERIFY(!SheetView(sheet).isHidden({0, 0}));
    QVERIFY(SheetView(sheet).isHidden({1, 0}));
    QVERIFY(SheetView(sheet).isHidden({0, 1}));
    sheet.isHidden = true;
    QVERIFY(SheetView(sheet).isHidden({0, 0}));
}

void TestSheetView::mayBeHeader_numbersThatAreNoYears_areNone()
{
    const Sheet sheet = sheetOf({u"指标|2021|2022", u"农业|1.5|2", u"", u"指标|44562"});
    const SheetView view(sheet);
    QVERIFY(view.mayBeHeader(0));
    QVERIFY(!view.mayBeHeader(1));
    QVERIFY(!view.mayBeHeader(2)); // empty
    QVERIFY(view.mayBeHeader(3)); // the first day of 2022, which a format shows as 2022年
    QVERIFY(!view.mayBeHeader(4));
}

QTEST_APPLESS_MAIN(TestSheetView)
#include "tst_sheetview.moc"
