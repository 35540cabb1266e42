#include "core/forms/formcode.h"
#include "core/forms/formlayout.h"
#include "core/forms/yearformwriter.h"
#include "core/sheets/workbookreader.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/namereading.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

Observation observation(const QString& id, int year, const char* value, VintageStatus status)
{
    Observation result;
    result.indicatorId = id;
    result.period = Period::ofYear(year);
    result.value = *Decimal::parse(QString::fromLatin1(value));
    result.status = status;
    return result;
}

/// One part of a zip as it stands.
QByteArray partOf(const QString& path, const char* name)
{
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return {};
    QByteArray content(1 << 20, '\0');
    zip_int64_t size = 0;
    if (zip_file_t* part = zip_fopen(archive, name, 0)) {
        size = zip_fread(part, content.data(), static_cast<zip_uint64_t>(content.size()));
        zip_fclose(part);
    }
    zip_close(archive);
    return content.left(static_cast<qsizetype>(std::max<zip_int64_t>(size, 0)));
}

} // namespace

/// The form as values, and as the file that goes out.
class TestYearForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_ofThePlan_hasEveryIndicator();
    void lastYear_isTheValueInForce();
    void lastYear_ofTheFirstYear_isTheBase();
    void decimals_areThoseOfPlanAndLastYear();
    void scope_saysWhomAndAtWhichPrices();
    void practiceData_areNamed();
    void choices_areWordsThatImportUnderstands();
    void file_holdsTheForm();
    void file_isProtectedAndSetUpForPrinting();
    void codes_readBack_data();
    void codes_readBack();
};

void TestYearForm::form_ofThePlan_hasEveryIndicator()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const YearForm form =
        makeYearForm(knowledge.plan, knowledge.indicators.first(37), {}, 2023, u"区统计局"_s);
    QCOMPARE(form.rows.size(), 37);
    QCOMPARE(form.planId, u"lq14"_s);
    QCOMPARE(form.title, u"路桥区“十四五”规划主要指标2023年数据填报表"_s);
    QCOMPARE(form.region, u"台州市路桥区"_s);
    QCOMPARE(form.agency, u"区统计局"_s);
    QVERIFY(!form.isPractice);
    // Row 1 of the plan's table 2: 669 亿元 in 2020, 1000 in 2025, at current prices.
    QCOMPARE(form.rows[0],
        (YearFormRow{u"lq14-t2-01"_s, u"1"_s, u"地区生产总值(GDP)增长"_s, u"亿元"_s, u"当年价格"_s,
            std::nullopt, 0}));
}

void TestYearForm::lastYear_isTheValueInForce()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const QList<Observation> observations{
        observation(u"lq14-t2-01"_s, 2021, "716.66", VintageStatus::Provisional),
        observation(u"lq14-t2-01"_s, 2021, "720.08", VintageStatus::Final),
        observation(u"lq14-t2-01"_s, 2022, "757.00", VintageStatus::Provisional),
        observation(u"lq14-t2-02"_s, 2020, "10.61", VintageStatus::Final)};
    const YearForm form = makeYearForm(knowledge.plan, knowledge.indicators, observations, 2022);
    QCOMPARE(form.rows[0].lastYear->toString(), u"720.08"_s);
    QCOMPARE(form.rows[0].decimals, 2);
    QCOMPARE(form.rows[1].lastYear, std::nullopt);
}

void TestYearForm::lastYear_ofTheFirstYear_isTheBase()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const QList<Observation> observations{
        observation(u"lq14-t2-01"_s, 2020, "669.39", VintageStatus::Provisional)};
    const YearForm form = makeYearForm(knowledge.plan, knowledge.indicators, observations, 2021);
    QCOMPARE(form.rows[0].lastYear->toString(), u"669.39"_s);
    QCOMPARE(form.rows[1].lastYear->toString(), u"10.6"_s); // as the plan prints it
    QCOMPARE(form.rows[2].lastYear, std::nullopt); // the plan prints none
}

void TestYearForm::decimals_areThoseOfPlanAndLastYear()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const YearForm form = makeYearForm(knowledge.plan, knowledge.indicators,
        {observation(u"lq14-t2-02"_s, 2022, "11.8932", VintageStatus::Provisional)}, 2023);
    QHash<QString, int> decimals;
    for (const YearFormRow& row : form.rows)
        decimals.insert(row.indicatorId, row.decimals);
    QCOMPARE(decimals[u"lq14-t2-05"_s], 2); // 229.70 → 570
    QCOMPARE(decimals[u"lq14-t2-06"_s], 0); // 3135 → 7000
    QCOMPARE(decimals[u"lq14-t2-32"_s], 2); // 0 → 42.86
    QCOMPARE(decimals[u"lq14-t2-36"_s], 5); // 0.00896 → 0.01
    QCOMPARE(decimals[u"lq14-t2-02"_s], 4); // 10.6 → 15.7, last year 11.8932
}

void TestYearForm::scope_saysWhomAndAtWhichPrices()
{
    Indicator indicator;
    QCOMPARE(formScope(indicator), QString());
    indicator.priceBasis = u"constant-2020"_s;
    QCOMPARE(formScope(indicator), u"2020年不变价格"_s);
    indicator.scope = u"全体居民"_s;
    indicator.priceBasis = u"comparable"_s;
    QCOMPARE(formScope(indicator), u"全体居民，可比价格"_s);
}

