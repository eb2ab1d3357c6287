// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A fingerprint of a set, kept up to date by adding and removing members in any order: the sum, modulo 2^256, of keyed digests
// (published as MSet-Add-Hash). It proves nothing by itself: keep it sealed, and count the members beside it.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace holdfast::crypto {

class SetHash {
public:
    static constexpr qsizetype Size = 32;

    /// `element` is a keyed digest of one member, 32 bytes.
    void add(QByteArrayView element);
    void remove(QByteArrayView element);

    /// 32 bytes, little endian.
    QByteArray bytes() const;
    static SetHash fromBytes(QByteArrayView bytes);
    bool operator==(const SetHash &) const = default;

private:
    std::array<quint32, 8> m_words{};
};

}  // namespace holdfast::crypto
