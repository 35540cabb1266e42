#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A database with the sample plan and two empty batches, `b1` and `b2`.
Result<std::unique_ptr<Database>> prepared(const TestDatabase& place)
{
    auto database = Database::open(place.location());
    if (!database)
        return database;
    if (auto loaded = PlanRepository(**database).load(samplePackage(), sampleStamp()); !loaded)
        return Unexpected{loaded.error()};
    auto inserted = (*database)->execute(uR"(
        INSERT INTO import_batch (plan_id, id, file, sha256, imported_at, imported_by)
        VALUES ('sp', 'b1', '', '', '', ''), ('sp', 'b2', '', '', '', ''))"_s);
    if (!inserted)
        return Unexpected{inserted.error()};
    return database;
}

ObservationSource sourceOf(const QString& batchId, const QString& cell)
{
    ObservationSource source{batchId, u"公报.xlsx"_s, u"年报"_s, cell, u"１１０．５０"_s};
    source.rawUnit = u"万元"_s;
    source.title = u"“统计”公报"_s;
    source.url = u"https://example.org/a?b=c&d=e"_s;
    source.quote = u"全年产值\n110.50亿元"_s;
    source.isVerified = false;
    return source;
}

Observation figure(const QString& id, const QString& period, const QString& value)
{
    Observation observation;
    observation.id = id;
    observation.planId = u"sp"_s;
    observation.indicatorId = u"sp-t1-01"_s;
    observation.period = *Period::parse(period);
    observation.value = *Decimal::parse(value);
    observation.status = VintageStatus::Provisional;
    observation.scope = u"全区"_s;
    observation.note = u"快报"_s;
    observation.sources = {sourceOf(u"b1"_s, u"B4"_s)};
    return observation;
}

QStringList idsOf(const QList<Observation>& observations)
{
    QStringList ids;
    for (const Observation& observation : observations)
        ids << observation.id;
    return ids;
}

} // namespace

class TestObservationRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_figure_readsBackEqual_data() { TestDatabase::addEngineRows(); }
    void add_figure_readsBackEqual();
    void add_unknownIndicator_isRefused_data() { TestDatabase::addEngineRows(); }
    void add_unknownIndicator_isRefused();
    void observations_areOrderedAndFiltered_data() { TestDatabase::addEngineRows(); }
    void observations_areOrderedAndFiltered();
    void addSource_twice_countsOnce_data() { TestDatabase::addEngineRows(); }
    void addSource_twice_countsOnce();
    void idInForce_needsEveryPart_data() { TestDatabase::addEngineRows(); }
    void idInForce_needsEveryPart();
    void absences_readBackEqual_data() { TestDatabase::addEngineRows(); }
    void absences_readBackEqual();
    void withdrawBatch_takesOnlyWhatItAloneStated_data() { TestDatabase::addEngineRows(); }
    void withdrawBatch_takesOnlyWhatItAloneStated();
};

void TestObservationRepository::add_figure_readsBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    Observation added = figure(u"o1"_s, u"2021"_s, u"110.50"_s);
    added.sources << sourceOf(u"b2"_s, u"C9"_s);
    VERIFY_OK(repository.add(added, sampleStamp()));
    const auto observations = repository.observations(u"sp"_s);
    VERIFY_OK(observations);
    QCOMPARE(observations->size(), 1);
    QCOMPARE(observations->first(), added);
    QCOMPARE(observations->first().value.toString(), u"110.50"_s);
    QCOMPARE(printedRows(**database, uR"(
        SELECT changed_at, changed_by, action, entity, entity_id, value_before
        FROM audit_entry WHERE entity = 'observation')"_s),
        QStringList{u"2026-03-02T09:30:00Z | 王工 | create | observation | o1 | "_s});
}

void TestObservationRepository::add_unknownIndicator_isRefused()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    Observation stray = figure(u"o1"_s, u"2021"_s, u"1"_s);
    stray.indicatorId = u"sp-t1-99"_s;
    QVERIFY(!ObservationRepository(**database).add(stray, sampleStamp()));
}

void TestObservationRepository::observations_areOrderedAndFiltered()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    Observation other = figure(u"o0"_s, u"2021"_s, u"7.1"_s);
    other.indicatorId = u"sp-t1-02"_s;
    for (const Observation& observation :
        {other, figure(u"o3"_s, u"2022"_s, u"120"_s), figure(u"o5"_s, u"2021"_s, u"111"_s),
            figure(u"o2"_s, u"2021"_s, u"110"_s), figure(u"o4"_s, u"2021Q3"_s, u"80"_s)})
        VERIFY_OK(repository.add(observation, sampleStamp()));
    const auto all = repository.observations(u"sp"_s);
    VERIFY_OK(all);
    QCOMPARE(idsOf(*all), (QStringList{u"o2"_s, u"o5"_s, u"o4"_s, u"o3"_s, u"o0"_s}));
    const auto one = repository.observations(u"sp"_s, u"sp-t1-02"_s);
    VERIFY_OK(one);
    QCOMPARE(*one, QList<Observation>{other});
    QVERIFY(repository.observations(u"sp"_s, u"none"_s)->isEmpty());
    QVERIFY(repository.observations(u"none"_s)->isEmpty());
}

