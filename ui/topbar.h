// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The strip at the top: whose record this is, which clock runs, and the two ways to put it out of sight.
// Shows reference, initials and age; the full name only when asked for, and only until the next lock.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace holdfast::ui {

class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(session::Session &session, QWidget *parent = nullptr);
    void setNameShown(bool shown);
    bool isNameShown() const { return m_nameShown; }
    /// Narrow: "Sections" is a button here, the clock goes first when room is short.
    void setNarrow(bool narrow);
    void load();

Q_SIGNALS:
    void hideRequested();
    void lockRequested();
    void sectionsRequested(QWidget *under);
    void clockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    session::Session &m_session;
    bool m_nameShown = false;
    bool m_isNarrow = false;
    QLabel *m_identity;
    QLabel *m_version;
    QPushButton *m_clock;
    QPushButton *m_sections;
    QPushButton *m_hide;
    QPushButton *m_lock;
    QTimer *m_minute;
};

}  // namespace holdfast::ui
