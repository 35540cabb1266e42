#pragma once

#include "core/rules/assessment.h"
#include "core/rules/methods/trendmethod.h"

#include <QList>
#include <QString>

namespace lantu {

class RuleContext;

/// What a method says of one indicator.
struct MethodVerdict {
    QString code; ///< of its class; empty where it gives none
    QList<DerivationStep> steps;
};

/// By the method of context.rules(), with its steps. Precondition: the target is a number, and
/// there is a figure.
MethodVerdict verdictByMethod(const RuleContext& context);

/// Base and figures by year; the base is left out where there is none.
QList<TrendPoint> seriesOf(const RuleContext& context);

/// The value that the series begins with, as it was printed.
Decimal firstValue(const RuleContext& context);

} // namespace lantu
