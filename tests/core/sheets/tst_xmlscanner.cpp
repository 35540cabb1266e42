#include "core/sheets/xml/xmlscanner.h"

#include <QStringList>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What XmlScanner takes by itself, and what it leaves to a full parser.
class TestXmlScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_plainDocument_isTakenWhole_data();
    void scan_plainDocument_isTakenWhole();
    void scan_anythingElse_isLeft_data();
    void scan_anythingElse_isLeft();
    void scan_pieces_giveTheSame();
    void scan_listenerHadEnough_ends();
};

namespace {

/// Writes down what it hears: `<a x=1>`, `</a>`, texts.
class Recorder final : public XmlScanner::Listener
{
public:
    explicit Recorder(qsizetype most = 1000)
        : m_most(most)
    { }

    bool startTag(std::string_view name, XmlAttributePairs attributes) override
    {
        QString line = u'<' + text16(name);
        for (const auto& [key, value] : attributes)
            line += u' ' + text16(key) + u'=' + text16(value);
        return add(line + u'>');
    }
    bool endTag(std::string_view name) override { return add(u"</"_s + text16(name) + u'>'); }
    bool text(std::string_view text) override { return add(text16(text)); }

    QStringList heard;

private:
    static QString text16(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    bool add(const QString& line)
    {
        heard << line;
        return heard.size() < m_most;
    }

    qsizetype m_most;
};

} // namespace

void TestXmlScanner::scan_plainDocument_isTakenWhole_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("heard");
    const auto row = [](const char* name, const char* xml, const QString& heard) {
        QTest::newRow(name) << QByteArray(xml) << heard;
    };
    row("one tag", "<a/>", u"<a>|</a>"_s);
    row("declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a/>\n", u"<a>|</a>"_s);
    row("nested", "<a><x:b>t</x:b></a >", u"<a>|<x:b>|t|</x:b>|</a>"_s);
    row("attributes", "<a x='1' y = \"2\"\n z='>'/>", u"<a x=1 y=2 z=>>|</a>"_s);
    row("entities", "<a x='&lt;&quot;'>&amp;&apos;&gt;</a>", u"<a x=<\">|&'>|</a>"_s);
    row("references", "<a>&#22269;&#x56FD;&#x20BB7;</a>", u"<a>|国国\U00020BB7|</a>"_s);
    row("line breaks", "<a x='1\r\n2'>1\r\n2\r3</a>", u"<a x=1 2>|1\n2\n3|</a>"_s);
    row("Chinese", "<a>地区生产总值</a>", u"<a>|地区生产总值|</a>"_s);
    row("brackets", "<a>[8]以上]]</a>", u"<a>|[8]以上]]|</a>"_s);
}

void TestXmlScanner::scan_plainDocument_isTakenWhole()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, heard);
    Recorder recorder;
    XmlScanner scanner(recorder);
    std::size_t done = 0;
    const auto state = scanner.scan(xml.toStdString(), true, done);
    QCOMPARE(state, XmlScanner::State::NeedsMore);
    QCOMPARE(done, static_cast<std::size_t>(xml.size()));
    QVERIFY(scanner.openTags().empty());
    QCOMPARE(recorder.heard.join(u'|'), heard);
}

void TestXmlScanner::scan_anythingElse_isLeft_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char* name, const char* xml, const char* left) {
        QTest::newRow(name) << QByteArray(xml) << QByteArray(left);
    };
    row("other declaration", "<?xml version='1.0' encoding='GBK'?><a/>",
        "<?xml version='1.0' encoding='GBK'?><a/>");
    row("byte order mark", "\xEF\xBB\xBF<a/>", "\xEF\xBB\xBF<a/>");
    row("document type", "<!DOCTYPE a><a/>", "<!DOCTYPE a><a/>");
    row("comment", "<a><!-- x --></a>", "<!-- x --></a>");
    row("character data", "<a>t<![CDATA[<]]></a>", "<![CDATA[<]]></a>");
    row("instruction", "<a><?x y?></a>", "<?x y?></a>");
    row("unknown entity", "<a>&lol;</a>", "&lol;</a>");
    row("character not allowed", "<a>&#0;</a>", "&#0;</a>");
    row("control", "<a>\x01</a>", "\x01</a>");
    row("not UTF-8", "<a>\xC0\x80</a>", "\xC0\x80</a>");
    row("surrogate", "<a>\xED\xA0\x80</a>", "\xED\xA0\x80</a>");
    row("beyond Unicode", "<a>\xF4\x90\x80\x80</a>", "\xF4\x90\x80\x80</a>");
    row("end of character data", "<a>]]></a>", "]]></a>");
    row("crossed tags", "<a><b></a></b>", "</a></b>");
    row("attribute twice", "<a x='1' x='2'/>", "<a x='1' x='2'/>");
    row("attributes together", "<a x='1'y='2'/>", "<a x='1'y='2'/>");
    row("attribute without value", "<a x/>", "<a x/>");
    row("less-than in a value", "<a x='<'/>", "<a x='<'/>");
    row("two documents", "<a/><b/>", "<b/>");
    row("text behind the document", "<a/>x", "x");
    row("cut in a tag", "<a><b", "<b");
    row("cut between tags", "<a><b/>", "");
    row("name beyond ASCII", "<表/>", "<表/>");
}

void TestXmlScanner::scan_anythingElse_isLeft()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, left);
    Recorder recorder;
    XmlScanner scanner(recorder);
    std::size_t done = 0;
    QCOMPARE(scanner.scan(xml.toStdString(), true, done), XmlScanner::State::Unknown);
    QCOMPARE(xml.mid(static_cast<qsizetype>(done)), left);
}

void TestXmlScanner::scan_pieces_giveTheSame()
{
    const std::string xml = "<?xml version=\"1.0\"?><a x='1'>国<b y='&amp;'/>t\r\nu</a>\n";
    Recorder whole;
    std::size_t done = 0;
    XmlScanner(whole).scan(xml, true, done);
    for (std::size_t size = 1; size < xml.size(); ++size) {
        Recorder recorder;
        XmlScanner scanner(recorder);
        std::string held;
        for (std::size_t at = 0; at < xml.size(); at += size) {
            held += xml.substr(at, size);
            const bool isLast = at + size >= xml.size();
            QCOMPARE(scanner.scan(held, isLast, done), XmlScanner::State::NeedsMore);
            held.erase(0, done);
        }
        QVERIFY(held.empty());
        QCOMPARE(recorder.heard.join(QString()), whole.heard.join(QString()));
    }
}

void TestXmlScanner::scan_listenerHadEnough_ends()
{
    Recorder recorder(2);
    XmlScanner scanner(recorder);
    std::size_t done = 0;
    QCOMPARE(scanner.scan("<a><b/><c/></a>", true, done), XmlScanner::State::Ended);
    QCOMPARE(recorder.heard, QStringList({u"<a>"_s, u"<b>"_s}));
}

QTEST_APPLESS_MAIN(TestXmlScanner)
#include "tst_xmlscanner.moc"
