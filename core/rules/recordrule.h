#pragma once

namespace lantu {

class RuleContext;

/// A sum or average rate of which no yearly figure is there, but the outcome over the whole plan as
/// the plan's own text records it: met or missed at the end. Fills context.result; false where
/// there is no such record, or the plan's last year is not over.
bool judgeByRecord(RuleContext& context);

/// Says where the plan's own record is the figure judged, or is no figure: words (预计完成) and
/// damaged cells stay what they are.
void addRecordStep(RuleContext& context);

} // namespace lantu
