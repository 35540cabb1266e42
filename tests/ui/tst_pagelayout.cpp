#include "tests/ui/reportsamples.h"
#include "ui/reports/pagelayout.h"

#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Page& page)
{
    QStringList lines;
    for (const auto& item : page.items) {
        if (const auto* line = std::get_if<PageLine>(&item))
            lines.append(line->text());
    }
    return lines;
}

/// The lines of text in `page` without its number.
QStringList textOf(const Page& page)
{
    QStringList lines = linesOf(page);
    lines.removeLast();
    return lines;
}

int chartsOn(const Page& page)
{
    int count = 0;
    for (const auto& item : page.items)
        count += std::holds_alternative<PageChart>(item);
    return count;
}

/// Everything stands within the text area, the page number aside.
bool isWithinTextArea(const Page& page)
{
    constexpr double Twip = 1;
    const QRectF area = page.textArea.adjusted(-Twip, -Twip, Twip, Twip);
    for (qsizetype i = 0; i + 1 < page.items.size(); ++i) {
        if (const auto* line = std::get_if<PageLine>(&page.items[i])) {
            if (!area.contains(line->rect().center()))
                return false;
        }
        if (const auto* chart = std::get_if<PageChart>(&page.items[i])) {
            if (!area.contains(chart->rect))
                return false;
        }
    }
    return true;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_ofBodyText_hasTwentyTwoLinesOfTwentyEightCharacters();
    void paragraph_anyLength_leavesNoSingleLine();
    void paragraph_ofThreeLines_isNotSplit();
    void heading_anywhere_neverEndsAPage();
    void heading_beforeChart_staysWithIt();
    void table_longerThanAPage_repeatsItsHead();
    void table_everyRow_isWholeAndOnce();
    void table_mergedCell_comesAgainAfterAPageBreak();
    void table_lastRow_isNeverAlone();
    void section_otherOrientation_beginsANewPage();
    void section_sameOrientation_flowsOn();
    void pageNumber_standsAtTheOutsideEdge();
    void synthetic_everyPage_isMarked();
    void outline_tellsPageOfEachHeading();
    void report_empty_hasOnePage();
};

void TestPageLayout::page_ofBodyText_hasTwentyTwoLinesOfTwentyEightCharacters()
{
    // GB/T 9704-2012, 5.2.3. Two characters of indent leave 26 for the first line.
    const auto paged =
        layoutReport(samples::reportOf({samples::body(samples::chinese(26 + 21 * 28 + 28 + 5))}));
    QCOMPARE(paged.pages.size(), 2);
    const auto first = textOf(paged.pages[0]);
    QCOMPARE(first.size(), 22);
    QCOMPARE(first[0].size(), 26);
    QCOMPARE(first[1].size(), 28);
    QCOMPARE(first[21].size(), 28);
    QCOMPARE(textOf(paged.pages[1]).size(), 2);
}

void TestPageLayout::paragraph_anyLength_leavesNoSingleLine()
{
    for (int before = 16; before <= 22; ++before) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < before; ++i)
            blocks.append(samples::body(u"一行。"_s));
        blocks.append(samples::body(samples::chinese(26 + 4 * 28)));
        const auto paged = layoutReport(samples::reportOf(blocks));
        QStringList texts = textOf(paged.pages[0]);
        texts.removeAll(u"一行。"_s);
        QVERIFY2(texts.size() != 1 && texts.size() != 4, qPrintable(QString::number(before)));
        qsizetype lines = 0;
        for (const auto& page : paged.pages) {
            QVERIFY(isWithinTextArea(page));
            lines += textOf(page).size();
        }
        QCOMPARE(lines, before + 5);
    }
}

void TestPageLayout::paragraph_ofThreeLines_isNotSplit()
{
    QList<ReportBlock> blocks(20, samples::body(u"一行。"_s));
    blocks.append(samples::body(samples::chinese(26 + 28 + 10)));
    const auto paged = layoutReport(samples::reportOf(blocks));
    QCOMPARE(textOf(paged.pages[0]).size(), 20);
    QCOMPARE(textOf(paged.pages[1]).size(), 3);
}

