#include "core/report/chartbuilder.h"
#include "core/rules/assess.h"
#include "core/statistics/entrychecks.h"
#include "core/statistics/entrypreview.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Output = u"lq14-t2-01"_s; // 亿元, 669 in 2020
const QString PerHead = u"lq14-t2-02"_s; // 万元
const QString Urban = u"lq14-t2-08"_s; // %, 常住人口

ManualEntry entryOf(const QString& indicatorId, const QString& period, const QString& number,
    QStringView unit, VintageStatus status = VintageStatus::Unstated)
{
    ManualEntry entry;
    entry.indicatorId = indicatorId;
    entry.period = *Period::parse(period);
    entry.number = number;
    entry.unit = Unit::parse(unit);
    entry.status = status;
    entry.document = u"2023年路桥区国民经济和社会发展统计公报"_s;
    entry.date = u"2024年4月2日"_s;
    entry.page = u"3"_s;
    return entry;
}

ImportValue preview(const ManualEntry& entry, const ImportKnowledge& knowledge)
{
    return previewEntry(entry, knowledge).values.first();
}

/// Luqiao's plan with 757.00 provisionally on record for 2022, entered by hand.
ImportKnowledge provisionalKnown()
{
    ImportKnowledge knowledge = emptyKnowledge();
    ManualEntry entry =
        entryOf(Output, u"2022"_s, u"757.00"_s, u"亿元", VintageStatus::Provisional);
    entry.date = u"2023-04-10"_s;
    knowledge.observations = figuresAfter(previewEntry(entry, knowledge), Output, knowledge);
    knowledge.observations.first().id = u"b20260302-001-0001"_s;
    return knowledge;
}

/// Period, value and status of figures.
QStringList lines(const QList<Observation>& figures)
{
    QStringList found;
    for (const Observation& one : figures)
        found << one.period.code() + u' ' + one.value.toString() + u' ' + toCode(one.status);
    return found;
}

} // namespace

class TestEntryPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preview_firstFigure_isNewWithItsSource();
    void preview_typedNumber_isConverted_data();
    void preview_typedNumber_isConverted();
    void preview_secondFigure_isComparedAsAnImport_data();
    void preview_secondFigure_isComparedAsAnImport();
    void preview_doubtfulNumber_isHeldBack_data();
    void preview_doubtfulNumber_isHeldBack();
    void preview_otherScope_isHeldBack();
    void preview_sentenceWithoutTheNumber_waitsForATick();
    void preview_outsideThePlan_isRefused();
    void preview_unknownIndicator_isRefused();
    void preview_baseYear_isARevisedBase();
    void preview_partsOfAYear_arePeriodsOfTheirOwn();
    void preview_absence_isKeptWithAllItsWords();
    void preview_samePlaceAgain_hasNothingToTake();
    void preview_otherPlace_isAddedWithItsRemark();
    void confirmed_heldBack_isTakenAndSaysSo();
    void confirmed_refused_staysRefused();
    void correction_takesThePlaceOfTheWrongFigure();
    void correction_ofASlip_isNotMeasuredAgainstIt();
    void correction_toWhatIsOnRecord_keepsThat();
    void correction_toNoNumber_isAnAbsence();
    void correction_withoutAChange_hasNothingToTake();
    void correction_ofAFigureThatIsGone_isRefused();
    void sha256_isThatOfTheEntry();
    void figuresAfter_partOfAYear_changesNoVerdictAndNoChart();
};

void TestEntryPreview::preview_firstFigure_isNewWithItsSource()
{
    ManualEntry entry = entryOf(Output, u"2023"_s, u" 753.90 "_s, u"亿元", VintageStatus::Final);
    entry.sentence = u"经最终核实,2023年,路桥区生产总值现价总量为753.90亿元"_s;
    entry.url = u"http://www.luqiao.gov.cn/"_s;
    entry.note = u"现价总量"_s;
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    QCOMPARE(batch.planId, u"lq14"_s);
    QCOMPARE(batch.file, entry.document);
    QVERIFY(batch.isByHand);
    QCOMPARE(batch.values.size(), 1);
    const ImportValue& value = batch.values.first();
    QCOMPARE(lineOf(value), u"3 lq14-t2-01 2023 753.90 final new"_s);
    QVERIFY(value.isTaken);
    QCOMPARE(value.sheet, QString());
    QCOMPARE(value.raw, u"753.90"_s);
    QCOMPARE(value.rawUnit, u"亿元"_s);
    QCOMPARE(value.name, u"地区生产总值(GDP)增长"_s); // as the plan prints it
    QCOMPARE(value.sourceTitle, entry.document + u"(2024-04-02)"_s);
    QCOMPARE(value.sourceQuote, entry.sentence);
    QCOMPARE(value.sourceUrl, entry.url);
    QCOMPARE(value.note, entry.note);
    QVERIFY(value.isVerified);
}

