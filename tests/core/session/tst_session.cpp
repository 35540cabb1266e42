#include "core/session/session.h"
#include "core/statistics/entrypreview.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Header = u"指标,年份,数值,单位,核算状态\n"_s;

Session::Clock clockAt(int day)
{
    return [day] { return QDateTime({2026, 3, day}, {9, 30}, Qt::UTC); };
}

Result<std::unique_ptr<Session>> openSession(const TestDatabase& place)
{
    return Session::open(place.location(), u"王工"_s, clockAt(2));
}

/// A value of the 14th plan's first indicator (亿元) that a person or rule has accepted.
ImportValue accepted(const QString& cell, int year, const QString& value, VintageStatus status)
{
    ImportValue taken;
    taken.sheet = u"年报"_s;
    taken.cell = cell;
    taken.raw = value;
    taken.indicatorId = u"lq14-t2-01"_s;
    taken.period = Period::ofYear(year);
    taken.value = Decimal::parse(value);
    taken.unit = u"亿元"_s;
    taken.status = status;
    taken.action = ImportAction::New;
    taken.isTaken = true;
    return taken;
}

ImportBatch batchOf(const QString& file, const QList<ImportValue>& values)
{
    ImportBatch batch;
    batch.planId = u"lq14"_s;
    batch.file = file;
    batch.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex());
    batch.values = values;
    return batch;
}

/// The nine months' output of 2023 as a person types it in.
ManualEntry typedEntry()
{
    ManualEntry entry = blankEntry(u"lq14-t2-01"_s, 2023);
    entry.period = *Period::parse(u"2023Q3");
    entry.number = u"5,402,000"_s;
    entry.unit = Unit::parse(u"万元");
    entry.status = VintageStatus::Provisional;
    entry.document = u"2023年前三季度路桥区经济运行情况"_s;
    entry.date = u"2023-10-27"_s;
    entry.page = u"2"_s;
    entry.sentence = u"1-9月,全区生产总值5,402,000万元"_s;
    entry.url = u"http://www.luqiao.gov.cn/"_s;
    entry.note = u"初步数"_s;
    return entry;
}

