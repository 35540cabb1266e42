#include "core/decisions/targetentry.h"
#include "tests/core/rules/tst_ruleinputs.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

AssessmentInput outputOf(TargetKind kind = TargetKind::Level, QStringView unit = u"亿元")
{
    return inputOf(kind, unit, u"669", u"1000", u"2021=700 2022=757", 2022);
}

YearlyTarget typed(const QString& raw)
{
    YearlyTarget target;
    target.year = 2023;
    target.raw = raw;
    target.document = u"2023年国民经济和社会发展计划"_s;
    return target;
}

} // namespace

class TestTargetEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadOrStaysWords_data();
    void text_isReadOrStaysWords();
    void reduction_byName_isReadThoughAssigned();
    void problems_nameWhatIsMissing();
    void doubts_farFromTheLatestFigure();
    void doubts_boundOnTheWrongSide();
};

void TestTargetEntry::text_isReadOrStaysWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("reading");
    const auto row = [](TargetKind kind, const QString& unit, const QString& raw,
                         const QString& reading) {
        QTest::addRow("%s, %s", qPrintable(raw), qPrintable(toCode(kind)))
            << static_cast<int>(kind) << unit << raw << reading;
    };
    using enum TargetKind;
    row(Level, u"亿元"_s, u"800"_s, u"800 亿元"_s);
    row(Level, u"亿元"_s, u"１，８００.50亿元以上"_s, u"at least 1800.50 亿元"_s);
    row(Level, u"亿元"_s, u"8000000万元"_s, u"800 亿元"_s);
    row(Level, u"亿元"_s, u"≥ 800"_s, u"at least 800 亿元"_s);
    row(Level, u"亿元"_s, u"不低于800"_s, u"at least 800 亿元"_s);
    row(Ceiling, u"微克/立方米"_s, u"控制在25以内"_s, u"at most 25 微克/立方米"_s);
    row(Ceiling, u"%"_s, u"<3.5%"_s, u"less than 3.5 %"_s);
    row(AnnualRateMin, u"%"_s, u"增长7.5%左右"_s, u"about 7.5 %"_s);
    row(AnnualRateMin, u"%"_s, u"7.5%"_s, u"7.5 %"_s);
    row(TotalReduction, u"%"_s, u"下降2.1%"_s, u"2.1 %"_s);
    // What may mean another thing stays words.
    row(Level, u"亿元"_s, u"增长7%"_s, QString());
    row(Level, u"%"_s, u"下降2%"_s, QString());
    row(AnnualRateMin, u"%"_s, u"7.5%左右，力争8%"_s, QString());
    row(AnnualRateMin, u"%"_s, u"7-8"_s, QString());
    row(Level, u"亿元"_s, u"不低于800以内"_s, QString());
    row(Level, u"亿元"_s, u"完成上级下达指标"_s, QString());
    row(Level, u"亿元"_s, u"[8]"_s, QString());
    row(Level, u"亿元"_s, u""_s, QString());
}

void TestTargetEntry::text_isReadOrStaysWords()
{
    QFETCH(int, kind);
    QFETCH(QString, unit);
    QFETCH(QString, raw);
    QFETCH(QString, reading);
    const Indicator indicator = outputOf(static_cast<TargetKind>(kind), unit).indicator;
    const YearlyTarget target = withReading(typed(raw), indicator);
    QCOMPARE(target.raw, raw);
    QCOMPARE(readingText(target, indicator), reading);
    QCOMPARE(target.value.has_value(), !reading.isEmpty());
}

void TestTargetEntry::reduction_byName_isReadThoughAssigned()
{
    Indicator indicator = outputOf(TargetKind::Assigned, u"%").indicator;
    indicator.name = u"单位GDP能耗降低"_s;
    QCOMPARE(readingText(withReading(typed(u"下降2.2%"_s), indicator), indicator), u"2.2 %"_s);
    indicator.name = u"常住人口城镇化率"_s;
    QVERIFY(!withReading(typed(u"下降2.2%"_s), indicator).value);
}

void TestTargetEntry::problems_nameWhatIsMissing()
{
    const Indicator indicator = outputOf().indicator;
    QVERIFY(problems(typed(u"800"_s), indicator).isEmpty());
    YearlyTarget target = typed(u" "_s);
    target.document.clear();
    target.decidedOn = u"去年"_s;
    const auto found = problems(target, indicator);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].message, u"Type the target as the document states it."_s);
    QCOMPARE(found[1].message, u"Type the title of the document it stands in."_s);
    QCOMPARE(found[2].message, u"“去年” is no date: type it as 2024-04-02, 2024-04 or 2024."_s);
    QCOMPARE(problems(typed(u"7.5%"_s), indicator).first().message,
        u"“%” is no unit in which it is counted (亿元): check which figure is meant."_s);
}

void TestTargetEntry::doubts_farFromTheLatestFigure()
{
    const AssessmentInput input = outputOf();
    QVERIFY(doubts(withReading(typed(u"800"_s), input.indicator), input).isEmpty());
    // 8000 against 757 in 2022.
    QCOMPARE(doubts(withReading(typed(u"8000"_s), input.indicator), input),
        QStringList{
            u"it is far from the latest figure before it (757 亿元): check number and unit"_s});
    const AssessmentInput rate = outputOf(TargetKind::AnnualRateMin, u"%");
    QVERIFY(doubts(withReading(typed(u"7"_s), rate.indicator), rate).isEmpty());
}

void TestTargetEntry::doubts_boundOnTheWrongSide()
{
    const AssessmentInput input = outputOf();
    QCOMPARE(doubts(withReading(typed(u"800以下"_s), input.indicator), input),
        QStringList{u"it bounds from above what shall be high"_s});
}

QTEST_GUILESS_MAIN(TestTargetEntry)
#include "tst_targetentry.moc"
