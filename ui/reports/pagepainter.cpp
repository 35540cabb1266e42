#include "ui/reports/pagepainter.h"

#include "ui/base/statusmark.h"
#include "ui/charts/indicatorchart.h"
#include "ui/reports/reportstyle.h"

#include <QGraphicsScene>
#include <QPagedPaintDevice>
#include <QPainter>

namespace lantu {

namespace {

constexpr double ChartDpi = 96;

class ItemPainter
{
public:
    explicit ItemPainter(QPainter* painter)
        : m_painter(painter)
    { }

    void operator()(const PageLine& line) const
    {
        m_painter->setPen(m_palette.text);
        line.layout->lineAt(line.line).draw(m_painter, line.position);
    }

    void operator()(const PageRule& rule) const
    {
        QPen pen = penOf(rule.weight);
        pen.setCapStyle(Qt::FlatCap);
        m_painter->setPen(pen);
        m_painter->drawLine(rule.line);
    }

    void operator()(const PageMark& mark) const
    {
        paintStatusMark(m_painter, mark.rect, mark.progress, m_palette);
    }

    void operator()(const PageChart& chart) const
    {
        constexpr double PixelsPerTwip = ChartDpi / PointsPerInch / TwipsPerPoint;
        QGraphicsScene scene;
        // The heading above it says title and type already.
        ChartStyle style = ChartStyle::print();
        style.hasTitle = false;
        auto* item = new IndicatorChart(chart.data, style);
        scene.addItem(item);
        const QSizeF size = chart.rect.size() * PixelsPerTwip;
        item->resize(size);
        scene.render(m_painter, chart.rect, QRectF({0, 0}, size));
    }

    void operator()(const PageStamp& stamp) const
    {
        m_painter->setPen(QPen(m_palette.caution, twipsFromPoints(0.8)));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(stamp.rect);
        stamp.line.layout->lineAt(stamp.line.line).draw(m_painter, stamp.line.position);
    }

private:
    [[nodiscard]] QPen penOf(PageRule::Weight weight) const
    {
        switch (weight) {
        case PageRule::Weight::Heavy:
            return {m_palette.text, twipsFromPoints(1.2)};
        case PageRule::Weight::Thin:
            return {m_palette.text, twipsFromPoints(0.6)};
        case PageRule::Weight::Group:
            return {m_palette.frame, twipsFromPoints(0.5)};
        case PageRule::Weight::Hairline:
            return {m_palette.grid, twipsFromPoints(0.5)};
        }
        return {};
    }

    QPainter* m_painter;
    Palette m_palette = Palette::print();
};

} // namespace

void paintPage(QPainter* painter, const Page& page, const QRectF& target)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(target.topLeft());
    painter->scale(target.width() / page.size.width(), target.height() / page.size.height());
    const ItemPainter itemPainter(painter);
    for (const auto& item : page.items)
        std::visit(itemPainter, item);
    painter->restore();
}

bool paintPages(const PagedReport& report, QPagedPaintDevice* device)
{
    const auto setLayout = [device](const Page& page) {
        QPageLayout layout = reportstyle::pageLayout(page.orientation);
        layout.setMode(QPageLayout::FullPageMode);
        layout.setMargins({});
        return device->setPageLayout(layout);
    };
    QPainter painter;
    for (qsizetype i = 0; i < report.pages.size(); ++i) {
        const Page& page = report.pages[i];
        const bool isReady =
            setLayout(page) && (i == 0 ? painter.begin(device) : device->newPage());
        if (!isReady)
            return false;
        const double scale = device->logicalDpiX() / PointsPerInch / TwipsPerPoint;
        paintPage(&painter, page, QRectF({0, 0}, page.size * scale));
    }
    return true;
}

} // namespace lantu
