#pragma once

namespace lantu {

class RuleContext;

/// A level to reach or come down to, linear in time: (value − base) ÷ (target − base). A target
/// that was met at the base is judged as held or not held. Fills context.result.
void judgeLevel(RuleContext& context);

/// At most: while the base already complied, compliance is judged over the period (the mean of
/// its years that are in), in the last year as before; else like a level to come down to.
void judgeCeiling(RuleContext& context);

/// The step that names base, target and latest figure of a level.
void addInputsStep(RuleContext& context);

} // namespace lantu
