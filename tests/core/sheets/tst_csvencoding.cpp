#include "core/sheets/text/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCsvEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodeText_encodings_data();
    void decodeText_encodings();
    void decodeText_utf16WithoutMark_isFoundByItsZeros();
    void decodeText_hanziThatAreValidUtf8_readAsGb18030();
    void decodeText_signsBetweenAscii_stayUtf8();
    void decodeText_fewBadBytesInUtf8_areCounted();
    void decodeText_badBytesInGbk_areCounted();
    void decodeText_cutInsideCharacter_isDamage_data();
    void decodeText_cutInsideCharacter_isDamage();
    void decodeText_zeroInTheMiddle_isDamage();
    void decodeText_paddingOfOldPrograms_isDropped();
    void decodeText_binary_isSeen();
    void decodeText_severalMarks_areAllDropped();
    void decodeText_chosenEncoding_isObeyed_data();
    void decodeText_chosenEncoding_isObeyed();
    void decodeText_validUtf8_isNotCopied();
};

namespace {

QByteArray gb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

QByteArray utf16(const QString& text, const char* name)
{
    QStringEncoder encoder(name, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

} // namespace

void TestCsvEncoding::decodeText_encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("empty") << QByteArray() << u""_s << u"UTF-8"_s;
    QTest::newRow("ascii") << "GDP,757.00"_ba << u"GDP,757.00"_s << u"UTF-8"_s;
    QTest::newRow("utf-8") << u"指标"_s.toUtf8() << u"指标"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark")
        << "\xEF\xBB\xBF" + u"指标"_s.toUtf8() << u"指标"_s << u"UTF-8"_s;
    QTest::newRow("utf-16le with mark") << "\xFF\xFE\x07\x63"_ba << u"指"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16be with mark") << "\xFE\xFF\x63\x07"_ba << u"指"_s << u"UTF-16BE"_s;
    // 指标 is D6B8 B1EA in GB 2312.
    QTest::newRow("gbk") << "\xD6\xB8\xB1\xEA,1"_ba << u"指标,1"_s << u"GB18030"_s;
    QTest::newRow("gb18030 with mark") << "\x84\x31\x95\x33\xD6\xB8"_ba << u"指"_s << u"GB18030"_s;
    QTest::newRow("gb18030, four bytes")
        << "\xD6\xB8\x95\x32\x82\x36"_ba << u"指𠀀"_s << u"GB18030"_s;
}

void TestCsvEncoding::decodeText_encodings()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QTEST(decoded.text(), "text");
    QTEST(decoded.encoding, "encoding");
    QCOMPARE(decoded.replacements, 0);
    QVERIFY(!decoded.isBinary);
}

void TestCsvEncoding::decodeText_utf16WithoutMark_isFoundByItsZeros()
{
    // 一 is U+4E00: its zero is on the other side.
    const QString text = u"一般公共预算收入\t38.39\r\n常住人口\t64.5\r\n"_s;
    for (const char* name : {"UTF-16LE", "UTF-16BE"}) {
        const DecodedText decoded = decodeText(utf16(text, name));
        QCOMPARE(decoded.text(), text);
        QCOMPARE(decoded.encoding, QString::fromLatin1(name));
    }
}

void TestCsvEncoding::decodeText_hanziThatAreValidUtf8_readAsGb18030()
{
    const QByteArray bytes = gb18030(u"联通,1\r\n"_s);
    QVERIFY(QString::fromUtf8(bytes).size() > 0);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"GB18030"_s);
    QCOMPARE(decoded.text(), u"联通,1\r\n"_s);
}

void TestCsvEncoding::decodeText_signsBetweenAscii_stayUtf8()
{
    for (const auto& text : {u"area (m²),12 ± 3\n"_s, u"José,25 °C\n"_s, u"Ж,ж,Ы,ы,Я,ямы\n"_s}) {
        const DecodedText decoded = decodeText(text.toUtf8());
        QCOMPARE(decoded.encoding, u"UTF-8"_s);
        QCOMPARE(decoded.text(), text);
    }
}

void TestCsvEncoding::decodeText_fewBadBytesInUtf8_areCounted()
{
    QByteArray bytes = u"地区生产总值,第一产业增加值,人均可支配收入\n"_s.repeated(3).toUtf8();
    const qsizetype characters = QString::fromUtf8(bytes).size();
    bytes += "\xE5\x9C"; // the last character is cut short
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QVERIFY(decoded.replacements > 0);
    QCOMPARE(decoded.text().left(characters), QString::fromUtf8(bytes.left(bytes.size() - 2)));
    QVERIFY(!decoded.isBinary);
}

