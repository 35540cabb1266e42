#include "core/sheets/sheetbuilder.h"
#include "tests/core/sheets/tst_odsbuilder.h"
#include "tests/core/sheets/tst_xlsbuilder.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

/// What people have written on cells, in every format that has room for it.
class TestCellComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builder_joinsAndMoves();
    void builder_tooMany_saysSo();
    void xlsx_runsAuthorsAndPlaces();
    void xlsx_conversation_insteadOfItsNote();
    void xlsx_brokenParts_data();
    void xlsx_brokenParts();
    void xls_ofDrawings();
    void xls_cutShort_isLeftOut();
    void xls_biff5_overSeveralRecords();
    void ods_isNoTextOfTheCell();
    void ods_coveredAndRepeated();
    void samples_ofOtherPrograms_data();
    void samples_ofOtherPrograms();
    void tooMany_areRefused_data();
    void tooMany_areRefused();
};

namespace {

/// `B3 预计数`, or why there are none; line breaks as bars.
QStringList comments(const Result<Workbook>& workbook)
{
    if (!workbook)
        return {workbook.error().detail};
    QStringList lines;
    const auto& found = workbook->sheets.constFirst().comments;
    for (auto comment = found.begin(); comment != found.end(); ++comment)
        lines << comment.key().name() + u' ' + QString(*comment).replace(u'\n', u'|');
    return lines;
}

/// A workbook with A1 filled, whose sheet relates to these parts in `xl/`.
XlsxBuilder xlsxWith(const QList<XlsxBuilder::Relation>& relations)
{
    XlsxBuilder builder;
    builder.setSheet("<row r='1'><c r='A1'><v>171</v></c></row>");
    builder.setPart("xl/worksheets/_rels/sheet1.xml.rels", XlsxBuilder::relations(relations));
    return builder;
}

QByteArray notes(const QByteArray& list)
{
    return "<comments><authors><author>张三</author><author/></authors><commentList>" + list
        + "</commentList></comments>";
}

const XlsxBuilder::Relation NotesRelation{"c1", "comments", "../comments1.xml"};
const XlsxBuilder::Relation ThreadsRelation{"t1", "threadedComment", "../threads/t1.xml"};

/// The drawing of a comment and the record that hangs it on a cell.
QByteArray object(int number, int kind = 0x19)
{
    return xls::record(0x005D, xls::words({0x15, 0x12, kind, number, 0, 0, 0, 0, 0, 0, 0}));
}

QByteArray textObject(int size, const QByteArray& pieces)
{
    return xls::record(0x01B6, xls::words({0, 0, 0, 0, 0, size, 16, 0, 0})) + pieces
        + xls::record(0x003C, xls::words({0, 0, 0, 0, size, 0, 0, 0}));
}

QByteArray note(int row, int column, int number, const QString& author)
{
    return xls::record(0x001C, xls::words({row, column, 0, number}) + xls::text8(author) + '\0');
}

} // namespace

void TestCellComments::builder_joinsAndMoves()
{
    SheetBuilder builder(u"甲"_s);
    builder.addMerge({0, 0, 1, 1});
    QVERIFY(builder.addComment({1, 1}, u"覆盖的"_s));
    QVERIFY(builder.addComment({0, 0}, u" 张三：\r\n预计数\n"_s, u"张三"_s));
    QVERIFY(builder.addComment({4, 0}, u"张三"_s, u"张三"_s));
    QVERIFY(builder.addComment({5, 0}, u"张三:"_s, u"张三"_s));
    QVERIFY(builder.addComment({6, 0}, u" \n"_s));
    QVERIFY(builder.addComment({7, 0}, u"应为:\n180"_s, u"张三"_s));
    QVERIFY(builder.addComment({SheetBuilder::MaxRows, 0}, u"在外"_s));
    QVERIFY(builder.addComment({7, 0}, u"李四:\n是"_s, u"李四"_s));
    const QMap<CellPosition, QString> expected{
        {{0, 0}, u"预计数\n覆盖的"_s}, {{4, 0}, u"张三"_s}, {{7, 0}, u"应为:\n180\n是"_s}};
    QCOMPARE(builder.finish().comments, expected);
}

void TestCellComments::builder_tooMany_saysSo()
{
    SheetBuilder builder(u"甲"_s);
    for (qsizetype i = 0; i < CellTables::MaxComments; ++i)
        QVERIFY(builder.addComment({0, 0}, {}));
    QVERIFY(!builder.addComment({0, 0}, {}));
    SheetBuilder large(u"乙"_s);
    QVERIFY(!large.addComment({0, 0}, QString(CellTables::MaxCommentCharacters + 1, u'数')));
}

