#include "core/statistics/importpreview.h"
#include "tests/core/sheets/tst_sheetrows.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What becomes of figures whose names a person has chosen, taught or rejected, and of those that
/// nobody has said anything about.
class TestPreviewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void unknownName_isNeverTaken_data();
    void unknownName_isNeverTaken();
    void unknownName_likeARow_namesIt();
    void chosenName_isChecked_data();
    void chosenName_isChecked();
    void chosenName_growthOfARate_isTaken();
    void chosenName_isFoundInItsSpellings();
    void taughtName_coversItsOwnScopeOnly();
    void rejectedName_isUnknown();
    void aliasThatContradictsItself_isNotFollowed();
    void jumpWithinAFile_isNeverTakeable();
    void cancelled_isNoPreview();
    void again_withAnotherChoice_decidesAnew();

private:
    [[nodiscard]] QList<ImportValue> preview(
        const Sheet& sheet, const QHash<QString, QString>& chosen = {}) const
    {
        ImportOptions options;
        options.matches = chosen;
        return previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, m_knowledge, options);
    }

    ImportKnowledge m_knowledge;
};

namespace {

Sheet oneFigure(const QString& name, const QString& unit, const QString& number)
{
    Sheet sheet = sheetOf({u"指标|单位|2022年", u"甲|乙|丙"});
    sheet.cells.entries().resize(3);
    const QStringList texts{name, unit, number};
    for (int column = 0; column < texts.size(); ++column) {
        if (texts[column].isEmpty())
            continue;
        Cell cell = cellOf(texts[column]);
        cell.position = {1, column};
        sheet.cells << cell;
    }
    return sheet;
}

} // namespace

void TestPreviewer::initTestCase()
{
    m_knowledge = emptyKnowledge();
    QCOMPARE(m_knowledge.indicators.size(), 38);
}

void TestPreviewer::unknownName_isNeverTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("number");
    const auto row = [](const QString& name, const QString& unit, const QString& number) {
        QTest::newRow(qPrintable(name)) << name << unit << number;
    };
    row(u"粮食总产量"_s, u"万吨"_s, u"3.91"_s);
    row(u"城镇居民人均可支配收入增长"_s, u"%"_s, u"8.7"_s);
    row(u"农村居民人均可支配收入增长"_s, u"%"_s, u"10.1"_s);
    row(u"实到外资"_s, u"万美元"_s, u"4507"_s);
    row(u"实际利用外资(商务部口径)"_s, u"万美元"_s, u"4507"_s);
    row(u"人均GDP"_s, u"美元"_s, u"17682"_s);
    row(u"户籍人均地区生产总值"_s, u"元"_s, u"125000"_s);
    row(u"户籍人口城镇化率"_s, u"%"_s, u"69.5"_s);
    row(u"城镇化率"_s, u"%"_s, u"69.5"_s);
    row(u"林地面积"_s, u"公顷"_s, u"5000"_s);
    row(u"依申请政务服务办件掌上办率"_s, u"%"_s, u"90"_s);
    row(u"跑零次比例"_s, u"%"_s, u"90"_s);
    row(u"耕地面积"_s, u"亩"_s, u"134258.40"_s);
    row(u"森林覆蓋面積"_s, u"亩"_s, u"100"_s);
}

void TestPreviewer::unknownName_isNeverTaken()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QFETCH(QString, number);
    auto values = preview(oneFigure(name, unit, number));
    setTaken(values, AcceptRule::All);
    QCOMPARE(values.size(), 1);
    QVERIFY(!values.first().isTaken);
    QVERIFY(!values.first().reason.isEmpty());
}

void TestPreviewer::unknownName_likeARow_namesIt()
{
    const auto values = preview(oneFigure(u"实际利用外资(商务部口径)"_s, u"万美元"_s, u"4507"_s));
    QCOMPARE(values.first().suggestedId, u"lq14-t2-06"_s);
    QVERIFY2(
        values.first().reason.contains(u"“实际使用外资”"_s), qPrintable(values.first().reason));
    QVERIFY(preview(oneFigure(u"工业用电"_s, u"亿元"_s, u"5"_s)).first().suggestedId.isEmpty());
    // What says of itself that it is not is no question.
    QVERIFY(
        preview(oneFigure(u"户籍人口城镇化率"_s, u"%"_s, u"58"_s)).first().suggestedId.isEmpty());
}

