#pragma once

#include "ui/reports/page.h"
#include "ui/reports/textbreaker.h"

namespace lantu {

/// Pages being filled from top to bottom.
class PageFlow
{
public:
    explicit PageFlow(const Report& report);

    void placeTitle();
    /// Goes on where the page stands, or on a new page where the orientation is another.
    void beginSection(ReportSection::Orientation orientation);

    [[nodiscard]] double width() const { return page().textArea.width(); }
    [[nodiscard]] double pageHeight() const { return page().textArea.height(); }
    [[nodiscard]] double available() const { return pageHeight() - m_used; }
    [[nodiscard]] bool isPageEmpty() const { return m_used == 0; }

    void newPage();
    /// A new page unless `height` fits, or this page is still empty.
    void need(double height);
    /// White space, none at the top of a page.
    void skip(double height);
    /// Takes `height` of the page for what comes next; returns its upper left corner.
    QPointF take(double height);
    /// A text that stays whole.
    void placeWhole(const BrokenText& text);
    /// Everything on the present page.
    [[nodiscard]] QList<PageItem>* items() { return &m_result.pages.last().items; }
    /// A bookmark to where the next piece begins.
    void addOutline(const ReportHeading& heading);

    /// Ends the report: page numbers and marks are on every page.
    PagedReport finished();

private:
    [[nodiscard]] QPointF corner() const;
    [[nodiscard]] const Page& page() const { return m_result.pages.last(); }
    void placePageNumber(Page* page, qsizetype number) const;
    void placeStamp(Page* page) const;

    const Report& m_report;
    PagedReport m_result;
    double m_used = 0; ///< of the present page's text area
};

} // namespace lantu
