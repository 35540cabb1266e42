#include "ui/data/entryoutcome.h"

#include "ui/data/importvaluemodel.h"

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

void EntryOutcome::showProblems(const QList<EntryProblem>& problems)
{
    QStringList sentences;
    for (const EntryProblem& problem : problems)
        sentences << problem.message;
    showMissing(sentences);
}

void EntryOutcome::showPreview(const ImportBatch& batch, const QStringList& consequences)
{
    const ImportValue& value = batch.values.first();
    QString headline = actionText(value);
    if (value.value)
        headline = tr("%1: %2", "what happens, value")
                       .arg(headline, (value.value->toString() + u' ' + value.unit).trimmed());
    const Tone tone = value.isTaken ? Tone::Calm
        : awaitsConfirmation(batch) ? Tone::Question
                                    : Tone::Refusal;
    showTexts(headline, QStringList{asSentence(value.reason)} + consequences, tone);
}

} // namespace lantu
