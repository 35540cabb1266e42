#pragma once

#include <QString>
#include <QStringList>

namespace lantu {

/// Something in a plan or its data that a person must look at.
struct Finding {
    QString id;
    QString planId;
    QString severity; ///< `high`, `medium`, `low`
    QString kind; ///< `contradiction`, `unit`, `scope`, `blank`, `lost`, …: data/plans/README.md
    QString title;
    QStringList outlineIds; ///< where each quote stands, in the order of `quotes`
    QStringList quotes;
    QString consequence; ///< what follows for the user
    QStringList subjects; ///< ids of what it concerns
    QString note;
    /// The rule that found it (core/rules/checks); empty where a person wrote it down.
    QString rule = {};

    bool operator==(const Finding&) const = default;
};

/// How people call a kind and a severity; a code that is not known stays as it is.
QString findingKindName(const QString& kind);
QString severityName(const QString& severity);
/// 0 for `high`, 1 for `medium`, 2 for `low`: the weightiest first.
int severityRank(const QString& severity);

} // namespace lantu