/// Previews an entry against what is on record and takes it.
Result<QString> enter(Session& session, const ManualEntry& entry)
{
    const auto plan = session.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto knowledge = session.importKnowledge(*plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    return session.applyImport(previewEntry(entry, *knowledge));
}

/// Period, vintage, value and number of sources of the first indicator's figures.
QStringList figures(Session& session)
{
    const auto observations = session.observations(u"lq14"_s, u"lq14-t2-01"_s);
    if (!observations)
        return {errorText(observations.error())};
    QStringList lines;
    for (const Observation& observation : *observations)
        lines << u"%1 %2 %3 ×%4"_s.arg(observation.period.code(), toCode(observation.status),
            observation.value.toString(), QString::number(observation.sources.size()));
    return lines;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_newDatabase_holdsTheBuiltInPlans_data() { TestDatabase::addEngineRows(); }
    void open_newDatabase_holdsTheBuiltInPlans();
    void open_again_isNotNewAndChangesNothing_data() { TestDatabase::addLastingEngineRows(); }
    void open_again_isNotNewAndChangesNothing();
    void open_unreachable_fails();
    void plan_byIdOrCurrent_data() { TestDatabase::addEngineRows(); }
    void plan_byIdOrCurrent();
    void indicator_isFoundInEveryPlan_data() { TestDatabase::addEngineRows(); }
    void indicator_isFoundInEveryPlan();
    void importKnowledge_holdsRowsReferencesNamesAndFigures_data()
    {
        TestDatabase::addEngineRows();
    }
    void importKnowledge_holdsRowsReferencesNamesAndFigures();
    void applyImport_tellsAndRecordsWhoAndWhen_data() { TestDatabase::addEngineRows(); }
    void applyImport_tellsAndRecordsWhoAndWhen();
    void applyImport_nothingTaken_storesNothing_data() { TestDatabase::addEngineRows(); }
    void applyImport_nothingTaken_storesNothing();
    void applyImport_failing_tellsNobody_data() { TestDatabase::addEngineRows(); }
    void applyImport_failing_tellsNobody();
    void applyImport_sameBytes_addsNothing_data() { TestDatabase::addEngineRows(); }
    void applyImport_sameBytes_addsNothing();
    void applyImport_sameBytesWithDifferingScope_addsNothing_data()
    {
        TestDatabase::addEngineRows();
    }
    void applyImport_sameBytesWithDifferingScope_addsNothing();
    void applyImport_heldRevision_canBeTakenInASecondGo_data() { TestDatabase::addEngineRows(); }
    void applyImport_heldRevision_canBeTakenInASecondGo();
    void applyImport_onlyARepetitionOfWhatIsHeld_storesNothing_data()
    {
        TestDatabase::addEngineRows();
    }
    void applyImport_onlyARepetitionOfWhatIsHeld_storesNothing();
    void applyImport_figureTwiceInAFile_hasTwoSources_data() { TestDatabase::addEngineRows(); }
    void applyImport_figureTwiceInAFile_hasTwoSources();
    void applyImport_enteredByHand_comesBackWhole_data() { TestDatabase::addEngineRows(); }
    void applyImport_enteredByHand_comesBackWhole();
    void applyImport_sameEntryTwice_addsNothing_data() { TestDatabase::addEngineRows(); }
    void applyImport_sameEntryTwice_addsNothing();
    void applyImport_correction_isUndone_data() { TestDatabase::addEngineRows(); }
    void applyImport_correction_isUndone();
    void undoImport_takesBackAndTells_data() { TestDatabase::addEngineRows(); }
    void undoImport_takesBackAndTells();
    void undoImport_thenSameBytes_areTakenAgain_data() { TestDatabase::addEngineRows(); }
    void undoImport_thenSameBytes_areTakenAgain();
    void undoImport_unknownOrTwice_tellsNobody_data() { TestDatabase::addEngineRows(); }
    void undoImport_unknownOrTwice_tellsNobody();
    void assessmentInputs_useTheLatestVintage_data() { TestDatabase::addEngineRows(); }
    void assessmentInputs_useTheLatestVintage();
    void assessmentInputs_bringTheReferenceSeries_data() { TestDatabase::addEngineRows(); }
    void assessmentInputs_bringTheReferenceSeries();
    void latestDataYear_isOfThePlansOwnYears();
    void publishedFigures_areTakenOnce_data() { TestDatabase::addEngineRows(); }
    void publishedFigures_areTakenOnce();

private:
    Result<ImportBatch> previewed(
        Session& session, const QString& text, AcceptRule accept = AcceptRule::New);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<ImportBatch> TestSession::previewed(Session& session, const QString& text, AcceptRule accept)
{
    const QString path = m_folder->filePath(u"公报.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return failure(Error::Kind::Io, path);
    file.close();
    const auto plan = session.plan();
    if (!plan)
        return Unexpected{plan.error()};
    const auto knowledge = session.importKnowledge(*plan);
    if (!knowledge)
        return Unexpected{knowledge.error()};
    ImportOptions options;
    options.accept = accept;
    return previewFile(path, *knowledge, options);
}

void TestSession::open_newDatabase_holdsTheBuiltInPlans()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    QVERIFY((*session)->isNew());
    const auto plans = (*session)->plans();
    VERIFY_OK(plans);
    QCOMPARE(plans->size(), 2);
    QCOMPARE(plans->at(0).id, u"lq14"_s);
    QVERIFY(plans->at(0).isCurrent);
    QCOMPARE(plans->at(1).id, u"lq13"_s);
    QCOMPARE((*session)->indicators(u"lq14"_s)->size(), 37);
    QCOMPARE((*session)->indicators(u"lq13"_s)->size(), 33);
    QVERIFY(!(*session)->outline(u"lq14"_s)->isEmpty());
    QVERIFY((*session)->observations(u"lq14"_s)->isEmpty());
    QVERIFY((*session)->batches(u"lq14"_s)->isEmpty());
    QCOMPARE(*(*session)->verify(), QStringList());
    const auto trail = (*session)->auditTrail(u"lq14"_s);
    VERIFY_OK(trail);
    QCOMPARE(trail->size(), 1);
    QCOMPARE(trail->first().action, u"load"_s);
    QCOMPARE(trail->first().person, u"王工"_s);
    QCOMPARE(trail->first().at, u"2026-03-02T09:30:00Z"_s);
}

void TestSession::open_again_isNotNewAndChangesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    VERIFY_OK(openSession(place));
    QStringList before;
    {
        const auto database = Database::open(place.location());
        VERIFY_OK(database);
        before = storedRows(**database);
    }
    {
        const auto session = Session::open(place.location(), u"李工"_s, clockAt(9));
        VERIFY_OK(session);
        QVERIFY(!(*session)->isNew());
    }
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    QCOMPARE(storedRows(**database), before);
}

void TestSession::open_unreachable_fails()
{
    const auto session = Session::open(u"postgresql://nobody@127.0.0.1:1/none"_s, u"王工"_s);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Kind::Storage);
}

