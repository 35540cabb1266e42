#include "ui/reports/pdftext.h"

#include <QTest>

using namespace lantu;

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void character_sharingItsGlyph_isTheOneMeant_data();
    void character_sharingItsGlyph_isTheOneMeant();
    void pdf_damaged_isAnError();
};

void TestPdfText::character_sharingItsGlyph_isTheOneMeant_data()
{
    // Left what Qt 6.4.2 was seen to write (qt-notes, 2.2), right what stood in the text.
    QTest::addColumn<char16_t>("written");
    QTest::addColumn<char16_t>("meant");
    QTest::newRow("min") << u'\u2EA0' << u'民';
    QTest::newRow("chang") << u'\u2ED3' << u'长';
    QTest::newRow("yi") << u'\u2F00' << u'一';
    QTest::newRow("fang") << u'\u2F45' << u'方';
    QTest::newRow("hu") << u'\u2F3E' << u'户';
    QTest::newRow("solidus") << u'\u2215' << u'／';
    QTest::newRow("wave dash") << u'\u301C' << u'～';
    QTest::newRow("left bracket") << u'\u2329' << u'〈';
    QTest::newRow("right bracket") << u'\u232A' << u'〉';
    QTest::newRow("dash") << u'\u2012' << u'–';
    QTest::newRow("others stay") << u'国' << u'国';
    QTest::newRow("middle dot stays") << u'·' << u'·';
    QTest::newRow("last one") << u'\uFFFF' << u'\uFFFF';
}

void TestPdfText::character_sharingItsGlyph_isTheOneMeant()
{
    QFETCH(char16_t, written);
    QFETCH(char16_t, meant);
    QCOMPARE(meantCharacter(written), meant);
}

void TestPdfText::pdf_damaged_isAnError()
{
    const auto repaired = repairedPdf("not a PDF", {});
    QVERIFY(!repaired);
    QVERIFY(!repaired.error().message.isEmpty());
    QVERIFY(!repaired.error().detail.isEmpty());
}

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
