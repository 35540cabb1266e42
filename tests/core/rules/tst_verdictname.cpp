#include "core/rules/verdictname.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestVerdictName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void achieved_isEarlyUntilTheLastYearIsIn();
    void figureWithoutProgress_isNoMissingFigure();
};

void TestVerdictName::achieved_isEarlyUntilTheLastYearIsIn()
{
    auto input = inputOf(TargetKind::Level, u"亿元", u"100", u"200", u"2021=210", 2025);
    // Nothing has come in since 2021: whether it still holds in 2025 nobody knows.
    QCOMPARE(progressName(assess(input), input.plan), displayName(Progress::Achieved, false));
    QVERIFY(assess(input).why().contains(displayName(Progress::Achieved, false)));
    input.observations += series(u"2025=210");
    QCOMPARE(progressName(assess(input), input.plan), displayName(Progress::Achieved, true));
}

void TestVerdictName::figureWithoutProgress_isNoMissingFigure()
{
    auto input = inputOf(TargetKind::Level, u"张", u"", u"5.5", u"2022=5", 2022);
    const Assessment assessment = assess(input);
    QCOMPARE(assessment.progress, Progress::NoData); // no base
    QCOMPARE(progressName(assessment, input.plan), u"undetermined"_s);
    input.observations.clear();
    QCOMPARE(progressName(assess(input), input.plan), displayName(Progress::NoData, false));
}

QTEST_GUILESS_MAIN(TestVerdictName)
#include "tst_verdictname.moc"