void TestPreviewer::chosenName_isChecked_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* test, const QString& name, const QString& unit,
                         const QString& number, const QString& id, const QString& line) {
        QTest::newRow(test) << oneFigure(name, unit, number) << id << line;
    };
    row("another name", u"实到外资"_s, u"万美元"_s, u"4507"_s, u"lq14-t2-06"_s,
        u"C2 lq14-t2-06 2022 4507 unstated new"_s);
    row("scope of its own", u"实际利用外资(商务部口径)"_s, u"万美元"_s, u"4507"_s, u"lq14-t2-06"_s,
        u"C2 lq14-t2-06 2022 4507 unstated new"_s);
    row("converted", u"人均产值"_s, u"元"_s, u"118932"_s, u"lq14-t2-02"_s,
        u"C2 lq14-t2-02 2022 11.8932 unstated new"_s);
    row("another unit kind", u"人均产值"_s, u"美元"_s, u"17682"_s, u"lq14-t2-02"_s,
        u"C2 lq14-t2-02 2022 - unstated scope_differs"_s);
    row("no unit", u"人均产值"_s, u""_s, u"11.8"_s, u"lq14-t2-02"_s,
        u"C2 lq14-t2-02 2022 - unstated scope_differs"_s);
    row("another scope", u"户籍人口城镇化率"_s, u"%"_s, u"60"_s, u"lq14-t2-08"_s,
        u"C2 lq14-t2-08 2022 60 unstated scope_differs"_s);
    row("another scope in brackets", u"城镇化率(户籍人口)"_s, u"%"_s, u"60"_s, u"lq14-t2-08"_s,
        u"C2 lq14-t2-08 2022 60 unstated scope_differs"_s);
    row("another thing", u"粮食总产量"_s, u"万吨"_s, u"9.9"_s, u"lq14-t2-35"_s,
        u"C2 lq14-t2-35 2022 - unstated scope_differs"_s);
    row("a jump", u"粮食能力"_s, u"万吨"_s, u"98500"_s, u"lq14-t2-35"_s,
        u"C2 lq14-t2-35 2022 - unstated scope_differs"_s);
    row("part of the rows above", u"其中:实到外资"_s, u"万美元"_s, u"4507"_s, u"lq14-t2-06"_s,
        u"C2 lq14-t2-06 2022 4507 unstated scope_differs"_s);
}

void TestPreviewer::chosenName_isChecked()
{
    QFETCH(Sheet, sheet);
    QFETCH(QString, id);
    QFETCH(QString, line);
    const QString name = sheet.cellAt({1, 0})->text;
    const auto values = preview(sheet, {{nameKey(name), id}});
    QCOMPARE(values.size(), 1);
    QCOMPARE(lineOf(values.first()), line);
    QCOMPARE(values.first().isTaken, values.first().action == ImportAction::New);
}

void TestPreviewer::chosenName_growthOfARate_isTaken()
{
    const Sheet sheet = sheetOf({u"2022年主要指标", u"指标|单位|2022年|比上年增长(%)",
        u"劳动生产率(全员)|万元/人|17.6|6.7"});
    const auto values = preview(sheet, {{nameKey(u"劳动生产率(全员)"_s), u"lq14-t2-03"_s}});
    QCOMPARE(values.size(), 2);
    QCOMPARE(lineOf(values[0]), u"C3 lq14-t2-03 2022 - unstated scope_differs"_s);
    QCOMPARE(lineOf(values[1]), u"D3 lq14-t2-03 2022 6.7 unstated new"_s);
    // A level is never taken from growth, whatever is chosen.
    const auto level = preview(sheet, {{nameKey(u"劳动生产率(全员)"_s), u"lq14-t2-12"_s}});
    QCOMPARE(toCode(level[1].action), u"unmatched"_s);
}

void TestPreviewer::chosenName_isFoundInItsSpellings()
{
    const auto values = preview(oneFigure(u"一、路桥区實到外資（万美元）"_s, u""_s, u"4507"_s),
        {{nameKey(u"实到外资"_s), u"lq14-t2-06"_s}});
    QCOMPARE(lineOf(values.first()), u"C2 lq14-t2-06 2022 4507 unstated new"_s);
}

