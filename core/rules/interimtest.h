#pragma once

namespace lantu {

class RuleContext;

/// Judges the latest half year's or quarter's figure of the year judged at its own date, into
/// context.result.interim with steps at the end of the derivation; nothing once that year's own
/// figure is in, and never a change of the verdict on whole years.
///
/// States and shares (WithinYear::AtDate) go by the rule of their kind, with the plan's time gone
/// in months. Totals count with the years before: (Σ years + part) ÷ target against the time gone.
/// Rates stand against the rate asked for; a reduction R over n years against 1 − (1 − R)^(1 ÷ n).
/// Amounts that grow through the year (WithinYear::Cumulative) are set beside the year's own target
/// and months ÷ 12, as bureaus print it (序时进度), and beside the same months of the year before;
/// no verdict follows, since no year spreads evenly over its months. Figures of different vintages
/// or scopes are not compared.
void addInterimTest(RuleContext& context);

} // namespace lantu
