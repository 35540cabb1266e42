#include "core/sheets/workbookreader.h"
#include "core/sheets/writer/workbookwriter.h"
#include "tst_xlsxbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What is written, as the reader finds it again.
class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfCell_readsBackAsItWas();
    void number_isRoundedTo15Digits_data();
    void number_isRoundedTo15Digits();
    void text_readsBackAsItWas_data();
    void text_readsBackAsItWas();
    void hidden_staysHidden();
    void sheetName_notAllowed_isOneSentence_data();
    void sheetName_notAllowed_isOneSentence();
    void sheetName_wished_becomesAllowed_data();
    void sheetName_wished_becomesAllowed();
    void save_folderMissing_isOneSentence();
    void save_afterAFailure_leavesTheOldFile_data();
    void save_afterAFailure_leavesTheOldFile();
    void unsaved_leavesNoFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out.xlsx"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkbookWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkbookWriter::everyKindOfCell_readsBackAsItWas()
{
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    SheetWriter& sheet = **(*writer)->addSheet(u"主要指标"_s);
    CellStyle style;
    style.format = u"0.00"_s;
    style.fill = 0xFFE3A3;
    sheet.merge({0, 0, 0, 2}, u"2022年主要指标"_s, {});
    sheet.writeNumber({1, 0}, 757, style);
    style.format = u"0.0%"_s;
    sheet.writeNumber({1, 1}, 0.678, style);
    sheet.writeBoolean({2, 0}, true);
    sheet.writeError({2, 1}, u"#DIV/0!"_s);
    sheet.writeError({2, 2}, u"=A1+B1"_s);
    sheet.writeBlank({3, 0}, style);
    sheet.writeText({4, 0}, u"固定资\n产投资"_s);
    QVERIFY((*writer)->save(path()));

    const auto workbook = readWorkbook(path());
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 1);
    QCOMPARE(workbook->sheets[0].name, u"主要指标"_s);
    QCOMPARE(workbook->sheets[0].merges, QList<CellRange>({{0, 0, 0, 2}}));
    const QStringList cells = printed(workbook);
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells[0], u"A1 s[2022年主要指标]"_s);
    QCOMPARE(cells[1], u"A2 n[757] shown [757.00]"_s);
    QCOMPARE(cells[2], u"B2 n[0.678] shown [67.8%]"_s);
    QCOMPARE(cells[3], u"A3 b[TRUE]"_s);
    // The library can write an error only as a formula's result.
    QVERIFY2(
        cells[4].contains(u"[#DIV/0!]"_s) && cells[4].endsWith(u"formula"_s), qPrintable(cells[4]));
    QCOMPARE(cells[5], u"C3 s[=A1+B1]"_s);
    QCOMPARE(cells[6], u"A5 s[固定资\n产投资]"_s);
}

void TestWorkbookWriter::number_isRoundedTo15Digits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("read");
    QTest::newRow("two decimals") << 141.17000000000002 << u"141.17"_s;
    QTest::newRow("a binary sum") << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("many digits") << 11850.347975873017 << u"11850.347975873"_s;
    QTest::newRow("small") << 0.00896 << u"0.00896"_s;
    QTest::newRow("negative") << -1.1 << u"-1.1"_s;
    QTest::newRow("large") << 123456789012345678.0 << u"123456789012346000"_s;
}

void TestWorkbookWriter::number_isRoundedTo15Digits()
{
    QFETCH(double, number);
    QFETCH(QString, read);
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    (*(*writer)->addSheet(u"S"_s))->writeNumber({0, 0}, number);
    QVERIFY((*writer)->save(path()));
    const auto workbook = readWorkbook(path());
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cells.constFirst().value, read);
}

void TestWorkbookWriter::text_readsBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto same = [](const char* name, const QString& text) {
        QTest::newRow(name) << text << text;
    };
    same("markup", u"<a & \"b\">'"_s);
    same("a formula's sign", u"=1+1"_s);
    same("a link's beginning", u"https://www.luqiao.gov.cn/"_s);
    same("spaces around", u"  其中：第一产业 "_s);
    same("line feed", u"固定资\n产投资"_s);
    same("outside the basic plane", u"𠮷野家"_s);
    same("number as text", u"00123"_s);
    QTest::newRow("half a surrogate") << u"a"_s + QChar(0xD800) << u"a?"_s;
    QTest::newRow("no character") << u"a"_s + QChar(0xFFFF) << u"a\uFFFD"_s;
}

void TestWorkbookWriter::text_readsBackAsItWas()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    (*(*writer)->addSheet(u"S"_s))->writeText({0, 0}, text);
    QVERIFY((*writer)->save(path()));
    const auto workbook = readWorkbook(path());
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cells.constFirst().value, read);
    QCOMPARE(workbook->sheets[0].cells.constFirst().type, Cell::Type::Text);
}

