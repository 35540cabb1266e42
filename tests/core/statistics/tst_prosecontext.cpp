#include "core/statistics/prosecontext.h"
#include "core/statistics/prosereader.h"
#include "tests/core/sheets/tst_sheetrows.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

class TestProseContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_thatLeaveItOpen_askAboutTheFigure();
    void labels_ofAListOfThousands_areHeardOnceOfAKind();
    void tables_haveTheirOwnTitles();

private:
    /// What is asked about the figure in the last cell of a sheet.
    [[nodiscard]] QString questionIn(const Sheet& sheet, const QList<FigureTable>& tables) const;

    const QStringList m_regions{u"路桥区"_s};
};

QString TestProseContext::questionIn(const Sheet& sheet, const QList<FigureTable>& tables) const
{
    const SheetView view(sheet);
    const Cell cell = sheet.cells.constLast();
    const auto prose = readSentences(cell, sheet.name, m_regions);
    if (prose.figures.size() != 1)
        return u"no figure"_s;
    Figure figure = prose.figures.first();
    ProseContext(view, tables, m_regions).applyTo(cell, figure);
    return figure.question;
}

void TestProseContext::labels_thatLeaveItOpen_askAboutTheFigure()
{
    const char16_t* sentence = u"2023年高新技术企业数231家。";
    QVERIFY(!questionIn(sheetOf({u"规上口径(测算)", sentence}), {}).isEmpty());
    QVERIFY(!questionIn(sheetOf({u"2023年上半年工作总结", sentence}), {}).isEmpty());
    QVERIFY(!questionIn(sheetOf({u"目标|2023年高新技术企业数231家。"}), {}).isEmpty());
    QCOMPARE(questionIn(sheetOf({u"路桥区统计公报", sentence}), {}), QString());
    QCOMPARE(questionIn(sheetOf({sentence}), {}), QString());
}

void TestProseContext::labels_ofAListOfThousands_areHeardOnceOfAKind()
{
    Sheet sheet;
    const auto add = [&sheet](const QString& text) {
        Cell cell = cellOf(text);
        cell.position = {static_cast<int>(sheet.cells.size()), 0};
        sheet.cells << cell;
    };
    for (int i = 0; i < 1000; ++i)
        add(u"第%1项工作"_s.arg(i));
    for (int i = 0; i < 1000; ++i)
        add(u"第%1项测算"_s.arg(i));
    add(u"2023年高新技术企业数231家。"_s);
    const SheetView view(sheet);
    const Cell cell = sheet.cells.constLast();
    Figure figure = readSentences(cell, {}, m_regions).figures.value(0);
    ProseContext(view, {}, m_regions).applyTo(cell, figure);
    QVERIFY(figure.question.contains(u"第0项测算"_s));
    QVERIFY(figure.labels.size() < 50);
}

void TestProseContext::tables_haveTheirOwnTitles()
{
    // What stands over a table is about that.
    const Sheet sheet = sheetOf({u"2023年上半年工作总结", u"2023年高新技术企业数231家。"});
    QCOMPARE(questionIn(sheet, {FigureTable{}}), QString());
}

QTEST_APPLESS_MAIN(TestProseContext)
#include "tst_prosecontext.moc"
