#pragma once

#include "core/plan/indicator.h"

#include <QSqlQuery>
#include <QVariantMap>

namespace lantu {

/// The indicator in the row that a query stands on, which has all columns of its table but the
/// plan's, and `lead_agency`.
Indicator indicatorFrom(const QSqlQuery& row, const QString& planId);

/// What the text of a plan says about an indicator, by the names of the placeholders.
QVariantMap indicatorFields(const Indicator& indicator);

} // namespace lantu