void TestSession::plan_byIdOrCurrent()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    QCOMPARE((*session)->plan()->id, u"lq14"_s);
    QCOMPARE((*session)->plan(u"lq13"_s)->id, u"lq13"_s);
    const auto unknown = (*session)->plan(u"lq15"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(unknown.error().message, u"There is no plan “lq15”. Known plans: lq14, lq13."_s);
}

void TestSession::indicator_isFoundInEveryPlan()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    QCOMPARE((*session)->indicator(u"lq14-t2-13b"_s)->name, u"数字经济核心产业增加值占GDP比重"_s);
    QCOMPARE((*session)->indicator(u"lq13-t1-33"_s)->planId, u"lq13"_s);
    const auto unknown = (*session)->indicator(u"lq14-t2-99"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QVERIFY2(
        unknown.error().message.contains(u"lq14-t2-99"_s), qPrintable(unknown.error().message));
}

void TestSession::importKnowledge_holdsRowsReferencesNamesAndFigures()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final)})));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto knowledge = (*session)->importKnowledge(*plan);
    VERIFY_OK(knowledge);
    QCOMPARE(knowledge->plan, *plan);
    // 37 rows of the table, one reference series, 53 promises of the text, of which 2 are judged
    // by a row's figures.
    QCOMPARE(knowledge->indicators.size(), 37 + 1 + 53 - 2);
    QCOMPARE(knowledge->indicators[37].id, u"lq14-r-01"_s);
    QVERIFY(knowledge->indicators.last().isCommitment);
    QVERIFY(!knowledge->aliases.isEmpty());
    QCOMPARE(knowledge->observations, *(*session)->observations(u"lq14"_s));
}

void TestSession::applyImport_tellsAndRecordsWhoAndWhen()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = Session::open(place.location(), u"李工"_s, clockAt(5));
    VERIFY_OK(session);
    const QSignalSpy observationsChanged(session->get(), &Session::observationsChanged);
    const QSignalSpy batchesChanged(session->get(), &Session::batchesChanged);
    const auto id = (*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final)}));
    VERIFY_OK(id);
    QCOMPARE(*id, u"b20260305-001"_s);
    QCOMPARE(observationsChanged, (QList<QVariantList>{{u"lq14"_s}}));
    QCOMPARE(batchesChanged, (QList<QVariantList>{{u"lq14"_s}}));
    QCOMPARE(figures(**session), QStringList{u"2021 final 720.08 ×1"_s});
    const auto batches = (*session)->batches(u"lq14"_s);
    VERIFY_OK(batches);
    QCOMPARE(batches->first().importedBy, u"李工"_s);
    QCOMPARE(batches->first().importedAt, u"2026-03-05T09:30:00Z"_s);
    QCOMPARE((*session)->batchValues(u"lq14"_s, *id)->size(), 1);
    const auto trail = (*session)->auditTrail(u"lq14"_s);
    VERIFY_OK(trail);
    QStringList actions;
    for (const AuditEntry& entry : *trail) {
        actions << entry.action;
        QCOMPARE(entry.person, u"李工"_s);
        QCOMPARE(entry.at, u"2026-03-05T09:30:00Z"_s);
    }
    QCOMPARE(actions, (QStringList{u"load"_s, u"import"_s, u"create"_s}));
}

