#pragma once

#include "core/sheets/workbook.h"

#include <QString>
#include <QStringView>

namespace lantu {

/// The separator of a text whose line breaks are `\n`: what occurs most outside quotes in its first
/// 64 Ki characters of comma, tab, semicolon and bar, or the full-width comma where that stands on
/// more lines. A comma where there is none.
QChar csvSeparator(QStringView text);

/// Walks the fields of separated text whose line breaks are `\n`. Quotes follow RFC 4180; a quote
/// that is never closed is a character like any other.
class CsvTokenizer
{
public:
    /// The text must outlive the tokenizer.
    CsvTokenizer(QStringView text, QChar separator);

    /// Moves to the next field, empty ones included. False at the end of the text.
    bool next();
    [[nodiscard]] const QString& field() const { return m_field; }
    [[nodiscard]] CellPosition position() const { return m_position; }

private:
    bool takeQuoted();
    void takePlain();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QString m_field;
    CellPosition m_position{0, -1};
};

} // namespace lantu
