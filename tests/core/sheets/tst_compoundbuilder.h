#pragma once

#include "tests/core/sheets/tst_xlsbuilder.h"

#include <utility>

/// Makes small compound files: header, the streams' sectors, mini stream, directory and allocation
/// table, in this order.
class CompoundBuilder
{
public:
    /// Sectors of 2^`sectorShift` bytes: 9 or 12.
    explicit CompoundBuilder(int sectorShift = 9)
        : m_sectorShift(sectorShift)
    { }

    void addStream(const QString& name, const QByteArray& content)
    {
        m_streams.append({name, content});
    }
    /// The sectors of each stream lie from the last to the first, so that none follow one another.
    void setReversed() { m_isReversed = true; }
    /// Every chain goes on here instead of ending.
    void setLoop(quint32 sector) { m_chainEnd = sector; }

    [[nodiscard]] QByteArray bytes()
    {
        QByteArray entries;
        for (qsizetype i = 0; i < m_streams.size(); ++i) {
            const auto& [name, content] = m_streams[i];
            const bool isMini = content.size() < 4096;
            const quint32 first = isMini ? addMini(content) : addChain(content);
            const quint32 next = i + 1 < m_streams.size() ? static_cast<quint32>(i + 2) : None;
            entries += entry(name, 2, first, content, None, next);
        }
        const quint32 mini = addChain(m_mini);
        const QByteArray root = entry(QStringLiteral("Root Entry"), 5, mini, m_mini, 1);
        const quint32 directory = addChain(root + entries);
        const quint32 miniTable = addChain(m_miniTable);
        return header(directory, miniTable) + m_sectors + table();
    }

private:
    static constexpr quint32 None = 0xFFFFFFFF;
    static constexpr quint32 End = 0xFFFFFFFE;

    [[nodiscard]] qsizetype sectorSize() const { return qsizetype{1} << m_sectorShift; }

    static QByteArray padded(QByteArray bytes, qsizetype unit)
    {
        return bytes.leftJustified((bytes.size() + unit - 1) / unit * unit, '\0');
    }

    static QByteArray entry(const QString& name, char type, quint32 first,
        const QByteArray& content, quint32 child, quint32 right = None)
    {
        QByteArray bytes = xls::utf16(name).leftJustified(64, '\0');
        bytes += xls::words({static_cast<int>(name.size() + 1) * 2}) + type + '\1';
        bytes += xls::doubleWord(None) + xls::doubleWord(right) + xls::doubleWord(child);
        bytes = bytes.leftJustified(116, '\0') + xls::doubleWord(first);
        return bytes + xls::doubleWord(static_cast<quint32>(content.size())) + QByteArray(4, '\0');
    }

    quint32 addChain(const QByteArray& content)
    {
        if (content.isEmpty())
            return End;
        const QByteArray whole = padded(content, sectorSize());
        const auto count = static_cast<quint32>(whole.size() / sectorSize());
        const auto base = static_cast<quint32>(m_links.size());
        for (quint32 i = 0; i < count; ++i) {
            const quint32 part = m_isReversed ? count - 1 - i : i;
            m_sectors += whole.sliced(part * sectorSize(), sectorSize());
            const bool isLast = part + 1 == count;
            m_links.append(isLast ? m_chainEnd : base + (m_isReversed ? i - 1 : i + 1));
        }
        return m_isReversed ? base + count - 1 : base;
    }

    quint32 addMini(const QByteArray& content)
    {
        const auto base = static_cast<quint32>(m_mini.size() / 64);
        m_mini += padded(content, 64);
        const auto count = static_cast<quint32>(m_mini.size() / 64) - base;
        for (quint32 i = 1; i <= count; ++i)
            m_miniTable += xls::doubleWord(i < count ? base + i : m_chainEnd);
        return count > 0 ? base : End;
    }

    [[nodiscard]] QByteArray table() const
    {
        QByteArray bytes;
        for (const quint32 link : m_links)
            bytes += xls::doubleWord(link);
        return padded(bytes, sectorSize()) + moreTableSectors();
    }

    [[nodiscard]] quint32 tableSectors() const
    {
        const auto perSector = static_cast<quint32>(sectorSize() / 4);
        return (static_cast<quint32>(m_links.size()) + perSector - 1) / perSector;
    }

    /// The table's sectors past the 109 that the header lists, in sectors behind the table.
    [[nodiscard]] QByteArray moreTableSectors() const
    {
        const auto perSector = static_cast<quint32>(sectorSize() / 4) - 1;
        const auto start = static_cast<quint32>(m_links.size());
        QByteArray bytes;
        for (quint32 i = 109; i < tableSectors(); ++i) {
            bytes += xls::doubleWord(start + i);
            if ((i - 109) % perSector == perSector - 1)
                bytes += xls::doubleWord(start + tableSectors() + (i - 109) / perSector + 1);
        }
        return padded(bytes, sectorSize());
    }

    [[nodiscard]] QByteArray header(quint32 directory, quint32 miniTable) const
    {
        const auto start = static_cast<quint32>(m_links.size());
        QByteArray bytes = QByteArray::fromHex("D0CF11E0A1B11AE1").leftJustified(24, '\0');
        bytes += xls::words({0x3E, m_sectorShift == 9 ? 3 : 4, 0xFFFE, m_sectorShift, 6});
        bytes = bytes.leftJustified(44, '\0') + xls::doubleWord(tableSectors());
        bytes += xls::doubleWord(directory) + xls::doubleWord(0) + xls::doubleWord(4096);
        bytes += xls::doubleWord(miniTable) + xls::doubleWord(1);
        const bool hasMore = tableSectors() > 109;
        bytes += xls::doubleWord(hasMore ? start + tableSectors() : End) + xls::doubleWord(0);
        for (quint32 i = 0; i < 109; ++i)
            bytes += xls::doubleWord(i < tableSectors() ? start + i : None);
        return bytes.leftJustified(sectorSize(), '\0');
    }

    int m_sectorShift;
    bool m_isReversed = false;
    quint32 m_chainEnd = End;
    QList<std::pair<QString, QByteArray>> m_streams;
    QByteArray m_sectors;
    QList<quint32> m_links; // the allocation table
    QByteArray m_mini;
    QByteArray m_miniTable;
};
