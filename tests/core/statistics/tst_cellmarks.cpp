#include "core/sheets/workbookreader.h"
#include "core/statistics/cellmarks.h"
#include "tests/core/statistics/tst_importfixture.h"

#include <QRegularExpression>

using namespace lantu;
using namespace Qt::StringLiterals;

/// Comments on cells and strikes through them, as people use them to doubt a number.
class TestCellMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comment_asRemark_data();
    void comment_asRemark();
    void comments_areHeard_data();
    void comments_areHeard();
    void comments_ofOthers_areNot();
    void comments_areQuotedAndKept();
    void comments_sayTheVintage();
    void comments_aboveTheTable_onlyDoubts();
    void comments_onMergedHeaders_areOfAllTheirColumns();
    void comments_whereNamesRunAcross();
    void struck_isAskedAbout_data();
    void struck_isAskedAbout();
    void sentences_struckOrCommented_areAskedAbout();
    void files_ofEveryFormat_areHeard_data();
    void files_ofEveryFormat_areHeard();
};

namespace {

const QString Taken = u"C3 lq14-t2-11 2022 171 unstated new"_s;
const QString Asked = u"C3 lq14-t2-11 2022 171 unstated scope_differs"_s;

/// 171 stands in C3, its name in A3, its year in C2.
Sheet firms()
{
    return sheetOf({u"2022年主要指标", u"指标|单位|2022年|备注", u"高新技术企业数|家|171"});
}

void strike(Sheet& sheet, CellPosition place)
{
    for (CellList::Entry& entry : sheet.cells.entries())
        if (entry.position() == place)
            entry.flags |= CellList::Entry::Struck;
}

} // namespace

void TestCellMarks::comment_asRemark_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("words");
    QTest::newRow("one line") << u" 预计数 "_s << u"预计数"_s;
    QTest::newRow("lines") << u"科技局提供\n\n  待核  实"_s << u"科技局提供；待核 实"_s;
    QTest::newRow("a conversation in an old program")
        << u"[线程批注]\n\n你的Excel版本可读取此线程批注; 但如果在更新版本的Excel中打开文件，"
           "则对批注所作的任何改动都将被删除。了解详细信息: "
           "https://go.microsoft.com/fwlink/?linkid=870924\n\n注释:\n    是2021年数?\n答复:\n    是"_s
        << u"是2021年数?；是"_s;
    QTest::newRow("brackets of somebody's own") << u"[注]预计数\n注释:"_s << u"[注]预计数；注释:"_s;
}

void TestCellMarks::comment_asRemark()
{
    QFETCH(QString, comment);
    QFETCH(QString, words);
    QCOMPARE(remarkOfComment(comment), (Remark{words, words, true}));
}

void TestCellMarks::comments_areHeard_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("line");
    for (const QString& doubt : {u"预计数"_s, u"此为2021年数据"_s, u"台州市数据"_s, u"1-11月数"_s,
             u"应为181"_s, u"科技局提供\n待核实"_s, u"含科技型中小企业"_s})
        QTest::newRow(qPrintable(doubt)) << doubt << Asked;
    for (const QString& harmless : {u"科技局提供"_s, u"2022年数"_s, u"科技局提供\n较上年增长5%"_s})
        QTest::newRow(qPrintable(harmless)) << harmless << Taken;
}

void TestCellMarks::comments_areHeard()
{
    QFETCH(QString, comment);
    QFETCH(QString, line);
    // On the value, the name, the unit, the header and the empty cell under 备注.
    for (const CellPosition place : {CellPosition{2, 2}, CellPosition{2, 0}, CellPosition{2, 1},
             CellPosition{1, 2}, CellPosition{2, 3}}) {
        Sheet sheet = firms();
        sheet.comments.insert(place, comment);
        QCOMPARE(matchedLines(previewOf(sheet)), QStringList{line});
    }
}

void TestCellMarks::comments_ofOthers_areNot()
{
    Sheet sheet = sheetOf({u"2022年主要指标", u"指标|单位|2022年|2021年",
        u"高新技术企业数|家|171|120", u"研发机构数|家|5|4"});
    sheet.comments.insert({2, 3}, u"预计数"_s);
    sheet.comments.insert({1, 3}, u"台州市数据"_s);
    sheet.comments.insert({3, 0}, u"预计数"_s);
    QCOMPARE(matchedLines(previewOf(sheet)).constFirst(), Taken);
    QVERIFY(matchedLines(previewOf(sheet)).at(1).endsWith(u"scope_differs"));
}

void TestCellMarks::comments_areQuotedAndKept()
{
    Sheet sheet = firms();
    sheet.comments.insert({2, 2}, u"预计数"_s);
    QVERIFY2(previewOf(sheet).constFirst().reason.contains(u"“预计数”"_s),
        qPrintable(previewOf(sheet).constFirst().reason));
    sheet.comments.insert({2, 2}, u"科技局提供"_s);
    QCOMPARE(previewOf(sheet).constFirst().note, u"科技局提供"_s);
}

