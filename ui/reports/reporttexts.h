#pragma once

#include "core/report/report.h"

#include <QStringList>

namespace lantu {

/// Everything a report says on its pages, in order: what a reader may search for.
QStringList reportTexts(const Report& report);

/// The characters beyond the Basic Multilingual Plane in `texts`, each once, as `𠀋 (U+2000B)`.
/// They are seen on the page, but a PDF of Qt's cannot tell what they are.
QStringList unextractableCharacters(const QStringList& texts);

} // namespace lantu
