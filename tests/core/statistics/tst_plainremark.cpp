#include "core/statistics/plainremark.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Remarks beside 171 家 of 2022: which leave the figure what it seems, and which may not.
class TestPlainRemark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownClauseIn_plainRemarks_isEmpty_data();
    void unknownClauseIn_plainRemarks_isEmpty();
    void unknownClauseIn_otherRemarks_namesTheClause_data();
    void unknownClauseIn_otherRemarks_namesTheClause();

private:
    static Figure figure();
};

Figure TestPlainRemark::figure()
{
    Figure figure;
    figure.period = Period::ofYear(2022);
    figure.value.number = Decimal::parse(u"171"_s);
    figure.unit = Unit::parse(u"家"_s);
    return figure;
}

void TestPlainRemark::unknownClauseIn_plainRemarks_isEmpty_data()
{
    QTest::addColumn<QString>("remark");
    for (const QString& remark :
        {u"科技局提供"_s, u"区统计局"_s, u"商务部反馈"_s, u"2023年3月公布"_s, u"见2023年统计年鉴"_s,
            u"较上年增长5.2%"_s, u"同比略有下降"_s, u"与上年持平"_s, u"比2020年增加71家"_s,
            u"2020年为100家"_s, u"2022年数"_s, u"截至2022年12月31日"_s, u"年末数"_s, u"快报数"_s,
            u"最终核实"_s, u"未经最终核实"_s, u"上半年"_s, u"超额完成目标"_s, u"提前达标"_s,
            u"约束性指标"_s, u"按可比价格计算"_s, u"按常住人口计算"_s, u"单位：家"_s,
            u"受疫情影响"_s, u"责任单位：区科技局"_s, u"新增45家；科技局提供"_s, u"无"_s, u"—"_s})
        QTest::newRow(qUtf8Printable(remark)) << remark;
}

void TestPlainRemark::unknownClauseIn_plainRemarks_isEmpty()
{
    QFETCH(QString, remark);
    QCOMPARE(unknownClauseIn(remark, figure()), QString());
}

void TestPlainRemark::unknownClauseIn_otherRemarks_namesTheClause_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("clause");
    const auto one = [](const QString& remark, const QString& clause) {
        QTest::newRow(qUtf8Printable(remark)) << remark << clause;
    };
    one(u"入库企业"_s, u"入库企业"_s);
    one(u"科技局提供，含科技型中小企业"_s, u"含科技型中小企业"_s);
    one(u"比2020年"_s, u"比2020年"_s);
    one(u"市局数据"_s, u"市局数据"_s);
    one(u"单位：万家"_s, u"单位:万家"_s);
    one(u"新增171家"_s, u"新增171家"_s); // the figure itself may be what was added
    one(u"三年移动平均"_s, u"三年移动平均"_s);
    one(u"因无当年数"_s, u"因无当年数"_s);
}

void TestPlainRemark::unknownClauseIn_otherRemarks_namesTheClause()
{
    QFETCH(QString, remark);
    QTEST(unknownClauseIn(remark, figure()), "clause");
}

QTEST_GUILESS_MAIN(TestPlainRemark)
#include "tst_plainremark.moc"
