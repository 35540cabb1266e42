#pragma once

namespace lantu {

class RuleContext;

/// A level to reach or come down to, linear in time: (value − base) ÷ (target − base). A target
/// that was met at the base is judged as held or not held. Fills context.result.
void judgeLevel(RuleContext& context);

/// The step that names base, target and latest figure of a level.
void addInputsStep(RuleContext& context);

/// The level the plan asks for, with a multiple of the base worked out.
double targetLevel(const RuleContext& context);

/// Whether `value` is what the plan asks for, by its comparator or else by the good way.
bool meetsLevel(const RuleContext& context, double value);

/// How far `value` is from the target, where a base is not needed to know the target.
void noteGap(RuleContext& context, double value);

/// Held or not: for targets that the base already met.
void setHeld(RuleContext& context, bool isHeld);
/// The same with its sentence.
void judgeHeld(RuleContext& context, bool isHeld);

} // namespace lantu