void TestEntryPreview::preview_typedNumber_isConverted_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("value");
    QTest::newRow("same unit") << u"11.8932"_s << u"万元"_s << u"11.8932"_s;
    QTest::newRow("yuan") << u"118,932"_s << u"元"_s << u"11.8932"_s;
    QTest::newRow("full width") << u"１１８９３２"_s << u"元"_s << u"11.8932"_s;
    QTest::newRow("last zero stays") << u"11.90"_s << u"万元"_s << u"11.90"_s;
}

void TestEntryPreview::preview_typedNumber_isConverted()
{
    QFETCH(QString, number);
    QFETCH(QString, unit);
    QFETCH(QString, value);
    const ImportValue found = preview(entryOf(PerHead, u"2022"_s, number, unit), emptyKnowledge());
    QCOMPARE(toCode(found.action), u"new"_s);
    QCOMPARE(found.value->toString(), value);
    QCOMPARE(found.unit, u"万元"_s);
}

void TestEntryPreview::preview_secondFigure_isComparedAsAnImport_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<VintageStatus>("status");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isTaken");
    using enum VintageStatus;
    QTest::newRow("the same") << u"757"_s << Provisional << u"same"_s << true;
    QTest::newRow("later vintage") << u"753.90"_s << Final << u"revision"_s << true;
    QTest::newRow("same vintage") << u"753.90"_s << Provisional << u"conflict"_s << false;
    QTest::newRow("vintage unstated") << u"753.90"_s << Unstated << u"conflict"_s << false;
}

void TestEntryPreview::preview_secondFigure_isComparedAsAnImport()
{
    QFETCH(QString, number);
    QFETCH(VintageStatus, status);
    QFETCH(QString, action);
    QFETCH(bool, isTaken);
    const ImportBatch batch =
        previewEntry(entryOf(Output, u"2022"_s, number, u"亿元", status), provisionalKnown());
    const ImportValue& value = batch.values.first();
    QCOMPARE(toCode(value.action), action);
    QCOMPARE(value.isTaken, isTaken);
    QCOMPARE(awaitsConfirmation(batch), !isTaken);
    QVERIFY2(value.reason.contains(u"757.00"), qPrintable(value.reason));
}

void TestEntryPreview::preview_doubtfulNumber_isHeldBack_data()
{
    QTest::addColumn<ManualEntry>("entry");
    QTest::addColumn<bool>("mayBeTaken");
    QTest::newRow("zero") << entryOf(Output, u"2022"_s, u"0"_s, u"亿元") << true;
    QTest::newRow("more than all of it") << entryOf(Urban, u"2022"_s, u"167.8"_s, u"%") << true;
    QTest::newRow("less than nothing") << entryOf(Output, u"2022"_s, u"-757"_s, u"亿元") << true;
    QTest::newRow("rate for a level") << entryOf(Output, u"2022"_s, u"3.7"_s, u"亿元") << true;
    QTest::newRow("slip of the unit") << entryOf(Output, u"2022"_s, u"757"_s, u"万元") << false;
    QTest::newRow("other kind of unit") << entryOf(Output, u"2022"_s, u"757"_s, u"%") << false;
    QTest::newRow("two units") << entryOf(Output, u"2022"_s, u"757%"_s, u"亿元") << false;
}

void TestEntryPreview::preview_doubtfulNumber_isHeldBack()
{
    QFETCH(ManualEntry, entry);
    QFETCH(bool, mayBeTaken);
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    QCOMPARE(toCode(batch.values[0].action), u"scope_differs"_s);
    QVERIFY(!batch.values[0].isTaken);
    QVERIFY(!batch.values[0].reason.isEmpty());
    QCOMPARE(awaitsConfirmation(batch), mayBeTaken);
}

void TestEntryPreview::preview_otherScope_isHeldBack()
{
    ManualEntry entry = entryOf(Urban, u"2023"_s, u"67.8"_s, u"%");
    entry.scope = u"常住人口"_s;
    QCOMPARE(toCode(preview(entry, emptyKnowledge()).action), u"new"_s);
    entry.scope = u"户籍人口"_s;
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    QCOMPARE(toCode(batch.values[0].action), u"scope_differs"_s);
    QVERIFY(batch.values[0].reason.contains(u"户籍人口"));
    QVERIFY(awaitsConfirmation(batch));
}

