#pragma once

#include "core/base/result.h"

namespace lantu {

class Session;

/// Fills a database of practice data with a year's import after the other for its current plan. One
/// that came in before is left alone, even where it was taken back since. Precondition: the session
/// is for practice.
Result<> fillWithPracticeData(Session& session);

} // namespace lantu
