// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/sleepwatch.h"

#ifdef HOLDFAST_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif
#include <QTimer>

namespace holdfast {

namespace {
/// Less than the five seconds after which the system sleeps anyway.
constexpr int LongestDelay = 4000;

#ifdef HOLDFAST_DBUS
const QString Login = QStringLiteral("org.freedesktop.login1");
const QString LoginPath = QStringLiteral("/org/freedesktop/login1");
const QString LoginManager = QStringLiteral("org.freedesktop.login1.Manager");
#endif
}  // namespace

struct SleepWatch::Delay {
#ifdef HOLDFAST_DBUS
    QDBusUnixFileDescriptor held;  ///< the system waits for as long as it is open
#endif
};

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
    , m_delay(std::make_unique<Delay>())
    , m_longest(new QTimer(this))
{
    m_longest->setSingleShot(true);
    m_longest->setInterval(LongestDelay);
    connect(m_longest, &QTimer::timeout, this, &SleepWatch::letSleep);
#ifdef HOLDFAST_DBUS
    if (QDBusConnection bus = QDBusConnection::systemBus(); bus.isConnected()) {
        bus.connect(Login, LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
        // Any session object: another person's lock on the same computer locks ours too, which costs one passphrase.
        bus.connect(Login, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                    SLOT(sessionLocked()));
        askForDelay();
    }
    // Desktops that lock by themselves tell only here.
    if (QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
        for (const char *saver :
             {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"})
            bus.connect(QString(), QString(), QLatin1String(saver), QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
#endif
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::askForDelay()
{
#ifdef HOLDFAST_DBUS
    QDBusMessage ask = QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Holdfast") << QStringLiteral("Locks the open store first") << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (!reply.isError())
            m_delay->held = reply.value();
        done->deleteLater();
    });
#endif
}

bool SleepWatch::isSleepWaiting() const
{
    return m_longest->isActive();
}

void SleepWatch::letSleep()
{
    m_longest->stop();
#ifdef HOLDFAST_DBUS
    m_delay->held = QDBusUnixFileDescriptor();
#endif
}

void SleepWatch::sleeping(bool isStarting)
{
    if (!isStarting)
        return askForDelay();
    m_longest->start();
    Q_EMIT goingAway();
}

void SleepWatch::sessionLocked()
{
    Q_EMIT goingAway();
}

void SleepWatch::screenSaverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT goingAway();
}

}  // namespace holdfast
