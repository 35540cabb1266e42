#pragma once

#include "core/base/result.h"
#include "core/sheets/formats/serialdate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lantu {

class ZipFile;

/// What the workbook part of an .xlsx says about its sheets.
struct XlsxWorkbookPart {
    struct SheetEntry {
        QString name;
        QByteArray relationId;
        bool isHidden = false;
    };

    QList<SheetEntry> sheets;
    DateSystem dateSystem = DateSystem::From1900;
};

/// Fails as NotSpreadsheet when the part belongs to a text document or a presentation.
Result<XlsxWorkbookPart> readXlsxWorkbookPart(ZipFile& file, const QByteArray& partName);

} // namespace lantu
