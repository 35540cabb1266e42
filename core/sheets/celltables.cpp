#include "core/sheets/celltables.h"

#include <cstring>
#include <functional>

namespace lantu {

CellTables::CellTables()
{
    const quint32 emptySize = 0;
    m_texts.append(reinterpret_cast<const char*>(&emptySize), sizeof emptySize);
    m_formats.append(NumberFormat());
    m_formatIds.insert(m_formats.constFirst().code(), General);
}

CellTables::TextId CellTables::addText(std::string_view utf8)
{
    Q_ASSERT(!isFull());
    if (utf8.empty())
        return EmptyText;
    TextId& recent = m_recentTexts[std::hash<std::string_view>()(utf8) % m_recentTexts.size()];
    if (recent != EmptyText && this->utf8(recent) == utf8)
        return recent;
    recent = static_cast<TextId>(m_texts.size());
    const auto size = static_cast<quint32>(utf8.size());
    m_texts.append(reinterpret_cast<const char*>(&size), sizeof size);
    m_texts.append(utf8);
    return recent;
}

CellTables::TextId CellTables::addText(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return addText(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

std::string_view CellTables::utf8(TextId id) const
{
    quint32 size = 0;
    std::memcpy(&size, m_texts.data() + id, sizeof size);
    return std::string_view(m_texts).substr(id + sizeof size, size);
}

QString CellTables::text(TextId id) const
{
    // QString takes U+FEFF at the front for a byte order mark; here it is what somebody typed.
    constexpr std::string_view Mark = "\xEF\xBB\xBF";
    const std::string_view bytes = utf8(id);
    if (bytes.starts_with(Mark))
        return QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.substr(Mark.size()));
    return QString::fromUtf8(bytes);
}

bool CellTables::countComment(qsizetype characters)
{
    ++m_comments;
    m_commentCharacters += characters;
    return m_comments <= MaxComments && m_commentCharacters <= MaxCommentCharacters;
}

CellTables::FormatId CellTables::addFormat(const QString& code)
{
    const NumberFormat format(code);
    const auto known = m_formatIds.constFind(format.code());
    if (known != m_formatIds.constEnd())
        return *known;
    const auto id = static_cast<FormatId>(m_formats.size());
    m_formats.append(format);
    m_formatIds.insert(format.code(), id);
    return id;
}

} // namespace lantu
