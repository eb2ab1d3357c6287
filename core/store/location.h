// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What kind of place a file is kept in, by the name of its file system and of its folders. Only to warn: a place that is not known is taken
// for a drive of this computer, and nothing is refused for it. Never touches the file.
#pragma once

#include <QString>

namespace holdfast::store {

enum class Location {
    ThisComputer,
    Removable,  ///< a drive that is plugged in
    Network,    ///< the connection may break, and locks may not hold between two computers
    Synced,     ///< a program copies the folder elsewhere and back
};

/// Of a file that need not be there yet: then of the nearest folder that is.
Location locationOf(const QString &path);
/// Of a path on a file system, by the name the system has for it, such as "nfs4" or "fuse.sshfs".
Location locationOf(const QString &path, const QByteArray &fileSystem);

}  // namespace holdfast::store
