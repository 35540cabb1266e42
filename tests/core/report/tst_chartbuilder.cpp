#include "core/report/chartbuilder.h"

#include <QTest>

#include <cmath>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// `2021=7.5 2022=6.4`: official final figures by period.
QList<Observation> series(QStringView text)
{
    QList<Observation> figures;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto mark = part.indexOf(u'=');
        Observation figure;
        figure.id = part.first(mark).toString();
        figure.period = *Period::parse(part.first(mark));
        figure.value = *Decimal::parse(part.sliced(mark + 1));
        figure.status = VintageStatus::Final;
        figure.sources << ObservationSource();
        figures << figure;
    }
    return figures;
}

AssessmentInput chartInput(
    TargetKind kind, QStringView base, QStringView target, QStringView figures)
{
    AssessmentInput input;
    input.plan.shortTitle = u"样例规划"_s;
    input.plan.firstYear = 2021;
    input.plan.lastYear = 2025;
    input.plan.baseYear = 2020;
    input.indicator.number = u"7"_s;
    input.indicator.name = u"产值"_s;
    input.indicator.unit = Unit::parse(u"亿元");
    input.indicator.base = {base.toString(), Decimal::parse(base)};
    input.indicator.target.kind = kind;
    input.indicator.target.raw = target.toString();
    input.indicator.target.value = Decimal::parse(target);
    input.observations = series(figures);
    input.year = 2025;
    return input;
}

ChartData chartOf(const AssessmentInput& input)
{
    return indicatorChartData(input, assess(input));
}

/// `2021 7.50`: year and label of each point.
QStringList labels(const QList<ChartPoint>& points)
{
    QStringList texts;
    for (const ChartPoint& point : points)
        texts << QString::number(point.year) + u' ' + point.label;
    return texts;
}

/// `2021 7.5000`: year and value of each point.
QStringList values(const QList<ChartPoint>& points)
{
    QStringList texts;
    for (const ChartPoint& point : points)
        texts << QString::number(point.year) + u' ' + QString::number(point.value, 'f', 4);
    return texts;
}

} // namespace

class TestChartBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void level_figures_areThePlansOwnYearsUpToTheCutOff();
    void level_figure_keepsPrintStatusAndVerification();
    void frame_ofIndicator_isItsPlanAndName();
    void horizon_hasNoSchedule();
    void base_printedAndEntered_areApart_data();
    void base_printedAndEntered_areApart();
    void path_toLevel_isStraight();
    void path_byBasis_startsAtTheBaseOfTheVerdict_data();
    void path_byBasis_startsAtTheBaseOfTheVerdict();
    void target_ofKind_hasThisShape_data();
    void target_ofKind_hasThisShape();
    void target_withoutNumber_isOnlyWords_data();
    void target_withoutNumber_isOnlyWords();
    void target_multiple_isTimesTheBase();
    void total_figures_areSumsSoFar();
    void total_decimals_areThoseOfTheFinestFigure();
    void total_gap_endsTheLine_data();
    void total_gap_endsTheLine();
    void total_sum_isAsSureAsItsWeakestFigure();
    void total_path_startsAtNothing();
    void reduction_figures_areChained();
    void reduction_path_isEvenByRates();
    void rate_figures_stayYearly();
    void remarks_ofIndicator_sayWhatAReaderMustKnow();
    void projection_ofALevel_goesOnFromTheLatestFigure();
    void projection_ofARate_isNotDrawn();
    void summary_withAndWithoutFigure_isOneSentence();
};

void TestChartBuilder::level_figures_areThePlansOwnYearsUpToTheCutOff()
{
    auto input = chartInput(TargetKind::Level, u"100", u"200",
        u"2019=1 2020=100 2021=110 2022H1=70 2022=120 2023=130 2026=9");
    input.year = 2022;
    const QStringList upTo2022{u"2021 110"_s, u"2022 120"_s};
    QCOMPARE(labels(chartOf(input).points), upTo2022);
    input.year = 2030;
    const QStringList all{u"2021 110"_s, u"2022 120"_s, u"2023 130"_s};
    QCOMPARE(labels(chartOf(input).points), all);
}

void TestChartBuilder::level_figure_keepsPrintStatusAndVerification()
{
    auto input = chartInput(TargetKind::Level, u"669", u"1000", u"2021=720.08 2022=757.00");
    input.observations[1].status = VintageStatus::Provisional;
    input.observations[1].sources[0].isVerified = false;
    const auto points = chartOf(input).points;
    QCOMPARE(points.size(), 2);
    QVERIFY(points[0] == (ChartPoint{2021, 720.08, u"720.08"_s, VintageStatus::Final, true}));
    QVERIFY(points[1] == (ChartPoint{2022, 757, u"757.00"_s, VintageStatus::Provisional, false}));
}

