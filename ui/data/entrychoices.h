#pragma once

#include "core/plan/indicator.h"
#include "core/plan/plan.h"

class QComboBox;

namespace lantu {

/// What may be chosen in the fields of an entry. Each item's data is what the field stands for.

/// Data: the indicator's id. Nothing is chosen at first.
void fillIndicators(QComboBox& field, const QList<Indicator>& indicators);
/// From the base year to the plan's last. Data: the year.
void fillYears(QComboBox& field, const Plan& plan);
/// The whole year and the parts for which figures are published. Data: what the period's code has
/// behind the year: empty, `H1`, `Q1`, `Q3`.
void fillPartsOfYear(QComboBox& field);
/// Data: an AbsenceReason as a number, and -1 where there is a number.
void fillAbsences(QComboBox& field);
/// Data: a VintageStatus as a number.
void fillStatuses(QComboBox& field);

} // namespace lantu
