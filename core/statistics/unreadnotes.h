#pragma once

#include "core/statistics/checknote.h"
#include "core/statistics/figurereader.h"

#include <QList>

namespace lantu {

/// What a sheet holds and its reading does not give: numbers in no table, figures in texts.
QList<CheckNote> notesOnUnread(const Sheet& sheet, const SheetReading& reading);

} // namespace lantu
