#pragma once

namespace lantu {

class RuleContext;

/// The verdict on the whole years, with projection, by the rule of the target's kind, into
/// context.result. False where there is nothing to judge: no target, no data, another scope, which
/// the result then says. Internal to core/rules; see assess().
bool judgeWholeYears(RuleContext& context);

} // namespace lantu
