#include "core/report/warningslips.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QString printed(const ReportTable& table)
{
    QStringList lines;
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row.cells)
            cells << cell.text;
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

const ReportTable& tableOf(const ReportSection& section)
{
    for (const ReportBlock& block : section.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block))
            return *table;
    qFatal("no table");
}

/// A binding total with 17 of 50 after two years (34 % at 40 % of the time) and a level that is on
/// schedule (104 of 100 → 110).
Evaluation evaluation()
{
    auto behind = inputOf(TargetKind::Total, u"万人", u"", u"50", u"2021=8 2022=9", 2022);
    behind.indicator.name = u"城镇新增就业人数"_s;
    behind.indicator.number = u"1"_s;
    behind.indicator.type = IndicatorType::Constraint;
    auto good = inputOf(TargetKind::Level, u"亿元", u"100", u"110", u"2021=102 2022=104", 2022);
    good.indicator.id = u"p-02"_s;
    good.indicator.name = u"产值"_s;
    good.indicator.number = u"2"_s;
    good.indicator.type = IndicatorType::Expected;
    return evaluate(behind.plan, 2022, Basis::Printed, {good, behind});
}

} // namespace

class TestWarningSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slips_sayWhoWhatAndByWhen();
    void slips_startOnPagesOfTheirOwn();
    void nothingToWarnOf_isSaid();
    void practice_isMarked();
};

void TestWarningSlips::slips_sayWhoWhatAndByWhen()
{
    Evaluation judged = evaluation();
    YearlyTest test;
    test.target = yearlyTarget(TargetOrigin::YearPlan, 2022, u"10");
    test.target.document = u"2022年计划"_s;
    test.isMet = false;
    judged.byYear[2022][1].yearlyTests << test;
    const Report report = warningSlips({judged, QDate(2026, 3, 2), u"en"_s, false});
    QCOMPARE(report.sections.size(), 2);
    const auto& lead = std::get<ReportParagraph>(report.sections[0].blocks[0]);
    QCOMPARE(lead.text,
        u"At the end of 2022, 1 of 2 indicators are to be warned of, 1 of them constraint-type."_s);
    QCOMPARE(printed(tableOf(report.sections[0])),
        u"1 | 1 城镇新增就业人数 | constraint-type | slightly behind; needs an effort | not entered yet"_s);
    const QString slip = printed(tableOf(report.sections[1]));
    // 50 − 17 = 33 missing, 11 a year for the three years left; 8.5 a year so far.
    for (const QString& row : {u"Lead agency | not entered yet"_s, u"Target | 50万人"_s,
             u"Progress | 34.0% done, 40% of the time gone"_s, u"By when | end of 2025"_s,
             u"target of the year's plan | 2022: 10万人, not met (2022年计划)"_s,
             u"Measures | (for the lead agency to fill in)"_s})
        QVERIFY2(slip.contains(row), qPrintable(slip));
    QVERIFY2(slip.contains(u"Gap | 33"), qPrintable(slip));
    QVERIFY2(slip.contains(u"Needed | ") && slip.contains(u"11"), qPrintable(slip));
}

void TestWarningSlips::slips_startOnPagesOfTheirOwn()
{
    const Report report = warningSlips({evaluation(), QDate(2026, 3, 2), u"en"_s, false});
    QVERIFY(!report.sections[0].startsPage);
    QVERIFY(report.sections[1].startsPage);
}

void TestWarningSlips::nothingToWarnOf_isSaid()
{
    Evaluation judged = evaluation();
    judged.inputs.removeLast();
    judged.byYear[2022].removeLast();
    const Report report = warningSlips({judged, QDate(2026, 3, 2), u"en"_s, false});
    QCOMPARE(report.sections.size(), 1);
    QCOMPARE(std::get<ReportParagraph>(report.sections[0].blocks[0]).text,
        u"At the end of 2022 nothing is to be warned of."_s);
}

void TestWarningSlips::practice_isMarked()
{
    const Report report = warningSlips({evaluation(), QDate(2026, 3, 2), u"en"_s, true});
    QVERIFY(report.isSynthetic);
    QVERIFY(report.title.endsWith(u"(practice data)"));
}

QTEST_GUILESS_MAIN(TestWarningSlips)
#include "tst_warningslips.moc"
