#include "ui/plan/plantextview.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

PlanTextView::PlanTextView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(u"planText"_s);
    setAccessibleName(tr("The plan's text"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &PlanTextView::openLink);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PlanTextView::tellPlace);
}

void PlanTextView::setReading(const PlanReading& reading)
{
    m_reading = reading;
    render();
}

void PlanTextView::render()
{
    const int scrolled = verticalScrollBar()->value();
    setHtml(planHtml(m_reading, Palette::forPlatform(palette())));
    indexBlocks();
    verticalScrollBar()->setValue(scrolled);
}

void PlanTextView::indexBlocks()
{
    m_positions.clear();
    m_places.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const QString& name : part.fragment().charFormat().anchorNames()) {
                bool isParagraph = false;
                const int paragraph = name.mid(1).toInt(&isParagraph);
                if (isParagraph && name.startsWith(u'p'))
                    m_positions.insert(paragraph, block.position());
                else
                    m_places.insert(block.position(), name);
            }
}

void PlanTextView::showPlace(const QString& outlineId)
{
    m_reached = outlineId;
    scrollToAnchor(outlineId);
}

QTextCursor PlanTextView::cursorOf(qsizetype paragraph) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_positions.value(paragraph));
    return cursor;
}

void PlanTextView::showStretch(qsizetype paragraph, qsizetype start, qsizetype length)
{
    if (!m_positions.contains(paragraph))
        return;
    scrollToAnchor(u"p%1"_s.arg(paragraph));
    // A title in the text may have more before it than the paragraph (表1　…): looked for, then.
    const QString found = m_reading.paragraphs[paragraph].text.mid(start, length);
    QTextCursor cursor =
        document()->find(found, cursorOf(paragraph).position(), QTextDocument::FindCaseSensitively);
    if (cursor.isNull())
        return;
    mark(cursor);
}

bool PlanTextView::showSubject(const QString& id)
{
    const auto leadsTo = [&id](const QUrl& link) {
        return link.scheme() == u"indicator"_s ? link.path() == id
                                               : link.path().split(u',').contains(id);
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!leadsTo(QUrl(fragment.charFormat().anchorHref())))
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            mark(cursor);
            scrollToStretch();
            m_scrollsWhenShown = !isVisible();
            return true;
        }
    return false;
}

void PlanTextView::mark(const QTextCursor& stretch)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = stretch;
    selection.format.setBackground(palette().highlight());
    selection.format.setForeground(palette().highlightedText());
    setExtraSelections({selection});
}

void PlanTextView::scrollToStretch()
{
    const QTextCursor stretch = extraSelections().value(0).cursor;
    if (stretch.isNull())
        return;
    // A third down, so that what stands before it can be seen too.
    const int line = cursorRect(stretch).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(line - viewport()->height() / 3);
}

bool PlanTextView::isStretchInSight() const
{
    const QTextCursor stretch = extraSelections().value(0).cursor;
    return !stretch.isNull() && viewport()->rect().intersects(cursorRect(stretch));
}

void PlanTextView::clearStretch()
{
    setExtraSelections({});
}

void PlanTextView::tellPlace()
{
    const int position = cursorForPosition(QPoint(20, 24)).position();
    auto place = m_places.upperBound(position);
    if (place == m_places.begin())
        return;
    const QString reached = *--place;
    if (reached == m_reached)
        return;
    m_reached = reached;
    Q_EMIT placeReached(reached);
}

void PlanTextView::openLink(const QUrl& link)
{
    if (link.scheme() == u"mark"_s)
        Q_EMIT marksClicked(link.path().split(u','));
    else if (link.scheme() == u"indicator"_s)
        Q_EMIT indicatorClicked(link.path());
}

void PlanTextView::resizeEvent(QResizeEvent* event)
{
    const bool wasInSight = isStretchInSight();
    QTextBrowser::resizeEvent(event);
    if (wasInSight)
        scrollToStretch();
}

void PlanTextView::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event); // goes to the place that was asked for while it was hidden
    if (std::exchange(m_scrollsWhenShown, false))
        scrollToStretch();
}

void PlanTextView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_reading.paragraphs.isEmpty())
        render();
}

} // namespace lantu
