#include "core/plan/plancontent.h"
#include "core/plan/projectfact.h"
#include "tests/support/testdatabase.h"

#include <QFile>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Head = u"project,name,amount,unit,approximate,scope,status,status_date,period,"
                     "source_title,source_url,quote,verified,note\n"_s;

QSet<QString> projectIds()
{
    QSet<QString> ids;
    const auto content = builtInPlanContent(u"lq14"_s);
    if (content)
        for (const Project& one : content->projects)
            ids.insert(one.id);
    return ids;
}

} // namespace

class TestProjectFact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_eachFigure_standsInItsQuote();
    void builtIn_firstMentionIsNamed();
    void builtIn_otherPlan_hasNone();
    void read_unknownProject_isRefused();
    void stages_haveNames();
};

void TestProjectFact::builtIn_eachFigure_standsInItsQuote()
{
    const auto facts = builtInProjectFacts(projectIds());
    VERIFY_OK(facts);
    QCOMPARE(facts->size(), 5);
    for (const ProjectFact& one : *facts) {
        QVERIFY2(one.amount && one.quote.contains(one.amount->toString()), qPrintable(one.name));
        QCOMPARE(one.isVerified, one.sourceUrl.contains(u"luqiao.gov.cn"));
        QVERIFY2(!one.scope.isEmpty(), qPrintable(one.name));
    }
}

/// So that it is found from every mention.
void TestProjectFact::builtIn_firstMentionIsNamed()
{
    const auto content = builtInPlanContent(u"lq14"_s);
    VERIFY_OK(content);
    const auto facts = builtInProjectFacts(projectIds());
    VERIFY_OK(facts);
    for (const ProjectFact& fact : *facts)
        for (const Project& one : content->projects)
            QVERIFY2(one.id != fact.projectId || one.sameAsId.isEmpty(), qPrintable(one.id));
}

void TestProjectFact::builtIn_otherPlan_hasNone()
{
    const auto facts = builtInProjectFacts({u"sp-p-001"_s});
    VERIFY_OK(facts);
    QVERIFY(facts->isEmpty());
}

void TestProjectFact::read_unknownProject_isRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"facts.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((Head + u"p-9,名,1,亿元,0,,,,,源,,投资1亿元,0,\n"_s).toUtf8());
    file.close();
    const auto facts = readProjectFacts(file.fileName(), {u"p-1"_s});
    QVERIFY(!facts);
    QVERIFY2(facts.error().message.contains(u"facts.csv"), qPrintable(facts.error().message));
}

void TestProjectFact::stages_haveNames()
{
    for (const QString& stage : projectStages())
        QVERIFY(!projectStageName(stage).isEmpty());
    QCOMPARE(projectStageName(u"construction"_s), u"under construction"_s);
    QCOMPARE(projectKindName(u"bundle"_s), u"bundle"_s);
    QCOMPARE(projectKindName(u"general"_s), u"in general terms"_s);
}

QTEST_GUILESS_MAIN(TestProjectFact)
#include "tst_projectfact.moc"
