#include "core/store/audittrail.h"
#include "core/store/database.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

#include <QTimeZone>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamp_atText_isUtcWithSeconds();
    void entries_recorded_readBackEqual_data() { TestDatabase::addEngineRows(); }
    void entries_recorded_readBackEqual();
    void entries_ofOneMoment_keepTheirOrder_data() { TestDatabase::addEngineRows(); }
    void entries_ofOneMoment_keepTheirOrder();
    void entries_areOldestFirst_data() { TestDatabase::addEngineRows(); }
    void entries_areOldestFirst();
    void entries_ofAnotherPlan_areNotMixedIn_data() { TestDatabase::addEngineRows(); }
    void entries_ofAnotherPlan_areNotMixedIn();
    void record_inRolledBackTransaction_isGone_data() { TestDatabase::addEngineRows(); }
    void record_inRolledBackTransaction_isGone();
};

namespace {

AuditEntry entryOf(const QString& entityId)
{
    return {{}, u"sp"_s, {}, {}, u"change"_s, u"observation"_s, entityId, {}, {}};
}

QStringList entityIds(const QList<AuditEntry>& entries)
{
    QStringList ids;
    for (const AuditEntry& entry : entries)
        ids << entry.entityId;
    return ids;
}

} // namespace

void TestAuditTrail::stamp_atText_isUtcWithSeconds()
{
    const ChangeStamp stamp{
        u"王工"_s, QDateTime({2026, 3, 2}, {1, 5, 7, 900}, QTimeZone(8 * 3600))};
    QCOMPARE(stamp.atText(), u"2026-03-01T17:05:07Z"_s);
}

void TestAuditTrail::entries_recorded_readBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    AuditTrail trail(**database);
    AuditEntry entry = entryOf(u"o1"_s);
    entry.before = {{u"value"_s, u"669"_s}, {u"名"_s, u"“旧”\n"_s}};
    entry.after = {{u"value"_s, u"669.39"_s}, {u"count"_s, 3}};
    VERIFY_OK(trail.record(entry, sampleStamp()));
    const auto entries = trail.entries(u"sp"_s);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 1);
    entry.id = entries->first().id;
    entry.at = u"2026-03-02T09:30:00Z"_s;
    entry.person = u"王工"_s;
    QCOMPARE(entries->first(), entry);
    QVERIFY(!entry.id.isEmpty());
}

void TestAuditTrail::entries_ofOneMoment_keepTheirOrder()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    QStringList expected;
    for (int i = 0; i < 30; ++i) {
        expected << u"o%1"_s.arg(i);
        VERIFY_OK(AuditTrail(**database).record(entryOf(expected.last()), sampleStamp()));
    }
    const auto entries = AuditTrail(**database).entries(u"sp"_s);
    VERIFY_OK(entries);
    QCOMPARE(entityIds(*entries), expected);
}

void TestAuditTrail::entries_areOldestFirst()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    AuditTrail trail(**database);
    for (const int day : {3, 1, 2})
        VERIFY_OK(trail.record(entryOf(u"o%1"_s.arg(day)), sampleStamp(day)));
    const auto entries = trail.entries(u"sp"_s);
    VERIFY_OK(entries);
    QCOMPARE(entityIds(*entries), (QStringList{u"o1"_s, u"o2"_s, u"o3"_s}));
}

void TestAuditTrail::entries_ofAnotherPlan_areNotMixedIn()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    AuditTrail trail(**database);
    VERIFY_OK(trail.record(entryOf(u"o1"_s), sampleStamp()));
    const auto entries = trail.entries(u"other"_s);
    VERIFY_OK(entries);
    QVERIFY(entries->isEmpty());
}

void TestAuditTrail::record_inRolledBackTransaction_isGone()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    AuditTrail trail(**database);
    {
        const auto transaction = Transaction::begin(**database);
        VERIFY_OK(transaction);
        VERIFY_OK(trail.record(entryOf(u"o1"_s), sampleStamp()));
    }
    const auto entries = trail.entries(u"sp"_s);
    VERIFY_OK(entries);
    QVERIFY(entries->isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
