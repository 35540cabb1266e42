#include "core/rules/checks/rowchecks.h"
#include "tst_checkinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestRowChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_byItself_data();
    void row_byItself();
    void parts_moreThanTheWhole_isTold();
    void parts_lessThanTheWhole_isSilent();
    void lacks_areToldOnceForAllRows();
    void lead_missingOfBindingRow_isTold();
};

void TestRowChecks::row_byItself_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("rise") << Direction::Up << TargetKind::Level << u"1.2"_s << u"2.8"_s
                          << QStringList();
    QTest::newRow("rise that falls") << Direction::Up << TargetKind::Level << u"2.8"_s << u"1.2"_s
                                     << QStringList{u"p-r-direction-t1-1 contradiction high"_s};
    QTest::newRow("fall") << Direction::Down << TargetKind::Level << u"26"_s << u"25"_s
                          << QStringList();
    QTest::newRow("fall that rises") << Direction::Down << TargetKind::Level << u"25"_s << u"26"_s
                                     << QStringList{u"p-r-direction-t1-1 contradiction high"_s};
    QTest::newRow("kept") << Direction::Keep << TargetKind::Keep << u"15.6"_s << u"15.60"_s
                          << QStringList{u"p-r-kept-t1-1 target low"_s};
    QTest::newRow("ceiling met") << Direction::Down << TargetKind::Ceiling << u"5"_s << u"6"_s
                                 << QStringList{u"p-r-met-t1-1 target low"_s};
    QTest::newRow("floor met") << Direction::Up << TargetKind::Floor << u"6.87"_s << u"6.5"_s
                               << QStringList{u"p-r-met-t1-1 target low"_s};
    QTest::newRow("floor ahead") << Direction::Up << TargetKind::Floor << u"82.19"_s << u"83"_s
                                 << QStringList();
    QTest::newRow("above 100") << Direction::Up << TargetKind::Level << u"85"_s << u"124.5"_s
                               << QStringList{u"p-r-above100-t1-1 impossible medium"_s};
    QTest::newRow("a rate may be above 100")
        << Direction::Up << TargetKind::AnnualRateMin << QString() << u"124.5"_s << QStringList();
}

void TestRowChecks::row_byItself()
{
    QFETCH(Direction, direction);
    QFETCH(TargetKind, kind);
    QFETCH(QString, base);
    QFETCH(QString, target);
    PlanCheckInput input = checkedPlan();
    Indicator row = checkedRow(u"1"_s, u"率"_s, u"%", base, target, kind);
    row.direction = direction;
    input.indicators << row;
    QTEST(told(rowChecks(input)), "expected");
}

void TestRowChecks::parts_moreThanTheWhole_isTold()
{
    PlanCheckInput input = checkedPlan();
    // 40 亿元 and 300000 万元 = 30 亿元 are 70 亿元, more than 60.
    input.indicators << checkedRow(u"1"_s, u"投资"_s, u"亿元", u"50", u"60")
                     << checkedRow(u"2"_s, u"其中:工业"_s, u"亿元", u"20", u"40")
                     << checkedRow(u"3"_s, u"其中：交通"_s, u"万元", u"300000", u"300000")
                     << checkedRow(u"4"_s, u"出口"_s, u"亿元", u"1", u"90");
    input.indicators[2].target.kind = TargetKind::Assigned; // keeping is not what is tested
    const QList<Finding> findings = rowChecks(input);
    QCOMPARE(told(findings), QStringList{u"p-r-parts-target-t1-1 arithmetic high"_s});
    QCOMPARE(findings.first().subjects, (QStringList{u"p-t1-1"_s, u"p-t1-2"_s, u"p-t1-3"_s}));
    QVERIFY(findings.first().title.contains(u"70"));
}

void TestRowChecks::parts_lessThanTheWhole_isSilent()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"1"_s, u"投资"_s, u"亿元", u"50", u"60")
                     << checkedRow(u"2"_s, u"其中:工业"_s, u"亿元", u"20", u"40");
    QCOMPARE(told(rowChecks(input)), QStringList());
}

void TestRowChecks::lacks_areToldOnceForAllRows()
{
    PlanCheckInput input = checkedPlan();
    input.indicators << checkedRow(u"1"_s, u"甲"_s, u"%", {}, u"50")
                     << checkedRow(u"2"_s, u"乙"_s, {}, u"1", u"2")
                     << checkedRow(u"3"_s, u"丙"_s, u"%", {}, u"50")
                     << checkedRow(u"4"_s, u"丁"_s, u"%", u"预计完成", {}, TargetKind::Assigned)
                     << checkedRow(u"5"_s, u"戊"_s, u"%", {}, u"7", TargetKind::AnnualRateMin);
    const QList<Finding> findings = rowChecks(input);
    QCOMPARE(told(findings),
        (QStringList{u"p-r-no-base missing medium"_s, u"p-r-words missing medium"_s,
            u"p-r-no-unit unit medium"_s}));
    QCOMPARE(findings.first().subjects, (QStringList{u"p-t1-1"_s, u"p-t1-3"_s}));
}

void TestRowChecks::lead_missingOfBindingRow_isTold()
{
    PlanCheckInput input = checkedPlan();
    Indicator binding = checkedRow(u"1"_s, u"甲"_s, u"%", u"10", u"50");
    binding.type = IndicatorType::Constraint;
    Indicator led = binding;
    led.id = u"p-t1-2"_s;
    binding.leadAgency.clear();
    Indicator expected = checkedRow(u"3"_s, u"丙"_s, u"%", u"10", u"50");
    expected.leadAgency.clear();
    input.indicators << binding << led << expected;
    QCOMPARE(told(rowChecks(input)), QStringList{u"p-r-no-lead missing high"_s});
}

QTEST_GUILESS_MAIN(TestRowChecks)
#include "tst_rowchecks.moc"
