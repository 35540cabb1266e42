#include "core/session/integrity.h"
#include "core/store/correctionrepository.h"
#include "core/store/importrepository.h"
#include "core/store/observationrepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString First = u"b20260302-001-0001"_s;

/// A batch of one value that a person entered from the document `title`.
ImportBatch byHand(const QString& title, const QString& value, const QString& correctionOf = {})
{
    ImportValue entered = sampleValue(u"3"_s, 2021, value);
    entered.sheet.clear();
    entered.correctionOf = correctionOf;
    entered.note = correctionOf.isEmpty() ? QString() : u"看错行"_s;
    entered.action = correctionOf.isEmpty() ? ImportAction::New : ImportAction::Revision;
    ImportBatch batch = sampleBatch(title, {entered});
    batch.isByHand = true;
    return batch;
}

ImportBatch restating(ImportBatch batch, const QString& knownId)
{
    batch.values.first().action = ImportAction::Same;
    batch.values.first().knownObservationId = knownId;
    return batch;
}

} // namespace

class TestCorrectionRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void correction_applied_takesThePlace_data() { TestDatabase::addEngineRows(); }
    void correction_applied_takesThePlace();
    void correction_applied_isOnTheAuditTrail_data() { TestDatabase::addEngineRows(); }
    void correction_applied_isOnTheAuditTrail();
    void correction_undone_bringsTheOldOneBack_data() { TestDatabase::addEngineRows(); }
    void correction_undone_bringsTheOldOneBack();
    void correction_undoneAfterItsSubject_bringsNothingBack_data()
    {
        TestDatabase::addEngineRows();
    }
    void correction_undoneAfterItsSubject_bringsNothingBack();
    void correctionOfACorrection_undoneInAnyOrder_bringsTheFirstBack_data();
    void correctionOfACorrection_undoneInAnyOrder_bringsTheFirstBack();
    void correction_statedElsewhere_outlivesItsUndoing_data() { TestDatabase::addEngineRows(); }
    void correction_statedElsewhere_outlivesItsUndoing();
    void correction_toNoNumber_isUndone_data() { TestDatabase::addEngineRows(); }
    void correction_toNoNumber_isUndone();
    void correction_toAFigureOnRecord_isUndone_data() { TestDatabase::addEngineRows(); }
    void correction_toAFigureOnRecord_isUndone();
    void correction_whoseSubjectStandsAgain_addsNoSecond_data() { TestDatabase::addEngineRows(); }
    void correction_whoseSubjectStandsAgain_addsNoSecond();
    void correction_ofWhatIsNotInForce_changesNothing_data() { TestDatabase::addEngineRows(); }
    void correction_ofWhatIsNotInForce_changesNothing();
    void batchOf_figure_isInItsId();

private:
    /// The id of the batch, or the error's text.
    QString apply(const ImportBatch& batch);
    QString withdraw(const QString& batchId);
    QStringList valuesInForce();
    QStringList problems();

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
};

void TestCorrectionRepository::init()
{
    if (!QTest::currentDataTag())
        return;
    QFETCH(QString, engine);
    m_place = std::make_unique<TestDatabase>(engine);
    auto database = Database::open(m_place->location());
    VERIFY_OK(database);
    m_database = std::move(*database);
    VERIFY_OK(PlanRepository(*m_database).load(samplePackage(), sampleStamp()));
    QCOMPARE(apply(sampleBatch(u"年报.xlsx"_s, {sampleValue(u"B4"_s, 2021, u"110.50"_s)})),
        u"b20260302-001"_s);
}

void TestCorrectionRepository::cleanup()
{
    m_database.reset();
    m_place.reset();
}

QString TestCorrectionRepository::apply(const ImportBatch& batch)
{
    const auto id = ImportRepository(*m_database).apply(batch, sampleStamp());
    return id ? *id : errorText(id.error());
}

QString TestCorrectionRepository::withdraw(const QString& batchId)
{
    const auto done = ImportRepository(*m_database).withdraw(u"sp"_s, batchId, sampleStamp(3));
    return done ? QString() : errorText(done.error());
}

