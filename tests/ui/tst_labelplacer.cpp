#include "ui/charts/labelplacer.h"

#include <QTest>

using namespace lantu;

class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void label_alone_takesItsFirstPlace();
    void label_firstPlaceCoversMark_takesTheSecond();
    void label_firstPlaceLeavesFrame_takesTheSecond();
    void label_firstPlaceOnLine_takesTheSecond();
    void labels_wantingOnePlace_doNotTouch();
    void label_lastToChoose_makesAnotherMove();
    void label_nowhereToGo_getsNone();
};

namespace {

const QRectF Frame(0, 0, 100, 100);
const QRectF First(10, 10, 20, 10);
const QRectF Second(10, 40, 20, 10);
const QRectF Third(60, 60, 20, 10);

} // namespace

void TestLabelPlacer::label_alone_takesItsFirstPlace()
{
    const auto places = placeLabels({{{First, Second}}}, {Frame, {}, {}});
    QCOMPARE(places, (QList<std::optional<QRectF>>{First}));
}

void TestLabelPlacer::label_firstPlaceCoversMark_takesTheSecond()
{
    const auto places = placeLabels({{{First, Second}}}, {Frame, {{15, 12, 4, 4}}, {}});
    QCOMPARE(places.first(), std::optional(Second));
}

void TestLabelPlacer::label_firstPlaceLeavesFrame_takesTheSecond()
{
    const QRectF outside(90, 10, 20, 10);
    const auto places = placeLabels({{{outside, Second}}}, {Frame, {}, {}});
    QCOMPARE(places.first(), std::optional(Second));
}

void TestLabelPlacer::label_firstPlaceOnLine_takesTheSecond()
{
    const auto places = placeLabels({{{First, Second}}}, {Frame, {}, {{0, 15, 100, 15}}});
    QCOMPARE(places.first(), std::optional(Second));
}

void TestLabelPlacer::labels_wantingOnePlace_doNotTouch()
{
    const auto places = placeLabels({{{First, Second}}, {{First, Third}}}, {Frame, {}, {}});
    QVERIFY(places[0] && places[1]);
    QVERIFY(!places[0]->intersects(*places[1]));
}

void TestLabelPlacer::label_lastToChoose_makesAnotherMove()
{
    // The second label has no other place than the one the first likes best.
    const auto places = placeLabels({{{First, Second}}, {{First}}}, {Frame, {}, {}});
    QCOMPARE(places, (QList<std::optional<QRectF>>{Second, First}));
}

void TestLabelPlacer::label_nowhereToGo_getsNone()
{
    const auto places = placeLabels({{{First}}}, {Frame, {First}, {}});
    QVERIFY(!places.first());
}

QTEST_MAIN(TestLabelPlacer)
#include "tst_labelplacer.moc"
