#include "ui/base/outcomeframe.h"

#include "ui/base/palette.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

OutcomeFrame::OutcomeFrame(QWidget* parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_tick(new QCheckBox(tr("I have checked this: take it all the same"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_headline->setObjectName(u"outcomeHeadline"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_lines->setObjectName(u"outcomeLines"_s);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_tick->setObjectName(u"outcomeTick"_s);
    m_tick->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->addWidget(m_headline);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_tick);
    // Room for what is mostly said, so that the window does not grow and shrink while one types.
    setMinimumHeight(7 * fontMetrics().lineSpacing() + 18);
    connect(m_tick, &QCheckBox::toggled, this, &OutcomeFrame::confirmationChanged);
}

void OutcomeFrame::showMissing(const QStringList& sentences)
{
    showTexts(tr("Before it can be taken"), sentences, Tone::Calm);
}

void OutcomeFrame::showTexts(const QString& headline, const QStringList& lines, Tone tone)
{
    const QString text = lines.join(u'\n');
    // A tick is for what was seen, and not for what was typed since.
    if (headline != m_headline->text() || text != m_lines->text())
        m_tick->setChecked(false);
    m_tick->setVisible(tone == Tone::Question);
    m_tone = tone;
    m_headline->setText(headline);
    m_lines->setText(text);
    // Read aloud as one.
    setAccessibleDescription(headline + u'\n' + text);
    applyColours();
}

void OutcomeFrame::showError(const Error& error)
{
    showTexts(tr("It was not taken"), {error.message}, Tone::Refusal);
}

bool OutcomeFrame::isConfirmed() const
{
    return m_tick->isChecked();
}

void OutcomeFrame::applyColours()
{
    const Palette colours = Palette::forPlatform(palette());
    const QColor colour = m_tone == Tone::Calm ? colours.accent
        : m_tone == Tone::Question             ? colours.statusText(Progress::SlightlyBehind)
                                               : colours.statusText(Progress::Behind);
    // A sheet, since the application's own sheet outweighs a label's palette.
    m_headline->setStyleSheet(u"color: %1;"_s.arg(colour.name()));
}

void OutcomeFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

} // namespace lantu
