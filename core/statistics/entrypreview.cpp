#include "core/statistics/entrypreview.h"

#include "core/base/textfold.h"
#include "core/statistics/cellvalue.h"
#include "core/statistics/entrychecks.h"
#include "core/statistics/previewer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(EntryPreview)
};

ManualEntry tidied(ManualEntry entry)
{
    for (QString* text : {&entry.number, &entry.scope, &entry.document, &entry.page,
             &entry.sentence, &entry.url, &entry.note, &entry.reason})
        *text = singleLine(*text);
    return entry;
}

/// The words of a choice or of the number's place that say why there is none.
CellValue reading(const ManualEntry& entry)
{
    if (!entry.absence)
        return readValueText(entry.number);
    CellValue value;
    value.absence = entry.absence;
    return value;
}

/// What is said beside the figure; of a corrected one why it was corrected, too.
QString remark(const ManualEntry& entry)
{
    if (entry.reason.isEmpty())
        return entry.note;
    const QString corrected = Messages::tr("corrected: %1").arg(entry.reason);
    return entry.note.isEmpty() ? corrected
                                : Messages::tr("%1; %2", "remarks").arg(entry.note, corrected);
}

/// An absence is kept with what its place says and nothing else: so all of it is written there.
QString absenceText(const ManualEntry& entry)
{
    QStringList lines{entry.number, entry.sentence, citation(entry), entry.url, remark(entry)};
    if (!entry.isVerified)
        lines << Messages::tr("unverified");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Figure figureOf(const ManualEntry& entry, const Indicator& indicator)
{
    Figure figure;
    figure.cell = entry.page;
    figure.printedName = indicator.displayName();
    figure.value = reading(entry);
    figure.raw = figure.value.absence ? absenceText(entry) : entry.number;
    if (!figure.value.absence)
        figure.unit = entry.unit;
    figure.hasUnitConflict = figure.value.unit && *figure.value.unit != entry.unit;
    figure.period = entry.period;
    figure.status = entry.status;
    figure.scope = entry.scope;
    figure.sourceTitle = citation(entry);
    figure.sourceUrl = entry.url;
    figure.sourceQuote = entry.sentence;
    figure.note = remark(entry);
    figure.isVerified = entry.isVerified;
    return figure;
}

/// The same entry gives the same text, and no other one does.
QString fingerprint(const ManualEntry& entry)
{
    const QJsonArray fields{entry.indicatorId, entry.period.code(), entry.number, entry.unit.symbol,
        toCode(entry.status), entry.scope, entry.absence ? toCode(*entry.absence) : QString(),
        entry.document, entry.page, entry.sentence, citation(entry), entry.url, entry.isVerified,
        entry.note, entry.correctionOf, entry.reason};
    const QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

const Observation* figureById(const QList<Observation>& observations, const QString& id)
{
    const auto found = std::find_if(observations.begin(), observations.end(),
        [&id](const Observation& observation) { return observation.id == id; });
    return found == observations.end() ? nullptr : &*found;
}

bool isOnRecord(const Observation& observation, const ImportValue& value, const QString& document)
{
    return std::any_of(observation.sources.begin(), observation.sources.end(),
        [&](const ObservationSource& source) {
            return source.isByHand() && source.file == document && source.cell == value.cell
                && source.title == value.sourceTitle && source.url == value.sourceUrl
                && source.quote == value.sourceQuote && source.isVerified == value.isVerified;
        });
}

bool isUnchanged(const Observation& observation, const ImportValue& value, const ManualEntry& entry)
{
    return observation.indicatorId == value.indicatorId && observation.period == value.period
        && value.value && observation.value == *value.value && observation.status == value.status
        && observation.scope == value.scope && observation.note == entry.note
        && isOnRecord(observation, value, entry.document);
}

QString shown(const Observation& observation)
{
    const QString status = displayName(observation.status);
    const QString value = displayName(observation.period) + u' ' + observation.value.toString();
    return status.isEmpty() ? value : Messages::tr("%1 (%2)", "figure, status").arg(value, status);
}

/// Without a value nobody can take it.
ImportValue nothingToTake(ImportValue value, ImportAction action, const QString& reason)
{
    value.action = action;
    value.reason = reason;
    value.value.reset();
    return value;
}

/// What is said about a value that stands beside the figures on record, and none of them wrong.
ImportValue asAddition(ImportValue value, const ManualEntry& entry, const ImportKnowledge& known)
{
    if (value.action == ImportAction::Absent) {
        const bool hasFigure = std::any_of(
            known.observations.begin(), known.observations.end(), [&value](const Observation& one) {
                return one.indicatorId == value.indicatorId && one.period == value.period;
            });
        value.reason = hasFigure
            ? Messages::tr("kept as a reason; the figure on record for this period stays in use")
            : Messages::tr("kept as the reason why there is no figure");
    }
    if (value.action != ImportAction::Same)
        return value;
    const Observation* same = figureById(known.observations, value.knownObservationId);
    // A remark belongs to a figure, and this one is there already: it goes with its source.
    value.sourceTitle = citation(entry, entry.note);
    if (same && isOnRecord(*same, value, entry.document))
        return nothingToTake(std::move(value), ImportAction::Same,
            Messages::tr("this very place is on record already: there is nothing to add"));
    value.reason = Messages::tr("%1; this place is added to its sources").arg(value.reason);
    return value;
}

ImportValue asCorrection(ImportValue value, const ManualEntry& entry, const Observation& wrong)
{
    if (isUnchanged(wrong, value, entry))
        return nothingToTake(std::move(value), ImportAction::Same,
            Messages::tr("nothing differs from what is on record"));
    if (value.action == ImportAction::Unmatched || value.action == ImportAction::Unreadable)
        return value;
    value.correctionOf = wrong.id;
    if (value.action == ImportAction::Same)
        value.sourceTitle = citation(entry, entry.note);
    const QString replaced =
        Messages::tr("a correction: %1 is withdrawn and stays on record").arg(shown(wrong));
    const bool isPlain = value.action == ImportAction::New || value.action == ImportAction::Revision
        || value.action == ImportAction::Absent;
    value.reason =
        isPlain ? replaced : Messages::tr("%1; %2", "reasons").arg(value.reason, replaced);
    if (value.action == ImportAction::New)
        value.action = ImportAction::Revision;
    return value;
}

ImportValue decided(const ManualEntry& entry, const ImportKnowledge& knowledge)
{
    const auto indicator = std::find_if(knowledge.indicators.begin(), knowledge.indicators.end(),
        [&entry](const Indicator& one) { return one.id == entry.indicatorId; });
    const bool isCorrection = !entry.correctionOf.isEmpty();
    const Observation* wrong = figureById(knowledge.observations, entry.correctionOf);
    if (indicator == knowledge.indicators.end() || (isCorrection && !wrong))
        return nothingToTake({}, ImportAction::Unmatched,
            isCorrection ? Messages::tr("the figure to be corrected is no longer on record")
                         : Messages::tr("choose an indicator of the plan"));
    // What is wrong must not stand in the way of what is right.
    ImportKnowledge right = knowledge;
    right.observations.removeIf(
        [&entry](const Observation& one) { return one.id == entry.correctionOf; });
    ImportValue value =
        Previewer(right).decideOf(*indicator, figureOf(entry, *indicator), entry.unit);
    if (value.absence)
        value.rawUnit.clear(); // nobody stated one
    return isCorrection ? asCorrection(value, entry, *wrong) : asAddition(value, entry, knowledge);
}

} // namespace

ImportBatch previewEntry(const ManualEntry& typed, const ImportKnowledge& knowledge)
{
    const ManualEntry entry = tidied(typed);
    ImportBatch batch;
    batch.planId = knowledge.plan.id;
    batch.file = entry.document;
    batch.sha256 = fingerprint(entry);
    batch.isByHand = true;
    batch.values = {decided(entry, knowledge)};
    setTaken(batch.values, AcceptRule::Revisions);
    ImportValue& value = batch.values.first();
    const bool hasContent = value.value || value.action == ImportAction::Absent;
    value.isTaken = value.isTaken && hasContent;
    const QStringList doubtful = doubts(entry);
    if (hasContent && !doubtful.isEmpty()) {
        value.reason = (QStringList{value.reason} + doubtful).join(Messages::tr("; "));
        value.isTaken = false;
    }
    return batch;
}

bool awaitsConfirmation(const ImportBatch& batch)
{
    return std::any_of(batch.values.begin(), batch.values.end(), [](const ImportValue& value) {
        const bool hasContent = value.value || value.action == ImportAction::Absent;
        return hasContent && !value.isTaken && value.period && !value.indicatorId.isEmpty();
    });
}

ImportBatch confirmed(ImportBatch batch)
{
    if (!awaitsConfirmation(batch))
        return batch;
    for (ImportValue& value : batch.values) {
        value.isTaken = true;
        value.reason = Messages::tr("%1; checked by who entered it").arg(value.reason);
    }
    return batch;
}

QList<Observation> figuresAfter(
    const ImportBatch& batch, const QString& indicatorId, const ImportKnowledge& knowledge)
{
    const ImportValue& value = batch.values.first();
    QList<Observation> figures;
    for (const Observation& one : knowledge.observations)
        if (one.indicatorId == indicatorId && one.id != value.correctionOf)
            figures << one;
    const bool isFigure = value.value && value.period && value.indicatorId == indicatorId
        && value.action != ImportAction::Same;
    if (!isFigure)
        return figures;
    Observation added;
    added.planId = batch.planId;
    added.indicatorId = indicatorId;
    added.period = *value.period;
    added.value = *value.value;
    added.status = value.status;
    added.scope = value.scope;
    added.sources = {{{}, batch.file, value.sheet, value.cell, value.raw, value.rawUnit,
        value.sourceTitle, value.sourceUrl, value.sourceQuote, value.isVerified}};
    figures << added;
    return figures;
}

} // namespace lantu
