#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Database>> prepared(const TestDatabase& place)
{
    auto database = Database::open(place.location());
    if (!database)
        return database;
    if (auto loaded = PlanRepository(**database).load(samplePackage(), sampleStamp()); !loaded)
        return Unexpected{loaded.error()};
    return database;
}

/// `value` as a second file states it that found `known` on record.
ImportValue same(ImportValue value, const QString& known)
{
    value.action = ImportAction::Same;
    value.knownObservationId = known;
    return value;
}

/// Id, period, value and where it stands, of each figure in force.
QStringList figures(Database& database)
{
    const auto observations = ObservationRepository(database).observations(u"sp"_s);
    if (!observations)
        return {errorText(observations.error())};
    QStringList lines;
    for (const Observation& observation : *observations) {
        QStringList sources;
        for (const ObservationSource& source : observation.sources)
            sources << source.batchId + u' ' + source.file + u' ' + source.cell;
        lines << observation.id + u" | "_s + observation.period.code() + u" | "_s
                + observation.value.toString() + u" | "_s + sources.join(u", "_s);
    }
    return lines;
}

} // namespace

class TestImportRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apply_file_storesFiguresCellsAndRecord_data() { TestDatabase::addEngineRows(); }
    void apply_file_storesFiguresCellsAndRecord();
    void apply_everyDetailOfASource_isKept_data() { TestDatabase::addEngineRows(); }
    void apply_everyDetailOfASource_isKept();
    void apply_absentCell_isNoZero_data() { TestDatabase::addEngineRows(); }
    void apply_absentCell_isNoZero();
    void apply_ids_countOn_data() { TestDatabase::addEngineRows(); }
    void apply_ids_countOn();
    void apply_sameFigureFromTwoFiles_keepsTwoSources_data() { TestDatabase::addEngineRows(); }
    void apply_sameFigureFromTwoFiles_keepsTwoSources();
    void apply_figureStatedTwiceInOneFile_isOneFigure_data() { TestDatabase::addEngineRows(); }
    void apply_figureStatedTwiceInOneFile_isOneFigure();
    void apply_repetitionOfWhatIsHeldBack_isHeldBackToo_data() { TestDatabase::addEngineRows(); }
    void apply_repetitionOfWhatIsHeldBack_isHeldBackToo();
    void apply_laterVintage_standsBesideTheEarlier_data() { TestDatabase::addEngineRows(); }
    void apply_laterVintage_standsBesideTheEarlier();
    void apply_figureEnteredMeanwhile_isAConflict_data() { TestDatabase::addEngineRows(); }
    void apply_figureEnteredMeanwhile_isAConflict();
    void apply_restatedFigureTakenBackMeanwhile_isAConflict_data()
    {
        TestDatabase::addEngineRows();
    }
    void apply_restatedFigureTakenBackMeanwhile_isAConflict();
    void apply_failingInTheMiddle_leavesTheSameRows_data() { TestDatabase::addEngineRows(); }
    void apply_failingInTheMiddle_leavesTheSameRows();
    void withdraw_oneOfTwo_keepsTheFigure_data() { TestDatabase::addEngineRows(); }
    void withdraw_oneOfTwo_keepsTheFigure();
    void withdraw_both_withdrawsTheFigure_data() { TestDatabase::addEngineRows(); }
    void withdraw_both_withdrawsTheFigure();
    void withdraw_thenApplyAgain_standsAnew_data() { TestDatabase::addEngineRows(); }
    void withdraw_thenApplyAgain_standsAnew();
    void withdraw_twice_isRefused_data() { TestDatabase::addEngineRows(); }
    void withdraw_twice_isRefused();
    void withdraw_unknownBatch_isNotFound_data() { TestDatabase::addEngineRows(); }
    void withdraw_unknownBatch_isNotFound();
    void takenBefore_isOfTheSameBytesAndInForce_data() { TestDatabase::addEngineRows(); }
    void takenBefore_isOfTheSameBytesAndInForce();
    void batches_areNewestFirst_data() { TestDatabase::addEngineRows(); }
    void batches_areNewestFirst();
    void batches_ofAPerson_areToldFromFiles_data() { TestDatabase::addEngineRows(); }
    void batches_ofAPerson_areToldFromFiles();
};

