#include "core/statistics/doubtfulwords.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestDoubtfulWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_thatLeaveOpen_areFound_data();
    void words_thatLeaveOpen_areFound();
    void words_thatLeaveNothingOpen_areNot_data();
    void words_thatLeaveNothingOpen_areNot();
    void estimates_areToldFromTimesAndScopes();
};

void TestDoubtfulWords::words_thatLeaveOpen_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto one = [](const QString& text, const QString& word) {
        QTest::newRow(qUtf8Printable(text)) << text << word;
    };
    one(u"暂 估"_s, u"暂估"_s);
    one(u"测算数"_s, u"测算"_s);
    one(u"未经审核"_s, u"未经审核"_s);
    one(u"沿用上年"_s, u"沿用"_s);
    one(u"七普数据"_s, u"七普"_s);
    one(u"累计数"_s, u"累计"_s);
    one(u"为增幅"_s, u"为增幅"_s);
    one(u"不含椒江"_s, u"不含"_s);
    one(u"仅企业职工"_s, u"仅"_s);
    one(u"名义增速"_s, u"增速"_s);
    one(u"未扣除价格因素"_s, u"未扣除"_s);
    one(u"以粮食产量代替"_s, u"以粮食产量代替"_s);
    one(u"年度任务数"_s, u"任务数"_s);
}

void TestDoubtfulWords::words_thatLeaveOpen_areFound()
{
    QFETCH(QString, text);
    QTEST(doubtfulWordIn(text), "word");
}

void TestDoubtfulWords::words_thatLeaveNothingOpen_areNot_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"-"_s, u"科技局提供"_s, u"1-12月累计"_s, u"累计增加20家"_s,
             u"已完成目标"_s, u"已扣除价格因素"_s, u"截至2022年末"_s, u"后由最终核实数代替"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestDoubtfulWords::words_thatLeaveNothingOpen_areNot()
{
    QFETCH(QString, text);
    QCOMPARE(doubtfulWordIn(text), QString());
}

void TestDoubtfulWords::estimates_areToldFromTimesAndScopes()
{
    QCOMPARE(estimateWordIn(u"根据往年推算"_s), u"推算"_s);
    QCOMPARE(estimateWordIn(u"第七次人口普查公报"_s), QString());
    QCOMPARE(doubtfulWordIn(u"第七次人口普查公报"_s), u"普查"_s);
}

QTEST_GUILESS_MAIN(TestDoubtfulWords)
#include "tst_doubtfulwords.moc"