void TestChartBuilder::horizon_hasNoSchedule()
{
    auto input = chartInput(TargetKind::Level, u"669", u"2000", u"2021=720.08 2022=757.00");
    QVERIFY(!chartOf(input).isCommitment);
    QVERIFY(!chartOf(input).requiredPath.isEmpty());
    input.plan.horizonYear = 2035;
    input.plan.lastYear = 2035;
    input.indicator.isCommitment = true;
    input.indicator.dueYear = 2035;
    QVERIFY(chartOf(input).isCommitment);
    QVERIFY(chartOf(input).requiredPath.isEmpty());
    QCOMPARE(chartOf(input).lastYear, 2035);
}

void TestChartBuilder::frame_ofIndicator_isItsPlanAndName()
{
    auto input = chartInput(TargetKind::Level, u"100", u"200", u"");
    input.indicator.group = u"居民"_s;
    input.indicator.type = IndicatorType::Constraint;
    const ChartData data = chartOf(input);
    QCOMPARE(data.title, u"7 居民·产值"_s);
    QCOMPARE(data.unitText, u"亿元"_s);
    QCOMPARE(data.planTitle, u"样例规划"_s);
    QCOMPARE(data.type, IndicatorType::Constraint);
    QCOMPARE(data.baseYear, 2020);
    QCOMPARE(data.firstYear, 2021);
    QCOMPARE(data.lastYear, 2025);
    QVERIFY(data.points.isEmpty());
}

void TestChartBuilder::base_printedAndEntered_areApart_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("printedLabel"); ///< empty: none
    QTest::addColumn<QString>("revisedLabel");
    QTest::newRow("printed") << u"669"_s << u"2021=700"_s << u"669"_s << u""_s;
    QTest::newRow("revised") << u"669"_s << u"2020=669.39"_s << u"669"_s << u"669.39"_s;
    QTest::newRow("same, more zeros") << u"669"_s << u"2020=669.00"_s << u"669"_s << u""_s;
    QTest::newRow("entered only") << u""_s << u"2020=669.39"_s << u""_s << u"669.39"_s;
    QTest::newRow("words") << u"预计完成"_s << u"2021=700"_s << u""_s << u""_s;
    QTest::newRow("zero is a base") << u"0"_s << u"2020=1"_s << u"0"_s << u"1"_s;
}

void TestChartBuilder::base_printedAndEntered_areApart()
{
    QFETCH(QString, printed);
    QFETCH(QString, figures);
    QFETCH(QString, printedLabel);
    QFETCH(QString, revisedLabel);
    const ChartData data = chartOf(chartInput(TargetKind::Level, printed, u"1000", figures));
    QCOMPARE(data.printedBase ? data.printedBase->label : QString(), printedLabel);
    QCOMPARE(data.revisedBase ? data.revisedBase->label : QString(), revisedLabel);
    for (const auto& base : {data.printedBase, data.revisedBase})
        QVERIFY(!base || (base->year == 2020 && base->value == base->label.toDouble()));
    for (const ChartPoint& point : data.points)
        QVERIFY(point.year != 2020);
}

void TestChartBuilder::path_toLevel_isStraight()
{
    // 100 → 200 in five years: 20 a year.
    const QStringList even{u"2020 100.0000"_s, u"2021 120.0000"_s, u"2022 140.0000"_s,
        u"2023 160.0000"_s, u"2024 180.0000"_s, u"2025 200.0000"_s};
    QCOMPARE(
        values(chartOf(chartInput(TargetKind::Level, u"100", u"200", u"")).requiredPath), even);
    // Down from 26 to 25 by a fifth each year.
    const auto down = chartOf(chartInput(TargetKind::Level, u"26", u"25", u"")).requiredPath;
    QCOMPARE(values(down).value(2), u"2022 25.6000"_s);
    QVERIFY(chartOf(chartInput(TargetKind::Level, u"100", u"100", u"")).requiredPath.isEmpty());
    QVERIFY(chartOf(chartInput(TargetKind::Level, u"", u"100", u"2021=50")).requiredPath.isEmpty());
}

