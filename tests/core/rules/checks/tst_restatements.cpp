#include "core/rules/checks/restatements.h"
#include "tst_checkinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRestatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linked_sameFigure_isSilent();
    void linked_otherFigure_isContradiction();
    void linked_otherUnit_isTold();
    void linked_otherBase_isTold();
    void linked_otherWord_isTold();
    void linked_otherYear_isNoRestatement();
    void named_sameYearAsRow_isCompared();
    void named_rateBesideLevel_isNotCompared();
    void twice_otherFigures_isTold();
    void before_resultIsNotTheBase_isTold();
};

void TestRestatements::linked_sameFigure_isSilent()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"2"_s, u"人均产值"_s, u"万元", u"10.6", u"15.7");
    Commitment promise = checkedPromise(u"001"_s, u"人均产值"_s, u"157000", u"元");
    promise.indicatorId = u"p-t1-2"_s;
    input.content.commitments << promise;
    QCOMPARE(told(restatements(input)), QStringList());
}

void TestRestatements::linked_otherFigure_isContradiction()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"4"_s, u"收入"_s, u"亿元", u"38.39", u"60");
    Commitment promise = checkedPromise(u"001"_s, u"预算收入"_s, u"65", u"亿元");
    promise.indicatorId = u"p-t1-4"_s;
    input.content.commitments << promise;
    const QList<Finding> findings = restatements(input);
    QCOMPARE(told(findings), QStringList{u"p-r-restated-t1-4-c-001 contradiction high"_s});
    QCOMPARE(findings.first().subjects, (QStringList{u"p-t1-4"_s, u"p-c-001"_s}));
    QCOMPARE(findings.first().quotes, (QStringList{u"4\n收入"_s, u"预算收入65亿元"_s}));
    QVERIFY(findings.first().title.contains(u"60亿元"));
    QVERIFY(findings.first().title.contains(u"65亿元"));
    QCOMPARE(findings.first().rule, u"restated"_s);
}

void TestRestatements::linked_otherUnit_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"4"_s, u"收入"_s, u"亿元", u"38.39", u"60");
    Commitment promise = checkedPromise(u"001"_s, u"收入"_s, u"60", u"%");
    promise.indicatorId = u"p-t1-4"_s;
    Commitment tenfold = checkedPromise(u"002"_s, u"收入"_s, u"600", u"亿元");
    tenfold.indicatorId = u"p-t1-4"_s;
    input.content.commitments << promise << tenfold;
    QCOMPARE(told(restatements(input)).first(2),
        (QStringList{u"p-r-restated-unit-t1-4-c-001 unit high"_s,
            u"p-r-restated-t1-4-c-002 contradiction high"_s}));
}

void TestRestatements::linked_otherBase_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"4"_s, u"收入"_s, u"亿元", u"38.39", u"60");
    Commitment promise = checkedPromise(u"001"_s, u"预算收入"_s, u"60", u"亿元");
    promise.indicatorId = u"p-t1-4"_s;
    promise.base = Decimal(3739, 2);
    promise.baseYear = 2020;
    input.content.commitments << promise;
    QCOMPARE(told(restatements(input)), QStringList{u"p-r-base-t1-4-c-001 contradiction high"_s});
}

void TestRestatements::linked_otherWord_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"4"_s, u"收入"_s, u"亿元", u"38.39", u"60")
                     << checkedRow(
                            u"5"_s, u"死亡率"_s, u"人/亿元", u"0.02", u"0.01", TargetKind::Ceiling);
    Commitment above = checkedPromise(u"001"_s, u"预算收入"_s, u"60", u"亿元"); // 突破
    above.indicatorId = u"p-t1-4"_s;
    above.comparator = Comparator::MoreThan;
    Commitment within = checkedPromise(u"002"_s, u"事故死亡率"_s, u"0.01", u"人/亿元"); // 以内
    within.indicatorId = u"p-t1-5"_s;
    within.comparator = Comparator::AtMost;
    input.content.commitments << above << within;
    QCOMPARE(
        told(restatements(input)), QStringList{u"p-r-asked-t1-4-c-001 contradiction medium"_s});
}

void TestRestatements::linked_otherYear_isNoRestatement()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"1"_s, u"产值"_s, u"亿元", u"669", u"1000");
    Commitment promise = checkedPromise(u"001"_s, u"产值"_s, u"2000", u"亿元");
    promise.indicatorId = u"p-t1-1"_s;
    promise.year = 2035;
    input.content.commitments << promise;
    QCOMPARE(told(restatements(input)), QStringList());
}

void TestRestatements::named_sameYearAsRow_isCompared()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"1"_s, u"产值"_s, u"亿元", u"669", u"1000");
    input.aliases << IndicatorAlias{u"p-t1-1"_s, u"生产总值"_s, {}, false};
    input.content.commitments << checkedPromise(u"001"_s, u"生产总值"_s, u"1100", u"亿元");
    QCOMPARE(
        told(restatements(input)), QStringList{u"p-r-restated-t1-1-c-001 contradiction high"_s});
}

void TestRestatements::named_rateBesideLevel_isNotCompared()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"1"_s, u"产值"_s, u"亿元", u"669", u"1000");
    input.content.commitments << checkedPromise(u"001"_s, u"产值"_s, u"8", u"%");
    QCOMPARE(told(restatements(input)), QStringList());
}

void TestRestatements::twice_otherFigures_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.content.commitments << checkedPromise(u"001"_s, u"床位"_s, u"60", u"张")
                              << checkedPromise(u"002"_s, u"床 位"_s, u"36", u"张")
                              << checkedPromise(u"003"_s, u"学校"_s, u"8", u"所");
    QCOMPARE(told(restatements(input)), QStringList{u"p-r-twice-c-001-c-002 contradiction high"_s});
}

void TestRestatements::before_resultIsNotTheBase_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(
        u"36"_s, u"事故死亡率"_s, u"人/亿元", u"0.00896", u"0.01", TargetKind::Ceiling);
    Indicator before = checkedRow(u"18"_s, u"事故死亡率"_s, u"%", {}, u"0.1");
    before.id = u"o-t1-18"_s;
    before.result = *Decimal::parse(u"0.0896"); // ten times 0.00896
    input.before << before;
    QCOMPARE(told(restatements(input)),
        (QStringList{u"p-r-before-unit-t1-18-t1-36 unit high"_s,
            u"p-r-before-t1-18-t1-36 contradiction high"_s}));
}

QTEST_GUILESS_MAIN(TestRestatements)
#include "tst_restatements.moc"
