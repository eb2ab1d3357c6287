// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Runs the console program as somebody at a terminal would: in a plain locale, without a display, in a folder of its own.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace holdfast::tests {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Null unless all of standard output is one JSON document.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

class Console {
public:
    /// A word of `words` that starts with "@" is a file in the folder.
    Ran run(const QStringList &words, const QByteArray &input = {}) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

}  // namespace holdfast::tests
