#include "core/sheets/workbookreader.h"
#include "core/statistics/rejectedworkbook.h"
#include "tests/core/sheets/tst_sheetrows.h"
#include "tests/core/sheets/tst_xlsxbuilder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

ImportValue held(const QString& cell, ImportAction action, const QString& reason)
{
    ImportValue value;
    value.sheet = u"Sheet1"_s;
    value.cell = cell;
    value.action = action;
    value.reason = reason;
    return value;
}

Workbook workbookOf(const QList<Sheet>& sheets)
{
    Workbook workbook;
    workbook.sheets = sheets;
    return workbook;
}

Sheet table()
{
    return sheetOf({u"2022年主要指标", u"指标|单位|2022年|2021年", u"地区生产总值|亿元|757|约720",
        u"常住人口城镇化率|%|67.8|0"});
}

} // namespace

/// What goes back to the sender.
class TestRejectedWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heldCells_haveTheirReasonsBesideTheRow();
    void heldCells_areColouredAndNoOthers();
    void senderCells_areAsTheyCame();
    void textFile_keepsWhatItPrints();
    void dateSystem1904_keepsTheDay();
    void emptyCell_isColoured();
    void hiddenParts_areShownWhereSomethingIsHeld();
    void sheetNames_ofOtherFormats_areMadeAllowed();
    void heldInTheFirstRow_hasItsReasonUnderTheHeader();
    void merges_keepTheReasonsInView();
    void nothingHeld_isAnError();
    void noColumnLeft_isAnError();

private:
    [[nodiscard]] Result<Workbook> written(
        const Workbook& workbook, const QList<ImportValue>& values) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"退回.xlsx"_s); }
    [[nodiscard]] QByteArray part(const char* name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRejectedWorkbook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Result<Workbook> TestRejectedWorkbook::written(
    const Workbook& workbook, const QList<ImportValue>& values) const
{
    if (const auto done = writeRejectedWorkbook(workbook, values, path()); !done)
        return Unexpected{done.error()};
    return readWorkbook(path());
}

QByteArray TestRejectedWorkbook::part(const char* name) const
{
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path()).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return {};
    QByteArray content(1 << 16, '\0');
    zip_int64_t size = 0;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        size = zip_fread(file, content.data(), static_cast<zip_uint64_t>(content.size()));
        zip_fclose(file);
    }
    zip_close(archive);
    return content.left(static_cast<qsizetype>(std::max<zip_int64_t>(size, 0)));
}

void TestRejectedWorkbook::heldCells_haveTheirReasonsBesideTheRow()
{
    const auto workbook = written(workbookOf({table()}),
        {held(u"D3"_s, ImportAction::Unreadable, u"不是数字"_s),
            held(u"C3"_s, ImportAction::Conflict, u"与库中不同"_s),
            held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s),
            held(u"C4"_s, ImportAction::New, u"新"_s),
            held(u"A4"_s, ImportAction::Unmatched, u"不在规划中"_s)});
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets[0];
    QVERIFY(!sheet.cellAt({0, 4}));
    QVERIFY(sheet.cellAt({1, 4})->text.startsWith(u"未采用原因"_s));
    QCOMPARE(sheet.cellAt({2, 4})->text, u"C3：与库中不同；D3：不是数字"_s);
    QCOMPARE(sheet.cellAt({3, 4})->text, u"D4：零"_s);
    QCOMPARE(sheet.columnCount(), 5);
}

void TestRejectedWorkbook::heldCells_areColouredAndNoOthers()
{
    QVERIFY(written(workbookOf({table()}), {held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s)}));
    const QByteArray styles = part("xl/styles.xml");
    const QByteArray sheet = part("xl/worksheets/sheet1.xml");
    // The style of a cell is a number in the list of styles, each of which has the number of a
    // fill; only the one that is coloured has the colour.
    const auto fillOf = [&](const char* cell) {
        static const QRegularExpression xf(u"<xf [^>]*fillId=\"(\\d+)\""_s);
        const QRegularExpression style(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(QLatin1String(cell)));
        const auto match = style.match(QString::fromUtf8(sheet));
        auto xfs = xf.globalMatch(QString::fromUtf8(styles.mid(styles.indexOf("<cellXfs"))));
        for (int i = match.captured(1).toInt(); i > 0; --i)
            xfs.next();
        return match.hasMatch() ? xfs.next().captured(1).toInt() : -1;
    };
    QCOMPARE(styles.count("FFFFE3A3"), 1);
    QVERIFY(fillOf("D4") > 1);
    for (const char* other : {"A1", "A2", "C3", "D3", "C4", "E4"})
        QCOMPARE(fillOf(other), 0);
}

void TestRejectedWorkbook::senderCells_areAsTheyCame()
{
    const auto original =
        readWorkbook(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/sample.xlsx"));
    QVERIFY(original);
    ImportValue value = held(u"B3"_s, ImportAction::Conflict, u"与库中不同"_s);
    value.sheet = original->sheets[0].name;
    const auto workbook = written(*original, {value});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), original->sheets.size());
    for (qsizetype i = 0; i < original->sheets.size(); ++i) {
        const Sheet& before = original->sheets[i];
        const Sheet& after = workbook->sheets[i];
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.merges, before.merges);
        QCOMPARE(after.hiddenRows, before.hiddenRows);
        QCOMPARE(after.hiddenColumns, before.hiddenColumns);
        QCOMPARE(after.isHidden, before.isHidden);
        for (const Cell& cell : before.cells) {
            const auto copy = after.cellAt(cell.position);
            QVERIFY2(copy, qPrintable(cell.position.name()));
            // A formula that was never calculated goes back as its text.
            if (cell.type != Cell::Type::Error)
                QCOMPARE(copy->type, cell.type);
            QCOMPARE(copy->value, cell.value);
            QCOMPARE(copy->text, cell.text);
            QCOMPARE(copy->format, cell.format);
        }
    }
}

