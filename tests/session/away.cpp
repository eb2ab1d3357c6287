// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/away.h"

#include "core/session/caserecords.h"
#include "core/store/claim.h"
#include "tests/session/desks.h"
#include "tests/share.h"

#include <QSignalSpy>

namespace holdfast::tests {

using session::SaveState;
using session::Session;

namespace {

/// What the other side has, as after a power cut here: without what was set aside on this computer.
QString whyOnTheServer(const Share &share, const QByteArray &id)
{
    const Desks elsewhere;
    for (const char *ending : {"", "-wal"})
        QFile::copy(share.far() + QStringLiteral("/cases.store") + QLatin1String(ending), elsewhere.path() + QLatin1String(ending));
    const auto session = elsewhere.open();
    if (!unlock(*session, elsewhere.path()) || !openCase(*session, id))
        return QStringLiteral("could not be opened");
    return session->assessment()->judgement.why;
}

QStringList setAside(const Desks &desks)
{
    return QDir(desks.places().configFolder).entryList({QStringLiteral("*.words")}, QDir::Files);
}

/// What stood there from revision to revision, as a copy of the server's files has it.
QStringList whysInHistory(const Share &share, const QByteArray &id)
{
    const Desks elsewhere;
    for (const char *ending : {"", "-wal"})
        QFile::copy(share.far() + QStringLiteral("/cases.store") + QLatin1String(ending), elsewhere.path() + QLatin1String(ending));
    const auto vault = store::Vault::open(elsewhere.path(), store::OpenMode::Write, {}, systemClock());
    if (!vault || !(*vault)->unlock(crypto::Passphrase::fromInput(GoodPassphrase)))
        return {};
    const auto record = *store::RecordId::fromBytes(id);
    const auto history = (*vault)->history(record);
    if (!history)
        return {};
    QStringList whys;
    for (const store::RevisionInfo &one : *history) {
        const auto bytes = (*vault)->read(record, one.revision);
        const auto read = bytes ? session::caseOf(*bytes) : Result<casefile::Case>(bytes.failure());
        whys.append(read && !read->assessments.empty() ? read->assessments.back().judgement.why : QStringLiteral("not read"));
    }
    return whys;
}

bool isSound(Session &session)
{
    const auto report =
        answerOf<store::VerifyReport>(&session, [&](QObject *context, const auto &done) { session.verifyStore(context, done); });
    return report && report->isSound();
}

}  // namespace

void AwayTest::wordsAreSavedWhenTheShareIsBack()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, share.at() + QStringLiteral("/cases.store"));
    QVERIFY(!id.isEmpty());
    QSignalSpy failed(session.get(), &Session::saveFailed);
    for (int round = 0; round < 2; ++round) {
        const QString words = QStringLiteral("round %1: ").arg(round);
        QVERIFY(type(*session, words + QStringLiteral("typed while it was there")) && session->flush());
        share.breakOff();
        QVERIFY(type(*session, words + QStringLiteral("typed while it was away")));
        QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::NotSaved, 20000);
        // Said once, as what it is, and with every word still on the screen.
        QCOMPARE(failed.count(), round + 1);
        QVERIFY(session->saveFailure());
        const Error why = *session->saveFailure();
        QVERIFY2(why.code == ErrorCode::Io, qPrintable(QStringLiteral("code %1 %2").arg(int(why.code)).arg(why.detail)));
        QVERIFY(session->hasCase());
        QCOMPARE(session->assessment()->judgement.why, words + QStringLiteral("typed while it was away"));
        QVERIFY(type(*session, words + QStringLiteral("typed on while it was away")));
        QVERIFY(!session->flush(5000));
        QCOMPARE(whyOnTheServer(share, id), words + QStringLiteral("typed while it was there"));
        share.comeBack();
        // It finds the share again by itself.
        QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 30000);
        QVERIFY(!session->saveFailure());
        QCOMPARE(whyOnTheServer(share, id), words + QStringLiteral("typed on while it was away"));
        QVERIFY(setAside(desks).isEmpty());
    }
    QVERIFY(session->flush() && isSound(*session));
}

void AwayTest::casesOpenAgainWhenTheShareIsBack()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, share.at() + QStringLiteral("/cases.store"));
    QVERIFY(type(*session, QStringLiteral("typed before")) && session->flush());
    const auto other = addCase(*session);
    QVERIFY(other && openCase(*session, *other));
    share.breakOff();
    // Nothing is unsaved, so nothing tries in the background; the person does.
    QVERIFY(!addCase(*session));
    share.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(openCase(*session, id), 20000);
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed before"));
    QVERIFY(addCase(*session));
    QVERIFY(isSound(*session));
}

