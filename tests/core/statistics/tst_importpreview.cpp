#include "core/base/csvtable.h"
#include "core/statistics/importpreview.h"
#include "tests/core/sheets/tst_sheetrows.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Real files against a plan, and what happens when they come in again, in another order, or with
/// other figures.
class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void communique2022_emptyKnowledge_givesThreeFigures();
    void table2024_emptyKnowledge_givesThreeFigures();
    void published_emptyKnowledge_givesElevenFiguresWithSources();
    void synthetic_emptyKnowledge_givesEveryRowAndYear();
    void realFiles_again_areSame_data();
    void realFiles_again_areSame();
    void realFiles_anyOrder_giveTheSameFigures();
    void secondFigure_againstKnown_isDecided_data();
    void secondFigure_againstKnown_isDecided();
    void oneFile_twoFiguresOfOneVintage_areConflicts();
    void oneFile_provisionalAndFinal_areBothNew();
    void oneFile_unstatedBesideStated_onlyTheUnstatedIsDoubtful();
    void oneFile_sameFigureTwice_isTakenOnce();
    void years_outsideThePlan_areNotTaken();
    void baseYear_isNewAndSaysSo();
    void year_notNamed_comesFromOptionsOnly();
    void region_fromOptions_isOwn();
    void setTaken_rules_takeWhatTheySay();
    void previewFile_noTable_fails();
    void previewFile_noFile_fails();

private:
    ImportKnowledge m_empty;
};

namespace {

const QString SharedFolder = QStringLiteral(LANTU_SHARED_DIR "/statistics/");
const QString Communique2022 = SharedFolder + u"2022年路桥区主要指标.xlsx"_s;
const QString Table2024 = SharedFolder + u"2024年路桥区主要经济指标.csv"_s;
const QString Published = QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv");
const QString SyntheticFolder = QStringLiteral(LANTU_SOURCE_DIR "/tests/data/synthetic");

QString syntheticFile()
{
    const QStringList names = QDir(SyntheticFolder).entryList({u"*.xlsx"_s});
    return names.isEmpty() ? QString() : SyntheticFolder + u'/' + names.first();
}

QList<ImportValue> previewOf(const QString& path, const ImportKnowledge& knowledge)
{
    const auto batch = previewFile(path, knowledge, {});
    return batch ? batch->values : QList<ImportValue>();
}

QList<ImportValue> previewOf(const Sheet& sheet, const ImportKnowledge& knowledge)
{
    return previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, knowledge, {});
}

/// One figure of 2022's gross product with its vintage.
Sheet grossProduct(const char16_t* row)
{
    return sheetOf({u"指标|年份|单位|数值|核算状态", row});
}

/// Indicator, period and value of all that is known, sorted.
QStringList figures(const ImportKnowledge& knowledge)
{
    QStringList lines;
    for (const Observation& known : knowledge.observations)
        lines << QStringList{known.indicatorId, known.period.code(), known.value.toString()}.join(
            u' ');
    lines.sort();
    return lines;
}

} // namespace

void TestImportPreview::initTestCase()
{
    m_empty = emptyKnowledge();
    QCOMPARE(m_empty.indicators.size(), 38);
}

void TestImportPreview::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // above all, of invalid patterns
}

void TestImportPreview::communique2022_emptyKnowledge_givesThreeFigures()
{
    if (!QFile::exists(Communique2022))
        QSKIP("the shared statistics are not here");
    const auto values = previewOf(Communique2022, m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C4 lq14-t2-01 2022 757.00 provisional new"_s,
            u"C9 lq14-t2-02 2022 11.8932 provisional new"_s,
            u"A24 lq14-t2-01 2021 720.08 final new"_s}));
    const auto perCapita = std::find_if(values.begin(), values.end(),
        [](const ImportValue& value) { return value.cell == u"C9"_s; });
    QCOMPARE(perCapita->raw, u"118932"_s);
    QCOMPARE(perCapita->rawUnit, u"元"_s);
    QCOMPARE(perCapita->unit, u"万元"_s);
    QVERIFY(std::none_of(values.begin(), values.end(), [](const ImportValue& value) {
        return value.action == ImportAction::Unmatched && value.isTaken;
    }));
}

