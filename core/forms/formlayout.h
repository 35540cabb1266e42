#pragma once

#include "core/plan/indicator.h"

#include <QString>
#include <QStringList>

namespace lantu {

/// The columns of a form's table in their order. Forms are in Chinese whatever the program's
/// language is: they go to departments, and their words are what the reader looks for.
enum class FormColumn {
    Code, ///< hidden; ties the row to the plan
    Number,
    Name,
    Unit,
    Scope,
    LastYear,
    Value,
    Status,
    Reason,
    Source,
    Note,
};
constexpr int FormColumnCount = 11;

/// The header over a column of the form for a year: 2025年数值.
QString formHeader(FormColumn column, int year);

/// What 数据状态 offers; statusIn() understands each.
QStringList formStatuses();
/// What 未填原因 offers; readValueText() takes each for a reason why there is no number.
QStringList formReasons();

/// What stands under 口径: whom or what the indicator counts and at which prices. Empty where the
/// plan states neither.
QString formScope(const Indicator& indicator);

} // namespace lantu
