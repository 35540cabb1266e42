#include "core/session/session.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Plan14 = u"lq14"_s;
const QString Capital = u"lq14-t2-06"_s;

Result<std::unique_ptr<Session>> openSession(const TestDatabase& place, int day = 2)
{
    return Session::open(place.location(), u"王工"_s, [day] {
        return QDateTime({2026, 3, day}, {9, 30}, Qt::UTC);
    });
}

/// What imports know of an indicator by a person's word: `name` or, of rejections, `not name`.
QStringList taught(Session& session)
{
    const auto plan = session.plan(Plan14);
    const auto knowledge = plan ? session.importKnowledge(*plan) : Unexpected{plan.error()};
    if (!knowledge)
        return {errorText(knowledge.error())};
    QStringList lines;
    for (const IndicatorAlias& alias : knowledge->aliases)
        if (alias.isTaught)
            lines << alias.indicatorId + u' ' + alias.alias;
    for (const NameRejection& rejection : knowledge->rejections)
        lines << rejection.indicatorId + u" not "_s + rejection.name;
    return lines;
}

/// The audit trail after the loading of the plan.
QStringList trail(Session& session)
{
    const auto entries = session.auditTrail(Plan14);
    if (!entries)
        return {errorText(entries.error())};
    QStringList lines;
    for (const AuditEntry& entry : *entries)
        if (entry.action != u"load"_s)
            lines << QStringList{entry.person, entry.action, entry.entity, entry.entityId,
                entry.before[u"name"_s].toString(), entry.after[u"name"_s].toString()}
                         .join(u'|');
    return lines;
}

} // namespace

/// A person's word about names, through the session, on every engine.
class TestNameTeacher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remember_newName_isKnownAndOnRecord_data() { TestDatabase::addEngineRows(); }
    void remember_newName_isKnownAndOnRecord();
    void remember_again_changesNothing_data() { TestDatabase::addEngineRows(); }
    void remember_again_changesNothing();
    void remember_whatCannotBe_isRefused_data();
    void remember_whatCannotBe_isRefused();
    void forget_takesTheNameBack_data() { TestDatabase::addEngineRows(); }
    void forget_takesTheNameBack();
    void forget_nameOfThePlan_isRefused_data() { TestDatabase::addEngineRows(); }
    void forget_nameOfThePlan_isRefused();
    void reject_thenRemember_thenReject_lastWordCounts_data() { TestDatabase::addEngineRows(); }
    void reject_thenRemember_thenReject_lastWordCounts();
    void reject_nameOfThePlan_holdsUntilForgotten_data() { TestDatabase::addEngineRows(); }
    void reject_nameOfThePlan_holdsUntilForgotten();
    void reject_ownName_isRefused();
    void openedAgain_stillKnows_data() { TestDatabase::addLastingEngineRows(); }
    void openedAgain_stillKnows();
};

void TestNameTeacher::remember_newName_isKnownAndOnRecord()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QSignalSpy changed(session->get(), &Session::namesChanged);
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 实到外资"_s});
    QCOMPARE(trail(**session), QStringList{u"王工|create|indicator_alias|lq14-t2-06||实到外资"_s});
    QCOMPARE(changed, (QList<QVariantList>{{Plan14}}));
    QCOMPARE(*(*session)->verify(), QStringList());
}

void TestNameTeacher::remember_again_changesNothing()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
    // Another spelling of the same, and a name that the plan has by itself.
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"實到 外資"_s));
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实际使用外资金额"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 实到外资"_s});
    QCOMPARE(trail(**session).size(), 1);
}

void TestNameTeacher::remember_whatCannotBe_isRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("blank") << Capital << u" \u3000"_s << Error::Kind::Invalid;
    QTest::newRow("no indicator") << u"lq14-t2-99"_s << u"实到外资"_s << Error::Kind::NotFound;
    QTest::newRow("of the other plan")
        << u"lq13-t1-01"_s << u"区内生产总值"_s << Error::Kind::NotFound;
    QTest::newRow("output") << u"lq14-t2-35"_s << u"粮食总产量"_s << Error::Kind::Invalid;
    QTest::newRow("registered") << u"lq14-t2-08"_s << u"户籍人口城镇化率"_s << Error::Kind::Invalid;
    QTest::newRow("urban") << u"lq14-t2-14"_s << u"城镇居民收入增长"_s << Error::Kind::Invalid;
    QTest::newRow("another's name") << u"lq14-t2-04"_s << u"GDP"_s << Error::Kind::Conflict;
}

