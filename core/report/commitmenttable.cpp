#include "core/report/commitmenttable.h"

#include "core/report/indicatortable.h"
#include "core/report/sourcetable.h"

#include <QCoreApplication>

namespace lantu {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommitmentTable)
};

/// The same report, of the promises with figures instead of the table's rows.
AnnualReportInput ofCommitments(const AnnualReportInput& input)
{
    AnnualReportInput own = input;
    own.inputs.clear();
    own.assessments.clear();
    for (const AssessmentInput& one : input.commitments) {
        const Assessment assessment = assess(one, input.rules);
        if (!assessment.dataYear)
            continue;
        own.inputs << one;
        own.assessments << assessment;
    }
    return own;
}

} // namespace

ReportTable commitmentTable(const AnnualReportInput& input)
{
    const AnnualReportInput own = ofCommitments(input);
    if (own.inputs.isEmpty())
        return {};
    ReportTable table = indicatorTable(own);
    table.caption = Messages::tr("Progress of promises that stand in the text only");
    table.continuedCaption =
        Messages::tr("Progress of promises that stand in the text only (continued)");
    // Their numbers are codes, wider than a row's.
    constexpr int NumberColumn = 1;
    table.columns[NumberColumn].weight = 4;
    const auto without = input.commitments.size() - own.inputs.size();
    if (without > 0)
        table.notes << Messages::tr("%1 more have no figure yet.").arg(without);
    table.notes << Messages::tr(
        "They stand in no table, are neither constraint-type nor expected-type, and are counted "
        "nowhere else.");
    return table;
}

ReportTable commitmentSources(const AnnualReportInput& input)
{
    ReportTable table = sourceTable(ofCommitments(input));
    table.caption = Messages::tr("Figures of the promises and where they come from");
    table.continuedCaption =
        Messages::tr("Figures of the promises and where they come from (continued)");
    return table;
}

} // namespace lantu