void TestImportPreview::table2024_emptyKnowledge_givesThreeFigures()
{
    if (!QFile::exists(Table2024))
        QSKIP("the shared statistics are not here");
    QCOMPARE(matchedLines(previewOf(Table2024, m_empty)),
        (QStringList{u"B4 lq14-t2-01 2024 790.60 provisional new"_s,
            u"B8 lq14-t2-02 2024 12.4405 unstated new"_s,
            u"B14 lq14-t2-01 2023 753.90 final new"_s}));
}

void TestImportPreview::published_emptyKnowledge_givesElevenFiguresWithSources()
{
    const auto values = previewOf(Published, m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-01 2020 669.39 provisional new"_s,
            u"C3 lq14-t2-01 2021 716.66 provisional new"_s,
            u"C4 lq14-t2-01 2021 720.08 final new"_s,
            u"C5 lq14-t2-01 2022 757.00 provisional new"_s,
            u"C6 lq14-t2-01 2023 753.90 final new"_s,
            u"C7 lq14-t2-01 2024 790.60 provisional new"_s,
            u"C8 lq14-t2-02 2021 11.36 provisional new"_s,
            u"C9 lq14-t2-02 2022 11.8932 provisional new"_s,
            u"C10 lq14-t2-02 2024 12.4405 provisional new"_s,
            u"C11 lq14-t2-04 2021 42.61 unstated new"_s,
            u"C12 lq14-t2-08 2023 67.8 unstated new"_s}));
    QCOMPARE(values.size(), 11);
    for (const ImportValue& value : values) {
        QCOMPARE(value.isVerified, value.cell == u"C2"_s);
        QVERIFY(!value.sourceTitle.isEmpty());
        QVERIFY(value.sourceUrl.startsWith(u"http"_s));
        QVERIFY(!value.sourceQuote.isEmpty());
        QVERIFY(value.isTaken);
    }
    QCOMPARE(values.first().sourceTitle, u"2020年路桥区国民经济和社会发展统计公报(路桥区政府网)"_s);
    QCOMPARE(values.last().scope, u"常住人口"_s);
}

void TestImportPreview::synthetic_emptyKnowledge_givesEveryRowAndYear()
{
    const auto table =
        CsvTable::read(SyntheticFolder + u"/values.csv"_s, {u"indicator"_s, u"year"_s, u"value"_s});
    QVERIFY(table);
    QStringList expected;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        expected << QStringList{table->field(row, u"indicator"_s), table->field(row, u"year"_s),
            table->field(row, u"value"_s)}
                        .join(u' ');
    QCOMPARE(expected.size(), 38 * 5);
    QStringList read;
    for (const ImportValue& value : previewOf(syntheticFile(), m_empty)) {
        QCOMPARE(toCode(value.action), u"new"_s);
        read << QStringList{value.indicatorId, value.period->code(), value.value->toString()}.join(
            u' ');
    }
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
}

void TestImportPreview::realFiles_again_areSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("communique") << Communique2022;
    QTest::newRow("table") << Table2024;
    QTest::newRow("published") << Published;
    QTest::newRow("synthetic") << syntheticFile();
}

void TestImportPreview::realFiles_again_areSame()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("the shared statistics are not here");
    const auto first = previewOf(path, m_empty);
    const auto second = previewOf(path, applied(m_empty, first));
    QCOMPARE(second.size(), first.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        const bool wasNew = first[i].action == ImportAction::New;
        QCOMPARE(toCode(second[i].action), wasNew ? u"same"_s : toCode(first[i].action));
        QCOMPARE(second[i].knownObservationId.isEmpty(), !wasNew);
    }
}

void TestImportPreview::realFiles_anyOrder_giveTheSameFigures()
{
    QStringList paths{Communique2022, Published, Table2024};
    if (!QFile::exists(Communique2022))
        QSKIP("the shared statistics are not here");
    std::sort(paths.begin(), paths.end());
    QStringList expected;
    do {
        ImportKnowledge knowledge = m_empty;
        for (const QString& path : std::as_const(paths))
            knowledge = applied(knowledge, previewOf(path, knowledge));
        if (expected.isEmpty())
            expected = figures(knowledge);
        QCOMPARE(figures(knowledge), expected);
    } while (std::next_permutation(paths.begin(), paths.end()));
    QCOMPARE(expected.size(), 11);
}