void TestNameTeacher::remember_whatCannotBe_isRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    const TestDatabase place(u"memory"_s);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const QSignalSpy changed(session->get(), &Session::namesChanged);
    const auto done = (*session)->rememberAlias(Plan14, id, name);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, kind);
    QVERIFY(taught(**session).isEmpty());
    QVERIFY(trail(**session).isEmpty());
    QVERIFY(changed.isEmpty());
}

void TestNameTeacher::forget_takesTheNameBack()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
    VERIFY_OK((*session)->forgetAlias(Plan14, Capital, u"实到外资 "_s));
    QVERIFY(taught(**session).isEmpty());
    QCOMPARE(trail(**session),
        (QStringList{u"王工|create|indicator_alias|lq14-t2-06||实到外资"_s,
            u"王工|withdraw|indicator_alias|lq14-t2-06|实到外资|"_s}));
    const auto again = (*session)->forgetAlias(Plan14, Capital, u"实到外资"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
    // And once more the other way.
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 实到外资"_s});
}

void TestNameTeacher::forget_nameOfThePlan_isRefused()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    const auto plan = (*session)->plan();
    const auto before = (*session)->importKnowledge(*plan);
    VERIFY_OK(before);
    QVERIFY(!(*session)->forgetAlias(Plan14, Capital, u"实际使用外资金额"_s));
    QVERIFY(*(*session)->importKnowledge(*plan) == *before);
}

void TestNameTeacher::reject_thenRemember_thenReject_lastWordCounts()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->rejectName(Plan14, Capital, u"实到外资"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 not 实到外资"_s});
    VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 实到外资"_s});
    VERIFY_OK((*session)->rejectName(Plan14, Capital, u"实到外资"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-06 not 实到外资"_s});
    VERIFY_OK((*session)->forgetRejection(Plan14, Capital, u"实到外资"_s));
    QVERIFY(taught(**session).isEmpty());
    QVERIFY(!(*session)->forgetRejection(Plan14, Capital, u"实到外资"_s));
}

void TestNameTeacher::reject_nameOfThePlan_holdsUntilForgotten()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto session = openSession(place);
    VERIFY_OK(session);
    VERIFY_OK((*session)->rejectName(Plan14, u"lq14-t2-05"_s, u"外贸进出口总额"_s));
    QCOMPARE(taught(**session), QStringList{u"lq14-t2-05 not 外贸进出口总额"_s});
    // To say that it is one after all needs no name of one's own.
    VERIFY_OK((*session)->rememberAlias(Plan14, u"lq14-t2-05"_s, u"外贸进出口总额"_s));
    QVERIFY(taught(**session).isEmpty());
}

void TestNameTeacher::reject_ownName_isRefused()
{
    const TestDatabase place(u"memory"_s);
    const auto session = openSession(place);
    VERIFY_OK(session);
    QVERIFY(!(*session)->rejectName(Plan14, Capital, u"实际使用外资"_s));
    QVERIFY(!(*session)->rejectName(Plan14, Capital, u" "_s));
    QVERIFY(!(*session)->rejectName(Plan14, u"lq14-t2-99"_s, u"实到外资"_s));
    QVERIFY(!(*session)->rejectName(u"lq15"_s, Capital, u"实到外资"_s));
    QVERIFY(taught(**session).isEmpty());
}

void TestNameTeacher::openedAgain_stillKnows()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    {
        const auto session = openSession(place);
        VERIFY_OK(session);
        VERIFY_OK((*session)->rememberAlias(Plan14, Capital, u"实到外资"_s));
        VERIFY_OK((*session)->rejectName(Plan14, Capital, u"合作资金"_s));
    }
    const auto session = openSession(place, 9);
    VERIFY_OK(session);
    QCOMPARE(
        taught(**session), (QStringList{u"lq14-t2-06 实到外资"_s, u"lq14-t2-06 not 合作资金"_s}));
}

QTEST_GUILESS_MAIN(TestNameTeacher)
#include "tst_nameteacher.moc"
