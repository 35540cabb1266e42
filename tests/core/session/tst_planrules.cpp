#include "core/rules/rulesetreader.h"
#include "core/session/planrules.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A database of one engine with the sample plan in it, and its rule sets.
struct Place {
    explicit Place(const QString& engine)
        : test(engine)
        , opened(Database::open(test.location()))
    {
        isReady = opened.has_value()
            && PlanRepository(**opened).load(samplePackage(), sampleStamp(2)).has_value();
        if (isReady)
            rules = std::make_unique<PlanRules>(
                **opened, [] { return sampleStamp(3); }, nullptr);
    }

    TestDatabase test;
    Result<std::unique_ptr<Database>> opened;
    std::unique_ptr<PlanRules> rules;
    bool isReady = false;
};

RuleSetEdit editTo(double onSchedule)
{
    RuleSetEdit edit{{}, {}, u"区内评价规则"_s, u"区政府常务会议"_s, defaultRuleSet().thresholds};
    edit.thresholds[1].value = onSchedule;
    return edit;
}

} // namespace

class TestPlanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChoice_theDefaultJudges_data() { TestDatabase::addEngineRows(); }
    void withoutChoice_theDefaultJudges();
    void chosen_judgesFromThenOn_andIsOnRecord_data() { TestDatabase::addEngineRows(); }
    void chosen_judgesFromThenOn_andIsOnRecord();
    void chosen_byAnotherMeanwhile_isRefused_data() { TestDatabase::addEngineRows(); }
    void chosen_byAnotherMeanwhile_isRefused();
    void edited_isANewVersion_theOldOneStays_data() { TestDatabase::addEngineRows(); }
    void edited_isANewVersion_theOldOneStays();
    void preview_storesNothing_data() { TestDatabase::addEngineRows(); }
    void preview_storesNothing();
    void unknown_namesTheKnown_data() { TestDatabase::addEngineRows(); }
    void unknown_namesTheKnown();
};

void TestPlanRules::withoutChoice_theDefaultJudges()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    const auto chosen = place.rules->chosen(u"sp"_s);
    VERIFY_OK(chosen);
    QVERIFY(*chosen == defaultRuleSet());
    const auto all = place.rules->ruleSets(u"sp"_s);
    VERIFY_OK(all);
    QVERIFY(*all == builtInRuleSets());
}

void TestPlanRules::chosen_judgesFromThenOn_andIsOnRecord()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    QSignalSpy changed(place.rules.get(), &PlanRules::changed);
    const auto statcan = ruleSet(u"statcan"_s);
    VERIFY_OK(statcan);
    VERIFY_OK(place.rules->choose(u"sp"_s, *statcan, 0));
    QCOMPARE(changed.size(), 1);
    const auto chosen = place.rules->chosen(u"sp"_s);
    VERIFY_OK(chosen);
    QCOMPARE(chosen->id, u"statcan"_s);
    VERIFY_OK(place.rules->choose(u"sp"_s, defaultRuleSet(), 1));
    QCOMPARE(printedRows(**place.opened, uR"(
        SELECT rule_set_id, approval_state FROM rule_choice ORDER BY id)"_s),
        (QStringList{u"statcan | withdrawn"_s, u"linear | approved"_s}));
    const auto entries = AuditTrail(**place.opened).entries(u"sp"_s);
    VERIFY_OK(entries);
    QCOMPARE(entries->last().action, u"change"_s);
    QCOMPARE(entries->last().before[u"rule_set"_s].toString(), u"statcan"_s);
    QCOMPARE(entries->last().after[u"rule_set"_s].toString(), u"linear"_s);
}

void TestPlanRules::chosen_byAnotherMeanwhile_isRefused()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.rules->choose(u"sp"_s, *ruleSet(u"statcan"_s), 0));
    const auto refused = place.rules->choose(u"sp"_s, *ruleSet(u"trend"_s), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(place.rules->chosen(u"sp"_s)->id, u"statcan"_s);
}

void TestPlanRules::edited_isANewVersion_theOldOneStays()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    const auto first = place.rules->saveEdited(u"sp"_s, defaultRuleSet(), editTo(0.95));
    VERIFY_OK(first);
    QCOMPARE(first->id, u"own-1"_s);
    QCOMPARE(first->version, u"1"_s);
    VERIFY_OK(place.rules->choose(u"sp"_s, *first, 0));
    const auto second = place.rules->saveEdited(u"sp"_s, *first, editTo(0.9));
    VERIFY_OK(second);
    QCOMPARE(second->id, u"own-1"_s);
    QCOMPARE(second->version, u"2"_s);
    // The plan is judged by the version that was chosen, until somebody chooses the next.
    QVERIFY(*place.rules->chosen(u"sp"_s) == *first);
    QVERIFY(*place.rules->ruleSet(u"sp"_s, u"own-1@1"_s) == *first);
    QVERIFY(*place.rules->ruleSet(u"sp"_s, u"own-1"_s) == *second);
    QCOMPARE(place.rules->ruleSets(u"sp"_s)->size(), builtInRuleSets().size() + 1);
    QCOMPARE(place.rules->saveEdited(u"sp"_s, defaultRuleSet(), editTo(0.8))->id, u"own-2"_s);
}

void TestPlanRules::preview_storesNothing()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    const QStringList before = storedRows(**place.opened);
    const auto edited = place.rules->edited(u"sp"_s, defaultRuleSet(), editTo(0.95));
    VERIFY_OK(edited);
    QCOMPARE(edited->onScheduleRatio, 0.95);
    QCOMPARE(storedRows(**place.opened), before);
}

void TestPlanRules::unknown_namesTheKnown()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.rules->saveEdited(u"sp"_s, defaultRuleSet(), editTo(0.95)));
    const auto unknown = place.rules->ruleSet(u"sp"_s, u"own-1@7"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().message,
        u"There is no rule set “own-1@7”. Known rule sets: linear, statcan, trend, unsd2023, own-1@1."_s);
}

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_planrules.moc"
