// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Sends the open case to a colleague as one encrypted file: a passphrase made here and told by phone, a file written whole or not at all,
// a line in the journal. The private note never goes with it.
#pragma once

#include "ui/page.h"

class QLineEdit;
class QPlainTextEdit;

namespace holdfast::ui {

class NewPassphrase;
class Note;

class SendCasePage final : public Page {
    Q_OBJECT
public:
    SendCasePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    /// Asks where to, then send().
    void proceed() override;
    void send(const QString &path);
    QString message() const;

private:
    QLineEdit *m_whom;
    QPlainTextEdit *m_words;
    NewPassphrase *m_passphrase;
    Note *m_said;
};

}  // namespace holdfast::ui
