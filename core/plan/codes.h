#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace lantu {

/// Enumerators beside the codes under which files, the database and the command line know them.
template <typename Enum, std::size_t Size>
using CodeTable = std::array<std::pair<Enum, QLatin1StringView>, Size>;

/// The code of `value`, which must stand in `table`.
template <typename Enum, std::size_t Size>
QString codeOf(const CodeTable<Enum, Size>& table, Enum value)
{
    for (const auto& [candidate, code] : table) {
        if (candidate == value)
            return code;
    }
    Q_ASSERT_X(false, "codeOf", "enumerator without a code");
    return {};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const CodeTable<Enum, Size>& table, QStringView code)
{
    for (const auto& [value, candidate] : table) {
        if (candidate == code)
            return value;
    }
    return std::nullopt;
}

} // namespace lantu
