#include "core/statistics/vintages.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Vintages)
};

QString vintageName(VintageStatus status)
{
    switch (status) {
    case VintageStatus::Unstated:
        return Messages::tr("of unstated vintage");
    case VintageStatus::Provisional:
        return Messages::tr("provisional");
    case VintageStatus::Final:
        return Messages::tr("final");
    case VintageStatus::Revised:
        return Messages::tr("revised");
    }
    Q_UNREACHABLE();
}

/// Whether two figures may be one statement: the same vintage, or one that does not say.
bool isSameVintage(VintageStatus a, VintageStatus b)
{
    return a == b || (a == VintageStatus::Unstated && b == VintageStatus::Provisional)
        || (a == VintageStatus::Provisional && b == VintageStatus::Unstated);
}

void set(ImportValue& value, ImportAction action, const QString& reason)
{
    value.action = action;
    value.reason = reason;
}

QList<ImportValue> valuesAt(const QList<ImportValue>& values, const QList<qsizetype>& places)
{
    QList<ImportValue> found;
    for (const qsizetype place : places)
        found << values[place];
    return found;
}

/// Where a number is stated for the first time in a vintage. A big file repeats itself: what is
/// said again need not be compared again.
QList<qsizetype> firstStatements(const QList<ImportValue>& values)
{
    QSet<QString> known;
    QList<qsizetype> firsts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString statement =
            values[i].value->trimmed().toString() + u'|' + toCode(values[i].status);
        if (known.contains(statement))
            continue;
        known.insert(statement);
        firsts << i;
    }
    return firsts;
}

/// Compares a value with the others that a file states for the same indicator and period, of
/// which it is the one at `own`; those at `firsts` say all that they say.
void compareWithOthers(ImportValue& value, const QList<ImportValue>& all,
    const QList<qsizetype>& firsts, qsizetype own)
{
    for (const qsizetype i : firsts) {
        const ImportValue& other = all[i];
        if (i == own || *other.value == *value.value)
            continue;
        // One that does not say its vintage contradicts any other; a stated one stands.
        if (isSameVintage(value.status, other.status) || value.status == VintageStatus::Unstated) {
            set(value, ImportAction::Conflict,
                Messages::tr("%1 states another value: %2")
                    .arg(other.cell, other.value->toString()));
            return;
        }
    }
    for (const qsizetype i : firsts)
        if (i < own && *all[i].value == *value.value
            && isSameVintage(all[i].status, value.status)) {
            set(value, ImportAction::Same, Messages::tr("stated in %1 too").arg(all[i].cell));
            return;
        }
}

/// Marks values that another cell of the file contradicts, whatever became of them otherwise: no
/// rule may choose between them.
void markRivals(QList<ImportValue>& values)
{
    const auto isComparable = [](const ImportValue& value) {
        return value.value && value.period && !value.indicatorId.isEmpty();
    };
    // A big file repeats itself: each statement is compared with each other once only.
    using Statement = std::pair<Decimal, VintageStatus>;
    QHash<QString, QList<Statement>> series;
    const auto seriesOf = [](const ImportValue& value) {
        return QString(value.indicatorId + u'|' + value.period->code());
    };
    for (const ImportValue& value : std::as_const(values)) {
        if (!isComparable(value))
            continue;
        QList<Statement>& statements = series[seriesOf(value)];
        if (const Statement statement{*value.value, value.status}; !statements.contains(statement))
            statements << statement;
    }
    for (ImportValue& value : values) {
        if (!isComparable(value))
            continue;
        const QList<Statement> statements = series.value(seriesOf(value));
        value.hasRival =
            std::any_of(statements.begin(), statements.end(), [&value](const Statement& other) {
                return other.first != *value.value && isSameVintage(other.second, value.status);
            });
    }
}

} // namespace

void compareWithKnown(ImportValue& value, const QList<Observation>& known)
{
    const Observation* latest = nullptr;
    const Observation* contradicted = nullptr;
    for (const Observation& observation : known) {
        if (observation.indicatorId != value.indicatorId || observation.period != *value.period)
            continue;
        if (!latest || latest->status <= observation.status)
            latest = &observation;
        const bool isOneVintage = isSameVintage(observation.status, value.status);
        if (isOneVintage && observation.value != *value.value)
            contradicted = &observation;
        const bool mayBeSame = isOneVintage || value.status == VintageStatus::Unstated;
        if (mayBeSame && observation.value == *value.value) {
            value.knownObservationId = observation.id;
            set(value, ImportAction::Same,
                Messages::tr("already on record: %1, %2")
                    .arg(observation.value.toString(), vintageName(observation.status)));
            return;
        }
    }
    if (!latest) {
        set(value, ImportAction::New,
            Messages::tr("nothing on record for %1").arg(displayName(*value.period)));
        return;
    }
    // An unstated figure that differs could be any vintage: only a person knows.
    if (!contradicted && value.status == VintageStatus::Unstated)
        contradicted = latest;
    if (contradicted) {
        set(value, ImportAction::Conflict,
            Messages::tr("another value of the same vintage; on record: %1, %2")
                .arg(contradicted->value.toString(), vintageName(contradicted->status)));
        return;
    }
    const QString onRecord = Messages::tr("on record: %1, %2")
                                 .arg(latest->value.toString(), vintageName(latest->status));
    if (latest->status < value.status)
        set(value, ImportAction::Revision, Messages::tr("a later vintage; %1").arg(onRecord));
    else
        set(value, ImportAction::New,
            Messages::tr("an earlier vintage, kept beside the one in use; %1").arg(onRecord));
}

void compareWithinFile(QList<ImportValue>& values)
{
    markRivals(values);
    QHash<QString, QList<qsizetype>> series; // by indicator and period
    for (qsizetype i = 0; i < values.size(); ++i)
        if (values[i].action == ImportAction::New || values[i].action == ImportAction::Revision)
            series[values[i].indicatorId + u'|' + values[i].period->code()] << i;
    for (const QList<qsizetype>& places : std::as_const(series)) {
        const QList<ImportValue> asCompared = valuesAt(values, places);
        const QList<qsizetype> firsts = firstStatements(asCompared);
        for (qsizetype i = 0; i < places.size(); ++i)
            compareWithOthers(values[places[i]], asCompared, firsts, i);
    }
}

} // namespace lantu
