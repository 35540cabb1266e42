#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

/// The layout of forms that this program writes; it reads forms up to this version.
constexpr int FormVersion = 1;

/// The number of a form (表号), by which a filled one is known again: `LT1/lq14/2025`.
struct FormMark {
    int version = FormVersion;
    QString planId;
    int year = 0;

    [[nodiscard]] QString code() const;
    /// The only form number that stands in a text.
    static std::optional<FormMark> findIn(QStringView text);

    bool operator==(const FormMark&) const = default;
};

/// What ties a row of a form to the plan, in its hidden column: `lq14/lq14-t2-01/2025/921.50`.
struct FormRowCode {
    QString planId;
    QString indicatorId;
    int year = 0;
    std::optional<Decimal> lastYear; ///< last year's value as the form was sent out with it

    [[nodiscard]] QString code() const;
    static std::optional<FormRowCode> parse(QStringView text);

    bool operator==(const FormRowCode&) const = default;
};

} // namespace lantu
