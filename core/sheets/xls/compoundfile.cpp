#include "core/sheets/xls/compoundfile.h"

#include "core/sheets/refusal.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr qsizetype HeaderSize = 512;
constexpr qsizetype DirectoryEntrySize = 128;
constexpr qint64 MiniSectorSize = 64;
constexpr quint32 LastSectorNumber = 0xFFFFFFFA; // above it: free, end of chain and the like
constexpr quint32 NoEntry = 0xFFFFFFFF;
constexpr quint32 EndOfChain = 0xFFFFFFFE;
constexpr qint64 NoLimit = std::numeric_limits<qint64>::max();

enum EntryType : quint8 { StreamEntry = 2, RootEntry = 5 };

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.sliced(at, 2).data());
}

quint32 doubleWordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.sliced(at, 4).data());
}

/// The number at an index of a table that lies in pieces; the end of a chain where it is cut off.
quint32 tableEntry(const ByteRuns& table, quint32 index)
{
    QByteArray buffer;
    const QByteArrayView bytes = table.read(qint64{index} * 4, 4, buffer);
    return bytes.size() == 4 ? doubleWordAt(bytes, 0) : EndOfChain;
}

/// The name of a directory entry: UTF-16 with a closing zero, its length in bytes at 64.
QString entryName(QByteArrayView entry)
{
    const qsizetype size = std::clamp<qsizetype>(wordAt(entry, 64), 2, 64) / 2 - 1;
    QString name;
    for (qsizetype i = 0; i < size; ++i)
        name += QChar(wordAt(entry, 2 * i));
    return name.toLower();
}

} // namespace

