#include "core/base/period.h"

#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_code_roundTrips_data();
    void parse_code_roundTrips();
    void parse_anythingElse_givesNothing_data();
    void parse_anythingElse_givesNothing();
    void ofYear_isTheYear();
    void lastMonth_isThatOfTheEnd_data();
    void lastMonth_isThatOfTheEnd();
    void displayName_isInWords_data();
    void displayName_isInWords();
    void order_byYear_thenYearsBeforeTheirParts();
};

void TestPeriod::parse_code_roundTrips_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("year");
    QTest::addColumn<Period::Kind>("kind");
    QTest::addColumn<int>("part");
    QTest::newRow("year") << u"2023"_s << 2023 << Period::Kind::Year << 0;
    QTest::newRow("first half") << u"2023H1"_s << 2023 << Period::Kind::HalfYear << 1;
    QTest::newRow("second half") << u"2023H2"_s << 2023 << Period::Kind::HalfYear << 2;
    for (int quarter = 1; quarter <= 4; ++quarter)
        QTest::addRow("quarter %d", quarter)
            << u"2024Q%1"_s.arg(quarter) << 2024 << Period::Kind::Quarter << quarter;
}

void TestPeriod::parse_code_roundTrips()
{
    QFETCH(QString, code);
    QFETCH(int, year);
    QFETCH(Period::Kind, kind);
    QFETCH(int, part);
    const auto period = Period::parse(code);
    QVERIFY(period);
    QCOMPARE(period->year, year);
    QCOMPARE(period->kind, kind);
    QCOMPARE(period->part, part);
    QCOMPARE(period->code(), code);
    QCOMPARE(period->isYear(), kind == Period::Kind::Year);
}

void TestPeriod::parse_anythingElse_givesNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const auto& code :
        {u""_s, u"202"_s, u"20233"_s, u"2023H"_s, u"2023H0"_s, u"2023H3"_s, u"2023Q0"_s,
            u"2023Q5"_s, u"2023q1"_s, u"2023Q1 "_s, u"2023M1"_s, u"2023年"_s, u"1948"_s, u"2200"_s,
            u"+202"_s, u"-202"_s, u" 2023"_s, u"２０２３"_s, u"2023Q３"_s, u"0x7e"_s, u"2e03"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(code))) << code;
}

void TestPeriod::parse_anythingElse_givesNothing()
{
    QFETCH(QString, code);
    QVERIFY(!Period::parse(code));
}

void TestPeriod::ofYear_isTheYear()
{
    QCOMPARE(Period::ofYear(2025), *Period::parse(u"2025"));
    QVERIFY(Period::ofYear(2025).isYear());
    QVERIFY(Period::ofYear(2025) != *Period::parse(u"2025H1"));
}

void TestPeriod::lastMonth_isThatOfTheEnd_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("month");
    QTest::newRow("year") << u"2023"_s << 12;
    QTest::newRow("first half") << u"2023H1"_s << 6;
    QTest::newRow("second half") << u"2023H2"_s << 12;
    QTest::newRow("first quarter") << u"2023Q1"_s << 3;
    QTest::newRow("three quarters") << u"2023Q3"_s << 9;
}

void TestPeriod::lastMonth_isThatOfTheEnd()
{
    QFETCH(QString, code);
    QFETCH(int, month);
    QCOMPARE(Period::parse(code)->lastMonth(), month);
}

void TestPeriod::displayName_isInWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::newRow("year") << u"2023"_s << u"2023"_s;
    QTest::newRow("first half") << u"2023H1"_s << u"first half of 2023"_s;
    QTest::newRow("second half") << u"2023H2"_s << u"second half of 2023"_s;
    // Quarters count from January: figures of a Chinese quarter are the year's so far.
    QTest::newRow("quarter 1") << u"2023Q1"_s << u"Jan–Mar 2023"_s;
    QTest::newRow("quarter 2") << u"2023Q2"_s << u"Jan–Jun 2023"_s;
    QTest::newRow("quarter 3") << u"2023Q3"_s << u"Jan–Sep 2023"_s;
    QTest::newRow("quarter 4") << u"2023Q4"_s << u"Jan–Dec 2023"_s;
}

void TestPeriod::displayName_isInWords()
{
    QFETCH(QString, code);
    QFETCH(QString, english);
    QCOMPARE(displayName(*Period::parse(code)), english);
}

void TestPeriod::order_byYear_thenYearsBeforeTheirParts()
{
    const QStringList sorted{
        u"2022"_s, u"2022H1"_s, u"2022H2"_s, u"2022Q1"_s, u"2022Q4"_s, u"2023"_s, u"2023Q1"_s};
    QList<Period> periods;
    for (auto code = sorted.rbegin(); code != sorted.rend(); ++code)
        periods << *Period::parse(*code);
    std::sort(periods.begin(), periods.end());
    QStringList codes;
    for (const Period& period : periods)
        codes << period.code();
    QCOMPARE(codes, sorted);
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
