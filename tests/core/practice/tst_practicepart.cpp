#include "core/practice/practicepart.h"
#include "core/practice/practicerandom.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Indicator levelOf(const QString& base, const QString& scope = {})
{
    Indicator indicator;
    indicator.base.value = Decimal::parse(base);
    indicator.target.kind = TargetKind::Level;
    indicator.target.value = Decimal(200, 0);
    indicator.scope = scope;
    return indicator;
}

} // namespace

class TestPracticePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random_isTheStandardsOwn();
    void share_betweenFifths_isOnTheStraightLine();
    void parts_giveEachWrinkleOnce();
};

void TestPracticePart::random_isTheStandardsOwn()
{
    // [rand.predef]: the 10000th number of a default-constructed mt19937_64, whose seed is 5489.
    PracticeRandom random(5489);
    for (int i = 0; i < 9999; ++i)
        random.between(0, 1);
    QCOMPARE(
        random.between(0, 999'999), static_cast<int>(9'981'545'732'273'789'042ULL % 1'000'000));
}

void TestPracticePart::share_betweenFifths_isOnTheStraightLine()
{
    QCOMPARE(shareOfWay(PracticeStory::Behind, 0), 0.0);
    QCOMPARE(shareOfWay(PracticeStory::Behind, 0.2), 0.1);
    QCOMPARE(shareOfWay(PracticeStory::Behind, 0.3), (0.1 + 0.21) / 2);
    QCOMPARE(shareOfWay(PracticeStory::Behind, 1), 0.63);
    QVERIFY(shareOfWay(PracticeStory::MovingAway, 0.5) < 0);
}

void TestPracticePart::parts_giveEachWrinkleOnce()
{
    QList<Indicator> indicators;
    for (int i = 0; i < 12; ++i)
        indicators << levelOf(i % 6 == 5 ? QString() : u"100"_s, i < 3 ? QString() : u"全区"_s);
    QList<PracticeWrinkle> seen;
    for (const PracticePart& part : practiceParts(indicators))
        if (part.wrinkle != PracticeWrinkle::None)
            seen << part.wrinkle;
    using enum PracticeWrinkle;
    QCOMPARE(seen,
        (QList<PracticeWrinkle>{
            RevisedBase, MissingYear, OtherScope, EnteredBase, NotMeasurable, Unverified}));
    QCOMPARE(practiceParts(indicators), practiceParts(indicators));
}

QTEST_APPLESS_MAIN(TestPracticePart)
#include "tst_practicepart.moc"
