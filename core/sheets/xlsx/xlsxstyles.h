#pragma once

#include "core/base/result.h"
#include "core/sheets/celltables.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <string_view>

namespace lantu {

class XmlAttributes;
class ZipFile;

/// The number formats of an .xlsx, and which fonts strike through, by the style number that cells
/// carry.
class XlsxStyles
{
public:
    /// The file's own code for a number format id; it may redefine a built-in one.
    void defineFormat(int id, const QString& code);
    void addFont(bool isStruck) { m_fonts.append(isStruck); }
    /// The next style uses this number format id and this font, by its number.
    void addStyle(int formatId, int font, CellTables& tables);

    /// General for numbers that no style has.
    [[nodiscard]] CellTables::FormatId format(int style) const;
    [[nodiscard]] bool isStruck(int style) const { return m_struckStyles.contains(style); }

private:
    QHash<int, QString> m_codes;
    QList<bool> m_fonts; // whether they strike through
    QList<CellTables::FormatId> m_formats; // by style number
    QSet<int> m_struckStyles;
};

/// Whether an element among the properties of a font or of a run of text strikes through.
bool isXlsxStrike(std::string_view name, const XmlAttributes& attributes);

Result<XlsxStyles> readXlsxStyles(ZipFile& file, const QByteArray& partName, CellTables& tables);

} // namespace lantu
