// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A PDF seen through other people's programs (qpdf, poppler), so that a test does not read what it wrote with its own eyes.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace holdfast::tests {

/// Runs a program and gives its standard output; fails the test when it does not end with one of the wanted codes.
QByteArray output(const QString &program, const QStringList &arguments, const QStringList &environment = {});

class PdfFile {
public:
    explicit PdfFile(const QByteArray &bytes);

    QString path() const { return m_folder.filePath(QStringLiteral("file.pdf")); }
    /// Every object in the clear.
    const QByteArray &objects() const { return m_objects; }
    /// The text of the structure, one line for each piece, without the tree.
    QStringList structure() const;
    /// What pdfinfo prints of the tree.
    QString tree() const;
    /// The text of the pages, without structure.
    QString pageText() const;
    qsizetype count(const QString &regularExpression) const;

private:
    QTemporaryDir m_folder;
    QByteArray m_objects;
};

/// Words in order, whatever the spaces between them.
QStringList words(const QString &text);

}  // namespace holdfast::tests
