#include "core/report/checknotes.h"

#include <QCoreApplication>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CheckNotes)
};

/// The numbers that rows bear in the plan, of those among a finding's subjects.
QStringList rowsOf(const Finding& finding, const AnnualReportInput& input)
{
    QStringList rows;
    for (const AssessmentInput& one : input.inputs)
        if (finding.subjects.contains(one.indicator.id))
            rows << one.indicator.number;
    return rows;
}

} // namespace

CheckNotes checkNotes(const AnnualReportInput& input)
{
    CheckNotes result;
    QHash<QString, QString> numbers; ///< by the finding's id
    for (const AssessmentInput& one : input.inputs)
        for (const Finding& finding : input.findings) {
            if (finding.severity != u"high"_s || !finding.subjects.contains(one.indicator.id))
                continue;
            const QStringList rows = rowsOf(finding, input);
            if (rows.size() > 1 && 3 * rows.size() > input.inputs.size())
                continue;
            QString& number = numbers[finding.id];
            if (number.isEmpty()) {
                number = QString::number(numbers.size());
                result.notes << Messages::tr("Note %1 (no. %2): %3")
                                    .arg(
                                        number, rows.join(Messages::tr(", ")), finding.consequence);
            }
            result.numbersByRow[one.indicator.id] << number;
        }
    return result;
}

} // namespace lantu
