#include "core/plan/outlinepaths.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestOutlinePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_namesEverythingAbove();
};

void TestOutlinePaths::path_namesEverythingAbove()
{
    const QList<OutlineNode> outline{
        {u"o-01"_s, u"p"_s, {}, OutlineLevel::Chapter, u"一"_s, u"总则"_s, {}, 0},
        {u"o-01-5"_s, u"p"_s, u"o-01"_s, OutlineLevel::Section, u"(五)"_s, u"主要目标"_s, {}, 1},
        {u"o-01-5-01"_s, u"p"_s, u"o-01-5"_s, OutlineLevel::Heading, {}, u"提升竞争力"_s, {}, 2},
        {u"o-table-2"_s, u"p"_s, u"o-01-5"_s, OutlineLevel::Table, u"表2"_s, u"主要指标"_s, {}, 3},
        {u"o-table-2-n1"_s, u"p"_s, u"o-table-2"_s, OutlineLevel::Note, u"注1"_s, u"初步数。"_s, {},
            4}};
    const auto paths = outlinePaths(outline);
    QCOMPARE(paths.value(u"o-01"_s), u"Chapter 一"_s);
    QCOMPARE(paths.value(u"o-01-5-01"_s), u"Chapter 一 › (五) 主要目标 › 提升竞争力"_s);
    QCOMPARE(paths.value(u"o-table-2-n1"_s), u"Chapter 一 › (五) 主要目标 › 表2 › 注1"_s);
    QCOMPARE(paths.size(), outline.size());
}

QTEST_GUILESS_MAIN(TestOutlinePaths)
#include "tst_outlinepaths.moc"
