#pragma once

#include "core/plan/commitment.h"
#include "core/plan/plan.h"

#include <QList>

namespace lantu {

/// Whether a promise of the text can be watched like a row of the table: a plain number with unit
/// and direction, for the plan's last year, a later one (the horizon's) or no year that the text
/// names, and that no row of the table has already. A range, a rank or a coverage cannot.
bool isWatched(const Commitment& commitment, const Plan& plan);

/// The promise as an indicator: same id, name, unit and quote, `isCommitment` set. What it asks
/// follows from kind and wording: a sum over the years, a yearly rate, a floor (以上), a ceiling
/// (以内), about (左右), else a level. The target's raw text is the number with those words as they
/// stand in the quote. One that asks something else of a row's series is judged by that row's
/// figures (Indicator::seriesId). Precondition: isWatched().
Indicator indicatorOf(const Commitment& commitment, const Plan& plan, int position);

/// Whether a target is one of the plan's horizon (2035), of which no schedule is drawn: its way
/// does not begin at the plan's base.
bool isForHorizon(const Indicator& indicator, const Plan& plan);

/// By when a watched promise is due, or that the text names no year, in the user's language; empty
/// for rows of the table.
QString dueText(const Indicator& indicator);

/// Every promise that is watched, in the order of the text.
QList<Indicator> watchedCommitments(const QList<Commitment>& commitments, const Plan& plan);

} // namespace lantu