void TestPreviewer::taughtName_coversItsOwnScopeOnly()
{
    const auto lineFor = [this](const QString& name) {
        return lineOf(preview(oneFigure(name, u"万美元"_s, u"4507"_s)).first());
    };
    m_knowledge.aliases.append({u"lq14-t2-06"_s, u"实际利用外资(商务部口径)"_s, {}, true});
    QCOMPARE(lineFor(u"实际利用外资(商务部口径)"_s), u"C2 lq14-t2-06 2022 4507 unstated new"_s);
    QCOMPARE(lineFor(u"实际利用外资"_s), u"C2  2022 4507 unstated unmatched"_s);
    m_knowledge.aliases.last().alias = u"实际利用外资"_s;
    QCOMPARE(lineFor(u"实际利用外资"_s), u"C2 lq14-t2-06 2022 4507 unstated new"_s);
    QCOMPARE(lineFor(u"实际利用外资(商务部口径)"_s),
        u"C2 lq14-t2-06 2022 4507 unstated scope_differs"_s);
    m_knowledge.aliases.removeLast();
}

void TestPreviewer::rejectedName_isUnknown()
{
    m_knowledge.rejections = {{u"lq14-t2-05"_s, u"外贸进出口总额"_s}};
    const auto rejected = preview(oneFigure(u"外贸进出口总额"_s, u"亿元"_s, u"300"_s));
    const auto other = preview(oneFigure(u"货物进出口总额"_s, u"亿元"_s, u"300"_s));
    m_knowledge.rejections.clear();
    QCOMPARE(toCode(rejected.first().action), u"unmatched"_s);
    QVERIFY(rejected.first().suggestedId.isEmpty());
    QCOMPARE(toCode(other.first().action), u"new"_s);
}

void TestPreviewer::aliasThatContradictsItself_isNotFollowed()
{
    m_knowledge.aliases.append({u"lq14-t2-35"_s, u"粮食总产量"_s, {}});
    const auto values = preview(oneFigure(u"粮食总产量"_s, u"万吨"_s, u"9.9"_s));
    m_knowledge.aliases.removeLast();
    QCOMPARE(toCode(values.first().action), u"unmatched"_s);
    QVERIFY2(
        values.first().reason.contains(u"产量"_s) && values.first().reason.contains(u"生产能力"_s),
        qPrintable(values.first().reason));
}

void TestPreviewer::jumpWithinAFile_isNeverTakeable()
{
    // The plan prints neither base nor target in numbers for 单位GDP能耗降低.
    auto values =
        preview(sheetOf({u"指标|单位|2021年|2022年|2023年", u"单位GDP能耗降低|%|0.01|3.1|3.2"}));
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-26 2021 0.01 unstated new"_s,
            u"D2 lq14-t2-26 2022 3.1 unstated new"_s, u"E2 lq14-t2-26 2023 3.2 unstated new"_s}));
    values =
        preview(sheetOf({u"指标|单位|2021年|2022年|2023年", u"单位GDP能耗降低|%|0.003|3.1|3.2"}));
    setTaken(values, AcceptRule::All);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-26 2021 - unstated scope_differs"_s,
            u"D2 lq14-t2-26 2022 - unstated scope_differs"_s,
            u"E2 lq14-t2-26 2023 3.2 unstated new"_s}));
    QVERIFY(!values[0].isTaken && !values[1].isTaken);
}

void TestPreviewer::cancelled_isNoPreview()
{
    ReadProgress progress;
    progress.cancel();
    ImportOptions options;
    options.progress = &progress;
    ImportPreview preview;
    preview.batch.file = u"年报.xlsx"_s;
    preview.workbook.sheets = {oneFigure(u"森林覆盖率"_s, u"%"_s, u"15.6"_s)};
    const auto again = previewAgain(preview, m_knowledge, options);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"年报.xlsx"_s), qPrintable(again.error().message));
}

void TestPreviewer::again_withAnotherChoice_decidesAnew()
{
    ImportPreview preview;
    preview.batch.file = u"年报.xlsx"_s;
    preview.batch.sha256 = u"abc"_s;
    preview.workbook.sheets = {oneFigure(u"实到外资"_s, u"万美元"_s, u"4507"_s)};
    auto again = previewAgain(preview, m_knowledge, {});
    QVERIFY(again);
    QCOMPARE(toCode(again->batch.values.first().action), u"unmatched"_s);
    ImportOptions options;
    options.matches = {{nameKey(u"实到外资"_s), u"lq14-t2-06"_s}};
    again = previewAgain(*again, m_knowledge, options);
    QVERIFY(again);
    QCOMPARE(toCode(again->batch.values.first().action), u"new"_s);
    QCOMPARE(again->batch.sha256, u"abc"_s);
}

QTEST_APPLESS_MAIN(TestPreviewer)
#include "tst_previewer.moc"
