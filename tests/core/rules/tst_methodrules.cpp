#include "core/rules/assess.h"
#include "core/rules/methodrules.h"
#include "core/rules/rulesetreader.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// Figures as `2021=700 2022=757`.
AssessmentInput inputOf(TargetKind kind, QStringView base, QStringView target, QStringView figures,
    Direction direction = Direction::Up)
{
    AssessmentInput input;
    input.plan.id = u"p"_s;
    input.plan.baseYear = 2020;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.indicator.id = u"p-01"_s;
    input.indicator.unit = Unit::parse(u"亿元");
    input.indicator.direction = direction;
    input.indicator.base = {base.toString(), Decimal::parse(base)};
    input.indicator.target.kind = kind;
    input.indicator.target.raw = target.toString();
    input.indicator.target.value = Decimal::parse(target);
    for (const QStringView part : figures.split(u' ', Qt::SkipEmptyParts)) {
        Observation figure;
        figure.id = u"o-%1"_s.arg(part.first(4));
        figure.period = *Period::parse(part.first(4));
        figure.value = *Decimal::parse(part.sliced(5));
        figure.sources << ObservationSource();
        input.observations << figure;
        input.year = figure.period.year;
    }
    return input;
}

Assessment judged(const AssessmentInput& input, const QString& rules)
{
    return assess(input, *ruleSet(rules));
}

const QString AsDefault = u"default rules (linear), version 1"_s;

} // namespace

/// Verdicts by the published methods: mapping, derivation, and what they leave to the default.
class TestMethodRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statcan_level_isDerivedWithTheNumbers();
    void unsd_level_isDerivedWithTheNumbers();
    void zeroBase_isShownAsTheStandIn();
    void trend_level_isDerivedWithTheNumbers();
    void method_class_givesTheMappedVerdict_data();
    void method_class_givesTheMappedVerdict();
    void method_numbersBesideTheClass_areTheLinearOnes();
    void method_planOver_unmetIsMissed();
    void method_withoutBase_startsAtTheFirstFigure();
    void method_otherKind_goesByTheDefault();
    void method_tooFewYears_goesByTheDefault();
    void method_noFigureNoTargetOtherScope_areTheSame();
    void method_ceiling_isALevelToStayUnder();
    void method_revisedBase_isToldLikeByDefault();
};

void TestMethodRules::statcan_level_isDerivedWithTheNumbers()
{
    // (757 ÷ 669)^½ − 1 = 6.37 %, (1000 ÷ 669)^⅕ − 1 = 8.37 %; R = 0.7615 ≥ 0.60: moderate.
    // Score 7.1429 R − 4.2857 = 1.15.
    const auto result =
        judged(inputOf(TargetKind::Level, u"669", u"1000", u"2022=757"), u"statcan"_s);
    QCOMPARE(result.progress, Progress::SlightlyBehind);
    QCOMPARE(result.ruleSet, u"Statistics Canada (Open SDG 2.4), version 1"_s);
    QStringList steps;
    for (const DerivationStep& step : result.steps)
        steps << step.text;
    QCOMPARE(steps.value(0), u"2020 (base): 669 亿元; 2022: 757 亿元; target 1000 亿元 in 2025."_s);
    QCOMPARE(steps.value(1),
        u"Growth so far: (757 ÷ 669)^(1 ÷ 2) − 1 = 6.37% a year; needed to reach the target: "
        "(1000 ÷ 669)^(1 ÷ 5) − 1 = 8.37% a year."_s);
    QCOMPARE(steps.value(2),
        u"Ratio of the two, positive in the wanted direction: 0.76; score 1.15 on a scale from −5 "
        "to 5. Limits: 0.95, 0.6, 0."_s);
    QCOMPARE(steps.value(3),
        u"Class of the method: “moderate progress”, which counts as “slightly behind”."_s);
    QCOMPARE(result.steps[0].observationIds, QStringList{u"o-2022"_s});
}

void TestMethodRules::unsd_level_isDerivedWithTheNumbers()
{
    // 757 × (757 ÷ 669)^(3 ÷ 2) = 911.17; (911.17 − 669) ÷ 331 = 73.16 %.
    const auto result =
        judged(inputOf(TargetKind::Level, u"669", u"1000", u"2022=757"), u"unsd2023"_s);
    QCOMPARE(result.progress, Progress::SlightlyBehind);
    QVERIFY2(result.why().contains(u"going on like this gives 911.17 亿元 in 2025."_s),
        qPrintable(result.why()));
    QVERIFY2(result.why().contains(u"(911.17 − 669) ÷ (1000 − 669) = 73.16%. Limits: 95%, 10%."_s),
        qPrintable(result.why()));
}

