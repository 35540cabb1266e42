#include "core/rules/checks/textchecks.h"
#include "tst_checkinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Project project(const QString& number, const QString& amount, const QString& unit,
    const QString& wholeNumber = {})
{
    Project one;
    one.id = u"p-p-"_s + number;
    one.name = u"项目"_s + number;
    one.outlineId = u"p-o-02"_s;
    one.amount = Decimal::parse(amount);
    one.unit = unit;
    one.partOfId = wholeNumber.isEmpty() ? QString() : u"p-p-"_s + wholeNumber;
    one.quote = one.name;
    return one;
}

} // namespace

class TestTextChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blank_isTold_data();
    void blank_isTold();
    void blank_ofPromiseAndProject_isToldOnce();
    void note_preliminary_isTold();
    void parts_ofProjects_data();
    void parts_ofProjects();
};

void TestTextChecks::blank_isTold_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("XX") << u"到2025年打造XX个美丽城镇"_s << true;
    QTest::newRow("crosses") << u"新建××公里"_s << true;
    QTest::newRow("line") << u"新建＿＿公里"_s << true;
    QTest::newRow("empty quotes") << u"实施「 」工程"_s << true;
    QTest::newRow("empty brackets") << u"面积（　）亩"_s << true;
    QTest::newRow("filled in") << u"打造「八大」板块(8个)"_s << false;
    QTest::newRow("sign of a total") << u"[]为五年累计数。"_s << false;
}

void TestTextChecks::blank_isTold()
{
    QFETCH(QString, quote);
    QFETCH(bool, isBlank);
    PlanCheckInput input = checkedPlan();
    Commitment promise = checkedPromise(u"001"_s, u"城镇"_s, {}, u"个");
    promise.quote = quote;
    input.content.commitments << promise;
    QCOMPARE(told(textChecks(input)),
        isBlank ? QStringList{u"p-r-blank-c-001 blank high"_s} : QStringList());
}

void TestTextChecks::blank_ofPromiseAndProject_isToldOnce()
{
    PlanCheckInput input = checkedPlan();
    Commitment promise = checkedPromise(u"001"_s, u"城镇"_s, {}, u"个");
    promise.quote = u"打造XX个城镇"_s;
    Project same = project(u"001"_s, {}, {});
    same.outlineId = promise.outlineId;
    same.quote = promise.quote;
    Project other = project(u"002"_s, {}, {});
    other.quote = u"建设XX中心"_s;
    input.content.commitments << promise;
    input.content.projects << same << other;
    QCOMPARE(told(textChecks(input)),
        (QStringList{u"p-r-blank-c-001 blank high"_s, u"p-r-blank-p-002 blank high"_s}));
}

void TestTextChecks::note_preliminary_isTold()
{
    PlanCheckInput input = checkedPlan();
    input.outline = {{u"p-o-t-n1"_s, u"p"_s, {}, OutlineLevel::Note, u"注1"_s,
                         u"2020年数值均为初步统计数。"_s, {}, 0},
        {u"p-o-t-n2"_s, u"p"_s, {}, OutlineLevel::Note, u"注2"_s, u"[]为五年累计数。"_s, {}, 1}};
    const QList<Finding> findings = textChecks(input);
    QCOMPARE(told(findings), QStringList{u"p-r-preliminary-o-t-n1 date medium"_s});
    QCOMPARE(findings.first().quotes, QStringList{u"2020年数值均为初步统计数。"_s});
}

void TestTextChecks::parts_ofProjects_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("partUnit");
    QTest::addColumn<QStringList>("expected");
    // Two parts each.
    QTest::newRow("sum fits") << u"2"_s << u"亿元"_s << u"1"_s << u"亿元"_s << QStringList();
    QTest::newRow("sum is more") << u"2"_s << u"亿元"_s << u"15000"_s << u"万元"_s
                                 << QStringList{u"p-r-parts-sum-p-001 arithmetic high"_s};
    QTest::newRow("no amounts") << u"2"_s << u"亿元"_s << QString() << QString() << QStringList();
    QTest::newRow("count fits") << u"2"_s << u"个"_s << QString() << QString() << QStringList();
    QTest::newRow("named more") << u"1"_s << u"个"_s << QString() << QString()
                                << QStringList{u"p-r-parts-count-p-001 count medium"_s};
    QTest::newRow("named fewer, as an example")
        << u"37"_s << u"处"_s << QString() << QString() << QStringList();
}

void TestTextChecks::parts_ofProjects()
{
    QFETCH(QString, whole);
    QFETCH(QString, unit);
    QFETCH(QString, part);
    QFETCH(QString, partUnit);
    PlanCheckInput input = checkedPlan();
    input.content.projects << project(u"001"_s, whole, unit)
                           << project(u"002"_s, part, partUnit, u"001"_s)
                           << project(u"003"_s, part, partUnit, u"001"_s);
    QTEST(told(textChecks(input)), "expected");
}

QTEST_GUILESS_MAIN(TestTextChecks)
#include "tst_textchecks.moc"
