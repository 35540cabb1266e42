#include "core/store/database.h"
#include "core/store/namerepository.h"
#include "core/store/planrepository.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <algorithm>
#include <tuple>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// What the repository holds of a plan, with the names in an order of their own.
Result<PlanPackage> stored(PlanRepository& repository, const QString& planId)
{
    const auto plans = repository.plans();
    const auto outline = repository.outline(planId);
    const auto indicators = repository.indicators(planId);
    const auto references = repository.references(planId);
    const auto aliases = repository.aliases(planId);
    if (!plans || !outline || !indicators || !references || !aliases)
        return failure(Error::Kind::Storage, u"cannot be read back"_s);
    const auto plan = std::find_if(plans->begin(), plans->end(),
        [&](const Plan& candidate) { return candidate.id == planId; });
    if (plan == plans->end())
        return failure(Error::Kind::NotFound, planId);
    return PlanPackage{*plan, *outline, *indicators, *references, *aliases};
}

PlanPackage withSortedNames(PlanPackage package)
{
    std::sort(package.aliases.begin(), package.aliases.end(),
        [](const IndicatorAlias& a, const IndicatorAlias& b) {
            return std::tie(a.indicatorId, a.alias) < std::tie(b.indicatorId, b.alias);
        });
    return package;
}

} // namespace

class TestPlanRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_builtInPackages_readBackEqual_data() { TestDatabase::addEngineRows(); }
    void load_builtInPackages_readBackEqual();
    void load_samplePackage_readsBackEqual_data() { TestDatabase::addEngineRows(); }
    void load_samplePackage_readsBackEqual();
    void load_sameVersion_changesNothing_data() { TestDatabase::addEngineRows(); }
    void load_sameVersion_changesNothing();
    void load_olderVersion_changesNothing_data() { TestDatabase::addEngineRows(); }
    void load_olderVersion_changesNothing();
    void load_newerVersion_updatesRowsAndKeepsTaughtNames_data() { TestDatabase::addEngineRows(); }
    void load_newerVersion_updatesRowsAndKeepsTaughtNames();
    void load_newerVersion_bringsForgottenNameOfItsOwn_data() { TestDatabase::addEngineRows(); }
    void load_newerVersion_bringsForgottenNameOfItsOwn();
    void load_newerVersion_leavesPeoplesWorkAlone_data() { TestDatabase::addEngineRows(); }
    void load_newerVersion_leavesPeoplesWorkAlone();
    void indicatorsOfAgency_areFoundByIdOrName_data() { TestDatabase::addEngineRows(); }
    void indicatorsOfAgency_areFoundByIdOrName();
    void load_brokenPackage_leavesNothingBehind_data() { TestDatabase::addEngineRows(); }
    void load_brokenPackage_leavesNothingBehind();
    void load_isOnRecord_data() { TestDatabase::addEngineRows(); }
    void load_isOnRecord();
    void plans_currentOneComesFirst_data() { TestDatabase::addEngineRows(); }
    void plans_currentOneComesFirst();
    void readers_unknownPlan_giveNothing_data() { TestDatabase::addEngineRows(); }
    void readers_unknownPlan_giveNothing();
};

void TestPlanRepository::load_builtInPackages_readBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    QCOMPARE(builtInPlanFolders().size(), 2);
    for (const QString& folder : builtInPlanFolders()) {
        const auto package = readPlanPackage(folder);
        VERIFY_OK(package);
        VERIFY_OK(repository.load(*package, sampleStamp()));
        const auto readBack = stored(repository, package->plan.id);
        VERIFY_OK(readBack);
        QCOMPARE(readBack->plan, package->plan);
        QCOMPARE(readBack->outline, package->outline);
        QCOMPARE(readBack->indicators, package->indicators);
        QCOMPARE(readBack->references, package->references);
        QCOMPARE(readBack->aliases, withSortedNames(*package).aliases);
    }
}

void TestPlanRepository::load_samplePackage_readsBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    PlanPackage package = samplePackage();
    package.plan.horizonYear.reset();
    package.plan.isCurrent = false;
    VERIFY_OK(repository.load(package, sampleStamp()));
    const auto readBack = stored(repository, u"sp"_s);
    VERIFY_OK(readBack);
    QVERIFY(withSortedNames(*readBack) == withSortedNames(package));
    // Kept as printed, last zero and all.
    QCOMPARE(readBack->indicators[0].target.value->toString(), u"200.0"_s);
    QVERIFY(!readBack->indicators[1].base.value);
}

void TestPlanRepository::load_sameVersion_changesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    VERIFY_OK(repository.load(samplePackage(), sampleStamp(2)));
    const QStringList before = storedRows(**database);
    PlanPackage package = samplePackage();
    package.indicators[0].name = u"改名"_s;
    VERIFY_OK(repository.load(package, sampleStamp(3)));
    QCOMPARE(storedRows(**database), before);
}

