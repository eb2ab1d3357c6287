// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/memorybound.h"

#include <cstdlib>
#include <new>

namespace holdfast {

namespace {

/// For whoever reports that memory ran out, who needs some to do so.
constexpr std::size_t ForTheReport = 64 * 1024;

thread_local MemoryBound *current = nullptr;

}  // namespace

void MemoryBound::run(const std::function<void()> &call)
{
    MemoryBound *const before = current;
    current = this;
    // A library catches its own exceptions, but not what it allocates to tell of them.
    try {
        call();
    } catch (const std::bad_alloc &) {
        m_isReached = true;
    }
    current = before;
}

bool MemoryBound::allows(std::size_t bytes)
{
    if (!current)
        return true;
    if (bytes <= current->m_left) {
        current->m_left -= bytes;
        return true;
    }
    current->m_isReached = true;
    current->m_left = ForTheReport;
    return false;
}

bool MemoryBound::counts()
{
#ifdef HOLDFAST_SANITIZED
    return false;
#else
    return true;
#endif
}

}  // namespace holdfast

#ifndef HOLDFAST_SANITIZED
// For the whole program; the other forms of `new` come down to this one.
void *operator new(std::size_t bytes)
{
    void *memory = holdfast::MemoryBound::allows(bytes) ? std::malloc(bytes ? bytes : 1) : nullptr;
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
#endif