bool CompoundFile::isCompoundFile(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

CompoundFile::CompoundFile(QByteArrayView bytes, QString fileName)
    : m_bytes(bytes)
    , m_fileName(std::move(fileName))
{ }

Result<CompoundFile> CompoundFile::open(QByteArrayView bytes, const QString& fileName)
{
    CompoundFile file(bytes, fileName);
    if (auto done = file.readHeader(); !done)
        return Unexpected{done.error()};
    return file;
}

Result<> CompoundFile::readHeader()
{
    if (!isCompoundFile(m_bytes) || m_bytes.size() < HeaderSize)
        return damaged(u"no header"_s);
    m_sectorShift = wordAt(m_bytes, 30);
    if (m_sectorShift != 9 && m_sectorShift != 12)
        return damaged(u"sectors of 2^%1 bytes"_s.arg(m_sectorShift));
    m_miniCutoff = doubleWordAt(m_bytes, 56);
    if (auto done = readTableSectors(doubleWordAt(m_bytes, 68)); !done)
        return done;
    const auto miniTable = chain(doubleWordAt(m_bytes, 60), NoLimit);
    if (!miniTable)
        return damaged(u"the mini table loops"_s);
    m_miniTable = *miniTable;
    return readDirectory(doubleWordAt(m_bytes, 48));
}

/// The header lists the first 109 sectors of the allocation table, a chain of sectors the rest.
Result<> CompoundFile::readTableSectors(quint32 first)
{
    const qint64 wanted = doubleWordAt(m_bytes, 44);
    const auto take = [this, wanted](QByteArrayView numbers) {
        for (qsizetype at = 0; at + 4 <= numbers.size() && m_tableSectors.size() < wanted; at += 4)
            m_tableSectors.append(doubleWordAt(numbers, at));
    };
    if (wanted > sectorCount())
        return damaged(u"%1 table sectors"_s.arg(wanted));
    take(m_bytes.sliced(76, HeaderSize - 76));
    qint64 steps = 0;
    while (m_tableSectors.size() < wanted) {
        const QByteArrayView list = sector(first);
        if (list.size() < sectorSize() || ++steps > sectorCount())
            return damaged(u"the list of table sectors breaks off"_s);
        take(list.chopped(4));
        first = doubleWordAt(list, list.size() - 4);
    }
    return {};
}

Result<> CompoundFile::readDirectory(quint32 first)
{
    const auto directory = chain(first, NoLimit);
    if (!directory)
        return damaged(u"the directory loops"_s);
    QByteArray buffer;
    const QByteArrayView root = directory->read(0, DirectoryEntrySize, buffer);
    if (root.size() < DirectoryEntrySize || root[66] != RootEntry)
        return damaged(u"no directory"_s);
    const auto miniStream = chain(doubleWordAt(root, 116), doubleWordAt(root, 120));
    if (!miniStream)
        return damaged(u"the mini stream loops"_s);
    m_miniStream = *miniStream;
    collectRootStreams(*directory);
    return {};
}

/// The entries of a storage are a binary tree; all of the root's are taken, in whatever order.
void CompoundFile::collectRootStreams(const ByteRuns& directory)
{
    QByteArray buffer;
    QSet<quint32> seen;
    QList<quint32> open{doubleWordAt(directory.read(0, DirectoryEntrySize, buffer), 76)};
    while (!open.isEmpty()) {
        const quint32 id = open.takeLast();
        if (id == NoEntry || seen.contains(id))
            continue;
        seen.insert(id);
        const QByteArrayView entry =
            directory.read(id * DirectoryEntrySize, DirectoryEntrySize, buffer);
        if (entry.size() < DirectoryEntrySize)
            continue;
        open << doubleWordAt(entry, 68) << doubleWordAt(entry, 72);
        // The upper half of a size is garbage in files of small sectors.
        if (entry[66] == StreamEntry)
            m_entries.insert(
                entryName(entry), {doubleWordAt(entry, 116), qint64{doubleWordAt(entry, 120)}});
    }
}

QByteArrayView CompoundFile::sector(quint32 number) const
{
    const qint64 start = (qint64{number} + 1) << m_sectorShift;
    if (number > LastSectorNumber || start >= m_bytes.size())
        return {};
    return m_bytes.sliced(start, std::min(sectorSize(), m_bytes.size() - start));
}

quint32 CompoundFile::nextSector(quint32 number) const
{
    const quint32 perSector = quint32{1} << (m_sectorShift - 2);
    const quint32 tableIndex = number / perSector;
    if (tableIndex >= m_tableSectors.size())
        return EndOfChain;
    const QByteArrayView table = sector(m_tableSectors.at(tableIndex));
    const qsizetype at = qsizetype{number % perSector} * 4;
    return at + 4 <= table.size() ? doubleWordAt(table, at) : EndOfChain;
}

std::optional<ByteRuns> CompoundFile::chain(quint32 first, qint64 size) const
{
    ByteRuns runs;
    qint64 steps = 0;
    for (quint32 number = first; runs.size() < size; number = nextSector(number)) {
        const QByteArrayView bytes = sector(number);
        if (bytes.isEmpty())
            break;
        if (++steps > sectorCount())
            return std::nullopt;
        runs.append(bytes.first(std::min<qint64>(bytes.size(), size - runs.size())));
    }
    return runs;
}

std::optional<ByteRuns> CompoundFile::miniChain(quint32 first, qint64 size) const
{
    ByteRuns runs;
    qint64 steps = 0;
    for (quint32 number = first; runs.size() < size; number = tableEntry(m_miniTable, number)) {
        const QByteArrayView bytes = m_miniStream.pieceFrom(number * MiniSectorSize);
        if (number > LastSectorNumber || bytes.isEmpty())
            break;
        if (++steps > m_miniStream.size() / MiniSectorSize + 1)
            return std::nullopt;
        runs.append(bytes.first(std::min({bytes.size(), MiniSectorSize, size - runs.size()})));
    }
    return runs;
}

bool CompoundFile::contains(QStringView name) const
{
    return m_entries.contains(name.toString().toLower());
}

Result<ByteRuns> CompoundFile::stream(QStringView name) const
{
    const auto entry = m_entries.constFind(name.toString().toLower());
    if (entry == m_entries.constEnd())
        return damaged(u"no stream %1"_s.arg(name));
    const auto runs = entry->size < m_miniCutoff ? miniChain(entry->firstSector, entry->size)
                                                 : chain(entry->firstSector, entry->size);
    if (!runs)
        return damaged(u"%1 loops"_s.arg(name));
    return *runs;
}

Unexpected CompoundFile::damaged(const QString& detail) const
{
    return refuse(Refusal::Damaged, m_fileName, u"compound file: "_s + detail);
}

} // namespace lantu
