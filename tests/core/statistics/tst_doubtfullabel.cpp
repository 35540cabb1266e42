#include "core/statistics/doubtfullabel.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestDoubtfulLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_thatLeaveOpen_areFound_data();
    void labels_thatLeaveOpen_areFound();
    void labels_ofFields_areNot_data();
    void labels_ofFields_areNot();
    void limits_areOfFewerThanAll();

private:
    const QStringList m_regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};
};

void TestDoubtfulLabel::labels_thatLeaveOpen_areFound_data()
{
    QTest::addColumn<QString>("label");
    for (const QString& label : {u"下步打算"_s, u"省对标指标"_s, u"60岁以上"_s, u"人均"_s,
             u"基准值"_s, u"期望值"_s, u"已淘汰"_s, u"以下为企业自报"_s, u"以下为滚动数"_s,
             u"原口径"_s, u"基数"_s, u"考核值"_s, u"附：椒江区"_s, u"以上年数代替"_s})
        QTest::newRow(qUtf8Printable(label)) << label;
}

void TestDoubtfulLabel::labels_thatLeaveOpen_areFound()
{
    QFETCH(QString, label);
    QVERIFY(!doubtfulLabelWordIn(label, m_regions).isEmpty());
}

void TestDoubtfulLabel::labels_ofFields_areNot_data()
{
    QTest::addColumn<QString>("label");
    for (const QString& label : {u"经济发展"_s, u"科技创新"_s, u"区科技局"_s, u"约束性指标"_s,
             u"预期性指标"_s, u"生活质量"_s, u"民生福祉指标"_s, u"目标任务完成情况"_s,
             u"原材料工业"_s, u"人均指标"_s})
        QTest::newRow(qUtf8Printable(label)) << label;
}

void TestDoubtfulLabel::labels_ofFields_areNot()
{
    QFETCH(QString, label);
    QCOMPARE(doubtfulLabelWordIn(label, m_regions), QString());
}

void TestDoubtfulLabel::limits_areOfFewerThanAll()
{
    QCOMPARE(limitingWordIn(u"2022年民营经济主要指标"_s), u"民营经济"_s);
    QCOMPARE(limitingWordIn(u"各镇街主要指标"_s), QString()); // all of them
    QCOMPARE(limitingWordIn(u"填报样表"_s), u"样表"_s);
}

QTEST_GUILESS_MAIN(TestDoubtfulLabel)
#include "tst_doubtfullabel.moc"
