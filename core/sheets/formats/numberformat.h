#pragma once

#include "core/sheets/formats/formatcode.h"
#include "core/sheets/formats/serialdate.h"

#include <QList>
#include <QString>

namespace lantu {

/// A number format code, made ready to show numbers with. Thread-safe once made.
class NumberFormat
{
public:
    /// General.
    NumberFormat();
    /// Codes that are empty, overlong or hold nothing we know show numbers as General does.
    explicit NumberFormat(const QString& code);

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] bool isGeneral() const { return m_sections.isEmpty(); }
    /// Whether numbers of this format are days and times.
    [[nodiscard]] bool isDate() const;

    /// What a person sees in a cell with this number, without the spaces that only align columns.
    /// Empty where the format hides the number, as `0;-0;` hides zeros.
    [[nodiscard]] QString text(double number, DateSystem system = DateSystem::From1900) const;

private:
    [[nodiscard]] qsizetype sectionFor(double number) const;
    [[nodiscard]] qsizetype conditionalSectionFor(double number) const;
    [[nodiscard]] bool hidesSign(qsizetype section) const;

    QString m_code;
    QList<FormatSection> m_sections; // empty: General
};

} // namespace lantu