QStringList TestCorrectionRepository::valuesInForce()
{
    const auto figures = ObservationRepository(*m_database).observations(u"sp"_s);
    if (!figures)
        return {errorText(figures.error())};
    QStringList lines;
    for (const Observation& one : *figures)
        lines << one.id.section(u'-', 1) + u' ' + one.value.toString() + u" ×"_s
                + QString::number(one.sources.size());
    return lines;
}

QStringList TestCorrectionRepository::problems()
{
    const auto found = checkIntegrity(*m_database);
    return found ? *found : QStringList{errorText(found.error())};
}

void TestCorrectionRepository::correction_applied_takesThePlace()
{
    QCOMPARE(valuesInForce(), QStringList{u"001-0001 110.50 ×1"_s});
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(valuesInForce(), QStringList{u"002-0001 115 ×1"_s});
    // The wrong one stays on record with its source.
    QCOMPARE(printedRows(*m_database,
                 u"SELECT id, value, approval_state, row_version FROM observation ORDER BY id"_s),
        (QStringList{u"b20260302-001-0001 | 110.50 | withdrawn | 2"_s,
            u"b20260302-002-0001 | 115 | approved | 1"_s}));
    QCOMPARE(printedRows(*m_database, u"SELECT is_withdrawn FROM observation_source"_s),
        (QStringList{u"0"_s, u"0"_s}));
    QCOMPARE(problems(), QStringList());
}

void TestCorrectionRepository::correction_applied_isOnTheAuditTrail()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    const auto entries = AuditTrail(*m_database).entriesOf(u"sp"_s, u"observation"_s, First);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 2);
    const AuditEntry& withdrawn = entries->last();
    QCOMPARE(withdrawn.action, u"withdraw"_s);
    QCOMPARE(withdrawn.person, u"王工"_s);
    QCOMPARE(withdrawn.before[u"value"_s].toString(), u"110.50"_s);
    QCOMPARE(withdrawn.after[u"reason"_s].toString(), u"看错行"_s);
    QCOMPARE(withdrawn.after[u"corrected_by"_s].toString(), u"b20260302-002"_s);
    const auto ofBatch =
        AuditTrail(*m_database).entriesOf(u"sp"_s, u"import_batch"_s, u"b20260302-002"_s);
    VERIFY_OK(ofBatch);
    QCOMPARE(ofBatch->size(), 2);
    QCOMPARE(ofBatch->first().after[u"by_hand"_s].toBool(), true);
    QCOMPARE(ofBatch->last().action, u"correct"_s);
    QCOMPARE(ofBatch->last().before[u"observation"_s].toString(), First);
    QCOMPARE(ofBatch->last().after[u"observation"_s].toString(), u"b20260302-002-0001"_s);
}

void TestCorrectionRepository::correction_undone_bringsTheOldOneBack()
{
    const auto before = ObservationRepository(*m_database).observations(u"sp"_s);
    VERIFY_OK(before);
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    const auto after = ObservationRepository(*m_database).observations(u"sp"_s);
    VERIFY_OK(after);
    QList<Observation> expected = *before;
    expected.first().rowVersion = 3; // withdrawn, then restored
    QCOMPARE(*after, expected);
    const auto entries = AuditTrail(*m_database).entriesOf(u"sp"_s, u"observation"_s, First);
    VERIFY_OK(entries);
    QCOMPARE(entries->last().action, u"restore"_s);
    QCOMPARE(entries->last().after[u"value"_s].toString(), u"110.50"_s);
    QCOMPARE(problems(), QStringList());
}

