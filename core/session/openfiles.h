// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The two small files beside the stores: how the screen should look, and where stores are. Readable without a passphrase, so neither says
// anything about anybody. A file that cannot be read counts as none.
#pragma once

#include "core/session/settings.h"

#include <QStringList>

namespace holdfast::session {

Preferences readPreferences(const QString &folder);
Result<void> writePreferences(const QString &folder, const Preferences &preferences);

/// Paths of stores, the one last used first.
QStringList readStores(const QString &folder);
Result<void> writeStores(const QString &folder, const QStringList &paths);

}  // namespace holdfast::session
