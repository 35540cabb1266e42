#include "core/session/session.h"
#include "core/store/planrepository.h"
#include "core/store/plantextrepository.h"
#include "tests/support/builtinplantext.h"
#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPlanTextRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_text_readsBackEqual_data() { TestDatabase::addEngineRows(); }
    void load_text_readsBackEqual();
    void load_newerVersion_replacesTheText_data() { TestDatabase::addEngineRows(); }
    void load_newerVersion_replacesTheText();
    void open_databaseOfAnOlderPackage_takesTheText_data() { TestDatabase::addLastingEngineRows(); }
    void open_databaseOfAnOlderPackage_takesTheText();
};

void TestPlanTextRepository::load_text_readsBackEqual()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    const QList<TextParagraph> text{{{}, false, u"序言，有“引号”和 \\ 号"_s},
        {u"sp-o-01"_s, true, u"一、总则"_s}, {u"sp-o-01"_s, false, u"𠮷字在内"_s}};
    VERIFY_OK(PlanRepository(**database).load(samplePackage(), sampleStamp(), text));
    const auto stored = PlanTextRepository(**database).paragraphs(u"sp"_s);
    VERIFY_OK(stored);
    QCOMPARE(*stored, text);
    const auto other = PlanTextRepository(**database).paragraphs(u"xx"_s);
    VERIFY_OK(other);
    QVERIFY(other->isEmpty());
}

void TestPlanTextRepository::load_newerVersion_replacesTheText()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    const auto database = Database::open(place.location());
    VERIFY_OK(database);
    PlanRepository plans(**database);
    PlanTextRepository texts(**database);
    PlanPackage package = samplePackage();
    const QList<TextParagraph> old{{{}, false, u"甲"_s}, {{}, false, u"乙"_s}};
    VERIFY_OK(plans.load(package, sampleStamp(), old));
    VERIFY_OK(plans.load(package, sampleStamp(), {{{}, false, u"丙"_s}}));
    QCOMPARE(texts.paragraphs(u"sp"_s)->size(), 2);
    package.plan.packageVersion += 1;
    const QList<TextParagraph> fresh{{{}, false, u"丙"_s}};
    VERIFY_OK(plans.load(package, sampleStamp(5), fresh));
    QCOMPARE(*texts.paragraphs(u"sp"_s), fresh);
}

/// A database that was filled before texts were kept gets them when it is opened.
void TestPlanTextRepository::open_databaseOfAnOlderPackage_takesTheText()
{
    QFETCH(QString, engine);
    const TestDatabase place(engine);
    {
        const auto session = Session::open(place.location(), u"王工"_s);
        VERIFY_OK(session);
    }
    {
        const auto database = Database::open(place.location());
        VERIFY_OK(database);
        VERIFY_OK((*database)->execute(u"DELETE FROM plan_paragraph"_s));
        VERIFY_OK((*database)->execute(u"UPDATE plan SET package_version = 3 WHERE id = 'lq14'"_s));
    }
    const auto session = Session::open(place.location(), u"王工"_s);
    VERIFY_OK(session);
    const auto stored = (*session)->planText(u"lq14"_s);
    const auto published = builtInPlanText(u"lq14"_s);
    VERIFY_OK(stored);
    VERIFY_OK(published);
    QVERIFY(!stored->isEmpty());
    QCOMPARE(*stored, *published);
}

QTEST_GUILESS_MAIN(TestPlanTextRepository)
#include "tst_plantextrepository.moc"
