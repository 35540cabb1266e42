#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace lantu {

/// A key project named by the plan.
struct Project {
    QString id;
    QString planId;
    QString outlineId; ///< its place in the plan
    QString name;
    QString category;
    QString kind; ///< single, bundle, section, programme
    QString verb; ///< what the plan intends: 加快推进, 谋划, 建成
    QString stage;
    QString stageBasis; ///< whether the text says so or the stage was inferred from the verb
    std::optional<Decimal> amount;
    QString unit;
    QString location;
    QString partOfId;
    QString sameAsId;
    QString quote;
    QString note;

    bool operator==(const Project&) const = default;
};

} // namespace lantu