void TestCorrectionRepository::correction_undoneAfterItsSubject_bringsNothingBack()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(withdraw(u"b20260302-001"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"002-0001 115 ×1"_s});
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    QCOMPARE(valuesInForce(), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestCorrectionRepository::correctionOfACorrection_undoneInAnyOrder_bringsTheFirstBack_data()
{
    TestDatabase::addEngineRows();
}

void TestCorrectionRepository::correctionOfACorrection_undoneInAnyOrder_bringsTheFirstBack()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(apply(byHand(u"年鉴"_s, u"118"_s, u"b20260302-002-0001"_s)), u"b20260302-003"_s);
    QCOMPARE(valuesInForce(), QStringList{u"003-0001 118 ×1"_s});
    QCOMPARE(withdraw(u"b20260302-003"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"002-0001 115 ×1"_s});
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"001-0001 110.50 ×1"_s});
    // And once more, the first correction first.
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-004"_s);
    QCOMPARE(apply(byHand(u"年鉴"_s, u"118"_s, u"b20260302-004-0001"_s)), u"b20260302-005"_s);
    QCOMPARE(withdraw(u"b20260302-004"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"005-0001 118 ×1"_s});
    QCOMPARE(withdraw(u"b20260302-005"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"001-0001 110.50 ×1"_s});
    QCOMPARE(problems(), QStringList());
}

void TestCorrectionRepository::correction_statedElsewhere_outlivesItsUndoing()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(
        apply(restating(byHand(u"年鉴"_s, u"115"_s), u"b20260302-002-0001"_s)), u"b20260302-003"_s);
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"002-0001 115 ×1"_s});
    QCOMPARE(withdraw(u"b20260302-003"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"001-0001 110.50 ×1"_s});
}

void TestCorrectionRepository::correction_toNoNumber_isUndone()
{
    ImportBatch batch = byHand(u"公报"_s, u"115"_s, First);
    batch.values.first().action = ImportAction::Absent;
    batch.values.first().absence = AbsenceReason::NotPublished;
    batch.values.first().value.reset();
    QCOMPARE(apply(batch), u"b20260302-002"_s);
    QCOMPARE(valuesInForce(), QStringList());
    const auto absences = ObservationRepository(*m_database).absences(u"sp"_s);
    VERIFY_OK(absences);
    QCOMPARE(absences->size(), 1);
    QVERIFY(absences->first().source.isByHand());
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"001-0001 110.50 ×1"_s});
}

void TestCorrectionRepository::correction_toAFigureOnRecord_isUndone()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s)), u"b20260302-002"_s);
    QCOMPARE(apply(restating(byHand(u"年鉴"_s, u"115"_s, First), u"b20260302-002-0001"_s)),
        u"b20260302-003"_s);
    QCOMPARE(valuesInForce(), QStringList{u"002-0001 115 ×2"_s});
    QCOMPARE(withdraw(u"b20260302-003"_s), QString());
    QCOMPARE(valuesInForce(), (QStringList{u"001-0001 110.50 ×1"_s, u"002-0001 115 ×1"_s}));
}

void TestCorrectionRepository::correction_whoseSubjectStandsAgain_addsNoSecond()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    QCOMPARE(apply(byHand(u"年鉴"_s, u"110.5"_s)), u"b20260302-003"_s);
    QCOMPARE(withdraw(u"b20260302-002"_s), QString());
    QCOMPARE(valuesInForce(), QStringList{u"003-0001 110.5 ×1"_s});
}

void TestCorrectionRepository::correction_ofWhatIsNotInForce_changesNothing()
{
    QCOMPARE(apply(byHand(u"公报"_s, u"115"_s, First)), u"b20260302-002"_s);
    const QStringList rows = storedRows(*m_database);
    for (const QString& gone : {First, u"b20260302-009-0001"_s}) {
        const auto again =
            ImportRepository(*m_database).apply(byHand(u"年鉴"_s, u"118"_s, gone), sampleStamp());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY(again.error().message.contains(u"年鉴"));
        QCOMPARE(storedRows(*m_database), rows);
    }
}

void TestCorrectionRepository::batchOf_figure_isInItsId()
{
    QCOMPARE(batchOf(First), u"b20260302-001"_s);
    QCOMPARE(batchOf({}), QString());
}

QTEST_GUILESS_MAIN(TestCorrectionRepository)
#include "tst_correctionrepository.moc"