void TestPageLayout::heading_anywhere_neverEndsAPage()
{
    for (int before = 15; before <= 22; ++before) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < before; ++i)
            blocks.append(samples::body(u"一行。"_s));
        blocks.append(samples::heading(1, u"一、标题"_s));
        blocks.append(samples::heading(2, u"(一)标题"_s));
        blocks.append(samples::body(samples::chinese(26 + 3 * 28)));
        const auto paged = layoutReport(samples::reportOf(blocks));
        for (const auto& page : paged.pages) {
            const QString last = textOf(page).last();
            QVERIFY2(!last.contains(u"标题"), qPrintable(QString::number(before)));
        }
    }
}

void TestPageLayout::heading_beforeChart_staysWithIt()
{
    // 22 lines of 10.2 mm to a page, a chart of 60 mm takes more than five: after 16 lines and its
    // heading it does not fit, and heading and introduction go with it.
    QList<ReportBlock> blocks(15, samples::body(u"一行。"_s));
    blocks.append(samples::heading(3, u"指标"_s));
    blocks.append(samples::body(u"引语。"_s));
    blocks.append(ReportChart{samples::grossProduct()});
    const auto paged = layoutReport(samples::reportOf(blocks));
    QCOMPARE(paged.pages.size(), 2);
    QCOMPARE(chartsOn(paged.pages[0]), 0);
    QCOMPARE(chartsOn(paged.pages[1]), 1);
    QCOMPARE(textOf(paged.pages[1]), (QStringList{u"指标"_s, u"引语。"_s}));
    QVERIFY(isWithinTextArea(paged.pages[1]));
}

void TestPageLayout::table_longerThanAPage_repeatsItsHead()
{
    const auto paged = layoutReport(samples::reportOf({samples::table(80)}));
    QVERIFY(paged.pages.size() >= 2);
    for (qsizetype i = 0; i < paged.pages.size(); ++i) {
        const auto lines = textOf(paged.pages[i]);
        QCOMPARE(lines[0], i == 0 ? u"表1 进展"_s : u"续表1 进展"_s);
        QCOMPARE(lines.mid(1, 4), (QStringList{u"单位:亿元"_s, u"类别"_s, u"指标"_s, u"评价"_s}));
        QCOMPARE(lines.contains(u"注:约束性指标以黑体排印。"_s), i == paged.pages.size() - 1);
        QVERIFY(isWithinTextArea(paged.pages[i]));
    }
}

void TestPageLayout::table_everyRow_isWholeAndOnce()
{
    auto table = samples::table(60);
    for (int row = 0; row < 60; ++row)
        table.rows[row].cells[1].text =
            u"【%1】"_s.arg(row) + samples::chinese(40) + u"〔%1〕"_s.arg(row);
    const auto paged = layoutReport(samples::reportOf({table}));
    int row = 0;
    for (const auto& page : paged.pages) {
        const QString text = textOf(page).join(QString());
        for (; text.contains(u"【%1】"_s.arg(row)); ++row)
            QVERIFY2(text.contains(u"〔%1〕"_s.arg(row)), qPrintable(QString::number(row)));
        QVERIFY(isWithinTextArea(page));
    }
    QCOMPARE(row, 60);
}

void TestPageLayout::table_mergedCell_comesAgainAfterAPageBreak()
{
    const auto paged = layoutReport(samples::reportOf({samples::table(80)}));
    for (const auto& page : paged.pages) {
        const auto lines = textOf(page);
        QSet<QString> categories;
        for (const auto& line : lines) {
            if (line.startsWith(u"第")) {
                QVERIFY2(!categories.contains(line), qPrintable(line));
                categories.insert(line);
            }
            if (line.startsWith(u"指标") && line.size() > 2) {
                // Rows of category n are numbered from 5n − 4 to 5n.
                const int number = line.mid(2).toInt();
                QVERIFY(lines.contains(u"第%1类"_s.arg((number - 1) / 5 + 1)));
            }
        }
    }
}

