// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A print server of the test's own, in a folder of its own, with one queue that writes what it is given into a file.
#pragma once

#include <QProcess>
#include <QString>

#include <memory>

namespace holdfast::tests {

class PrintQueue {
public:
    /// Points the process at the own server, whether one runs or not.
    static void keepToOwnServer();
    /// Empty when the server's program is not on this machine.
    static QString program();

    ~PrintQueue();
    /// Empty when it takes jobs; else what is wrong.
    QString start();
    static QString name() { return QStringLiteral("Paper"); }
    /// What was printed, once the whole job is there.
    QString file() const;

private:
    std::unique_ptr<QProcess> m_server;
};

}  // namespace holdfast::tests