void TestSession::applyImport_nothingTaken_storesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QSignalSpy changed(session->get(), &Session::batchesChanged);
    ImportValue held = accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final);
    held.isTaken = false;
    const auto id = (*session)->applyImport(batchOf(u"a.csv"_s, {held}));
    VERIFY_OK(id);
    QCOMPARE(*id, QString());
    QVERIFY((*session)->batches(u"lq14"_s)->isEmpty());
    QVERIFY(changed.isEmpty());
}

void TestSession::applyImport_failing_tellsNobody()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QSignalSpy observationsChanged(session->get(), &Session::observationsChanged);
    const QSignalSpy batchesChanged(session->get(), &Session::batchesChanged);
    ImportValue stray = accepted(u"B5"_s, 2022, u"1"_s, VintageStatus::Final);
    stray.indicatorId = u"lq14-t2-99"_s;
    QVERIFY(!(*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final), stray})));
    QVERIFY(observationsChanged.isEmpty());
    QVERIFY(batchesChanged.isEmpty());
    QCOMPARE(figures(**session), QStringList());
    QVERIFY((*session)->batches(u"lq14"_s)->isEmpty());
}

void TestSession::applyImport_sameBytes_addsNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QString text =
        Header + u"地区生产总值,2021,720.08,亿元,最终核实\n地区生产总值,2022,—,亿元,\n"_s;
    auto batch = previewed(**session, text);
    VERIFY_OK(batch);
    const auto first = (*session)->applyImport(*batch);
    VERIFY_OK(first);
    QVERIFY(!first->isEmpty());
    // The same preview once more, and a fresh one.
    const QSignalSpy changed(session->get(), &Session::batchesChanged);
    const auto again = (*session)->applyImport(*batch);
    VERIFY_OK(again);
    QCOMPARE(*again, QString());
    for (const AcceptRule accept : {AcceptRule::New, AcceptRule::All}) {
        batch = previewed(**session, text, accept);
        VERIFY_OK(batch);
        const auto fresh = (*session)->applyImport(*batch);
        VERIFY_OK(fresh);
        QCOMPARE(*fresh, QString());
    }
    QVERIFY(changed.isEmpty());
    QCOMPARE((*session)->batches(u"lq14"_s)->size(), 1);
    QCOMPARE(figures(**session), QStringList{u"2021 final 720.08 ×1"_s});
    QCOMPARE((*session)->absences(u"lq14"_s)->size(), 1);
}

void TestSession::applyImport_sameBytesWithDifferingScope_addsNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    // A preview says scope_differs however often the file comes.
    ImportValue other = accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final);
    other.action = ImportAction::ScopeDiffers;
    const ImportBatch batch = batchOf(u"a.csv"_s, {other});
    const auto first = (*session)->applyImport(batch);
    VERIFY_OK(first);
    QVERIFY(!first->isEmpty());
    const auto again = (*session)->applyImport(batch);
    VERIFY_OK(again);
    QCOMPARE(*again, QString());
    QCOMPARE(figures(**session), QStringList{u"2021 final 720.08 ×1"_s});
}