void TestCellMarks::comments_sayTheVintage()
{
    Sheet sheet = firms();
    sheet.comments.insert({2, 2}, u"快报数"_s);
    QCOMPARE(
        matchedLines(previewOf(sheet)), QStringList{u"C3 lq14-t2-11 2022 171 provisional new"_s});
}

void TestCellMarks::comments_aboveTheTable_onlyDoubts()
{
    Sheet sheet = firms();
    sheet.comments.insert({0, 0}, u"打印三份,送办公室"_s);
    QCOMPARE(matchedLines(previewOf(sheet)), QStringList{Taken});
    sheet.comments.insert({0, 0}, u"均为预计数"_s);
    QCOMPARE(matchedLines(previewOf(sheet)), QStringList{Asked});
}

void TestCellMarks::comments_onMergedHeaders_areOfAllTheirColumns()
{
    Sheet sheet = sheetOf(
        {u"2022年主要指标", u"指标|单位|实绩", u"||2022年|2021年", u"高新技术企业数|家|171|120"});
    sheet.merges = {{1, 0, 2, 0}, {1, 1, 2, 1}, {1, 2, 1, 3}};
    const QStringList taken = matchedLines(previewOf(sheet));
    QCOMPARE(taken,
        QStringList(
            {u"C4 lq14-t2-11 2022 171 unstated new"_s, u"D4 lq14-t2-11 2021 120 unstated new"_s}));
    sheet.comments.insert({1, 2}, u"台州市数据"_s);
    QCOMPARE(matchedLines(previewOf(sheet)),
        QStringList(taken).replaceInStrings(u"new"_s, u"scope_differs"_s));
}

void TestCellMarks::comments_whereNamesRunAcross()
{
    Sheet sheet = sheetOf({u"年份|高新技术企业数(家)", u"2021|120", u"2022|171"});
    const QStringList taken = matchedLines(previewOf(sheet));
    QCOMPARE(taken.size(), 2);
    sheet.comments.insert({2, 0}, u"预计数"_s);
    QCOMPARE(matchedLines(previewOf(sheet)),
        QStringList({taken[0], QString(taken[1]).replace(u"new"_s, u"scope_differs"_s)}));
}

void TestCellMarks::struck_isAskedAbout_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the number") << 2 << 2 << u"the number is struck through"_s;
    QTest::newRow("the name") << 2 << 0 << u"“高新技术企业数” is struck through"_s;
    QTest::newRow("the header") << 1 << 2 << u"“2022年” is struck through"_s;
}

void TestCellMarks::struck_isAskedAbout()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, reason);
    Sheet sheet = firms();
    strike(sheet, {row, column});
    const QList<ImportValue> values = previewOf(sheet);
    QCOMPARE(matchedLines(values), QStringList{Asked});
    QVERIFY2(values.constFirst().reason.contains(reason), qPrintable(values.constFirst().reason));
}

void TestCellMarks::sentences_struckOrCommented_areAskedAbout()
{
    Sheet sheet = sheetOf({u"2022年,全区高新技术企业数171家。"});
    const auto actions = [](const Sheet& read) {
        QStringList codes;
        for (const ImportValue& value : previewOf(read))
            codes << toCode(value.action);
        return codes;
    };
    QCOMPARE(actions(sheet), QStringList{u"new"_s});
    sheet.comments.insert({0, 0}, u"预计数"_s);
    QCOMPARE(actions(sheet), QStringList{u"scope_differs"_s});
    sheet.comments.clear();
    strike(sheet, {0, 0});
    QCOMPARE(actions(sheet), QStringList{u"scope_differs"_s});
}

void TestCellMarks::files_ofEveryFormat_areHeard_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"xlsx", "xls", "ods", "fods"})
        QTest::newRow(file) << u"comments."_s + QString::fromLatin1(file);
}

void TestCellMarks::files_ofEveryFormat_areHeard()
{
    QFETCH(QString, file);
    const auto workbook =
        readWorkbook(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/") + file);
    QVERIFY(workbook);
    // 171 is 预计数, the row of 15.6 comes from 林业局, 15.5 is struck through; research
    // institutions are no indicator of the plan.
    QCOMPARE(matchedLines(previewOf(workbook->sheets.constFirst())),
        QStringList({u"B2 lq14-t2-11 2022 171 unstated scope_differs"_s,
            u"C2 lq14-t2-11 2021 120 unstated new"_s, u"B3 lq14-t2-31 2022 15.6 unstated new"_s,
            u"C3 lq14-t2-31 2021 15.5 unstated scope_differs"_s}));
}

QTEST_APPLESS_MAIN(TestCellMarks)
#include "tst_cellmarks.moc"
