#pragma once

#include "core/report/report.h"
#include "core/rules/earlywarning.h"

#include <QDate>

namespace lantu {

/// What drafts of warning slips are made from.
struct WarningSlipsInput {
    Evaluation evaluation;
    QDate madeOn;
    QString languageTag; ///< `zh-CN`, `en`
    bool isPractice = false; ///< of a database of practice data, where nothing is real
};

/// Drafts of the warning slips (预警单): a list of all warnings, binding first, then a page for
/// each with who leads, where it stands, the gap, the pace needed and by when, and room for what
/// the lead agency has to answer.
Report warningSlips(const WarningSlipsInput& input);

} // namespace lantu
