#include "ui/data/entryoutcome.h"

#include "ui/base/palette.h"
#include "ui/data/importvaluemodel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// Reasons are parts of sentences, as tables show them.
QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A revision that takes the place of a wrong figure is a correction and no later vintage.
QString actionText(const ImportValue& value)
{
    if (value.correctionOf.isEmpty())
        return asSentence(displayName(value.action));
    if (value.action == ImportAction::Revision)
        return EntryOutcome::tr("Correction");
    return EntryOutcome::tr("Correction · %1").arg(displayName(value.action));
}

} // namespace

EntryOutcome::EntryOutcome(QWidget* parent)
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
    connect(m_tick, &QCheckBox::toggled, this, &EntryOutcome::confirmationChanged);
}

void EntryOutcome::showProblems(const QList<EntryProblem>& problems)
{
    QStringList lines;
    for (const EntryProblem& problem : problems)
        lines << problem.message;
    m_shown = {};
    m_tick->setChecked(false);
    m_tick->hide();
    showTexts(tr("Before it can be taken"), lines, Tone::Calm);
}

void EntryOutcome::showPreview(const ImportBatch& batch, const QStringList& consequences)
{
    // A tick is for what was seen, and not for what was typed since.
    if (batch != m_shown)
        m_tick->setChecked(false);
    m_shown = batch;
    const ImportValue& value = batch.values.first();
    const bool isHeld = awaitsConfirmation(batch);
    m_tick->setVisible(isHeld);
    QString headline = actionText(value);
    if (value.value)
        headline = tr("%1: %2", "what happens, value")
                       .arg(headline, (value.value->toString() + u' ' + value.unit).trimmed());
    const Tone tone = value.isTaken ? Tone::Calm : isHeld ? Tone::Question : Tone::Refusal;
    showTexts(headline, QStringList{asSentence(value.reason)} + consequences, tone);
}

void EntryOutcome::showError(const Error& error)
{
    m_tick->hide();
    showTexts(tr("It was not taken"), {error.message}, Tone::Refusal);
}

bool EntryOutcome::isConfirmed() const
{
    return m_tick->isChecked();
}

void EntryOutcome::showTexts(const QString& headline, const QStringList& lines, Tone tone)
{
    m_tone = tone;
    m_headline->setText(headline);
    m_lines->setText(lines.join(u'\n'));
    // Read aloud as one.
    setAccessibleDescription(headline + u'\n' + m_lines->text());
    applyColours();
}

void EntryOutcome::applyColours()
{
    const Palette colours = Palette::forPlatform(palette());
    const QColor colour = m_tone == Tone::Calm ? colours.accent
        : m_tone == Tone::Question             ? colours.statusText(Progress::SlightlyBehind)
                                               : colours.statusText(Progress::Behind);
    // A sheet, since the application's own sheet outweighs a label's palette.
    m_headline->setStyleSheet(u"color: %1;"_s.arg(colour.name()));
}

void EntryOutcome::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

} // namespace lantu
