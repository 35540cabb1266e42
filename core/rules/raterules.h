#pragma once

namespace lantu {

class RuleContext;
struct RuleSet;

/// An average yearly rate of at least so much: the geometric mean of the yearly rates so far
/// against it, ln(1 + mean) ÷ ln(1 + target). Fills context.result.
void judgeAnnualRate(RuleContext& context);

/// An average yearly rate above another series': geometric means over the years both have.
void judgeRelativeRate(RuleContext& context);

/// Whether a rate stands to the reference's as a relative target asks: above it, or with “in step”
/// not further below it than the rule set's band.
bool keepsUp(const RuleContext& context, double own, double reference);

/// Ratio of two yearly rates in % by logarithm; against one that does not grow only the order
/// counts.
double rateRatio(const RuleSet& rules, double mean, double goal, bool isMet);

} // namespace lantu
