#pragma once

#include "core/base/result.h"
#include "core/sheets/xls/byteruns.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// A Microsoft compound file (MS-CFB), the small file system in which old Office files keep their
/// streams. Nothing of the file is copied: its bytes must outlive this and the streams.
class CompoundFile
{
public:
    [[nodiscard]] static bool isCompoundFile(QByteArrayView bytes);

    /// Fails as Damaged when header, allocation table or directory make no sense. `fileName` is
    /// what messages call the file.
    static Result<CompoundFile> open(QByteArrayView bytes, const QString& fileName);

    /// Whether the root has a stream of this name, regardless of case. Streams inside storages,
    /// such as workbooks embedded in a document, do not count.
    [[nodiscard]] bool contains(QStringView name) const;

    /// The bytes of a stream of the root. Fails as Damaged when there is none or its chain loops.
    /// A stream whose chain or whose file ends early is as long as what there is of it.
    Result<ByteRuns> stream(QStringView name) const;

private:
    struct Entry {
        quint32 firstSector = 0;
        qint64 size = 0;
    };

    CompoundFile(QByteArrayView bytes, QString fileName);
    Result<> readHeader();
    Result<> readTableSectors(quint32 first);
    Result<> readDirectory(quint32 first);
    void collectRootStreams(const ByteRuns& directory);

    [[nodiscard]] qint64 sectorSize() const { return qint64{1} << m_sectorShift; }
    [[nodiscard]] qint64 sectorCount() const { return m_bytes.size() >> m_sectorShift; }
    [[nodiscard]] QByteArrayView sector(quint32 number) const;
    [[nodiscard]] quint32 nextSector(quint32 number) const;
    /// The sectors of a chain, as many as `size` bytes need; nothing when the chain loops.
    [[nodiscard]] std::optional<ByteRuns> chain(quint32 first, qint64 size) const;
    [[nodiscard]] std::optional<ByteRuns> miniChain(quint32 first, qint64 size) const;
    [[nodiscard]] Unexpected damaged(const QString& detail) const;

    QByteArrayView m_bytes;
    QString m_fileName;
    int m_sectorShift = 9;
    qint64 m_miniCutoff = 4096; // shorter streams lie in the mini stream
    QList<quint32> m_tableSectors; // where the allocation table lies
    ByteRuns m_miniTable;
    ByteRuns m_miniStream;
    QHash<QString, Entry> m_entries; // streams of the root, by name in lower case
};

} // namespace lantu
