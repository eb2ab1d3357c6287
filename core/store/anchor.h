// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A small sealed note outside the store of how far it had come, so that an older copy put in its place is noticed.
// Its name tells nothing but that it belongs to the same store as before. The file holds the note twice: made anew as a whole when a store
// is unlocked, then overwritten in turn, so that a crash in the middle of one leaves the other, and a save costs one sync and no new name.
#pragma once

#include "core/store/keyring.h"

#include <optional>

namespace holdfast::store {

struct AnchorNote {
    quint64 generation = 0;
    quint64 seq = 0;
    QByteArray link;
    qint64 changed = 0;
    bool operator==(const AnchorNote &) const = default;
};

class Anchor {
public:
    Anchor(const QString &folder, const QByteArray &vaultId);

    /// Nothing when there is none; Tampered when it does not open with this store's key.
    Result<std::optional<AnchorNote>> read(const crypto::Sealer &sealer) const;
    /// On the disk when it returns. `note` is newer than what this object wrote before.
    Result<void> write(const crypto::Sealer &sealer, const AnchorNote &note);

private:
    QByteArray m_vaultId;
    QString m_folder;
    QString m_path;
    bool m_isOurs = false;  ///< this object made the file, so both its notes are older than the next
    int m_turn = 0;
};

}  // namespace holdfast::store