void TestEntryPreview::preview_sentenceWithoutTheNumber_waitsForATick()
{
    ManualEntry entry = entryOf(Output, u"2023"_s, u"735.90"_s, u"亿元");
    entry.sentence = u"2023年路桥区生产总值为753.90亿元"_s;
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    QCOMPARE(toCode(batch.values[0].action), u"new"_s);
    QVERIFY(!batch.values[0].isTaken);
    QVERIFY(awaitsConfirmation(batch));
    QVERIFY(batch.values[0].reason.contains(doubts(entry).first()));
}

void TestEntryPreview::preview_outsideThePlan_isRefused()
{
    for (const QString& period : {u"2019"_s, u"2026"_s, u"2026H1"_s, u"2019Q3"_s}) {
        ManualEntry entry = entryOf(Output, period, u"757"_s, u"亿元");
        entry.date = u"2027"_s;
        const ImportBatch batch = previewEntry(entry, emptyKnowledge());
        QCOMPARE(toCode(batch.values[0].action), u"unmatched"_s);
        QVERIFY(!batch.values[0].isTaken);
        QVERIFY(!awaitsConfirmation(batch));
        QVERIFY2(batch.values[0].reason.contains(u"2020–2025"), qPrintable(batch.values[0].reason));
    }
}

void TestEntryPreview::preview_unknownIndicator_isRefused()
{
    const ImportBatch batch =
        previewEntry(entryOf(u"lq14-t2-99"_s, u"2023"_s, u"7"_s, u"%"), emptyKnowledge());
    QCOMPARE(toCode(batch.values[0].action), u"unmatched"_s);
    QVERIFY(!batch.values[0].isTaken && !awaitsConfirmation(batch));
}

void TestEntryPreview::preview_baseYear_isARevisedBase()
{
    const QString revised =
        preview(entryOf(Output, u"2020"_s, u"669.39"_s, u"亿元"), emptyKnowledge()).reason;
    QVERIFY2(revised.contains(u"revised base"), qPrintable(revised));
    // Half a base year is no base.
    const ImportValue half =
        preview(entryOf(Output, u"2020H1"_s, u"300"_s, u"亿元"), emptyKnowledge());
    QCOMPARE(toCode(half.action), u"new"_s);
    QVERIFY2(!half.reason.contains(u"base"), qPrintable(half.reason));
}

void TestEntryPreview::preview_partsOfAYear_arePeriodsOfTheirOwn()
{
    for (const QString& period : {u"2022H1"_s, u"2022Q1"_s, u"2022Q3"_s}) {
        const ImportBatch batch =
            previewEntry(entryOf(Output, period, u"540"_s, u"亿元"), provisionalKnown());
        QCOMPARE(lineOf(batch.values[0]), u"3 lq14-t2-01 %1 540 unstated new"_s.arg(period));
        QCOMPARE(lines(currentVintages(figuresAfter(batch, Output, provisionalKnown()))),
            (QStringList{u"2022 757.00 provisional"_s, period + u" 540 unstated"_s}));
    }
}

void TestEntryPreview::preview_absence_isKeptWithAllItsWords()
{
    ManualEntry entry = entryOf(Output, u"2023"_s, {}, u"亿元");
    entry.absence = AbsenceReason::NotPublished;
    entry.sentence = u"2023年地区生产总值暂未公布"_s;
    entry.url = u"http://www.luqiao.gov.cn/"_s;
    entry.note = u"待年报"_s;
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    const ImportValue& value = batch.values.first();
    QCOMPARE(lineOf(value), u"3 lq14-t2-01 2023 - unstated absent"_s);
    QVERIFY(value.isTaken);
    QVERIFY(value.absence == AbsenceReason::NotPublished);
    QCOMPARE(value.rawUnit, QString());
    QCOMPARE(value.raw,
        u"2023年地区生产总值暂未公布\n2023年路桥区国民经济和社会发展统计公报(2024-04-02)\n"
        "http://www.luqiao.gov.cn/\n待年报"_s);
    QCOMPARE(lines(figuresAfter(batch, Output, provisionalKnown())),
        QStringList{u"2022 757.00 provisional"_s});
    // The words may be typed where the number would stand.
    entry.absence.reset();
    entry.number = u"无法统计"_s;
    QVERIFY(preview(entry, emptyKnowledge()).absence == AbsenceReason::NotMeasurable);
}

