#include "ui/reports/textbreaker.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace lantu {

QFont typeFont(QFont font, double points)
{
    font.setPixelSize(static_cast<int>(std::lround(twipsFromPoints(points))));
    return font;
}

BrokenText::BrokenText(const QString& text, const TextShape& shape, double width)
    : m_pitch(shape.pitch)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, shape.font);
    QTextOption option(shape.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    breakLines(shape, width, 0);
}

/// Breaks at `width`, `margin` of it left white on either side.
void BrokenText::breakLines(const TextShape& shape, double width, double margin)
{
    m_naturalWidth = 0;
    m_layout->beginLayout();
    double indent = shape.indent;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width - indent - 2 * margin, 1.0));
        line.setPosition({indent + margin, 0});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() + indent);
        indent = 0;
    }
    m_layout->endLayout();
}

BrokenText BrokenText::balanced(const QString& text, const TextShape& shape, double width)
{
    constexpr int Steps = 60;
    BrokenText result(text, shape, width);
    const int lines = result.lineCount();
    if (lines == 1)
        return result;
    // The narrowest width that needs no further line and breaks no number.
    const double widestMargin = (width - widestUnbreakable(text, shape.font)) / 2;
    double margin = 0;
    for (int step = 1; step < Steps; ++step) {
        const double wider = width / 2 * step / Steps;
        if (wider > widestMargin)
            break;
        result.breakLines(shape, width, wider);
        if (result.lineCount() > lines)
            break;
        margin = wider;
    }
    result.breakLines(shape, width, margin);
    return result;
}

PageLine BrokenText::placed(int line, const QPointF& corner) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const double above = (m_pitch - textLine.ascent() - textLine.descent()) / 2;
    return {m_layout, line, corner + QPointF(0, above)};
}

void BrokenText::place(const QPointF& corner, QList<PageItem>* items) const
{
    for (int line = 0; line < lineCount(); ++line)
        items->append(placed(line, corner + QPointF(0, line * m_pitch)));
}

double widestUnbreakable(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double widest = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        // The rules of line breaking would part 0.00896 at its point.
        const qsizetype next = finder.position();
        const bool isInNumber = next > 0 && next < text.size() && text[next].isDigit()
            && (text[next - 1] == u'.' || text[next - 1].isDigit());
        if (isInNumber)
            continue;
        const QString part = text.sliced(start, next - start).trimmed();
        widest = std::max(widest, metrics.horizontalAdvance(part));
        start = finder.position();
    }
    return widest;
}

QString PageLine::text() const
{
    const QTextLine textLine = layout->lineAt(line);
    return layout->text().sliced(textLine.textStart(), textLine.textLength());
}

QRectF PageLine::rect() const
{
    return layout->lineAt(line).naturalTextRect().translated(position);
}

} // namespace lantu