void TestCellComments::xlsx_runsAuthorsAndPlaces()
{
    XlsxBuilder builder = xlsxWith({NotesRelation});
    builder.setPart("xl/comments1.xml",
        notes("<comment ref='B3' authorId='0'><text><r><rPr><b/></rPr><t>张三:</t></r>"
              "<r><t xml:space='preserve'>\n预计数_x000D_\n</t></r><rPh><t>ㄩ</t></rPh>"
              "<r><t>待核</t></r></text></comment>"
              "<comment ref='A1' authorId='9'><text><t>张三:\n科技局提供</t></text></comment>"
              "<comment ref='甲'><text><t>没有地方</t></text></comment>"
              "<comment ref='C1'><text/></comment>"));
    const auto workbook = read(builder);
    QCOMPARE(comments(workbook), QStringList({u"A1 张三:|科技局提供"_s, u"B3 预计数|待核"_s}));
    QCOMPARE(printed(workbook), QStringList{u"A1 n[171]"_s});
}

void TestCellComments::xlsx_conversation_insteadOfItsNote()
{
    XlsxBuilder builder = xlsxWith({NotesRelation, ThreadsRelation});
    builder.setPart("xl/comments1.xml",
        notes("<comment ref='A1'><text><t>[线程批注]\n你的Excel版本可读取此线程批注…</t></text>"
              "</comment><comment ref='B1'><text><t>快报数</t></text></comment>"));
    builder.setPart("xl/threads/t1.xml",
        "<ThreadedComments><threadedComment ref='A1' personId='{1}' id='{2}'><text>是2021年的吗?"
        "</text><mentions><mention/></mentions></threadedComment><threadedComment ref='A1' "
        "personId='{3}' id='{4}' parentId='{2}'><text>是</text></threadedComment>"
        "</ThreadedComments>");
    QCOMPARE(comments(read(builder)), QStringList({u"A1 是2021年的吗?|是"_s, u"B1 快报数"_s}));
}

void TestCellComments::xlsx_brokenParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("promised and missing") << QByteArray() << true;
    QTest::newRow("without comments") << "<comments/>"_ba << true;
    QTest::newRow("not well formed, as any part that is read") << "<comments><com"_ba << false;
}

void TestCellComments::xlsx_brokenParts()
{
    QFETCH(QByteArray, part);
    QFETCH(bool, isRead);
    XlsxBuilder builder = xlsxWith({NotesRelation});
    if (!part.isEmpty())
        builder.setPart("xl/comments1.xml", part);
    const auto workbook = read(builder);
    QCOMPARE(workbook.has_value(), isRead);
    if (isRead)
        QCOMPARE(printed(workbook), QStringList{u"A1 n[171]"_s});
}

void TestCellComments::xls_ofDrawings()
{
    using namespace xls;
    const QString text = u"张三:\n预计数"_s;
    const QByteArray twoPieces =
        record(0x003C, '\1' + utf16(text.left(4))) + record(0x003C, '\1' + utf16(text.mid(4)));
    const QByteArray sheet = record(0x0203, words({2, 1, 0}) + real(171)) + object(1)
        + textObject(7, twoPieces) + object(2, 6) + textObject(3, record(0x003C, '\0' + "box"_ba))
        + object(3) + textObject(2, record(0x003C, '\0' + "ok"_ba)) + note(2, 1, 1, u"张三"_s)
        + note(0, 0, 3, {}) + note(5, 5, 2, {}) + note(6, 6, 9, {});
    const auto workbook = xls::read(xls::workbook(sheet));
    QCOMPARE(comments(workbook), QStringList({u"A1 ok"_s, u"B3 预计数"_s}));
    QCOMPARE(xls::printed(workbook), QStringList{u"B3 n[171]"_s});
}

void TestCellComments::xls_cutShort_isLeftOut()
{
    using namespace xls;
    const QByteArray sheet = object(1) + textObject(9, record(0x003C, '\0' + "abc"_ba))
        + record(0x005D, words({0x15})) + record(0x01B6, words({0})) + record(0x001C, words({0, 0}))
        + record(0x001C, words({1, 0, 0})) + record(0x001C, words({2, 0, 0, 1}))
        + record(0x01B6, words({0, 0, 0, 0, 0, 7, 0, 0, 0}));
    // Of nine characters three are there, then the eight words of the runs, whose first byte says
    // how wide they are.
    const QStringList found = comments(xls::read(xls::workbook(sheet)));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().startsWith(u"A3 abc"));
}