void TestMethodRules::zeroBase_isShownAsTheStandIn()
{
    // Both methods put 0.001 in: (36.09 ÷ 0.001)^¼ is a growth, (36.09 ÷ 0)^¼ is none.
    const auto input = inputOf(TargetKind::Level, u"0", u"42.86", u"2024=36.09");
    for (const auto& rules : {u"statcan"_s, u"unsd2023"_s}) {
        const QString why = judged(input, rules).why();
        QVERIFY2(why.contains(u"(36.09 ÷ 0.001)^(1 ÷ 4)"_s), qPrintable(why));
        QVERIFY2(why.contains(u"In place of zero the method takes 0.001"_s), qPrintable(why));
        QVERIFY2(!why.contains(u"÷ 0)"_s), qPrintable(why));
    }
}

void TestMethodRules::trend_level_isDerivedWithTheNumbers()
{
    // (760 − 669) ÷ 3 = 30.33; 760 + 2 × 30.33 = 820.67; (1000 − 820.67) ÷ 240 = 74.72 %.
    const auto result = judged(
        inputOf(TargetKind::Level, u"669", u"1000", u"2021=700 2022=730 2023=760"), u"trend"_s);
    QCOMPARE(result.progress, Progress::Behind);
    QVERIFY2(result.why().contains(u"Mean change 2020 to 2023: 30.33 亿元 a year; going on like "
                                   "this gives 820.67 亿元 in 2025. The target would be missed by "
                                   "74.72% of the distance still to go (limits: 5%, 20%)."_s),
        qPrintable(result.why()));
}

void TestMethodRules::method_class_givesTheMappedVerdict_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Progress>("progress");
    // Base 100, target 200: 2 ** (1 ÷ 5) − 1 = 14.87 % a year are needed.
    const auto row = [](const QString& rules, const QString& figures, Progress progress) {
        QTest::newRow(qPrintable(rules + u' ' + figures)) << rules << figures << progress;
    };
    row(u"statcan"_s, u"2021=200"_s, Progress::Achieved);
    row(u"statcan"_s, u"2021=115"_s, Progress::OnSchedule); // R = 15 ÷ 14.87
    row(u"statcan"_s, u"2021=110"_s, Progress::SlightlyBehind); // 0.67
    row(u"statcan"_s, u"2021=105"_s, Progress::Behind); // 0.34
    row(u"statcan"_s, u"2021=95"_s, Progress::Behind);
    row(u"unsd2023"_s, u"2021=200"_s, Progress::Achieved);
    row(u"unsd2023"_s, u"2021=115"_s, Progress::OnSchedule); // 1.15⁵ = 2.01
    row(u"unsd2023"_s, u"2021=110"_s, Progress::SlightlyBehind); // 1.1⁵ = 1.61
    row(u"unsd2023"_s, u"2021=101"_s, Progress::Behind); // 1.01⁵ = 1.05
    row(u"trend"_s, u"2021=200"_s, Progress::Achieved);
    row(u"trend"_s, u"2021=120 2022=140 2023=160"_s, Progress::OnSchedule); // 200 in 2025
    row(u"trend"_s, u"2021=120 2022=138 2023=157"_s, Progress::SlightlyBehind); // misses 5 of 43
    row(u"trend"_s, u"2021=120 2022=130 2023=150"_s, Progress::Behind); // misses 16.7 of 50
    row(u"trend"_s, u"2021=99 2022=98 2023=97"_s, Progress::Behind);
}

void TestMethodRules::method_class_givesTheMappedVerdict()
{
    QFETCH(QString, rules);
    QFETCH(QString, figures);
    const auto result = judged(inputOf(TargetKind::Level, u"100", u"200", figures), rules);
    QTEST(result.progress, "progress");
    if (result.progress == Progress::Achieved)
        QCOMPARE(result.outlook, Outlook::Achieved);
}

void TestMethodRules::method_numbersBesideTheClass_areTheLinearOnes()
{
    const auto input = inputOf(TargetKind::Level, u"669", u"1000", u"2022=757");
    const auto linear = assess(input);
    for (const QString& rules : {u"statcan"_s, u"unsd2023"_s}) {
        const auto result = judged(input, rules);
        QCOMPARE(result.completion, linear.completion);
        QCOMPARE(result.needed, linear.needed);
        QCOMPARE(result.outlook, linear.outlook);
        QCOMPARE(result.timeProgress, linear.timeProgress);
        QVERIFY(result.why().contains(
            u"Still needed: %1. The outlook goes by the pace, as in %2."_s.arg(
                linear.neededText, AsDefault)));
    }
}

