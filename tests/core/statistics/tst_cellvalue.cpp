#include "core/statistics/cellvalue.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCellValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void text_number_isReadExactly_data();
    void text_number_isReadExactly();
    void text_reason_isKept_data();
    void text_reason_isKept();
    void text_change_isMarked_data();
    void text_change_isMarked();
    void text_scopeInBrackets_isRead();
    void text_obstacle_isNamed_data();
    void text_obstacle_isNamed();
    void text_doubtful_isForAPerson_data();
    void text_doubtful_isForAPerson();
    void cell_withItsUnit_isRead_data();
    void cell_withItsUnit_isRead();
    void number_underItsFormat_isReadAsShown_data();
    void number_underItsFormat_isReadAsShown();
    void cell_damagedOrNoNumber_isForAPerson_data();
    void cell_damagedOrNoNumber_isForAPerson();
};

void TestCellValue::text_number_isReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString& text, const QString& number, const QString& unit = {}) {
        QTest::newRow(qPrintable(text)) << text << number << unit;
    };
    row(u"229.70"_s, u"229.70"_s);
    row(u" 757 "_s, u"757"_s);
    row(u"18 650.4"_s, u"18650.4"_s);
    row(u"18\u00a0650.4"_s, u"18650.4"_s);
    row(u"1,731.9"_s, u"1731.9"_s);
    row(u"１，７３１．９"_s, u"1731.9"_s);
    row(u"７５７．００"_s, u"757.00"_s);
    row(u"67.8％"_s, u"67.8"_s, u"%"_s);
    row(u"67.8 %"_s, u"67.8"_s, u"%"_s);
    row(u"3.2‰"_s, u"3.2"_s, u"‰"_s);
    row(u"0.4个百分点"_s, u"0.4"_s, u"百分点"_s);
    row(u"-1.1"_s, u"-1.1"_s);
    row(u"\u22121.1"_s, u"-1.1"_s);
    row(u"－1.1"_s, u"-1.1"_s);
    row(u"0"_s, u"0"_s);
}

void TestCellValue::text_number_isReadExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, unit);
    const CellValue value = readValueText(text);
    QVERIFY2(value.number, qPrintable(value.unreadable));
    QCOMPARE(value.number->toString(), number);
    QCOMPARE(value.unit ? value.unit->symbol : QString(), unit);
    QVERIFY(!value.absence && value.unreadable.isEmpty());
}

void TestCellValue::text_reason_isKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& text, const char* reason) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text << QString::fromLatin1(reason);
    };
    row(u""_s, "not_reported");
    row(u" \u3000"_s, "not_reported");
    for (const QString& text :
        {u"-"_s, u"--"_s, u"—"_s, u"——"_s, u"…"_s, u"……"_s, u"一"_s, u"/"_s, u"未公布"_s})
        row(text, "not_published");
    row(u"无法统计"_s, "not_measurable");
    row(u"预计完成"_s, "expected_to_be_met");
    row(u"完成上级下达指标"_s, "assigned_from_above");
    row(u"完成省下达任务"_s, "assigned_from_above");
    for (const QString& text : {u"适当正增长"_s, u"稳步提高"_s, u"保持稳定"_s})
        row(text, "in_words");
}

void TestCellValue::text_reason_isKept()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const CellValue value = readValueText(text);
    QVERIFY(value.absence);
    QCOMPARE(toCode(*value.absence), reason);
    QVERIFY(!value.number && value.unreadable.isEmpty());
}

void TestCellValue::text_change_isMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("fell") << u"下降3.0"_s << u"-3.0"_s;
    QTest::newRow("fell by percent") << u"下降 3.0％"_s << u"-3.0"_s;
    QTest::newRow("grew") << u"增长5.1%"_s << u"5.1"_s;
    QTest::newRow("grew against last year") << u"比上年增长5.1%"_s << u"5.1"_s;
    QTest::newRow("as before") << u"持平"_s << u"0"_s;
    QTest::newRow("points") << u"提高0.4个百分点"_s << u"0.4"_s;
}

void TestCellValue::text_change_isMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    const CellValue value = readValueText(text);
    QVERIFY2(value.number, qPrintable(value.unreadable));
    QCOMPARE(value.number->toString(), number);
    QVERIFY(value.isChange);
    QVERIFY(!readValueText(number).isChange);
}

void TestCellValue::text_scopeInBrackets_isRead()
{
    const CellValue value = readValueText(u"3.25（常住人口）"_s);
    QCOMPARE(value.number->toString(), u"3.25"_s);
    QCOMPARE(value.scope, u"常住人口"_s);
    QVERIFY(!readValueText(u"3.25(不含机场)"_s).number);
}

void TestCellValue::text_obstacle_isNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    for (const QString& text : {u"90以上"_s, u"0.01以下"_s, u"25左右"_s, u"≥90"_s, u"约25"_s})
        QTest::newRow(qPrintable(text)) << text << u"bound"_s;
    for (const QString& text :
        {u"2.1︰39.9︰58.0"_s, u"2.1∶40.4∶57.5"_s, u"2.1:38.7:59.2"_s, u"2：39：58"_s})
        QTest::newRow(qPrintable(text)) << text << u"ratio"_s;
    QTest::newRow("sum") << u"[8.27]"_s << u"sum"_s;
    QTest::newRow("two") << u"13.2(1100套)"_s << u"two quantities"_s;
}

void TestCellValue::text_obstacle_isNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const CellValue value = readValueText(text);
    QVERIFY(!value.number && !value.absence);
    QVERIFY2(value.unreadable.contains(word), qPrintable(value.unreadable));
}