void AwayTest::lockedWhileTheShareIsAway()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks;
    const auto session = desks.open();
    const QString path = share.at() + QStringLiteral("/cases.store");
    const QByteArray id = startCase(*session, path);
    QVERIFY(!id.isEmpty());
    share.breakOff();
    QVERIFY(type(*session, QStringLiteral("typed, and then went to lunch")));
    QSignalSpy locked(session.get(), &Session::locked);
    session->lock();
    QVERIFY(!locked.isEmpty() || locked.wait(30000));
    share.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(unlock(*session, path), 20000);
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed, and then went to lunch"));
    session->saveNow(true);
    QVERIFY(session->flush());
    QCOMPARE(whyOnTheServer(share, id), QStringLiteral("typed, and then went to lunch"));
}

void AwayTest::closedWhileTheShareIsAway()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks;
    const QString path = share.at() + QStringLiteral("/cases.store");
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, path);
        QVERIFY(!id.isEmpty());
        share.breakOff();
        QVERIFY(type(*session, QStringLiteral("typed, and then gone home")));
    }
    QCOMPARE(setAside(desks).size(), 1);
    const auto session = desks.open();
    QVERIFY(!unlock(*session, path));
    share.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(unlock(*session, path), 20000);
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed, and then gone home"));
    QVERIFY(setAside(desks).isEmpty());
    QCOMPARE(whyOnTheServer(share, id), QStringLiteral("typed, and then gone home"));
}

void AwayTest::aShareThatDoesNotAnswerHoldsNobodyUp()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, share.at() + QStringLiteral("/cases.store"));
    QVERIFY(!id.isEmpty());
    QVERIFY(type(*session, QStringLiteral("before")) && session->flush());
    share.hang();
    QVERIFY(type(*session, QStringLiteral("typed into a share that hangs")));
    // Kept on this computer meanwhile, and the window goes on.
    QTRY_COMPARE_WITH_TIMEOUT(setAside(desks).size(), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 20000);
    QVERIFY(!session->flush(200));
    QVERIFY(type(*session, QStringLiteral("typed on")));
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 20000);
    share.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(session->flush() && setAside(desks).isEmpty(), 20000);
    QCOMPARE(whyOnTheServer(share, id), QStringLiteral("typed on"));
    QVERIFY(isSound(*session));
}

void AwayTest::wordsWaitWhileAnotherComputerGoesOn()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    const Desks desks, theirs;
    const auto session = desks.open();
    const QString here = share.at() + QStringLiteral("/cases.store"), there = share.far() + QStringLiteral("/cases.store");
    const QByteArray id = startCase(*session, here);
    QVERIFY(!id.isEmpty());
    QVERIFY(type(*session, QStringLiteral("typed before this laptop slept")) && session->flush());
    // A colleague, who was told that nobody has it open.
    QVERIFY(claimFromElsewhere(there));
    const auto colleague = theirs.open();
    QVERIFY(unlock(*colleague, there));
    QVERIFY(openCase(*colleague, id));
    QCOMPARE(colleague->assessment()->judgement.why, QStringLiteral("typed before this laptop slept"));
    QVERIFY(type(*colleague, QStringLiteral("theirs")) && colleague->flush());
    const auto added = addCase(*colleague);
    QVERIFY(added);

    QVERIFY(type(*session, QStringLiteral("typed on when it woke")));
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::NotSaved, 20000);
    QVERIFY(session->saveFailure());
    QCOMPARE(session->saveFailure()->code, ErrorCode::Busy);
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed on when it woke"));
    QCOMPARE(setAside(desks).size(), 1);
    QVERIFY(type(*colleague, QStringLiteral("theirs, and more")) && colleague->flush());
    QVERIFY(isSound(*colleague));

    // They close it. What was typed here gets home by itself.
    colleague->lock();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(there + QStringLiteral("-wal")) || QFileInfo(there + QStringLiteral("-wal")).size() == 0,
                             20000);
    store::Claim::end(there);
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 40000);
    QVERIFY(setAside(desks).isEmpty());
    // Nor is the case unknown that they added: its reference is not given a second time.
    QTRY_COMPARE_WITH_TIMEOUT(session->cases().size(), size_t(2), 20000);
    QVERIFY(openCase(*session, *added));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed on when it woke"));
    session->saveNow(true);
    QVERIFY(session->flush());
    // Neither took the place of the other.
    session->lock();
    QTRY_VERIFY_WITH_TIMEOUT(unlock(*session, here), 20000);
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed on when it woke"));
    QVERIFY(isSound(*session));
    session->lock();
    const QStringList whys = whysInHistory(share, id);
    QVERIFY2(whys.contains(QStringLiteral("theirs")), qPrintable(whys.join(QLatin1String(" | "))));
    QCOMPARE(whys.last(), QStringLiteral("typed on when it woke"));
}

}  // namespace holdfast::tests
