#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/refusal.h"
#include "core/sheets/xls/byteruns.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

namespace lantu {

/// What a record of an .xls stream holds; the names are those of MS-XLS.
namespace Biff {
enum RecordType : quint16 {
    Formula = 0x0006,
    EndOfSubstream = 0x000A,
    Note = 0x001C,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    CodePage = 0x0042,
    Object = 0x005D,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    LabelSst = 0x00FD,
    TextObject = 0x01B6,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Formula3 = 0x0206, // as BIFF3 and BIFF4 had it; some writers still do
    Formula4 = 0x0406,
    Format = 0x041E,
    Begin = 0x0809,
};
}

/// One record: its kind and its bytes.
struct BiffRecord {
    quint16 type = 0;
    QByteArrayView body;

    [[nodiscard]] bool hasSize(qsizetype size) const { return body.size() >= size; }
    /// Little-endian numbers of the body. Precondition: they lie inside it.
    [[nodiscard]] quint8 byteAt(qsizetype at) const { return valueAt<quint8>(at); }
    [[nodiscard]] quint16 wordAt(qsizetype at) const { return valueAt<quint16>(at); }
    [[nodiscard]] quint32 doubleWordAt(qsizetype at) const { return valueAt<quint32>(at); }
    [[nodiscard]] double numberAt(qsizetype at) const { return valueAt<double>(at); }

private:
    template <typename T>
    T valueAt(qsizetype at) const
    {
        Q_ASSERT(at >= 0 && hasSize(at + qsizetype{sizeof(T)}));
        return qFromLittleEndian<T>(body.data() + at);
    }
};

/// Walks the records of an .xls stream (BIFF5 and BIFF8). Says how far it is, hears when the
/// reading is cancelled, and gives up on streams that send it in circles.
class BiffStream
{
public:
    /// `fileName` is what messages call the file; `progress` may be null, else must outlive this.
    BiffStream(ByteRuns bytes, QString fileName, ReadProgress* progress = nullptr);

    /// Goes to the next record. False at the end, before half a record and when cancelled: see
    /// ending().
    bool next();
    /// Goes to the next record if it continues the current one.
    bool nextContinue();
    /// The next record will be the one at this place.
    void seek(qint64 position) { m_next = position; }

    /// Its body is valid until the stream moves.
    [[nodiscard]] const BiffRecord& record() const { return m_record; }
    /// Where the current record begins.
    [[nodiscard]] qint64 position() const { return m_position; }

    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    /// The failure of whoever reads what the records hold.
    [[nodiscard]] Unexpected refused(Refusal reason, const QString& detail) const;
    /// The failure of whoever needed another record after next() said there is none.
    [[nodiscard]] Unexpected ending() const;

private:
    struct Header {
        bool isThere = false;
        quint16 type = 0;
        quint16 size = 0;
    };

    [[nodiscard]] Header nextHeader();
    [[nodiscard]] QByteArrayView bytesAt(qint64 position, qsizetype count);
    [[nodiscard]] bool mayGoOn();

    ByteRuns m_bytes;
    QString m_fileName;
    ReadProgress* m_progress;
    QByteArrayView m_piece; // the piece of m_bytes around the current record
    qint64 m_pieceStart = 0;
    QByteArray m_buffer; // of a record that lies in more than one piece
    BiffRecord m_record;
    qint64 m_position = 0;
    qint64 m_next = 0;
    qint64 m_walked = 0;
    int m_untilReport = 0;
};

} // namespace lantu
