#pragma once

#include "core/plan/indicator.h"
#include "core/plan/observation.h"
#include "core/plan/plan.h"

#include <QList>

#include <optional>

namespace lantu {

/// The plan's own record of how an indicator ended (Indicator::result) as the figure of the plan's
/// last year, with the plan's text as its source. Nothing where it records no number, and for sums
/// and average rates, whose record is of the whole plan and of no year.
std::optional<Observation> recordedFigure(const Plan& plan, const Indicator& indicator);

/// `figures`, and before them the recorded one, so that a figure that was entered for that year
/// stands for it.
QList<Observation> withRecord(
    const Plan& plan, const Indicator& indicator, const QList<Observation>& figures);

/// Whether `figure` is the indicator's recorded one.
bool isRecord(const Observation& figure, const Indicator& indicator);

/// Whether a plan records how it ended: it then is over, and its last year is the one to judge.
bool hasRecord(const QList<Indicator>& indicators);

} // namespace lantu
