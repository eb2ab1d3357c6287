// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The store's random key, wrapped once by the passphrase and once by the recovery key. Each slot is kept twice, with a plain checksum
// that tells a damaged slot from a wrong passphrase; everything in it is authenticated with the wrapped key.
#pragma once

#include "core/crypto/kdf.h"
#include "core/crypto/recoverykey.h"
#include "core/store/database.h"

namespace holdfast::store::keyslots {

/// Replace both copies of the slot, inside the caller's transaction.
Result<void> write(Database &database, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKey,
                   const crypto::Passphrase &passphrase, crypto::KdfCost cost);
Result<void> write(Database &database, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKey,
                   const crypto::RecoveryKey &recovery);

/// The store's key. WrongKey, NoMemory; Damaged when no copy of the slot is readable.
Result<crypto::SecretBuffer> unwrap(Database &database, const QByteArray &vaultId, const crypto::Passphrase &passphrase);
Result<crypto::SecretBuffer> unwrap(Database &database, const QByteArray &vaultId, const crypto::RecoveryKey &recovery);

/// How many copies of slots do not match their checksum or are not there.
Result<int> damagedCopies(Database &database);
/// Puts a readable copy in the place of a damaged one, inside the caller's transaction.
Result<void> repair(Database &database);

}  // namespace holdfast::store::keyslots
