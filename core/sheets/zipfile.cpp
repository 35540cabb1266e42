#include "core/sheets/zipfile.h"

#include <utility>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr std::uint64_t MiB = 1024 * 1024;
// Real parts over 1 MB pack at most 121:1; a file made to exhaust memory reaches 1000:1.
constexpr std::uint64_t LargePart = 64 * MiB;
constexpr std::uint64_t LargeRatio = 200;
constexpr std::uint64_t MaxUnpacked = 1024 * MiB;

bool isTooLarge(std::uint64_t unpacked, std::uint64_t packed)
{
    return unpacked > MaxUnpacked || (unpacked > LargePart && unpacked / LargeRatio > packed);
}

QByteArray normalized(QByteArray name)
{
    name.replace('\\', '/');
    while (name.startsWith('/'))
        name.remove(0, 1);
    return name.toLower();
}

QString textOf(zip_error_t* error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

void ZipFile::ArchiveCloser::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipPart::FileCloser::operator()(zip_file* file) const
{
    zip_fclose(file);
}

ZipFile::ZipFile(QByteArray bytes, QString fileName, ReadProgress* progress)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
    , m_progress(progress)
{ }

ZipFile::~ZipFile() = default;

Result<std::unique_ptr<ZipFile>> ZipFile::open(
    const QByteArray& bytes, const QString& fileName, ReadProgress* progress)
{
    std::unique_ptr<ZipFile> file(new ZipFile(bytes, fileName, progress));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        file->m_bytes.constData(), static_cast<zip_uint64_t>(file->m_bytes.size()), 0, &error);
    file->m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    const QString problem = textOf(&error);
    zip_error_fini(&error);
    if (!file->m_archive) {
        if (source)
            zip_source_free(source);
        return refuse(Refusal::Damaged, fileName, u"zip: "_s + problem);
    }
    const zip_int64_t count = zip_get_num_entries(file->m_archive.get(), 0);
    qint64 unpackedSize = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name =
            zip_get_name(file->m_archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        if (!name)
            continue;
        const QByteArray key = normalized(name);
        if (!file->m_indexes.contains(key))
            file->m_indexes.insert(key, i);
        zip_stat_t stat;
        if (zip_stat_index(file->m_archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) == 0)
            unpackedSize += static_cast<qint64>(stat.size);
    }
    if (progress)
        progress->setTotal(unpackedSize);
    return file;
}

std::int64_t ZipFile::indexOf(const QByteArray& partName) const
{
    return m_indexes.value(normalized(partName), -1);
}

bool ZipFile::contains(const QByteArray& partName) const
{
    return indexOf(partName) >= 0;
}

Result<ZipPart> ZipFile::openPart(const QByteArray& partName)
{
    const QString label = QString::fromUtf8(partName);
    const std::int64_t index = indexOf(partName);
    if (index < 0)
        return refuse(Refusal::Damaged, m_fileName, u"zip: no part "_s + label);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return refuse(Refusal::Damaged, m_fileName, u"zip: no size of "_s + label);
    // The declared size says at once what counting the real bytes would find out later.
    if (isTooLarge(stat.size, stat.comp_size))
        return refuse(Refusal::TooLarge, m_fileName, u"zip: declared size of "_s + label);
    zip_file* file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file) {
        zip_error_t* error = zip_get_error(m_archive.get());
        const int code = zip_error_code_zip(error);
        const bool isEncrypted = code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        return refuse(isEncrypted ? Refusal::Encrypted : Refusal::Damaged, m_fileName,
            u"zip: %1: %2"_s.arg(label, textOf(error)));
    }
    return ZipPart(*this, partName, file, stat.comp_size);
}

ZipPart::ZipPart(ZipFile& archive, QByteArray name, zip_file* file, std::uint64_t packedSize)
    : m_archive(&archive)
    , m_name(std::move(name))
    , m_file(file)
    , m_packedSize(packedSize)
{ }

Result<int> ZipPart::read(char* buffer, int size)
{
    ReadProgress* progress = m_archive->m_progress;
    if (progress && progress->isCancelled())
        return refused(Refusal::Cancelled, u"cancelled"_s);
    const zip_int64_t count = zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(size));
    if (count < 0) {
        return refused(
            Refusal::Damaged, u"zip: damaged entry: "_s + textOf(zip_file_get_error(m_file.get())));
    }
    m_unpackedSize += static_cast<std::uint64_t>(count);
    m_archive->m_unpacked += static_cast<std::uint64_t>(count);
    if (progress)
        progress->advance(count);
    if (isTooLarge(m_unpackedSize, m_packedSize) || m_archive->m_unpacked > MaxUnpacked)
        return refused(Refusal::TooLarge, u"zip: unpacked size"_s);
    return static_cast<int>(count);
}

Unexpected ZipPart::refused(Refusal reason, const QString& detail) const
{
    return refuse(
        reason, m_archive->m_fileName, u"%1: %2"_s.arg(QString::fromUtf8(m_name), detail));
}

} // namespace lantu