void TestImportRepository::apply_file_storesFiguresCellsAndRecord()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue unmatched;
    unmatched.sheet = u"年报"_s;
    unmatched.cell = u"B9"_s;
    unmatched.raw = u"…"_s;
    unmatched.name = u"别的"_s;
    unmatched.reason = u"not an indicator of the plan"_s;
    ImportValue held = sampleValue(u"B6"_s, 2022, u"9"_s);
    held.action = ImportAction::Conflict;
    held.status = VintageStatus::Final;
    held.isTaken = false;
    const ImportBatch batch = sampleBatch(u"公报.xlsx"_s,
        {sampleValue(u"B4"_s, 2021, u"110.50"_s), unmatched, held,
            sampleValue(u"B5"_s, 2022, u"121"_s)});
    const auto id = repository.apply(batch, sampleStamp());
    VERIFY_OK(id);
    QCOMPARE(*id, u"b20260302-001"_s);
    QCOMPARE(figures(**database),
        (QStringList{u"b20260302-001-0001 | 2021 | 110.50 | b20260302-001 公报.xlsx B4"_s,
            u"b20260302-001-0004 | 2022 | 121 | b20260302-001 公报.xlsx B5"_s}));
    const auto values = repository.values(u"sp"_s, *id);
    VERIFY_OK(values);
    QList<ImportValue> expected = batch.values;
    for (ImportValue& value : expected)
        value.rawUnit.clear(); // kept with the source
    QCOMPARE(*values, expected);
    const auto batches = repository.batches(u"sp"_s);
    VERIFY_OK(batches);
    QCOMPARE(*batches,
        (QList<ImportBatch>{{*id, u"sp"_s, u"公报.xlsx"_s, batch.sha256, u"2026-03-02T09:30:00Z"_s,
            u"王工"_s, false, {}}}));
    QCOMPARE(printedRows(**database, uR"(
        SELECT changed_by, action, entity, entity_id FROM audit_entry WHERE action <> 'load' ORDER BY id)"_s),
        (QStringList{u"王工 | import | import_batch | b20260302-001"_s,
            u"王工 | create | observation | b20260302-001-0001"_s,
            u"王工 | create | observation | b20260302-001-0004"_s}));
}

void TestImportRepository::apply_everyDetailOfASource_isKept()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportValue value = sampleValue(u"B4"_s, 2021, u"110.5"_s);
    value.raw = u"1,105,000"_s;
    value.rawUnit = u"万元"_s;
    value.status = VintageStatus::Final;
    value.scope = u"全区"_s;
    value.note = u"备注"_s;
    value.sourceTitle = u"公报"_s;
    value.sourceUrl = u"https://example.org"_s;
    value.sourceQuote = u"产值1,105,000万元"_s;
    value.isVerified = false;
    VERIFY_OK(ImportRepository(**database).apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp()));
    const auto observations = ObservationRepository(**database).observations(u"sp"_s);
    VERIFY_OK(observations);
    const Observation expected{u"b20260302-001-0001"_s, u"sp"_s, u"sp-t1-01"_s,
        Period::ofYear(2021), Decimal(1105, 1), VintageStatus::Final, u"全区"_s, u"备注"_s,
        {{u"b20260302-001"_s, u"a.csv"_s, u"年报"_s, u"B4"_s, u"1,105,000"_s, u"万元"_s, u"公报"_s,
            u"https://example.org"_s, u"产值1,105,000万元"_s, false}}};
    QCOMPARE(*observations, QList<Observation>{expected});
}

void TestImportRepository::apply_absentCell_isNoZero()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue absent = sampleValue(u"B4"_s, 2021, u"—"_s);
    QVERIFY(!absent.value);
    absent.action = ImportAction::Absent;
    absent.absence = AbsenceReason::NotPublished;
    const auto id = repository.apply(sampleBatch(u"a.csv"_s, {absent}), sampleStamp());
    VERIFY_OK(id);
    QCOMPARE(figures(**database), QStringList());
    const auto absences = ObservationRepository(**database).absences(u"sp"_s);
    VERIFY_OK(absences);
    QCOMPARE(absences->size(), 1);
    QCOMPARE(absences->first().reason, AbsenceReason::NotPublished);
    QCOMPARE(absences->first().source.cell, u"B4"_s);
    QVERIFY(!repository.values(u"sp"_s, *id)->first().value);
    VERIFY_OK(repository.withdraw(u"sp"_s, *id, sampleStamp(3)));
    QVERIFY(ObservationRepository(**database).absences(u"sp"_s)->isEmpty());
}

