#pragma once

namespace lantu {

class RuleContext;

/// At most: while the base already complied, compliance is judged over the period (the mean of
/// its years that are in), in the last year as before; else like a level to come down to.
void judgeCeiling(RuleContext& context);

} // namespace lantu
