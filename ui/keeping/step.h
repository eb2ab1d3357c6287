// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A step that takes its time: what is done, how far it is, and a button that stops it. Shown while it runs and only then; what came of it
// is said by the page, where the focus then is.
#pragma once

#include "core/session/session.h"

#include <QLabel>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class StepBar final : public QWidget {
    Q_OBJECT
public:
    StepBar(session::Session &session, QWidget *parent);
    /// Takes the focus: the button that began it can only be pressed again afterwards.
    void begin(const QString &what);
    void end();
    bool isRunning() const { return m_isRunning; }

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_isRunning = false;
};

/// A sentence that says what came of it; hidden until then.
class Said final : public QLabel {
    Q_OBJECT
public:
    explicit Said(QWidget *parent);
    /// Shows it and takes the focus there, so that it is read out.
    void say(const QString &sentence);
};

/// A column without margins inside a widget.
QVBoxLayout *columnIn(QWidget *widget);

}  // namespace holdfast::ui