void TestYearForm::practiceData_areNamed()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    Observation practice = observation(u"lq14-t2-01"_s, 2022, "757", VintageStatus::Unstated);
    practice.sources << ObservationSource{{}, u"合成数据.xlsx"_s, {}, {}, {}};
    QVERIFY(makeYearForm(knowledge.plan, knowledge.indicators, {practice}, 2023).isPractice);
    QVERIFY(!makeYearForm(knowledge.plan, knowledge.indicators, {practice}, 2024).isPractice);
}

void TestYearForm::choices_areWordsThatImportUnderstands()
{
    QList<VintageStatus> statuses;
    for (const QString& word : formStatuses())
        statuses << statusIn(word);
    QCOMPARE(statuses,
        QList<VintageStatus>(
            {VintageStatus::Provisional, VintageStatus::Final, VintageStatus::Revised}));
    QList<AbsenceReason> reasons;
    for (const QString& word : formReasons())
        reasons << readValueText(word).absence.value_or(AbsenceReason::Unreadable);
    QCOMPARE(reasons,
        QList<AbsenceReason>({AbsenceReason::NotPublished, AbsenceReason::NotMeasurable,
            AbsenceReason::ExpectedToBeMet, AbsenceReason::AssignedFromAbove,
            AbsenceReason::NotReported}));
}

void TestYearForm::file_holdsTheForm()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    const YearForm form = makeYearForm(knowledge.plan, knowledge.indicators.first(37),
        {observation(u"lq14-t2-01"_s, 2022, "757.00", VintageStatus::Provisional)}, 2023);
    QVERIFY(writeYearForm(form, path));
    const auto workbook = readWorkbook(path);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 1);
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.hiddenColumns, QSet<int>({0}));
    const auto text = [&sheet](int row, int column) {
        const auto cell = sheet.cellAt({row, column});
        return cell ? cell->text : QString();
    };
    QCOMPARE(text(0, 0), u"LT1/lq14/2023"_s);
    QCOMPARE(text(0, 1), form.title);
    QStringList header;
    QStringList first;
    for (int column = 0; column < FormColumnCount; ++column) {
        header << text(5, column);
        first << text(6, column);
    }
    QCOMPARE(header,
        QStringList(
            {u"代码"_s, u"序号"_s, u"指标"_s, u"计量单位"_s, u"口径"_s, u"上年值\n（2022年）"_s,
                u"2023年数值"_s, u"数据状态"_s, u"未填原因"_s, u"资料来源"_s, u"备注"_s}));
    QCOMPARE(first,
        QStringList({u"lq14/lq14-t2-01/2023/757.00"_s, u"1"_s, u"地区生产总值(GDP)增长"_s,
            u"亿元"_s, u"当年价格"_s, u"757.00"_s, QString(), QString(), QString(), QString(),
            QString()}));
    QCOMPARE(sheet.rowCount(), 6 + 37);
}

void TestYearForm::file_isProtectedAndSetUpForPrinting()
{
    const ImportKnowledge knowledge = emptyKnowledge();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    QVERIFY(
        writeYearForm(makeYearForm(knowledge.plan, knowledge.indicators.first(2), {}, 2023), path));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<sheetProtection sheet=\"1\""));
    QVERIFY(!sheet.contains("password"));
    QVERIFY(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("fitToHeight=\"0\""));
    QVERIFY(sheet.contains("topLeftCell=\"D7\"")); // frozen: header, number and name
    // Of each row the value takes numbers only; status and reason offer words.
    QVERIFY(sheet.contains("<dataValidations count=\"6\">"));
    QVERIFY(sheet.contains("type=\"decimal\""));
    QVERIFY(sheet.contains("初步核算,最终核实,修订"));
    QVERIFY(sheet.contains("未公布,无法统计,预计完成,完成上级下达指标,未填报"));
    QVERIFY(partOf(path, "xl/styles.xml").contains("<protection locked=\"0\"/>"));
    QVERIFY(partOf(path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

void TestYearForm::codes_readBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("alone") << u"LT1/lq14/2023"_s << u"LT1/lq14/2023"_s;
    QTest::newRow("in words") << u"表号：LT1/lq14/2023"_s << u"LT1/lq14/2023"_s;
    QTest::newRow("two") << u"LT1/lq14/2023 LT1/lq14/2024"_s << QString();
    QTest::newRow("a row's code") << u"lq14/lq14-t2-01/2023"_s << QString();
    QTest::newRow("part of a word") << u"ALT1/lq14/2023"_s << QString();
    QTest::newRow("a longer path") << u"LT1/lq14/2023/4"_s << QString();
}

void TestYearForm::codes_readBack()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto mark = FormMark::findIn(text);
    QCOMPARE(mark ? mark->code() : QString(), found);
    const FormRowCode code{u"lq14"_s, u"lq14-t2-13a"_s, 2023, std::nullopt};
    QCOMPARE(code.code(), u"lq14/lq14-t2-13a/2023"_s);
    QCOMPARE(FormRowCode::parse(code.code()), std::optional(code));
    const FormRowCode withValue{u"lq14"_s, u"lq14-t2-01"_s, 2023, Decimal(-7570, 2)};
    QCOMPARE(withValue.code(), u"lq14/lq14-t2-01/2023/-75.70"_s);
    QCOMPARE(FormRowCode::parse(withValue.code()), std::optional(withValue));
}

QTEST_GUILESS_MAIN(TestYearForm)
#include "tst_yearform.moc"
