#pragma once

#include "core/plan/planpackage.h"
#include "core/store/audittrail.h"

namespace lantu {

/// Plans with their outline, indicators and names, as loaded from packages.
class PlanRepository
{
public:
    explicit PlanRepository(Database& database)
        : m_database(database)
    { }

    /// Loads a package, or the newer version of one, in one transaction: rows that are there are
    /// updated; names that people taught and which plan is the current one stay. A package whose
    /// version is already loaded changes nothing.
    Result<> load(const PlanPackage& package, const ChangeStamp& stamp);

    /// All plans, the current one first, then by id.
    Result<QList<Plan>> plans();
    Result<QList<OutlineNode>> outline(const QString& planId);
    /// The plan's rows in the order of its table.
    Result<QList<Indicator>> indicators(const QString& planId);
    /// Ids of the rows that an agency, given by id or name, answers for.
    Result<QStringList> indicatorsOfAgency(const QString& planId, const QString& agency);
    /// Series that relative targets are measured against.
    Result<QList<Indicator>> references(const QString& planId);
    /// Built-in and taught names in force.
    Result<QList<IndicatorAlias>> aliases(const QString& planId);

private:
    Result<int> loadedVersion(const QString& planId);
    Result<> storePlan(const Plan& plan, const ChangeStamp& stamp);
    Result<> storeNode(const OutlineNode& node);
    Result<> storeIndicator(const Indicator& indicator, bool isReference, const ChangeStamp& stamp);
    Result<> storeAliases(const PlanPackage& package);
    Result<QList<Indicator>> readIndicators(const QString& planId, bool isReference);

    Database& m_database;
};

} // namespace lantu
