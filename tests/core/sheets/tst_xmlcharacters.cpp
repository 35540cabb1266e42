#include "core/sheets/xml/xmlcharacters.h"

#include <QTest>

using namespace lantu;

/// What XML allows of characters and references.
class TestXmlCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isXmlUtf8_bytes_data();
    void isXmlUtf8_bytes();
    void appendDecodedXml_text_data();
    void appendDecodedXml_text();
    void appendDecodedXml_unknownReference_isRefused_data();
    void appendDecodedXml_unknownReference_isRefused();
};

void TestXmlCharacters::isXmlUtf8_bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("ASCII") << QByteArray("GDP") << true;
    QTest::newRow("two bytes") << QByteArray("\xC2\xB2") << true;
    QTest::newRow("three bytes") << QByteArray("\xE5\x9B\xBD") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\xA0\xAE\xB7") << true;
    QTest::newRow("cut") << QByteArray("\xE5\x9B") << false;
    QTest::newRow("longer than needed") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("half of a pair") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("U+FFFE") << QByteArray("\xEF\xBF\xBE") << false;
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("GB 18030") << QByteArray("\xB9\xFA") << false;
}

void TestXmlCharacters::isXmlUtf8_bytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(isXmlUtf8(bytes.toStdString()), "isAllowed");
}

void TestXmlCharacters::appendDecodedXml_text_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isAttribute");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("entities") << QByteArray("&lt;&gt;&amp;&quot;&apos;") << false
                              << QByteArray("<>&\"'");
    QTest::newRow("references") << QByteArray("&#22269;&#x56fd;") << false
                                << QByteArray("\xE5\x9B\xBD\xE5\x9B\xBD");
    QTest::newRow("line breaks") << QByteArray("1\r\n2\r3\n4") << false << QByteArray("1\n2\n3\n4");
    QTest::newRow("in an attribute") << QByteArray("1\r\n2\t3") << true << QByteArray("1 2 3");
    // A reference says what it says, wherever it stands.
    QTest::newRow("a break by reference") << QByteArray("1&#10;2") << true << QByteArray("1\n2");
}

void TestXmlCharacters::appendDecodedXml_text()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, isAttribute);
    std::string text;
    QVERIFY(appendDecodedXml(
        text, raw.toStdString(), isAttribute ? XmlPlace::Attribute : XmlPlace::Text));
    QTEST(QByteArray::fromStdString(text), "decoded");
}

void TestXmlCharacters::appendDecodedXml_unknownReference_isRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char* raw : {"&nbsp;", "&", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#xFFFE;",
             "&#x110000;", "&#99999999999;", "&#12a;", "&lt"})
        QTest::newRow(raw) << QByteArray(raw);
}

void TestXmlCharacters::appendDecodedXml_unknownReference_isRefused()
{
    QFETCH(QByteArray, raw);
    std::string text;
    QVERIFY(!appendDecodedXml(text, raw.toStdString(), XmlPlace::Text));
}

QTEST_APPLESS_MAIN(TestXmlCharacters)
#include "tst_xmlcharacters.moc"
