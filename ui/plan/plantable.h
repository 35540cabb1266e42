#pragma once

#include "core/plan/indicator.h"
#include "ui/base/palette.h"

#include <QList>
#include <QString>

namespace lantu {

/// A plan's table of indicators in HTML, each cell as printed. The name is a link `indicator:ID`,
/// but of rows of another plan than `planId`, which no page shows.
/// A column that is empty in every row is left out.
QString planTableHtml(const QList<Indicator>& rows, const QString& planId, const Palette& palette);

} // namespace lantu
