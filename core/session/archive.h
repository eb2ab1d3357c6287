// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Everything a store holds as one encrypted file in a documented format (docs/formats.md), so that records outlive this program. Written
// and read member by member, so that its size is no matter. One that was cut short, reordered or altered is refused; nothing is ever
// written in clear.
#pragma once

#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"

#include <functional>
#include <optional>

namespace holdfast::session::archive {

struct Member {
    QString name;  ///< "cases/A-0042.json"
    QByteArray bytes;
    bool operator==(const Member &) const = default;
};

/// Gives the next member, nothing after the last, or why there can be no more.
using Source = std::function<Result<std::optional<Member>>()>;

/// Whole or not at all. WeakPassphrase, ReadOnly, Io, TooLarge, or what `next` says.
Result<void> write(const QString &path, const crypto::Passphrase &passphrase, crypto::KdfCost cost, const Source &next);

/// Hands each member to `take` as it is authenticated; only success says that all of them came.
/// NotFound, NotACaseFile, NewerFormat, WrongKey, Damaged (cut short), Tampered, NoMemory, TooLarge, or what `take` says.
Result<void> read(const QString &path, const crypto::Passphrase &passphrase, const std::function<Result<void>(const Member &)> &take);

}  // namespace holdfast::session::archive
