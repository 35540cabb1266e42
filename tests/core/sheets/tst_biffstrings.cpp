#include "core/sheets/xls/biffstrings.h"
#include "tests/core/sheets/tst_xlsbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestBiffStrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void long_unicode_data();
    void long_unicode();
    void long_cutShort_isDamaged();
    void long_recordThatContinuesNothing_isNotTaken();
    void short_inCodePage_data();
    void short_inCodePage();
    void short_badBytes_areDamaged();
};

namespace {

constexpr int Sst = 0x00FC;
constexpr int Continue = 0x003C;

/// A long string read from the beginning of the first record, and one more behind it.
struct TwoTexts {
    BiffText first;
    BiffText second;
};

TwoTexts readTwo(const QByteArray& records)
{
    BiffStream stream(ByteRuns(records), u"甲.xls"_s);
    if (!stream.next())
        return {};
    BiffCursor cursor(stream, 0);
    BiffStrings strings(BiffVersion::Biff8);
    TwoTexts texts;
    texts.first = strings.readLong(cursor);
    texts.second = strings.readLong(cursor);
    return texts;
}

} // namespace

void TestBiffStrings::long_unicode_data()
{
    using xls::record, xls::utf16, xls::words;
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("text");
    const QByteArray next = words({4}) + '\0' + "next";
    const QByteArray wide = words({4}) + '\1';
    QTest::newRow("one byte a character")
        << record(Sst, words({3}) + '\0' + "a\xE9z" + next) << u"aéz"_s;
    QTest::newRow("two bytes a character")
        << record(Sst, wide + utf16(u"亿元Aé"_s) + next) << u"亿元Aé"_s;
    QTest::newRow("outside of the basic plane")
        << record(Sst, wide + utf16(u"𠮷ab"_s) + next) << u"𠮷ab"_s;
    QTest::newRow("empty") << record(Sst, words({0}) + '\0' + next) << QString();
    QTest::newRow("line breaks") << record(Sst, words({6}) + '\0' + "a\r\nb\rc" + next)
                                 << u"a\nb\nc"_s;
    QTest::newRow("continued, still wide")
        << record(Sst, wide + utf16(u"亿"_s)) + record(Continue, '\1' + utf16(u"元Aé"_s) + next)
        << u"亿元Aé"_s;
    QTest::newRow("continued, wide turns narrow") << record(Sst, wide + utf16(u"亿元"_s))
            + record(Continue, QByteArray(1, char(0)) + "Ab" + next)
                                                  << u"亿元Ab"_s;
    QTest::newRow("continued, narrow turns wide")
        << record(Sst, words({4}) + '\0' + "ab") + record(Continue, '\1' + utf16(u"亿元"_s) + next)
        << u"ab亿元"_s;
    QTest::newRow("continued twice")
        << record(Sst, words({3}) + '\0' + "a") + record(Continue, QByteArray(1, '\0') + "b")
            + record(Continue, '\1' + utf16(u"元"_s) + next)
        << u"ab元"_s;
    QTest::newRow("characters begin in the next record")
        << record(Sst, wide) + record(Continue, '\1' + utf16(u"亿元Aé"_s) + next) << u"亿元Aé"_s;
    QTest::newRow("string begins in the next record")
        << record(Sst, {}) + record(Continue, wide + utf16(u"亿元Aé"_s) + next) << u"亿元Aé"_s;
    // Runs are four bytes each: a place and a font.
    QTest::newRow("rich") << record(
        Sst, words({2}) + '\x08' + words({2}) + "ab" + QByteArray(8, 'R') + next)
                          << u"ab"_s;
    QTest::newRow("rich, its runs continued")
        << record(Sst, words({2}) + '\x08' + words({2}) + "ab" + QByteArray(3, 'R'))
            + record(Continue, QByteArray(5, 'R') + next)
        << u"ab"_s;
    QTest::newRow("with its pronunciation") << record(Sst,
        words({2}) + '\x05' + xls::doubleWord(10) + utf16(u"東京"_s) + QByteArray(10, 'P') + next)
                                            << u"東京"_s;
    QTest::newRow("rich and pronounced, over three records")
        << record(Sst, words({2}) + '\x0D' + words({1}) + xls::doubleWord(9000) + utf16(u"東"_s))
            + record(Continue, '\1' + utf16(u"京"_s) + QByteArray(4, 'R') + QByteArray(8000, 'P'))
            + record(Continue, QByteArray(1000, 'P') + next)
        << u"東京"_s;
}