void TestEntryPreview::preview_samePlaceAgain_hasNothingToTake()
{
    ManualEntry entry =
        entryOf(Output, u"2022"_s, u"757.00"_s, u"亿元", VintageStatus::Provisional);
    entry.date = u"2023-04-10"_s;
    const ImportBatch batch = previewEntry(entry, provisionalKnown());
    QCOMPARE(toCode(batch.values[0].action), u"same"_s);
    QVERIFY(!batch.values[0].isTaken);
    QVERIFY(!awaitsConfirmation(batch));
}

void TestEntryPreview::preview_otherPlace_isAddedWithItsRemark()
{
    ManualEntry entry = entryOf(Output, u"2022"_s, u"757.0"_s, u"亿元", VintageStatus::Provisional);
    entry.document = u"政府工作报告"_s;
    entry.note = u"转载"_s;
    const ImportValue value = preview(entry, provisionalKnown());
    QCOMPARE(toCode(value.action), u"same"_s);
    QVERIFY(value.isTaken);
    QCOMPARE(value.knownObservationId, u"b20260302-001-0001"_s);
    QCOMPARE(value.sourceTitle, u"政府工作报告(2024-04-02;转载)"_s);
}

void TestEntryPreview::confirmed_heldBack_isTakenAndSaysSo()
{
    const ImportBatch held =
        previewEntry(entryOf(Output, u"2022"_s, u"753.90"_s, u"亿元"), provisionalKnown());
    const ImportBatch taken = confirmed(held);
    QVERIFY(taken.values[0].isTaken);
    QCOMPARE(taken.values[0].action, ImportAction::Conflict);
    QVERIFY(taken.values[0].reason.startsWith(held.values[0].reason));
    QVERIFY(taken.values[0].reason.size() > held.values[0].reason.size());
}

void TestEntryPreview::confirmed_refused_staysRefused()
{
    const ImportBatch refused =
        previewEntry(entryOf(Output, u"2022"_s, u"757"_s, u"%"), emptyKnowledge());
    QCOMPARE(confirmed(refused), refused);
}

void TestEntryPreview::correction_takesThePlaceOfTheWrongFigure()
{
    ManualEntry entry =
        entryOf(Output, u"2022"_s, u"575.00"_s, u"亿元", VintageStatus::Provisional);
    entry.correctionOf = u"b20260302-001-0001"_s;
    entry.reason = u"数字颠倒"_s;
    const ImportBatch batch = previewEntry(entry, provisionalKnown());
    const ImportValue& value = batch.values.first();
    QCOMPARE(lineOf(value), u"3 lq14-t2-01 2022 575.00 provisional revision"_s);
    QVERIFY(value.isTaken);
    QCOMPARE(value.correctionOf, entry.correctionOf);
    QVERIFY2(value.reason.contains(u"757.00"), qPrintable(value.reason));
    QVERIFY(value.note.contains(u"数字颠倒"));
    QCOMPARE(lines(figuresAfter(batch, Output, provisionalKnown())),
        QStringList{u"2022 575.00 provisional"_s});
}

void TestEntryPreview::correction_ofASlip_isNotMeasuredAgainstIt()
{
    ImportKnowledge knowledge = provisionalKnown();
    knowledge.observations.first().value = *Decimal::parse(u"7570000");
    ManualEntry entry =
        entryOf(Output, u"2022"_s, u"757.00"_s, u"亿元", VintageStatus::Provisional);
    QCOMPARE(toCode(preview(entry, knowledge).action), u"scope_differs"_s);
    entry.correctionOf = u"b20260302-001-0001"_s;
    entry.reason = u"单位看错"_s;
    QCOMPARE(toCode(preview(entry, knowledge).action), u"revision"_s);
}

void TestEntryPreview::correction_toWhatIsOnRecord_keepsThat()
{
    // What is on record for 2022 was entered for 2023 a second time.
    ImportKnowledge knowledge = provisionalKnown();
    Observation other = knowledge.observations.first();
    other.id = u"b20260302-002-0001"_s;
    other.period = Period::ofYear(2023);
    knowledge.observations << other;
    ManualEntry entry =
        entryOf(Output, u"2022"_s, u"757.00"_s, u"亿元", VintageStatus::Provisional);
    entry.correctionOf = other.id;
    entry.reason = u"年份看错"_s;
    const ImportBatch batch = previewEntry(entry, knowledge);
    QCOMPARE(toCode(batch.values[0].action), u"same"_s);
    QVERIFY(batch.values[0].isTaken);
    QCOMPARE(batch.values[0].knownObservationId, u"b20260302-001-0001"_s);
    QCOMPARE(batch.values[0].correctionOf, other.id);
    QCOMPARE(
        lines(figuresAfter(batch, Output, knowledge)), QStringList{u"2022 757.00 provisional"_s});
}

