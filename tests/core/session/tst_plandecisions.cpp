#include "core/session/plandecisions.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

YearlyTarget targetOf(int year, const QString& raw)
{
    YearlyTarget target;
    target.planId = u"sp"_s;
    target.indicatorId = u"sp-t1-01"_s;
    target.year = year;
    target.origin = TargetOrigin::Assigned;
    target.comparator = Comparator::AtLeast;
    target.raw = raw;
    target.value = Decimal::parse(raw);
    target.document = u"下达计划"_s;
    target.documentNumber = u"文〔2021〕1号"_s;
    target.decidedOn = u"2021-03-01"_s;
    target.verdict = SuperiorVerdict::Met;
    target.verdictWords = u"完成"_s;
    target.rowVersion = 0;
    return target;
}

Judgement judgementOf(const QString& reason)
{
    Judgement judgement;
    judgement.planId = u"sp"_s;
    judgement.indicatorId = u"sp-t1-01"_s;
    judgement.year = 2022;
    judgement.progress = u"on_schedule"_s;
    judgement.reason = reason;
    judgement.rowVersion = 0;
    return judgement;
}

/// A database of one engine with the sample plan in it, and its decisions.
struct Place {
    explicit Place(const QString& engine)
        : test(engine)
        , opened(Database::open(test.location()))
    {
        isReady = opened.has_value()
            && PlanRepository(**opened).load(samplePackage(), sampleStamp(2)).has_value();
        if (isReady)
            decisions = std::make_unique<PlanDecisions>(
                **opened, [] { return sampleStamp(3); }, nullptr);
    }

    TestDatabase test;
    Result<std::unique_ptr<Database>> opened;
    std::unique_ptr<PlanDecisions> decisions;
    bool isReady = false;
};

} // namespace

class TestPlanDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void target_stored_comesBackWhole_data() { TestDatabase::addEngineRows(); }
    void target_stored_comesBackWhole();
    void target_again_replacesAndKeepsTheEarlier_data() { TestDatabase::addEngineRows(); }
    void target_again_replacesAndKeepsTheEarlier();
    void target_changedByAnother_isRefused_data() { TestDatabase::addEngineRows(); }
    void target_changedByAnother_isRefused();
    void targets_oneBad_storesNone_data() { TestDatabase::addEngineRows(); }
    void targets_oneBad_storesNone();
    void target_withdrawn_staysOnRecord_data() { TestDatabase::addEngineRows(); }
    void target_withdrawn_staysOnRecord();
    void judgement_stored_namesPersonAndDate_data() { TestDatabase::addEngineRows(); }
    void judgement_stored_namesPersonAndDate();
    void judgement_withoutReason_isRefused();
    void judgement_again_replacesAndKeepsTheEarlier_data() { TestDatabase::addEngineRows(); }
    void judgement_again_replacesAndKeepsTheEarlier();
    void judgement_withdrawn_staysOnRecord_data() { TestDatabase::addEngineRows(); }
    void judgement_withdrawn_staysOnRecord();
    void lead_setAndTaken_isOnTheIndicator_data() { TestDatabase::addEngineRows(); }
    void lead_setAndTaken_isOnTheIndicator();
    void lead_ofUnknownIndicator_changesNothing_data() { TestDatabase::addEngineRows(); }
    void lead_ofUnknownIndicator_changesNothing();
};

void TestPlanDecisions::target_stored_comesBackWhole()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    QSignalSpy spy(place.decisions.get(), &PlanDecisions::changed);
    VERIFY_OK(place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110.50"_s)}));
    YearlyTarget expected = targetOf(2021, u"110.50"_s);
    expected.id = u"sp-t1-01-a2021-1"_s;
    expected.rowVersion = 1;
    const auto stored = place.decisions->yearlyTargets(u"sp"_s);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first(), expected);
    QCOMPARE(stored->first().value->toString(), u"110.50"_s);
    QCOMPARE(spy.size(), 1);
}

void TestPlanDecisions::target_again_replacesAndKeepsTheEarlier()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110"_s)}));
    YearlyTarget second = targetOf(2021, u"120"_s);
    second.rowVersion = 1;
    VERIFY_OK(place.decisions->setYearlyTargets(u"sp"_s, {second}));
    const auto stored = place.decisions->yearlyTargets(u"sp"_s);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().raw, u"120"_s);
    QCOMPARE(printedRows(**place.opened,
                 u"SELECT id, target_raw, approval_state FROM yearly_target ORDER BY id"_s),
        (QStringList{
            u"sp-t1-01-a2021-1 | 110 | withdrawn"_s, u"sp-t1-01-a2021-2 | 120 | approved"_s}));
    QCOMPARE(printedRows(**place.opened,
                 u"SELECT action FROM audit_entry WHERE entity = 'yearly_target' ORDER BY id"_s)
                 .size(),
        3);
}

void TestPlanDecisions::target_changedByAnother_isRefused()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110"_s)}));
    const QStringList before = storedRows(**place.opened);
    // Another desk that does not know of the first.
    const auto stored = place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"120"_s)});
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Conflict);
    QCOMPARE(storedRows(**place.opened), before);
}

