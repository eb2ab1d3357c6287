// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Memory for keys and passphrases: guarded, kept out of swap and core files where the system allows, wiped when let go.
// It is scarce (often 8 MiB for a whole process): keys, passphrases and the like only, never a list of records.
// The system may grant the memory and still not lock it; full-disk encryption stays a condition of use (SECURITY.md).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>

namespace holdfast::crypto {

/// Prepares the library; everything in this module calls it first. Safe from any thread, any number of times.
void prepare();

/// A fixed number of secret bytes. Moves, never copies; an empty one owns nothing.
class SecretBuffer {
public:
    SecretBuffer() = default;
    /// All zero. Ends the program when the system has no memory left: there is nothing safe to go on with.
    explicit SecretBuffer(std::size_t size);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    static SecretBuffer random(std::size_t size);
    static SecretBuffer copyOf(QByteArrayView bytes);
    SecretBuffer clone() const { return copyOf(view()); }

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, qsizetype(m_size)}; }
    /// Compares without telling by its duration where the first difference is.
    bool equals(const SecretBuffer &other) const;

private:
    std::size_t m_size = 0;
    unsigned char *m_data = nullptr;
};

/// Overwrites and empties ordinary memory that held a secret. Best effort: a shared copy elsewhere is not reached.
void wipe(QByteArray &bytes);
void wipe(QString &text);

QByteArray randomBytes(qsizetype size);

}  // namespace holdfast::crypto
