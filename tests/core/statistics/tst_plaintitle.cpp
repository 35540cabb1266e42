#include "core/statistics/plaintitle.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Titles over a table of 路桥区: which leave its figures the district's own of a whole year.
class TestPlainTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownWordsIn_plainTitles_isEmpty_data();
    void unknownWordsIn_plainTitles_isEmpty();
    void unknownWordsIn_otherTitles_namesThem_data();
    void unknownWordsIn_otherTitles_namesThem();

private:
    const QStringList m_regions{u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s};
};

void TestPlainTitle::unknownWordsIn_plainTitles_isEmpty_data()
{
    QTest::addColumn<QString>("title");
    for (const QString& title :
        {u"2022年主要指标"_s, u"台州市路桥区2023年国民经济和社会发展统计公报"_s,
            u"路桥区“十四五”规划主要指标完成情况表"_s, u"附件1：2021—2023年教育事业统计"_s,
            u"路桥区2022年卫生健康主要指标（区卫健局）"_s, u"2023年生态环境质量监测数据汇总表"_s,
            u"2022年全区一般公共预算收支决算"_s, u"表3 2022年人力社保主要指标完成情况"_s,
            u"2022年度区财政局报送数据"_s, u"2022年水利统计年报（单位：万元）"_s,
            u"2023年路桥经济社会运行情况"_s, u"路桥区城镇化水平"_s})
        QTest::newRow(qUtf8Printable(title)) << title;
}

void TestPlainTitle::unknownWordsIn_plainTitles_isEmpty()
{
    QFETCH(QString, title);
    QCOMPARE(unknownWordsIn(title, m_regions), QStringList());
}

void TestPlainTitle::unknownWordsIn_otherTitles_namesThem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    const auto one = [](const QString& title, const QString& words) {
        QTest::newRow(qUtf8Printable(title)) << title << words;
    };
    one(u"路桥区“十四五”主要指标建议值"_s, u"建议值"_s);
    one(u"2023年主要指标征求意见稿"_s, u"征求意见稿"_s);
    one(u"2023年主要指标（征求意见稿）"_s, u"征求意见稿"_s);
    one(u"2023年主要指标（待审核）"_s, u"待审核"_s);
    one(u"2022年乡镇主要指标"_s, u"乡镇"_s);
    one(u"2023年优化营商环境指标（参考）"_s, u"优化"_s);
    one(u"2022年样本企业情况"_s, u"样本"_s);
    one(u"2023年主要指标预安排"_s, u"预安排"_s);
    // What is known must not eat the word that it is a part of.
    one(u"2023年年初主要指标"_s, u"初"_s);
    one(u"2023年高新技术企业培育库"_s, u"库"_s);
    one(u"2023年第47周"_s, u"周"_s);
    one(u"2023年四上企业主要指标"_s, u"上"_s);
    one(u"路桥街道主要指标"_s, u"路桥街道"_s);
    one(u"上年度"_s, u"上"_s);
}

void TestPlainTitle::unknownWordsIn_otherTitles_namesThem()
{
    QFETCH(QString, title);
    QTEST(unknownWordsIn(title, m_regions).value(0), "words");
}

QTEST_GUILESS_MAIN(TestPlainTitle)
#include "tst_plaintitle.moc"
