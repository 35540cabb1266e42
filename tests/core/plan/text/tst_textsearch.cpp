#include "core/plan/planpackage.h"
#include "core/plan/text/textsearch.h"
#include "tests/support/builtinplantext.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_inAnySpelling_areFound_data();
    void words_inAnySpelling_areFound();
    void words_several_mustAllStandThere();
    void titles_comeFirst();
    void blank_findsNothing();
    void snippet_isCutAround();
    void luqiao_isSearchedWhole();

private:
    static QList<TextParagraph> sample();
};

QList<TextParagraph> TestTextSearch::sample()
{
    return {{u"a"_s, true, u"一、总纲"_s},
        {u"a"_s, false, u"建设 R&D 平台，PM2.5 下降；國際機場。"_s},
        {u"b"_s, false, u"平台提升。打造甲项目，总投资１９．２６亿元。"_s}};
}

void TestTextSearch::words_inAnySpelling_areFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("as printed") << u"甲项目"_s << u"甲项目"_s;
    QTest::newRow("full width") << u"19.26亿"_s << u"１９．２６亿"_s;
    QTest::newRow("upper case") << u"r&d平台"_s << u"R&D 平台"_s;
    QTest::newRow("simplified for traditional") << u"国际机场"_s << u"國際機場"_s;
    QTest::newRow("wide letters") << u"ＰＭ２．５"_s << u"PM2.5"_s;
}

void TestTextSearch::words_inAnySpelling_areFound()
{
    QFETCH(QString, words);
    const QList<TextParagraph> text = sample();
    const auto hits = searchText({}, text, words);
    QCOMPARE(hits.size(), 1);
    QTEST(text[hits.first().paragraph].text.mid(hits.first().start, hits.first().length), "found");
}

void TestTextSearch::words_several_mustAllStandThere()
{
    QCOMPARE(searchText({}, sample(), u"平台 下降"_s).size(), 1);
    QCOMPARE(searchText({}, sample(), u"平台"_s).size(), 2);
    QCOMPARE(searchText({}, sample(), u"平台 乙"_s).size(), 0);
}

void TestTextSearch::titles_comeFirst()
{
    const OutlineNode heading{
        u"b"_s, u"x1"_s, u"a"_s, OutlineLevel::Heading, {}, u"平台提升"_s, {}, 1};
    const auto hits = searchText({heading}, sample(), u"平台"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().outlineId, u"b"_s);
    QVERIFY(hits.first().isInTitle);
    QVERIFY(!hits.last().isInTitle);
}

void TestTextSearch::blank_findsNothing()
{
    QVERIFY(searchText({}, sample(), u"　 "_s).isEmpty());
    QVERIFY(searchText({}, {}, u"平台"_s).isEmpty());
}

void TestTextSearch::snippet_isCutAround()
{
    const TextParagraph paragraph{{}, false, QString(40, u'前') + u"机场"_s + QString(40, u'后')};
    const auto hits = searchText({}, {paragraph}, u"机场"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(snippetOf(paragraph, hits.first()),
        u'…' + QString(24, u'前') + u"机场"_s + QString(24, u'后') + u'…');
}

void TestTextSearch::luqiao_isSearchedWhole()
{
    const auto text = builtInPlanText(u"lq14"_s);
    VERIFY_OK(text);
    // 专栏9: 计划投入19.26亿元.
    const auto hits = searchText({}, *text, u"19.26亿元"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().outlineId, u"lq14-o-box-09"_s);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
