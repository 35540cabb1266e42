#include "core/rules/aboutrule.h"
#include "core/rules/assess.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// A target of 25 % or so, whose band of 5 % reaches from 23.75 to 26.25.
AssessmentInput about25(QStringView base, int year, QStringView value)
{
    AssessmentInput input;
    input.plan.baseYear = 2020;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.indicator.unit = Unit::parse(u"%");
    input.indicator.base = {base.toString(), Decimal::parse(base)};
    input.indicator.target.kind = TargetKind::About;
    input.indicator.target.comparator = Comparator::About;
    input.indicator.target.raw = u"25%左右"_s;
    input.indicator.target.value = Decimal::parse(u"25");
    Observation figure;
    figure.id = u"o"_s;
    figure.period = Period::ofYear(year);
    figure.value = *Decimal::parse(value);
    figure.sources << ObservationSource();
    input.observations << figure;
    input.year = year;
    return input;
}

} // namespace

class TestAboutRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void about_places_giveTheVerdict_data();
    void about_places_giveTheVerdict();
    void about_band_isSaidWithItsNumbers();
    void about_band_isTheRuleSets();
};

void TestAboutRule::about_places_giveTheVerdict_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<Outlook>("outlook");
    using P = Progress;
    using O = Outlook;
    QTest::newRow("reached early") << u"20"_s << 2022 << u"23.75"_s << P::Achieved << O::Achieved;
    QTest::newRow("reached at the end")
        << u"20"_s << 2025 << u"26.25"_s << P::Achieved << O::Achieved;
    QTest::newRow("missed below") << u"20"_s << 2025 << u"23.7"_s << P::Missed << O::Unlikely;
    QTest::newRow("missed above") << u"20"_s << 2025 << u"26.3"_s << P::Missed << O::Unlikely;
    QTest::newRow("held") << u"24"_s << 2022 << u"25"_s << P::OnSchedule << O::Likely;
    QTest::newRow("held to the end") << u"24"_s << 2025 << u"25"_s << P::Achieved << O::Achieved;
    QTest::newRow("not held") << u"24"_s << 2022 << u"23"_s << P::Behind << O::NeedsEffort;
    QTest::newRow("past the band") << u"20"_s << 2022 << u"27"_s << P::Behind << O::NeedsEffort;
    QTest::newRow("past the band downwards")
        << u"30"_s << 2022 << u"23"_s << P::Behind << O::NeedsEffort;
    // 2 of 5 in 2 of 5 years; 3 in the three left is the pace so far.
    QTest::newRow("on the way") << u"20"_s << 2022 << u"22"_s << P::OnSchedule << O::Likely;
    // From above: 1 of 5 in 2 of 5 years; 1.33 a year needed, 0.5 so far.
    QTest::newRow("on the way down") << u"30"_s << 2022 << u"29"_s << P::Behind << O::Unlikely;
    QTest::newRow("moving away") << u"20"_s << 2022 << u"19"_s << P::Behind << O::Unlikely;
    QTest::newRow("no base, reached") << QString() << 2022 << u"25"_s << P::Achieved << O::Achieved;
    QTest::newRow("no base, open") << QString() << 2022 << u"22"_s << P::NoData << O::Unknown;
}

void TestAboutRule::about_places_giveTheVerdict()
{
    QFETCH(QString, base);
    QFETCH(int, year);
    QFETCH(QString, value);
    const auto result = assess(about25(base, year, value));
    QTEST(result.progress, "progress");
    QTEST(result.outlook, "outlook");
}

void TestAboutRule::about_band_isSaidWithItsNumbers()
{
    const auto result = assess(about25(u"20", 2022, u"22"));
    QCOMPARE(result.steps[0].text,
        u"Base 20%, target “25%左右” (%); 2022: 22%. “About” means within 5% of the target: 23.75 "
        "to 26.25."_s);
    QCOMPARE(*result.completion, 40.0);
}

void TestAboutRule::about_band_isTheRuleSets()
{
    RuleSet wide = defaultRuleSet();
    // The shipped set states its band for this kind of target alone.
    for (RuleThreshold& threshold : wide.thresholds)
        if (threshold.code == u"about_band"_s)
            threshold.value = 20; // 20 to 30
    QCOMPARE(assess(about25(u"10", 2022, u"21"), wide).progress, Progress::Achieved);
    QVERIFY(assess(about25(u"10", 2022, u"21")).progress != Progress::Achieved);
}

QTEST_APPLESS_MAIN(TestAboutRule)
#include "tst_aboutrule.moc"
