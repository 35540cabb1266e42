#include "core/base/csvtable.h"
#include "core/forms/yearformwriter.h"
#include "core/sheets/cellreference.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/formreader.h"
#include "tests/core/sheets/tst_sheetrows.h"
#include "tst_importfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

using Edits = QMap<QString, QString>; ///< by cell; an empty text clears it

const QString Data = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/");

/// The synthetic data's figures up to a year, as if they were on record.
QList<Observation> practice(int lastYear)
{
    QList<Observation> observations;
    const auto table =
        CsvTable::read(Data + u"synthetic/values.csv"_s, {u"indicator"_s, u"year"_s, u"value"_s});
    for (qsizetype i = 0; table && i < table->rowCount(); ++i) {
        Observation observation;
        observation.id = QString::number(i);
        observation.indicatorId = table->field(i, u"indicator"_s);
        observation.period = Period::ofYear(table->field(i, u"year"_s).toInt());
        observation.value = *Decimal::parse(table->field(i, u"value"_s));
        if (observation.period.year <= lastYear)
            observations << observation;
    }
    return observations;
}

/// The form of 2023 with the published GDP of 2022 as last year's value, as it goes out.
Sheet freshForm(const ImportKnowledge& knowledge)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    if (!writeYearForm(makeYearForm(knowledge.plan, knowledge.indicators.first(37),
                           knowledge.observations, 2023),
            path))
        return {};
    const auto workbook = readWorkbook(path);
    return workbook ? workbook->sheets[0] : Sheet();
}

ImportKnowledge knowledgeOf2022()
{
    ImportKnowledge knowledge = emptyKnowledge();
    Observation gdp;
    gdp.id = u"1"_s;
    gdp.indicatorId = u"lq14-t2-01"_s;
    gdp.period = Period::ofYear(2022);
    gdp.value = *Decimal::parse(u"757.00");
    gdp.status = VintageStatus::Provisional;
    knowledge.observations << gdp;
    return knowledge;
}

/// A sheet with some of its cells written over.
Sheet edited(const Sheet& sheet, const Edits& edits)
{
    QMap<CellPosition, Cell> cells;
    for (const Cell& cell : sheet.cells)
        cells.insert(cell.position, cell);
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        const CellPosition position = *parseCellReference(edit.key().toStdString());
        cells.remove(position);
        if (edit.value().isEmpty())
            continue;
        Cell cell = cellOf(edit.value());
        cell.position = position;
        cells.insert(position, cell);
    }
    Sheet result = sheet;
    result.cells = CellList();
    for (const Cell& cell : cells)
        result.cells << cell;
    return result;
}

QList<ImportValue> previewed(const Sheet& sheet, const ImportKnowledge& knowledge)
{
    Workbook workbook;
    workbook.sheets << sheet;
    return previewWorkbook(workbook, knowledge, {});
}

QStringList lines(const QList<ImportValue>& values)
{
    QStringList result;
    for (const ImportValue& value : values)
        result << lineOf(value);
    return result;
}

} // namespace

/// Filled forms on their way back, through the ordinary import.
class TestFormReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedByLibreOffice_comesBackWithoutAQuestion_data();
    void savedByLibreOffice_comesBackWithoutAQuestion();
    void emptyForm_saysNothing();
    void entries_becomeFigures_data();
    void entries_becomeFigures();
    void entry_carriesStatusSourceAndNote();
    void doubtfulEntry_isHeldForAPerson_data();
    void doubtfulEntry_isHeldForAPerson();
    void doubtfulEntry_cannotBeAcceptedWithTheRest();
    void commentOnAnEntry_isHeardLikeARemark();
    void otherPlan_isSaid();
    void columnOfCodesRemoved_isSaidPerRow();
    void headerChanged_isSaidOnce_data();
    void headerChanged_isSaidOnce();
    void rowTwice_isAConflict();
    void rowsInOtherOrder_areKnownByTheirCodes();
    void rowHidden_isAskedAbout();
    void ordinaryTable_isNoForm();
};

void TestFormReader::savedByLibreOffice_comesBackWithoutAQuestion_data()
{
    QTest::addColumn<QString>("file");
    for (const auto& suffix : {u"xlsx"_s, u"xls"_s, u"ods"_s})
        QTest::newRow(qPrintable(suffix)) << u"filled."_s + suffix;
}

