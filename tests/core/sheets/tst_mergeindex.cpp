#include "core/sheets/mergeindex.h"

#include <QTest>

using namespace lantu;

class TestMergeIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void at_noMerges_findsNothing();
    void at_insideAndOutside_asTheRangeSays();
    void at_everyPlaceOfManyMerges_asALinearSearchSays();
};

void TestMergeIndex::at_noMerges_findsNothing()
{
    QVERIFY(!MergeIndex().at({0, 0}));
    QVERIFY(!MergeIndex(QList<CellRange>{}).at({0, 0}));
}

void TestMergeIndex::at_insideAndOutside_asTheRangeSays()
{
    const CellRange title{0, 0, 0, 3};
    const CellRange label{1, 0, 2, 0};
    const CellRange wide{5, 0, 900'000, 16'383};
    const MergeIndex index({title, label, wide});
    QCOMPARE(index.at({0, 3}), std::optional(title));
    QVERIFY(!index.at({0, 4}));
    QCOMPARE(index.at({2, 0}), std::optional(label));
    QVERIFY(!index.at({2, 1}));
    QVERIFY(!index.at({3, 0}));
    QCOMPARE(index.at({900'000, 16'383}), std::optional(wide));
    QVERIFY(!index.at({900'001, 0}));
}

void TestMergeIndex::at_everyPlaceOfManyMerges_asALinearSearchSays()
{
    // One tall merge at the left, and beside it merges of one to three columns in every second row.
    QList<CellRange> merges{{0, 0, 39, 0}};
    for (int row = 0; row < 40; row += 2)
        for (int column = 1; column < 30; column += 5)
            merges << CellRange{row, column, row + row % 4 / 2, column + row % 3};
    const MergeIndex index(merges);
    for (int row = 0; row < 42; ++row)
        for (int column = 0; column < 32; ++column) {
            std::optional<CellRange> expected;
            for (const CellRange& merge : merges)
                if (merge.contains({row, column}))
                    expected = merge;
            QCOMPARE(index.at({row, column}), expected);
        }
}

QTEST_APPLESS_MAIN(TestMergeIndex)
#include "tst_mergeindex.moc"
