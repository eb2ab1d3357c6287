// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Notices that nobody is there: warns a minute before locking and again at 20 seconds, and any key or pointer use calls it off.
// Compares wall-clock time, so that a computer that slept locks when it wakes.
#pragma once

#include "core/base/clock.h"

#include <QObject>

class QTimer;

namespace holdfast::ui {

class IdleLock final : public QObject {
    Q_OBJECT
public:
    static constexpr int WarnSeconds = 60;
    static constexpr int LastWarnSeconds = 20;

    explicit IdleLock(Clock clock, QObject *parent = nullptr);
    void start(int minutes);
    void stop();
    bool isWarning() const { return m_warned > 0; }
    /// One look at the clock; the timer calls it every second.
    void check();

Q_SIGNALS:
    void warned(int secondsLeft);
    void calledOff();
    void lockNow();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void noticed();

    Clock m_clock;
    QTimer *m_timer;
    QDateTime m_last;
    int m_minutes = 5;
    int m_warned = 0;
};

}  // namespace holdfast::ui
