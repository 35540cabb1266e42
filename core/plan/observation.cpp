#include "core/plan/observation.h"

#include "core/plan/codes.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VintageStatus)
};

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(ObservationSource)
};

struct Reasonings {
    Q_DECLARE_TR_FUNCTIONS(AbsenceReason)
};

constexpr CodeTable<VintageStatus, 4> Statuses{{
    {VintageStatus::Unstated, "unstated"_L1},
    {VintageStatus::Provisional, "provisional"_L1},
    {VintageStatus::Final, "final"_L1},
    {VintageStatus::Revised, "revised"_L1},
}};

constexpr CodeTable<AbsenceReason, 7> Reasons{{
    {AbsenceReason::NotPublished, "not_published"_L1},
    {AbsenceReason::NotMeasurable, "not_measurable"_L1},
    {AbsenceReason::ExpectedToBeMet, "expected_to_be_met"_L1},
    {AbsenceReason::AssignedFromAbove, "assigned_from_above"_L1},
    {AbsenceReason::InWords, "in_words"_L1},
    {AbsenceReason::NotReported, "not_reported"_L1},
    {AbsenceReason::Unreadable, "unreadable"_L1},
}};

} // namespace

bool Observation::isVerified() const
{
    return std::any_of(sources.begin(), sources.end(),
        [](const ObservationSource& source) { return source.isVerified; });
}

bool Observation::isSynthetic() const
{
    return std::any_of(sources.begin(), sources.end(), [](const ObservationSource& source) {
        return marksSynthetic(source.file) || marksSynthetic(source.title);
    });
}

QString pageText(const QString& page)
{
    bool isNumber = false;
    page.toInt(&isNumber);
    return isNumber ? Pages::tr("page %1").arg(page) : page;
}

bool marksSynthetic(const QString& text)
{
    return text.contains(u"合成数据"_s) || text.contains(u"演示数据"_s);
}

QString toCode(VintageStatus status)
{
    return codeOf(Statuses, status);
}

std::optional<VintageStatus> vintageStatusFromCode(QStringView code)
{
    return valueOf(Statuses, code);
}

QString displayName(VintageStatus status)
{
    switch (status) {
    case VintageStatus::Unstated:
        return {};
    case VintageStatus::Provisional:
        return Words::tr("provisional");
    case VintageStatus::Final:
        return Words::tr("final");
    case VintageStatus::Revised:
        return Words::tr("revised");
    }
    Q_UNREACHABLE();
}

QString toCode(AbsenceReason reason)
{
    return codeOf(Reasons, reason);
}

std::optional<AbsenceReason> absenceReasonFromCode(QStringView code)
{
    return valueOf(Reasons, code);
}

QString displayName(AbsenceReason reason)
{
    switch (reason) {
    case AbsenceReason::NotPublished:
        return Reasonings::tr("not published");
    case AbsenceReason::NotMeasurable:
        return Reasonings::tr("cannot be measured");
    case AbsenceReason::ExpectedToBeMet:
        return Reasonings::tr("expected to be met");
    case AbsenceReason::AssignedFromAbove:
        return Reasonings::tr("assigned from above");
    case AbsenceReason::NotReported:
        return Reasonings::tr("not reported");
    case AbsenceReason::Unreadable:
        return Reasonings::tr("unreadable");
    case AbsenceReason::InWords:
        return Reasonings::tr("said in words only");
    }
    Q_UNREACHABLE();
}

QList<Observation> wholeYears(const QList<Observation>& observations)
{
    QList<Observation> years;
    std::copy_if(observations.begin(), observations.end(), std::back_inserter(years),
        [](const Observation& observation) { return observation.period.isYear(); });
    return years;
}

QList<Observation> partsOfYears(const QList<Observation>& observations)
{
    QList<Observation> parts;
    std::copy_if(observations.begin(), observations.end(), std::back_inserter(parts),
        [](const Observation& observation) { return !observation.period.isYear(); });
    return parts;
}

QList<Observation> currentVintages(const QList<Observation>& observations)
{
    QMap<Period, Observation> latest;
    for (const Observation& observation : observations) {
        const auto known = latest.constFind(observation.period);
        if (known == latest.constEnd() || known->status <= observation.status)
            latest.insert(observation.period, observation);
    }
    return latest.values();
}

int latestDataYear(const Plan& plan, const QList<Observation>& observations)
{
    int latest = plan.firstYear;
    for (const Observation& observation : observations)
        if (observation.period.isYear() && plan.covers(observation.period.year))
            latest = std::max(latest, observation.period.year);
    return latest;
}

} // namespace lantu
