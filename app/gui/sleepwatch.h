// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Hears when the computer is about to sleep or its session is locked. Where the system does not tell, the idle lock is what remains.
#pragma once

#include <QObject>

namespace holdfast {

class SleepWatch final : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void goingAway();

private Q_SLOTS:
    void sleeping(bool isStarting);
    void sessionLocked();
};

}  // namespace holdfast