void TestImportRepository::apply_ids_countOn()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    PlanPackage second;
    second.plan = samplePackage().plan;
    second.plan.id = u"other"_s;
    VERIFY_OK(PlanRepository(**database).load(second, sampleStamp()));
    ImportRepository repository(**database);
    QStringList ids;
    for (const int day : {2, 2, 3, 2}) {
        ImportBatch batch = sampleBatch(u"%1.csv"_s.arg(ids.size()), {});
        // An id alone must say which import is meant, whatever the plan.
        if (ids.size() == 1)
            batch.planId = u"other"_s;
        const auto id = repository.apply(batch, sampleStamp(day));
        VERIFY_OK(id);
        ids << *id;
        // A batch that was taken back keeps its number.
        if (ids.size() == 1)
            VERIFY_OK(repository.withdraw(u"sp"_s, *id, sampleStamp(day)));
    }
    QCOMPARE(ids,
        (QStringList{
            u"b20260302-001"_s, u"b20260302-002"_s, u"b20260303-001"_s, u"b20260302-003"_s}));
    QCOMPARE(*repository.planOfBatch(ids[1]), u"other"_s);
    QCOMPARE(*repository.planOfBatch(ids[2]), u"sp"_s);
    QCOMPARE(*repository.planOfBatch(u"b20990101-001"_s), QString());
}

void TestImportRepository::apply_sameFigureFromTwoFiles_keepsTwoSources()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportValue value = sampleValue(u"B4"_s, 2021, u"110"_s);
    VERIFY_OK(repository.apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp()));
    VERIFY_OK(repository.apply(
        sampleBatch(u"b.csv"_s, {same(value, u"b20260302-001-0001"_s)}), sampleStamp()));
    QCOMPARE(figures(**database),
        QStringList{
            u"b20260302-001-0001 | 2021 | 110 | b20260302-001 a.csv B4, b20260302-002 b.csv B4"_s});
}

void TestImportRepository::apply_figureStatedTwiceInOneFile_isOneFigure()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportBatch batch = sampleBatch(u"a.csv"_s,
        {sampleValue(u"B4"_s, 2021, u"110"_s), same(sampleValue(u"B8"_s, 2021, u"110.0"_s), {})});
    const auto id = repository.apply(batch, sampleStamp());
    VERIFY_OK(id);
    QCOMPARE(figures(**database),
        QStringList{
            u"b20260302-001-0001 | 2021 | 110 | b20260302-001 a.csv B4, b20260302-001 a.csv B8"_s});
    VERIFY_OK(repository.withdraw(u"sp"_s, *id, sampleStamp(3)));
    QCOMPARE(figures(**database), QStringList());
}

void TestImportRepository::apply_repetitionOfWhatIsHeldBack_isHeldBackToo()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue revision = sampleValue(u"B4"_s, 2021, u"120"_s);
    revision.action = ImportAction::Revision;
    revision.isTaken = false;
    const ImportBatch batch = sampleBatch(u"a.csv"_s,
        {revision, same(sampleValue(u"B8"_s, 2021, u"120"_s), {}),
            sampleValue(u"B5"_s, 2022, u"130"_s)});
    const auto id = repository.apply(batch, sampleStamp());
    VERIFY_OK(id);
    QCOMPARE(figures(**database),
        QStringList{u"b20260302-001-0003 | 2022 | 130 | b20260302-001 a.csv B5"_s});
    const auto values = repository.values(u"sp"_s, *id);
    VERIFY_OK(values);
    QVERIFY(!values->at(1).isTaken);
}

void TestImportRepository::apply_laterVintage_standsBesideTheEarlier()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue provisional = sampleValue(u"B4"_s, 2021, u"716.66"_s);
    provisional.status = VintageStatus::Provisional;
    ImportValue final = sampleValue(u"B4"_s, 2021, u"720.08"_s);
    final.status = VintageStatus::Final;
    final.action = ImportAction::Revision;
    VERIFY_OK(repository.apply(sampleBatch(u"a.csv"_s, {provisional}), sampleStamp(2)));
    VERIFY_OK(repository.apply(sampleBatch(u"b.csv"_s, {final}), sampleStamp(3)));
    QCOMPARE(figures(**database),
        (QStringList{u"b20260302-001-0001 | 2021 | 716.66 | b20260302-001 a.csv B4"_s,
            u"b20260303-001-0001 | 2021 | 720.08 | b20260303-001 b.csv B4"_s}));
}

void TestImportRepository::apply_figureEnteredMeanwhile_isAConflict()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportValue value = sampleValue(u"B4"_s, 2021, u"110"_s);
    VERIFY_OK(repository.apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp()));
    const QStringList before = storedRows(**database);
    const auto refused = repository.apply(
        sampleBatch(u"b.csv"_s, {sampleValue(u"B3"_s, 2022, u"120"_s), value}), sampleStamp(3));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().message,
        u"b.csv was changed by somebody else since the preview: nothing was taken, please preview again."_s);
    QCOMPARE(storedRows(**database), before);
}

