#include "core/sheets/sheetbuilder.h"
#include "tests/core/sheets/tst_compoundbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;
using xls::record;
using xls::words;

/// Files that are refused, and what is said of them.
class TestXlsDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_damaged_isRefusedWithASentence_data();
    void read_damaged_isRefusedWithASentence();
    void read_everyTruncation_isRefused();
    void read_cancelled_saysSo();
    void read_oneSheetForThousandsOfEntries_isRefused();
};

void TestXlsDamage::read_damaged_isRefusedWithASentence_data()
{
    using namespace xls;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("phrase");
    const auto damaged = u"is damaged"_s;
    const auto old = u"is in a very old Excel format"_s;
    const auto locked = u"is protected with a password"_s;
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("no BOF") << record(0x0203, QByteArray(14, '\0')) << damaged;
    QTest::newRow("BOF cut short") << record(0x0809, words({0x0600})) << damaged;
    QTest::newRow("BIFF2") << record(0x0009, words({2, 0x10})) + end() << old;
    QTest::newRow("BIFF3") << record(0x0209, words({0, 0x10, 0})) + end() << old;
    QTest::newRow("BIFF4") << record(0x0409, words({0, 0x10, 0})) + end() << old;
    QTest::newRow("BIFF4 by its version") << begin(5, 0x0400) + end() << old;
    QTest::newRow("password") << workbook({}, record(0x002F, words({1, 1, 1}))) << locked;
    QTest::newRow("password on a sheet") << workbook(record(0x002F, words({0, 0}))) << locked;
    QTest::newRow("no sheets") << begin(5) + end() << u"is empty"_s;
    QTest::newRow("a chart only") << begin(5) + boundSheet(0, "a", 0, 2) + end() + begin(0x20)
            + end() << u"is empty"_s;
    QTest::newRow("sheet entry cut short")
        << begin(5) + record(0x0085, QByteArray(6, '\0')) + end() << damaged;
    QTest::newRow("no records of the sheet") << begin(5) + boundSheet(0, "a") + end() << damaged;
    QTest::newRow("records of one sheet of two")
        << begin(5) + boundSheet(0, "a") + boundSheet(0, "b") + end() + begin(0x10) + end()
        << damaged;
    QTest::newRow("number cut short") << workbook(record(0x0203, QByteArray(13, '\0'))) << damaged;
    QTest::newRow("beyond the last column")
        << workbook(record(0x0203, words({0, 16384, 0}) + real(1))) << damaged;
    QTest::newRow("compound file without a workbook") << CompoundBuilder().bytes() << damaged;
}

void TestXlsDamage::read_damaged_isRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, phrase);
    const auto workbook = xls::read(bytes);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.startsWith(u"甲.xls "_s + phrase),
        qPrintable(workbook.error().message));
    QVERIFY(!workbook.error().detail.isEmpty());
}

void TestXlsDamage::read_everyTruncation_isRefused()
{
    const QByteArray strings =
        record(0x00FC, xls::doubleWord(1) + xls::doubleWord(1) + xls::text8(u"甲乙"_s));
    const QByteArray whole = xls::workbook(record(0x00FD, words({0, 0, 0}) + xls::doubleWord(0))
            + record(0x0204, words({1, 0, 0}) + xls::text8(u"丙"_s)),
        strings);
    QVERIFY(xls::read(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!xls::read(whole.first(size)), qPrintable(QString::number(size)));
}

void TestXlsDamage::read_cancelled_saysSo()
{
    ReadProgress progress;
    progress.cancel();
    ReadOptions options;
    options.progress = &progress;
    const auto workbook = readXls(xls::workbook({}), u"甲.xls"_s, options);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().message.contains(u"cancelled"));
}

void TestXlsDamage::read_oneSheetForThousandsOfEntries_isRefused()
{
    // Each entry leads to the same long sheet: read every time, it would take hours.
    QByteArray sheet = xls::begin(0x10);
    for (int i = 0; i < 1000; ++i)
        sheet += record(0x00EC, QByteArray(8000, '\0'));
    sheet += xls::end();
    const auto globals = [](int position) {
        QByteArray entries;
        for (int i = 0; i < 4000; ++i)
            entries += xls::boundSheet(position, "a");
        return xls::begin(5) + entries + xls::end();
    };
    const auto workbook = xls::read(globals(static_cast<int>(globals(0).size())) + sheet);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.contains(u"damaged"), qPrintable(workbook.error().message));
}

QTEST_APPLESS_MAIN(TestXlsDamage)
#include "tst_xlsdamage.moc"