void TestChartBuilder::path_byBasis_startsAtTheBaseOfTheVerdict_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<QString>("start"); ///< empty: no path
    QTest::newRow("printed") << u"100"_s << u"2020=90"_s << Basis::Printed << u"2020 100.0000"_s;
    QTest::newRow("revised") << u"100"_s << u"2020=90"_s << Basis::Revised << u"2020 90.0000"_s;
    QTest::newRow("nothing revised") << u"100"_s << u""_s << Basis::Revised << u"2020 100.0000"_s;
    QTest::newRow("only entered") << u""_s << u"2020=90"_s << Basis::Printed << u"2020 90.0000"_s;
    QTest::newRow("neither") << u""_s << u""_s << Basis::Revised << u""_s;
}

void TestChartBuilder::path_byBasis_startsAtTheBaseOfTheVerdict()
{
    QFETCH(QString, printed);
    QFETCH(QString, figures);
    QFETCH(Basis, basis);
    QFETCH(QString, start);
    auto input = chartInput(TargetKind::Level, printed, u"200", figures);
    input.basis = basis;
    const QStringList path = values(chartOf(input).requiredPath);
    QCOMPARE(path.value(0), start);
    QCOMPARE(path.value(5), start.isEmpty() ? u""_s : u"2025 200.0000"_s);
}

void TestChartBuilder::target_ofKind_hasThisShape_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<TargetShape>("shape");
    QTest::addColumn<bool>("holdsEveryYear");
    const auto add = [](const char* name, TargetKind kind, Direction direction, TargetShape shape,
                         bool holdsEveryYear) {
        QTest::newRow(name) << kind << direction << shape << holdsEveryYear;
    };
    using enum TargetShape;
    add("level up", TargetKind::Level, Direction::Up, Reach, false);
    add("level down", TargetKind::Level, Direction::Down, Ceiling, false);
    add("at least", TargetKind::Floor, Direction::Up, Floor, false);
    add("at most", TargetKind::Ceiling, Direction::Down, Ceiling, true);
    add("kept", TargetKind::Keep, Direction::Keep, Floor, true);
    add("about", TargetKind::About, Direction::Up, Reach, false);
    add("yearly rate", TargetKind::AnnualRateMin, Direction::Up, Floor, true);
    add("total", TargetKind::Total, Direction::Up, Reach, false);
    // Of a reduction, more is better: it is reached from below although the thing itself falls.
    add("total of points", TargetKind::TotalPoints, Direction::Down, Reach, false);
    add("total reduction", TargetKind::TotalReduction, Direction::Down, Reach, false);
}

void TestChartBuilder::target_ofKind_hasThisShape()
{
    QFETCH(TargetKind, kind);
    QFETCH(Direction, direction);
    QFETCH(TargetShape, shape);
    QFETCH(bool, holdsEveryYear);
    auto input = chartInput(kind, u"6", u"10", u"2021=2");
    input.indicator.direction = direction;
    const ChartData data = chartOf(input);
    QCOMPARE(data.target, 10.0);
    QCOMPARE(data.targetLabel, u"10"_s);
    QCOMPARE(data.targetShape, shape);
    QCOMPARE(data.targetHoldsEveryYear, holdsEveryYear);
    // What holds in every year has no way to go.
    QCOMPARE(data.requiredPath.isEmpty(), holdsEveryYear);
}

void TestChartBuilder::target_withoutNumber_isOnlyWords_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("assigned") << TargetKind::Assigned << u"完成上级下达指标"_s;
    QTest::newRow("words") << TargetKind::Words << u"明显改善"_s;
    QTest::newRow("none") << TargetKind::None << u""_s;
    QTest::newRow("above another") << TargetKind::AnnualRateRelative << u"高于经济增长"_s;
}

void TestChartBuilder::target_withoutNumber_isOnlyWords()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, words);
    const ChartData data = chartOf(chartInput(kind, u"6", words, u"2021=2"));
    QVERIFY(!data.target);
    QCOMPARE(data.targetLabel, words);
    QVERIFY(!data.targetHoldsEveryYear);
    QVERIFY(data.requiredPath.isEmpty());
    QCOMPARE(labels(data.points), QStringList{u"2021 2"_s});
}

