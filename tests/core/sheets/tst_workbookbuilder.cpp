#include "core/sheets/cellreference.h"
#include "core/sheets/sheetbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// SheetBuilder and the cell references that readers feed it with.
class TestWorkbookBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finish_cellsOutOfOrder_areOrderedAndTheLastWins();
    void finish_cellsUnderMerge_areDropped();
    void finish_merges_areOrderedAndNeverOverlap();
    void finish_reversedAndOverlongMerges_areMended();
    void finish_manyMerges_keepsTheFirst();
    void hideColumns_absurdRanges_areCutOff();
    void parseCellReference_text_givesPlace_data();
    void parseCellReference_text_givesPlace();
    void parseRangeReference_text_givesRange();
};

namespace {

Cell cellOf(const char* reference, const QString& text)
{
    Cell cell;
    cell.position = parseCellReference(reference).value_or(CellPosition{});
    cell.value = cell.text = text;
    return cell;
}

QStringList printed(const Sheet& sheet)
{
    QStringList lines;
    for (const Cell& cell : sheet.cells)
        lines += cell.position.name() + u' ' + cell.text;
    return lines;
}

QStringList printedMerges(const Sheet& sheet)
{
    QStringList names;
    for (const CellRange& merge : sheet.merges)
        names += merge.name();
    return names;
}

} // namespace

void TestWorkbookBuilder::finish_cellsOutOfOrder_areOrderedAndTheLastWins()
{
    SheetBuilder builder(u"甲"_s);
    builder.addCell(cellOf("B2", u"1"_s));
    builder.addCell(cellOf("A1", u"2"_s));
    builder.addCell(cellOf("B2", u"3"_s));
    builder.addCell(cellOf("C1", u"4"_s));
    const Sheet sheet = builder.finish();
    QCOMPARE(sheet.name, u"甲"_s);
    QCOMPARE(printed(sheet), QStringList({u"A1 2"_s, u"C1 4"_s, u"B2 3"_s}));
}

void TestWorkbookBuilder::finish_cellsUnderMerge_areDropped()
{
    SheetBuilder builder(u"甲"_s);
    for (const char* reference : {"A1", "B1", "C1", "A2", "B2", "C2", "A3", "C3"})
        builder.addCell(cellOf(reference, u"x"_s));
    builder.addMerge({0, 0, 0, 1}); // A1:B1
    builder.addMerge({1, 1, 2, 2}); // B2:C3
    QCOMPARE(printed(builder.finish()),
        QStringList({u"A1 x"_s, u"C1 x"_s, u"A2 x"_s, u"B2 x"_s, u"A3 x"_s}));
}

void TestWorkbookBuilder::finish_merges_areOrderedAndNeverOverlap()
{
    SheetBuilder builder(u"甲"_s);
    builder.addMerge({4, 0, 4, 3});
    builder.addMerge({0, 0, 2, 2});
    builder.addMerge({2, 2, 3, 3}); // over the last cell of the one before
    builder.addMerge({3, 0, 3, 2});
    builder.addMerge({0, 5, 9, 5});
    builder.addMerge({3, 4, 3, 6}); // across the column of the one before
    QCOMPARE(printedMerges(builder.finish()),
        QStringList({u"A1:C3"_s, u"F1:F10"_s, u"A4:C4"_s, u"A5:D5"_s}));
}

void TestWorkbookBuilder::finish_reversedAndOverlongMerges_areMended()
{
    SheetBuilder builder(u"甲"_s);
    builder.addMerge({2, 1, 0, 0});
    builder.addMerge({5, 0, 5, 0}); // one cell
    builder.addMerge({6, 3, 2'000'000'000, 3});
    builder.addMerge({-1, 0, 3, 3});
    QCOMPARE(printedMerges(builder.finish()), QStringList({u"A1:B3"_s, u"D7:D1048576"_s}));
}

void TestWorkbookBuilder::finish_manyMerges_keepsTheFirst()
{
    // A quadratic walk would need 4 × 10^10 steps and run into the suite's time limit.
    SheetBuilder builder(u"甲"_s);
    for (int row = 0; row < 200'000; ++row) {
        Cell cell;
        cell.position = {row, 1};
        cell.value = cell.text = u"x"_s;
        builder.addCell(cell);
        builder.addMerge({row, 0, row, 1});
        builder.addMerge({0, 0, 1'000'000, 100});
    }
    const Sheet sheet = builder.finish();
    // A1:B1 came first; the wide one starts in the same cell and overlaps it.
    QCOMPARE(sheet.merges.size(), 200'000);
    QVERIFY(sheet.cells.isEmpty());
}

void TestWorkbookBuilder::hideColumns_absurdRanges_areCutOff()
{
    SheetBuilder builder(u"甲"_s);
    builder.hideColumns(3, 4);
    builder.hideColumns(16'380, 2'000'000'000);
    builder.hideColumns(-5, 0);
    builder.hideColumns(9, 8);
    builder.hideRow(-1);
    builder.hideRow(7);
    builder.hideRow(1'048'576);
    const Sheet sheet = builder.finish();
    QCOMPARE(sheet.hiddenColumns, QSet<int>({0, 3, 4, 16'380, 16'381, 16'382, 16'383}));
    QCOMPARE(sheet.hiddenRows, QSet<int>({7}));
}

void TestWorkbookBuilder::parseCellReference_text_givesPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name"); // empty: nothing
    QTest::newRow("plain") << "B7"_ba << u"B7"_s;
    QTest::newRow("absolute") << "$AA$10"_ba << u"AA10"_s;
    QTest::newRow("small letters") << "xfd1048576"_ba << u"XFD1048576"_s;
    QTest::newRow("column too far") << "XFE1"_ba << u""_s;
    QTest::newRow("row too far") << "A1048577"_ba << u""_s;
    QTest::newRow("row overflows") << "A99999999999999999999"_ba << u""_s;
    QTest::newRow("column overflows") << "ZZZZZZZZZZZZZZZZ1"_ba << u""_s;
    QTest::newRow("row zero") << "A0"_ba << u""_s;
    QTest::newRow("no row") << "A"_ba << u""_s;
    QTest::newRow("no column") << "7"_ba << u""_s;
    QTest::newRow("more behind") << "A1x"_ba << u""_s;
    QTest::newRow("empty") << ""_ba << u""_s;
}

void TestWorkbookBuilder::parseCellReference_text_givesPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const auto position = parseCellReference(text.toStdString());
    QCOMPARE(position ? position->name() : QString(), name);
}

void TestWorkbookBuilder::parseRangeReference_text_givesRange()
{
    QCOMPARE(parseRangeReference("A1:D2"), std::optional(CellRange{0, 0, 1, 3}));
    QCOMPARE(parseRangeReference("C3"), std::optional(CellRange{2, 2, 2, 2}));
    QVERIFY(!parseRangeReference("A1:"));
    QVERIFY(!parseRangeReference("A1:B2:C3"));
}

QTEST_APPLESS_MAIN(TestWorkbookBuilder)
#include "tst_workbookbuilder.moc"
