#include "ui/reports/reportstyle.h"

#include "ui/base/fonts.h"

#include <QPageSize>

namespace lantu::reportstyle {

namespace {

constexpr double BodyPoints = 16;
constexpr double BodyPitch = 28.99;
constexpr double BodySpacing = -0.22; ///< points: 28 characters in 156 mm of a sheet 595 wide

TextShape shape(ReportFont use, double points, double pitch, Qt::Alignment alignment)
{
    return {typeFont(reportFont(use), points), alignment, 0, twipsFromPoints(pitch)};
}

TextShape bodyShape(ReportFont use)
{
    auto body = shape(use, BodyPoints, BodyPitch, Qt::AlignJustify);
    body.font.setLetterSpacing(QFont::AbsoluteSpacing, twipsFromPoints(BodySpacing));
    body.indent = twipsFromPoints(2 * (BodyPoints + BodySpacing));
    return body;
}

} // namespace

QPageLayout pageLayout(ReportSection::Orientation orientation)
{
    const QPageSize a4(QPageSize::A4);
    if (orientation == ReportSection::Orientation::Portrait)
        return {a4, QPageLayout::Portrait, {28, 37, 26, 35}, QPageLayout::Millimeter};
    return {a4, QPageLayout::Landscape, {20, 24, 20, 22}, QPageLayout::Millimeter};
}

Page emptyPage(ReportSection::Orientation orientation)
{
    const QPageLayout layout = pageLayout(orientation);
    const QSizeF size = layout.fullRect(QPageLayout::Point).size() * TwipsPerPoint;
    const QMarginsF margins = layout.margins(QPageLayout::Point) * TwipsPerPoint;
    return {orientation, size, QRectF({0, 0}, size).marginsRemoved(margins), {}};
}

TextShape title()
{
    return shape(ReportFont::Title, 22, 1.25 * BodyPitch, Qt::AlignHCenter);
}

TextShape subtitle()
{
    return shape(ReportFont::PageNumber, 14, 22, Qt::AlignHCenter);
}

TextShape heading(int level)
{
    auto result = bodyShape(level == 1 ? ReportFont::Heading1
            : level == 2               ? ReportFont::Heading2
                                       : ReportFont::Heading3);
    result.alignment = Qt::AlignLeft;
    return result;
}

TextShape paragraph(ReportParagraph::Style style)
{
    switch (style) {
    case ReportParagraph::Style::Body:
        return bodyShape(ReportFont::Body);
    case ReportParagraph::Style::Lead:
        return bodyShape(ReportFont::Lead);
    case ReportParagraph::Style::Note:
        return shape(ReportFont::Table, 10.5, 16, Qt::AlignJustify);
    }
    return bodyShape(ReportFont::Body);
}

TextShape pageNumber()
{
    return shape(ReportFont::PageNumber, 14, 20, Qt::AlignLeft);
}

TextShape stamp()
{
    return shape(ReportFont::Table, 10.5, 16, Qt::AlignLeft);
}

TextShape tableCaption()
{
    return shape(ReportFont::Heading1, 12, 20, Qt::AlignHCenter);
}

TextShape tableUnit()
{
    return shape(ReportFont::Table, 9, 14, Qt::AlignRight);
}

TextShape tableNote()
{
    return shape(ReportFont::Table, 9, 13.5, Qt::AlignJustify);
}

TextShape tableCell(qsizetype columns)
{
    constexpr qsizetype Many = 8;
    return columns > Many ? shape(ReportFont::Table, 9, 12.5, Qt::AlignLeft)
                          : shape(ReportFont::Table, 10.5, 15, Qt::AlignLeft);
}

double linePitch()
{
    return twipsFromPoints(BodyPitch);
}

QSizeF chartSize()
{
    return {twipsFromMillimetres(156), twipsFromMillimetres(60)};
}

} // namespace lantu::reportstyle
