#pragma once

#include "core/base/result.h"
#include "core/sheets/sheetbuilder.h"
#include "core/sheets/xls/biffstream.h"
#include "core/sheets/xls/biffstrings.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace lantu {

/// Gathers the comments of one sheet of an .xls file. In BIFF8 the text of a comment is that of a
/// drawing, which stands before the record that says which cell it is of; BIFF5 has it all in one.
/// What is cut short or belongs to nothing is left out.
class XlsNotes
{
public:
    /// All must outlive the notes.
    XlsNotes(BiffStream& stream, BiffStrings& strings)
        : m_stream(stream)
        , m_strings(strings)
    { }

    /// The stream's current record is an OBJ, a TXO behind it, or a NOTE. The stream may move on to
    /// the CONTINUE records behind it.
    void readObject();
    void readText();
    void readNote();

    /// Fails as TooLarge where the file has more comments than we read.
    Result<> addTo(SheetBuilder& builder) const;

private:
    struct Note {
        CellPosition position;
        int object = 0;
        QString author;
    };

    void readNote5();
    void readNote8();

    struct ByteNote {
        CellPosition position;
        QByteArray text;
    };

    BiffStream& m_stream;
    BiffStrings& m_strings;
    std::optional<int> m_object; ///< the comment's drawing that we are in
    QHash<int, QString> m_texts; ///< by the number of the drawing
    QList<Note> m_notes;
    QList<ByteNote> m_byteNotes; ///< of BIFF5
};

} // namespace lantu
