#include "core/session/plandecisions.h"
#include "core/session/planfindings.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPlanFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInPlan_peoplesFirst_thenWhatRulesFind();
    void planThatIsOver_hasOnlyWhatRulesFind();
    void leadAgencyEntered_isNoLongerMissing();
};

namespace {

Result<QList<Finding>> findingsOf(Session& session, const QString& planId)
{
    const auto plan = session.plan(planId);
    if (!plan)
        return Unexpected{plan.error()};
    return planFindings(session, *plan);
}

const Finding* byRule(const QList<Finding>& findings, const QString& rule)
{
    for (const Finding& one : findings)
        if (one.rule == rule)
            return &one;
    return nullptr;
}

} // namespace

void TestPlanFindings::builtInPlan_peoplesFirst_thenWhatRulesFind()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto content = builtInPlanContent(u"lq14"_s);
    VERIFY_OK(content);
    const auto findings = findingsOf(**session, u"lq14"_s);
    VERIFY_OK(findings);
    QVERIFY(findings->size() > content->findings.size());
    QCOMPARE(findings->first(content->findings.size()), content->findings);
    for (const Finding& one : findings->sliced(content->findings.size()))
        QVERIFY(one.id.startsWith(u"lq14-r-"_s + one.rule));
}

void TestPlanFindings::planThatIsOver_hasOnlyWhatRulesFind()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto findings = findingsOf(**session, u"lq13"_s);
    VERIFY_OK(findings);
    QVERIFY(!findings->isEmpty());
    for (const Finding& one : *findings)
        QVERIFY2(!one.rule.isEmpty(), qPrintable(one.id));
}

void TestPlanFindings::leadAgencyEntered_isNoLongerMissing()
{
    const auto session = Session::open(u":memory:"_s, u"王工"_s);
    VERIFY_OK(session);
    const auto before = findingsOf(**session, u"lq13"_s);
    VERIFY_OK(before);
    const Finding* missing = byRule(*before, u"no-lead"_s);
    QVERIFY(missing && missing->subjects.contains(u"lq13-t1-09"_s));
    VERIFY_OK((*session)->decisions().setLeadAgency(u"lq13"_s, {u"lq13-t1-09"_s}, u"甲局"_s));
    const auto after = findingsOf(**session, u"lq13"_s);
    VERIFY_OK(after);
    const Finding* still = byRule(*after, u"no-lead"_s);
    QVERIFY(still && !still->subjects.contains(u"lq13-t1-09"_s));
    QCOMPARE(still->id, missing->id);
}

QTEST_GUILESS_MAIN(TestPlanFindings)
#include "tst_planfindings.moc"
