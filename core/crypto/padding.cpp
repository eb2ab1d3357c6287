// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/padding.h"

namespace holdfast::crypto {

QByteArray pad(QByteArray bytes, qsizetype block)
{
    const qsizetype size = bytes.size();
    bytes.resize((size / block + 1) * block);
    std::fill(bytes.begin() + size, bytes.end(), char(0));
    bytes[size] = char(0x80);
    return bytes;
}

Result<QByteArray> unpad(QByteArray bytes)
{
    qsizetype end = bytes.size() - 1;
    while (end >= 0 && bytes.at(end) == 0)
        --end;
    if (end < 0 || quint8(bytes.at(end)) != 0x80)
        return unexpected(ErrorCode::Tampered, QStringLiteral("padding"));
    bytes.truncate(end);
    return bytes;
}

}  // namespace holdfast::crypto
