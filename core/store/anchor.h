// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A small sealed note outside the store of how far it had come, so that an older copy put in its place is noticed.
// Its name tells nothing but that it belongs to the same store as before.
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
    Result<void> write(const crypto::Sealer &sealer, const AnchorNote &note) const;

private:
    QByteArray m_vaultId;
    QString m_folder;
    QString m_path;
};

}  // namespace holdfast::store