void TestPlanRepository::load_olderVersion_changesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    PlanPackage package = samplePackage();
    package.plan.packageVersion = 3;
    VERIFY_OK(repository.load(package, sampleStamp(2)));
    const QStringList before = storedRows(**database);
    package.plan.packageVersion = 2;
    package.plan.title = u"旧"_s;
    VERIFY_OK(repository.load(package, sampleStamp(3)));
    QCOMPARE(storedRows(**database), before);
}

void TestPlanRepository::load_newerVersion_updatesRowsAndKeepsTaughtNames()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    VERIFY_OK(repository.load(samplePackage(), sampleStamp(2)));
    VERIFY_OK((*database)->execute(uR"(
        INSERT INTO indicator_alias (plan_id, indicator_id, alias, note, is_built_in)
        VALUES ('sp', 'sp-t1-01', '产值(万元)', '教过', 0))"_s));
    PlanPackage package = samplePackage();
    package.plan.packageVersion = 2;
    package.plan.title = u"样例规划（修订）"_s;
    package.plan.lastYear = 2026;
    package.plan.baseYear = 2019;
    package.plan.horizonYear.reset();
    package.outline[1].title = u"主要指标表"_s;
    package.indicators[0].target.value = Decimal(210, 0);
    package.indicators[0].target.raw = u"210"_s;
    package.indicators[1].base = {u"7.0"_s, Decimal(70, 1)};
    package.references[0].unit = Unit::parse(u"‰");
    Indicator added = package.indicators[0];
    added.id = u"sp-t1-03"_s;
    added.position = 2;
    package.indicators << added;
    // The name 总产值 is gone, a new one has come.
    package.aliases = {{u"sp-t1-01"_s, u"生产总值"_s, u"改"_s}, {u"sp-t1-03"_s, u"新名"_s, {}}};
    VERIFY_OK(repository.load(package, sampleStamp(3)));
    const auto readBack = stored(repository, u"sp"_s);
    VERIFY_OK(readBack);
    package.aliases << IndicatorAlias{u"sp-t1-01"_s, u"产值(万元)"_s, u"教过"_s, true};
    QCOMPARE(readBack->plan, package.plan);
    QCOMPARE(readBack->outline, package.outline);
    QCOMPARE(readBack->indicators, package.indicators);
    QCOMPARE(readBack->references, package.references);
    QCOMPARE(readBack->aliases, withSortedNames(package).aliases);
    QCOMPARE(printedRows(**database, u"SELECT alias FROM indicator_alias WHERE is_built_in = 0"_s),
        QStringList{u"产值(万元)"_s});
    QCOMPARE(printedRows(**database, uR"(
        SELECT id, row_version, changed_at FROM indicator WHERE is_reference = 0 ORDER BY position)"_s),
        (QStringList{u"sp-t1-01 | 2 | 2026-03-03T09:30:00Z"_s,
            u"sp-t1-02 | 2 | 2026-03-03T09:30:00Z"_s, u"sp-t1-03 | 1 | 2026-03-03T09:30:00Z"_s}));
}

void TestPlanRepository::load_newerVersion_bringsForgottenNameOfItsOwn()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    NameRepository names(**database);
    VERIFY_OK(repository.load(samplePackage(), sampleStamp(2)));
    const IndicatorAlias taught{u"sp-t1-01"_s, u"产出"_s, {}, true};
    const IndicatorAlias kept{u"sp-t1-01"_s, u"产值额"_s, {}, true};
    VERIFY_OK(names.remember(u"sp"_s, taught, sampleStamp(3)));
    VERIFY_OK(names.remember(u"sp"_s, kept, sampleStamp(3)));
    VERIFY_OK(names.forget(u"sp"_s, taught, sampleStamp(4)));
    VERIFY_OK(names.reject(u"sp"_s, {u"sp-t1-01"_s, u"产量"_s}, sampleStamp(4)));
    PlanPackage package = samplePackage();
    package.plan.packageVersion = 2;
    package.aliases << IndicatorAlias{u"sp-t1-01"_s, u"产出"_s, u"自带"_s}
                    << IndicatorAlias{u"sp-t1-01"_s, u"产值额"_s, u"自带"_s};
    VERIFY_OK(repository.load(package, sampleStamp(5)));
    QCOMPARE(printedRows(**database, uR"(
        SELECT alias, is_built_in, approval_state FROM indicator_alias ORDER BY alias)"_s),
        (QStringList{u"产值额 | 0 | approved"_s, u"产出 | 1 | approved"_s,
            u"总产值 | 1 | approved"_s, u"生产总值 | 1 | approved"_s}));
    QCOMPARE(*names.rejections(u"sp"_s), (QList<NameRejection>{{u"sp-t1-01"_s, u"产量"_s}}));
}

