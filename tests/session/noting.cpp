// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/noting.h"

#include "tests/session/desks.h"

#include <QDir>
#include <QSignalSpy>

namespace holdfast::tests {

using session::Session;

namespace {

QList<store::JournalEntry> noted(Session &session, const QString &action)
{
    const auto entries =
        answerOf<std::vector<store::JournalEntry>>(&session, [&](QObject *context, const auto &done) { session.journal(context, done); });
    QList<store::JournalEntry> found;
    if (entries)
        for (const store::JournalEntry &entry : *entries)
            if (entry.kind == store::JournalKind::Noted && entry.action == action)
                found << entry;
    return found;
}

bool lockAndWait(Session &session)
{
    QSignalSpy locked(&session, &Session::locked);
    session.lock();
    return !locked.isEmpty() || locked.wait(10000);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void NotingTest::unlockingIsNotedWithWhat()
{
    const Desks desks;
    auto session = desks.open();
    const auto code = make(*session, desks.path());
    QVERIFY(code);
    QVERIFY(noted(*session, store::noted::Unlocked).isEmpty());  // making it is an entry of its own
    QVERIFY(lockAndWait(*session));
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(lockAndWait(*session));
    QVERIFY(answerOf<void>(
        session.get(), [&](QObject *context, const auto &done) { session->unlockWithRecoveryCode(desks.path(), *code, context, done); }));
    const auto entries = noted(*session, store::noted::Unlocked);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].text, QStringLiteral("passphrase"));
    QCOMPARE(entries[1].text, QStringLiteral("recovery-code"));
}

void NotingTest::triesAreNotedAtTheNextUnlock()
{
    const Desks desks;
    auto session = desks.open();
    QVERIFY(make(*session, desks.path()));
    QVERIFY(lockAndWait(*session));
    const QDateTime before = systemClock()();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(unlock(*session, desks.path(), QStringLiteral("not the passphrase %1").arg(i)).error().code, ErrorCode::WrongKey);
    QVERIFY(unlock(*session, desks.path()));
    const auto entries = noted(*session, store::noted::Tries);
    QCOMPARE(entries.size(), 1);
    const QStringList text = entries[0].text.split(QLatin1Char('\n'));
    QCOMPARE(text.size(), 3);
    QCOMPARE(text[0], QStringLiteral("3"));
    const QDateTime first = QDateTime::fromString(text[1], Qt::ISODate), last = QDateTime::fromString(text[2], Qt::ISODate);
    QVERIFY(first >= before.addSecs(-1) && first <= last && last <= systemClock()().addSecs(1));
    QVERIFY(entries[0].seq < noted(*session, store::noted::Unlocked).last().seq);
    // Once: the next unlock has nothing more to tell.
    QVERIFY(lockAndWait(*session));
    QVERIFY(unlock(*session, desks.path()));
    QCOMPARE(noted(*session, store::noted::Tries).size(), 1);
}

void NotingTest::triesOutliveTheProgram()
{
    const Desks desks;
    {
        auto session = desks.open();
        QVERIFY(make(*session, desks.path()));
    }
    const QByteArray store = bytesOf(desks.path());
    {
        auto session = desks.open();
        QVERIFY(!unlock(*session, desks.path(), QStringLiteral("somebody guessing words")));
    }
    // Without the key the store itself stays as it was, and what is kept beside it says nothing of what was typed.
    QCOMPARE(bytesOf(desks.path()), store);
    const QDir config(desks.places().configFolder);
    const QStringList kept = config.entryList({QStringLiteral("*.tries")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!bytesOf(config.filePath(kept[0])).contains("guessing"));
    QCOMPARE(QFile::permissions(config.filePath(kept[0])) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    auto session = desks.open();
    QVERIFY(unlock(*session, desks.path()));
    QCOMPARE(noted(*session, store::noted::Tries).size(), 1);
    QVERIFY(config.entryList({QStringLiteral("*.tries")}, QDir::Files).isEmpty());
}

void NotingTest::aViewIsNotedOncePerVisit()
{
    const Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(!id.isEmpty());
    QVERIFY(openCase(*session, id));  // it is open already
    QVERIFY(type(*session, QStringLiteral("words")) && session->flush());
    const auto first = noted(*session, QStringLiteral("viewed"));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first[0].record.bytes(), id);
    QVERIFY(first[0].text.isEmpty());
    session->closeCase();
    QVERIFY(openCase(*session, id));
    QCOMPARE(noted(*session, QStringLiteral("viewed")).size(), 2);
    QVERIFY(!openCase(*session, QByteArray(16, 'x')));  // there is none
    QCOMPARE(noted(*session, QStringLiteral("viewed")).size(), 2);
    const auto report =
        answerOf<store::VerifyReport>(session.get(), [&](QObject *context, const auto &done) { session->verifyStore(context, done); });
    QVERIFY(report && report->isSound());
}

void NotingTest::lookingIsNoSaving()
{
    const Desks desks;
    QDateTime moment = QDateTime({2026, 5, 14}, {9, 0}, Qt::UTC);
    Session session(
        desks.places(), [&moment] { return moment; }, Session::Cost::Cheap);
    QVERIFY(make(session, desks.path()));
    const auto id = addCase(session);
    QVERIFY(id && lockAndWait(session));
    const QDateTime saved = moment;
    moment = moment.addDays(1);
    QVERIFY(unlock(session, desks.path()) && openCase(session, *id) && lockAndWait(session));
    moment = moment.addDays(1);
    QVERIFY(unlock(session, desks.path()));
    QCOMPARE(session.savedAt(), saved);
    // Typed words count, also before they are a revision.
    QVERIFY(openCase(session, *id) && type(session, QStringLiteral("words")));
    session.saveNow();
    QTRY_COMPARE(session.saveState(), session::SaveState::Saved);
    QCOMPARE(session.savedAt(), moment);
}

void NotingTest::readingOnlyLeavesTheStoreAlone()
{
    const Desks desks;
    QByteArray id;
    {
        auto session = desks.open();
        id = startCase(*session, desks.path());
    }
    const QByteArray store = bytesOf(desks.path());
    auto session = desks.open();
    QVERIFY(unlock(*session, desks.path(), GoodPassphrase, true));
    QVERIFY(openCase(*session, id));
    QVERIFY(noted(*session, store::noted::Unlocked).isEmpty());
    session.reset();
    QCOMPARE(bytesOf(desks.path()), store);
}

}  // namespace holdfast::tests
