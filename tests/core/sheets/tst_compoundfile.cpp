#include "core/sheets/xls/compoundfile.h"
#include "tests/core/sheets/tst_compoundbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestCompoundFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stream_anyLayout_isWhole_data();
    void stream_anyLayout_isWhole();
    void stream_inOrder_isNotCopied();
    void stream_moreTableSectorsThanTheHeaderLists_isWhole();
    void stream_lastSectorCutShort_givesWhatIsThere();
    void stream_unknownName_isDamaged();
    void contains_nameInAnyCase_isFound();
    void contains_streamInAStorage_isNot();
    void open_nonsense_isDamaged_data();
    void open_nonsense_isDamaged();
    void chains_thatLoop_areDamaged();
    void read_acrossPieces_gathersThem();
};

namespace {

/// Bytes of which no two sectors are alike.
QByteArray content(qsizetype size)
{
    QByteArray bytes;
    for (quint32 i = 0; bytes.size() < size; ++i)
        bytes += xls::doubleWord(i * 2654435761U);
    return bytes.first(size);
}

QByteArray allOf(const ByteRuns& runs)
{
    QByteArray buffer;
    return runs.read(0, runs.size(), buffer).toByteArray();
}

} // namespace

void TestCompoundFile::stream_anyLayout_isWhole_data()
{
    QTest::addColumn<int>("sectorShift");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("reversed");
    // Streams of fewer than 4096 bytes lie in the mini stream.
    for (const qsizetype size : {1, 64, 65, 4095, 4096, 4097, 70000}) {
        for (const int shift : {9, 12}) {
            for (const bool reversed : {false, true})
                QTest::addRow("%lld bytes, 2^%d%s", static_cast<long long>(size), shift,
                    reversed ? ", reversed" : "")
                    << shift << size << reversed;
        }
    }
}

void TestCompoundFile::stream_anyLayout_isWhole()
{
    QFETCH(int, sectorShift);
    QFETCH(qsizetype, size);
    QFETCH(bool, reversed);
    CompoundBuilder builder(sectorShift);
    if (reversed)
        builder.setReversed();
    builder.addStream(u"SummaryInformation"_s, content(300));
    builder.addStream(u"Workbook"_s, content(size));
    builder.addStream(u"Other"_s, content(5000));
    const QByteArray bytes = builder.bytes();
    const auto file = CompoundFile::open(bytes, u"甲.xls"_s);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    const auto stream = file->stream(u"Workbook");
    QVERIFY2(stream, stream ? "" : qPrintable(stream.error().detail));
    QCOMPARE(allOf(*stream), content(size));
    QCOMPARE(allOf(*file->stream(u"Other")), content(5000));
}

void TestCompoundFile::stream_inOrder_isNotCopied()
{
    CompoundBuilder builder;
    builder.addStream(u"Workbook"_s, content(70000));
    const QByteArray bytes = builder.bytes();
    const auto stream = CompoundFile::open(bytes, {})->stream(u"Workbook");
    const QByteArrayView piece = stream->pieceFrom(0);
    QCOMPARE(piece.size(), 70000);
    QVERIFY(piece.data() == bytes.constData() + 512);
}