void TestSession::applyImport_heldRevision_canBeTakenInASecondGo()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"716.66"_s, VintageStatus::Provisional)})));
    const QString text = Header
        + u"地区生产总值,2021,720.08,亿元,最终核实\n地区生产总值,2022,757.00,亿元,初步核算\n"_s;
    const auto careful = previewed(**session, text);
    VERIFY_OK(careful);
    QCOMPARE(careful->values.size(), 2);
    QCOMPARE(careful->values[0].action, ImportAction::Revision);
    QVERIFY(needsPerson(careful->values[0]));
    const auto first = (*session)->applyImport(*careful);
    VERIFY_OK(first);
    QCOMPARE(figures(**session),
        (QStringList{u"2021 provisional 716.66 ×1"_s, u"2022 provisional 757.00 ×1"_s}));
    const auto decided = previewed(**session, text, AcceptRule::Revisions);
    VERIFY_OK(decided);
    const auto second = (*session)->applyImport(*decided);
    VERIFY_OK(second);
    QVERIFY(!second->isEmpty());
    const QStringList all{u"2021 provisional 716.66 ×1"_s, u"2021 final 720.08 ×1"_s,
        u"2022 provisional 757.00 ×1"_s};
    QCOMPARE(figures(**session), all);
    const auto nothingLeft = previewed(**session, text, AcceptRule::All);
    VERIFY_OK(nothingLeft);
    const auto third = (*session)->applyImport(*nothingLeft);
    VERIFY_OK(third);
    QCOMPARE(*third, QString());
    QCOMPARE(figures(**session), all);
    // Each go is taken back on its own.
    VERIFY_OK((*session)->undoImport(*second));
    QCOMPARE(figures(**session),
        (QStringList{u"2021 provisional 716.66 ×1"_s, u"2022 provisional 757.00 ×1"_s}));
    QCOMPARE(*(*session)->verify(), QStringList());
}

void TestSession::applyImport_onlyARepetitionOfWhatIsHeld_storesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"716.66"_s, VintageStatus::Provisional)})));
    const QString row = u"地区生产总值,2021,720.08,亿元,最终核实\n"_s;
    const auto batch = previewed(**session, Header + row + row);
    VERIFY_OK(batch);
    const auto id = (*session)->applyImport(*batch);
    VERIFY_OK(id);
    QCOMPARE(*id, QString());
    QCOMPARE(figures(**session), QStringList{u"2021 provisional 716.66 ×1"_s});
}

void TestSession::applyImport_figureTwiceInAFile_hasTwoSources()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QString row = u"地区生产总值,2021,720.08,亿元,最终核实\n"_s;
    const auto batch = previewed(**session, Header + row + row);
    VERIFY_OK(batch);
    VERIFY_OK((*session)->applyImport(*batch));
    QCOMPARE(figures(**session), QStringList{u"2021 final 720.08 ×2"_s});
}

void TestSession::applyImport_enteredByHand_comesBackWhole()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QSignalSpy changed(session->get(), &Session::observationsChanged);
    const auto id = enter(**session, typedEntry());
    VERIFY_OK(id);
    QCOMPARE(*id, u"b20260302-001"_s);
    QCOMPARE(changed.size(), 1);
    const auto observations = (*session)->observations(u"lq14"_s);
    VERIFY_OK(observations);
    const ObservationSource source{*id, u"2023年前三季度路桥区经济运行情况"_s, {}, u"2"_s,
        u"5,402,000"_s, u"万元"_s, u"2023年前三季度路桥区经济运行情况(2023-10-27)"_s,
        u"http://www.luqiao.gov.cn/"_s, u"1-9月,全区生产总值5,402,000万元"_s, false};
    QCOMPARE(*observations,
        (QList<Observation>{{u"b20260302-001-0001"_s, u"lq14"_s, u"lq14-t2-01"_s,
            *Period::parse(u"2023Q3"), *Decimal::parse(u"540.2"), VintageStatus::Provisional, {},
            u"初步数"_s, {source}, 1}}));
    const auto batches = (*session)->batches(u"lq14"_s);
    VERIFY_OK(batches);
    QCOMPARE(batches->size(), 1);
    QVERIFY(batches->first().isByHand);
    QCOMPARE(batches->first().file, source.file);
    const auto values = (*session)->batchValues(u"lq14"_s, *id);
    VERIFY_OK(values);
    QCOMPARE(values->size(), 1);
    QCOMPARE(toCode(values->first().action), u"new"_s);
}

