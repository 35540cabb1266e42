#include "ui/reports/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace lantu;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_enoughRoom_followWeights();
    void widths_narrowShare_growsToItsNeed();
    void widths_growthOfOne_mayMakeAnotherGrow();
    void widths_tooLittleRoom_followNeeds();
};

void TestColumnWidths::widths_enoughRoom_followWeights()
{
    QCOMPARE(distributedWidths({{1, 10}, {3, 10}}, 200), (QList<double>{50, 150}));
}

void TestColumnWidths::widths_narrowShare_growsToItsNeed()
{
    // Shares would be 50, 50 and 100; the first needs 80, the others divide 120 as 1 to 2.
    QCOMPARE(distributedWidths({{1, 80}, {1, 10}, {2, 10}}, 200), (QList<double>{80, 40, 80}));
}

void TestColumnWidths::widths_growthOfOne_mayMakeAnotherGrow()
{
    // Shares of 100 each: the first needs 200, which leaves 50 for the second, who needs 70.
    QCOMPARE(distributedWidths({{1, 200}, {1, 70}, {1, 10}}, 300), (QList<double>{200, 70, 30}));
}

void TestColumnWidths::widths_tooLittleRoom_followNeeds()
{
    QCOMPARE(distributedWidths({{1, 100}, {9, 300}}, 200), (QList<double>{50, 150}));
}

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
