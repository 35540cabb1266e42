#include "core/rules/rulesetedit.h"
#include "core/rules/rulesetreader.h"
#include "core/rules/rulethresholds.h"
#include "core/rules/verdictdifference.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// The default rule set in a copy that calls on schedule what is 90 % of the way.
RuleSetEdit lenient()
{
    RuleSetEdit edit{
        u"own-1"_s, u"1"_s, u"区内评价规则"_s, u"区政府常务会议"_s, defaultRuleSet().thresholds};
    edit.thresholds[1].value = 0.9;
    return edit;
}

RuleSet readEdited(const RuleSetEdit& edit)
{
    const auto text = editedRuleSet(shippedRuleSetText(u"linear"_s), edit);
    const auto rules =
        text ? readRuleSetText(*text, edit.name) : Result<RuleSet>(Unexpected{text.error()});
    if (!rules)
        qCritical().noquote() << rules.error().message;
    return rules ? *rules : RuleSet();
}

} // namespace

/// A person's copy of a rule set: what differs, and what is refused.
class TestRuleSetEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edited_changedNumber_isOursWithTheReason();
    void edited_numberOfOneKind_countsForThatKindAlone();
    void edited_what_cannotBe_data();
    void edited_what_cannotBe();
    void differences_nameIndicatorYearAndVerdicts();
    void thresholds_allHaveNames();
};

void TestRuleSetEdit::edited_changedNumber_isOursWithTheReason()
{
    const RuleSet rules = readEdited(lenient());
    QCOMPARE(rules.id, u"own-1"_s);
    QCOMPARE(rules.name, u"区内评价规则"_s);
    QCOMPARE(rules.onScheduleRatio, 0.9);
    QVERIFY(rules.thresholds[1].isOurs);
    QCOMPARE(rules.thresholds[1].source, u"区政府常务会议 (before: 1)"_s);
    // The others are as they were, with their sources.
    const RuleSet before = defaultRuleSet();
    QCOMPARE(rules.aheadRatio, before.aheadRatio);
    QVERIFY(rules.thresholds[0] == before.thresholds[0]);
    QVERIFY(rules.thresholds[2] == before.thresholds[2]);
    QVERIFY(rules.kinds == before.kinds);
}

void TestRuleSetEdit::edited_numberOfOneKind_countsForThatKindAlone()
{
    RuleSetEdit edit = lenient();
    edit.thresholds = defaultRuleSet().thresholds;
    edit.thresholds << RuleThreshold{u"on_schedule_ratio"_s, 0.8, TargetKind::Total, false, {}};
    const RuleSet rules = readEdited(edit);
    QCOMPARE(rules.onScheduleRatio, 1.0);
    QCOMPARE(rulesForKind(rules, TargetKind::Total).onScheduleRatio, 0.8);
    QCOMPARE(rulesForKind(rules, TargetKind::Level).onScheduleRatio, 1.0);
    QCOMPARE(rulesForKind(rules, TargetKind::About).aboutBand, 5.0);
    // 17 of 50 done at 40 % of the time: 34 % / 40 % = 0.85.
    const auto total = inputOf(TargetKind::Total, u"亿元", u"", u"50", u"2021=8 2022=9", 2022);
    QCOMPARE(assess(total).progress, Progress::SlightlyBehind);
    QCOMPARE(assess(total, rules).progress, Progress::OnSchedule);
    // (103.4 − 100) / (110 − 100) = 34 % of the way at 40 % of the time.
    const auto level =
        inputOf(TargetKind::Level, u"亿元", u"100", u"110", u"2021=101 2022=103.4", 2022);
    QCOMPARE(assess(level, rules).progress, Progress::SlightlyBehind);
}

void TestRuleSetEdit::edited_what_cannotBe_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u"name"_s << u"Give the rule set a name of its own."_s;
    QTest::newRow("no reason") << u"reason"_s
                               << u"Say why the numbers are others: it stands beside them."_s;
    QTest::newRow("nothing changed") << u"same"_s << u"No number differs from the original."_s;
    QTest::newRow("out of order")
        << u"order"_s
        << u"The rule set 区内评价规则: the field “thresholds” must hold no smaller number for the first than for the second of ahead_ratio, on_schedule_ratio."_s;
    QTest::newRow("out of order for one kind")
        << u"kindOrder"_s
        << u"The rule set 区内评价规则: the field “thresholds” must hold no smaller number for the first than for the second of on_schedule_ratio, slightly_behind_ratio."_s;
    QTest::newRow("twice for one kind")
        << u"twice"_s
        << u"The rule set 区内评价规则: the field “thresholds” must hold only numbers of its method, each once and once more for a kind of target, not “ahead_ratio”."_s;
}

void TestRuleSetEdit::edited_what_cannotBe()
{
    QFETCH(QString, change);
    QFETCH(QString, message);
    RuleSetEdit edit = lenient();
    const auto ofKind = [](const QString& code, double value) {
        return RuleThreshold{code, value, TargetKind::Total, false, {}};
    };
    if (change == u"name"_s)
        edit.name = u" "_s;
    else if (change == u"reason"_s)
        edit.reason.clear();
    else if (change == u"same"_s)
        edit.thresholds = defaultRuleSet().thresholds;
    else if (change == u"order"_s)
        edit.thresholds[1].value = 1.3;
    else if (change == u"kindOrder"_s)
        edit.thresholds << ofKind(u"slightly_behind_ratio"_s, 0.95);
    else
        edit.thresholds << ofKind(u"ahead_ratio"_s, 1.3) << ofKind(u"ahead_ratio"_s, 1.4);
    const auto edited = editedRuleSet(shippedRuleSetText(u"linear"_s), edit);
    QVERIFY(!edited);
    QCOMPARE(edited.error().message, message);
}

void TestRuleSetEdit::differences_nameIndicatorYearAndVerdicts()
{
    // 92 % of the schedule in 2021 (1.84 of 2), 100 % in 2022.
    const QList<AssessmentInput> inputs{
        inputOf(TargetKind::Level, u"亿元", u"100", u"110", u"2021=101.84 2022=104", 2022)};
    const Plan plan = inputs.first().plan;
    const Evaluation before = evaluate(plan, 2022, Basis::Printed, inputs);
    const Evaluation after = evaluate(plan, 2022, Basis::Printed, inputs, readEdited(lenient()));
    const QList<VerdictDifference> differences = verdictDifferences(before, after);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].indicatorId, u"p-01"_s);
    QCOMPARE(differences[0].year, 2021);
    QCOMPARE(differences[0].before, Progress::SlightlyBehind);
    QCOMPARE(differences[0].after, Progress::OnSchedule);
    QVERIFY(verdictDifferences(before, before).isEmpty());
}

void TestRuleSetEdit::thresholds_allHaveNames()
{
    for (const RuleSet& rules : builtInRuleSets())
        for (const RuleThreshold& threshold : rules.thresholds)
            QVERIFY2(thresholdName(threshold.code).contains(u' '), qPrintable(threshold.code));
}

QTEST_GUILESS_MAIN(TestRuleSetEdit)
#include "tst_rulesetedit.moc"