void TestWorkbookWriter::hidden_staysHidden()
{
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    SheetWriter& codes = **(*writer)->addSheet(u"代码"_s);
    codes.writeText({0, 0}, u"a"_s);
    codes.hide();
    SheetWriter& table = **(*writer)->addSheet(u"表"_s);
    table.writeText({0, 0}, u"a"_s);
    table.writeText({5, 2}, u"b"_s);
    table.hideColumn(0);
    table.hideRow(5);
    table.activate();
    QVERIFY((*writer)->save(path()));
    const auto workbook = readWorkbook(path());
    QVERIFY(workbook);
    QVERIFY(workbook->sheets[0].isHidden);
    QVERIFY(!workbook->sheets[1].isHidden);
    QCOMPARE(workbook->sheets[1].hiddenColumns, QSet<int>({0}));
    QCOMPARE(workbook->sheets[1].hiddenRows, QSet<int>({5}));
}

void TestWorkbookWriter::sheetName_notAllowed_isOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("32 characters") << QString(32, u'表');
    for (const QChar c : u"[]:*?/\\"_s)
        QTest::newRow(qPrintable(u"with "_s + c)) << u"甲"_s + c;
    QTest::newRow("apostrophe first") << u"'甲"_s;
    QTest::newRow("apostrophe last") << u"甲'"_s;
    QTest::newRow("there already") << u"Sheet1"_s;
    QTest::newRow("there already in other case") << u"SHEET1"_s;
}

void TestWorkbookWriter::sheetName_notAllowed_isOneSentence()
{
    QFETCH(QString, name);
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"Sheet1"_s));
    const auto refused = (*writer)->addSheet(name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().message.endsWith(u'.') && !refused.error().message.contains(u'\n'));
    // What was refused is no part of the file, which goes on.
    QVERIFY((*writer)->addSheet(QString(31, u'表')));
    QVERIFY((*writer)->save(path()));
    const auto workbook = readWorkbook(path());
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 2);
}

void TestWorkbookWriter::sheetName_wished_becomesAllowed_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("name");
    QTest::newRow("allowed") << u"主要指标"_s << u"主要指标"_s;
    QTest::newRow("taken") << u"SHEET1"_s << u"SHEET1 (2)"_s;
    QTest::newRow("forbidden characters") << u"a[1]:b/c"_s << u"a_1__b_c"_s;
    QTest::newRow("long") << QString(40, u'表') << QString(31, u'表');
    QTest::newRow("empty") << QString() << u"Sheet"_s;
}

void TestWorkbookWriter::sheetName_wished_becomesAllowed()
{
    QFETCH(QString, wish);
    QFETCH(QString, name);
    QCOMPARE(allowedSheetName(wish, {u"Sheet1"_s}), name);
    QCOMPARE(sheetNameObjection(name, {u"Sheet1"_s}), QString());
}

void TestWorkbookWriter::save_folderMissing_isOneSentence()
{
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    QVERIFY((*writer)->addSheet(u"S"_s));
    const QString nowhere = m_folder->filePath(u"no/such/out.xlsx"_s);
    const auto saved = (*writer)->save(nowhere);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Io);
    QVERIFY2(saved.error().message.contains(nowhere), qPrintable(saved.error().message));
}

void TestWorkbookWriter::save_afterAFailure_leavesTheOldFile_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("text too long") << 0;
    QTest::newRow("infinite number") << 1;
    QTest::newRow("outside the sheet") << 2;
}

void TestWorkbookWriter::save_afterAFailure_leavesTheOldFile()
{
    QFETCH(int, what);
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    auto writer = WorkbookWriter::create();
    QVERIFY(writer);
    SheetWriter& sheet = **(*writer)->addSheet(u"S"_s);
    if (what == 0)
        sheet.writeText({2, 1}, QString(32768, u'字'));
    else if (what == 1)
        sheet.writeNumber({2, 1}, std::numeric_limits<double>::infinity());
    else
        sheet.writeNumber({1048576, 1}, 1);
    sheet.writeNumber({0, 0}, 1);
    const auto saved = (*writer)->save(path());
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(what == 2 ? u"B1048577"_s : u"B3"_s),
        qPrintable(saved.error().message));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
}

void TestWorkbookWriter::unsaved_leavesNoFile()
{
    {
        auto writer = WorkbookWriter::create();
        QVERIFY(writer);
        (*(*writer)->addSheet(u"S"_s))->writeNumber({0, 0}, 1);
    }
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
