#include "ui/charts/chartstyle.h"

#include "ui/base/fonts.h"

namespace lantu {

namespace {

// Pixels, not points: a chart is laid out at 96 dots per inch whatever it is painted on.
constexpr int ScreenPixels = 12;
constexpr int PrintPixels = 11;

QFont sized(QFont font, int change)
{
    font.setPixelSize(font.pixelSize() + change);
    return font;
}

} // namespace

ChartStyle ChartStyle::screen(const Palette& palette)
{
    QFont font = applicationFont();
    font.setPixelSize(ScreenPixels);
    return {.palette = palette, .font = font};
}

ChartStyle ChartStyle::print()
{
    QFont font = reportFont(ReportFont::Table);
    font.setPixelSize(PrintPixels);
    return {.palette = Palette::print(), .font = font};
}

QFont ChartStyle::titleFont() const
{
    QFont title = sized(font, 2);
    title.setBold(true);
    return title;
}

QFont ChartStyle::noteFont() const
{
    return sized(font, -1);
}

QFont ChartStyle::strongFont() const
{
    QFont strong = font;
    strong.setBold(true);
    return strong;
}

} // namespace lantu
