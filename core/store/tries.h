// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How often a key was tried that does not open the store, kept beside the anchor until the next unlock enters it in the journal: without
// the key nothing can be written into the store. Readable by its owner, so it holds a number and two times and never what was typed.
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace holdfast::store {

struct Tried {
    quint64 count = 0;
    QDateTime first;  ///< UTC
    QDateTime last;   ///< UTC
    bool operator==(const Tried &) const = default;
};

class Tries {
public:
    /// Without a folder nothing is remembered.
    Tries(const QString &folder, const QByteArray &vaultId);

    /// Nothing when there is none, or when what is there does not read as one.
    std::optional<Tried> read() const;
    /// One more. A try that cannot be remembered is no reason to answer differently.
    void add(const QDateTime &now) const;
    void forget() const;

private:
    QString m_folder;
    QString m_path;
};

}  // namespace holdfast::store
