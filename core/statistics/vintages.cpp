#include "core/statistics/vintages.h"

#include <QCoreApplication>
#include <QHash>

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

} // namespace

void compareWithKnown(ImportValue& value, const QList<Observation>& known)
{
    const Observation* latest = nullptr;
    for (const Observation& observation : known) {
        if (observation.indicatorId != value.indicatorId || observation.period != *value.period)
            continue;
        if (!latest || latest->status <= observation.status)
            latest = &observation;
        const bool mayBeSame = isSameVintage(observation.status, value.status)
            || value.status == VintageStatus::Unstated;
        if (mayBeSame && observation.value == *value.value) {
            value.knownObservationId = observation.id;
            set(value, ImportAction::Same,
                Messages::tr("already on record: %1, %2")
                    .arg(observation.value.toString(), vintageName(observation.status)));
            return;
        }
    }
    if (!latest) {
        set(value, ImportAction::New, Messages::tr("nothing on record for %1").arg(value.period->code()));
        return;
    }
    const QString onRecord = Messages::tr("on record: %1, %2")
                                 .arg(latest->value.toString(), vintageName(latest->status));
    // An unstated figure that differs could be any vintage: only a person knows.
    if (value.status == VintageStatus::Unstated || isSameVintage(latest->status, value.status))
        set(value, ImportAction::Conflict,
            Messages::tr("another value of the same vintage; %1").arg(onRecord));
    else if (latest->status < value.status)
        set(value, ImportAction::Revision, Messages::tr("a later vintage; %1").arg(onRecord));
    else
        set(value, ImportAction::New,
            Messages::tr("an earlier vintage, kept beside the one in use; %1").arg(onRecord));
}

void compareWithinFile(QList<ImportValue>& values)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < values.size(); ++i) {
        ImportValue& value = values[i];
        if (value.action != ImportAction::New && value.action != ImportAction::Revision)
            continue;
        const QString key = value.indicatorId + u'|' + value.period->code() + u'|' + toCode(value.status);
        if (!first.contains(key)) {
            first.insert(key, i);
            continue;
        }
        ImportValue& earlier = values[first.value(key)];
        if (*earlier.value == *value.value) {
            set(value, ImportAction::Same, Messages::tr("stated in %1 too").arg(earlier.cell));
            continue;
        }
        set(value, ImportAction::Conflict,
            Messages::tr("%1 states another value: %2").arg(earlier.cell, earlier.value->toString()));
        set(earlier, ImportAction::Conflict,
            Messages::tr("%1 states another value: %2").arg(value.cell, value.value->toString()));
    }
}

} // namespace lantu
