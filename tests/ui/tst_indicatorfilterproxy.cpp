#include "ui/indicators/indicatorfilterproxy.h"
#include "ui/indicators/indicatortablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

IndicatorRow rowOf(
    const QString& number, const QString& name, IndicatorType type, double completion)
{
    IndicatorRow row;
    row.input.indicator.id = number;
    row.input.indicator.number = number;
    row.input.indicator.name = name;
    row.input.indicator.type = type;
    if (completion >= 0)
        row.assessment.completion = completion;
    return row;
}

QList<IndicatorRow> sampleRows()
{
    constexpr double None = -1;
    QList<IndicatorRow> rows{
        rowOf(u"1"_s, u"地区生产总值(GDP)增长"_s, IndicatorType::Expected, 36.7),
        rowOf(u"9"_s, u"R&D经费支出占GDP比重"_s, IndicatorType::Expected, None),
        rowOf(u"13a"_s, u"数字经济增加值占GDP比重"_s, IndicatorType::Expected, 100),
        rowOf(u"13b"_s, u"数字经济核心产业增加值占GDP比重"_s, IndicatorType::Expected, None),
        rowOf(u"30"_s, u"细颗粒物(PM2.5)平均浓度"_s, IndicatorType::Constraint, 9.5),
        rowOf(u"31"_s, u"森林覆盖率"_s, IndicatorType::Constraint, None)};
    for (int i = 0; i < rows.size(); ++i)
        rows[i].input.indicator.position = i;
    return rows;
}

} // namespace

class TestIndicatorFilterProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_findNamesAndNumbers_data();
    void words_findNamesAndNumbers();
    void type_andWords_bothHold();
    void sort_byNumber_followsThePlan();
    void sort_byCompletion_putsMissingLast();

private:
    [[nodiscard]] QString numbers() const;

    IndicatorTableModel m_model;
    std::unique_ptr<IndicatorFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestIndicatorFilterProxy::init()
{
    m_tester.reset();
    m_proxy = std::make_unique<IndicatorFilterProxy>();
    m_proxy->setSourceModel(&m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model.setRows(sampleRows());
}

QString TestIndicatorFilterProxy::numbers() const
{
    QStringList texts;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        texts << m_proxy->index(row, IndicatorTableModel::NumberColumn).data().toString();
    return texts.join(u' ');
}

void TestIndicatorFilterProxy::words_findNamesAndNumbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing") << u""_s << u"1 9 13a 13b 30 31"_s;
    QTest::newRow("blank") << u"  "_s << u"1 9 13a 13b 30 31"_s;
    QTest::newRow("part of a name") << u"森林"_s << u"31"_s;
    QTest::newRow("several") << u"数字经济"_s << u"13a 13b"_s;
    QTest::newRow("small letters") << u"gdp"_s << u"1 9 13a 13b"_s;
    QTest::newRow("full width") << u"ＧＤＰ"_s << u"1 9 13a 13b"_s;
    QTest::newRow("full-width brackets") << u"（PM2.5）"_s << u"30"_s;
    QTest::newRow("number") << u"31"_s << u"31"_s;
    QTest::newRow("number with letter") << u"13B"_s << u"13b"_s;
    QTest::newRow("number both share") << u"13"_s << u"13a 13b"_s;
    QTest::newRow("not every number with a 1") << u"1"_s << u"1"_s;
    QTest::newRow("unknown") << u"粮食"_s << u""_s;
}

void TestIndicatorFilterProxy::words_findNamesAndNumbers()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    m_proxy->setWords(words);
    QCOMPARE(numbers(), found);
}

void TestIndicatorFilterProxy::type_andWords_bothHold()
{
    m_proxy->setTypeFilter(IndicatorFilterProxy::TypeFilter::ConstraintOnly);
    QCOMPARE(numbers(), u"30 31"_s);
    m_proxy->setWords(u"率"_s);
    QCOMPARE(numbers(), u"31"_s);
    m_proxy->setTypeFilter(IndicatorFilterProxy::TypeFilter::ExpectedOnly);
    QCOMPARE(numbers(), QString());
    m_proxy->setWords({});
    QCOMPARE(numbers(), u"1 9 13a 13b"_s);
    m_proxy->setTypeFilter(IndicatorFilterProxy::TypeFilter::All);
    QCOMPARE(numbers(), u"1 9 13a 13b 30 31"_s);
}

void TestIndicatorFilterProxy::sort_byNumber_followsThePlan()
{
    m_proxy->sort(IndicatorTableModel::NumberColumn, Qt::DescendingOrder);
    QCOMPARE(numbers(), u"31 30 13b 13a 9 1"_s);
    m_proxy->sort(IndicatorTableModel::NumberColumn, Qt::AscendingOrder);
    QCOMPARE(numbers(), u"1 9 13a 13b 30 31"_s);
}

void TestIndicatorFilterProxy::sort_byCompletion_putsMissingLast()
{
    // 9.5 before 36.7 before 100: numbers, not their digits.
    m_proxy->sort(IndicatorTableModel::CompletionColumn, Qt::AscendingOrder);
    QCOMPARE(numbers(), u"30 1 13a 9 13b 31"_s);
}

QTEST_MAIN(TestIndicatorFilterProxy)
#include "tst_indicatorfilterproxy.moc"
