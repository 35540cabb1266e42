#pragma once

#include "core/base/result.h"
#include "core/sheets/celltables.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <string_view>

namespace lantu {

class ZipFile;

/// The number formats of an .xlsx by the style number that cells carry.
class XlsxStyles
{
public:
    /// The file's own code for a number format id; it may redefine a built-in one.
    void defineFormat(int id, const QString& code);
    /// The next style uses this number format id.
    void addStyle(int formatId, CellTables& tables);

    /// General for numbers that no style has.
    [[nodiscard]] CellTables::FormatId format(int style) const;

private:
    QHash<int, QString> m_codes;
    QList<CellTables::FormatId> m_formats; // by style number
};

Result<XlsxStyles> readXlsxStyles(ZipFile& file, const QByteArray& partName, CellTables& tables);

} // namespace lantu
