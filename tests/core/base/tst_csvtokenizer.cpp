#include "core/base/csvtokenizer.h"
#include "core/sheets/cell.h"
#include "core/sheets/text/csvseparator.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCsvTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_text_givesFields_data();
    void next_text_givesFields();
    void next_lineEnds_allEndRows_data();
    void next_lineEnds_allEndRows();
    void next_openQuote_mayQuoteAllTheRest();
    void next_wideSeparator_parts();
    void next_flags_sayQuotedAndLast();
    void csvSeparator_text_isTheMostFrequent_data();
    void csvSeparator_text_isTheMostFrequent();
};

namespace {

QString printed(const QString& text, const std::string& separator = ",",
    CsvTokenizer::OpenQuote openQuote = CsvTokenizer::OpenQuote::IsText)
{
    const std::string utf8 = text.toStdString();
    CsvTokenizer tokenizer(utf8, separator, openQuote);
    QStringList fields;
    while (tokenizer.next())
        fields += CellPosition{tokenizer.row(), tokenizer.column()}.name() + u'='
            + QString::fromStdString(std::string(tokenizer.field()));
    return fields.join(u' ');
}

} // namespace

void TestCsvTokenizer::next_text_givesFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");
    QTest::newRow("empty") << u""_s << u"A1="_s;
    QTest::newRow("two rows") << u"a,b\nc,d"_s << u"A1=a B1=b A2=c B2=d"_s;
    QTest::newRow("empty fields") << u",a,\n,\n"_s << u"A1= B1=a C1= A2= B2= A3="_s;
    QTest::newRow("blank row") << u"a\n\nb"_s << u"A1=a A2= A3=b"_s;
    QTest::newRow("quoted separator") << u"\"a,b\",c"_s << u"A1=a,b B1=c"_s;
    QTest::newRow("quoted line feed") << u"\"a\nb\",c\nd"_s << u"A1=a\nb B1=c A2=d"_s;
    QTest::newRow("doubled quotes") << u"\"a\"\"b\",\"\"\"\""_s << u"A1=a\"b B1=\""_s;
    QTest::newRow("quoted nothing") << u"\"\",x"_s << u"A1= B1=x"_s;
    QTest::newRow("quote inside") << u"5\" pipe,x"_s << u"A1=5\" pipe B1=x"_s;
    QTest::newRow("text behind quotes") << u"\"a\"b,c"_s << u"A1=ab B1=c"_s;
    QTest::newRow("never closed") << u"\"a,b\nc"_s << u"A1=\"a B1=b A2=c"_s;
    QTest::newRow("closed at the end") << u"a,\"b\""_s << u"A1=a B1=b"_s;
    QTest::newRow("spaces kept") << u"  a ,b"_s << u"A1=  a  B1=b"_s;
}

void TestCsvTokenizer::next_text_givesFields()
{
    QFETCH(QString, text);
    QTEST(printed(text), "fields");
}

void TestCsvTokenizer::next_lineEnds_allEndRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("LF") << u"a\n\nb"_s;
    QTest::newRow("CRLF") << u"a\r\n\r\nb"_s;
    QTest::newRow("CR") << u"a\r\rb"_s;
    QTest::newRow("mixed") << u"a\n\r\nb"_s;
}

void TestCsvTokenizer::next_lineEnds_allEndRows()
{
    QFETCH(QString, text);
    QCOMPARE(printed(text), u"A1=a A2= A3=b"_s);
}

void TestCsvTokenizer::next_openQuote_mayQuoteAllTheRest()
{
    const auto rest = CsvTokenizer::OpenQuote::QuotesAllTheRest;
    QCOMPARE(printed(u"a,\"b,\"\"c\nd"_s, ",", rest), u"A1=a B1=b,\"c\nd"_s);
    QCOMPARE(printed(u"a,\""_s, ",", rest), u"A1=a B1="_s);
    QCOMPARE(printed(u"\"a\"\""_s, ",", rest), u"A1=a\""_s);
}

void TestCsvTokenizer::next_wideSeparator_parts()
{
    // ＋ begins with the same byte as the full-width comma.
    QCOMPARE(printed(u"甲，\"乙，丙\"，＋1\n丁"_s, "，"), u"A1=甲 B1=乙，丙 C1=＋1 A2=丁"_s);
}

void TestCsvTokenizer::next_flags_sayQuotedAndLast()
{
    CsvTokenizer tokenizer("a,\"\"", ",");
    QVERIFY(tokenizer.next());
    QVERIFY(!tokenizer.isQuoted());
    QVERIFY(!tokenizer.isLast());
    QCOMPARE(tokenizer.offset(), std::size_t{2});
    QVERIFY(tokenizer.next());
    QVERIFY(tokenizer.isQuoted());
    QVERIFY(tokenizer.isLast());
    QVERIFY(!tokenizer.next());
}

void TestCsvTokenizer::csvSeparator_text_isTheMostFrequent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("separator");
    QTest::newRow("none") << u"指标"_s << u","_s;
    QTest::newRow("comma") << u"a,b;c,d"_s << u","_s;
    QTest::newRow("tab") << u"1,5\ta\tb"_s << u"\t"_s;
    QTest::newRow("semicolon") << u"a;b;c,d"_s << u";"_s;
    QTest::newRow("bar") << u"a|b\nc|d"_s << u"|"_s;
    QTest::newRow("full-width") << u"指标，数值\n人口，64.5\n注:一,二\n"_s << u"，"_s;
    QTest::newRow("quoted ones do not count") << u"\"a,b,c,d\";e;f"_s << u";"_s;
    QTest::newRow("prose with full-width commas")
        << u"甲，乙，丙，丁,1\n戊，己，庚,2\n"_s << u","_s;
}

void TestCsvTokenizer::csvSeparator_text_isTheMostFrequent()
{
    QFETCH(QString, text);
    const std::string utf8 = text.toStdString();
    QTEST(QString::fromStdString(std::string(csvSeparator(utf8))), "separator");
}

QTEST_APPLESS_MAIN(TestCsvTokenizer)
#include "tst_csvtokenizer.moc"