void TestChartBuilder::target_multiple_isTimesTheBase()
{
    // 翻一番 from 300: the line ends at 600, among the figures, not at 2.
    auto input = chartInput(TargetKind::Multiple, u"300", u"翻一番", u"2021=350");
    input.indicator.target.value = Decimal(2, 0);
    const ChartData data = chartOf(input);
    QCOMPARE(data.target, 600.0);
    QCOMPARE(data.targetLabel, u"翻一番"_s);
    QCOMPARE(values(data.requiredPath).value(1), u"2021 360.0000"_s);
    input.indicator.base = {};
    QVERIFY(!chartOf(input).target);
    QVERIFY(chartOf(input).requiredPath.isEmpty());
}

void TestChartBuilder::total_figures_areSumsSoFar()
{
    const QStringList sums{u"2021 1.80"_s, u"2022 3.75"_s, u"2023 5.76"_s};
    const ChartData data =
        chartOf(chartInput(TargetKind::Total, u"", u"8", u"2021=1.80 2022=1.95 2023=2.01"));
    QCOMPARE(labels(data.points), sums);
    QCOMPARE(
        values(data.points), (QStringList{u"2021 1.8000"_s, u"2022 3.7500"_s, u"2023 5.7600"_s}));
    const ChartData points =
        chartOf(chartInput(TargetKind::TotalPoints, u"", u"5", u"2021=1 2022=-0.5 2023=2"));
    QCOMPARE(
        values(points.points), (QStringList{u"2021 1.0000"_s, u"2022 0.5000"_s, u"2023 2.5000"_s}));
}

void TestChartBuilder::total_decimals_areThoseOfTheFinestFigure()
{
    // 1.75 + 1.8 = 3.55, and + 2 = 5.55: no digit is lost to a coarser later figure.
    const ChartData data =
        chartOf(chartInput(TargetKind::Total, u"", u"8", u"2021=1.75 2022=1.8 2023=2"));
    QCOMPARE(labels(data.points), (QStringList{u"2021 1.75"_s, u"2022 3.55"_s, u"2023 5.55"_s}));
    const ChartData whole =
        chartOf(chartInput(TargetKind::Total, u"", u"30000", u"2021=6200 2022=6400"));
    QCOMPARE(labels(whole.points), (QStringList{u"2021 6200"_s, u"2022 12600"_s}));
}

void TestChartBuilder::total_gap_endsTheLine_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<int>("count");
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        const QByteArray name = toCode(kind).toUtf8();
        QTest::addRow("%s, a year missing", name.data()) << kind << u"2021=2 2022=2 2024=2"_s << 2;
        QTest::addRow("%s, the first missing", name.data()) << kind << u"2022=2 2023=2"_s << 0;
        QTest::addRow("%s, base year only", name.data()) << kind << u"2020=2"_s << 0;
        QTest::addRow("%s, whole", name.data())
            << kind << u"2021=2 2022=2 2023=2 2024=2 2025=2"_s << 5;
    }
}

void TestChartBuilder::total_gap_endsTheLine()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, figures);
    QFETCH(int, count);
    QCOMPARE(chartOf(chartInput(kind, u"", u"10", figures)).points.size(), count);
}

void TestChartBuilder::total_sum_isAsSureAsItsWeakestFigure()
{
    auto input = chartInput(TargetKind::Total, u"", u"8", u"2021=1 2022=1 2023=1 2024=1");
    input.observations[1].sources[0].isVerified = false;
    input.observations[2].status = VintageStatus::Provisional;
    input.observations[3].status = VintageStatus::Revised;
    const auto points = chartOf(input).points;
    QCOMPARE(points.size(), 4);
    QVERIFY(points[0].isVerified && !points[1].isVerified && !points[2].isVerified);
    QVERIFY(!points[3].isVerified);
    QCOMPARE(points[1].status, VintageStatus::Final);
    QCOMPARE(points[2].status, VintageStatus::Provisional);
    QCOMPARE(points[3].status, VintageStatus::Provisional);
}

void TestChartBuilder::total_path_startsAtNothing()
{
    // 8 in five years: 1.6 a year, whatever the plan prints as base.
    const QStringList even{u"2020 0.0000"_s, u"2021 1.6000"_s, u"2022 3.2000"_s, u"2023 4.8000"_s,
        u"2024 6.4000"_s, u"2025 8.0000"_s};
    for (const auto& base : {u""_s, u"3"_s})
        QCOMPARE(
            values(chartOf(chartInput(TargetKind::Total, base, u"8", u"")).requiredPath), even);
}

