// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/sleepwatch.h"

#ifdef HOLDFAST_DBUS
#include <QDBusConnection>
#endif

namespace holdfast {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
#ifdef HOLDFAST_DBUS
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    const QString login = QStringLiteral("org.freedesktop.login1");
    bus.connect(login, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
    // Any session object: a lock of ours is the only one that is sent to us as a user.
    bus.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(sessionLocked()));
#endif
}

void SleepWatch::sleeping(bool isStarting)
{
    if (isStarting)
        Q_EMIT goingAway();
}

void SleepWatch::sessionLocked()
{
    Q_EMIT goingAway();
}

}  // namespace holdfast
