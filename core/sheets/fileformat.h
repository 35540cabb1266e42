#pragma once

#include "core/sheets/refusal.h"

#include <QByteArray>

#include <optional>

namespace lantu {

/// What a file's first bytes say it is.
enum class FileFormat {
    Zip, ///< .xlsx, .ods, or any other zip
    FlatOds, ///< .fods
    Xls, ///< .xls and .et: a compound file with a workbook in it, or bare BIFF5 or BIFF8
    Text,
};

/// What kind of file the bytes are, or why they cannot be read.
struct RecognizedFile {
    std::optional<FileFormat> format;
    Refusal refusal = Refusal::NotSpreadsheet; ///< meant where there is no format
};

RecognizedFile recognizeFile(const QByteArray& bytes);

} // namespace lantu