void TestImportRepository::apply_restatedFigureTakenBackMeanwhile_isAConflict()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportValue value = sampleValue(u"B4"_s, 2021, u"110"_s);
    const auto first = repository.apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp());
    VERIFY_OK(first);
    VERIFY_OK(repository.withdraw(u"sp"_s, *first, sampleStamp(3)));
    const QStringList before = storedRows(**database);
    // Its source alone would hang on a figure that is not in force: the figure would be lost.
    const auto refused = repository.apply(
        sampleBatch(u"b.csv"_s, {same(value, u"b20260302-001-0001"_s)}), sampleStamp(3));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(storedRows(**database), before);
}

void TestImportRepository::apply_failingInTheMiddle_leavesTheSameRows()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    VERIFY_OK(repository.apply(
        sampleBatch(u"a.csv"_s, {sampleValue(u"B4"_s, 2021, u"110"_s)}), sampleStamp()));
    const QStringList before = storedRows(**database);
    ImportValue stray = sampleValue(u"B5"_s, 2023, u"130"_s);
    stray.indicatorId = u"sp-t1-99"_s;
    const auto refused = repository.apply(
        sampleBatch(u"b.csv"_s,
            {sampleValue(u"B4"_s, 2022, u"120"_s), stray, sampleValue(u"B6"_s, 2024, u"140"_s)}),
        sampleStamp(3));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(storedRows(**database), before);
    // And the next import goes through.
    VERIFY_OK(repository.apply(
        sampleBatch(u"c.csv"_s, {sampleValue(u"B4"_s, 2022, u"120"_s)}), sampleStamp(3)));
}

void TestImportRepository::withdraw_oneOfTwo_keepsTheFigure()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportValue value = sampleValue(u"B4"_s, 2021, u"110"_s);
    const auto first = repository.apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp());
    VERIFY_OK(first);
    VERIFY_OK(repository.apply(
        sampleBatch(u"b.csv"_s, {same(value, u"b20260302-001-0001"_s)}), sampleStamp()));
    VERIFY_OK(repository.withdraw(u"sp"_s, *first, sampleStamp(3)));
    QCOMPARE(figures(**database),
        QStringList{u"b20260302-001-0001 | 2021 | 110 | b20260302-002 b.csv B4"_s});
    const auto batches = repository.batches(u"sp"_s);
    VERIFY_OK(batches);
    QVERIFY(!batches->at(0).isWithdrawn);
    QVERIFY(batches->at(1).isWithdrawn);
    QCOMPARE(printedRows(**database, uR"(
        SELECT withdrawn_at, withdrawn_by, row_version FROM import_batch WHERE is_withdrawn = 1)"_s),
        QStringList{u"2026-03-03T09:30:00Z | 王工 | 2"_s});
}

void TestImportRepository::withdraw_both_withdrawsTheFigure()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportValue value = sampleValue(u"B4"_s, 2021, u"110"_s);
    const auto first = repository.apply(sampleBatch(u"a.csv"_s, {value}), sampleStamp());
    const auto second = repository.apply(
        sampleBatch(u"b.csv"_s, {same(value, u"b20260302-001-0001"_s)}), sampleStamp());
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(repository.withdraw(u"sp"_s, *first, sampleStamp(3)));
    VERIFY_OK(repository.withdraw(u"sp"_s, *second, sampleStamp(4)));
    QCOMPARE(figures(**database), QStringList());
    QCOMPARE(printedRows(**database, uR"(
        SELECT action, entity, entity_id FROM audit_entry WHERE action IN ('undo', 'withdraw') ORDER BY id)"_s),
        (QStringList{u"undo | import_batch | b20260302-001"_s,
            u"withdraw | observation | b20260302-001-0001"_s,
            u"undo | import_batch | b20260302-002"_s}));
    // Nothing once entered is lost.
    QCOMPARE(printedRows(**database, u"SELECT value, approval_state FROM observation"_s),
        QStringList{u"110 | withdrawn"_s});
    QCOMPARE(printedRows(**database, u"SELECT file FROM observation_source ORDER BY file"_s),
        (QStringList{u"a.csv"_s, u"b.csv"_s}));
}

