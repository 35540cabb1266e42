#include "core/plan/text/outlineparser.h"
#include "core/plan/text/plantext.h"
#include "core/plan/text/textcutter.h"
#include "tests/support/testdatabase.h"

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

OutlineNode node(const QString& id, const QString& parent, OutlineLevel level, const QString& title)
{
    return {id, u"p"_s, parent, level, {}, title, {}, 0};
}

QStringList rowsOf(const QList<TextParagraph>& paragraphs)
{
    QStringList rows;
    for (const TextParagraph& one : paragraphs)
        rows << one.outlineId + (one.isTitle ? u" # "_s : u" | "_s) + one.text;
    return rows;
}

} // namespace

class TestTextCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineOfThePackage_cutsLikeTheOneReadFromTheText();
    void textAfterFrames_standsUnderTheirPlace();
    void outlineWithIdsOfItsOwn_isFoundByTitle();
    void headingThatNoRuleFinds_isFoundByTitle();
    void titleThatIsNotThere_isNamed();
    void shortCell_isNoNote();
};

/// The hand-checked outline and the one that rules find put every line under the same place.
void TestTextCutter::outlineOfThePackage_cutsLikeTheOneReadFromTheText()
{
    const QString folder = QStringLiteral(LANTU_SOURCE_DIR "/data/plans/luqiao-14");
    const auto package = readPlanPackage(folder);
    VERIFY_OK(package);
    const auto text = readPlanText(folder, *package);
    VERIFY_OK(text);
    QStringList lines;
    for (const TextParagraph& one : *text)
        lines << one.text;
    QCOMPARE(rowsOf(*text), rowsOf(outlineOf(lines.join(u'\n'), u"lq14"_s).paragraphs));
    QSet<QString> places;
    for (qsizetype i = 0; i < text->size(); ++i) {
        // The title and the preamble alone stand before the first chapter.
        QCOMPARE(text->at(i).outlineId.isEmpty(), i < 2);
        places.insert(text->at(i).outlineId);
    }
    // No place of the outline is without a line.
    QCOMPARE(places.size(), package->outline.size() + 1);
}

void TestTextCutter::textAfterFrames_standsUnderTheirPlace()
{
    const QStringList lines{u"序言。"_s, u"一、总则"_s, u"(一)目标"_s, u"做大总量。产值翻番。"_s,
        u"表1 主要指标"_s, u"指标"_s, u"产值"_s, u"100"_s,
        u"上述各项指标由区发展和改革局会同有关部门按年度分解落实,并纳入对各部门各镇街的综合考核和评价体系。"_s,
        u"图1 空间布局"_s, u"布局说明。"_s};
    QCOMPARE(rowsOf(outlineOf(lines.join(u'\n'), u"p"_s).paragraphs),
        QStringList({u" | 序言。"_s, u"p-o-01 # 一、总则"_s, u"p-o-01-1 # (一)目标"_s,
            u"p-o-01-1-01 | 做大总量。产值翻番。"_s, u"p-o-table-1 # 表1 主要指标"_s,
            u"p-o-table-1 | 指标"_s, u"p-o-table-1 | 产值"_s, u"p-o-table-1 | 100"_s,
            u"p-o-01-1 | "_s + lines[8], u"p-o-figure-1 # 图1 空间布局"_s,
            u"p-o-01-1-01 | 布局说明。"_s}));
}

void TestTextCutter::outlineWithIdsOfItsOwn_isFoundByTitle()
{
    const QList<OutlineNode> outline{node(u"p-x"_s, {}, OutlineLevel::Chapter, u"总则"_s),
        node(u"p-y"_s, u"p-x"_s, OutlineLevel::Section, u"目标"_s)};
    const QStringList lines{u"第一章　总则"_s, u"正文。"_s, u"（一）目标"_s, u"目标的正文。"_s};
    const auto first = firstLinesOf(outline, lines);
    VERIFY_OK(first);
    QCOMPARE(rowsOf(cutText(outline, *first, lines)),
        QStringList({u"p-x # 第一章　总则"_s, u"p-x | 正文。"_s, u"p-y # （一）目标"_s,
            u"p-y | 目标的正文。"_s}));
}

void TestTextCutter::headingThatNoRuleFinds_isFoundByTitle()
{
    const QString title = u"坚持把实施扩大内需战略同深化供给侧结构性改革有机结合起来"_s;
    const QStringList lines{u"一、总则"_s, title + u"。增强内生动力。"_s};
    QCOMPARE(outlineOf(lines.join(u'\n'), u"p"_s).outline.size(), 1);
    const QList<OutlineNode> outline{node(u"p-o-01"_s, {}, OutlineLevel::Chapter, u"总则"_s),
        node(u"p-o-01-h01"_s, u"p-o-01"_s, OutlineLevel::Heading, title)};
    const auto first = firstLinesOf(outline, lines);
    VERIFY_OK(first);
    QCOMPARE(*first, (QList<qsizetype>{0, 1}));
}

void TestTextCutter::titleThatIsNotThere_isNamed()
{
    const auto first =
        firstLinesOf({node(u"p-o-01"_s, {}, OutlineLevel::Chapter, u"总纲"_s)}, {u"一、总则"_s});
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Kind::Invalid);
    QVERIFY(first.error().message.contains(u"p-o-01"_s));
    QVERIFY(first.error().message.contains(u"总纲"_s));
}

void TestTextCutter::shortCell_isNoNote()
{
    const QList<OutlineNode> outline{node(u"p-t"_s, {}, OutlineLevel::Table, u"主要指标"_s),
        node(u"p-t-n1"_s, u"p-t"_s, OutlineLevel::Note, u"2020年数值均为初步统计数。"_s)};
    const auto first = firstLinesOf(
        outline, {u"表1 主要指标"_s, u"2020"_s, u"669"_s, u"注:(12020年数值均为初步统计数。"_s});
    VERIFY_OK(first);
    QCOMPARE(*first, (QList<qsizetype>{0, 3}));
}

QTEST_GUILESS_MAIN(TestTextCutter)
#include "tst_textcutter.moc"
