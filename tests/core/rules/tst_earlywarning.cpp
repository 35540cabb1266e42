#include "core/rules/earlywarning.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

AssessmentInput named(const QString& id, IndicatorType type, QStringView figures)
{
    auto input = inputOf(TargetKind::Level, u"亿元", u"100", u"200", figures, 0);
    input.indicator.id = id;
    input.indicator.type = type;
    return input;
}

Evaluation evaluated(const QList<AssessmentInput>& inputs, int year)
{
    return evaluate(fivePlan(), year, Basis::Printed, inputs);
}

QStringList idsOf(const QList<EarlyWarning>& warnings)
{
    QStringList ids;
    for (const EarlyWarning& warning : warnings)
        ids << warning.indicatorId;
    return ids;
}

} // namespace

class TestEarlyWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnings_bindingFirst_thenTheWorst();
    void warning_namesGapPaceAndLead();
    void binding_yearMissedThoughOnSchedule_isWarnedOf();
    void binding_keptOnSchedule_isNot();
    void binding_outlookUnknown_isWarnedOf();
    void gap_ofAShareToKeep_isExact();
    void missed_atTheEnd_hasNoPaceLeft();
    void withoutFigures_areListedApart();
};

void TestEarlyWarning::warnings_bindingFirst_thenTheWorst()
{
    // 40 % of the time gone: 110 well behind, 135 slightly, 140 on schedule.
    const auto warnings =
        earlyWarnings(evaluated({named(u"e slightly"_s, IndicatorType::Expected, u"2022=135"),
                                    named(u"e behind"_s, IndicatorType::Expected, u"2022=110"),
                                    named(u"b slightly"_s, IndicatorType::Constraint, u"2022=135"),
                                    named(u"b well"_s, IndicatorType::Constraint, u"2022=140"),
                                    named(u"e well"_s, IndicatorType::Expected, u"2022=140"),
                                    named(u"b behind"_s, IndicatorType::Constraint, u"2022=110")},
            2022));
    QCOMPARE(idsOf(warnings),
        (QStringList{u"b behind"_s, u"b slightly"_s, u"e behind"_s, u"e slightly"_s}));
}

void TestEarlyWarning::warning_namesGapPaceAndLead()
{
    auto input = named(u"a"_s, IndicatorType::Constraint, u"2022=110");
    input.indicator.leadAgency = u"区生态环境分局"_s;
    const auto warnings = earlyWarnings(evaluated({input}, 2022));
    QCOMPARE(warnings.size(), 1);
    const EarlyWarning& warning = warnings.first();
    QCOMPARE(warning.progress, Progress::Behind);
    QCOMPARE(warning.outlook, Outlook::Unlikely);
    QCOMPARE(warning.byYear, 2025);
    QCOMPARE(warning.leadAgency, u"区生态环境分局"_s);
    QVERIFY2(warning.gap.contains(u"90.00"_s), qPrintable(warning.gap));
    QVERIFY2(warning.needed.contains(u"30.00"_s), qPrintable(warning.needed)); // 90 ÷ 3
    QVERIFY2(warning.reason.contains(u"10.0%"_s), qPrintable(warning.reason));
}

void TestEarlyWarning::binding_yearMissedThoughOnSchedule_isWarnedOf()
{
    auto input = named(u"a"_s, IndicatorType::Constraint, u"2022=145");
    input.yearlyTargets << yearlyTarget(TargetOrigin::YearPlan, 2022, u"150");
    QCOMPARE(earlyWarnings(evaluated({input}, 2022)).size(), 1);
    input.indicator.type = IndicatorType::Expected;
    QVERIFY(earlyWarnings(evaluated({input}, 2022)).isEmpty());
}

void TestEarlyWarning::binding_keptOnSchedule_isNot()
{
    auto input = inputOf(TargetKind::Keep, u"%", u"15.6", u"15.6", u"2021=15.6", 2021);
    input.indicator.type = IndicatorType::Constraint;
    QVERIFY(earlyWarnings(evaluated({input}, 2021)).isEmpty());
    input.observations = series(u"2021=15.5");
    QCOMPARE(earlyWarnings(evaluated({input}, 2021)).size(), 1);
}

void TestEarlyWarning::binding_outlookUnknown_isWarnedOf()
{
    // No base, one figure: no pace yet, and so no outlook.
    auto input = inputOf(TargetKind::Level, u"年", u"", u"10.1", u"2021=9.1", 2021);
    input.indicator.type = IndicatorType::Constraint;
    const auto warnings = earlyWarnings(evaluated({input}, 2021));
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().outlook, Outlook::Unknown);
    QVERIFY2(warnings.first().reason.contains(u"outlook: unknown"_s),
        qPrintable(warnings.first().reason));
    input.indicator.type = IndicatorType::Expected;
    QVERIFY(earlyWarnings(evaluated({input}, 2021)).isEmpty());
}

void TestEarlyWarning::gap_ofAShareToKeep_isExact()
{
    auto input = inputOf(TargetKind::Keep, u"%", u"15.6", u"15.6",
        u"2021=15.35 2022=15.10 2023=14.95 2024=14.69 2025=14.46", 0);
    // 15.6 less the figure itself, not less 15.4, 15.1, 15.0, 14.7 and 14.5.
    const QStringList gaps{u"0.25"_s, u"0.50"_s, u"0.65"_s, u"0.91"_s, u"1.14"_s};
    for (int i = 0; i < gaps.size(); ++i)
        QCOMPARE(earlyWarnings(evaluated({input}, 2021 + i)).first().gap,
            gaps[i] + u" percentage points"_s);
}

void TestEarlyWarning::missed_atTheEnd_hasNoPaceLeft()
{
    const auto warnings =
        earlyWarnings(evaluated({named(u"a"_s, IndicatorType::Constraint, u"2025=190")}, 2025));
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().progress, Progress::Missed);
    QVERIFY(warnings.first().needed.isEmpty());
    QVERIFY(warnings.first().gap.contains(u"10.00"_s));
}

void TestEarlyWarning::withoutFigures_areListedApart()
{
    const auto evaluation = evaluated({named(u"none"_s, IndicatorType::Constraint, u""),
                                          named(u"some"_s, IndicatorType::Expected, u"2021=120"),
                                          named(u"later"_s, IndicatorType::Expected, u"2023=120")},
        2022);
    QCOMPARE(withoutFigures(evaluation), (QStringList{u"none"_s, u"later"_s}));
    // Of a binding one no outlook is not a likely one either.
    QCOMPARE(idsOf(earlyWarnings(evaluation)), QStringList{u"none"_s});
}

QTEST_GUILESS_MAIN(TestEarlyWarning)
#include "tst_earlywarning.moc"
