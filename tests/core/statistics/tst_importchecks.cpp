#include "core/statistics/importpreview.h"
#include "tests/core/sheets/tst_sheetrows.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Hints on what was read. Each figure of a case stands in its table; what is expected follows from
/// the arithmetic beside it.
class TestImportChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sheet_isToldWhatDoesNotFit_data();
    void sheet_isToldWhatDoesNotFit();
    void note_namesNumbersAndCells();
    void lastYear_onRecord_isComparedWith();
    void growth_acrossVintages_isNotCompared();
    void unit_thatWouldFit_isNamed();
    void severalSheets_areNamed();
    void notes_changeNoValue();

private:
    [[nodiscard]] QList<CheckNote> notesOf(const QList<Sheet>& sheets) const
    {
        ImportPreview preview;
        preview.workbook.sheets = sheets;
        const auto decided = previewAgain(preview, m_knowledge, {});
        return decided ? decided->notes : QList<CheckNote>();
    }

    ImportKnowledge m_knowledge;
};

namespace {

using Rows = std::initializer_list<const char16_t*>;

QString codeOf(CheckNote::Kind kind)
{
    switch (kind) {
    case CheckNote::Kind::SectorSum:
        return u"sum"_s;
    case CheckNote::Kind::Shares:
        return u"shares"_s;
    case CheckNote::Kind::YearJump:
        return u"jump"_s;
    case CheckNote::Kind::Unit:
        return u"unit"_s;
    case CheckNote::Kind::Growth:
        return u"growth"_s;
    case CheckNote::Kind::TwoValues:
        return u"two"_s;
    case CheckNote::Kind::Vintages:
        return u"vintages"_s;
    case CheckNote::Kind::LeftOut:
        return u"left out"_s;
    }
    return {};
}

QStringList codesOf(const QList<CheckNote>& notes)
{
    QStringList codes;
    for (const CheckNote& note : notes) {
        QStringList cells;
        for (const CellPlace& place : note.cells)
            cells << place.cell;
        codes << codeOf(note.kind) + u' ' + cells.join(u' ');
    }
    return codes;
}

} // namespace

void TestImportChecks::initTestCase()
{
    m_knowledge = emptyKnowledge();
    QCOMPARE(m_knowledge.indicators.size(), 38);
}

void TestImportChecks::sheet_isToldWhatDoesNotFit_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char* name, Rows rows, const QStringList& notes) {
        QTest::newRow(name) << sheetOf(rows) << notes;
    };
    // 18.93 + 307.09 + 430.98 = 757.00
    row("sectors add up",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757.00", u"第一产业|亿元|18.93",
            u"第二产业|亿元|307.09", u"第三产业|亿元|430.98"},
        {});
    row("sectors off by 0.02",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757.02", u"第一产业|亿元|18.93",
            u"第二产业|亿元|307.09", u"第三产业|亿元|430.98"},
        {});
    row("sectors off by 0.03",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757.03", u"第一产业|亿元|18.93",
            u"第二产业|亿元|307.09", u"第三产业|亿元|430.98"},
        {u"sum C2 C3 C4 C5"_s});
    row("a sector missing",
        {u"指标|单位|2022年", u"地区生产总值|亿元|757", u"第一产业|亿元|18.93",
            u"第三产业|亿元|430.98"},
        {});
    row("each year by itself",
        {u"指标|单位|2021年|2022年", u"地区生产总值|亿元|720.00|757.00", u"第一产业|亿元|20|18.93",
            u"第二产业|亿元|300|307.09", u"第三产业|亿元|410|430.98"},
        {u"sum C2 C3 C4 C5"_s}); // 20 + 300 + 410 = 730
    row("exports and imports",
        {u"指标|单位|2022年", u"进出口总额|亿元|300", u"其中:出口|亿元|250", u"进口|亿元|40"},
        {u"sum C2 C3 C4"_s});
    row("shares in one cell", {u"指标|单位|2022年", u"三次产业结构||2.1∶38.7︰59.2"}, {});
    row("shares off by 0.2", {u"指标|单位|2022年", u"三次产业结构||2.1:38.7:59.0"}, {});
    row("shares off by 0.3", {u"指标|单位|2022年", u"三次产业结构||2.1:38.7:58.9"},
        {u"shares C2"_s});
    row("shares in rows",
        {u"指标|单位|2022年", u"第一产业比重|%|2.5", u"第二产业比重|%|40.6",
            u"第三产业比重|%|56.4"},
        {u"shares C2 C3 C4"_s}); // 99.5
    // 15.6 is the base of 森林覆盖率, 100 that of 高新技术企业数.
    row("more than twice last year's", {u"指标|单位|2022年|2023年", u"高新技术企业数|家|120|241"},
        {u"jump D2 C2"_s});
    row("twice last year's", {u"指标|单位|2022年|2023年", u"高新技术企业数|家|120|240"}, {});
    row("less than half", {u"指标|单位|2022年|2023年", u"高新技术企业数|家|120|59"},
        {u"jump D2 C2"_s});
    row("the base is last year's", {u"指标|单位|2021年", u"高新技术企业数|家|201"}, {u"jump C2"_s});
    row("rates may jump", {u"指标|单位|2022年|2023年", u"全员劳动生产率增长|%|2|9"}, {});
    // 110 / 100 − 1 = 10 %.
    row("growth as printed",
        {u"2023年主要指标", u"指标|单位|2022年|2023年|比上年增长(%)",
            u"高新技术企业数|家|100|110|10.0"},
        {});
    row("growth otherwise",
        {u"2023年主要指标", u"指标|单位|2022年|2023年|比上年增长(%)",
            u"高新技术企业数|家|100|110|5.0"},
        {u"growth E3 D3 C3"_s});
    // 757 / 720.08 − 1 = 5.1 %; 3.7 % in comparable prices is no contradiction.
    row("growth in other prices",
        {u"2022年主要指标", u"指标|单位|2021年|2022年|比上年增长(%)",
            u"地区生产总值|亿元|720.08|757|3.7"},
        {});
    row("two values", {u"指标|单位|2022年", u"森林覆盖率|%|15.6", u"全区森林覆盖率|%|15.7"},
        {u"two C2 C3"_s});
    row("provisional and final",
        {u"指标|年份|单位|数值|核算状态", u"地区生产总值|2022|亿元|757|初步核算",
            u"森林覆盖率|2022|%|15.6|最终核实"},
        {u"vintages D2 D3"_s});
    row("provisional this year, final last year",
        {u"指标|年份|单位|数值|核算状态", u"地区生产总值|2022|亿元|757|初步核算",
            u"森林覆盖率|2021|%|15.6|最终核实"},
        {});
}

