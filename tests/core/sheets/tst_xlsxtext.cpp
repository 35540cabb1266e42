#include "core/sheets/xlsx/xlsxtext.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestXlsxText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodeXlsxText_escapes_data();
    void decodeXlsxText_escapes();
};

void TestXlsxText::decodeXlsxText_escapes_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "地区生产总值"_ba << u"地区生产总值"_s;
    QTest::newRow("empty") << ""_ba << u""_s;
    QTest::newRow("carriage return before line feed")
        << "地区_x000D_\nRegion"_ba << u"地区\nRegion"_s;
    QTest::newRow("lone carriage return") << "地区_x000D_Region"_ba << u"地区\nRegion"_s;
    QTest::newRow("escaped underscore") << "_x005F_x000D_"_ba << u"_x000D_"_s;
    QTest::newRow("small hex digits") << "a_x4e2d_b"_ba << u"a中b"_s;
    QTest::newRow("not hex") << "_x00G0_"_ba << u"_x00G0_"_s;
    QTest::newRow("cut short") << "a_x000D"_ba << u"a_x000D"_s;
    QTest::newRow("zero stays") << "_x0000_"_ba << u"_x0000_"_s;
    QTest::newRow("one after another") << "_x0041__x0042_"_ba << u"AB"_s;
    QTest::newRow("overlapping") << "__x0041_"_ba << u"_A"_s;
}

void TestXlsxText::decodeXlsxText_escapes()
{
    QFETCH(QByteArray, utf8);
    QTEST(decodeXlsxText({utf8.constData(), static_cast<std::size_t>(utf8.size())}), "text");
}

QTEST_APPLESS_MAIN(TestXlsxText)
#include "tst_xlsxtext.moc"
