#pragma once

#include "core/sheets/formats/formatcode.h"

#include <QStringView>

namespace lantu {

/// Reads one section of a number format code, up to its semicolon.
class FormatSectionParser
{
public:
    explicit FormatSectionParser(QStringView code)
        : m_rest(code)
    { }

    [[nodiscard]] FormatSection parse();
    /// What follows: empty, or beginning with the semicolon.
    [[nodiscard]] QStringView rest() const { return m_rest; }

private:
    void takeToken();
    bool takeWord();
    bool takeExponent();
    void takeQuoted();
    void takeBracket();
    void takeBracketContent(QStringView content);
    bool takeDateLetters();
    void takeSign();

    void add(FormatToken::Kind kind, QStringView text = {}, int count = 1);
    void addLiteral(QStringView text) { add(FormatToken::Kind::Literal, text); }
    /// How often the first character is repeated, regardless of case.
    [[nodiscard]] qsizetype runLength() const;
    [[nodiscard]] bool hasDigit() const;

    void finishDate();
    void findMinutes();
    void findFractions();

    QStringView m_rest;
    FormatSection m_section;
    bool m_hasSlash = false;
};

} // namespace lantu