void TestEntryPreview::correction_toNoNumber_isAnAbsence()
{
    ManualEntry entry = entryOf(Output, u"2022"_s, {}, u"亿元");
    entry.absence = AbsenceReason::NotPublished;
    entry.correctionOf = u"b20260302-001-0001"_s;
    entry.reason = u"当年未公布"_s;
    const ImportBatch batch = previewEntry(entry, provisionalKnown());
    QCOMPARE(toCode(batch.values[0].action), u"absent"_s);
    QVERIFY(batch.values[0].isTaken);
    QCOMPARE(batch.values[0].correctionOf, entry.correctionOf);
    QCOMPARE(figuresAfter(batch, Output, provisionalKnown()), QList<Observation>());
}

void TestEntryPreview::correction_withoutAChange_hasNothingToTake()
{
    const ImportKnowledge knowledge = provisionalKnown();
    const Observation& known = knowledge.observations.first();
    ManualEntry entry = correctionOf(known, known.sources.first());
    entry.reason = u"无"_s;
    const ImportBatch unchanged = previewEntry(entry, knowledge);
    QVERIFY(!unchanged.values[0].isTaken && !awaitsConfirmation(unchanged));
    // A sentence that was left out is a change.
    entry.sentence = u"生产总值为757.00亿元"_s;
    QVERIFY(preview(entry, knowledge).isTaken);
}

void TestEntryPreview::correction_ofAFigureThatIsGone_isRefused()
{
    ManualEntry entry = entryOf(Output, u"2022"_s, u"757"_s, u"亿元");
    entry.correctionOf = u"b20260302-001-0001"_s;
    entry.reason = u"看错"_s;
    const ImportBatch batch = previewEntry(entry, emptyKnowledge());
    QVERIFY(!batch.values[0].isTaken && !awaitsConfirmation(batch));
    QVERIFY(!batch.values[0].reason.isEmpty());
}

void TestEntryPreview::sha256_isThatOfTheEntry()
{
    const ManualEntry entry = entryOf(Output, u"2022"_s, u"757"_s, u"亿元");
    const auto shaOf = [](const ManualEntry& one) {
        return previewEntry(one, emptyKnowledge()).sha256;
    };
    QCOMPARE(shaOf(entry).size(), 64);
    ManualEntry same = entry;
    same.number = u" 757 "_s;
    same.date = u"2024-04-02"_s;
    QCOMPARE(shaOf(same), shaOf(entry));
    QList<ManualEntry> others(8, entry);
    others[0].number = u"757.0"_s;
    others[1].period = *Period::parse(u"2022Q4");
    others[2].page = u"4"_s;
    others[3].date = u"2024-04-03"_s;
    others[4].status = VintageStatus::Final;
    others[5].isVerified = false;
    // Text must not be able to slip from one field into the next.
    others[6].document += u"3"_s;
    others[6].page.clear();
    others[7].absence = AbsenceReason::NotPublished;
    QSet<QString> hashes{shaOf(entry)};
    for (const ManualEntry& other : others)
        hashes << shaOf(other);
    QCOMPARE(hashes.size(), 9);
}

void TestEntryPreview::figuresAfter_partOfAYear_changesNoVerdictAndNoChart()
{
    const ImportKnowledge knowledge = provisionalKnown();
    const ImportBatch batch =
        previewEntry(entryOf(Output, u"2023Q3"_s, u"540.2"_s, u"亿元"), knowledge);
    const auto inputOf = [&knowledge](const QList<Observation>& figures) {
        return AssessmentInput{knowledge.plan, knowledge.indicators.first(),
            currentVintages(figures), {}, {}, 2024, Basis::Printed};
    };
    const AssessmentInput before = inputOf(knowledge.observations);
    const AssessmentInput after = inputOf(figuresAfter(batch, Output, knowledge));
    QCOMPARE(after.observations.size(), 2);
    QCOMPARE(before.indicator.id, Output);
    QCOMPARE(assess(after), assess(before));
    QCOMPARE(indicatorChartData(after, assess(after)).points,
        indicatorChartData(before, assess(before)).points);
}

QTEST_APPLESS_MAIN(TestEntryPreview)
#include "tst_entrypreview.moc"
