// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A small file beside a store that says which computer has it open. Only in a network folder, or one that a program copies elsewhere: there
// two computers may not hear of each other's locks, and would write over each other. Holds the computer's name and nothing of the store.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace holdfast::store {

class Claim {
public:
    struct Holder {
        QString computer;
        QDateTime since;  ///< by the clock of whoever keeps the folder
    };

    /// Nothing where the system's own locks hold, or where no file can be made: then SQLite finds out whether the store can be written. A
    /// claim of a program that died on this computer does not count. Busy.
    static Result<std::unique_ptr<Claim>> take(const QString &path);
    Claim(const Claim &) = delete;
    Claim &operator=(const Claim &) = delete;
    ~Claim();

    /// False as well when the folder did not answer, or when somebody has ended it; and it stays so, since others may have come meanwhile.
    bool isOurs() const;

    /// Who holds the store at `path`.
    static std::optional<Holder> holder(const QString &path);
    /// For a person who knows that nobody has the store open there. Whoever does after all is told at the next word they save.
    static void end(const QString &path);

private:
    explicit Claim(std::unique_ptr<QLockFile> file);
    bool standsThere() const;

    std::unique_ptr<QLockFile> m_file;
    QString m_computer;  ///< as it was called then; a laptop may get another name from another network
    mutable bool m_wasLost = false;
};

}  // namespace holdfast::store
