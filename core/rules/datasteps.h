#pragma once

#include <QString>

namespace lantu {

class RuleContext;

/// `2022`, or `2022 to 2024`.
QString yearsText(int first, int last);

/// Why there is no figure from `firstYear` on, where a source says so, with its words.
void addAbsenceSteps(RuleContext& context, int firstYear);

/// Where the data end before the year judged: opens the derivation with the years without a figure,
/// the date that is judged instead, and why they are without. Call it when the steps are complete.
void putStaleYearStepFirst(RuleContext& context);

/// Says it where a figure at hand is made up for practice (演示数据).
void addPracticeStep(RuleContext& context);

} // namespace lantu
