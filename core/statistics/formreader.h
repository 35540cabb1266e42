#pragma once

#include "core/statistics/figure.h"
#include "core/statistics/importpreview.h"

#include <QList>

namespace lantu {

/// Whether a sheet is a form that Lantu has sent out: it bears a form number.
bool isForm(const Sheet& sheet);

/// What a department has filled into a form. Rows are known by their codes, the year by the form
/// number. A row left empty says nothing; a row whose name, unit, scope or code somebody changed
/// comes with a doubt, and so does last year's value where it is not what was sent out. Last year's
/// values are never figures themselves. Precondition: isForm(sheet).
QList<Figure> readForm(const Sheet& sheet, const ImportKnowledge& knowledge);

} // namespace lantu