void TestPlanRepository::load_newerVersion_leavesPeoplesWorkAlone()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    VERIFY_OK(repository.load(samplePackage(), sampleStamp(2)));
    VERIFY_OK((*database)->execute(uR"(
        INSERT INTO agency (plan_id, id, name, changed_at, changed_by)
        VALUES ('sp', 'sp-a-01', '区统计局', '', ''))"_s));
    VERIFY_OK((*database)->execute(
        u"UPDATE indicator SET lead_agency_id = 'sp-a-01' WHERE id = 'sp-t1-01'"_s));
    VERIFY_OK((*database)->execute(u"UPDATE plan SET is_current = 0"_s));
    PlanPackage package = samplePackage();
    package.plan.packageVersion = 2;
    VERIFY_OK(repository.load(package, sampleStamp(3)));
    QCOMPARE(
        printedRows(**database, u"SELECT lead_agency_id FROM indicator WHERE id = 'sp-t1-01'"_s),
        QStringList{u"sp-a-01"_s});
    QCOMPARE(printedRows(**database, u"SELECT is_current FROM plan"_s), QStringList{u"0"_s});
}

void TestPlanRepository::load_brokenPackage_leavesNothingBehind()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const QStringList before = storedRows(**database);
    PlanPackage package = samplePackage();
    package.aliases << IndicatorAlias{u"sp-t1-99"_s, u"无此指标"_s, {}};
    const auto loaded = PlanRepository(**database).load(package, sampleStamp());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QCOMPARE(storedRows(**database), before);
}

void TestPlanRepository::load_isOnRecord()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    PlanPackage package = samplePackage();
    VERIFY_OK(repository.load(package, sampleStamp(2)));
    package.plan.packageVersion = 2;
    VERIFY_OK(repository.load(package, sampleStamp(3)));
    QCOMPARE(printedRows(**database, uR"(
        SELECT changed_at, changed_by, action, entity, entity_id, value_before, value_after
        FROM audit_entry ORDER BY id)"_s),
        (QStringList{
            u"2026-03-02T09:30:00Z | 王工 | load | plan | sp |  | {\"package_version\":1}"_s,
            u"2026-03-03T09:30:00Z | 王工 | load | plan | sp | {\"package_version\":1} | {\"package_version\":2}"_s}));
}

void TestPlanRepository::plans_currentOneComesFirst()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    for (const auto& [id, isCurrent] :
        {std::pair(u"c"_s, false), {u"b"_s, true}, {u"a"_s, false}}) {
        PlanPackage package;
        package.plan = samplePackage().plan;
        package.plan.id = id;
        package.plan.isCurrent = isCurrent;
        VERIFY_OK(repository.load(package, sampleStamp()));
    }
    const auto plans = repository.plans();
    VERIFY_OK(plans);
    QStringList ids;
    for (const Plan& plan : *plans)
        ids << plan.id;
    QCOMPARE(ids, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestPlanRepository::indicatorsOfAgency_areFoundByIdOrName()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    VERIFY_OK(repository.load(samplePackage(), sampleStamp(2)));
    VERIFY_OK((*database)->execute(uR"(
        INSERT INTO agency (plan_id, id, name, changed_at, changed_by)
        VALUES ('sp', 'sp-a-01', '区统计局', '', ''), ('sp', 'sp-a-02', '区财政局', '', ''))"_s));
    VERIFY_OK((*database)->execute(
        u"UPDATE indicator SET lead_agency_id = 'sp-a-01' WHERE id = 'sp-t1-02'"_s));
    for (const QString& agency : {u"sp-a-01"_s, u"区统计局"_s}) {
        const auto ids = repository.indicatorsOfAgency(u"sp"_s, agency);
        VERIFY_OK(ids);
        QCOMPARE(*ids, QStringList{u"sp-t1-02"_s});
    }
    for (const QString& agency : {u"区财政局"_s, u"区商务局"_s, QString()})
        QCOMPARE(*repository.indicatorsOfAgency(u"sp"_s, agency), QStringList());
    QCOMPARE(*repository.indicatorsOfAgency(u"other"_s, u"区统计局"_s), QStringList());
}

void TestPlanRepository::readers_unknownPlan_giveNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository repository(**database);
    VERIFY_OK(repository.outline(u"none"_s));
    QVERIFY(repository.outline(u"none"_s)->isEmpty());
    QVERIFY(repository.indicators(u"none"_s)->isEmpty());
    QVERIFY(repository.references(u"none"_s)->isEmpty());
    QVERIFY(repository.aliases(u"none"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanRepository)
#include "tst_planrepository.moc"
