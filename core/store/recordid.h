// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The name of a record: sixteen random bytes. It says nothing about the record, and is never given twice.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace holdfast::store {

class RecordId {
public:
    static constexpr qsizetype Size = 16;

    /// All zero: no record.
    RecordId() = default;
    static RecordId random();
    /// Nothing unless there are exactly sixteen bytes.
    static std::optional<RecordId> fromBytes(QByteArrayView bytes);
    /// Thirty-two hexadecimal digits.
    static std::optional<RecordId> fromText(const QString &text);

    bool isNull() const { return *this == RecordId(); }
    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), Size}; }
    QString text() const { return QString::fromLatin1(bytes().toHex()); }
    auto operator<=>(const RecordId &) const = default;

private:
    std::array<unsigned char, std::size_t(Size)> m_bytes{};
};

inline size_t qHash(const RecordId &id, size_t seed = 0)
{
    return ::qHash(id.bytes(), seed);
}

}  // namespace holdfast::store
