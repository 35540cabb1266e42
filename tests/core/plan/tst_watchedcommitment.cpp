#include "core/plan/plancontent.h"
#include "core/plan/watchedcommitment.h"
#include "tests/support/testdatabase.h"

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Plan fiveYears()
{
    Plan plan;
    plan.id = u"p"_s;
    plan.firstYear = 2021;
    plan.lastYear = 2025;
    plan.baseYear = 2020;
    return plan;
}

/// 联网率 of 80 % at the end of 2025.
Commitment share()
{
    Commitment one;
    one.id = u"p-c-001"_s;
    one.planId = u"p"_s;
    one.name = u"联网率"_s;
    one.kind = u"share"_s;
    one.direction = Direction::Up;
    one.value = Decimal(80, 0);
    one.unit = u"%"_s;
    one.year = 2025;
    one.quote = u"联网率达到80%"_s;
    return one;
}

} // namespace

class TestWatchedCommitment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainNumber_isWatched();
    void otherThanPlainNumber_isNot_data();
    void otherThanPlainNumber_isNot();
    void due_isTheYearOfTheText();
    void series_ofARow_isJudgedByItsFigures();
    void target_followsFromWording_data();
    void target_followsFromWording();
    void base_onlyOfThePlansBaseYear();
    void realPlan_watchesEveryPlainNumber();
};

void TestWatchedCommitment::plainNumber_isWatched()
{
    QVERIFY(isWatched(share(), fiveYears()));
    const Indicator indicator = indicatorOf(share(), fiveYears(), 3);
    QCOMPARE(indicator.id, u"p-c-001"_s);
    QCOMPARE(indicator.number, u"c-001"_s);
    QCOMPARE(indicator.unit, Unit::parse(u"%"));
    QCOMPARE(indicator.position, 3);
    QCOMPARE(indicator.quote, u"联网率达到80%"_s);
    QVERIFY(indicator.isCommitment);
    QVERIFY(!indicator.base.value);
}

void TestWatchedCommitment::otherThanPlainNumber_isNot_data()
{
    QTest::addColumn<Commitment>("commitment");
    Commitment one = share();
    one.kind = u"coverage"_s;
    QTest::newRow("kind") << one;
    one = share();
    one.value.reset();
    QTest::newRow("no number") << one;
    one = share();
    one.highValue = Decimal(90, 0);
    QTest::newRow("range") << one;
    one = share();
    one.unit.clear();
    QTest::newRow("no unit") << one;
    one = share();
    one.direction.reset();
    QTest::newRow("neither way is good") << one;
    one = share();
    one.year = 2023;
    QTest::newRow("before the plan's end") << one;
    one = share();
    one.indicatorId = u"p-t1-01"_s;
    QTest::newRow("in the table") << one;
}

void TestWatchedCommitment::otherThanPlainNumber_isNot()
{
    QFETCH(Commitment, commitment);
    QVERIFY(!isWatched(commitment, fiveYears()));
    QVERIFY(watchedCommitments({commitment}, fiveYears()).isEmpty());
}

void TestWatchedCommitment::due_isTheYearOfTheText()
{
    Commitment one = share();
    const auto due = [&one] { return dueText(indicatorOf(one, fiveYears(), 0)); };
    QCOMPARE(due(), u"by 2025"_s);
    one.year = 2035;
    QVERIFY(isWatched(one, fiveYears()));
    QCOMPARE(due(), u"by 2035"_s);
    one.year.reset();
    QVERIFY(isWatched(one, fiveYears()));
    QCOMPARE(due(), u"no year stated"_s);
    QVERIFY(dueText(Indicator()).isEmpty());
}

void TestWatchedCommitment::series_ofARow_isJudgedByItsFigures()
{
    Commitment one = share();
    QCOMPARE(indicatorOf(one, fiveYears(), 0).seriesId(), one.id);
    one.seriesId = u"p-t1-01"_s;
    QCOMPARE(indicatorOf(one, fiveYears(), 0).seriesId(), u"p-t1-01"_s);
    // A row that is measured against another has figures of its own.
    Indicator row;
    row.id = u"p-t1-02"_s;
    row.target.referenceId = u"p-t1-01"_s;
    QCOMPARE(row.seriesId(), row.id);
}

