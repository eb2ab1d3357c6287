// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Hears when the computer is about to sleep or its session is locked, and holds the sleep back until the store is locked.
// Where the system does not tell, the idle lock is what remains.
#pragma once

#include <QObject>

#include <memory>

class QTimer;

namespace holdfast {

class SleepWatch final : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);
    ~SleepWatch() override;

    bool isSleepWaiting() const;
    /// Nothing is left that sleep could catch open.
    void letSleep();

Q_SIGNALS:
    void goingAway();

private Q_SLOTS:
    void sleeping(bool isStarting);
    void sessionLocked();
    void screenSaverChanged(bool isActive);

private:
    void askForDelay();

    struct Delay;
    std::unique_ptr<Delay> m_delay;
    QTimer *m_longest;
};

}  // namespace holdfast
