#include "core/base/textfile.h"
#include "core/plan/planpackage.h"
#include "core/plan/text/outlineparser.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14");

QString lineOf(const OutlineNode& node)
{
    return QStringList{node.id, node.parentId, toCode(node.level), node.number, node.title}.join(
        u'|');
}

QStringList linesOf(const QList<OutlineNode>& outline)
{
    QStringList lines;
    for (const OutlineNode& node : outline)
        lines << lineOf(node);
    return lines;
}

QStringList rowsOf(const QString& planId, const QStringList& lines)
{
    QStringList rows;
    for (const OutlineNode& node : outlineOf(lines.join(u'\n'), planId).outline)
        rows << lineOf(node).replace(u'|', u" | "_s);
    return rows;
}

} // namespace

class TestOutlineParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineOf_luqiao_givesThePackagesOutline();
    void outlineOf_luqiao_leavesNothingOut();
    void outlineOf_otherPlan_isCutByTheSameRules();
    void numbers_inCharacters_areRead_data();
    void numbers_inCharacters_areRead();
    void paragraphs_thatSayWhatIs_openNothing();
    void tables_endWithTheRunningText();
    void partsChaptersSections_areThreeLevels();
    void fullWidthText_isReadLikeHalfWidth();
    void tableOfContents_isNoText();
    void numberedLineWithText_isTitleAndText();
    void box_endsAtTheNextHeading();
    void footnote_hangsWhereItsMarkStands();
    void plainSentences_areNoHeadings_data();
    void plainSentences_areNoHeadings();
};

void TestOutlineParser::outlineOf_luqiao_givesThePackagesOutline()
{
    const auto package = readPlanPackage(Folder);
    VERIFY_OK(package);
    const auto text = readTextFile(Folder + u"/text.txt"_s);
    VERIFY_OK(text);
    const OutlinedText read = outlineOf(*text, u"lq14"_s);
    QCOMPARE(linesOf(read.outline), linesOf(package->outline));
}

void TestOutlineParser::outlineOf_luqiao_leavesNothingOut()
{
    const auto text = readTextFile(Folder + u"/text.txt"_s);
    VERIFY_OK(text);
    QStringList lines;
    for (const QString& line : text->split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    QStringList read;
    for (const TextParagraph& paragraph : outlineOf(*text, u"lq14"_s).paragraphs)
        read << paragraph.text;
    QCOMPARE(read, lines);
}

void TestOutlineParser::outlineOf_otherPlan_isCutByTheSameRules()
{
    const QString text = u"某县规划\n\n十二、推进开放\n总述，这里不是标题，因为太长太长太长太长太长"
                         u"太长太长太长太长。\n"
                         "(二)建设通道\n打通南北通道。建成甲路[1]。\n[1] 甲路:从乙到丙。\n"
                         "专栏3:交通项目\n1.公路\n高速:甲路。\n城道:乙路。\n2.铁路\n丙线。\n"
                         "图2 通道示意\n改善公交。开行丁线。\n"_s;
    QCOMPARE(linesOf(outlineOf(text, u"x1"_s).outline),
        (QStringList{u"x1-o-12||chapter|十二|推进开放"_s,
            u"x1-o-12-2|x1-o-12|section|(二)|建设通道"_s,
            u"x1-o-12-2-01|x1-o-12-2|heading||打通南北通道"_s,
            u"x1-o-12-2-01-n1|x1-o-12-2-01|note|[1]|甲路:从乙到丙。"_s,
            u"x1-o-box-03|x1-o-12-2-01|box|专栏3|交通项目"_s,
            u"x1-o-box-03-01|x1-o-box-03|heading|1|公路"_s,
            u"x1-o-box-03-01-01|x1-o-box-03-01|heading||高速"_s,
            u"x1-o-box-03-01-02|x1-o-box-03-01|heading||城道"_s,
            u"x1-o-box-03-02|x1-o-box-03|heading|2|铁路"_s,
            u"x1-o-figure-2|x1-o-12-2-01|figure|图2|通道示意"_s,
            u"x1-o-12-2-02|x1-o-12-2|heading||改善公交"_s}));
}

void TestOutlineParser::numbers_inCharacters_areRead_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("id");
    QTest::newRow("one") << u"一"_s << u"x1-o-01"_s;
    QTest::newRow("ten") << u"十"_s << u"x1-o-10"_s;
    QTest::newRow("fourteen") << u"十四"_s << u"x1-o-14"_s;
    QTest::newRow("twenty") << u"二十"_s << u"x1-o-20"_s;
    QTest::newRow("thirty-one") << u"三十一"_s << u"x1-o-31"_s;
}

