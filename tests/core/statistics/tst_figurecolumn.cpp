#include "core/statistics/figurecolumn.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestFigureColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unit_ofCellGoesBeforeColumns_andColumnsBeforeRows();
    void unit_ofGrowth_isPercent();
    void scope_twoThatDiffer_areAskedAbout();
    void change_ofALevel_isUnreadable();
};

namespace {

Figure figureIn(const QString& unit)
{
    Figure figure;
    figure.unit = Unit::parse(unit);
    return figure;
}

} // namespace

void TestFigureColumn::unit_ofCellGoesBeforeColumns_andColumnsBeforeRows()
{
    TableColumn column;
    column.unit = Unit::parse(u"%"_s);
    Figure figure = figureIn(u"亿元"_s);
    settleUnit(figure, column);
    QCOMPARE(figure.unit->symbol, u"%"_s);
    QVERIFY(!figure.hasUnitConflict);
    column.unit = Unit::parse(u"万元"_s);
    figure = figureIn(u"亿元"_s);
    settleUnit(figure, column);
    QCOMPARE(figure.unit->symbol, u"万元"_s);
    QVERIFY(figure.hasUnitConflict);
    figure = figureIn(u"亿元"_s);
    figure.value.unit = Unit::parse(u"亿元"_s);
    settleUnit(figure, {});
    QVERIFY(!figure.hasUnitConflict);
}

void TestFigureColumn::unit_ofGrowth_isPercent()
{
    Figure figure = figureIn(u"亿元"_s);
    figure.isGrowth = true;
    settleUnit(figure, {});
    QCOMPARE(figure.unit->symbol, u"%"_s);
}

void TestFigureColumn::scope_twoThatDiffer_areAskedAbout()
{
    TableColumn column;
    column.scope = u"户籍人口"_s;
    Figure figure;
    settleScope(figure, column);
    QCOMPARE(figure.scope, u"户籍人口"_s);
    QVERIFY(figure.isScopeOfColumn && figure.question.isEmpty());
    figure = {};
    figure.scope = u"常住人口"_s;
    settleScope(figure, column);
    QVERIFY(!figure.question.isEmpty());
}

void TestFigureColumn::change_ofALevel_isUnreadable()
{
    Figure figure;
    figure.raw = u"下降3.0"_s;
    figure.value.number = Decimal::parse(u"-3.0"_s);
    figure.value.isChange = true;
    Figure growth = figure;
    growth.isGrowth = true;
    settleChange(figure);
    QVERIFY(!figure.value.number && !figure.value.unreadable.isEmpty());
    settleChange(growth);
    QCOMPARE(growth.value.number, Decimal::parse(u"-3.0"_s));
}

QTEST_APPLESS_MAIN(TestFigureColumn)
#include "tst_figurecolumn.moc"