void TestFormReader::savedByLibreOffice_comesBackWithoutAQuestion()
{
    QFETCH(QString, file);
    ImportKnowledge knowledge = emptyKnowledge();
    knowledge.observations = practice(2024);
    const auto batch = previewFile(Data + u"forms/"_s + file, knowledge, {});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
    // What tests/data/forms/make.py fills in: the synthetic figures of 2025, but for the two
    // indicators whose targets are assigned from above.
    QHash<QString, Decimal> expected;
    for (const Observation& observation : practice(2025))
        if (observation.period.year == 2025)
            expected.insert(observation.indicatorId, observation.value);
    QCOMPARE(batch->values.size(), 37);
    for (qsizetype i = 0; i < 37; ++i) {
        const ImportValue& value = batch->values[i];
        const QByteArray what = lineOf(value).toUtf8() + " " + value.reason.toUtf8();
        QCOMPARE(value.indicatorId, knowledge.indicators[i].id);
        QCOMPARE(value.period, std::optional(Period::ofYear(2025)));
        QCOMPARE(value.unit, knowledge.indicators[i].unit.symbol);
        QVERIFY2(value.isTaken && !needsPerson(value), what.constData());
        if (value.indicatorId == u"lq14-t2-26"_s || value.indicatorId == u"lq14-t2-27"_s) {
            QVERIFY2(value.action == ImportAction::Absent, what.constData());
            QCOMPARE(value.absence, std::optional(AbsenceReason::AssignedFromAbove));
            continue;
        }
        QVERIFY2(value.action == ImportAction::New, what.constData());
        QVERIFY2(value.value == expected[value.indicatorId], what.constData());
        QCOMPARE(value.status, VintageStatus::Provisional);
        QCOMPARE(value.sourceTitle, u"合成数据（练习用）"_s);
        QCOMPARE(value.note, i == 0 ? u"年快报数"_s : QString());
    }
}

void TestFormReader::emptyForm_saysNothing()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    const Sheet form = freshForm(knowledge);
    QVERIFY(isForm(form));
    QCOMPARE(readForm(form, knowledge), QList<Figure>());
    // The words over the table and blanks are no entries either.
    QCOMPARE(
        lines(previewed(
            edited(form, {{u"B5"_s, u"填报单位：区统计局"_s}, {u"G7"_s, u" 　"_s}}), knowledge)),
        QStringList());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.xlsx"_s);
    QVERIFY(writeYearForm(makeYearForm(knowledge.plan, knowledge.indicators, {}, 2023), path));
    const auto batch = previewFile(path, knowledge, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().message.contains(u"nothing has been filled"_s),
        qPrintable(batch.error().message));
}

void TestFormReader::entries_becomeFigures_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const Edits& edits, const QStringList& expected) {
        QTest::newRow(name) << edits << expected;
    };
    row("number", {{u"G7"_s, u"753.90"_s}}, {u"G7 lq14-t2-01 2023 753.90 unstated new"_s});
    row("number as text with a separator", {{u"G11"_s, u"'1,398.4"_s}},
        {u"G11 lq14-t2-05 2023 1398.4 unstated new"_s});
    row("status", {{u"G7"_s, u"753.90"_s}, {u"H7"_s, u"最终核实"_s}},
        {u"G7 lq14-t2-01 2023 753.90 final new"_s});
    row("reason", {{u"I33"_s, u"完成上级下达指标"_s}},
        {u"I33 lq14-t2-26 2023 - unstated absent"_s});
    row("reason in the place of the value", {{u"G7"_s, u"未公布"_s}},
        {u"G7 lq14-t2-01 2023 - unstated absent"_s});
    row("the reason in both places", {{u"G7"_s, u"未公布"_s}, {u"I7"_s, u"未公布"_s}},
        {u"G7 lq14-t2-01 2023 - unstated absent"_s});
    // The name says 增长, the unit 亿元: the code says which row it is, no name is looked up.
    row("a percentage of a rate", {{u"G9"_s, u"'7.2%"_s}},
        {u"G9 lq14-t2-03 2023 7.2 unstated new"_s});
    // Sections of good water were none at the base: zero is a figure there.
    row("zero", {{u"G39"_s, u"0"_s}}, {u"G39 lq14-t2-32 2023 0 unstated new"_s});
    row("a note below the table", {{u"C46"_s, u"注：以上为快报数"_s}}, {});
}