void TestCellComments::xls_biff5_overSeveralRecords()
{
    using namespace xls;
    const QByteArray bytes = "\xD4\xA4\xBC\xC6\xCA\xFD"; // 预计数 in GBK
    const QByteArray sheet = begin(0x10, 0x0500) + record(0x001C, words({0xFFFF, 0, 2}) + "??")
        + record(0x001C, words({2, 1, 6}) + bytes.left(3))
        + record(0x001C, words({0xFFFF, 0, 3}) + bytes.mid(3))
        + record(0x001C, words({0, 0, 2}) + "ok") + end();
    QCOMPARE(comments(xls::read(sheet)), QStringList({u"A1 ok"_s, u"B3 预计数"_s}));
}

void TestCellComments::ods_isNoTextOfTheCell()
{
    using namespace ods;
    const QByteArray annotation =
        "<office:annotation><dc:creator>张三</dc:creator><dc:date>2026-01-05</dc:date>"
        "<text:p>张三:</text:p><text:p>预<text:span>计</text:span>数<text:s text:c='2'/>待"
        "<text:tab/>核<text:line-break/>完</text:p><office:annotation><text:p>内</text:p>"
        "</office:annotation></office:annotation>";
    const auto workbook = ods::read(flatDocument(table(row(
        cell("office:value-type='float' office:value='171'", annotation + "<text:p>171</text:p>")
        + cell({}, "<office:annotation><text:p>空</text:p></office:annotation>")))));
    QCOMPARE(comments(workbook), QStringList({u"A1 预计数  待\t核|完"_s, u"B1 空"_s}));
    QCOMPARE(printed(workbook), QStringList{u"A1 n[171]"_s});
}

void TestCellComments::ods_coveredAndRepeated()
{
    using namespace ods;
    const QByteArray annotation =
        "<office:annotation><text:p>台州市数</text:p></office:annotation>";
    const auto workbook = ods::read(
        flatDocument(table(row(cell("office:value-type='string' table:number-columns-spanned='2'",
                                   "<text:p>甲</text:p>")
                               + "<table:covered-table-cell>" + annotation
                               + "<text:p>旧</text:p></table:covered-table-cell>" + textCell("乙"))
            + row(cell("table:number-columns-repeated='9'", annotation),
                "table:number-rows-repeated='1000000'"))));
    QCOMPARE(comments(workbook), QStringList({u"A1 台州市数"_s, u"A2 台州市数"_s}));
    QCOMPARE(printed(workbook), QStringList({u"A1 s[甲]"_s, u"C1 s[乙]"_s}));
}

void TestCellComments::samples_ofOtherPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("first");
    for (const QString& file :
        {u"comments.xlsx"_s, u"comments.xls"_s, u"comments.ods"_s, u"comments.fods"_s})
        QTest::newRow(qPrintable(file)) << file << u"B2 预计数"_s;
    // Excel 95 did not say who wrote a comment.
    QTest::newRow("comments95.xls") << u"comments95.xls"_s << u"B2 张三:|预计数"_s;
}

void TestCellComments::samples_ofOtherPrograms()
{
    QFETCH(QString, file);
    QFETCH(QString, first);
    const auto workbook =
        readWorkbook(QStringLiteral(LANTU_SOURCE_DIR "/tests/data/sheets/") + file);
    // As tests/data/sheets/make.py has it.
    QCOMPARE(comments(workbook), QStringList({first, u"A3 林业局提供"_s, u"D5 待核|再议"_s}));
    const Sheet& sheet = workbook->sheets.constFirst();
    QCOMPARE(sheet.cellAt({1, 1})->text, u"171"_s);
    QCOMPARE(sheet.cellAt({2, 0})->text, u"森林覆盖率(%)"_s);
    QStringList struck;
    for (const Cell& cell : sheet.cells)
        if (cell.isStruck)
            struck << cell.position.name();
    QCOMPARE(struck, QStringList({u"C3"_s, u"A4"_s}));
}

void TestCellComments::tooMany_areRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    const qsizetype count = CellTables::MaxComments + 1;
    QByteArray list;
    for (qsizetype i = 1; i <= count; ++i)
        list += "<comment ref='A" + QByteArray::number(i) + "'/>";
    XlsxBuilder builder = xlsxWith({NotesRelation});
    builder.setPart("xl/comments1.xml", notes(list));
    QTest::newRow("xlsx") << builder.bytes(false) << u"甲.xlsx"_s;
    QTest::newRow("xls") << xls::workbook(
        xls::record(0x001C, xls::words({0, 0, 0, 1})).repeated(count))
                         << u"甲.xls"_s;
    QTest::newRow("fods") << ods::flatDocument(
        ods::table(ods::row(ods::cell({}, "<office:annotation/>"_ba.repeated(count)))))
                          << u"甲.fods"_s;
}

void TestCellComments::tooMany_areRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, name);
    const auto workbook = readWorkbook(file, name);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().detail.contains(u"too many comments"),
        qPrintable(workbook.error().detail));
}

QTEST_APPLESS_MAIN(TestCellComments)
#include "tst_cellcomments.moc"
