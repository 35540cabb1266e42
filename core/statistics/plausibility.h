#pragma once

#include "core/plan/importbatch.h"
#include "core/plan/indicator.h"

#include <QList>

namespace lantu {

/// A jump of this factor against the base, the target or another year is a slip of the unit.
constexpr double UnitSlip = 1000;
/// One of this factor may be a rate taken for a level, or a share written as a fraction.
constexpr double DoubtfulJump = 50;

/// By how many times the larger of two magnitudes exceeds the smaller; 0 where one is zero.
double ratioOf(const Decimal& a, const Decimal& b);

/// Why a number can hardly be right whatever was known before, in the user's language; mostly
/// empty. `value` is in the indicator's unit.
QString impossibility(const Decimal& value, const Indicator& indicator);

/// Whether a level is outside half and double of every known one, where its unit is one of what
/// moves slowly: years of life, shares, concentrations.
bool isOutOfRange(const Decimal& value, const QList<Decimal>& known, const Indicator& indicator);

/// Whether an indicator's figures are changes (rates, reductions) rather than levels, so that one
/// year's says nothing of the next.
bool countsChange(const Indicator& indicator);

/// A value without its number, which nobody can accept by mistake.
ImportValue refused(ImportValue value, const QString& reason);

/// Holds back values that are a thousand times as large or small as last year's of the same file:
/// where plan and record know no figure to compare with, nothing else would see the slip.
void holdJumps(QList<ImportValue>& values);

} // namespace lantu
