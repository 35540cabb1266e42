#include "tests/ui/chartsamples.h"
#include "ui/charts/sparkline.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace lantu;

namespace {

QImage sparkline(const QList<ChartPoint>& points)
{
    QImage image(80, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(&painter, QRectF(image.rect()), points, Palette::light());
    return image;
}

const QPoint LastPointOfRisingLine(76, 3);

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_none_paintNothing();
    void lastPoint_settled_isFilled();
    void lastPoint_provisional_isHollow();
    void points_allEqual_runThroughTheMiddle();
};

void TestSparkline::points_none_paintNothing()
{
    QImage white(80, 24, QImage::Format_RGB32);
    white.fill(Qt::white);
    QCOMPARE(sparkline({}), white);
}

void TestSparkline::lastPoint_settled_isFilled()
{
    const auto image = sparkline({samples::point(2021, 1), samples::point(2022, 2)});
    QCOMPARE(image.pixelColor(LastPointOfRisingLine), Palette::light().accent);
}

void TestSparkline::lastPoint_provisional_isHollow()
{
    const auto image =
        sparkline({samples::point(2021, 1), samples::point(2022, 2, VintageStatus::Provisional)});
    QVERIFY(image.pixelColor(LastPointOfRisingLine).lightness() > 200);
}

void TestSparkline::points_allEqual_runThroughTheMiddle()
{
    const auto image = sparkline({samples::point(2021, 5), samples::point(2022, 5)});
    QVERIFY(image.pixelColor(40, 12) != QColor(Qt::white)
        || image.pixelColor(40, 11) != QColor(Qt::white));
}

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