void TestRejectedWorkbook::textFile_keepsWhatItPrints()
{
    const auto original = readWorkbook(
        "指标,2022年\n进出口额,229.70\n统一编号,331004199001011234\n代码,00123\n"_ba, u"甲.csv"_s);
    QVERIFY(original);
    ImportValue value = held(u"B2"_s, ImportAction::Conflict, u"与库中不同"_s);
    value.sheet = original->sheets[0].name;
    const auto workbook = written(*original, {value});
    QVERIFY(workbook);
    const Sheet& sheet = workbook->sheets[0];
    QCOMPARE(sheet.cellAt({1, 1})->text, u"229.70"_s);
    QCOMPARE(sheet.cellAt({1, 1})->type, Cell::Type::Number);
    // Spreadsheets keep 15 digits of a number.
    QCOMPARE(sheet.cellAt({2, 1})->text, u"331004199001011234"_s);
}

void TestRejectedWorkbook::dateSystem1904_keepsTheDay()
{
    XlsxBuilder builder;
    builder.setPart("xl/workbook.xml",
        "<workbook xmlns:r='urn:r'><workbookPr date1904='1'/><sheets><sheet name='Sheet1' "
        "r:id='r1'/></sheets></workbook>");
    builder.setFormats({"yyyy-mm-dd"});
    builder.setSheet("<row><c r='A1' s='0'><v>43464</v></c><c r='B1'><v>43464</v></c></row>");
    const auto original = read(builder);
    QVERIFY(original);
    const QString day = original->sheets[0].cells.at(0).text;
    QCOMPARE(day, u"2022-12-31"_s); // 43464 days after 1904-01-01
    const auto workbook =
        written(*original, {held(u"B1"_s, ImportAction::Unreadable, u"不是数字"_s)});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cellAt({0, 0})->text, day);
}

void TestRejectedWorkbook::emptyCell_isColoured()
{
    // Column F is beyond the table: the reasons stand to the right of it.
    const auto workbook =
        written(workbookOf({table()}), {held(u"F4"_s, ImportAction::Unreadable, u"没有数值"_s)});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cellAt({3, 6})->text, u"F4：没有数值"_s);
    QVERIFY(part("xl/worksheets/sheet1.xml").contains("<c r=\"F4\" s=\""));
}

void TestRejectedWorkbook::hiddenParts_areShownWhereSomethingIsHeld()
{
    Sheet first = table();
    first.hiddenRows = {2, 3};
    first.hiddenColumns = {1, 3};
    Sheet second = table();
    second.name = u"隐藏"_s;
    second.isHidden = true;
    Sheet third = table();
    third.name = u"隐藏2"_s;
    third.isHidden = true;
    ImportValue inSecond = held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s);
    inSecond.sheet = second.name;
    const auto workbook = written(workbookOf({first, second, third}),
        {held(u"D3"_s, ImportAction::Unreadable, u"不是数字"_s), inSecond});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].hiddenRows, QSet<int>({3}));
    QCOMPARE(workbook->sheets[0].hiddenColumns, QSet<int>({1}));
    QVERIFY(!workbook->sheets[1].isHidden);
    QVERIFY(workbook->sheets[2].isHidden);
}

void TestRejectedWorkbook::sheetNames_ofOtherFormats_areMadeAllowed()
{
    Sheet sheet = table();
    sheet.name = u"2022年路桥区主要经济指标完成情况(1-12月)快报/初步核算数.v2"_s;
    ImportValue value = held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s);
    value.sheet = sheet.name;
    const auto workbook = written(workbookOf({sheet}), {value});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].name.size(), 31);
    QCOMPARE(workbook->sheets[0].cellAt({3, 4})->text, u"D4：零"_s);
}

void TestRejectedWorkbook::heldInTheFirstRow_hasItsReasonUnderTheHeader()
{
    const auto workbook = written(
        workbookOf({sheetOf({u"a|b"})}), {held(u"B1"_s, ImportAction::Unreadable, u"不是数字"_s)});
    QVERIFY(workbook);
    const QString text = workbook->sheets[0].cellAt({0, 2})->text;
    QVERIFY(text.startsWith(u"未采用原因"_s) && text.endsWith(u"\nB1：不是数字"_s));
}

void TestRejectedWorkbook::merges_keepTheReasonsInView()
{
    Sheet sheet = table();
    sheet.merges = {{0, 0, 0, 5}};
    const auto workbook =
        written(workbookOf({sheet}), {held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s)});
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].merges, sheet.merges);
    QCOMPARE(workbook->sheets[0].cellAt({3, 6})->text, u"D4：零"_s);
}

void TestRejectedWorkbook::nothingHeld_isAnError()
{
    ImportValue taken = held(u"D4"_s, ImportAction::Revision, u"更新"_s);
    taken.isTaken = true;
    QVERIFY(!writeRejectedWorkbook(
        workbookOf({table()}), {taken, held(u"C4"_s, ImportAction::Unmatched, u"无"_s)}, path()));
    QVERIFY(!QFile::exists(path()));
}

void TestRejectedWorkbook::noColumnLeft_isAnError()
{
    Sheet sheet = table();
    Cell last = cellOf(u"x"_s);
    last.position = {5, 16383};
    sheet.cells << last;
    const auto done = writeRejectedWorkbook(
        workbookOf({sheet}), {held(u"D4"_s, ImportAction::ScopeDiffers, u"零"_s)}, path());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"Sheet1"_s), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestRejectedWorkbook)
#include "tst_rejectedworkbook.moc"