void TestCellValue::text_doubtful_isForAPerson_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
        {u"106、7"_s, u"90以上"_s, u"25左右"_s, u"0.01以下"_s, u"[8]"_s, u"202100套)"_s,
            u"100%96.1%"_s, u"2.1︰39.9︰58.0"_s, u"13.2(1100套)"_s, u"757①"_s, u"757⑩"_s,
            u"757²"_s, u"757*"_s, u"—1.1"_s, u"0,678"_s, u"12,34"_s, u"721\n757"_s, u"721  757"_s,
            u"757亿元"_s, u"基本持平"_s, u"1.2.3"_s, u"٣٤"_s, u"1234567890123456789"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestCellValue::text_doubtful_isForAPerson()
{
    QFETCH(QString, text);
    const CellValue value = readValueText(text);
    QVERIFY(!value.number && !value.absence);
    QVERIFY(!value.unreadable.isEmpty());
}

void TestCellValue::cell_withItsUnit_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // empty: for a person
    QTest::addColumn<QString>("unit");
    const auto row = [](const char16_t* text, const char16_t* number, const char16_t* unit) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromUtf16(number) << QString::fromUtf16(unit);
    };
    row(u"203家", u"203", u"家");
    row(u"４２．５３亿元", u"42.53", u"亿元");
    row(u"82.6 岁", u"82.6", u"岁");
    row(u"118,932元", u"118932", u"元");
    row(u"118932元", u"118932", u"元");
    row(u"7425300万元", u"7425300", u"万元");
    row(u"1.9㎡", u"1.9", u"平方米");
    row(u"1.9m²", u"1.9", u"平方米");
    row(u"10.7年", u"10.7", u"年");
    row(u"92.1%", u"92.1", u"%");
    row(u"2021年", u"", u""); // a year
    row(u"202100套", u"", u""); // of 2021, or 202100?
    row(u"23323395346268亿元", u"", u""); // three numbers
    row(u"12,34元", u"", u"");
    row(u"203家(含路南)", u"", u"");
    row(u"203左右", u"", u"");
    row(u"757①亿元", u"", u"");
    row(u"7千", u"", u"");
}

void TestCellValue::cell_withItsUnit_isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, unit);
    Cell cell;
    cell.type = Cell::Type::Text;
    cell.value = cell.text = text;
    const CellValue value = readCellValue(cell);
    QCOMPARE(value.number ? value.number->toString() : QString(), number);
    QCOMPARE(value.unit ? value.unit->symbol : QString(), unit);
    QCOMPARE(value.unreadable.isEmpty(), !number.isEmpty());
}

void TestCellValue::number_underItsFormat_isReadAsShown_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("number"); // empty: for a person
    const auto row = [](const char* name, const char16_t* stored, const char16_t* shown,
                         const char16_t* format, const char16_t* number) {
        QTest::newRow(name) << QString::fromUtf16(stored) << QString::fromUtf16(shown)
                            << QString::fromUtf16(format) << QString::fromUtf16(number);
    };
    row("plain", u"757", u"757", u"General", u"757");
    row("zeros of the format", u"757", u"757.00", u"0.00", u"757.00");
    row("more digits than shown", u"11.8932", u"11.89", u"0.00", u"11.8932");
    row("grouped", u"118932", u"118,932", u"#,##0", u"118932");
    row("percent", u"0.678", u"67.8%", u"0.0%", u"67.8");
    row("percent rounded away", u"0.012", u"1%", u"0%", u"1.2");
    row("percent sign typed into the format", u"67.8", u"67.8%", u"0.0\"%\"", u"67.8");
    row("scaled by the format", u"118932", u"11.9", u"0!.0,", u"");
    row("thousands", u"757000", u"757", u"0,", u"");
    row("date", u"44927", u"2023-01-01", u"yyyy-mm-dd", u"");
    row("ratio taken for a time", u"0.0847222222222222", u"2:02", u"h:mm", u"");
    row("hidden by the format", u"0", u"", u"0;-0;", u"");
    row("with a unit", u"757", u"757亿元", u"0\"亿元\"", u"757");
    row("with many digits and a unit", u"1183002", u"1183002元", u"0\"元\"", u"1183002");
    row("with a word", u"757", u"757左右", u"0\"左右\"", u"");
    row("with a size that is no unit", u"757", u"757亿", u"0\"亿\"", u"");
    row("in brackets for minus", u"-757", u"(757)", u"0;(0)", u"");
}

void TestCellValue::number_underItsFormat_isReadAsShown()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QFETCH(QString, format);
    QFETCH(QString, number);
    Cell cell = cellOf(stored);
    cell.text = shown;
    cell.format = format;
    const CellValue value = readCellValue(cell);
    QCOMPARE(value.number ? value.number->toString() : QString(), number);
    QCOMPARE(value.unreadable.isEmpty(), !number.isEmpty());
    QVERIFY(!value.absence);
}

void TestCellValue::cell_damagedOrNoNumber_isForAPerson_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("boolean") << int(Cell::Type::Boolean) << u"TRUE"_s << false;
    QTest::newRow("error") << int(Cell::Type::Error) << u"#REF!"_s << false;
    QTest::newRow("damaged number") << int(Cell::Type::Number) << u"757"_s << true;
    QTest::newRow("damaged text") << int(Cell::Type::Text) << u"757"_s << true;
}

void TestCellValue::cell_damagedOrNoNumber_isForAPerson()
{
    QFETCH(int, type);
    QFETCH(QString, value);
    QFETCH(bool, isDamaged);
    Cell cell = cellOf(value);
    cell.type = static_cast<Cell::Type>(type);
    cell.isDamaged = isDamaged;
    const CellValue read = readCellValue(cell);
    QVERIFY(!read.number && !read.absence);
    QVERIFY(!read.unreadable.isEmpty());
}

QTEST_APPLESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
