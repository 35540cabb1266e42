#include "core/statistics/tablelayout.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lantu::Sheet)

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findTables_titleUnitSource_areRead();
    void findTables_noHeader_findsNothing();
    void findTables_namesAcross_areFound_data();
    void findTables_namesAcross_areFound();
    void findTables_continued_hasTheLinesBefore();
    void findTables_headerOfTwoRows_isOne();
    void findTables_groupsAbove_belongToTheHeader();
    void findTables_twoOnOneSheet_eachHasItsLines();
    void findTables_sideBySide_areTwo();
    void findTables_unitLineInside_endsTheBody();
    void findTables_notes_endTheBodyAndSpeakOfYears();
    void findTables_imprint_givesNoYear();
    void unitsInLine_text_data();
    void unitsInLine_text();
};

void TestTableLayout::findTables_titleUnitSource_areRead()
{
    const auto tables = findTables(sheetOf({u"2022年路桥区主要指标", u"表号:综1|||单位:亿元、%",
        u"来源:2022年统计公报(2022年数为初步核算数)", u"", u"指标|单位|绝对数|增长(%)",
        u"甲|乙|1|2", u"农业|亿元|1|2"}));
    QCOMPARE(tables.size(), 1);
    const FigureTable& table = tables.first();
    QCOMPARE(table.headerRow, 4);
    QCOMPARE(table.firstRow, 5);
    QCOMPARE(table.endRow, 7);
    QCOMPARE(table.lines.year, 2022);
    QCOMPARE(table.lines.units, (QList<Unit>{Unit::parse(u"亿元"), Unit::parse(u"%")}));
    QCOMPARE(table.lines.source, u"2022年统计公报(2022年数为初步核算数)"_s);
    QCOMPARE(table.lines.statusByYear.value(2022), VintageStatus::Provisional);
    QCOMPARE(table.columnOf(ColumnRole::Name), 0);
    QCOMPARE(table.columnOf(ColumnRole::Value), 2);
    QCOMPARE(table.columnOf(ColumnRole::Growth), 3);
    QVERIFY(!table.columnOf(ColumnRole::Year));
}

void TestTableLayout::findTables_noHeader_findsNothing()
{
    QVERIFY(findTables(Sheet()).isEmpty());
    QVERIFY(findTables(sheetOf({u"地区生产总值|757"})).isEmpty());
    QVERIFY(findTables(sheetOf({u"指标|单位|2025年目标", u"地区生产总值|亿元|1000"})).isEmpty());
}

void TestTableLayout::findTables_namesAcross_areFound_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<bool>("hasNamesAcross");
    QTest::addColumn<int>("tables");
    const auto row = [](const char* name, std::initializer_list<const char16_t*> rows,
                         bool hasNamesAcross, int tables) {
        QTest::newRow(name) << sheetOf(rows) << hasNamesAcross << tables;
    };
    row("years", {u"年份|地区生产总值|一般公共预算收入", u"2022|757|42"}, true, 1);
    row("places", {u"地 区|地区生产总值", u"路桥区|757"}, true, 1);
    row("years without a label", {u"|地区生产总值|一般公共预算收入", u"2022年|757|42"}, true, 1);
    row("places without a label", {u"|地区生产总值(亿元)", u"路桥区|757"}, true, 1);
    row("corner over years", {u"年份\\指标|地区生产总值", u"2022年|757"}, true, 1);
    row("corner over names", {u"指标\\年份|2022年", u"地区生产总值|757"}, false, 1);
    row("names without a label", {u"|2021年|2022年", u"地区生产总值(亿元)|720|757"}, false, 1);
    row("two side by side", {u"年份|农业||年份|渔业", u"2022|1||2022|2"}, true, 2);
    row("no names but the title's", {u"森林覆盖率", u"地区|2022年", u"路桥区|15.6"}, true, 1);
    row("no years below", {u"年份|地区生产总值", u"路桥区|757"}, true, 0);
    row("a text over numbers", {u"|说明文字", u"地区生产总值|757"}, false, 0);
}

void TestTableLayout::findTables_namesAcross_areFound()
{
    QFETCH(Sheet, sheet);
    QFETCH(bool, hasNamesAcross);
    QFETCH(int, tables);
    const auto found = findTables(sheet);
    QCOMPARE(found.size(), tables);
    for (const FigureTable& table : found)
        QCOMPARE(table.hasNamesAcross, hasNamesAcross);
}

void TestTableLayout::findTables_continued_hasTheLinesBefore()
{
    const auto tables =
        findTables(sheetOf({u"2022年主要指标", u"单位:亿元", u"指标|绝对数", u"农业|1", u"",
            u"续表", u"指标|绝对数", u"渔业|2", u"", u"其他", u"指标|绝对数", u"林业|3"}));
    QCOMPARE(tables.size(), 3);
    QCOMPARE(tables[1].lines.year, 2022);
    QCOMPARE(tables[1].lines.units, QList<Unit>{Unit::parse(u"亿元")});
    QVERIFY(!tables[2].lines.year);
    QVERIFY(tables[2].lines.units.isEmpty());
}

