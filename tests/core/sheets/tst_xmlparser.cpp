#include "core/sheets/xml/expatparser.h"
#include "core/sheets/xml/xmlparser.h"

#include <QTest>

#include <string>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// What is heard of a document, in one text.
class Recorder final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        heard.append("<").append(name);
        attributes.forEach([this](std::string_view key, std::string_view value) {
            heard.append(" ").append(key).append("=").append(value);
        });
        heard += ">";
    }
    void endElement(std::string_view name) override { heard.append("</").append(name) += ">"; }
    void characters(std::string_view text) override { heard += text; }

    std::string heard;
};

} // namespace

/// Whatever of a document is scanned and whatever is handed over, the outcome is that of the full
/// parser alone.
class TestXmlParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_anyDocument_endsAsTheFullParser_data();
    void parse_anyDocument_endsAsTheFullParser();
};

void TestXmlParser::parse_anyDocument_endsAsTheFullParser_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isWellFormed");
    const auto row = [](const char* name, const char* xml, bool isWellFormed) {
        QTest::newRow(name) << QByteArray(xml) << isWellFormed;
    };
    row("plain", "<?xml version=\"1.0\"?>\n<a x='1'>t</a>\n", true);
    row("comment inside", "<a>t<!-- x --><b/></a>", true);
    row("comment behind", "<a/><!-- x -->", true);
    row("instruction before the root", "\n<?x y?><a/>", true);
    row("declaration after white space", "\r\r\r<?xml version=\"1.0\"?>\r<a/>", false);
    row("declaration twice", "<?xml version=\"1.0\"?>\n<?xml version=\"1.0\"?>\n<a/>", false);
    row("declaration inside", "<a><?xml version=\"1.0\"?></a>", false);
    row("declaration behind", "<a/><?xml version=\"1.0\"?>", false);
    row("second root", "<a/><b/>", false);
    row("tag not closed", "<a><b></a>", false);
    row("nothing", "", false);
    row("white space only", "\n\n", false);
}

void TestXmlParser::parse_anyDocument_endsAsTheFullParser()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, isWellFormed);
    Recorder alone;
    ExpatParser full(alone);
    QCOMPARE(full.feed(xml.toStdString(), true), isWellFormed);
    Recorder recorder;
    QCOMPARE(parseXml(QByteArrayView(xml), u"file"_s, recorder).has_value(), isWellFormed);
    if (isWellFormed)
        QCOMPARE(recorder.heard, alone.heard);
}

QTEST_GUILESS_MAIN(TestXmlParser)
#include "tst_xmlparser.moc"
