#include "core/sheets/workbookreader.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Files that LibreOffice and Gnumeric wrote; tests/data/sheets/makexls.py says what is in them.
class TestXlsSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_asWritten_data();
    void table_asWritten();
    void longTexts_overSeveralRecords_areWhole();

private:
    static Result<Workbook> read(const QString& name)
    {
        return readWorkbook(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/") + name);
    }
};

void TestXlsSamples::table_asWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Excel 97, LibreOffice") << u"excel97.xls"_s;
    QTest::newRow("Excel 95 in GBK, Gnumeric") << u"excel95.xls"_s;
}

void TestXlsSamples::table_asWritten()
{
    QFETCH(QString, file);
    const auto workbook = read(file);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().detail));
    QCOMPARE(workbook->format, Workbook::Format::Xls);
    QVERIFY(workbook->sheets.size() >= 2);
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.name, u"主要指标"_s);
    QVERIFY(!sheet.isHidden);
    QCOMPARE(sheet.merges, QList<CellRange>({{0, 0, 0, 2}}));
    QCOMPARE(sheet.hiddenRows, QSet<int>{3});
    QCOMPARE(sheet.hiddenColumns, QSet<int>{2});
    QStringList cells;
    for (const Cell& cell : sheet.cells)
        cells += cell.position.name() + u"nsbe"[static_cast<int>(cell.type)] + u' ' + cell.text;
    // B3 + B4 is 757 + 11850.34797587302; the result of C8 is empty text, which is no cell.
    QCOMPARE(cells,
        QStringList({u"A1s 2022年主要指标"_s, u"A2s 指标"_s, u"B2s 绝对数"_s, u"C2s 比上年增长"_s,
            u"A3s 地区生产总值\n(亿元)"_s, u"B3n 757.00"_s, u"C3n 3.7%"_s, u"A4s   第一产业"_s,
            u"B4n 11,850.35"_s, u"A5s 统计截止"_s, u"B5n 2022年12月31日"_s, u"C5b TRUE"_s,
            u"A6s 编码"_s, u"B6s 00123"_s, u"C6e #DIV/0!"_s, u"A7s 合计"_s, u"B7n 12607.35"_s,
            u"C7s 指标值"_s, u"A8s 核对"_s, u"B8b FALSE"_s, u"A9n 38.39"_s, u"B9n -7"_s,
            u"C9n 1234567.89"_s, u"D9n 0.333333333333333"_s}));
    QVERIFY(sheet.cellAt({6, 1})->isFormula);
    QVERIFY(sheet.cellAt({3, 1})->number == 11850.34797587302);
    QVERIFY(sheet.cellAt({8, 0})->number == 38.39);
    QVERIFY(sheet.cellAt({8, 3})->number == 0.3333333333333333);
    const Sheet& hidden = workbook->sheets[1];
    QCOMPARE(hidden.name, u"代码表"_s);
    QVERIFY(hidden.isHidden);
    QCOMPARE(hidden.cells.constFirst().text, u"T2-1"_s);
}

void TestXlsSamples::longTexts_overSeveralRecords_areWhole()
{
    const auto workbook = read(u"excel97.xls"_s);
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets.constLast();
    QCOMPARE(sheet.cells.size(), 20);
    for (int i = 1; i <= 20; ++i) {
        const QString text =
            u"第%1项:"_s.arg(i) + u"项目进展顺利,"_s.repeated(90) + u"no. %1"_s.arg(i);
        QCOMPARE(sheet.cells.at(i - 1).value, text);
        QVERIFY(!sheet.cells.at(i - 1).isDamaged);
    }
}

QTEST_APPLESS_MAIN(TestXlsSamples)
#include "tst_xlssamples.moc"
