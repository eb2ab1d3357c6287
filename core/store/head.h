// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How far a store has come, as one value: what it must contain and where its journal ends. Sealed inside the store and replaced as a
// whole, so that a change which does not reach the disk leaves the old one standing, in the file and in memory.
#pragma once

#include "core/crypto/sethash.h"
#include "core/store/keyring.h"

namespace holdfast::store {

struct Head {
    quint64 generation = 0;                        ///< counts every change
    quint64 seq = 0;                               ///< the journal's last entry
    QByteArray link{crypto::DigestSize, char(0)};  ///< and the end of its chain
    quint64 records = 0;
    crypto::SetHash recordSet;
    quint64 loose = 0;  ///< drafts and settings
    crypto::SetHash looseSet;
    qint64 changed = 0;  ///< milliseconds since 1970, UTC

    /// The label and what is kept of earlier keys are bound to it, so that they cannot be altered or taken away either.
    QByteArray seal(const Keyring &keys, const QByteArray &vaultId, const QString &label, const QByteArray &before) const;
    /// Tampered, NewerFormat.
    static Result<Head> open(const Keyring &keys, const QByteArray &vaultId, const QString &label, const QByteArray &before,
                             const QByteArray &blob);

    void addRecord(QByteArrayView element);
    void removeRecord(QByteArrayView element);
    void addLoose(QByteArrayView element);
    void removeLoose(QByteArrayView element);
    bool operator==(const Head &) const = default;
};

}  // namespace holdfast::store
