#include "ui/base/messagebar.h"

#include "ui/base/palette.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QToolButton>

namespace lantu {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(messages, "lantu.messages")

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const Error& error)
{
    if (!error.detail.isEmpty())
        qCWarning(messages).noquote() << error.detail;
    showText(error.message, true);
}

void MessageBar::showNote(const QString& text)
{
    showText(text, false);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::showText(const QString& text, bool isError)
{
    m_isError = isError;
    applyColours();
    m_label->setText(text);
    show();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !isHidden())
        applyColours();
    QFrame::changeEvent(event);
}

void MessageBar::applyColours()
{
    // The application's palette: this bar's own has the background of its sheet.
    const Palette colours = Palette::forPlatform(QGuiApplication::palette());
    const QColor edge = m_isError ? colours.status(Progress::Behind) : colours.accent;
    const QString sheet = u"#messageBar { background: %1; border-left: 4px solid %2; }"_s.arg(
        colours.band.name(), edge.name());
    // Setting a sheet sends a palette change of its own.
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace lantu
