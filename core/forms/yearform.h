#pragma once

#include "core/base/decimal.h"
#include "core/plan/indicator.h"
#include "core/plan/observation.h"
#include "core/plan/plan.h"

#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// One indicator in a form.
struct YearFormRow {
    QString indicatorId;
    QString number;
    QString name;
    QString unit;
    QString scope;
    std::optional<Decimal> lastYear; ///< in force, in `unit`
    int decimals = 0; ///< that the plan and last year's value are printed with

    bool operator==(const YearFormRow&) const = default;
};

/// The form that the bureau sends to a department to get a year's figures: what is in it, without
/// how it looks.
struct YearForm {
    QString planId;
    QString title;
    QString region; ///< in full
    QString planTitle;
    int year = 0;
    QString agency; ///< to whom it goes; empty for a form of all indicators
    bool isPractice = false; ///< comes from practice data, wholly or in part
    QList<YearFormRow> rows;

    bool operator==(const YearForm&) const = default;
};

/// The form of `indicators` for `year`. Last year's value is the one in force among `observations`
/// (of the base year else the one the plan prints). `agency` is only named, not filtered by.
YearForm makeYearForm(const Plan& plan, const QList<Indicator>& indicators,
    const QList<Observation>& observations, int year, const QString& agency = {});

} // namespace lantu
