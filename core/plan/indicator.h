#pragma once

#include "core/base/unit.h"
#include "core/plan/target.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// 约束性 binds the government, 预期性 is what it expects of the market.
enum class IndicatorType { Constraint, Expected };

/// Which way is good.
enum class Direction { Up, Down, Keep };

/// What a figure of part of a year is to the year's, where the target is a level. Of rates and sums
/// the kind of target says it.
enum class WithinYear {
    Unstated, ///< not known, so nothing can be said of part of a year
    AtDate, ///< a state, which at any date compares with the target
    Mean, ///< a mean or ratio over the months, which differ: compares with the same months only
    Cumulative, ///< an amount that grows from January on and is whole in December
};

/// How sure the reading of the printed row is: High, all cells there; Medium, a lone value's
/// column was inferred from its meaning; Low, a cell is damaged or its column cannot be told.
enum class Confidence { High, Medium, Low };

/// The base year's value as the plan prints it. A later revision never replaces it.
struct Baseline {
    QString raw; ///< the cell, verbatim; may be words
    std::optional<Decimal> value; ///< in the indicator's unit

    bool operator==(const Baseline&) const = default;
};

/// One row of a plan's indicator table, or what is watched like one.
struct Indicator {
    QString id; ///< `lq14-t2-13a`
    QString planId;
    QString number; ///< `13a`
    QString category;
    QString group; ///< label of a merged cell over several rows; mostly empty
    QString name; ///< as printed, without the unit
    Unit unit;
    IndicatorType type = IndicatorType::Expected;
    Direction direction = Direction::Up;
    Baseline base;
    Target target;
    QString resultRaw; ///< the plan's own record of how it ended (table 1), verbatim
    std::optional<Decimal> result;
    QString scope; ///< 口径: whom or what it counts; empty where nothing is said
    QString priceBasis; ///< `current`, `comparable`, `constant-2020`, or empty
    QString outlineId;
    Confidence confidence = Confidence::High;
    QString note;
    QString quote; ///< the row's cells as they stand in the text, joined by line feeds
    int position = 0; ///< order in the table, from 0
    QString resultScope = {}; ///< 口径 of the result where it is not the target's, else empty
    QString leadAgency = {}; ///< 牵头单位: entered by people, in no package; empty where nobody is
    WithinYear withinYear = WithinYear::Unstated;
    bool isCommitment = false; ///< a promise of the text that stands in no table
    /// Of a promise: by the end of which year; 0 where the text names none, and the plan's last one
    /// is taken. Rows of the table are all for the plan's last year.
    int dueYear = 0;

    /// Name with its group in front, where it has one.
    [[nodiscard]] QString displayName() const;
    /// The row whose figures a promise is judged by; else its own id.
    [[nodiscard]] QString seriesId() const;
    [[nodiscard]] bool isConstraint() const { return type == IndicatorType::Constraint; }

    bool operator==(const Indicator&) const = default;
};

QString toCode(IndicatorType type); ///< `constraint`, `expected`
std::optional<IndicatorType> indicatorTypeFromCode(QStringView code);
QString toCode(Direction direction); ///< `up`, `down`, `keep`
std::optional<Direction> directionFromCode(QStringView code);
QString toCode(WithinYear reading); ///< empty, `at_date`, `mean`, `cumulative`
std::optional<WithinYear> withinYearFromCode(QStringView code);
QString toCode(Confidence confidence); ///< `high`, `medium`, `low`
std::optional<Confidence> confidenceFromCode(QStringView code);

/// Another name by which statistics know the same indicator in the same scope.
struct IndicatorAlias {
    QString indicatorId;
    QString alias;
    QString note;
    bool isTaught = false; ///< by a person's correction, rather than by the plan's package

    bool operator==(const IndicatorAlias&) const = default;
};

/// A name that a person has said is never that indicator.
struct NameRejection {
    QString indicatorId;
    QString name;

    bool operator==(const NameRejection&) const = default;
};

} // namespace lantu
