#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace lantu {

/// Wraps an Error on its way into a Result, like std::unexpected.
struct Unexpected {
    Error error;
};

/// Makes the failed outcome of any Result.
[[nodiscard]] inline Unexpected failure(Error::Kind kind, QString message, QString detail = {})
{
    return Unexpected{Error{kind, std::move(message), std::move(detail)}};
}

/// A value, or the reason why there is none. It has std::expected's member names, which g++ 12
/// does not ship yet.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    { }
    Result(Unexpected unexpected)
        : m_outcome(std::in_place_index<1>, std::move(unexpected.error))
    { }

    [[nodiscard]] bool has_value() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Precondition: has_value().
    [[nodiscard]] const T& value() const { return *std::get_if<0>(&m_outcome); }
    [[nodiscard]] T& value() { return *std::get_if<0>(&m_outcome); }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return std::get_if<0>(&m_outcome); }
    T* operator->() { return std::get_if<0>(&m_outcome); }

    /// Precondition: !has_value().
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

/// "It worked", or the reason why it did not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected unexpected)
        : m_error(std::move(unexpected.error))
        , m_failed(true)
    { }

    [[nodiscard]] bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace lantu
