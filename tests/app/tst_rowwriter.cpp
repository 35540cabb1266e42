#include "app/rowwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRowWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_hasHeaderAndQuotes();
    void json_isAnArrayOfObjectsInTheSameOrder();
    void json_withoutRows_isAnEmptyArray();
    void table_countsChineseDouble();
    void format_unknownCode_isNothing();
};

void TestRowWriter::csv_hasHeaderAndQuotes()
{
    const RowTable table{{u"id"_s, u"why"_s}, {{u"a"_s, u"x, \"y\"\nz"_s}}};
    QCOMPARE(formatted(table, RowFormat::Csv), u"id,why\na,\"x, \"\"y\"\"\nz\"\n"_s);
}

void TestRowWriter::json_isAnArrayOfObjectsInTheSameOrder()
{
    const RowTable table{{u"value"_s, u"name"_s}, {{u"229.70"_s, u"外贸\n\"额\""_s}}};
    const QString text = formatted(table, RowFormat::Json);
    QVERIFY(text.indexOf(u"\"value\"") < text.indexOf(u"\"name\""));
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject()[u"value"_s].toString(), u"229.70"_s);
    QCOMPARE(rows[0].toObject()[u"name"_s].toString(), u"外贸\n\"额\""_s);
}

void TestRowWriter::json_withoutRows_isAnEmptyArray()
{
    QCOMPARE(formatted({{u"id"_s}, {}}, RowFormat::Json), u"[]\n"_s);
}

void TestRowWriter::table_countsChineseDouble()
{
    const RowTable table{{u"a"_s, u"b"_s}, {{u"亿元"_s, u"1"_s}, {u"x"_s, u"2"_s}}};
    // 亿元 takes four columns, two more separate it from the next.
    QCOMPARE(formatted(table, RowFormat::Table), u"a     b\n亿元  1\nx     2\n"_s);
}

void TestRowWriter::format_unknownCode_isNothing()
{
    QVERIFY(!rowFormatFromCode(u"xml"));
    QVERIFY(rowFormatFromCode(u"json") == RowFormat::Json);
}

QTEST_APPLESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