void TestFormReader::entries_becomeFigures()
{
    QFETCH(Edits, edits);
    QFETCH(QStringList, expected);
    const ImportKnowledge knowledge = knowledgeOf2022();
    const auto values = previewed(edited(freshForm(knowledge), edits), knowledge);
    QCOMPARE(lines(values), expected);
    for (const ImportValue& value : values)
        QVERIFY(!needsPerson(value));
}

void TestFormReader::entry_carriesStatusSourceAndNote()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    const auto values =
        previewed(edited(freshForm(knowledge),
                      {{u"G8"_s, u"11.8932"_s}, {u"H8"_s, u"初步核算"_s},
                          {u"J8"_s, u"2023年统计公报"_s}, {u"K8"_s, u"按常住人口"_s}}),
            knowledge);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values[0].status, VintageStatus::Provisional);
    QCOMPARE(values[0].sourceTitle, u"2023年统计公报"_s);
    QCOMPARE(values[0].note, u"按常住人口"_s);
    QCOMPARE(values[0].scope, u"常住人口"_s);
    QCOMPARE(values[0].unit, u"万元"_s);
    QCOMPARE(values[0].raw, u"11.8932"_s);
    QCOMPARE(values[0].name, u"人均地区生产总值"_s);
}

void TestFormReader::doubtfulEntry_isHeldForAPerson_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Edits edits, const QString& expected,
                         const QString& reason) {
        QTest::newRow(name) << edits << expected << reason;
    };
    const QString value = u"G7"_s;
    row("number and reason", {{value, u"753.90"_s}, {u"I7"_s, u"未公布"_s}},
        u"G7 lq14-t2-01 2023 - unstated unreadable"_s, u"未公布"_s);
    row("two reasons", {{value, u"无法统计"_s}, {u"I7"_s, u"未公布"_s}},
        u"G7 lq14-t2-01 2023 - unstated unreadable"_s, u"keep one"_s);
    row("words", {{value, u"约754"_s}}, u"G7 lq14-t2-01 2023 - unstated unreadable"_s, u"约754"_s);
    row("change in words", {{u"G33"_s, u"下降3.0"_s}},
        u"G33 lq14-t2-26 2023 - unstated unreadable"_s, u"下降3.0"_s);
    row("scope in the cell", {{u"G8"_s, u"17.5(户籍人口)"_s}},
        u"G8 lq14-t2-02 2023 17.5 unstated scope_differs"_s, u"户籍人口"_s);
    row("reason of one's own", {{u"I7"_s, u"以后再报"_s}},
        u"I7 lq14-t2-01 2023 - unstated unreadable"_s, u"以后再报"_s);
    row("status of one's own", {{value, u"753.90"_s}, {u"H7"_s, u"大概"_s}},
        u"G7 lq14-t2-01 2023 - unstated unreadable"_s, u"大概"_s);
    row("note alone", {{u"K7"_s, u"待核实"_s}}, u"G7 lq14-t2-01 2023 - unstated unreadable"_s,
        u"neither number nor reason"_s);
    row("zero", {{value, u"0"_s}}, u"G7 lq14-t2-01 2023 0 unstated scope_differs"_s, u"zero"_s);
    row("more than all", {{u"G14"_s, u"167.8"_s}},
        u"G14 lq14-t2-08 2023 167.8 unstated scope_differs"_s, u"100 %"_s);
    row("in 万元", {{value, u"7539000"_s}}, u"G7 lq14-t2-01 2023 - unstated scope_differs"_s,
        u"far from"_s);
    row("a percentage of 亿元", {{value, u"'5.1%"_s}},
        u"G7 lq14-t2-01 2023 - unstated scope_differs"_s, u"stated in %"_s);
    row("name changed", {{value, u"753.90"_s}, {u"C7"_s, u"财政总收入"_s}},
        u"G7 lq14-t2-01 2023 - unstated scope_differs"_s, u"财政总收入"_s);
    row("unit changed", {{value, u"7539000"_s}, {u"D7"_s, u"万元"_s}},
        u"G7 lq14-t2-01 2023 - unstated scope_differs"_s, u"the unit was changed to “万元”"_s);
    row("scope changed", {{u"G8"_s, u"17.5"_s}, {u"E8"_s, u"户籍人口"_s}},
        u"G8 lq14-t2-02 2023 - unstated scope_differs"_s, u"户籍人口"_s);
    row("code gone", {{value, u"753.90"_s}, {u"A7"_s, u""_s}},
        u"G7  2023 - unstated scope_differs"_s, u"code is gone"_s);
    row("code unknown", {{value, u"753.90"_s}, {u"A7"_s, u"lq14/lq14-t2-99/2023"_s}},
        u"G7  2023 - unstated scope_differs"_s, u"lq14-t2-99"_s);
    row("code broken", {{value, u"753.90"_s}, {u"A7"_s, u"x"_s}},
        u"G7  2023 - unstated scope_differs"_s, u"“x” is not known"_s);
    row("code of another plan", {{value, u"753.90"_s}, {u"A7"_s, u"lq13/lq13-t1-01/2023"_s}},
        u"G7  2023 - unstated scope_differs"_s, u"plan lq13"_s);
    row("code of another year", {{value, u"753.90"_s}, {u"A7"_s, u"lq14/lq14-t2-01/2022"_s}},
        u"G7 lq14-t2-01 2023 - unstated scope_differs"_s, u"2022"_s);
    row("row added below", {{u"C44"_s, u"财政总收入"_s}, {u"G44"_s, u"80"_s}},
        u"G44  2023 - unstated scope_differs"_s, u"code is gone"_s);
    row("last year's value changed", {{u"F7"_s, u"758.00"_s}},
        u"F7 lq14-t2-01 2022 - unstated scope_differs"_s, u"757.00"_s);
    row("last year's value made up", {{u"F8"_s, u"11.9"_s}},
        u"F8 lq14-t2-02 2022 - unstated scope_differs"_s, u"11.9"_s);
    row("second form number", {{value, u"753.90"_s}, {u"K2"_s, u"表号：LT1/lq14/2024"_s}},
        u"G7 lq14-t2-01 2023 - unstated scope_differs"_s, u"two form numbers"_s);
}