void TestSession::applyImport_sameEntryTwice_addsNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto knowledge = (*session)->importKnowledge(*plan);
    VERIFY_OK(knowledge);
    // Both desks previewed before either of them took it.
    const ImportBatch batch = previewEntry(typedEntry(), *knowledge);
    VERIFY_OK((*session)->applyImport(batch));
    const auto again = (*session)->applyImport(batch);
    VERIFY_OK(again);
    QCOMPARE(*again, QString());
    QCOMPARE(figures(**session), QStringList{u"2023Q3 provisional 540.2 ×1"_s});
    // Taken back, it can be entered anew.
    VERIFY_OK((*session)->undoImport(u"b20260302-001"_s));
    QCOMPARE(figures(**session), QStringList());
    const auto anew = enter(**session, typedEntry());
    VERIFY_OK(anew);
    QCOMPARE(*anew, u"b20260302-002"_s);
    QCOMPARE(figures(**session), QStringList{u"2023Q3 provisional 540.2 ×1"_s});
}

void TestSession::applyImport_correction_isUndone()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK(enter(**session, typedEntry()));
    const auto known = (*session)->observations(u"lq14"_s);
    VERIFY_OK(known);
    ManualEntry correction = correctionOf(known->first(), known->first().sources.first());
    correction.number = u"5,420,000"_s;
    correction.sentence = u"1-9月,全区生产总值5,420,000万元"_s;
    correction.reason = u"数字颠倒"_s;
    const auto id = enter(**session, correction);
    VERIFY_OK(id);
    QCOMPARE(figures(**session), QStringList{u"2023Q3 provisional 542 ×1"_s});
    VERIFY_OK((*session)->undoImport(*id));
    QCOMPARE(figures(**session), QStringList{u"2023Q3 provisional 540.2 ×1"_s});
    const auto problems = (*session)->verify();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestSession::undoImport_takesBackAndTells()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const auto id = (*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final)}));
    VERIFY_OK(id);
    const QSignalSpy observationsChanged(session->get(), &Session::observationsChanged);
    const QSignalSpy batchesChanged(session->get(), &Session::batchesChanged);
    VERIFY_OK((*session)->undoImport(*id));
    QCOMPARE(observationsChanged, (QList<QVariantList>{{u"lq14"_s}}));
    QCOMPARE(batchesChanged, (QList<QVariantList>{{u"lq14"_s}}));
    QCOMPARE(figures(**session), QStringList());
    QVERIFY((*session)->batches(u"lq14"_s)->first().isWithdrawn);
    QCOMPARE((*session)->batchValues(u"lq14"_s, *id)->size(), 1);
    QCOMPARE(*(*session)->verify(), QStringList());
}

void TestSession::undoImport_thenSameBytes_areTakenAgain()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const ImportBatch batch =
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final)});
    const auto first = (*session)->applyImport(batch);
    VERIFY_OK(first);
    VERIFY_OK((*session)->undoImport(*first));
    const auto second = (*session)->applyImport(batch);
    VERIFY_OK(second);
    QCOMPARE(*second, u"b20260302-002"_s);
    QCOMPARE(figures(**session), QStringList{u"2021 final 720.08 ×1"_s});
}

void TestSession::undoImport_unknownOrTwice_tellsNobody()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const auto id = (*session)->applyImport(
        batchOf(u"a.csv"_s, {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final)}));
    VERIFY_OK(id);
    VERIFY_OK((*session)->undoImport(*id));
    const QSignalSpy observationsChanged(session->get(), &Session::observationsChanged);
    const QSignalSpy batchesChanged(session->get(), &Session::batchesChanged);
    const auto twice = (*session)->undoImport(*id);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    const auto unknown = (*session)->undoImport(u"b19990101-001"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(
        unknown.error().message, u"There is no import “b19990101-001”; nothing was changed."_s);
    QVERIFY(observationsChanged.isEmpty());
    QVERIFY(batchesChanged.isEmpty());
}

