#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/refusal.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <memory>

struct zip;
struct zip_file;

namespace lantu {

class ZipPart;

/// A zip archive in memory, opened for reading. Names are looked up as Office does: regardless of
/// case, of `\` or `/`, and of a leading slash. What is unpacked is limited, against files made to
/// exhaust memory.
class ZipFile
{
public:
    /// `fileName` is what messages call the file. `progress` counts unpacked bytes; it may be null,
    /// else it must outlive the archive.
    static Result<std::unique_ptr<ZipFile>> open(
        const QByteArray& bytes, const QString& fileName, ReadProgress* progress = nullptr);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] bool contains(const QByteArray& partName) const;

    /// Fails as Damaged when there is no such part. The part must not outlive the archive.
    Result<ZipPart> openPart(const QByteArray& partName);

private:
    friend class ZipPart;
    struct ArchiveCloser {
        void operator()(zip* archive) const;
    };

    ZipFile(QByteArray bytes, QString fileName, ReadProgress* progress);
    [[nodiscard]] std::int64_t indexOf(const QByteArray& partName) const;

    QByteArray m_bytes; // libzip reads from here as long as the archive is open
    QString m_fileName;
    ReadProgress* m_progress;
    std::unique_ptr<zip, ArchiveCloser> m_archive;
    QHash<QByteArray, std::int64_t> m_indexes;
    std::uint64_t m_unpacked = 0;
};

/// One part of an archive, unpacked piece by piece.
class ZipPart
{
public:
    /// Fills `buffer` with at most `size` bytes and says how many; 0 at the end, when the part's
    /// check sum was right.
    Result<int> read(char* buffer, int size);

    /// The failure of whoever reads the part's content.
    [[nodiscard]] Unexpected refused(Refusal reason, const QString& detail) const;

private:
    friend class ZipFile;
    struct FileCloser {
        void operator()(zip_file* file) const;
    };

    ZipPart(ZipFile& archive, QByteArray name, zip_file* file, std::uint64_t packedSize);

    ZipFile* m_archive;
    QByteArray m_name;
    std::unique_ptr<zip_file, FileCloser> m_file;
    std::uint64_t m_packedSize = 0;
    std::uint64_t m_unpackedSize = 0;
};

} // namespace lantu
