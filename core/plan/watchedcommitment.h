#pragma once

#include "core/plan/commitment.h"
#include "core/plan/plan.h"

#include <QList>

namespace lantu {

/// Whether a promise of the text can be watched like a row of the table: a plain number with unit
/// and direction, for the plan's last year, that no row of the table has already. One for another
/// year (the horizon's), a range, a rank or a coverage cannot.
bool isWatched(const Commitment& commitment, const Plan& plan);

/// The promise as an indicator: same id, name, unit and quote, `isCommitment` set. What it asks
/// follows from kind and wording: a sum over the years, a yearly rate, a floor (以上), a ceiling
/// (以内), about (左右), else a level. The target's raw text is the number with those words as they
/// stand in the quote. Precondition: isWatched().
Indicator indicatorOf(const Commitment& commitment, const Plan& plan, int position);

/// Every promise that is watched, in the order of the text.
QList<Indicator> watchedCommitments(const QList<Commitment>& commitments, const Plan& plan);

} // namespace lantu
