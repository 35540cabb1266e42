#include "tests/ui/chartsamples.h"
#include "ui/charts/indicatorchart.h"

#include <QLineSeries>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QStringList seriesNames(const IndicatorChart& chart)
{
    QStringList names;
    for (const auto* series : chart.series())
        names.append(series->objectName());
    names.sort();
    return names;
}

QStringList textsOf(const ChartLayout& layout, ChartText::Role role)
{
    QStringList texts;
    for (const auto& text : layout.texts) {
        if (text.role == role)
            texts.append(text.text);
    }
    return texts;
}

int countOf(const ChartLayout& layout, ChartMark::Shape shape)
{
    return static_cast<int>(std::count_if(layout.marks.begin(), layout.marks.end(),
        [shape](const ChartMark& mark) { return mark.shape == shape && mark.point; }));
}

} // namespace

class TestIndicatorChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void series_ofGrossProduct_areAllThere();
    void series_ofAProjection_areItsCentreAndSpread();
    void series_ofEmptyData_areNone();
    void series_target_liesAtItsValue();
    void axes_showPlanYears();
    void marks_tellVintages();
    void marks_standOnTheirValues();
    void texts_anyChart_neverMeet_data();
    void texts_anyChart_neverMeet();
    void texts_everyFigure_isLabelled();
    void texts_withoutFigures_saySo();
    void tags_bindingAndPractice_areMarked();
    void figureAt_mark_findsItsFigure();
};

void TestIndicatorChart::series_ofGrossProduct_areAllThere()
{
    const IndicatorChart chart(samples::grossProduct(), ChartStyle::print());
    QCOMPARE(seriesNames(chart), (QStringList{u"break"_s, u"curve"_s, u"path"_s, u"target"_s}));
}

void TestIndicatorChart::series_ofAProjection_areItsCentreAndSpread()
{
    ChartData data = samples::grossProduct();
    data.projection = {{2024, 790.6, 790.6, 790.6}, {2025, 821, 779, 863}};
    const IndicatorChart chart(data, ChartStyle::print());
    const QStringList names = seriesNames(chart);
    for (const QString& name : {u"projection"_s, u"projectionLow"_s, u"projectionHigh"_s})
        QCOMPARE(names.count(name), 1);
}

void TestIndicatorChart::series_ofEmptyData_areNone()
{
    const IndicatorChart chart(samples::emptyChart(), ChartStyle::print());
    QVERIFY(chart.series().isEmpty());
}

void TestIndicatorChart::series_target_liesAtItsValue()
{
    const IndicatorChart chart(samples::accidentRate(), ChartStyle::print());
    for (const auto* series : chart.series()) {
        if (series->objectName() != u"target")
            continue;
        const auto points = qobject_cast<const QLineSeries*>(series)->points();
        QCOMPARE(points, (QList<QPointF>{{2020.5, 0.01}, {2025.5, 0.01}}));
        return;
    }
    QFAIL("no target");
}

void TestIndicatorChart::axes_showPlanYears()
{
    IndicatorChart chart(samples::grossProduct(), ChartStyle::print());
    chart.resize(600, 300);
    QCOMPARE(chart.chartLayout().years, (YearScale{2020, 2025, 1}));
    // The plot that the layout computed is the one the curves are drawn in.
    QCOMPARE(chart.plotArea().toRect(), chart.chartLayout().plot.toRect());
}

void TestIndicatorChart::marks_tellVintages()
{
    IndicatorChart chart(samples::grossProduct(), ChartStyle::print());
    chart.resize(600, 300);
    const auto& layout = chart.chartLayout();
    QCOMPARE(countOf(layout, ChartMark::Shape::Settled), 2);
    QCOMPARE(countOf(layout, ChartMark::Shape::Unsettled), 2);
    QCOMPARE(countOf(layout, ChartMark::Shape::PrintedBase), 1);
    QCOMPARE(countOf(layout, ChartMark::Shape::RevisedBase), 1);
    // One for 2024, one in the key.
    const auto unverified = std::count_if(layout.marks.begin(), layout.marks.end(),
        [](const auto& mark) { return mark.shape == ChartMark::Shape::Unverified; });
    QCOMPARE(unverified, 2);
}

