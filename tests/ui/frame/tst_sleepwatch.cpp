// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/sleepwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <poll.h>
#include <unistd.h>

namespace holdfast::tests {

namespace {
const QString Login = QStringLiteral("org.freedesktop.login1");
const QString LoginPath = QStringLiteral("/org/freedesktop/login1");
}  // namespace

/// Plays the system's login service: hands out delays and sees when they are let go.
class LoginService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~LoginService() override { closeOurEnd(); }
    int delays = 0;
    QStringList asked;

    /// True while somebody holds the other end.
    bool isDelayed() const
    {
        if (m_ourEnd < 0)
            return false;
        pollfd one{m_ourEnd, POLLIN, 0};
        return poll(&one, 1, 0) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked = {what, who, why, mode};
        ++delays;
        closeOurEnd();
        int ends[2];
        if (pipe(ends) != 0)
            return {};
        m_ourEnd = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]);
        // The message has a copy of its own.
        close(ends[1]);
        return theirs;
    }

private:
    void closeOurEnd()
    {
        if (m_ourEnd >= 0)
            close(m_ourEnd);
        m_ourEnd = -1;
    }
    int m_ourEnd = -1;
};

/// A bus of its own, on which the signals of the system and of a desktop are really sent.
class SleepWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsSleepBackUntilLocked();
    void neverHoldsSleepBackForLong();
    void wakingUpLocksNothing();
    void sessionLock();
    void screenSaver_data();
    void screenSaver();
    void cleanupTestCase();

private:
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(QDBusConnection(QStringLiteral("login")).send(signal));
    }
    QProcess m_bus;
    LoginService m_login;
};

void SleepWatchTest::initTestCase()
{
    m_bus.start(QStringLiteral(HOLDFAST_DBUS_DAEMON), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readAllStandardOutput().trimmed();
    QVERIFY(!address.isEmpty());
    // Before anything asks for either bus.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("login"));
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(Login));
    QVERIFY(bus.registerObject(LoginPath, &m_login, QDBusConnection::ExportAllSlots));
}

void SleepWatchTest::holdsSleepBackUntilLocked()
{
    SleepWatch watch;
    QSignalSpy away(&watch, &SleepWatch::goingAway);
    QTRY_VERIFY(m_login.isDelayed());
    QCOMPARE(m_login.asked.value(0), QStringLiteral("sleep"));
    QCOMPARE(m_login.asked.value(3), QStringLiteral("delay"));
    send(LoginPath, Login + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(away.count(), 1);
    QVERIFY(watch.isSleepWaiting());
    QTest::qWait(100);
    QVERIFY2(m_login.isDelayed(), "the system may sleep before the store is locked");
    watch.letSleep();
    QTRY_VERIFY(!m_login.isDelayed());
    QVERIFY(!watch.isSleepWaiting());
}

void SleepWatchTest::neverHoldsSleepBackForLong()
{
    SleepWatch watch;
    QTRY_VERIFY(m_login.isDelayed());
    send(LoginPath, Login + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"), {true});
    QTRY_VERIFY(watch.isSleepWaiting());
    QTRY_VERIFY_WITH_TIMEOUT(!m_login.isDelayed(), 4900);
}

void SleepWatchTest::wakingUpLocksNothing()
{
    SleepWatch watch;
    QSignalSpy away(&watch, &SleepWatch::goingAway);
    QTRY_VERIFY(m_login.isDelayed());
    QTest::qWait(100);  // until the answer is there, too
    watch.letSleep();
    QTRY_VERIFY(!m_login.isDelayed());
    const int before = m_login.delays;
    send(LoginPath, Login + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"), {false});
    // Ready for the next time.
    QTRY_COMPARE(m_login.delays, before + 1);
    QTRY_VERIFY(m_login.isDelayed());
    QCOMPARE(away.count(), 0);
}

void SleepWatchTest::sessionLock()
{
    SleepWatch watch;
    QSignalSpy away(&watch, &SleepWatch::goingAway);
    send(QStringLiteral("/org/freedesktop/login1/session/_32"), Login + QStringLiteral(".Session"), QStringLiteral("Lock"), {});
    QTRY_COMPARE(away.count(), 1);
    QVERIFY(!watch.isSleepWaiting());
    send(QStringLiteral("/org/freedesktop/login1/session/_32"), Login + QStringLiteral(".Session"), QStringLiteral("Unlock"), {});
    QTest::qWait(100);
    QCOMPARE(away.count(), 1);
}

void SleepWatchTest::screenSaver_data()
{
    QTest::addColumn<QString>("interface");
    QTest::newRow("freedesktop") << QStringLiteral("org.freedesktop.ScreenSaver");
    QTest::newRow("gnome") << QStringLiteral("org.gnome.ScreenSaver");
    QTest::newRow("cinnamon") << QStringLiteral("org.cinnamon.ScreenSaver");
    QTest::newRow("mate") << QStringLiteral("org.mate.ScreenSaver");
}

void SleepWatchTest::screenSaver()
{
    QFETCH(QString, interface);
    SleepWatch watch;
    QSignalSpy away(&watch, &SleepWatch::goingAway);
    send(QStringLiteral("/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(away.count(), 1);
    send(QStringLiteral("/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {false});
    QTest::qWait(100);
    QCOMPARE(away.count(), 1);
}

void SleepWatchTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("login"));
    m_bus.kill();
    m_bus.waitForFinished();
}

}  // namespace holdfast::tests

QTEST_GUILESS_MAIN(holdfast::tests::SleepWatchTest)
#include "tst_sleepwatch.moc"