void TestOutlineParser::numbers_inCharacters_areRead()
{
    QFETCH(QString, number);
    const OutlinedText read = outlineOf(number + u"、开篇"_s, u"x1"_s);
    QCOMPARE(read.outline.size(), 1);
    QTEST(read.outline.first().id, "id");
}

void TestOutlineParser::paragraphs_thatSayWhatIs_openNothing()
{
    const OutlinedText read =
        outlineOf(u"一、开篇\n(一)回顾\n“十三五”时期是决胜阶段。面对形势，成绩显著。"_s, u"x1"_s);
    QCOMPARE(read.outline.size(), 2);
    QCOMPARE(read.paragraphs.last().outlineId, u"x1-o-01-1"_s);
}

void TestOutlineParser::tables_endWithTheRunningText()
{
    const OutlinedText read =
        outlineOf(u"一、开篇\n(一)目标\n表1 主要指标\n指标\n1\n地区生产总值\n注:(1)初步数。\n"
                  "2)含\n新区。\n二、措施\n总述。"_s,
            u"x1"_s);
    QStringList places;
    for (const TextParagraph& paragraph : read.paragraphs)
        places << paragraph.outlineId + u'|' + paragraph.text;
    QCOMPARE(places,
        (QStringList{u"x1-o-01|一、开篇"_s, u"x1-o-01-1|(一)目标"_s, u"x1-o-table-1|表1 主要指标"_s,
            u"x1-o-table-1|指标"_s, u"x1-o-table-1|1"_s, u"x1-o-table-1|地区生产总值"_s,
            u"x1-o-table-1-n1|注:(1)初步数。"_s, u"x1-o-table-1-n2|2)含"_s,
            u"x1-o-table-1-n2|新区。"_s, u"x1-o-02|二、措施"_s, u"x1-o-02|总述。"_s}));
}

void TestOutlineParser::partsChaptersSections_areThreeLevels()
{
    const QStringList lines{u"第一篇 开启新征程"_s, u"第一章 发展环境"_s, u"第一节 发展基础"_s,
        u"一、综合实力"_s, u"经济总量稳步提升,结构不断优化,城乡面貌焕然一新,民生持续改善。"_s,
        u"二、改革开放"_s, u"第二章 总体要求"_s, u"第二篇 创新驱动"_s, u"第三章 科技自立"_s};
    QCOMPARE(rowsOf(u"bx15"_s, lines),
        QStringList({u"bx15-o-01 |  | chapter | 第一篇 | 开启新征程"_s,
            u"bx15-o-01-1 | bx15-o-01 | section | 第一章 | 发展环境"_s,
            u"bx15-o-01-1-01 | bx15-o-01-1 | heading | 第一节 | 发展基础"_s,
            u"bx15-o-01-1-01-01 | bx15-o-01-1-01 | heading | 一 | 综合实力"_s,
            u"bx15-o-01-1-01-02 | bx15-o-01-1-01 | heading | 二 | 改革开放"_s,
            u"bx15-o-01-2 | bx15-o-01 | section | 第二章 | 总体要求"_s,
            u"bx15-o-02 |  | chapter | 第二篇 | 创新驱动"_s,
            u"bx15-o-02-3 | bx15-o-02 | section | 第三章 | 科技自立"_s}));
}

void TestOutlineParser::fullWidthText_isReadLikeHalfWidth()
{
    const QStringList lines{u"　　一、总体要求"_s, u"　　（一）指导思想"_s,
        u"　　坚持创新发展。以科技创新引领产业创新，加快建设现代化产业体系。"_s,
        u"　　专栏１：重点工程"_s, u"　　数字经济：建设算力中心。"_s, u"　　表１　主要指标"_s,
        u"　　指标"_s, u"　　２０３０年"_s};
    QCOMPARE(rowsOf(u"p"_s, lines),
        QStringList({u"p-o-01 |  | chapter | 一 | 总体要求"_s,
            u"p-o-01-1 | p-o-01 | section | （一） | 指导思想"_s,
            u"p-o-01-1-01 | p-o-01-1 | heading |  | 坚持创新发展"_s,
            u"p-o-box-01 | p-o-01-1-01 | box | 专栏１ | 重点工程"_s,
            u"p-o-box-01-01 | p-o-box-01 | heading |  | 数字经济"_s,
            u"p-o-table-1 | p-o-01-1 | table | 表１ | 主要指标"_s}));
}

