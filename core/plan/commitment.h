#pragma once

#include "core/plan/indicator.h"

#include <QString>

#include <optional>

namespace lantu {

/// A quantified promise in the running text or a box that stands in no table.
struct Commitment {
    QString id;
    QString planId;
    QString outlineId;
    QString name;
    /// `level`, `growth`, `total`, `share`, `rank`, `ratio`, `coverage`, `circle`, `named`,
    /// `scale`, `count`, `date`, `blank`: data/plans/README.md says what each is.
    QString kind;
    std::optional<Direction> direction; ///< empty where neither way is good
    Comparator comparator = Comparator::None;
    std::optional<Decimal> value; ///< as printed; empty for what is no plain number
    std::optional<Decimal> highValue; ///< the upper end of a range, whose lower one is `value`
    QString unit; ///< as printed
    std::optional<Decimal> base;
    std::optional<int> baseYear; ///< may be known where `base` is not
    std::optional<int> year; ///< by when; empty where the text does not say
    bool isCumulative = false;
    QString category;
    QString indicatorId; ///< the table row it restates, if any
    /// The table row whose figures it is judged by: it asks something else of the same series.
    QString seriesId;
    QString quote;
    QString note;

    bool operator==(const Commitment&) const = default;
};

} // namespace lantu
