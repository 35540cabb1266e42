#include "tests/ui/chartsamples.h"
#include "ui/charts/indicatorchart.h"
#include "ui/charts/indicatorchartview.h"

#include <QHelpEvent>
#include <QPointer>
#include <QTest>
#include <QToolTip>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestIndicatorChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void view_ofData_saysThemToThoseWhoCannotSee();
    void view_otherData_replacesTheChart();
    void view_darkPalette_turnsDark();
    void pointer_restingOnFigure_showsItsStatus();
};

void TestIndicatorChartView::view_ofData_saysThemToThoseWhoCannotSee()
{
    IndicatorChartView view;
    QVERIFY(!view.indicatorChart());
    view.setData(samples::grossProduct());
    QCOMPARE(view.accessibleName(), u"1 地区生产总值(GDP)增长"_s);
    QCOMPARE(view.accessibleDescription(), u"2024年790.60亿元,目标1000亿元。"_s);
}

void TestIndicatorChartView::view_otherData_replacesTheChart()
{
    IndicatorChartView view;
    view.setData(samples::grossProduct());
    const QPointer<IndicatorChart> former(view.indicatorChart());
    view.setData(samples::forestCover());
    QVERIFY(!former);
    QCOMPARE(view.indicatorChart()->data(), samples::forestCover());
}

void TestIndicatorChartView::view_darkPalette_turnsDark()
{
    IndicatorChartView view;
    view.setData(samples::grossProduct());
    QCOMPARE(view.backgroundBrush().color(), Palette::light().background);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    view.setPalette(dark);
    QCOMPARE(view.backgroundBrush().color(), Palette::dark().background);
}

void TestIndicatorChartView::pointer_restingOnFigure_showsItsStatus()
{
    IndicatorChartView view;
    view.resize(640, 400);
    view.setData(samples::grossProduct());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto* chart = view.indicatorChart();
    const QPoint at = view.mapFromScene(chart->mapToScene(chart->chartLayout().at(2024, 790.6)));
    QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
    QCOMPARE(QToolTip::text(), u"2024: 790.60 亿元, provisional, no official source seen"_s);
}

QTEST_MAIN(TestIndicatorChartView)
#include "tst_indicatorchartview.moc"