void TestSession::assessmentInputs_useTheLatestVintage()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->applyImport(batchOf(u"a.csv"_s,
        {accepted(u"B4"_s, 2021, u"720.08"_s, VintageStatus::Final),
            accepted(u"B5"_s, 2021, u"716.66"_s, VintageStatus::Provisional),
            accepted(u"B6"_s, 2022, u"757.00"_s, VintageStatus::Provisional),
            accepted(u"B7"_s, 2020, u"669.39"_s, VintageStatus::Provisional)})));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->assessmentInputs(*plan, 2022, Basis::Revised);
    VERIFY_OK(inputs);
    QCOMPARE(inputs->size(), 37);
    QStringList used;
    for (const Observation& observation : inputs->first().observations)
        used << observation.period.code() + u' ' + observation.value.toString();
    QCOMPARE(used, (QStringList{u"2020 669.39"_s, u"2021 720.08"_s, u"2022 757.00"_s}));
    const auto indicators = (*session)->indicators(u"lq14"_s);
    VERIFY_OK(indicators);
    for (qsizetype i = 0; i < inputs->size(); ++i) {
        QCOMPARE(inputs->at(i).indicator, indicators->at(i));
        QCOMPARE(inputs->at(i).plan, *plan);
        QCOMPARE(inputs->at(i).year, 2022);
        QCOMPARE(inputs->at(i).basis, Basis::Revised);
        QCOMPARE(inputs->at(i).observations.isEmpty(), i != 0);
    }
}

void TestSession::assessmentInputs_bringTheReferenceSeries()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    ImportValue growth = accepted(u"B4"_s, 2021, u"8.5"_s, VintageStatus::Final);
    growth.indicatorId = u"lq14-r-01"_s;
    VERIFY_OK((*session)->applyImport(batchOf(u"a.csv"_s, {growth})));
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const auto inputs = (*session)->assessmentInputs(*plan, 2021, Basis::Printed);
    VERIFY_OK(inputs);
    int withReference = 0;
    for (const AssessmentInput& input : *inputs) {
        if (input.indicator.id == u"lq14-t2-14"_s) {
            QCOMPARE(input.referenceName, u"地区生产总值增长(可比价)"_s);
            QCOMPARE(input.reference.size(), 1);
            QCOMPARE(input.reference.first().value.toString(), u"8.5"_s);
        }
        withReference += input.reference.isEmpty() ? 0 : 1;
    }
    QCOMPARE(withReference, 1);
}

void TestSession::latestDataYear_isOfThePlansOwnYears()
{
    Plan plan;
    plan.firstYear = 2021;
    plan.lastYear = 2025;
    plan.baseYear = 2020;
    const auto figureOf = [](const QString& period) {
        Observation observation;
        observation.period = *Period::parse(period);
        return observation;
    };
    QCOMPARE(latestDataYear(plan, {}), 2021);
    QCOMPARE(latestDataYear(plan, {figureOf(u"2020"_s)}), 2021);
    QCOMPARE(latestDataYear(plan, {figureOf(u"2024"_s), figureOf(u"2022"_s)}), 2024);
    QCOMPARE(latestDataYear(plan, {figureOf(u"2023"_s), figureOf(u"2026"_s)}), 2023);
    QCOMPARE(latestDataYear(plan, {figureOf(u"2025"_s)}), 2025);
    // Nine months are no year.
    QCOMPARE(latestDataYear(plan, {figureOf(u"2023"_s), figureOf(u"2024Q3"_s)}), 2023);
}

void TestSession::publishedFigures_areTakenOnce()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const auto plan = (*session)->plan();
    VERIFY_OK(plan);
    const QString file = u":/data/statistics/luqiao-published.csv"_s;
    for (const bool isFirst : {true, false}) {
        const auto knowledge = (*session)->importKnowledge(*plan);
        VERIFY_OK(knowledge);
        const auto batch = previewFile(file, *knowledge, {});
        VERIFY_OK(batch);
        QCOMPARE(batch->values.size(), 11);
        const auto id = (*session)->applyImport(*batch);
        VERIFY_OK(id);
        QCOMPARE(id->isEmpty(), !isFirst);
    }
    // The file's own rows for 地区生产总值, none doubled and none lost.
    QCOMPARE(figures(**session),
        (QStringList{u"2020 provisional 669.39 ×1"_s, u"2021 provisional 716.66 ×1"_s,
            u"2021 final 720.08 ×1"_s, u"2022 provisional 757.00 ×1"_s, u"2023 final 753.90 ×1"_s,
            u"2024 provisional 790.60 ×1"_s}));
    QCOMPARE(latestDataYear(*plan, *(*session)->observations(u"lq14"_s)), 2024);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
