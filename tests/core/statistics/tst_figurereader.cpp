#include "core/statistics/figurereader.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestFigureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readFigures_yearsAcross_givesOneForEachPlace();
    void readFigures_longForm_readsEveryColumn();
    void readFigures_growthColumn_isPercentAndGrowth();
    void readFigures_unitOfTwoSizes_isAConflict();
    void readFigures_otherColumns_object();
    void readFigures_defaultYear_isTheLastResort();
    void readFigures_notes_followTheTable();
    void readFigures_emptySheet_givesNothing();
};

namespace {

const QStringList Regions{u"路桥区"_s, u"全区"_s};

/// Cell, name, number, unit and period of a figure.
QString lineOf(const Figure& figure)
{
    return QStringList{figure.cell, figure.printedName,
        figure.value.number ? figure.value.number->toString() : u"-"_s,
        figure.unit ? figure.unit->symbol : u"-"_s, figure.period ? figure.period->code() : u"-"_s}
        .join(u' ');
}

QStringList linesOf(const QList<Figure>& figures)
{
    QStringList lines;
    for (const Figure& figure : figures)
        lines << lineOf(figure);
    return lines;
}

} // namespace

void TestFigureReader::readFigures_yearsAcross_givesOneForEachPlace()
{
    const auto figures = readFigures(
        sheetOf({u"指标|单位|2021年|2022年", u"农业|亿元|1.50|—", u"渔业|亿元||'2"}), Regions, {});
    QCOMPARE(linesOf(figures),
        (QStringList{u"C2 农业 1.50 亿元 2021"_s, u"D2 农业 - 亿元 2022"_s,
            u"C3 渔业 - 亿元 2021"_s, u"D3 渔业 2 亿元 2022"_s}));
    QVERIFY(!figures[1].raw.isEmpty() && figures[2].raw.isEmpty());
    QCOMPARE(figures[2].value.absence, AbsenceReason::NotReported);
    QCOMPARE(figures[1].value.absence, AbsenceReason::NotPublished);
}

void TestFigureReader::readFigures_longForm_readsEveryColumn()
{
    const auto figures =
        readFigures(sheetOf({u"指标|年份|数值|单位|核算状态|口径|来源|网址|原文|是否核实|备注",
                        u"农业|2021|1.5|亿元|最终核实|常住人口|公报|http://x|原句|否|按现价"}),
            Regions, {});
    QCOMPARE(linesOf(figures), QStringList{u"C2 农业 1.5 亿元 2021"_s});
    const Figure& figure = figures.first();
    QCOMPARE(figure.status, VintageStatus::Final);
    QCOMPARE(figure.scope, u"常住人口"_s);
    QCOMPARE(figure.sourceTitle, u"公报"_s);
    QCOMPARE(figure.sourceUrl, u"http://x"_s);
    QCOMPARE(figure.sourceQuote, u"原句"_s);
    QCOMPARE(figure.note, u"按现价"_s);
    QVERIFY(!figure.isVerified);
    QVERIFY(figure.objection.isEmpty());
}

void TestFigureReader::readFigures_growthColumn_isPercentAndGrowth()
{
    const auto figures =
        readFigures(sheetOf({u"指标|单位|2022年|比上年增长", u"农业|亿元|1|3.6"}), Regions, {});
    QCOMPARE(figures.size(), 2);
    QVERIFY(!figures[0].isGrowth);
    QVERIFY(figures[1].isGrowth);
    QCOMPARE(figures[1].unit->symbol, u"%"_s);
    QVERIFY(!figures[1].hasUnitConflict);
}

void TestFigureReader::readFigures_unitOfTwoSizes_isAConflict()
{
    const auto figures = readFigures(
        sheetOf({u"指标|单位|2022年(亿元)", u"农业|万元|1", u"渔业|亿元|1", u"占比|%|1"}), Regions,
        {});
    QVERIFY(figures[0].hasUnitConflict);
    QVERIFY(!figures[1].hasUnitConflict);
    QCOMPARE(figures[2].unit->symbol, u"亿元"_s);
}

void TestFigureReader::readFigures_otherColumns_object()
{
    const auto figures = readFigures(
        sheetOf({u"序号|指标|单位|2022年|2025年目标|占比", u"1|农业|亿元|1|2|3"}), Regions, {});
    QCOMPARE(figures.size(), 3);
    QVERIFY(figures[0].objection.isEmpty());
    QVERIFY(figures[1].objection.contains(u"2025年目标"_s));
    QVERIFY(figures[2].objection.contains(u"占比"_s));
}

void TestFigureReader::readFigures_defaultYear_isTheLastResort()
{
    const auto yearOf = [](const Sheet& sheet) {
        return readFigures(sheet, Regions, Period::ofYear(2023)).first().period->year;
    };
    QCOMPARE(yearOf(sheetOf({u"指标|绝对数", u"农业|1"})), 2023);
    QCOMPARE(yearOf(sheetOf({u"指标|上年", u"农业|1"})), 2022);
    QCOMPARE(yearOf(sheetOf({u"2021年主要指标", u"指标|绝对数", u"农业|1"})), 2021);
    QCOMPARE(yearOf(sheetOf({u"2021年主要指标", u"指标|2020年", u"农业|1"})), 2020);
    QCOMPARE(yearOf(sheetOf({u"2021年主要指标", u"指标|2020年", u"2019年农业|1"})), 2019);
}

void TestFigureReader::readFigures_notes_followTheTable()
{
    const auto figures = readFigures(sheetOf({u"指标|单位|2022年", u"农业|亿元|1",
                                         u"注:经最终核实,2021年农业产值为3.5亿元,增长2%。"}),
        Regions, {});
    QCOMPARE(
        linesOf(figures), (QStringList{u"C2 农业 1 亿元 2022"_s, u"A3 农业产值 3.5 亿元 2021"_s}));
    QCOMPARE(figures[1].status, VintageStatus::Final);
}

void TestFigureReader::readFigures_emptySheet_givesNothing()
{
    QVERIFY(readFigures({}, Regions, Period::ofYear(2022)).isEmpty());
}

QTEST_APPLESS_MAIN(TestFigureReader)
#include "tst_figurereader.moc"
