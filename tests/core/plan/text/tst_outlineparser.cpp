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

QTEST_GUILESS_MAIN(TestOutlineParser)
#include "tst_outlineparser.moc"
