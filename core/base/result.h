// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A value or an Error. Member names follow std::expected, which g++ 12 does not have at C++20.
// Never holds both, never neither; reading the wrong side is our own mistake and asserts.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace holdfast {

/// Wraps an error on its way into a Result<T> of any T.
struct Unexpected {
    Error error;
};

[[nodiscard]] inline Unexpected unexpected(ErrorCode code, QString detail = {})
{
    return {{code, std::move(detail)}};
}
[[nodiscard]] inline Unexpected unexpected(Error error)
{
    return {std::move(error)};
}

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return *checked(); }
    const T &value() const & { return *const_cast<Result *>(this)->checked(); }
    T &&value() && { return std::move(*checked()); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return checked(); }
    const T *operator->() const { return const_cast<Result *>(this)->checked(); }
    template <class U>
    T value_or(U &&other) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }
    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    /// The failure, to be returned from a function with another value type.
    Unexpected failure() const { return {error()}; }

private:
    T *checked()
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Unexpected failure)
        : m_error(std::move(failure.error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }
    Unexpected failure() const { return {error()}; }

private:
    Error m_error;
    bool m_failed = false;
};

}  // namespace holdfast