void TestWatchedCommitment::target_followsFromWording_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<TargetKind>("expected");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("averageRaw");
    QTest::newRow("level") << u"level"_s << Comparator::Equal << u"达到80%"_s << TargetKind::Level
                           << u"80"_s << QString();
    QTest::newRow("above") << u"share"_s << Comparator::MoreThan << u"比例超过80%"_s
                           << TargetKind::Level << u"超过80"_s << QString();
    QTest::newRow("at least") << u"share"_s << Comparator::AtLeast << u"占比80%以上,创成"_s
                              << TargetKind::Floor << u"80以上"_s << QString();
    QTest::newRow("at most") << u"level"_s << Comparator::AtMost << u"控制在80%以内"_s
                             << TargetKind::Ceiling << u"80以内"_s << QString();
    QTest::newRow("about") << u"share"_s << Comparator::About << u"达到80%左右"_s
                           << TargetKind::About << u"80左右"_s << QString();
    QTest::newRow("total") << u"total"_s << Comparator::AtLeast << u"改造80%以上"_s
                           << TargetKind::Total << QString() << u"80以上"_s;
    QTest::newRow("rate") << u"growth"_s << Comparator::AtLeast << u"年均增速达80%以上"_s
                          << TargetKind::AnnualRateMin << QString() << u"80以上"_s;
    QTest::newRow("in characters") << u"count"_s << Comparator::None << u"八十家"_s
                                   << TargetKind::Level << u"80"_s << QString();
}

void TestWatchedCommitment::target_followsFromWording()
{
    QFETCH(QString, kind);
    QFETCH(Comparator, comparator);
    QFETCH(QString, quote);
    Commitment one = share();
    one.kind = kind;
    one.comparator = comparator;
    one.quote = quote;
    const Target target = indicatorOf(one, fiveYears(), 0).target;
    QTEST(target.kind, "expected");
    QTEST(target.raw, "raw");
    QTEST(target.averageRaw, "averageRaw");
    QCOMPARE(target.comparator, comparator);
    QCOMPARE(*target.value, Decimal(80, 0));
}

void TestWatchedCommitment::base_onlyOfThePlansBaseYear()
{
    Commitment one = share();
    one.base = Decimal(625, 1);
    one.baseYear = 2020;
    QCOMPARE(indicatorOf(one, fiveYears(), 0).base.value->toString(), u"62.5"_s);
    one.baseYear = 2019;
    QVERIFY(!indicatorOf(one, fiveYears(), 0).base.value);
}

void TestWatchedCommitment::realPlan_watchesEveryPlainNumber()
{
    const auto content = builtInPlanContent(u"lq14"_s);
    VERIFY_OK(content);
    Plan plan = fiveYears();
    plan.id = u"lq14"_s;
    const QList<Indicator> watched = watchedCommitments(content->commitments, plan);
    const auto dueIn = [&watched](int year) {
        return std::count_if(watched.begin(), watched.end(),
            [year](const Indicator& one) { return one.dueYear == year; });
    };
    QCOMPARE(dueIn(2025), 28);
    QCOMPARE(dueIn(2035), 4);
    QCOMPARE(dueIn(0), 21);
    QCOMPARE(watched.size(), 28 + 4 + 21);
    // 突破2000亿元 in 2035, of the same series as row 1.
    QCOMPARE(watched.first().id, u"lq14-c-007"_s);
    QCOMPARE(watched.first().seriesId(), u"lq14-t2-01"_s);
    // 社会消费品零售总额 is in no table: 326.1 in 2020, 485 in 2025.
    const auto sales = std::find_if(watched.begin(), watched.end(),
        [](const Indicator& one) { return one.id == u"lq14-c-031"_s; });
    QCOMPARE(sales->base.raw, u"326.1"_s);
    QCOMPARE(sales->target.raw, u"485"_s);
    // 到2025年,…达到25%左右: not the 25 of the year.
    const auto about = std::find_if(watched.begin(), watched.end(),
        [](const Indicator& one) { return one.id == u"lq14-c-126"_s; });
    QCOMPARE(about->target.raw, u"25左右"_s);
    QCOMPARE(about->target.kind, TargetKind::About);
    for (const Indicator& one : watched) {
        const QString raw = one.target.raw + one.target.averageRaw;
        QVERIFY2(raw.contains(one.target.value->toString()), qPrintable(one.id));
        // 两家, 三个中心: the note says how the number is printed.
        const bool isInCharacters = one.note.startsWith(u"印作"_s);
        QVERIFY2(
            isInCharacters || one.quote.contains(one.target.value->toString()), qPrintable(one.id));
    }
}

QTEST_GUILESS_MAIN(TestWatchedCommitment)
#include "tst_watchedcommitment.moc"
