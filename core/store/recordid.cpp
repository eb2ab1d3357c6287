// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/recordid.h"

#include "core/crypto/secret.h"

#include <cstring>

namespace holdfast::store {

RecordId RecordId::random()
{
    return *fromBytes(crypto::randomBytes(Size));
}

std::optional<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return {};
    RecordId id;
    std::memcpy(id.m_bytes.data(), bytes.data(), std::size_t(Size));
    return id;
}

std::optional<RecordId> RecordId::fromText(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(ascii);
    return bytes.toHex() == ascii.toLower() ? fromBytes(bytes) : std::nullopt;
}

}  // namespace holdfast::store
