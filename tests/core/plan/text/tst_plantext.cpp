#include "core/plan/text/plantext.h"
#include "tests/support/builtinplantext.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestPlanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_luqiao_standsUnderItsPlaces();
    void builtIn_planWithoutText_isEmpty();
    void places_thePackageLacks_giveTheirTextToTheOneBefore();
    void file_notUtf8_isRefused();
};

void TestPlanText::builtIn_luqiao_standsUnderItsPlaces()
{
    const auto text = builtInPlanText(u"lq14"_s);
    VERIFY_OK(text);
    QVERIFY(text->size() > 500);
    // Chapter 14 ends with the note that the publication was abridged.
    QCOMPARE(text->last().text, u"(本文有删减)"_s);
    QCOMPARE(text->last().outlineId, u"lq14-o-14-4"_s);
    QVERIFY(text->first().outlineId.isEmpty());
}

void TestPlanText::builtIn_planWithoutText_isEmpty()
{
    const auto text = builtInPlanText(u"lq13"_s);
    VERIFY_OK(text);
    QVERIFY(text->isEmpty());
}

void TestPlanText::places_thePackageLacks_giveTheirTextToTheOneBefore()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"text.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("一、开篇\n(一)目标\n正文一句，很短。\n");
    file.close();
    PlanPackage package;
    package.plan.id = u"x1"_s;
    package.outline << OutlineNode{
        u"x1-o-01"_s, u"x1"_s, {}, OutlineLevel::Chapter, u"一"_s, u"开篇"_s, {}, 0};
    const auto text = readPlanText(folder.path(), package);
    VERIFY_OK(text);
    QCOMPARE(text->size(), 3);
    for (const TextParagraph& paragraph : *text)
        QCOMPARE(paragraph.outlineId, u"x1-o-01"_s);
}

void TestPlanText::file_notUtf8_isRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"text.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xB9\xE6\xBB\xAE"); // GB18030
    file.close();
    const auto text = readPlanText(folder.path(), {});
    QVERIFY(!text);
    QVERIFY(text.error().message.contains(u"text.txt"));
}

QTEST_GUILESS_MAIN(TestPlanText)
#include "tst_plantext.moc"
