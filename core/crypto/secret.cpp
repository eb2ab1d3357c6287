// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace holdfast::crypto {

void prepare()
{
    // Guarded memory asked for before this would end the process.
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("the cryptographic library did not start");
}

SecretBuffer::SecretBuffer(std::size_t size)
    : m_size(size)
{
    prepare();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        qFatal("no guarded memory left");
    sodium_memzero(m_data, size);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_size(std::exchange(other.m_size, 0))
    , m_data(std::exchange(other.m_data, nullptr))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_size = std::exchange(other.m_size, 0);
        m_data = std::exchange(other.m_data, nullptr);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    sodium_free(m_data);
}

SecretBuffer SecretBuffer::random(std::size_t size)
{
    SecretBuffer secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

SecretBuffer SecretBuffer::copyOf(QByteArrayView bytes)
{
    SecretBuffer secret(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    return secret;
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

QByteArray randomBytes(qsizetype size)
{
    prepare();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

}  // namespace holdfast::crypto