void TestImportPreview::secondFigure_againstKnown_isDecided_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("comes");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* name, const char16_t* known, const char16_t* comes,
                         const char16_t* action) {
        QTest::newRow(name) << QString::fromUtf16(known) << QString::fromUtf16(comes)
                            << QString::fromUtf16(action);
    };
    row("the same", u"757|初步核算", u"757.00|初步核算", u"same");
    row("final after provisional", u"757|初步核算", u"753.9|最终核实", u"revision");
    row("revised after final", u"757|最终核实", u"753.9|修订", u"revision");
    row("final of the same value", u"757|初步核算", u"757|最终核实", u"revision");
    row("other of one vintage", u"757|初步核算", u"758|初步核算", u"conflict");
    row("two finals", u"757|最终核实", u"758|最终核实", u"conflict");
    row("provisional after final", u"753.9|最终核实", u"757|初步核算", u"new");
    row("unstated of the same value", u"757|最终核实", u"757|", u"same");
    row("unstated of another value", u"757|最终核实", u"758|", u"conflict");
    row("provisional after unstated", u"757|", u"758|初步核算", u"conflict");
    row("final after unstated", u"757|", u"758|最终核实", u"revision");
}

void TestImportPreview::secondFigure_againstKnown_isDecided()
{
    QFETCH(QString, known);
    QFETCH(QString, comes);
    QFETCH(QString, action);
    const auto rowOf = [](const QString& figure) {
        return QString(u"地区生产总值|2022|亿元|"_s + figure);
    };
    const QString first = rowOf(known);
    const QString second = rowOf(comes);
    const auto before =
        previewOf(grossProduct(reinterpret_cast<const char16_t*>(first.utf16())), m_empty);
    const auto after = previewOf(
        grossProduct(reinterpret_cast<const char16_t*>(second.utf16())), applied(m_empty, before));
    QCOMPARE(after.size(), 1);
    QCOMPARE(toCode(after.first().action), action);
    QVERIFY(!after.first().reason.isEmpty());
}

void TestImportPreview::oneFile_twoFiguresOfOneVintage_areConflicts()
{
    const auto values = previewOf(sheetOf({u"指标|年份|单位|数值", u"地区生产总值|2022|亿元|757",
                                      u"GDP|2022|亿元|756", u"GDP|2022|亿元|757"}),
        m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"D2 lq14-t2-01 2022 757 unstated conflict"_s,
            u"D3 lq14-t2-01 2022 756 unstated conflict"_s,
            u"D4 lq14-t2-01 2022 757 unstated conflict"_s}));
    QVERIFY(std::none_of(
        values.begin(), values.end(), [](const ImportValue& value) { return value.isTaken; }));
}

void TestImportPreview::oneFile_provisionalAndFinal_areBothNew()
{
    const auto values = previewOf(
        sheetOf({u"指标|单位|2021年(初步核算)|2021年(最终核实)", u"GDP|亿元|716.66|720.08"}),
        m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-01 2021 716.66 provisional new"_s,
            u"D2 lq14-t2-01 2021 720.08 final new"_s}));
}

void TestImportPreview::oneFile_unstatedBesideStated_onlyTheUnstatedIsDoubtful()
{
    const auto values = previewOf(sheetOf({u"指标|单位|2021年", u"地区生产总值|亿元|716.66",
                                      u"注:经最终核实,2021年地区生产总值为720.08亿元。"}),
        m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-01 2021 716.66 unstated conflict"_s,
            u"A3 lq14-t2-01 2021 720.08 final new"_s}));
}