void TestImportRepository::withdraw_thenApplyAgain_standsAnew()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const ImportBatch batch = sampleBatch(u"a.csv"_s, {sampleValue(u"B4"_s, 2021, u"110"_s)});
    const auto first = repository.apply(batch, sampleStamp());
    VERIFY_OK(first);
    VERIFY_OK(repository.withdraw(u"sp"_s, *first, sampleStamp()));
    VERIFY_OK(repository.apply(batch, sampleStamp()));
    QCOMPARE(figures(**database),
        QStringList{u"b20260302-002-0001 | 2021 | 110 | b20260302-002 a.csv B4"_s});
}

void TestImportRepository::withdraw_twice_isRefused()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    const auto id = repository.apply(
        sampleBatch(u"a.csv"_s, {sampleValue(u"B4"_s, 2021, u"110"_s)}), sampleStamp());
    VERIFY_OK(id);
    VERIFY_OK(repository.withdraw(u"sp"_s, *id, sampleStamp(3)));
    const QStringList before = storedRows(**database);
    const auto again = repository.withdraw(u"sp"_s, *id, sampleStamp(4));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(again.error().message,
        u"Batch b20260302-001 was taken back before; nothing was changed."_s);
    QCOMPARE(storedRows(**database), before);
}

void TestImportRepository::withdraw_unknownBatch_isNotFound()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    const QStringList before = storedRows(**database);
    const auto unknown = ImportRepository(**database).withdraw(u"sp"_s, u"b1"_s, sampleStamp());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(unknown.error().message, u"There is no batch b1 in plan sp."_s);
    QCOMPARE(storedRows(**database), before);
}

void TestImportRepository::takenBefore_isOfTheSameBytesAndInForce()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue held = sampleValue(u"B5"_s, 2022, u"120"_s);
    held.isTaken = false;
    const ImportBatch batch = sampleBatch(u"a.csv"_s, {sampleValue(u"B4"_s, 2021, u"110"_s), held});
    const auto id = repository.apply(batch, sampleStamp());
    VERIFY_OK(id);
    VERIFY_OK(repository.apply(
        sampleBatch(u"b.csv"_s, {sampleValue(u"B4"_s, 2023, u"130"_s)}), sampleStamp()));
    const auto taken = repository.takenBefore(u"sp"_s, batch.sha256);
    VERIFY_OK(taken);
    QCOMPARE(taken->size(), 1);
    QCOMPARE(taken->first().cell, u"B4"_s);
    QCOMPARE(taken->first().period, Period::ofYear(2021));
    QVERIFY(repository.takenBefore(u"sp"_s, u"none"_s)->isEmpty());
    QVERIFY(repository.takenBefore(u"other"_s, batch.sha256)->isEmpty());
    VERIFY_OK(repository.withdraw(u"sp"_s, *id, sampleStamp(3)));
    QVERIFY(repository.takenBefore(u"sp"_s, batch.sha256)->isEmpty());
}

void TestImportRepository::batches_areNewestFirst()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    for (const int day : {2, 4, 3, 3})
        VERIFY_OK(repository.apply(sampleBatch(u"a.csv"_s, {}), sampleStamp(day)));
    const auto batches = repository.batches(u"sp"_s);
    VERIFY_OK(batches);
    QStringList ids;
    for (const ImportBatch& batch : *batches)
        ids << batch.id;
    QCOMPARE(ids,
        (QStringList{
            u"b20260304-001"_s, u"b20260303-002"_s, u"b20260303-001"_s, u"b20260302-001"_s}));
    QVERIFY(repository.batches(u"other"_s)->isEmpty());
}

void TestImportRepository::batches_ofAPerson_areToldFromFiles()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = prepared(place);
    VERIFY_OK(database);
    ImportRepository repository(**database);
    ImportValue entered = sampleValue(u"3"_s, 2021, u"110"_s);
    entered.sheet.clear();
    VERIFY_OK(repository.apply(sampleBatch(u"公报"_s, {entered}), sampleStamp(2)));
    VERIFY_OK(repository.apply(
        sampleBatch(u"年报.xlsx"_s, {sampleValue(u"B4"_s, 2022, u"120"_s)}), sampleStamp(3)));
    VERIFY_OK(repository.apply(sampleBatch(u"空.csv"_s, {}), sampleStamp(4)));
    const auto batches = repository.batches(u"sp"_s);
    VERIFY_OK(batches);
    QStringList byHand;
    for (const ImportBatch& batch : *batches)
        if (batch.isByHand)
            byHand << batch.file;
    QCOMPARE(batches->size(), 3);
    QCOMPARE(byHand, QStringList{u"公报"_s});
}

QTEST_GUILESS_MAIN(TestImportRepository)
#include "tst_importrepository.moc"
