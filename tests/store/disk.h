// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A disk as a power cut may leave it, built from what a process was recorded to do (iorecorder.cpp). What was written to a file since its
// last sync is there, or not, or in part, in any order, torn at sectors; names given, changed or taken since their folder's last sync
// are there up to some point. Stricter than the file systems people have.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <random>
#include <vector>

namespace holdfast::tests {

class Disk {
public:
    /// The files of these folders, as they were before the recording. `acks` is the file whose writes are not the disk's but what the
    /// process told us.
    Disk(const QStringList &folders, const QString &recording, const QString &acks);

    std::size_t steps() const { return m_steps.size(); }
    /// Whether the process had told something new in this step.
    bool tellsAt(std::size_t step) const { return m_steps[step].kind == 'W' && m_steps[step].path == m_acks; }
    /// Writes the folders' files as a cut after so many steps may leave them, over what is there; gives what had been told until then.
    QByteArray cut(std::size_t after, std::mt19937_64 &random) const;

private:
    struct Step {
        char kind = 0;
        QString path;
        qint64 offset = 0;
        QByteArray data;
    };
    struct Inode {
        QByteArray bytes;            ///< on the disk for certain
        std::vector<Step> unsynced;  ///< and what may be
    };
    using Names = std::map<QString, std::shared_ptr<Inode>>;

    QStringList m_folders;
    QString m_acks;
    std::map<QString, QByteArray> m_before;
    std::vector<Step> m_steps;
};

}  // namespace holdfast::tests
