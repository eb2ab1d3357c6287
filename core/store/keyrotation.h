// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a store keeps of the keys it had before the last rotation: only enough to recognise notes of itself that another computer, or a
// crash between two steps, has left outside. Sealed under the present keys; opens no record.
#pragma once

#include "core/store/anchor.h"
#include "core/store/database.h"

namespace holdfast::store::keyrotation {

struct Before {
    crypto::Sealer anchor;       ///< opens notes written under the keys of then
    crypto::SecretBuffer names;  ///< the key of setting names, which stays
    AnchorNote end;              ///< how far the store had come under them
};

/// Inside the caller's transaction. Gives the sealed bytes, which the head is bound to.
Result<void> write(Database &database, const Keyring &keys, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKeyBefore,
                   const AnchorNote &end, QByteArray &sealed);
/// Tampered.
Result<Before> open(const Keyring &keys, const QByteArray &vaultId, const QByteArray &sealed);

}  // namespace holdfast::store::keyrotation
