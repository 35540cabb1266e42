#pragma once

#include "core/plan/plancontent.h"
#include "core/session/session.h"

namespace lantu {

/// What is to be looked at in a plan: what people wrote down, in the order of the text, then what
/// rules find besides (core/rules/checks). `content` is the plan's own.
Result<QList<Finding>> planFindings(Session& session, const Plan& plan, const PlanContent& content);
/// The same with the content that ships with the program.
Result<QList<Finding>> planFindings(Session& session, const Plan& plan);

} // namespace lantu