void TestBiffStrings::long_unicode()
{
    QFETCH(QByteArray, records);
    const TwoTexts texts = readTwo(records);
    QTEST(texts.first.text, "text");
    QVERIFY(!texts.first.isDamaged);
    QCOMPARE(texts.second.text, u"next"_s);
    QVERIFY(!texts.second.isDamaged);
}

void TestBiffStrings::long_cutShort_isDamaged()
{
    const TwoTexts texts = readTwo(xls::record(Sst, xls::words({9}) + '\0' + "abc"));
    QCOMPARE(texts.first.text, u"abc"_s);
    QVERIFY(texts.first.isDamaged);
    QVERIFY(texts.second.isDamaged);
}

void TestBiffStrings::long_recordThatContinuesNothing_isNotTaken()
{
    const QByteArray records = xls::record(Sst, xls::words({6}) + '\0' + "abc")
        + xls::record(0x0204, QByteArray(1, '\0') + "def");
    QCOMPARE(readTwo(records).first.text, u"abc"_s);
}

void TestBiffStrings::short_inCodePage_data()
{
    QTest::addColumn<int>("codePage");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << 936 << "\xD6\xD0\xB9\xFA"_ba << u"中国"_s;
    QTest::newRow("Chinese among Latin") << 936 << "a\xD6\xD0z"_ba << u"a中z"_s;
    QTest::newRow("Chinese, four bytes") << 936 << "\x81\x39\xEF\x33"_ba << u"㐄"_s;
    QTest::newRow("traditional Chinese") << 950 << "\xA4\xA4\xB0\xEA"_ba << u"中國"_s;
    QTest::newRow("Japanese") << 932 << "\x93\x8C\x8B\x9E"_ba << u"東京"_s;
    QTest::newRow("Korean") << 949 << "\xC7\xD1"_ba << u"한"_s;
    QTest::newRow("Western") << 1252 << "\x80\xE9"_ba << u"€é"_s;
    QTest::newRow("Russian") << 1251 << "\xC4\xE0"_ba << u"Да"_s;
    QTest::newRow("Vietnamese, accent to come") << 1258 << "Vi\xEA"_ba << u"Viê"_s;
    QTest::newRow("Macintosh") << 10000 << "\x8E"_ba << u"é"_s;
    QTest::newRow("Macintosh by its other number") << 0x8000 << "\x8E"_ba << u"é"_s;
    QTest::newRow("Central European Macintosh") << 10029 << "\x80"_ba << u"Ä"_s;
    QTest::newRow("DOS") << 437 << "\x82"_ba << u"é"_s;
    QTest::newRow("unheard of: Western") << 4711 << "\xE9"_ba << u"é"_s;
}

void TestBiffStrings::short_inCodePage()
{
    QFETCH(int, codePage);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    // Twice, since the end of one string must not leak into the next.
    const QByteArray one = static_cast<char>(bytes.size()) + bytes;
    const QByteArray records = xls::record(0x0085, one + one);
    BiffStream stream(ByteRuns(records), {});
    QVERIFY(stream.next());
    BiffCursor cursor(stream, 0);
    BiffStrings strings(BiffVersion::Biff5);
    strings.setCodePage(codePage);
    for (int i = 0; i < 2; ++i) {
        const BiffText read = strings.readShort(cursor);
        QCOMPARE(read.text.normalized(QString::NormalizationForm_C), text);
        QVERIFY(!read.isDamaged);
    }
}

void TestBiffStrings::short_badBytes_areDamaged()
{
    // Half a Chinese character at the end, as cells cut at 255 bytes have it.
    const QByteArray records = xls::record(0x0085, "\3\xD6\xD0\xB9"_ba);
    BiffStream stream(ByteRuns(records), {});
    QVERIFY(stream.next());
    BiffCursor cursor(stream, 0);
    const BiffText read = BiffStrings(BiffVersion::Biff5).readShort(cursor);
    QVERIFY2(read.text.startsWith(u"中"_s + QChar::ReplacementCharacter), qPrintable(read.text));
    QVERIFY(read.isDamaged);
}

QTEST_APPLESS_MAIN(TestBiffStrings)
#include "tst_biffstrings.moc"