void TestPlanDecisions::targets_oneBad_storesNone()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    const QStringList before = storedRows(**place.opened);
    YearlyTarget unknown = targetOf(2022, u"120"_s);
    unknown.indicatorId = u"sp-t1-99"_s;
    QVERIFY(!place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110"_s), unknown}));
    YearlyTarget nameless = targetOf(2022, u"120"_s);
    nameless.document = u" "_s;
    const auto refused =
        place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110"_s), nameless});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(storedRows(**place.opened), before);
}

void TestPlanDecisions::target_withdrawn_staysOnRecord()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->setYearlyTargets(u"sp"_s, {targetOf(2021, u"110"_s)}));
    VERIFY_OK(place.decisions->withdrawYearlyTarget(u"sp"_s, u"sp-t1-01-a2021-1"_s));
    QVERIFY(place.decisions->yearlyTargets(u"sp"_s)->isEmpty());
    QCOMPARE(printedRows(**place.opened, u"SELECT target_raw, approval_state FROM yearly_target"_s),
        QStringList{u"110 | withdrawn"_s});
    const auto again = place.decisions->withdrawYearlyTarget(u"sp"_s, u"sp-t1-01-a2021-1"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void TestPlanDecisions::judgement_stored_namesPersonAndDate()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->judge(judgementOf(u"口径调整"_s)));
    const auto stored = place.decisions->judgements(u"sp"_s);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first(),
        (Judgement{u"sp-t1-01-j2022-1"_s, u"sp"_s, u"sp-t1-01"_s, 2022, u"on_schedule"_s,
            u"口径调整"_s, u"王工"_s, u"2026-03-03T09:30:00Z"_s, 1}));
}

void TestPlanDecisions::judgement_withoutReason_isRefused()
{
    const Place place(u"memory"_s);
    QVERIFY(place.isReady);
    const QStringList before = storedRows(**place.opened);
    const auto refused = place.decisions->judge(judgementOf(u"  "_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(storedRows(**place.opened), before);
}

void TestPlanDecisions::judgement_again_replacesAndKeepsTheEarlier()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->judge(judgementOf(u"一"_s)));
    const auto stale = place.decisions->judge(judgementOf(u"二"_s));
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    Judgement second = judgementOf(u"二"_s);
    second.rowVersion = 1;
    VERIFY_OK(place.decisions->judge(second));
    QCOMPARE(place.decisions->judgements(u"sp"_s)->first().reason, u"二"_s);
    QCOMPARE(
        printedRows(**place.opened, u"SELECT reason, approval_state FROM judgement ORDER BY id"_s),
        (QStringList{u"一 | withdrawn"_s, u"二 | approved"_s}));
}

void TestPlanDecisions::judgement_withdrawn_staysOnRecord()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    VERIFY_OK(place.decisions->judge(judgementOf(u"一"_s)));
    VERIFY_OK(place.decisions->withdrawJudgement(u"sp"_s, u"sp-t1-01-j2022-1"_s));
    QVERIFY(place.decisions->judgements(u"sp"_s)->isEmpty());
    QCOMPARE(printedRows(**place.opened, u"SELECT reason, approval_state FROM judgement"_s),
        QStringList{u"一 | withdrawn"_s});
}

void TestPlanDecisions::lead_setAndTaken_isOnTheIndicator()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    PlanRepository plans(**place.opened);
    QVERIFY(plans.indicators(u"sp"_s)->first().leadAgency.isEmpty());
    VERIFY_OK(
        place.decisions->setLeadAgency(u"sp"_s, {u"sp-t1-01"_s, u"sp-t1-02"_s}, u" 区统计局 "_s));
    const auto led = plans.indicators(u"sp"_s);
    VERIFY_OK(led);
    for (const Indicator& indicator : *led)
        QCOMPARE(indicator.leadAgency, u"区统计局"_s);
    QCOMPARE(place.decisions->agencies(u"sp"_s)->size(), 1);
    QCOMPARE(plans.indicatorsOfAgency(u"sp"_s, u"区统计局"_s)->size(), 2);
    VERIFY_OK(place.decisions->setLeadAgency(u"sp"_s, {u"sp-t1-01"_s}, QString()));
    QVERIFY(plans.indicators(u"sp"_s)->first().leadAgency.isEmpty());
    // A newer package of the plan says nothing of agencies and takes none away.
    PlanPackage newer = samplePackage();
    newer.plan.packageVersion += 1;
    VERIFY_OK(plans.load(newer, sampleStamp(4)));
    QCOMPARE(plans.indicators(u"sp"_s)->last().leadAgency, u"区统计局"_s);
}

void TestPlanDecisions::lead_ofUnknownIndicator_changesNothing()
{
    QFETCH(QString, engine);
    const Place place(engine);
    QVERIFY(place.isReady);
    const QStringList before = storedRows(**place.opened);
    const auto refused =
        place.decisions->setLeadAgency(u"sp"_s, {u"sp-t1-01"_s, u"sp-t1-99"_s}, u"区统计局"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QCOMPARE(storedRows(**place.opened), before);
}

QTEST_GUILESS_MAIN(TestPlanDecisions)
#include "tst_plandecisions.moc"
