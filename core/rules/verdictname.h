#pragma once

#include "core/rules/assessment.h"

namespace lantu {

struct Plan;

/// The word for a verdict on one indicator in the user's language: a target met is 已实现 only
/// where the plan's last year is in, before that 提前实现; and where there is a figure but nothing
/// to tell progress by, it says so (无法测算) instead of 缺数据.
QString progressName(const Assessment& assessment, const Plan& plan);

} // namespace lantu
