#pragma once

#include "core/report/annualreport.h"

#include <QHash>

namespace lantu {

/// What findings mean for the rows of a report's table: numbered notes, and behind each row the
/// numbers that concern it.
struct CheckNotes {
    QStringList notes;
    QHash<QString, QStringList> numbersByRow; ///< by the indicator's id

    bool operator==(const CheckNotes&) const = default;
};

/// Notes of the findings by which a verdict or a printed figure can be wrong (severity high), in
/// the order of the table's rows. One about more than a third of the rows is about the table, not
/// about what is said of a row, and has none.
CheckNotes checkNotes(const AnnualReportInput& input);

} // namespace lantu