void TestImportPreview::oneFile_sameFigureTwice_isTakenOnce()
{
    const auto values = previewOf(
        sheetOf({u"指标|单位|2021年", u"地区生产总值|亿元|720.08", u"GDP|万元|7200800"}), m_empty);
    QCOMPARE(matchedLines(values),
        (QStringList{u"C2 lq14-t2-01 2021 720.08 unstated new"_s,
            u"C3 lq14-t2-01 2021 720.08 unstated same"_s}));
    QVERIFY(values[1].knownObservationId.isEmpty());
}

void TestImportPreview::years_outsideThePlan_areNotTaken()
{
    const auto values =
        previewOf(sheetOf({u"指标|单位|2019年|2026年", u"地区生产总值|亿元|654.56|900"}), m_empty);
    QCOMPARE(values.size(), 2);
    for (const ImportValue& value : values) {
        QCOMPARE(toCode(value.action), u"unmatched"_s);
        QVERIFY(value.indicatorId.isEmpty());
        QVERIFY(value.reason.contains(value.period->code()));
    }
}

void TestImportPreview::baseYear_isNewAndSaysSo()
{
    const auto values =
        previewOf(sheetOf({u"指标|单位|2020年", u"地区生产总值|亿元|669.39"}), m_empty);
    QCOMPARE(matchedLines(values), QStringList{u"C2 lq14-t2-01 2020 669.39 unstated new"_s});
    QVERIFY(values.first().reason.contains(u"base"_s));
}

void TestImportPreview::year_notNamed_comesFromOptionsOnly()
{
    const Sheet sheet = sheetOf({u"指标|单位|绝对数", u"地区生产总值|亿元|757"});
    QCOMPARE(matchedLines(previewOf(sheet, m_empty)),
        QStringList{u"C2 lq14-t2-01 - 757 unstated unreadable"_s});
    ImportOptions options;
    options.year = 2022;
    QCOMPARE(
        matchedLines(previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, m_empty, options)),
        QStringList{u"C2 lq14-t2-01 2022 757 unstated new"_s});
}

void TestImportPreview::region_fromOptions_isOwn()
{
    const Sheet sheet =
        sheetOf({u"2022年黄岩区主要指标", u"指标|单位|绝对数", u"黄岩区生产总值|亿元|600"});
    QCOMPARE(matchedLines(previewOf(sheet, m_empty)), QStringList());
    ImportOptions options;
    options.region = u"黄岩区"_s;
    QCOMPARE(
        matchedLines(previewWorkbook({Workbook::Format::Xlsx, {sheet}, {}, 0}, m_empty, options)),
        QStringList{u"C3 lq14-t2-01 2022 600 unstated new"_s});
}

void TestImportPreview::setTaken_rules_takeWhatTheySay()
{
    QList<ImportValue> values;
    for (const ImportAction action : {ImportAction::New, ImportAction::Same, ImportAction::Revision,
             ImportAction::Conflict, ImportAction::Unmatched, ImportAction::Unreadable,
             ImportAction::Absent, ImportAction::ScopeDiffers, ImportAction::ScopeDiffers}) {
        ImportValue value;
        value.indicatorId = u"lq14-t2-01"_s;
        value.period = Period::ofYear(2022);
        value.value = Decimal(757, 0);
        value.action = action;
        values << value;
    }
    values.last().value.reset(); // stated in a unit of another kind
    const auto taken = [&](AcceptRule rule) {
        setTaken(values, rule);
        QString marks;
        for (const ImportValue& value : std::as_const(values))
            marks += value.isTaken ? u'x' : u'.';
        return marks;
    };
    QCOMPARE(taken(AcceptRule::New), u"xx....x.."_s);
    QCOMPARE(taken(AcceptRule::Revisions), u"xxx...x.."_s);
    QCOMPARE(taken(AcceptRule::All), u"xxxx..xx."_s);
}

void TestImportPreview::previewFile_noTable_fails()
{
    const auto batch = previewFile(
        QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14/aliases.csv"), m_empty, {});
    QVERIFY(!batch);
    QVERIFY(batch.error().message.contains(u"aliases.csv"_s));
}

void TestImportPreview::previewFile_noFile_fails()
{
    const auto batch = previewFile(u"/nowhere/2022年.xlsx"_s, m_empty, {});
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::Io);
}

QTEST_APPLESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