void TestImportChecks::sheet_isToldWhatDoesNotFit()
{
    QFETCH(Sheet, sheet);
    QFETCH(QStringList, notes);
    QCOMPARE(codesOf(notesOf({sheet})), notes);
}

void TestImportChecks::note_namesNumbersAndCells()
{
    const auto notes = notesOf({sheetOf({u"指标|单位|2022年", u"地区生产总值|亿元|757.03",
        u"第一产业|亿元|18.93", u"第二产业|亿元|307.09", u"第三产业|亿元|430.98"})});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().sentence,
        u"地区生产总值 in C2 is 757.03, but its parts in C3, C4, C5 add up to 757."_s);
    QCOMPARE(notes.first().cells.first(), (CellPlace{u"Sheet1"_s, u"C2"_s}));
}

void TestImportChecks::lastYear_onRecord_isComparedWith()
{
    const Sheet sheet = sheetOf({u"指标|单位|2023年", u"高新技术企业数|家|150"});
    QCOMPARE(codesOf(notesOf({sheet})), QStringList());
    Observation known;
    known.indicatorId = u"lq14-t2-11"_s;
    known.period = Period::ofYear(2022);
    known.value = Decimal(70, 0);
    m_knowledge.observations = {known};
    const auto notes = notesOf({sheet});
    m_knowledge.observations.clear();
    QCOMPARE(codesOf(notes), QStringList{u"jump C2"_s});
    QVERIFY2(
        notes.first().sentence.contains(u"70 (on record)"_s), qPrintable(notes.first().sentence));
}

void TestImportChecks::growth_acrossVintages_isNotCompared()
{
    const auto codes = [this](VintageStatus status) {
        Observation known;
        known.indicatorId = u"lq14-t2-11"_s;
        known.period = Period::ofYear(2022);
        known.value = Decimal(100, 0);
        known.status = status;
        m_knowledge.observations = {known};
        const auto notes = notesOf({sheetOf({u"2023年主要指标(初步核算)",
            u"指标|单位|2023年(初步核算)|比上年增长(%)", u"高新技术企业数|家|110|5.0"})});
        m_knowledge.observations.clear();
        return codesOf(notes);
    };
    QCOMPARE(codes(VintageStatus::Provisional), QStringList{u"growth D3 C3"_s});
    QCOMPARE(codes(VintageStatus::Final), QStringList());
}

void TestImportChecks::unit_thatWouldFit_isNamed()
{
    // 669 亿元 is the base; 7170 would be 717 if it were counted in tens.
    const auto notes = notesOf({sheetOf({u"指标|单位|2022年", u"地区生产总值|亿元|7170"})});
    QCOMPARE(codesOf(notes), QStringList{u"unit C2"_s});
    QVERIFY2(notes.first().sentence.contains(u"717"_s), qPrintable(notes.first().sentence));
}

void TestImportChecks::severalSheets_areNamed()
{
    Sheet first = sheetOf({u"指标|单位|2022年", u"森林覆盖率|%|15.6"});
    first.name = u"表1"_s;
    Sheet second = sheetOf({u"指标|单位|2022年", u"森林覆盖率|%|15.7"});
    second.name = u"表2"_s;
    const auto notes = notesOf({first, second});
    QCOMPARE(codesOf(notes), QStringList{u"two C2 C2"_s});
    QVERIFY2(notes.first().sentence.contains(u"15.6 in 表1!C2, 15.7 in 表2!C2"_s),
        qPrintable(notes.first().sentence));
}

void TestImportChecks::notes_changeNoValue()
{
    ImportPreview preview;
    preview.workbook.sheets = {sheetOf({u"指标|单位|2022年|2023年", u"高新技术企业数|家|120|241"})};
    const auto decided = previewAgain(preview, m_knowledge, {});
    QVERIFY(decided);
    QCOMPARE(decided->notes.size(), 1);
    QCOMPARE(matchedLines(decided->batch.values),
        (QStringList{
            u"C2 lq14-t2-11 2022 120 unstated new"_s, u"D2 lq14-t2-11 2023 241 unstated new"_s}));
    QVERIFY(decided->batch.values.last().isTaken);
}

QTEST_APPLESS_MAIN(TestImportChecks)
#include "tst_importchecks.moc"
