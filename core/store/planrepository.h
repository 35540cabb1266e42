#pragma once

#include "core/plan/planpackage.h"
#include "core/plan/text/textparagraph.h"
#include "core/store/audittrail.h"

namespace lantu {

/// Plans with their outline, indicators and names, as loaded from packages.
class PlanRepository
{
public:
    explicit PlanRepository(Database& database)
        : m_database(database)
    { }

    /// Whether this version of a package, or a newer one, is loaded.
    Result<bool> hasLoaded(const Plan& plan);
    /// Loads a package and its text, or the newer version of one, in one transaction: rows that are
    /// there are updated; names that people taught and which plan is the current one stay. A
    /// package whose version is already loaded changes nothing.
    Result<> load(const PlanPackage& package, const ChangeStamp& stamp,
        const QList<TextParagraph>& text = {});

    /// All plans, the current one first, then by id.
    Result<QList<Plan>> plans();
    Result<QList<OutlineNode>> outline(const QString& planId);
    /// The plan's rows in the order of its table.
    Result<QList<Indicator>> indicators(const QString& planId);
    /// Ids of the rows that an agency, given by id or name, answers for.
    Result<QStringList> indicatorsOfAgency(const QString& planId, const QString& agency);
    /// Series that relative targets are measured against.
    Result<QList<Indicator>> references(const QString& planId);
    /// Promises of the text that are watched like rows, in the order of the text.
    Result<QList<Indicator>> commitments(const QString& planId);
    /// Their ids alone, in no order.
    Result<QStringList> commitmentIds(const QString& planId);
    /// Built-in and taught names in force.
    Result<QList<IndicatorAlias>> aliases(const QString& planId);

private:
    Result<int> loadedVersion(const QString& planId);
    Result<> storePlan(const Plan& plan, const ChangeStamp& stamp);
    Result<> storeNode(const OutlineNode& node);
    enum class RowKind { Table, Reference, Commitment };
    Result<> storeIndicators(
        const QList<Indicator>& indicators, RowKind kind, const ChangeStamp& stamp);
    Result<> storeIndicator(const Indicator& indicator, RowKind kind, const ChangeStamp& stamp);
    Result<> storeAliases(const PlanPackage& package);
    Result<QList<Indicator>> readIndicators(const QString& planId, RowKind kind);

    Database& m_database;
};

} // namespace lantu
