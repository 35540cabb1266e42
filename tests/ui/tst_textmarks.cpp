#include "tests/support/builtinplantext.h"
#include "ui/plan/textmarks.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestTextMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_thatOverlap_shareAMark();
    void quotes_ofOtherPlaces_markNothing();
    void everyQuoteOfOneParagraph_isMarked();

private:
    static Commitment commitment(const QString& id, const QString& quote);
    static Project project(const QString& id, const QString& quote);
};

Commitment TestTextMarks::commitment(const QString& id, const QString& quote)
{
    Commitment one;
    one.id = id;
    one.outlineId = u"a"_s;
    one.quote = quote;
    return one;
}

Project TestTextMarks::project(const QString& id, const QString& quote)
{
    Project one;
    one.id = id;
    one.outlineId = u"a"_s;
    one.quote = quote;
    return one;
}

void TestTextMarks::quotes_thatOverlap_shareAMark()
{
    const QList<TextParagraph> text{{u"a"_s, false, u"到2025年建成甲路10公里。"_s}};
    PlanContent content;
    content.commitments << commitment(u"c1"_s, u"2025年建成甲路10公里"_s);
    content.projects << project(u"p1"_s, u"建成甲路"_s);
    // 2025年 | 建成甲路 | 10公里, from the second character on.
    QCOMPARE(textMarks(text, content).value(0),
        (QList<TextMark>{{1, 5, MarkKind::Commitment, {u"c1"_s}},
            {6, 4, MarkKind::Commitment, {u"c1"_s, u"p1"_s}},
            {10, 4, MarkKind::Commitment, {u"c1"_s}}}));
}

void TestTextMarks::quotes_ofOtherPlaces_markNothing()
{
    const QList<TextParagraph> text{{u"b"_s, false, u"建成甲路。"_s}};
    PlanContent content;
    content.projects << project(u"p1"_s, u"建成甲路"_s);
    QVERIFY(textMarks(text, content).isEmpty());
}

void TestTextMarks::everyQuoteOfOneParagraph_isMarked()
{
    const auto content = builtInPlanContent(u"lq14"_s);
    const auto text = builtInPlanText(u"lq14"_s);
    QVERIFY(content && text);
    QStringList marked;
    for (const QList<TextMark>& marks : textMarks(*text, *content))
        for (const TextMark& mark : marks)
            marked << mark.ids;
    for (const Commitment& one : content->commitments)
        QVERIFY2(marked.contains(one.id), qPrintable(one.id));
    for (const Project& one : content->projects)
        QVERIFY2(marked.contains(one.id), qPrintable(one.id));
}

QTEST_GUILESS_MAIN(TestTextMarks)
#include "tst_textmarks.moc"
