#include "ui/base/statusmark.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace lantu;

namespace {

constexpr int Extent = 24;

QList<Progress> allVerdicts()
{
    QList<Progress> verdicts;
    for (int i = 0; i <= static_cast<int>(Progress::NoTarget); ++i)
        verdicts.append(static_cast<Progress>(i));
    return verdicts;
}

QImage markOf(Progress progress)
{
    return statusPixmap(progress, Palette::print(), Extent, 1)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/// Share of pixels in which one of the two marks is there and the other is not.
double differenceInShape(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < Extent; ++y) {
        for (int x = 0; x < Extent; ++x)
            different += (a.pixelColor(x, y).alpha() > 127) != (b.pixelColor(x, y).alpha() > 127);
    }
    return static_cast<double>(different) / (Extent * Extent);
}

} // namespace

class TestStatusMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape_everyVerdict_hasItsOwn();
    void mark_everyVerdict_isPainted();
    void marks_withoutColour_differ();
    void pixmap_highResolution_keepsItsExtent();
};

void TestStatusMark::shape_everyVerdict_hasItsOwn()
{
    QSet<int> shapes;
    for (const auto verdict : allVerdicts())
        shapes.insert(static_cast<int>(statusShape(verdict)));
    QCOMPARE(shapes.size(), allVerdicts().size());
    QCOMPARE(statusShape(Progress::Achieved), StatusShape::TickedCircle);
    QCOMPARE(statusShape(Progress::Behind), StatusShape::DownTriangle);
    QCOMPARE(statusShape(Progress::NoData), StatusShape::HollowCircle);
}

void TestStatusMark::mark_everyVerdict_isPainted()
{
    for (const auto verdict : allVerdicts()) {
        QImage empty(Extent, Extent, QImage::Format_ARGB32);
        empty.fill(Qt::transparent);
        QVERIFY(differenceInShape(markOf(verdict), empty) > 0.05);
    }
}

void TestStatusMark::marks_withoutColour_differ()
{
    const auto verdicts = allVerdicts();
    const auto isTickedOrCrossed = [](Progress verdict) {
        return verdict == Progress::Achieved || verdict == Progress::Missed;
    };
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            // Tick and cross are cut into their shapes in the background's colour.
            if (isTickedOrCrossed(verdicts[i]) || isTickedOrCrossed(verdicts[j]))
                continue;
            const double difference = differenceInShape(markOf(verdicts[i]), markOf(verdicts[j]));
            QVERIFY2(difference > 0.04, qPrintable(QString::number(difference)));
        }
    }
}

void TestStatusMark::pixmap_highResolution_keepsItsExtent()
{
    const auto pixmap = statusPixmap(Progress::Ahead, Palette::light(), 16, 2);
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(pixmap.size(), QSize(32, 32));
}

QTEST_MAIN(TestStatusMark)
#include "tst_statusmark.moc"
