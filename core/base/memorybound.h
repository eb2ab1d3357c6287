// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How much memory a library may take while it reads what somebody sent. Counts what is allocated with `new` in one thread during a call
// and lets the allocation that goes over fail, which the library reports as any other error. Counts what is taken, not what is held: what
// is given back is not counted back. Not counted: what a library on Windows or under a sanitizer allocates by itself.
#pragma once

#include <cstddef>
#include <functional>

namespace holdfast {

class MemoryBound {
public:
    /// In bytes, of all calls together.
    explicit MemoryBound(std::size_t bytes)
        : m_left(bytes)
    {
    }
    MemoryBound(const MemoryBound &) = delete;
    MemoryBound &operator=(const MemoryBound &) = delete;

    /// What `call` answers; an answer made of nothing where memory ran out in it. Nothing of ours in `call` may need tidying up then.
    template <class Call>
    auto during(Call call)
    {
        decltype(call()) answer{};
        run([&] { answer = call(); });
        return answer;
    }

    /// Something was too large, and what came back says less than it should.
    bool isReached() const { return m_isReached; }

    /// Asked before each allocation.
    static bool allows(std::size_t bytes);
    /// Whether this build counts at all.
    static bool counts();

private:
    void run(const std::function<void()> &call);

    std::size_t m_left;
    bool m_isReached = false;
};

}  // namespace holdfast
