#pragma once

#include "core/base/result.h"
#include "core/sheets/sheetbuilder.h"

#include <QByteArray>

namespace lantu {

class ZipFile;

/// Adds the comments that a part of an .xlsx holds to a sheet: the notes of old (`comments`), with
/// their authors, or the conversations of newer programs (`threadedComments`). Every conversation
/// has a note beside it, which only says that there is one: its part is to be read first, then a
/// note on a cell that has a comment already is left out.
Result<> readXlsxComments(ZipFile& file, const QByteArray& partName, SheetBuilder& builder);

} // namespace lantu
