#pragma once

#include "core/sheets/formats/numberformat.h"
#include "core/sheets/formats/serialdate.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace lantu {

/// The texts and number formats of a workbook, which its cells refer to by number. Texts are kept
/// as UTF-8, one behind the other; what repeats within a short distance is kept once. Thread-safe
/// for reading.
class CellTables
{
public:
    using TextId = quint32;
    using FormatId = quint32;

    static constexpr TextId EmptyText = 0;
    static constexpr FormatId General = 0;
    /// Bytes of text a reader accepts of one file, against files made to exhaust memory.
    static constexpr std::size_t MaxTextSize = 96 * 1024 * 1024;
    /// Comments that a reader accepts of one file, and their characters in all.
    static constexpr qsizetype MaxComments = 100'000;
    static constexpr qsizetype MaxCommentCharacters = 16 * 1024 * 1024;

    CellTables();

    /// Precondition: the text is valid UTF-8, and !isFull().
    TextId addText(std::string_view utf8);
    TextId addText(QStringView text);
    [[nodiscard]] std::string_view utf8(TextId id) const;
    [[nodiscard]] QString text(TextId id) const;
    /// No more text may be added: the reader refuses the file as TooLarge.
    [[nodiscard]] bool isFull() const { return m_texts.size() > MaxTextSize; }

    /// Counts a comment of this length. False where a file has more of them than a reader accepts.
    [[nodiscard]] bool countComment(qsizetype characters);

    /// The same code always gets the same number.
    FormatId addFormat(const QString& code);
    [[nodiscard]] const NumberFormat& format(FormatId id) const { return m_formats.at(id); }

    void setDateSystem(DateSystem system) { m_dateSystem = system; }
    [[nodiscard]] DateSystem dateSystem() const { return m_dateSystem; }

private:
    std::string m_texts; // length in four bytes, then the text; a TextId is where the length stands
    std::array<TextId, 4096> m_recentTexts{}; // by hash
    QList<NumberFormat> m_formats;
    QHash<QString, FormatId> m_formatIds;
    DateSystem m_dateSystem = DateSystem::From1900;
    qsizetype m_comments = 0;
    qsizetype m_commentCharacters = 0;
};

} // namespace lantu