void TestIndicatorChart::marks_standOnTheirValues()
{
    IndicatorChart chart(samples::grossProduct(), ChartStyle::print());
    chart.resize(600, 300);
    const auto* curve = chart.series().last();
    for (const auto& mark : chart.chartLayout().marks) {
        if (!mark.point)
            continue;
        const QPointF expected =
            chart.mapToPosition({static_cast<double>(mark.point->year), mark.point->value},
                const_cast<QAbstractSeries*>(curve));
        QVERIFY((mark.centre - expected).manhattanLength() < 1);
    }
}

void TestIndicatorChart::texts_anyChart_neverMeet_data()
{
    QTest::addColumn<ChartData>("chartData");
    QTest::addColumn<QSizeF>("size");
    for (const auto& data : samples::allCharts()) {
        for (const auto& size : {QSizeF(590, 283), QSizeF(640, 380), QSizeF(1200, 700)}) {
            const auto name = u"%1 %2"_s.arg(data.title).arg(size.width());
            QTest::newRow(qPrintable(name)) << data << size;
        }
    }
}

void TestIndicatorChart::texts_anyChart_neverMeet()
{
    QFETCH(ChartData, chartData);
    QFETCH(QSizeF, size);
    const auto layout = layoutChart(chartData, ChartStyle::print(), size);
    const QRectF page = QRectF({0, 0}, size).adjusted(-1, -1, 1, 1);
    for (qsizetype i = 0; i < layout.texts.size(); ++i) {
        const auto& text = layout.texts[i];
        QVERIFY2(page.contains(text.rect), qPrintable(text.text));
        for (qsizetype j = 0; j < i; ++j) {
            const auto message = text.text + u" / "_s + layout.texts[j].text;
            QVERIFY2(!text.rect.intersects(layout.texts[j].rect), qPrintable(message));
        }
        for (const auto& mark : layout.marks) {
            const bool isFigure =
                text.role == ChartText::Role::Figure || text.role == ChartText::Role::Base;
            if (isFigure && mark.point)
                QVERIFY2(!text.rect.contains(mark.centre), qPrintable(text.text));
        }
    }
}

void TestIndicatorChart::texts_everyFigure_isLabelled()
{
    const auto layout = layoutChart(samples::grossProduct(), ChartStyle::print(), QSizeF(590, 283));
    QCOMPARE(textsOf(layout, ChartText::Role::Figure),
        (QStringList{u"720.08"_s, u"757.00"_s, u"753.90"_s, u"790.60"_s}));
    QCOMPARE(
        textsOf(layout, ChartText::Role::Base), (QStringList{u"Revised 669.39"_s, u"Base 669"_s}));
    QCOMPARE(textsOf(layout, ChartText::Role::Target), (QStringList{u"Target\n1000"_s}));
    QCOMPARE(textsOf(layout, ChartText::Role::Path), (QStringList{u"Schedule"_s}));
}

void TestIndicatorChart::texts_withoutFigures_saySo()
{
    for (const auto& data : {samples::emptyChart(), samples::withoutFigures()}) {
        const auto layout = layoutChart(data, ChartStyle::print(), QSizeF(590, 283));
        QCOMPARE(textsOf(layout, ChartText::Role::Message), (QStringList{u"No figures yet"_s}));
    }
}

void TestIndicatorChart::tags_bindingAndPractice_areMarked()
{
    const auto kinds = [](const ChartData& data) {
        QList<ChartTag::Kind> result;
        for (const auto& tag : layoutChart(data, ChartStyle::print(), QSizeF(590, 283)).tags)
            result.append(tag.kind);
        return result;
    };
    QCOMPARE(kinds(samples::grossProduct()), (QList<ChartTag::Kind>{ChartTag::Kind::Outlined}));
    QCOMPARE(kinds(samples::accidentRate()),
        (QList<ChartTag::Kind>{ChartTag::Kind::Caution, ChartTag::Kind::Filled}));
}

void TestIndicatorChart::figureAt_mark_findsItsFigure()
{
    IndicatorChart chart(samples::grossProduct(), ChartStyle::print());
    chart.resize(600, 300);
    const QPointF at = chart.chartLayout().at(2023, 753.9);
    QCOMPARE(chart.figureAt(at + QPointF(2, 2))->label, u"753.90"_s);
    QVERIFY(!chart.figureAt(chart.chartLayout().at(2023, 950)));
}

QTEST_MAIN(TestIndicatorChart)
#include "tst_indicatorchart.moc"