void TestObservationRepository::addSource_twice_countsOnce()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    const Observation added = figure(u"o1"_s, u"2021"_s, u"110"_s);
    VERIFY_OK(repository.add(added, sampleStamp()));
    VERIFY_OK(repository.addSource(u"sp"_s, u"o1"_s, sourceOf(u"b1"_s, u"B4"_s)));
    QCOMPARE(repository.observations(u"sp"_s)->first().sources, added.sources);
    VERIFY_OK(repository.addSource(u"sp"_s, u"o1"_s, sourceOf(u"b1"_s, u"B5"_s)));
    QCOMPARE(repository.observations(u"sp"_s)->first().sources.size(), 2);
}

void TestObservationRepository::idInForce_needsEveryPart()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    const Observation known = figure(u"o1"_s, u"2021"_s, u"757"_s);
    VERIFY_OK(repository.add(known, sampleStamp()));
    // One value, however many zeros it is printed with.
    QCOMPARE(*repository.idInForce(figure(u"new"_s, u"2021"_s, u"757.00"_s)), u"o1"_s);
    Observation other = known;
    other.indicatorId = u"sp-t1-02"_s;
    QCOMPARE(*repository.idInForce(other), QString());
    other = known;
    other.period = *Period::parse(u"2021H1");
    QCOMPARE(*repository.idInForce(other), QString());
    other = known;
    other.status = VintageStatus::Final;
    QCOMPARE(*repository.idInForce(other), QString());
    other = known;
    other.value = *Decimal::parse(u"757.01");
    QCOMPARE(*repository.idInForce(other), QString());
    VERIFY_OK(repository.withdrawBatch(u"sp"_s, u"b1"_s, sampleStamp(3)));
    QCOMPARE(*repository.idInForce(known), QString());
    QVERIFY(!*repository.isInForce(u"sp"_s, u"o1"_s));
}

void TestObservationRepository::absences_readBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    const Absence absence{u"sp"_s, u"sp-t1-02"_s, Period::ofYear(2022),
        AbsenceReason::NotMeasurable, {u"b1"_s, u"公报.xlsx"_s, u"年报"_s, u"C4"_s, u"无法统计"_s}};
    VERIFY_OK(repository.addAbsence(absence));
    VERIFY_OK(repository.addAbsence(absence));
    const auto absences = repository.absences(u"sp"_s);
    VERIFY_OK(absences);
    QCOMPARE(*absences, QList<Absence>{absence});
    VERIFY_OK(repository.withdrawBatch(u"sp"_s, u"b1"_s, sampleStamp(3)));
    QVERIFY(repository.absences(u"sp"_s)->isEmpty());
}

void TestObservationRepository::withdrawBatch_takesOnlyWhatItAloneStated()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ObservationRepository repository(**database);
    Observation ofBoth = figure(u"o2"_s, u"2022"_s, u"120"_s);
    ofBoth.sources << sourceOf(u"b2"_s, u"B5"_s);
    Observation ofOther = figure(u"o3"_s, u"2023"_s, u"130"_s);
    ofOther.sources = {sourceOf(u"b2"_s, u"B6"_s)};
    // A figure without any source is another's business: verify finds it.
    Observation unsourced = figure(u"o4"_s, u"2024"_s, u"140"_s);
    unsourced.sources.clear();
    for (const Observation& observation :
        {figure(u"o1"_s, u"2021"_s, u"110"_s), ofBoth, ofOther, unsourced})
        VERIFY_OK(repository.add(observation, sampleStamp()));
    const auto withdrawn = repository.withdrawBatch(u"sp"_s, u"b1"_s, sampleStamp(3));
    VERIFY_OK(withdrawn);
    QCOMPARE(*withdrawn, QStringList{u"o1"_s});
    ofBoth.sources.removeFirst();
    QCOMPARE(*repository.observations(u"sp"_s), (QList<Observation>{ofBoth, ofOther, unsourced}));
    // Not deleted: still there, with who took it back and when.
    QCOMPARE(printedRows(**database, uR"(
        SELECT id, value, row_version, changed_at FROM observation
        WHERE approval_state = 'withdrawn')"_s),
        QStringList{u"o1 | 110 | 2 | 2026-03-03T09:30:00Z"_s});
    QCOMPARE(
        printedRows(**database,
            u"SELECT action, entity_id, value_after FROM audit_entry WHERE action = 'withdraw'"_s),
        QStringList{u"withdraw | o1 | "_s});
}

QTEST_GUILESS_MAIN(TestObservationRepository)
#include "tst_observationrepository.moc"
