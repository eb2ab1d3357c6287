// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/sethash.h"

#include <QtEndian>

namespace holdfast::crypto {

void SetHash::add(QByteArrayView element)
{
    Q_ASSERT(element.size() == Size);
    quint64 carry = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        carry += quint64(m_words[i]) + qFromLittleEndian<quint32>(element.data() + 4 * i);
        m_words[i] = quint32(carry);
        carry >>= 32;
    }
}

void SetHash::remove(QByteArrayView element)
{
    Q_ASSERT(element.size() == Size);
    quint64 borrow = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const quint64 difference = quint64(m_words[i]) - qFromLittleEndian<quint32>(element.data() + 4 * i) - borrow;
        m_words[i] = quint32(difference);
        borrow = (difference >> 32) != 0 ? 1 : 0;
    }
}

QByteArray SetHash::bytes() const
{
    QByteArray out(Size, Qt::Uninitialized);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        qToLittleEndian(m_words[i], out.data() + 4 * i);
    return out;
}

SetHash SetHash::fromBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == Size);
    SetHash hash;
    for (std::size_t i = 0; i < hash.m_words.size(); ++i)
        hash.m_words[i] = qFromLittleEndian<quint32>(bytes.data() + 4 * i);
    return hash;
}

}  // namespace holdfast::crypto
