#include "ui/reports/pageflow.h"

#include "ui/reports/reportstyle.h"

namespace lantu {

using namespace Qt::StringLiterals;

PageFlow::PageFlow(const Report& report)
    : m_report(report)
{
    const auto orientation = report.sections.isEmpty() ? ReportSection::Orientation::Portrait
                                                       : report.sections.first().orientation;
    m_result.pages.append(reportstyle::emptyPage(orientation));
}

void PageFlow::placeTitle()
{
    if (m_report.title.isEmpty())
        return;
    placeWhole(BrokenText::balanced(m_report.title, reportstyle::title(), width()));
    skip(reportstyle::linePitch() / 3);
    for (const auto& line : m_report.subtitle)
        placeWhole(BrokenText(line, reportstyle::subtitle(), width()));
    skip(reportstyle::linePitch());
}

void PageFlow::beginSection(ReportSection::Orientation orientation)
{
    if (page().orientation == orientation)
        return;
    m_result.pages.append(reportstyle::emptyPage(orientation));
    m_used = 0;
}

void PageFlow::newPage()
{
    m_result.pages.append(reportstyle::emptyPage(page().orientation));
    m_used = 0;
}

void PageFlow::need(double height)
{
    if (height > available() && !isPageEmpty())
        newPage();
}

void PageFlow::skip(double height)
{
    if (!isPageEmpty())
        m_used += height;
}

QPointF PageFlow::corner() const
{
    return page().textArea.topLeft() + QPointF(0, m_used);
}

QPointF PageFlow::take(double height)
{
    const QPointF from = corner();
    m_used += height;
    return from;
}

void PageFlow::placeWhole(const BrokenText& text)
{
    need(text.height());
    const QPointF from = take(text.height());
    text.place(from, items());
}

void PageFlow::addOutline(const ReportHeading& heading)
{
    m_result.outline.append({heading.level, heading.text,
        static_cast<int>(m_result.pages.size()) - 1, corner().y() / TwipsPerPoint});
}

PagedReport PageFlow::finished()
{
    for (qsizetype i = 0; i < m_result.pages.size(); ++i) {
        placePageNumber(&m_result.pages[i], i + 1);
        if (m_report.isSynthetic)
            placeStamp(&m_result.pages[i]);
    }
    return m_result;
}

// GB/T 9704-2012, 7.5: 7 mm under the text, odd pages at the right, even ones at the left, one
// character in from the edge.
void PageFlow::placePageNumber(Page* page, qsizetype number) const
{
    const auto shape = reportstyle::pageNumber();
    const BrokenText text(u"— %1 —"_s.arg(number), shape, page->textArea.width());
    const double in = shape.font.pixelSize();
    const double x = number % 2 == 1 ? page->textArea.right() - in - text.naturalWidth()
                                     : page->textArea.left() + in;
    text.place({x, page->textArea.bottom() + twipsFromMillimetres(7)}, &page->items);
}

void PageFlow::placeStamp(Page* page) const
{
    constexpr double Padding = 4 * TwipsPerPoint;
    const auto shape = reportstyle::stamp();
    const BrokenText text(m_report.syntheticMark, shape, page->textArea.width());
    const QPointF corner(page->textArea.right() - text.naturalWidth() - Padding,
        page->textArea.top() - twipsFromMillimetres(14));
    const QRectF rect(corner, QSizeF(text.naturalWidth(), text.height()));
    page->items.append(PageStamp{text.placed(0, corner), rect.adjusted(-Padding, 0, Padding, 0)});
}

} // namespace lantu
