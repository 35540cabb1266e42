#include "core/statistics/titlename.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTitleName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_namesWhatIsCounted_data();
    void title_namesWhatIsCounted();
};

void TestTitleName::title_namesWhatIsCounted_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t* title, const char16_t* name) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(title)))
            << QString::fromUtf16(title) << QString::fromUtf16(name);
    };
    row(u"各县区R&D经费支出占GDP比重（%）", u"R&D经费支出占GDP比重（%）");
    row(u"表3 2019-2022年各县(市、区)R&D经费支出占GDP比重(%)", u"R&D经费支出占GDP比重(%)");
    row(u"劳动年龄人口平均受教育年限（年）", u"劳动年龄人口平均受教育年限（年）");
    row(u"历年地区生产总值", u"地区生产总值");
    row(u"1-3 历年地区生产总值情况表（亿元）", u"地区生产总值（亿元）");
    row(u"“十四五”期间高新技术企业数完成情况", u"高新技术企业数");
    row(u"2023年高新技术企业数", u"高新技术企业数");
    row(u"台州市各县市区森林覆盖率一览表", u"森林覆盖率");
    row(u"台州市路桥区历年森林覆盖率", u"森林覆盖率");
    row(u"椒江区历年森林覆盖率", u"椒江区历年森林覆盖率");
    row(u"十四五时期森林覆盖率", u"森林覆盖率");
    row(u"一般公共预算收入（万元）", u"一般公共预算收入（万元）");
    row(u"主要指标", u"主要指标");
    row(u"历年高新技术企业数情况表（单位：家）", u"高新技术企业数（家）");
    row(u"历年高新技术企业数情况表（）", u"高新技术企业数");
    row(u"情况表", u"");
    row(u"2022年", u"");
    row(u"", u"");
}

void TestTitleName::title_namesWhatIsCounted()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(nameInTitle(title, {u"台州市路桥区"_s, u"路桥区"_s, u"全区"_s}), name);
}

QTEST_APPLESS_MAIN(TestTitleName)
#include "tst_titlename.moc"