void TestCsvEncoding::decodeText_badBytesInGbk_areCounted()
{
    const DecodedText decoded =
        decodeText(gb18030(u"粮食产量,"_s) + "\xFF\xFF" + gb18030(u",万吨"_s));
    QCOMPARE(decoded.encoding, u"GB18030"_s);
    QCOMPARE(decoded.text(), u"粮食产量,\uFFFD\uFFFD,万吨"_s);
    QCOMPARE(decoded.replacements, 2);
    QVERIFY(!decoded.isBinary);
}

void TestCsvEncoding::decodeText_cutInsideCharacter_isDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gb18030") << gb18030(u"粮食产量,万吨"_s) + "\xB6";
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + u"粮食产量,万"_s.toUtf8() + "\xE5";
    QTest::newRow("utf-16 with mark") << "\xFF\xFE" + utf16(u"粮食产量,万"_s, "UTF-16LE") + "\x07";
}

void TestCsvEncoding::decodeText_cutInsideCharacter_isDamage()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.replacements, 1);
    QVERIFY(decoded.text().startsWith(u"粮食产量,万"));
    QVERIFY(decoded.text().endsWith(QChar::ReplacementCharacter));
}

void TestCsvEncoding::decodeText_zeroInTheMiddle_isDamage()
{
    QByteArray bytes = "indicator,value,remark,indicator,value,remark,indicator,value,"_ba;
    bytes += '\0';
    bytes += "x";
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.replacements, 1);
    QVERIFY(decoded.text().endsWith(u"\uFFFDx"));
    QVERIFY(!decoded.isBinary);
}

void TestCsvEncoding::decodeText_paddingOfOldPrograms_isDropped()
{
    QCOMPARE(decodeText("GDP,757\r\n\x1A"_ba).text(), u"GDP,757\r\n"_s);
    QCOMPARE(decodeText(QByteArray("GDP,757\r\n\0\0\0", 12)).text(), u"GDP,757\r\n"_s);
}

void TestCsvEncoding::decodeText_binary_isSeen()
{
    // A linear congruential generator: the same bytes everywhere.
    QByteArray bytes;
    quint32 state = 20251231;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24);
    }
    QVERIFY(decodeText(bytes).isBinary);
    QVERIFY(decodeText("\x01\x02\x03\x04 text"_ba).isBinary);
    QVERIFY(decodeText(QByteArray(100, '\xFF')).isBinary);
}

void TestCsvEncoding::decodeText_severalMarks_areAllDropped()
{
    QCOMPARE(decodeText("\xEF\xBB\xBF\xEF\xBB\xBFGDP"_ba).text(), u"GDP"_s);
}

void TestCsvEncoding::decodeText_chosenEncoding_isObeyed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << "\xEF\xBB\xBF" + u"指标"_s.toUtf8() << "UTF-8"_ba << u"指标"_s;
    QTest::newRow("small letters") << u"指标"_s.toUtf8() << "utf-8"_ba << u"指标"_s;
    QTest::newRow("utf-16le") << "\x07\x63"_ba
                              << "UTF-16LE"_ba << u"指"_s;
    QTest::newRow("utf-16be") << "\xFE\xFF\x63\x07"_ba
                              << "UTF-16BE"_ba << u"指"_s;
    // These two bytes are é as UTF-8 and 茅 as GB 2312.
    QTest::newRow("gb18030") << "\xC3\xA9"_ba
                             << "GB18030"_ba << u"茅"_s;
    QTest::newRow("not gb18030") << "\xC3\xA9"_ba
                                 << "UTF-8"_ba << u"é"_s;
    // 中文 is A4A4 A4E5 in Big5.
    QTest::newRow("big5") << "\xA4\xA4\xA4\xE5"_ba
                          << "Big5"_ba << u"中文"_s;
    QTest::newRow("the wrong one") << "\xA4\xA4"_ba
                                   << "UTF-8"_ba << u"\uFFFD\uFFFD"_s;
}

void TestCsvEncoding::decodeText_chosenEncoding_isObeyed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QVERIFY(isKnownEncoding(encoding));
    const DecodedText decoded = decodeText(bytes, encoding);
    QTEST(decoded.text(), "text");
    QCOMPARE(decoded.encoding.toLower(), QString::fromLatin1(encoding).toLower());
}

void TestCsvEncoding::decodeText_validUtf8_isNotCopied()
{
    const QByteArray bytes = "\xEF\xBB\xBF" + u"指标,1\n"_s.toUtf8();
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(static_cast<const void*>(decoded.utf8().data()),
        static_cast<const void*>(bytes.constData() + 3));
    QCOMPARE(decoded.text(), u"指标,1\n"_s);
}

QTEST_APPLESS_MAIN(TestCsvEncoding)
#include "tst_csvencoding.moc"
