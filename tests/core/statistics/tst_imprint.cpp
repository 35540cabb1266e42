#include "core/statistics/imprint.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestImprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_areThoseOnWhichFiguresWereKnown_data();
    void days_areThoseOnWhichFiguresWereKnown();
    void formalities_areTakenOut_data();
    void formalities_areTakenOut();
    void makers_areTold_townsToo();
    void days_beforeTheEnd_areOfTheSameYear();
};

void TestImprint::days_areThoseOnWhichFiguresWereKnown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("day");
    QTest::newRow("filled in") << u"填报时间：2023年11月10日"_s << QDate(2023, 11, 10);
    QTest::newRow("sent") << u"报送日期：2023-10-08"_s << QDate(2023, 10, 8);
    QTest::newRow("a month is over at its end") << u"制表日期：2024年2月"_s << QDate(2024, 2, 29);
    QTest::newRow("signature") << u"2023年10月8日"_s << QDate(2023, 10, 8);
    QTest::newRow("until, in brackets") << u"（截至2023年9月底）"_s << QDate(2023, 9, 30);
    QTest::newRow("until, of the table's year") << u"数据采集截止11月30日"_s << QDate(2023, 11, 30);
    // The last day of a year is when its figures are of, not when they were told.
    QTest::newRow("end of the year") << u"2023年12月31日"_s << QDate();
    QTest::newRow("a form is printed before") << u"印发日期：2023年3月1日"_s << QDate();
    QTest::newRow("no day") << u"2023年主要指标"_s << QDate();
}

void TestImprint::days_areThoseOnWhichFiguresWereKnown()
{
    QFETCH(QString, line);
    QTEST(readImprint(line, 2023).day.value_or(QDate()), "day");
}

void TestImprint::formalities_areTakenOut_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line : {u"填报单位：路桥区科技局（公章）"_s,
             u"填报人：李四  联系电话：82511234"_s, u"审核人：王五"_s, u"表号：路发改01表"_s,
             u"制定机关：路桥区发展和改革局"_s, u"有效期至：2024年12月"_s,
             u"文号：路发改〔2021〕5号"_s, u"单位负责人：赵六"_s, u"电子邮箱：abc@163.com"_s,
             u"抄送：区府办"_s, u"编制日期：2024-01-20"_s, u"内部资料"_s})
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestImprint::formalities_areTakenOut()
{
    QFETCH(QString, line);
    QCOMPARE(readImprint(line, std::nullopt).rest, QString());
}

void TestImprint::makers_areTold_townsToo()
{
    QCOMPARE(readImprint(u"填报单位：温岭市科技局"_s, {}).maker, u"温岭市科技局"_s);
    const Imprint town = readImprint(u"填报单位：金清镇人民政府"_s, {});
    QCOMPARE(town.maker, u"金清镇人民政府"_s);
    QCOMPARE(town.rest, QString());
    QCOMPARE(readImprint(u"制表：金清镇经济发展办"_s, {}).maker, u"金清镇经济发展办"_s);
    // Whose figures they are, not who made the sheet.
    QCOMPARE(readImprint(u"被调查单位：甲公司"_s, {}).rest, u"被调查单位：甲公司"_s);
    QCOMPARE(readImprint(u"2023年主要指标（盖章）"_s, {}).rest, u"2023年主要指标"_s);
}

void TestImprint::days_beforeTheEnd_areOfTheSameYear()
{
    QVERIFY(isBeforeEndOf(Period::ofYear(2023), QDate(2023, 12, 30)));
    QVERIFY(!isBeforeEndOf(Period::ofYear(2023), QDate(2023, 12, 31)));
    QVERIFY(!isBeforeEndOf(Period::ofYear(2023), QDate(2024, 1, 10)));
    QVERIFY(!isBeforeEndOf({2023, Period::Kind::HalfYear, 1}, QDate(2023, 7, 5)));
    QVERIFY(!isBeforeEndOf(Period::ofYear(2023), QDate(2021, 3, 1))); // a printed form
}

QTEST_GUILESS_MAIN(TestImprint)
#include "tst_imprint.moc"
