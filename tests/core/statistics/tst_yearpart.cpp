#include "core/base/textfold.h"
#include "core/statistics/yearpart.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestYearPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void yearPartIn_words_nameIt_data();
    void yearPartIn_words_nameIt();
    void readYearPart_rest_isWhatSaysNothingOfIt();
    void yearPartOfCell_onlyWholeCellsCount();
    void periodOf_parts_haveCodes();
};

void TestYearPart::yearPartIn_words_nameIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<YearPart>>("part");
    const auto rows = [](std::optional<YearPart> part, const QStringList& texts) {
        for (const QString& text : texts)
            QTest::newRow(qPrintable(text)) << text << part;
    };
    rows(YearPart::FirstHalf,
        {u"上半年"_s, u"2023年1-6月"_s, u"2023年１—６月"_s, u"1～6月累计"_s, u"一至六月"_s,
            u"1月至6月"_s, u"前二季度"_s, u"1-2季度"_s, u"2023H1"_s, u"H1"_s,
            u"2023年上半年主要指标"_s});
    rows(YearPart::FirstQuarter,
        {u"一季度"_s, u"第一季度"_s, u"1季度"_s, u"1-3月"_s, u"2023Q1"_s, u"2023年一季度"_s});
    rows(YearPart::ThreeQuarters,
        {u"前三季度"_s, u"前3季度"_s, u"1-9月"_s, u"1-三季度"_s, u"一至三季度"_s, u"2023Q3"_s,
            u"1—9月份"_s});
    rows(YearPart::Whole,
        {u"全年"_s, u"1-12月"_s, u"1-12月累计"_s, u"一至四季度"_s, u"2022年12月31日"_s,
            u"12月末"_s});
    rows(YearPart::Other,
        {u"5月"_s, u"1-5月"_s, u"11-12月"_s, u"7-9月"_s, u"本月"_s, u"三季度"_s, u"第三季度"_s,
            u"二季度"_s, u"四季度"_s, u"下半年"_s, u"2023H2"_s, u"Q2"_s, u"2023Q2"_s, u"九月份"_s,
            u"截至2022年9月30日"_s, u"年初至今"_s, u"半年度"_s, u"上半年、前三季度"_s,
            u"6月及1-6月"_s, u"十一月至十二月"_s});
    rows(std::nullopt,
        {u"2022年"_s, u"主要指标"_s, u"2022年末"_s, u""_s, u"2022"_s, u"第三产业"_s, u"表1-3"_s,
            u"H1N1"_s});
}

void TestYearPart::yearPartIn_words_nameIt()
{
    QFETCH(QString, text);
    QFETCH(std::optional<YearPart>, part);
    QCOMPARE(yearPartIn(text), part);
}

void TestYearPart::readYearPart_rest_isWhatSaysNothingOfIt()
{
    QCOMPARE(readYearPart(folded(u"2023年1—9月(亿元)")).rest, u"2023年(亿元)"_s);
    QCOMPARE(readYearPart(u"全年完成"_s).rest, u"完成"_s);
    QCOMPARE(readYearPart(u"绝对数"_s).rest, u"绝对数"_s);
}

void TestYearPart::yearPartOfCell_onlyWholeCellsCount()
{
    QCOMPARE(yearPartOfCell(u"2022年上半年"_s), YearPart::FirstHalf);
    QCOMPARE(yearPartOfCell(u"1-9月累计"_s), YearPart::ThreeQuarters);
    QVERIFY(!yearPartOfCell(u"上半年工作要点"_s));
    QVERIFY(!yearPartOfCell(u"5月"_s));
    QVERIFY(!yearPartOfCell(u"2022年"_s));
}

void TestYearPart::periodOf_parts_haveCodes()
{
    QCOMPARE(periodOf(2023, YearPart::FirstQuarter).code(), u"2023Q1"_s);
    QCOMPARE(periodOf(2023, YearPart::FirstHalf).code(), u"2023H1"_s);
    QCOMPARE(periodOf(2023, YearPart::ThreeQuarters).code(), u"2023Q3"_s);
    QCOMPARE(periodOf(2023, YearPart::Whole).code(), u"2023"_s);
    QCOMPARE(monthsOf(YearPart::ThreeQuarters), 9);
}

QTEST_APPLESS_MAIN(TestYearPart)
#include "tst_yearpart.moc"
