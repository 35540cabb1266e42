#pragma once

#include "core/plan/finding.h"
#include "core/report/report.h"
#include "core/rules/assess.h"

#include <QDate>
#include <QList>

namespace lantu {

/// What a year's progress summary is made from.
struct AnnualReportInput {
    Plan plan;
    int year = 0;
    Basis basis = Basis::Printed;
    QList<AssessmentInput> inputs; ///< of every indicator, in the order of the table
    QList<Assessment> assessments; ///< one for each of `inputs`
    QDate madeOn;
    QString languageTag; ///< `zh-CN`, `en`
    RuleSet rules = defaultRuleSet(); ///< that the assessments were made with
    bool isPractice = false; ///< of a database of practice data, where nothing is real
    QList<Finding> findings = {}; ///< of the plan; what those of weight mean is noted at their rows
    QList<AssessmentInput> commitments = {}; ///< promises of the text that are watched
};

/// The annual progress summary: title, count sentence, table of all indicators, a part with chart
/// for each indicator that has data (constraint-type first), and the sources of every figure.
Report annualReport(const AnnualReportInput& input);

} // namespace lantu
