#include "core/sheets/celllist.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What CellList and CellTables keep of cells, and that it comes out as it went in.
class TestCellList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void append_anyCell_comesOutAgain_data();
    void append_anyCell_comesOutAgain();
    void entry_isSmall();
    void indexFrom_places_findsTheFirstAtOrBehind();
    void equality_otherTables_comparesContent();
    void addText_repeatedText_isKeptOnce();
    void addText_emptyText_isNumberZero();
    void addText_invisibleMarkInFront_isKept();
    void addFormat_sameCode_getsSameNumber();
};

namespace {

Cell cellOf(Cell::Type type, double number, const QString& value, const QString& text,
    const QString& format = u"General"_s)
{
    Cell cell;
    cell.position = {3, 2};
    cell.type = type;
    cell.number = number;
    cell.value = value;
    cell.text = text;
    cell.format = format;
    return cell;
}

} // namespace

void TestCellList::append_anyCell_comesOutAgain_data()
{
    QTest::addColumn<Cell>("cell");
    using Type = Cell::Type;
    QTest::newRow("number") << cellOf(Type::Number, 38.39, u"38.39"_s, u"38.39"_s);
    QTest::newRow("formatted number")
        << cellOf(Type::Number, 0.678, u"0.678"_s, u"67.8%"_s, u"0.0%"_s);
    QTest::newRow("hidden zero") << cellOf(Type::Number, 0, u"0"_s, QString(), u"0;-0;"_s);
    QTest::newRow("printed zeros") << cellOf(Type::Number, 757, u"757.00"_s, u"757.00"_s);
    QTest::newRow("shown otherwise than its format")
        << cellOf(Type::Number, 44926, u"44926"_s, u"2022-12-31"_s);
    QTest::newRow("text") << cellOf(Type::Text, 0, u"地区\n生产总值"_s, u"地区\n生产总值"_s);
    QTest::newRow("text beyond the basic plane")
        << cellOf(Type::Text, 0, u"\U00020BB7野"_s, u"\U00020BB7野"_s);
    QTest::newRow("boolean") << cellOf(Type::Boolean, 1, u"TRUE"_s, u"TRUE"_s);
    QTest::newRow("error") << cellOf(Type::Error, 0, u"#REF!"_s, u"#REF!"_s);
    Cell flagged = cellOf(Type::Text, 0, u"\uFFFD"_s, u"\uFFFD"_s);
    flagged.isDamaged = true;
    QTest::newRow("damaged") << flagged;
    Cell calculated = cellOf(Type::Number, 2, u"2"_s, u"2"_s);
    calculated.isFormula = true;
    QTest::newRow("calculated") << calculated;
}

void TestCellList::append_anyCell_comesOutAgain()
{
    QFETCH(Cell, cell);
    CellList list;
    list << cellOf(Cell::Type::Text, 0, u"前"_s, u"前"_s) << cell;
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1), cell);
    QCOMPARE(list.positionAt(1), cell.position);
    QCOMPARE(list.typeAt(1), cell.type);
}

void TestCellList::entry_isSmall()
{
    // A million cells in 60 MiB leave no room for more.
    QCOMPARE(sizeof(CellList::Entry), 24U);
}

void TestCellList::indexFrom_places_findsTheFirstAtOrBehind()
{
    CellList list;
    for (const CellPosition place : {CellPosition{0, 1}, {0, 4}, {2, 0}}) {
        Cell cell = cellOf(Cell::Type::Text, 0, u"x"_s, u"x"_s);
        cell.position = place;
        list << cell;
    }
    QCOMPARE(list.indexFrom({0, 0}), 0);
    QCOMPARE(list.indexFrom({0, 1}), 0);
    QCOMPARE(list.indexFrom({0, 2}), 1);
    QCOMPARE(list.indexFrom({1, 0}), 2);
    QCOMPARE(list.indexFrom({2, 1}), 3);
    QCOMPARE(CellList().indexFrom({0, 0}), 0);
}

void TestCellList::equality_otherTables_comparesContent()
{
    const Cell first = cellOf(Cell::Type::Text, 0, u"甲"_s, u"甲"_s);
    const Cell second = cellOf(Cell::Type::Text, 0, u"乙"_s, u"乙"_s);
    CellList other;
    other.tables().addText(u"丙"_s); // moves the place where texts are kept
    other << first << second;
    QVERIFY(other == CellList({first, second}));
    QVERIFY(!(other == CellList({second, first})));
    QVERIFY(!(other == CellList({first})));
}

void TestCellList::addText_repeatedText_isKeptOnce()
{
    CellTables tables;
    const auto id = tables.addText(u"亿元"_s);
    QCOMPARE(tables.addText("亿元"), id);
    QVERIFY(tables.addText(u"万元"_s) != id);
    QCOMPARE(tables.text(id), u"亿元"_s);
}

void TestCellList::addText_emptyText_isNumberZero()
{
    CellTables tables;
    QCOMPARE(tables.addText(u""), CellTables::EmptyText);
    QCOMPARE(tables.text(CellTables::EmptyText), QString());
}

void TestCellList::addText_invisibleMarkInFront_isKept()
{
    CellTables tables;
    QCOMPARE(tables.text(tables.addText(u"\uFEFF"_s)), u"\uFEFF"_s);
    QCOMPARE(tables.text(tables.addText(u"\uFEFF指标"_s)), u"\uFEFF指标"_s);
}

void TestCellList::addFormat_sameCode_getsSameNumber()
{
    CellTables tables;
    const auto percent = tables.addFormat(u"0.0%"_s);
    QCOMPARE(tables.addFormat(u"0.0%"_s), percent);
    QCOMPARE(tables.addFormat(QString()), CellTables::General);
    QCOMPARE(tables.addFormat(u"General"_s), CellTables::General);
    QCOMPARE(tables.format(percent).code(), u"0.0%"_s);
}

QTEST_APPLESS_MAIN(TestCellList)
#include "tst_celllist.moc"
