#include "core/statistics/indicatorcard.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestIndicatorCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void card_isATableOverYears();
    void otherRows_areNone();
};

void TestIndicatorCard::card_isATableOverYears()
{
    const Sheet sheet = sheetOf({u"就业", u"指标名称|城镇新增就业人数", u"计量单位|万人",
        u"统计口径|常住人口", u"2021年|1.62", u"2022年|1.71"});
    const auto card = indicatorCardAt(SheetView(sheet), 1);
    QVERIFY(card);
    QCOMPARE(card->headerRow, 1);
    QCOMPARE(card->firstRow, 4);
    QCOMPARE(card->columnOf(ColumnRole::Year), std::optional(0));
    const TableColumn& values = card->columns[1];
    QCOMPARE(values.role, ColumnRole::Value);
    QCOMPARE(values.names, QStringList{u"城镇新增就业人数"_s});
    QCOMPARE(values.unit->symbol, u"万人"_s);
    QCOMPARE(values.scope, u"常住人口"_s);
    QVERIFY(card->lines.titles.isEmpty());
    const Sheet made = sheetOf({u"指标名称|城镇新增就业人数", u"计量单位|万人",
        u"责任单位|区人力社保局", u"填报单位|金清镇", u"指标类型|计划", u"2021年|1.62"});
    const auto other = indicatorCardAt(SheetView(made), 0);
    QVERIFY(other);
    QCOMPARE(other->lines.titles, (QStringList{u"填报单位：金清镇"_s, u"指标类型：计划"_s}));
}

void TestIndicatorCard::otherRows_areNone()
{
    Sheet list = sheetOf({u"指标名称|城镇新增就业人数"});
    for (int row = 1; row < 40; ++row)
        for (int column = 0; column < 2; ++column) {
            Cell cell = cellOf(row == 39 ? u"2021年"_s : u"事项"_s);
            cell.position = {row, column};
            list.cells << cell;
        }
    QVERIFY(!indicatorCardAt(SheetView(list), 0)); // a list, no card
    for (const Sheet& sheet :
        {sheetOf({u"指标名称|城镇新增就业人数", u"计量单位|万人"}), // no years
            sheetOf({u"指标名称|城镇新增就业人数", u"2025年目标|8", u"2021年|1.62"}),
            sheetOf({u"指标名称|城镇新增就业人数", u"计量单位|若干", u"2021年|1.62"}),
            sheetOf({u"指标|2021年", u"2021年|1.62"}),
            sheetOf({u"名称|单位|2021年", u"2021年|1.62"}), sheetOf({u"就业"})})
        QVERIFY(!indicatorCardAt(SheetView(sheet), 0));
}

QTEST_APPLESS_MAIN(TestIndicatorCard)
#include "tst_indicatorcard.moc"
