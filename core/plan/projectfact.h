#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace lantu {

/// What has been published of a project that the plan names: figure and state with their source.
struct ProjectFact {
    QString projectId; ///< matched by hand; the first place that names the project
    QString name; ///< as published
    std::optional<Decimal> amount; ///< total investment, in `unit`
    QString unit;
    bool isApproximate = false;
    QString scope; ///< what the amount is of: the whole line, one section
    QString status; ///< where the project was
    QString statusDate; ///< and when, as an ISO date
    QString period; ///< time of construction, as published
    QString sourceTitle;
    QString sourceUrl;
    QString quote;
    bool isVerified = false; ///< the government's own site was seen
    QString note;

    bool operator==(const ProjectFact&) const = default;
};

/// Reads a file of `data/statistics/projects`. Fails with file, row and column like a plan's
/// package; a project that is not among `projectIds` is wrong.
Result<QList<ProjectFact>> readProjectFacts(const QString& path, const QSet<QString>& projectIds);

/// What ships with the program of these projects; nothing where none of them is in it.
Result<QList<ProjectFact>> builtInProjectFacts(const QSet<QString>& projectIds);

} // namespace lantu
