#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// A key project named by the plan, once for each place that names it.
struct Project {
    QString id;
    QString planId;
    QString outlineId; ///< its place in the plan
    QString name;
    QString category;
    QString kind; ///< `single`, `bundle`, `section`, `programme`, `general`
    QString verb; ///< what the plan intends: 加快推进, 谋划, 建成
    /// `planning`, `reserve`, `preparation`, `start`, `construction`, `completed`, `operation`:
    /// what the verb means, not where the project is; empty where it says nothing of a stage.
    QString stage;
    QString stageBasis; ///< `stated` by the text, or `inferred` from the verb; empty without stage
    std::optional<Decimal> amount;
    QString unit;
    QString location;
    QString partOfId;
    QString sameAsId; ///< the first place that names the same project, if this is not it
    QString quote;
    QString note;
    /// The text looks back here on the years before the plan: verb and stage say what was reached.
    bool looksBack = false;

    bool operator==(const Project&) const = default;
};

/// Codes of stages in their order.
QStringList projectStages();
/// How people call a stage and a kind; a code that is not known stays as it is.
QString projectStageName(const QString& stage);
QString projectKindName(const QString& kind);

} // namespace lantu
