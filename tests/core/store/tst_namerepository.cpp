#include "core/store/database.h"
#include "core/store/namerepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const IndicatorAlias Output{u"sp-t1-01"_s, u"产出"_s, u"统计局叫法"_s, true};

} // namespace

class TestNameRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remember_forgetRemember_raisesTheVersion_data() { TestDatabase::addEngineRows(); }
    void remember_forgetRemember_raisesTheVersion();
    void remember_unknownIndicator_leavesNothingBehind_data() { TestDatabase::addEngineRows(); }
    void remember_unknownIndicator_leavesNothingBehind();
    void forget_builtInOrUnknown_changesNothing_data() { TestDatabase::addEngineRows(); }
    void forget_builtInOrUnknown_changesNothing();
    void reject_taughtName_withdrawsIt_data() { TestDatabase::addEngineRows(); }
    void reject_taughtName_withdrawsIt();
};

void TestNameRepository::remember_forgetRemember_raisesTheVersion()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp(2)));
    NameRepository names(**database);
    const QString row = u"SELECT alias, note, row_version, approval_state, changed_at, changed_by "
                        "FROM indicator_alias WHERE is_built_in = 0"_s;
    VERIFY_OK(names.remember(u"sp"_s, Output, sampleStamp(3)));
    QCOMPARE(printedRows(**database, row),
        QStringList{u"产出 | 统计局叫法 | 1 | approved | 2026-03-03T09:30:00Z | 王工"_s});
    VERIFY_OK(names.forget(u"sp"_s, Output, sampleStamp(4)));
    QCOMPARE(printedRows(**database, row),
        QStringList{u"产出 | 统计局叫法 | 2 | withdrawn | 2026-03-04T09:30:00Z | 王工"_s});
    QCOMPARE(PlanRepository(**database).aliases(u"sp"_s)->size(), 2);
    VERIFY_OK(names.remember(u"sp"_s, Output, sampleStamp(5)));
    QCOMPARE(printedRows(**database, row),
        QStringList{u"产出 | 统计局叫法 | 3 | approved | 2026-03-05T09:30:00Z | 王工"_s});
    QVERIFY(PlanRepository(**database).aliases(u"sp"_s)->contains(Output));
}

void TestNameRepository::remember_unknownIndicator_leavesNothingBehind()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp(2)));
    NameRepository names(**database);
    const QStringList before = storedRows(**database);
    QVERIFY(!names.remember(u"sp"_s, {u"sp-t1-99"_s, u"产出"_s, {}, true}, sampleStamp(3)));
    QVERIFY(!names.reject(u"sp"_s, {u"sp-t1-99"_s, u"产出"_s}, sampleStamp(3)));
    QCOMPARE(storedRows(**database), before);
}

void TestNameRepository::forget_builtInOrUnknown_changesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp(2)));
    NameRepository names(**database);
    const QStringList before = storedRows(**database);
    for (const QString& name : {u"总产值"_s, u"产出"_s}) {
        const auto done = names.forget(u"sp"_s, {u"sp-t1-01"_s, name, {}, true}, sampleStamp(3));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
    }
    QCOMPARE(
        names.forgetRejection(u"sp"_s, {u"sp-t1-01"_s, u"产出"_s}, sampleStamp(3)).error().kind,
        Error::Kind::NotFound);
    QCOMPARE(storedRows(**database), before);
}

void TestNameRepository::reject_taughtName_withdrawsIt()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp(2)));
    NameRepository names(**database);
    VERIFY_OK(names.remember(u"sp"_s, Output, sampleStamp(3)));
    VERIFY_OK(names.reject(u"sp"_s, {u"sp-t1-01"_s, u"产出"_s}, sampleStamp(4)));
    QVERIFY(!PlanRepository(**database).aliases(u"sp"_s)->contains(Output));
    QCOMPARE(*names.rejections(u"sp"_s), (QList<NameRejection>{{u"sp-t1-01"_s, u"产出"_s}}));
    VERIFY_OK(names.remember(u"sp"_s, Output, sampleStamp(5)));
    QVERIFY(names.rejections(u"sp"_s)->isEmpty());
    QStringList trail;
    const auto entries = AuditTrail(**database).entries(u"sp"_s);
    VERIFY_OK(entries);
    for (const AuditEntry& entry : *entries)
        trail << entry.action + u' ' + entry.entity;
    QCOMPARE(trail,
        (QStringList{u"load plan"_s, u"create indicator_alias"_s, u"withdraw indicator_alias"_s,
            u"create indicator_rejection"_s, u"withdraw indicator_rejection"_s,
            u"create indicator_alias"_s}));
}

QTEST_GUILESS_MAIN(TestNameRepository)
#include "tst_namerepository.moc"
