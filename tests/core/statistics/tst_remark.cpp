#include "core/statistics/remark.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Free words beside a figure of 2022: which of them make it doubtful.
class TestRemark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOfOtherTime_words_areTold_data();
    void speaksOfOtherTime_words_areTold();
    void priceBasis_ofLevels_isRead();
    void applyRemark_addsScopeOrQuestion();
};

void TestRemark::speaksOfOtherTime_words_areTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOther");
    for (const QString& words : {u"2021年数"_s, u"为2021年数据"_s, u"2021-2023年累计"_s,
             u"2023年含新设企业"_s, u"1-11月数"_s, u"截至9月底"_s, u"2021—2022年平均"_s})
        QTest::newRow(qPrintable(words)) << words << true;
    for (const QString& words : {u"2022年数"_s, u"2023年3月公布"_s, u"2023年5月由区卫健局提供"_s,
             u"2023年1月初步核算"_s, u"比2021年增加10家"_s, u"2020年为100家"_s,
             u"按2020年不变价计算"_s, u"根据2023年统计年鉴"_s, u"2021年为快报数"_s,
             u"2021年含新设企业"_s, u"截至12月31日"_s, u"1-12月累计"_s, u"科技局提供"_s, QString()})
        QTest::newRow(qPrintable(u"harmless "_s + words)) << words << false;
}

void TestRemark::speaksOfOtherTime_words_areTold()
{
    QFETCH(QString, words);
    QFETCH(bool, isOther);
    // Columns of 2021 and 2022 stand beside the words.
    QCOMPARE(speaksOfOtherTime(words, Period::ofYear(2022), {2021, 2022}), isOther);
}

void TestRemark::priceBasis_ofLevels_isRead()
{
    QCOMPARE(priceBasisOfLevels(u"2022年主要指标(现价)"_s), u"current"_s);
    QCOMPARE(priceBasisOfLevels(u"绝对数按现价、增速按可比价计算"_s), u"current"_s);
    QCOMPARE(priceBasisOfLevels(u"增长速度按可比价计算"_s), QString());
    QCOMPARE(priceBasisOfLevels(u"甲按现价,乙按可比价"_s), QString());
    QCOMPARE(priceBasisOfAll(u"注:1.绝对数按现价计算"_s), u"current"_s);
    QCOMPARE(priceBasisOfAll(u"注:工业增加值按现价计算"_s), QString());
}

void TestRemark::applyRemark_addsScopeOrQuestion()
{
    const auto applied = [](const QString& words) {
        Figure figure;
        figure.period = Period::ofYear(2022);
        applyRemark({words, words}, {}, {u"路桥区"_s}, figure);
        return figure;
    };
    QCOMPARE(applied(u"按户籍人口计算"_s).scope, u"户籍人口"_s);
    QVERIFY(applied(u"为台州市数"_s).question.contains(u"台州市"_s));
    QVERIFY(applied(u"2021年数"_s).question.contains(u"2021年数"_s));
    QVERIFY(!applied(u"预计数"_s).question.isEmpty());
    QVERIFY(applied(u"路桥区统计局提供"_s).question.isEmpty());
    QVERIFY(applied(u"2023年5月由区卫健局提供"_s).question.isEmpty());
}

QTEST_APPLESS_MAIN(TestRemark)
#include "tst_remark.moc"
