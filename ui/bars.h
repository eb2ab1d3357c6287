// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The thin bars of the frame: what is saved, what has to be said, and "Go to". Always text, never an icon alone.
#pragma once

#include "core/session/session.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

/// "Saved 2:32pm", things to check, text size.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(session::Session &session, QWidget *parent = nullptr);
    void load();
    /// Says the saved sentence now, also to a screen reader: the answer to Ctrl+S.
    QString words() const;
    void setThingsToCheck(const QString &words);

Q_SIGNALS:
    void checkRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    session::Session &m_session;
    QLabel *m_saved;
    QPushButton *m_check;
    QLabel *m_size;
};

/// A sentence with up to two buttons, above the page; stays until it is answered.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &sentence, const QString &first = {}, const QString &second = {});
    QString sentence() const;
    void clear();
    /// True while it offers two ways to go on.
    bool isQuestion() const;

Q_SIGNALS:
    void firstPressed();
    void secondPressed();

private:
    QLabel *m_words;
    QPushButton *m_first;
    QPushButton *m_second;
};

/// Ctrl+G: "H3", "H3 P", a section, a command.
class GoBar final : public QFrame {
    Q_OBJECT
public:
    explicit GoBar(QWidget *parent = nullptr);
    void open();
    void say(const QString &sentence);

Q_SIGNALS:
    void entered(const QString &typed);
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_line;
    QLabel *m_answer;
};

}  // namespace holdfast::ui
