#pragma once

#include "core/base/result.h"
#include "core/sheets/formats/cellstyle.h"
#include "core/sheets/writer/sheetwriter.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryFile>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;

namespace lantu {

/// Writes an .xlsx file. Sheets are filled through their SheetWriter in any order; the file appears
/// whole with save(), and not at all where anything failed.
class WorkbookWriter
{
public:
    /// Fails where the system's folder for temporary files cannot be written.
    static Result<std::unique_ptr<WorkbookWriter>> create();
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Adds a sheet, which this object owns. A name that spreadsheets do not allow is Invalid:
    /// empty, over 31 characters, one of []:*?/\, an apostrophe at an end, or there already.
    Result<SheetWriter*> addSheet(const QString& name);

    /// Writes the file beside its place under a temporary name and renames it. Fails with the first
    /// thing that went wrong since the beginning; `path` is untouched then. Only once.
    Result<> save(const QString& path);

private:
    friend class SheetWriter;

    WorkbookWriter() = default;
    /// The library's counterpart of a style; null for a plain one.
    lxw_format* formatOf(const CellStyle& style);
    void setFailed(const QString& message);

    QTemporaryFile m_file;
    lxw_workbook* m_workbook = nullptr;
    std::vector<std::unique_ptr<SheetWriter>> m_sheets;
    QStringList m_names;
    QHash<CellStyle, lxw_format*> m_formats;
    QString m_failure; ///< the first
};

/// Why spreadsheets do not allow a sheet's name, in the user's language; empty where they do.
/// `taken` are the names of the other sheets; letters' case makes no difference.
QString sheetNameObjection(const QString& name, const QStringList& taken);

/// The allowed name nearest to `wish`: cut, its forbidden characters replaced, numbered where it is
/// taken.
QString allowedSheetName(const QString& wish, const QStringList& taken);

} // namespace lantu