void TestTableLayout::findTables_headerOfTwoRows_isOne()
{
    Sheet sheet = sheetOf({u"指标|单位|2022年||2021年", u"||绝对数|增长(%)|", u"农业|亿元|1|2|3"});
    sheet.merges = {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}, {0, 4, 1, 4}};
    const auto tables = findTables(sheet);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().firstRow, 2);
    QCOMPARE(tables.first().columns[2].role, ColumnRole::Value);
    QCOMPARE(tables.first().columns[2].year, 2022);
    QCOMPARE(tables.first().columns[3].role, ColumnRole::Growth);
    QCOMPARE(tables.first().columns[4].year, 2021);
}

void TestTableLayout::findTables_groupsAbove_belongToTheHeader()
{
    const auto tables = findTables(sheetOf(
        {u"主要指标", u"||2022年1-9月|全年", u"指标|单位|绝对数|绝对数", u"农业|亿元|1|2"}));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().headerRow, 1);
    QCOMPARE(tables.first().columns[2].role, ColumnRole::Value);
    QCOMPARE(tables.first().columns[2].part, YearPart::ThreeQuarters);
    QCOMPARE(tables.first().columns[3].role, ColumnRole::Value);
    QCOMPARE(tables.first().lines.titles, QStringList{u"主要指标"_s});
}

void TestTableLayout::findTables_twoOnOneSheet_eachHasItsLines()
{
    const auto tables = findTables(sheetOf({u"2021年一", u"单位:亿元", u"指标|绝对数", u"农业|1",
        u"", u"2022年二", u"单位:万元", u"指标|绝对数", u"渔业|2"}));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0].lines.year, 2021);
    QCOMPARE(tables[1].lines.year, 2022);
    QCOMPARE(tables[0].lines.units, QList<Unit>{Unit::parse(u"亿元")});
    QCOMPARE(tables[1].lines.units, QList<Unit>{Unit::parse(u"万元")});
    QCOMPARE(tables[0].endRow, 4);
}

void TestTableLayout::findTables_sideBySide_areTwo()
{
    const auto tables = findTables(sheetOf({u"指标|2021年||指标|2022年", u"农业|1||渔业|2"}));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0].endColumn, 3);
    QCOMPARE(tables[1].firstColumn, 3);
    QCOMPARE(tables[1].columnOf(ColumnRole::Name), 3);
    QVERIFY(!tables[0].columns.contains(4));
}

void TestTableLayout::findTables_unitLineInside_endsTheBody()
{
    const auto tables =
        findTables(sheetOf({u"单位:亿元", u"指标|2022年", u"农业|1", u"|单位:万元", u"渔业|2"}));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().endRow, 3);
}

void TestTableLayout::findTables_notes_endTheBodyAndSpeakOfYears()
{
    const auto tables = findTables(sheetOf({u"指标|2021年|2022年|2025年", u"农业|1|2|3",
        u"注:1.2021年为最终核实数,2022年数据为初步核算数", u"  2.2025年为预计数。", u"",
        u"2020年为最终核实数"}));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().endRow, 2);
    QCOMPARE(tables.first().lines.statusByYear,
        (QHash<int, VintageStatus>{
            {2021, VintageStatus::Final}, {2022, VintageStatus::Provisional}}));
    QCOMPARE(tables.first().lines.plannedYears, QSet<int>{2025});
}

void TestTableLayout::findTables_imprint_givesNoYear()
{
    const auto yearUnder = [](const char16_t* line) {
        const auto tables =
            findTables(sheetOf({u"2022年主要指标", line, u"指标|绝对数", u"农业|1"}));
        return tables.isEmpty() ? -1 : tables.first().lines.year.value_or(0);
    };
    QCOMPARE(yearUnder(u"发布日期：2023年3月15日"), 2022);
    QCOMPARE(yearUnder(u"路桥区统计局 2023年3月15日"), 2022);
    QCOMPARE(yearUnder(u"填报单位:路桥区统计局|填报日期:2023-3-15"), 2022);
    QCOMPARE(yearUnder(u"(2021年为最终核实数)"), 2022);
    QCOMPARE(yearUnder(u"2021年主要指标"), 0);
}

void TestTableLayout::unitsInLine_text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("symbols");
    QTest::newRow("plain") << u"单位:亿元"_s << QStringList{u"亿元"_s};
    QTest::newRow("wide") << u"单 位：亿元、％"_s << QStringList{u"亿元"_s, u"%"_s};
    QTest::newRow("in brackets") << u"主要指标(计量单位:万元)"_s << QStringList{u"万元"_s};
    QTest::newRow("who fills it in") << u"填报单位:统计局"_s << QStringList();
    QTest::newRow("none") << u"主要指标"_s << QStringList();
}

void TestTableLayout::unitsInLine_text()
{
    QFETCH(QString, text);
    QFETCH(QStringList, symbols);
    QStringList read;
    for (const Unit& unit : unitsInLine(text))
        read << unit.symbol;
    QCOMPARE(read, symbols);
}

QTEST_APPLESS_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
