#pragma once

#include "core/base/decimal.h"
#include "core/base/unit.h"
#include "core/plan/observation.h"
#include "core/sheets/workbook.h"

#include <optional>

namespace lantu {

/// What a value cell says: a number, a reason why there is none, or something only a person can
/// read. Exactly one of the three is set.
struct CellValue {
    std::optional<Decimal> number; ///< exact; percent cells as shown (67.8, not 0.678)
    std::optional<Unit> unit; ///< where the cell itself carries one: 5.1%, 203家
    std::optional<AbsenceReason> absence;
    bool isChange = false; ///< words say that it rose or fell by the number: 下降3.0, 持平
    QString scope; ///< where the cell names one: 3.25(常住人口)
    QString unreadable; ///< why it cannot be read for certain, in the user's language

    bool operator==(const CellValue&) const = default;
};

/// Reads a value cell without guessing: `18 650.4`, `1,731.9`, full-width digits, 67.8% and 203家
/// are numbers; 下降3.0 is a change; —, …, 无法统计, 稳步提高 are reasons; `106、7`, `90以上`,
/// `[8.27]`, ratios, dates and errors are for a person.
CellValue readCellValue(const Cell& cell);

/// The same for text that stands in no cell, as in a sentence; of units only %, ‰ and 百分点 count.
CellValue readValueText(const QString& text);

} // namespace lantu
