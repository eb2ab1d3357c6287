// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Words set aside: sealed files in the settings folder, one for each case, for as long as the store itself cannot take them because a
// long step has it or its disk does not answer. The next unlock brings them home. Safe from any thread. Never a place to work from: what
// the store has taken is removed here.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QDateTime>
#include <QMutex>

#include <map>
#include <vector>

namespace holdfast::session {

class Aside {
public:
    explicit Aside(const QString &folder);

    /// From here on words of the store with that short id, sealed with that key.
    void open(const QString &storeId, crypto::SecretBuffer key);
    void close();

    struct Words {
        QByteArray id;
        QByteArray detail;  ///< the case document as the store keeps it
        QDateTime at;       ///< UTC
    };
    /// On the disk when it returns success. Does nothing when the store has taken that or a later stamp of the case. Locked, DiskFull, Io.
    Result<void> write(const Words &words, quint64 stamp);
    /// The store has taken the case's words up to this stamp.
    void taken(const QByteArray &id, quint64 stamp);
    /// What a program that died has left. A file that does not open with this store's key is left alone.
    std::vector<Words> read() const;

private:
    QString pathOf(const QByteArray &id) const;

    const QString m_folder;
    mutable QMutex m_mutex;
    QString m_storeId;
    crypto::SecretBuffer m_key;
    std::map<QByteArray, quint64> m_taken;  ///< by case, the last stamp the store has
};

}  // namespace holdfast::session
