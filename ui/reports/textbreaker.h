#pragma once

#include "ui/reports/page.h"

#include <QFont>

namespace lantu {

/// How a text is set.
struct TextShape {
    QFont font; ///< its size in twips, by typeFont()
    Qt::Alignment alignment = Qt::AlignLeft;
    double indent = 0; ///< of the first line, in twips
    double pitch = 0; ///< from one line to the next, in twips
};

/// `font` at `points`, as text in twips wants it.
QFont typeFont(QFont font, double points);

/// A text broken into lines of equal height.
class BrokenText
{
public:
    /// Breaks `text` at `width` twips; a line feed begins a new line. An empty text has one line.
    BrokenText(const QString& text, const TextShape& shape, double width);

    /// The same in no more lines, but these as equal in length as may be: for titles.
    static BrokenText balanced(const QString& text, const TextShape& shape, double width);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double pitch() const { return m_pitch; }
    [[nodiscard]] double height() const { return lineCount() * m_pitch; }
    /// Of the longest line.
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; }

    /// Line `line` in a box `pitch` high whose upper left corner is `corner`.
    [[nodiscard]] PageLine placed(int line, const QPointF& corner) const;
    /// All lines, one under the other.
    void place(const QPointF& corner, QList<PageItem>* items) const;

private:
    void breakLines(const TextShape& shape, double width, double margin);

    std::shared_ptr<QTextLayout> m_layout;
    double m_pitch = 0;
    double m_naturalWidth = 0;
};

/// Width of the widest part of `text` that no line break may split, such as a number.
double widestUnbreakable(const QString& text, const QFont& font);

} // namespace lantu
