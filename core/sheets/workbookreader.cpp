#include "core/sheets/workbookreader.h"

#include "core/sheets/fileformat.h"
#include "core/sheets/ods/odsreader.h"
#include "core/sheets/refusal.h"
#include "core/sheets/text/csvreader.h"
#include "core/sheets/xls/xlsreader.h"
#include "core/sheets/xlsx/xlsxreader.h"
#include "core/sheets/zipfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qint64 MaxFileSize = 512LL * 1024 * 1024;

/// The media type that ODF files carry as their first part; empty for other zips.
Result<QByteArray> mediaType(ZipFile& file)
{
    if (!file.contains("mimetype"))
        return QByteArray();
    auto part = file.openPart("mimetype");
    if (!part)
        return Unexpected{part.error()};
    QByteArray type(256, '\0');
    const auto count = part->read(type.data(), static_cast<int>(type.size()));
    if (!count)
        return Unexpected{count.error()};
    return type.left(*count);
}

Result<Workbook> readZip(const QByteArray& bytes, const QString& name, const ReadOptions& options)
{
    const auto file = ZipFile::open(bytes, name, options.progress);
    if (!file)
        return Unexpected{file.error()};
    const auto type = mediaType(**file);
    if (!type)
        return Unexpected{type.error()};
    if (type->contains("opendocument.spreadsheet"))
        return readOds(**file);
    if (type->contains("opendocument"))
        return refuse(Refusal::NotSpreadsheet, name, QString::fromLatin1(*type));
    return readXlsx(**file);
}

} // namespace

Result<Workbook> readWorkbook(const QString& path, const ReadOptions& options)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return refuse(Refusal::Folder, name.isEmpty() ? path : name, path);
    if (!info.exists())
        return refuse(Refusal::Missing, name, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::Unreadable, name, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > MaxFileSize)
        return refuse(Refusal::TooLarge, name, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(Refusal::Unreadable, name, u"%1: %2"_s.arg(path, file.errorString()));
    return readWorkbook(bytes, name, options);
}

Result<Workbook> readWorkbook(
    const QByteArray& bytes, const QString& name, const ReadOptions& options)
{
    const RecognizedFile recognized = recognizeFile(bytes);
    if (!recognized.format)
        return refuse(recognized.refusal, name);
    switch (*recognized.format) {
    case FileFormat::Zip:
        return readZip(bytes, name, options);
    case FileFormat::FlatOds:
        return readFlatOds(bytes, name, options);
    case FileFormat::Xls:
        return readXls(bytes, name, options);
    case FileFormat::Text:
        return readCsv(bytes, name, options);
    }
    Q_UNREACHABLE();
}

} // namespace lantu
