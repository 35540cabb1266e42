#include "core/sheets/csvtokenizer.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCsvTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_text_givesFields_data();
    void next_text_givesFields();
    void csvSeparator_text_isTheMostFrequent_data();
    void csvSeparator_text_isTheMostFrequent();
};

namespace {

QString printed(const QString& text)
{
    CsvTokenizer tokenizer(text, u',');
    QStringList fields;
    while (tokenizer.next())
        fields += tokenizer.position().name() + u'=' + tokenizer.field();
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

void TestCsvTokenizer::csvSeparator_text_isTheMostFrequent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("none") << u"指标"_s << QChar(u',');
    QTest::newRow("comma") << u"a,b;c,d"_s << QChar(u',');
    QTest::newRow("tab") << u"1,5\ta\tb"_s << QChar(u'\t');
    QTest::newRow("semicolon") << u"a;b;c,d"_s << QChar(u';');
    QTest::newRow("bar") << u"a|b\nc|d"_s << QChar(u'|');
    QTest::newRow("full-width") << u"指标，数值\n人口，64.5\n注:一,二\n"_s << QChar(u'，');
    QTest::newRow("quoted ones do not count") << u"\"a,b,c,d\";e;f"_s << QChar(u';');
    QTest::newRow("prose with full-width commas")
        << u"甲，乙，丙，丁,1\n戊，己，庚,2\n"_s << QChar(u',');
}

void TestCsvTokenizer::csvSeparator_text_isTheMostFrequent()
{
    QFETCH(QString, text);
    QTEST(csvSeparator(text), "separator");
}

QTEST_APPLESS_MAIN(TestCsvTokenizer)
#include "tst_csvtokenizer.moc"