void TestFormReader::doubtfulEntry_isHeldForAPerson()
{
    QFETCH(Edits, edits);
    QFETCH(QString, expected);
    QFETCH(QString, reason);
    const ImportKnowledge knowledge = knowledgeOf2022();
    const auto values = previewed(edited(freshForm(knowledge), edits), knowledge);
    QCOMPARE(lines(values), QStringList(expected));
    QVERIFY(needsPerson(values[0]));
    QVERIFY2(values[0].reason.contains(reason), qPrintable(values[0].reason));
}

void TestFormReader::doubtfulEntry_cannotBeAcceptedWithTheRest()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    Workbook workbook;
    workbook.sheets << edited(freshForm(knowledge),
        {{u"G7"_s, u"753.90"_s}, {u"C7"_s, u"财政总收入"_s}, {u"F8"_s, u"11.9"_s}});
    ImportOptions options;
    options.accept = AcceptRule::All;
    const auto values = previewWorkbook(workbook, knowledge, options);
    QCOMPARE(values.size(), 2);
    for (const ImportValue& value : values)
        QVERIFY(!value.isTaken);
}

void TestFormReader::commentOnAnEntry_isHeardLikeARemark()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    Sheet form = edited(freshForm(knowledge), {{u"G7"_s, u"790.60"_s}});
    const CellPosition entry = *parseCellReference("G7");
    QCOMPARE(previewed(form, knowledge).constFirst().action, ImportAction::New);
    form.comments.insert(entry, u"统计局提供"_s);
    QCOMPARE(previewed(form, knowledge).constFirst().action, ImportAction::New);
    form.comments.insert(entry, u"预计数"_s);
    QCOMPARE(previewed(form, knowledge).constFirst().action, ImportAction::ScopeDiffers);
}

void TestFormReader::otherPlan_isSaid()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    const Sheet form =
        edited(freshForm(knowledge), {{u"G7"_s, u"753.90"_s}, {u"I33"_s, u"未公布"_s}});
    ImportKnowledge other = knowledge;
    other.plan.id = u"lq15"_s;
    const auto values = previewed(form, other);
    QCOMPARE(lines(values),
        QStringList(
            {u"G7  2023 - unstated scope_differs"_s, u"I33  2023 - unstated scope_differs"_s}));
    for (const ImportValue& value : values)
        QVERIFY2(value.reason.contains(u"plan lq14"_s), qPrintable(value.reason));
}

