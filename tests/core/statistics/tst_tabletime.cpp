#include "core/statistics/tabletime.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTableTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tableTime_titleAndSheet_data();
    void tableTime_titleAndSheet();
    void figurePeriod_ownAgainstTable_data();
    void figurePeriod_ownAgainstTable();
};

void TestTableTime::tableTime_titleAndSheet_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("year");
    QTest::addColumn<std::optional<YearPart>>("part");
    const std::optional<YearPart> none;
    const std::optional<YearPart> half = YearPart::FirstHalf;
    const std::optional<YearPart> other = YearPart::Other;
    QTest::newRow("title") << u"2023年上半年主要指标"_s << u"Sheet1"_s << 2023 << half;
    QTest::newRow("sheet") << u"主要指标"_s << u"2023年1-6月"_s << 2023 << half;
    QTest::newRow("both") << u"2023年上半年"_s << u"1-6月"_s << 2023 << half;
    QTest::newRow("against each other") << u"2023年上半年"_s << u"1-9月"_s << 2023 << other;
    QTest::newRow("month") << u"2023年5月主要指标"_s << u"Sheet1"_s << 2023 << other;
    QTest::newRow("year of the sheet") << u"主要指标"_s << u"2023"_s << 2023 << none;
    QTest::newRow("title goes first") << u"2022年主要指标"_s << u"2023"_s << 2022 << none;
    QTest::newRow("two years in the title")
        << u"2021年和2022年主要指标"_s << u"2022年"_s << 0 << none;
    QTest::newRow("yearbook") << u"2023年路桥统计年鉴"_s << u"2023年鉴"_s << 0 << none;
}

void TestTableTime::tableTime_titleAndSheet()
{
    QFETCH(QString, title);
    QFETCH(QString, sheet);
    QFETCH(int, year);
    QFETCH(std::optional<YearPart>, part);
    Sheet named;
    Cell cell;
    cell.value = cell.text = title;
    named.cells << cell;
    named.name = sheet;
    const TableLines lines = readLinesAbove(named, 0, 1, 0, 1);
    const TableTime time = tableTime(named, &lines, {});
    QCOMPARE(time.year.value_or(0), year);
    QCOMPARE(time.part, part);
}

void TestTableTime::figurePeriod_ownAgainstTable_data()
{
    QTest::addColumn<OwnTime>("own");
    QTest::addColumn<TableTime>("table");
    QTest::addColumn<QString>("code"); // empty: not certain
    const auto row = [](const char* name, const OwnTime& own, const TableTime& table,
                         const char16_t* code) {
        QTest::newRow(name) << own << table << QString::fromUtf16(code);
    };
    const Period half{2023, Period::Kind::HalfYear, 1};
    row("nothing", {}, {}, u"");
    row("title", {}, {2023, {}, {}}, u"2023");
    row("header", {2022, {}, 0, false}, {2023, {}, {}}, u"2022");
    row("last year", {{}, {}, 1}, {2023, {}, {}}, u"2022");
    row("half of the title", {}, {2023, YearPart::FirstHalf, {}}, u"2023H1");
    row("same period of last year", {{}, {}, 1, true}, {2023, YearPart::FirstHalf, {}}, u"2022H1");
    row("last year beside a half", {{}, {}, 1}, {2023, YearPart::FirstHalf, {}}, u"");
    row("its year beside a half", {2023, {}}, {2023, YearPart::FirstHalf, {}}, u"2023H1");
    row("another year beside a half, which is asked about", {2022, {}, 0, false},
        {2023, YearPart::FirstHalf, {}}, u"2022H1");
    row("quarter under a half", {{}, YearPart::FirstQuarter}, {2023, YearPart::FirstHalf, {}},
        u"2023Q1");
    row("year under a half", {{}, YearPart::Whole}, {2023, YearPart::FirstHalf, {}}, u"");
    row("last whole year under a half", {2022, YearPart::Whole}, {2023, YearPart::FirstHalf, {}},
        u"2022");
    row("under a month", {}, {2023, YearPart::Other, {}}, u"");
    row("half under a month", {{}, YearPart::FirstHalf}, {2023, YearPart::Other, {}}, u"2023H1");
    row("of a month", {2023, YearPart::Other}, {}, u"");
    row("fallback", {}, {{}, {}, half}, u"2023H1");
    row("fallback for a title's year", {}, {2023, {}, half}, u"2023H1");
    row("fallback of another year", {}, {2022, {}, half}, u"2022");
    row("fallback against the sheet", {}, {{}, YearPart::ThreeQuarters, half}, u"");
    row("fallback with the sheet", {}, {{}, YearPart::FirstHalf, Period::ofYear(2023)}, u"2023H1");
    row("fallback beside its year", {2023, {}}, {{}, {}, half}, u"");
    row("fallback beside another year", {2022, {}}, {{}, {}, half}, u"2022");
}

void TestTableTime::figurePeriod_ownAgainstTable()
{
    QFETCH(OwnTime, own);
    QFETCH(TableTime, table);
    QFETCH(QString, code);
    const auto period = figurePeriod(own, table);
    QCOMPARE(period ? period->code() : QString(), code);
    QCOMPARE(
        isPartAssumed(own, table), QByteArray(QTest::currentDataTag()).endsWith("asked about"));
}

QTEST_APPLESS_MAIN(TestTableTime)
#include "tst_tabletime.moc"
