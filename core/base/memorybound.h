// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How much memory a library may take while it reads what somebody sent. Counts what is allocated with `new` in one thread during a call
// and lets the allocation that goes over fail, which the library reports as any other error. Counts what is taken, not what is held: what
// is given back is not counted back. Not counted: what a library on Windows or under a sanitizer allocates by itself.
#pragma once

#include <cstddef>

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

    /// Runs `call`, which must itself catch std::bad_alloc: nothing of ours can.
    template <class Call>
    auto during(Call call)
    {
        const Counting counting(*this);
        return call();
    }

    /// Something was too large, and what came back says less than it should.
    bool isReached() const { return m_isReached; }

    /// Asked before each allocation.
    static bool allows(std::size_t bytes);
    /// Whether this build counts at all.
    static bool counts();

private:
    struct Counting {
        explicit Counting(MemoryBound &bound);
        ~Counting();
        Counting(const Counting &) = delete;
        Counting &operator=(const Counting &) = delete;
        MemoryBound *before;
    };

    std::size_t m_left;
    bool m_isReached = false;
};

}  // namespace holdfast
