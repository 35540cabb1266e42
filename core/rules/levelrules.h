#pragma once

namespace lantu {

class RuleContext;

/// A level to reach or come down to, linear in time: (value − base) ÷ (target − base). A target
/// that was met at the base is judged as held or not held. Fills context.result.
void judgeLevel(RuleContext& context);

/// At most: while the base already complied, compliance is judged over the period (the mean of
/// its years), in the last year by its own figure; else like a level to come down to.
void judgeCeiling(RuleContext& context);

/// Not below the target in any year, compared at the target's printed decimals, at least
/// at one.
void judgeKeep(RuleContext& context);

} // namespace lantu
