// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/location.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace holdfast::store {

namespace {

constexpr const char *NetworkKinds[] = {"nfs",     "nfs4",  "cifs",   "smb2",     "smb3",       "smbfs",     "afs",
                                        "ceph",    "9p",    "lustre", "beegfs",   "afpfs",      "gpfs",      "davfs",
                                        "webdav",  "gvfsd", "sshfs",  "rclone",   "kio-fuse",   "curlftpfs", "glusterfs",
                                        "moosefs", "s3fs",  "davfs2", "orangefs", "gvfsd-fuse", "ceph-fuse", "smbnetfs"};

/// What programs that copy a folder call it; some add the name of an account or an organisation.
constexpr const char *SyncedNames[] = {"onedrive",    "dropbox",          "google drive", "googledrive", "my drive", "icloud drive",
                                       "iclouddrive", "mobile documents", "nextcloud",    "owncloud",    "box",      "box sync"};

bool isSynced(const QString &folder)
{
    const QString name = folder.toLower();
    return std::any_of(std::begin(SyncedNames), std::end(SyncedNames), [&](const char *known) {
        const QLatin1String start(known);
        return name == start || name.startsWith(start + QStringLiteral(" - ")) || name.startsWith(start + QStringLiteral(" ("));
    });
}

bool isNetwork(QByteArray kind)
{
    kind = kind.toLower();
    if (kind.startsWith("fuse."))
        kind = kind.mid(5);
    return std::any_of(std::begin(NetworkKinds), std::end(NetworkKinds), [&](const char *known) { return kind == known; });
}

}  // namespace

Location locationOf(const QString &path, const QByteArray &fileSystem)
{
    const QString whole = QDir::fromNativeSeparators(path);
    if (isNetwork(fileSystem) || whole.startsWith(QLatin1String("//")))
        return Location::Network;
    const QStringList folders = whole.section(u'/', 0, -2).split(u'/');
    if (std::any_of(folders.begin(), folders.end(), isSynced))
        return Location::Synced;
    const bool isPluggedIn = whole.startsWith(QLatin1String("/media/")) || whole.startsWith(QLatin1String("/run/media/")) ||
                             whole.startsWith(QLatin1String("/Volumes/"));
    return isPluggedIn ? Location::Removable : Location::ThisComputer;
}

Location locationOf(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QString there = whole;
    while (!QFileInfo::exists(there) && there != QFileInfo(there).absolutePath())
        there = QFileInfo(there).absolutePath();
    // A name may be a way to another place; what is not there yet keeps its name.
    const QString real = QFileInfo(there).canonicalFilePath() + whole.mid(there.size());
    return locationOf(real, QStorageInfo(there).fileSystemType());
}

}  // namespace holdfast::store
