#include "tests/support/testdatabase.h"
#include "ui/indicators/indicatortablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

IndicatorRow rowOf(const QString& number, const QString& name, int position)
{
    IndicatorRow row;
    row.input.plan.lastYear = 2025;
    row.input.year = 2024;
    row.input.indicator.id = u"sp-t1-"_s + number;
    row.input.indicator.number = number;
    row.input.indicator.name = name;
    row.input.indicator.position = position;
    return row;
}

/// Constraint-type with verdict, expected-type without data, and one whose target is in words.
QList<IndicatorRow> sampleRows()
{
    IndicatorRow output = rowOf(u"1"_s, u"产值"_s, 0);
    output.input.indicator.type = IndicatorType::Constraint;
    output.input.indicator.unit = Unit::parse(u"亿元");
    output.input.indicator.target.raw = u"200.0"_s;
    output.input.indicator.target.value = Decimal(2000, 1);
    output.input.indicator.note = u"价格口径文中未写"_s;
    output.assessment.progress = Progress::Achieved;
    output.assessment.completion = 103.25;
    output.assessment.timeProgress = 80;
    output.assessment.steps = {{u"The target is met."_s, {}}};
    output.chart.points = {{2021, 206.5, u"206.5"_s, VintageStatus::Final, true}};
    IndicatorRow income = rowOf(u"10a"_s, u"收入增长"_s, 9);
    income.input.indicator.group = u"居民"_s;
    income.input.indicator.target.averageRaw = u"高于经济增长"_s;
    IndicatorRow energy = rowOf(u"2"_s, u"能耗"_s, 1);
    energy.assessment.progress = Progress::NoTarget;
    return {output, income, energy};
}

} // namespace

class TestIndicatorTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyContent_keepsTheRules();
    void rows_asSet_arePrinted();
    void progress_planOver_isWorded();
    void sortRole_isTheValueBehindTheText();
    void roles_forTheDelegate_areTheVerdicts();
    void toolTip_byColumn_isDerivationOrPlan();
    void rowOf_id_isFoundOrMinusOne();
    void header_hasATitleForEveryColumn();
};

void TestIndicatorTableModel::model_anyContent_keepsTheRules()
{
    IndicatorTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(sampleRows());
    model.setRows({});
    model.setRows(sampleRows().mid(1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestIndicatorTableModel::rows_asSet_arePrinted()
{
    IndicatorTableModel model;
    model.setRows(sampleRows());
    const QStringList wanted{u"1 | 产值 | constraint | 200.0 |  | 103.3 | achieved early"_s,
        u"10a | 居民·收入增长 | expected | 高于经济增长 |  | — | no data"_s,
        u"2 | 能耗 | expected | — |  | — | target pending"_s};
    QCOMPARE(printedRows(model), wanted);
}

void TestIndicatorTableModel::progress_planOver_isWorded()
{
    auto rows = sampleRows();
    rows[0].input.year = 2025;
    rows[0].assessment.dataYear = 2025; // the last year's own figure is in
    IndicatorTableModel model;
    model.setRows(rows);
    QCOMPARE(model.index(0, IndicatorTableModel::ProgressColumn).data().toString(), u"achieved"_s);
}

void TestIndicatorTableModel::sortRole_isTheValueBehindTheText()
{
    IndicatorTableModel model;
    model.setRows(sampleRows());
    const auto sort = [&model](int row, int column) {
        return model.index(row, column).data(IndicatorTableModel::SortRole);
    };
    // By the place in the plan's table, where 10a comes after 2.
    QCOMPARE(sort(1, IndicatorTableModel::NumberColumn), QVariant(9));
    QCOMPARE(sort(2, IndicatorTableModel::NumberColumn), QVariant(1));
    QCOMPARE(sort(0, IndicatorTableModel::CompletionColumn), QVariant(103.25));
    QVERIFY(!sort(1, IndicatorTableModel::CompletionColumn).isValid());
    QCOMPARE(sort(0, IndicatorTableModel::TargetColumn), QVariant(200.0));
    QVERIFY(!sort(1, IndicatorTableModel::TargetColumn).isValid());
    QCOMPARE(sort(0, IndicatorTableModel::NameColumn), QVariant(u"产值"_s));
    // From the best verdict to the worst, and what cannot be judged after them.
    QVERIFY(sort(0, IndicatorTableModel::ProgressColumn).toInt()
        < sort(1, IndicatorTableModel::ProgressColumn).toInt());
}

void TestIndicatorTableModel::roles_forTheDelegate_areTheVerdicts()
{
    IndicatorTableModel model;
    model.setRows(sampleRows());
    const QModelIndex output = model.index(0, IndicatorTableModel::TrendColumn);
    const QModelIndex income = model.index(1, IndicatorTableModel::TrendColumn);
    QCOMPARE(output.data(IndicatorTableModel::UnitRole).toString(), u"亿元"_s);
    QVERIFY(output.data(IndicatorTableModel::IsConstraintRole).toBool());
    QVERIFY(!income.data(IndicatorTableModel::IsConstraintRole).toBool());
    QCOMPARE(output.data(IndicatorTableModel::ProgressRole).toInt(),
        static_cast<int>(Progress::Achieved));
    QCOMPARE(output.data(IndicatorTableModel::CompletionRole), QVariant(103.25));
    QVERIFY(!income.data(IndicatorTableModel::CompletionRole).isValid());
    QCOMPARE(output.data(IndicatorTableModel::TimeRole).toDouble(), 80.0);
    QCOMPARE(output.data(IndicatorTableModel::PointsRole).value<QList<ChartPoint>>().size(), 1);
    QVERIFY(income.data(IndicatorTableModel::PointsRole).value<QList<ChartPoint>>().isEmpty());
}

void TestIndicatorTableModel::toolTip_byColumn_isDerivationOrPlan()
{
    IndicatorTableModel model;
    model.setRows(sampleRows());
    const auto toolTip = [&model](int column) {
        return model.index(0, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(toolTip(IndicatorTableModel::ProgressColumn), u"The target is met."_s);
    QCOMPARE(toolTip(IndicatorTableModel::CompletionColumn), u"The target is met."_s);
    QCOMPARE(toolTip(IndicatorTableModel::NameColumn), u"产值\nTarget: 200.0\n价格口径文中未写"_s);
}

void TestIndicatorTableModel::rowOf_id_isFoundOrMinusOne()
{
    IndicatorTableModel model;
    QCOMPARE(model.rowOf(u"sp-t1-2"_s), -1);
    model.setRows(sampleRows());
    QCOMPARE(model.rowOf(u"sp-t1-2"_s), 2);
    QCOMPARE(model.rowOf(u"sp-t1-99"_s), -1);
    QCOMPARE(model.row(2).indicator().name, u"能耗"_s);
}

void TestIndicatorTableModel::header_hasATitleForEveryColumn()
{
    const IndicatorTableModel model;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    const QStringList wanted{u"No."_s, u"Indicator"_s, u"Type"_s, u"Target"_s, u"Trend"_s,
        u"Completion %"_s, u"Progress"_s};
    QCOMPARE(titles, wanted);
}

QTEST_MAIN(TestIndicatorTableModel)
#include "tst_indicatortablemodel.moc"