void TestChartBuilder::reduction_figures_areChained()
{
    // 1 − 0.97 × 0.98 = 4.94 %, and with a rise of 1 %: 1 − 0.97 × 0.98 × 1.01 = 3.9894 %.
    const ChartData data =
        chartOf(chartInput(TargetKind::TotalReduction, u"", u"10", u"2021=3 2022=2 2023=-1"));
    QCOMPARE(
        values(data.points), (QStringList{u"2021 3.0000"_s, u"2022 4.9400"_s, u"2023 3.9894"_s}));
    QCOMPARE(labels(data.points), (QStringList{u"2021 3.00"_s, u"2022 4.94"_s, u"2023 3.99"_s}));
}

void TestChartBuilder::reduction_path_isEvenByRates()
{
    const auto path = chartOf(chartInput(TargetKind::TotalReduction, u"", u"10", u"")).requiredPath;
    QCOMPARE(path.size(), 6);
    QCOMPARE(path.first().value, 0.0);
    QVERIFY(std::abs(path.last().value - 10) < 1e-9);
    // The same share of what is left goes every year: the fifth root of 0.9 stays.
    for (int i = 1; i < path.size(); ++i) {
        const double stays = (100 - path[i].value) / (100 - path[i - 1].value);
        QVERIFY(std::abs(std::pow(stays, 5) - 0.9) < 1e-9);
    }
}

void TestChartBuilder::rate_figures_stayYearly()
{
    const ChartData data =
        chartOf(chartInput(TargetKind::AnnualRateMin, u"", u"7", u"2021=9 2023=5"));
    QCOMPARE(labels(data.points), (QStringList{u"2021 9"_s, u"2023 5"_s}));
    QCOMPARE(data.target, 7.0);
    QVERIFY(data.requiredPath.isEmpty());
}

void TestChartBuilder::remarks_ofIndicator_sayWhatAReaderMustKnow()
{
    const QString standing =
        u"Standing at the end of each year, counted from the plan's first year."_s;
    auto input = chartInput(TargetKind::Level, u"1", u"2", u"");
    QVERIFY(chartOf(input).remarks.isEmpty());
    input.indicator.priceBasis = u"current"_s;
    QCOMPARE(chartOf(input).remarks, QStringList{u"At current prices."_s});
    input.indicator.priceBasis = u"comparable"_s;
    QCOMPARE(chartOf(input).remarks, QStringList{u"At comparable prices."_s});
    input.indicator.priceBasis = u"constant-2020"_s;
    QCOMPARE(chartOf(input).remarks, QStringList{u"At constant prices of 2020."_s});
    input.indicator.priceBasis.clear();
    for (const auto kind :
        {TargetKind::Total, TargetKind::TotalPoints, TargetKind::TotalReduction}) {
        input.indicator.target.kind = kind;
        QCOMPARE(chartOf(input).remarks, QStringList{standing});
    }
}

void TestChartBuilder::projection_ofALevel_goesOnFromTheLatestFigure()
{
    const auto input = chartInput(TargetKind::Level, u"100", u"200", u"2021=110 2022=130");
    const ChartData chart = chartOf(input);
    QCOMPARE(chart.projection.size(), 4);
    QCOMPARE(chart.projection.first(), (ProjectedPoint{2022, 130, 130, 130}));
    // 10 and 20 so far: 15 a year in the three to come.
    QCOMPARE(chart.projection.last().year, 2025);
    QCOMPARE(chart.projection.last().value, 175.0);
    QVERIFY(chart.remarks.first().contains(u"80%"_s));
    // One change has no spread.
    QVERIFY(
        chartOf(chartInput(TargetKind::Level, u"100", u"200", u"2021=110")).projection.isEmpty());
}

void TestChartBuilder::projection_ofARate_isNotDrawn()
{
    const ChartData chart =
        chartOf(chartInput(TargetKind::AnnualRateMin, u"", u"7", u"2021=8 2022=6"));
    QVERIFY(chart.projection.isEmpty());
}

void TestChartBuilder::summary_withAndWithoutFigure_isOneSentence()
{
    // (150 − 100) ÷ (200 − 100) = 50 % with 60 % of the time gone: 0.83, slightly behind.
    QCOMPARE(chartOf(chartInput(TargetKind::Level, u"100", u"200", u"2023=150")).summary,
        u"7 产值: 150 in 2023; target 200 in 2025; slightly behind."_s);
    QCOMPARE(chartOf(chartInput(TargetKind::Level, u"100", u"200", u"")).summary,
        u"7 产值: no figure yet; target 200; no data."_s);
}

QTEST_APPLESS_MAIN(TestChartBuilder)
#include "tst_chartbuilder.moc"
