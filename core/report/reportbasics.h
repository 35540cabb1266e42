#pragma once

#include "core/rules/assess.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lantu {

/// A day as the text of a report in this language has it: 2026年3月2日, 2 March 2026.
QString reportDate(const QDate& date, const QString& languageTag);

/// Whether any figure among the inputs is practice data.
bool restsOnSyntheticFigures(const QList<AssessmentInput>& inputs);

} // namespace lantu