void TestFormReader::columnOfCodesRemoved_isSaidPerRow()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    Edits edits{{u"G7"_s, u"753.90"_s}, {u"G8"_s, u"12.3"_s}};
    for (int row = 1; row <= 43; ++row)
        edits.insert(u"A%1"_s.arg(row), {});
    const auto values = previewed(edited(freshForm(knowledge), edits), knowledge);
    QCOMPARE(lines(values),
        QStringList(
            {u"G7  2023 - unstated scope_differs"_s, u"G8  2023 - unstated scope_differs"_s}));
}

void TestFormReader::headerChanged_isSaidOnce_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("reason");
    QTest::newRow("other year") << Edits{{u"G6"_s, u"2024年数值"_s}} << u"2023年数值"_s;
    QTest::newRow("column renamed") << Edits{{u"I6"_s, u"说明"_s}} << u"未填原因"_s;
    QTest::newRow("header gone") << Edits{{u"C6"_s, u""_s}} << u"header"_s;
    QTest::newRow("newer form") << Edits{{u"A1"_s, u"LT2/lq14/2023"_s},
        {u"K2"_s, u"LT2/lq14/2023"_s}}
                                << u"newer"_s;
}

void TestFormReader::headerChanged_isSaidOnce()
{
    QFETCH(Edits, edits);
    QFETCH(QString, reason);
    const ImportKnowledge knowledge = knowledgeOf2022();
    edits.insert(u"G7"_s, u"753.90"_s);
    edits.insert(u"G8"_s, u"12.3"_s);
    const auto values = previewed(edited(freshForm(knowledge), edits), knowledge);
    QCOMPARE(lines(values), QStringList(u"K2  - - unstated scope_differs"_s));
    QVERIFY2(values[0].reason.contains(reason), qPrintable(values[0].reason));
}

void TestFormReader::rowTwice_isAConflict()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    const auto values =
        previewed(edited(freshForm(knowledge),
                      {{u"G7"_s, u"753.90"_s}, {u"A44"_s, u"lq14/lq14-t2-01/2023"_s},
                          {u"C44"_s, u"地区生产总值(GDP)增长"_s}, {u"D44"_s, u"亿元"_s},
                          {u"E44"_s, u"当年价格"_s}, {u"G44"_s, u"754.00"_s}}),
            knowledge);
    QCOMPARE(lines(values),
        QStringList({u"G7 lq14-t2-01 2023 753.90 unstated conflict"_s,
            u"G44 lq14-t2-01 2023 754.00 unstated conflict"_s}));
}

void TestFormReader::rowsInOtherOrder_areKnownByTheirCodes()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    const Sheet form = freshForm(knowledge);
    // Rows 10 (budget revenue) and 12 (foreign capital) change places.
    Edits edits{{u"G10"_s, u"5890"_s}, {u"G12"_s, u"60.8"_s}};
    for (const QChar column : u"ABCDE"_s) {
        const auto text = [&form, column](int row) {
            const auto cell = form.cellAt({row - 1, column.unicode() - u'A'});
            return cell ? cell->value : QString();
        };
        // A number stays the text it was.
        const QString mark = column == u'B' ? u"'"_s : QString();
        edits.insert(column + u"10"_s, mark + text(12));
        edits.insert(column + u"12"_s, text(10).isEmpty() ? QString() : mark + text(10));
    }
    QCOMPARE(lines(previewed(edited(form, edits), knowledge)),
        QStringList({u"G10 lq14-t2-06 2023 5890 unstated new"_s,
            u"G12 lq14-t2-04 2023 60.8 unstated new"_s}));
}

void TestFormReader::rowHidden_isAskedAbout()
{
    const ImportKnowledge knowledge = knowledgeOf2022();
    Sheet form = edited(freshForm(knowledge), {{u"G7"_s, u"753.90"_s}});
    form.hiddenRows << 6;
    QCOMPARE(lines(previewed(form, knowledge)),
        QStringList(u"G7 lq14-t2-01 2023 753.90 unstated scope_differs"_s));
}

void TestFormReader::ordinaryTable_isNoForm()
{
    QVERIFY(!isForm(sheetOf({u"指标|计量单位|2023年数值", u"地区生产总值|亿元|753.90"})));
    QVERIFY(!isForm(Sheet()));
}

QTEST_GUILESS_MAIN(TestFormReader)
#include "tst_formreader.moc"
