#pragma once

#include "core/base/result.h"

#include <QString>

namespace lantu {

/// Why a file is not read as a spreadsheet.
enum class Refusal {
    Missing,
    Folder,
    Unreadable,
    Empty,
    OldExcel, ///< .xls from before Excel 5.0 (BIFF 2 to 4)
    Encrypted,
    BinaryExcel, ///< .xlsb
    WebPage, ///< a web page or an XML table under a spreadsheet's name
    NotSpreadsheet,
    Damaged,
    TooLarge,
    UnknownEncoding, ///< the reader was asked for one that it does not know
    Cancelled,
};

/// The failure to hand back: one translated message that names the file, says what is wrong and
/// what to do. `detail` goes to the log.
[[nodiscard]] Unexpected refuse(Refusal reason, const QString& fileName, QString detail = {});

} // namespace lantu
