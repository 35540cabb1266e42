#pragma once

#include "core/plan/target.h"

#include <QString>

#include <optional>

namespace lantu {

/// A quantified promise in the running text or a box that stands in no table.
struct Commitment {
    QString id;
    QString planId;
    QString outlineId;
    QString name;
    QString kind; ///< `number`, or what else it is: coverage, a name with digits, an unfilled blank
    Comparator comparator = Comparator::None;
    std::optional<Decimal> value;
    QString unit;
    std::optional<int> year; ///< by when; empty where the text does not say
    bool isCumulative = false;
    QString indicatorId; ///< the table row it restates, if any
    QString quote;
    QString note;

    bool operator==(const Commitment&) const = default;
};

} // namespace lantu
