// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The desktop program as a person has it: a display, a home folder of its own, and keys that come from the X server. Everything it may
// write lies in the home folder, and its system calls are written down outside of it.
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace holdfast::tests {

class RealProgram {
public:
    RealProgram();
    ~RealProgram();

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString store() const { return home() + QStringLiteral("/.local/share/holdfast/Holdfast.store"); }
    QProcessEnvironment environment() const;

    bool showDisplay();
    /// Starts it and waits for its window.
    bool start();
    void press(const QString &key) const;
    void type(const QString &text) const;
    /// Clicks there in the window until a dialog with such a title has the keys: no key reaches the buttons of the page that makes copies.
    bool click(int x, int y, const QString &dialog) const;
    /// Gives the keys to the window with such a title once it is there; a dialog needs that too.
    bool focus(const QString &title) const;
    QString title() const;
    QString clipboard() const;
    qint64 pid() const;
    void kill();
    void closeAndWait();

    /// Where one of the words stands in the memory of the running program, as UTF-8 or UTF-16.
    QByteArrayList inMemory(const QByteArrayList &words) const;
    bool memoryCanBeRead() const;
    /// Lines of what was written down about system calls.
    QByteArrayList calls() const;

private:
    QByteArray ask(const QStringList &words) const;

    QTemporaryDir m_folder;
    QProcess m_display;
    QString m_name;
    mutable QProcess m_program;
};

/// The word as it may stand in memory or on disk: UTF-8 and UTF-16, as typed and in small letters.
QByteArrayList shapesOf(const QByteArray &word);
/// Words of which a shape stands in a file below the folder, as "word in file".
QByteArrayList inFiles(const QString &folder, const QByteArrayList &words, const QStringList &butNot = {});

}  // namespace holdfast::tests