void TestMethodRules::method_planOver_unmetIsMissed()
{
    // R = ((199 ÷ 100)^⅕ − 1) ÷ ((200 ÷ 100)^⅕ − 1) = 0.99 would be substantial progress.
    const auto result =
        judged(inputOf(TargetKind::Level, u"100", u"200", u"2025=199"), u"statcan"_s);
    QCOMPARE(result.progress, Progress::Missed);
    QVERIFY(result.why().contains(u"The last year is over and the target is not met."_s));
    QCOMPARE(judged(inputOf(TargetKind::Level, u"100", u"200", u"2025=200"), u"statcan"_s).progress,
        Progress::Achieved);
}

void TestMethodRules::method_withoutBase_startsAtTheFirstFigure()
{
    // 150 → 165 is 10 % a year; (200 ÷ 150)^¼ − 1 = 7.46 %.
    const auto result =
        judged(inputOf(TargetKind::Level, u"", u"200", u"2021=150 2022=165"), u"statcan"_s);
    QCOMPARE(result.progress, Progress::OnSchedule);
    QVERIFY2(result.why().startsWith(u"2021 (first figure, as there is no base): 150 亿元;"_s),
        qPrintable(result.why()));
}

void TestMethodRules::method_otherKind_goesByTheDefault()
{
    auto input = inputOf(TargetKind::AnnualRateMin, u"", u"7", u"2021=8");
    const auto result = judged(input, u"statcan"_s);
    QCOMPARE(result.progress, assess(input).progress);
    QCOMPARE(result.steps[0].text,
        u"“Statistics Canada (Open SDG 2.4)” judges levels, floors and ceilings only; this target "
        "is of another kind and is judged by default rules (linear), version 1."_s);
    QCOMPARE(result.steps.size(), assess(input).steps.size() + 1);
}

void TestMethodRules::method_tooFewYears_goesByTheDefault()
{
    const auto input = inputOf(TargetKind::Level, u"669", u"1000", u"2021=700");
    const auto result = judged(input, u"trend"_s);
    QCOMPARE(result.progress, assess(input).progress);
    QVERIFY(result.steps[0].text.startsWith(u"“trend (weather symbols)” gives no class"_s));
    // A base at the target, held before and no longer: nothing to divide by.
    const auto left = inputOf(TargetKind::Level, u"50", u"50", u"2022=49");
    QCOMPARE(judged(left, u"statcan"_s).progress, Progress::Behind);
}

void TestMethodRules::method_noFigureNoTargetOtherScope_areTheSame()
{
    for (const RuleSet& rules : builtInRuleSets()) {
        QCOMPARE(
            assess(inputOf(TargetKind::Level, u"1", u"2", u""), rules).progress, Progress::NoData);
        QCOMPARE(assess(inputOf(TargetKind::Words, u"", u"", u"2021=1"), rules).progress,
            Progress::NoTarget);
        auto other = inputOf(TargetKind::Level, u"1", u"2", u"2021=1.5");
        other.indicator.scope = u"户籍人口"_s;
        other.observations[0].scope = u"常住人口"_s;
        QCOMPARE(assess(other, rules).progress, Progress::NotComparable);
    }
}

void TestMethodRules::method_ceiling_isALevelToStayUnder()
{
    for (const QString& rules : {u"statcan"_s, u"unsd2023"_s, u"trend"_s}) {
        QCOMPARE(judged(inputOf(TargetKind::Ceiling, u"30", u"28", u"2021=27"), rules).progress,
            Progress::Achieved);
    }
    // 30 → 31 moves away from 28.
    QCOMPARE(judged(inputOf(TargetKind::Ceiling, u"30", u"28", u"2021=31"), u"statcan"_s).progress,
        Progress::Behind);
}

void TestMethodRules::method_revisedBase_isToldLikeByDefault()
{
    auto input = inputOf(TargetKind::Level, u"100", u"200", u"2020=110 2021=115");
    const auto result = judged(input, u"statcan"_s);
    QCOMPARE(result.progress, Progress::OnSchedule);
    // On 110: 4.55 % a year against (200 ÷ 110)^⅕ − 1 = 12.70 %: 0.36, limited.
    QVERIFY2(result.why().contains(u"On the revised base 110 亿元 the completion is 5.56%; the "
                                   "verdict becomes well behind; outlook: unlikely."_s),
        qPrintable(result.why()));
}

QTEST_APPLESS_MAIN(TestMethodRules)
#include "tst_methodrules.moc"