void TestCompoundFile::stream_moreTableSectorsThanTheHeaderLists_isWhole()
{
    // 109 table sectors of 128 numbers lead to 13,952 sectors; this takes 14,000 and some more.
    CompoundBuilder builder;
    builder.addStream(u"Workbook"_s, content(14000 * 512));
    builder.addStream(u"Other"_s, content(5000));
    const QByteArray bytes = builder.bytes();
    const auto file = CompoundFile::open(bytes, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(allOf(*file->stream(u"Workbook")), content(14000 * 512));
    QCOMPARE(allOf(*file->stream(u"Other")), content(5000));
}

void TestCompoundFile::stream_lastSectorCutShort_givesWhatIsThere()
{
    // One sector of the table, which stands first, then the directory, then the stream.
    CompoundBuilder builder;
    builder.addStream(u"Workbook"_s, content(5000));
    const QByteArray whole = builder.bytes();
    QByteArray bytes = whole.first(512);
    // The table was last (sector 11 after ten of the stream and one of the directory).
    bytes += whole.sliced(12 * 512, 512) + whole.sliced(11 * 512, 512) + whole.sliced(512, 5000);
    QByteArray table;
    table += xls::doubleWord(0xFFFFFFFD) + xls::doubleWord(0xFFFFFFFE);
    for (quint32 next = 3; next < 12; ++next)
        table += xls::doubleWord(next);
    table += xls::doubleWord(0xFFFFFFFE);
    bytes.replace(512, table.size(), table);
    bytes.replace(48, 4, xls::doubleWord(1)); // the directory
    bytes.replace(76, 4, xls::doubleWord(0)); // the table
    bytes.replace(2 * 512 + 128 + 116, 4, xls::doubleWord(2)); // the stream
    QCOMPARE(bytes.size() % 512, 5000 % 512);
    const auto file = CompoundFile::open(bytes, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(allOf(*file->stream(u"Workbook")), content(5000));

    bytes.chop(1000);
    QCOMPARE(allOf(*CompoundFile::open(bytes, {})->stream(u"Workbook")), content(4000));
}

void TestCompoundFile::stream_unknownName_isDamaged()
{
    CompoundBuilder builder;
    builder.addStream(u"Book"_s, content(10));
    const QByteArray bytes = builder.bytes();
    const auto stream = CompoundFile::open(bytes, u"甲.xls"_s)->stream(u"Workbook");
    QVERIFY(!stream);
    QVERIFY(stream.error().message.startsWith(u"甲.xls is damaged"));
}

void TestCompoundFile::contains_nameInAnyCase_isFound()
{
    CompoundBuilder builder;
    builder.addStream(u"\5SummaryInformation"_s, content(10));
    builder.addStream(u"WORKBOOK"_s, content(10));
    const QByteArray bytes = builder.bytes();
    const auto file = CompoundFile::open(bytes, {});
    QVERIFY(file->contains(u"Workbook"));
    QVERIFY(file->contains(u"workbook"));
    QVERIFY(!file->contains(u"Book"));
    QVERIFY(!file->contains(u"Root Entry"));
}

void TestCompoundFile::contains_streamInAStorage_isNot()
{
    // The second entry becomes a storage, and the third hangs below it instead of beside it.
    CompoundBuilder builder;
    builder.addStream(u"ObjectPool"_s, {});
    builder.addStream(u"Workbook"_s, content(10));
    QByteArray bytes = builder.bytes();
    const qsizetype storage = bytes.indexOf(xls::utf16(u"ObjectPool"_s));
    bytes[storage + 66] = 1;
    bytes.replace(storage + 72, 8, xls::doubleWord(0xFFFFFFFF) + xls::doubleWord(2));
    QVERIFY(!CompoundFile::open(bytes, {})->contains(u"Workbook"));
}

void TestCompoundFile::open_nonsense_isDamaged_data()
{
    CompoundBuilder builder;
    builder.addStream(u"Workbook"_s, content(5000));
    const QByteArray whole = builder.bytes();
    const auto with = [&whole](qsizetype at, const QByteArray& bytes) {
        return QByteArray(whole).replace(at, bytes.size(), bytes);
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a header") << whole.first(300);
    QTest::newRow("header only") << whole.first(512);
    QTest::newRow("no magic") << with(0, "PK");
    QTest::newRow("sectors of one byte") << with(30, xls::words({0}));
    QTest::newRow("sectors of 2^40 bytes") << with(30, xls::words({40}));
    QTest::newRow("four billion table sectors") << with(44, xls::doubleWord(0xFFFFFFFF));
    QTest::newRow("table sectors that nothing lists") << with(44, xls::doubleWord(1000));
    QTest::newRow("no directory") << with(48, xls::doubleWord(0xFFFFFFFE));
    QTest::newRow("directory behind the end") << with(48, xls::doubleWord(100000));
    QTest::newRow("directory is something else") << with(48, xls::doubleWord(0));
}

void TestCompoundFile::open_nonsense_isDamaged()
{
    QFETCH(QByteArray, bytes);
    const auto file = CompoundFile::open(bytes, u"甲.xls"_s);
    QVERIFY(!file);
    QVERIFY(file.error().message.startsWith(u"甲.xls is damaged"));
    QVERIFY(file.error().detail.startsWith(u"compound file: "));
}

void TestCompoundFile::chains_thatLoop_areDamaged()
{
    for (const qsizetype size : {1000, 5000}) {
        // The directory needs all of its chain, a stream as much as its size.
        CompoundBuilder builder;
        builder.addStream(u"Workbook"_s, content(size));
        builder.setLoop(0);
        QVERIFY(!CompoundFile::open(builder.bytes(), {}));
    }
    // A stream that claims to be longer than its chain, which comes back to the beginning.
    CompoundBuilder builder;
    builder.addStream(u"Workbook"_s, content(5000));
    QByteArray bytes = builder.bytes();
    const qsizetype entry = bytes.indexOf(xls::utf16(u"Workbook"_s));
    bytes.replace(entry + 120, 4, xls::doubleWord(2'000'000'000));
    const qsizetype table = bytes.size() - 512;
    bytes.replace(table + 9 * 4, 4, xls::doubleWord(0));
    const auto file = CompoundFile::open(bytes, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(!file->stream(u"Workbook"));
}

void TestCompoundFile::read_acrossPieces_gathersThem()
{
    const QByteArray file = "defabcghi";
    ByteRuns runs;
    runs.append(QByteArrayView(file).sliced(3, 3));
    runs.append(QByteArrayView(file).first(3));
    runs.append(QByteArrayView(file).sliced(6, 1));
    runs.append(QByteArrayView(file).sliced(7, 2));
    QCOMPARE(runs.size(), 9);
    QByteArray buffer;
    QCOMPARE(runs.read(0, 9, buffer).toByteArray(), "abcdefghi"_ba);
    QCOMPARE(runs.read(2, 2, buffer).toByteArray(), "cd"_ba);
    QCOMPARE(runs.read(7, 9, buffer).toByteArray(), "hi"_ba);
    QCOMPARE(runs.pieceFrom(6).toByteArray(), "ghi"_ba);
    QVERIFY(runs.read(9, 1, buffer).isEmpty());
    QVERIFY(runs.pieceFrom(-1).isEmpty());
}

QTEST_APPLESS_MAIN(TestCompoundFile)
#include "tst_compoundfile.moc"