void TestPageLayout::table_lastRow_isNeverAlone()
{
    for (int rows = 20; rows < 60; ++rows) {
        const auto paged = layoutReport(samples::reportOf({samples::table(rows)}));
        const auto last = textOf(paged.pages.last());
        QVERIFY2(last.filter(u"符合预期"_s).size() >= 2, qPrintable(QString::number(rows)));
    }
}

void TestPageLayout::section_otherOrientation_beginsANewPage()
{
    auto report = samples::reportOf({samples::body(u"竖排。"_s)});
    report.sections.append({ReportSection::Orientation::Landscape, {samples::body(u"横排。"_s)}});
    report.sections.append({ReportSection::Orientation::Portrait, {samples::body(u"又竖。"_s)}});
    const auto paged = layoutReport(report);
    QCOMPARE(paged.pages.size(), 3);
    // A4 is 595 by 842 points.
    QCOMPARE(paged.pages[0].size / TwipsPerPoint, QSizeF(595, 842));
    QCOMPARE(paged.pages[1].size / TwipsPerPoint, QSizeF(842, 595));
    QCOMPARE(paged.pages[2].size, paged.pages[0].size);
}

void TestPageLayout::section_sameOrientation_flowsOn()
{
    auto report = samples::reportOf({samples::body(u"一。"_s)});
    report.sections.append({ReportSection::Orientation::Portrait, {samples::body(u"二。"_s)}});
    QCOMPARE(layoutReport(report).pages.size(), 1);
}

void TestPageLayout::pageNumber_standsAtTheOutsideEdge()
{
    const auto paged =
        layoutReport(samples::reportOf(QList<ReportBlock>(30, samples::body(u"一行。"_s))));
    QCOMPARE(paged.pages.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const auto& page = paged.pages[i];
        const auto& number = std::get<PageLine>(page.items.last());
        QCOMPARE(number.text(), u"— %1 —"_s.arg(i + 1));
        const bool isRight = number.rect().center().x() > page.size.width() / 2;
        QCOMPARE(isRight, i == 0);
        QVERIFY(number.rect().top() > page.textArea.bottom());
        QVERIFY(number.rect().bottom() < page.size.height());
    }
}

void TestPageLayout::synthetic_everyPage_isMarked()
{
    auto report = samples::reportOf(QList<ReportBlock>(30, samples::body(u"一行。"_s)));
    report.isSynthetic = true;
    report.syntheticMark = u"演示数据"_s;
    for (const auto& page : layoutReport(report).pages) {
        const auto* stamp = std::get_if<PageStamp>(&page.items.last());
        QVERIFY(stamp);
        QCOMPARE(stamp->line.text(), u"演示数据"_s);
        QVERIFY(stamp->rect.bottom() < page.textArea.top());
    }
}

void TestPageLayout::outline_tellsPageOfEachHeading()
{
    QList<ReportBlock> blocks{samples::heading(1, u"一、甲"_s), samples::body(u"一行。"_s)};
    blocks.append(QList<ReportBlock>(25, samples::body(u"一行。"_s)));
    blocks.append({samples::heading(2, u"(一)乙"_s), samples::body(u"一行。"_s)});
    const auto outline = layoutReport(samples::reportOf(blocks)).outline;
    QCOMPARE(outline.size(), 2);
    QCOMPARE(outline[0].title, u"一、甲"_s);
    QCOMPARE(outline[0].page, 0);
    // 37 mm of margin are 104.9 points.
    QCOMPARE(qRound(outline[0].top), 105);
    QCOMPARE(outline[1].level, 2);
    QCOMPARE(outline[1].page, 1);
}

void TestPageLayout::report_empty_hasOnePage()
{
    QCOMPARE(layoutReport(Report()).pages.size(), 1);
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