void TestOutlineParser::tableOfContents_isNoText()
{
    const QStringList lines{u"某区规划纲要"_s, u"目　录"_s, u"一、总则……1"_s, u"二、保障……9"_s,
        u"一、总则"_s, u"总则的正文。"_s, u"二、保障"_s, u"保障的正文。"_s};
    QCOMPARE(rowsOf(u"p"_s, lines),
        QStringList({u"p-o-01 |  | chapter | 一 | 总则"_s, u"p-o-02 |  | chapter | 二 | 保障"_s}));
}

void TestOutlineParser::numberedLineWithText_isTitleAndText()
{
    const QStringList lines{u"一、总则"_s, u"(一)提升产业能级。推动制造业向高端迈进。"_s,
        u"(二)一二级污水管网近百公里已经建成并投入使用,排污口整治全部完成,水质持续好转。"_s};
    QCOMPARE(rowsOf(u"p"_s, lines),
        QStringList({u"p-o-01 |  | chapter | 一 | 总则"_s,
            u"p-o-01-1 | p-o-01 | section | (一) | 提升产业能级"_s}));
}

void TestOutlineParser::box_endsAtTheNextHeading()
{
    const QStringList lines{u"一、交通"_s, u"(一)通道"_s, u"构建外联通道。强化对外铁路。"_s,
        u"专栏1:重大项目"_s, u"1.航空"_s, u"机场改扩建工程。"_s, u"2.轨道"_s,
        u"铁路:杭绍台铁路。"_s, u"推进公交都市。建设公交专用道。"_s, u"项目名称:不是条目。"_s};
    QCOMPARE(rowsOf(u"p"_s, lines).mid(3),
        QStringList({u"p-o-box-01 | p-o-01-1-01 | box | 专栏1 | 重大项目"_s,
            u"p-o-box-01-01 | p-o-box-01 | heading | 1 | 航空"_s,
            u"p-o-box-01-02 | p-o-box-01 | heading | 2 | 轨道"_s,
            u"p-o-box-01-02-01 | p-o-box-01-02 | heading |  | 铁路"_s,
            u"p-o-01-1-02 | p-o-01-1 | heading |  | 推进公交都市"_s}));
}

void TestOutlineParser::footnote_hangsWhereItsMarkStands()
{
    const QStringList lines{u"一、交通"_s, u"(一)路网"_s, u"完善路网。建成七纵六横[1]路网。"_s,
        u"发展公交。线路覆盖全区。"_s, u"[1] 七纵即七条南北向道路。"_s};
    QCOMPARE(rowsOf(u"p"_s, lines).last(),
        u"p-o-01-1-01-n1 | p-o-01-1-01 | note | [1] | 七纵即七条南北向道路。"_s);
}

void TestOutlineParser::plainSentences_areNoHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("says what is")
        << u"“十三五”时期是我区高水平全面建成小康社会的决胜阶段。面对错综复杂的形势。"_s;
    QTest::newRow("names a year") << u"到2025年全面建成小康社会。人均收入翻番。"_s;
    QTest::newRow("nothing follows") << u"全面建成小康社会。"_s;
    QTest::newRow("too long for a heading")
        << u"坚持创新在我区现代化建设全局中的核心地位,主动融入长三角创新体系。推进改革。"_s;
    QTest::newRow("opens a list") << u"主要项目包括:机场改扩建。铁路建设。"_s;
}

void TestOutlineParser::plainSentences_areNoHeadings()
{
    QFETCH(QString, line);
    const QStringList lines{u"一、总则"_s, u"(一)基础"_s, line};
    QCOMPARE(rowsOf(u"p"_s, lines).size(), 2);
}

QTEST_GUILESS_MAIN(TestOutlineParser)
#include "tst_outlineparser.moc"
