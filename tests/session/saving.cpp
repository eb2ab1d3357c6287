// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/saving.h"

#include "core/store/vault.h"
#include "tests/session/desks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

#include <sys/resource.h>

namespace holdfast::tests {

using session::SaveState;
using session::Session;

namespace {

/// What the disk holds, read by a session of its own.
QString whyOnDisk(const Desks &desks, const QByteArray &id, std::vector<session::Recovered> *recovered = nullptr)
{
    const auto session = desks.open();
    QObject::connect(session.get(), &Session::recovered, session.get(), [recovered](const session::Recovered &what) {
        if (recovered)
            recovered->push_back(what);
    });
    if (!unlock(*session, desks.path()) || !openCase(*session, id))
        return QStringLiteral("could not be opened");
    return session->assessment()->judgement.why;
}

/// From now on no file of this process may grow beyond what it has: the disk is full, for everybody.
class FullDisk {
public:
    explicit FullDisk(const QString &path)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = 1;
        Q_UNUSED(path);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { release(); }
    void release() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

}  // namespace

void SavingTest::autosaveComesWithinTwoSeconds()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    QCOMPARE(session->saveState(), SaveState::Saved);
    QElapsedTimer since;
    since.start();
    QVERIFY(type(*session, QStringLiteral("worried")));
    QCOMPARE(session->saveState(), SaveState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 2500);
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
}

void SavingTest::aFastTypistIsSavedToo()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    QSignalSpy written(session.get(), &Session::writeReturned);
    // A key every 50 ms, without a pause: the wait counts from the first unsaved one.
    QElapsedTimer since;
    since.start();
    QString text;
    while (since.elapsed() < 2000 && written.isEmpty()) {
        text += QLatin1Char('a');
        QVERIFY(type(*session, text));
        QTest::qWait(50);
    }
    QVERIFY2(!written.isEmpty(), "nothing was written while typing");
}

void SavingTest::leavingMakesARevisionOnlyWhenSomethingChanged()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
        session->saveNow(true);
        QVERIFY(session->flush());
        type(*session, QStringLiteral("one"));
        session->saveNow(true);
        QVERIFY(session->flush());
        type(*session, QStringLiteral("two"));
        type(*session, QStringLiteral("one"));
        session->saveNow(true);
        QVERIFY(session->flush());
    }
    store::Place place;
    place.anchorFolder = desks.places().configFolder;
    auto vault = store::Vault::open(desks.path(), store::OpenMode::Write, place);
    QVERIFY(vault);
    QVERIFY((*vault)->unlock(crypto::Passphrase::fromInput(GoodPassphrase)));
    const auto history = (*vault)->history(*store::RecordId::fromBytes(id));
    QVERIFY(history);
    QCOMPARE(history->size(), size_t(2));
    QVERIFY(!*(*vault)->draft(*store::RecordId::fromBytes(id)));
}

void SavingTest::wordsSurviveAKilledProcess()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
        QVERIFY(!id.isEmpty());
    }
    QProcess typist;
    typist.start(QStringLiteral(SESSION_HELPER), {QStringLiteral("type"), desks.folder.path(), desks.path(), GoodPassphrase});
    // It says each word when it types it, and never stops by itself.
    std::vector<std::pair<qint64, QString>> typed;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 60000 && typed.size() < 60) {
        if (typist.canReadLine())
            typed.emplace_back(since.elapsed(), QString::fromUtf8(typist.readLine()).trimmed());
        else if (!typist.waitForReadyRead(5000))
            break;
    }
    QVERIFY(typed.size() >= 60);
    typist.kill();
    QVERIFY(typist.waitForFinished());
    const qint64 killed = since.elapsed();
    std::vector<session::Recovered> recovered;
    const QString kept = whyOnDisk(desks, id, &recovered);
    QString mustBeThere;
    for (const auto &[at, text] : typed)
        if (killed - at > 2000)
            mustBeThere = text;
    QVERIFY(!mustBeThere.isEmpty());
    QVERIFY2(kept.startsWith(mustBeThere), qPrintable(kept.right(40)));
    QCOMPARE(recovered.size(), size_t(1));
    QCOMPARE(recovered.front().reference, QStringLiteral("A-0001"));
    QVERIFY(recovered.front().keptUpTo.isValid());
    QVERIFY(recovered.front().keptUpTo.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    // Said once: leaving the section made it a revision.
    {
        const auto session = desks.open();
        QVERIFY(unlock(*session, desks.path()));
        QVERIFY(openCase(*session, id));
        type(*session, kept + QStringLiteral(" more"));
        session->closeCase();
        QVERIFY(session->flush());
    }
    recovered.clear();
    QVERIFY(whyOnDisk(desks, id, &recovered).endsWith(QLatin1String(" more")));
    QVERIFY(recovered.empty());
}

void SavingTest::lockingKeepsTheLastWord()
{
    Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QSignalSpy locked(session.get(), &Session::locked);
    QSignalSpy closed(session.get(), &Session::caseClosed);
    QVERIFY(type(*session, QStringLiteral("the very last key before locking")));
    session->lock();
    QVERIFY(!session->hasCase());
    QVERIFY(!session->isOpen());
    QCOMPARE(closed.count(), 1);
    QVERIFY(locked.wait());
    QVERIFY(!type(*session, QStringLiteral("typed after locking")));
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("the very last key before locking"));
}

void SavingTest::aFailedDiskKeepsTheWordsAndSaysSo()
{
    Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QSignalSpy failed(session.get(), &Session::saveFailed);
    {
        FullDisk full(desks.path());
        QVERIFY(type(*session, QStringLiteral("typed on a full disk")));
        QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::NotSaved, 5000);
        QVERIFY(!failed.isEmpty());
        QVERIFY(session->saveFailure());
        QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed on a full disk"));
        QVERIFY(!session->flush(2000));
    }
    // It tries again by itself.
    QTRY_COMPARE_WITH_TIMEOUT(session->saveState(), SaveState::Saved, 10000);
    QVERIFY(!session->saveFailure());
    QVERIFY(session->flush());
    session->lock();
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed on a full disk"));
}

void SavingTest::wordsOutliveLockingWhileTheDiskFails()
{
    Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QSignalSpy locked(session.get(), &Session::locked);
    {
        FullDisk full(desks.path());
        QVERIFY(type(*session, QStringLiteral("typed and then locked")));
        session->lock();
        QVERIFY(locked.wait());
    }
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed and then locked"));
    QVERIFY(session->flush());
    session->lock();
    QVERIFY(locked.wait());
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed and then locked"));
}

void SavingTest::whatIsSignedStays()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    QVERIFY(type(*session, QStringLiteral("as signed")));
    QVERIFY(
        session->editAssessment(QStringLiteral("assessment/state"), [](casefile::Assessment &one) { one.state = casefile::StateSigned; }));
    QVERIFY(!type(*session, QStringLiteral("changed later")));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("as signed"));
    QVERIFY(!session->edit(QStringLiteral("assessments"), [](casefile::Case &record) { record.assessments.clear(); }));
    QVERIFY(session->editAssessment(QStringLiteral("assessment/corrections"), [](casefile::Assessment &one) {
        one.corrections.push_back({QStringLiteral("c-1"),
                                   QStringLiteral("judgement/why"),
                                   QStringLiteral("what was meant"),
                                   QStringLiteral("a slip"),
                                   {},
                                   {},
                                   {}});
    }));
    QVERIFY(session->editAssessment(QStringLiteral("assessment/counterSignature"),
                                    [](casefile::Assessment &one) { one.counterSignature.comments = QStringLiteral("read"); }));
    QVERIFY(
        session->edit(QStringLiteral("child/name"), [](casefile::Case &record) { record.child.name = QStringLiteral("Fictional Child"); }));
}

void SavingTest::closingWaitsForTheDisk()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
        QVERIFY(type(*session, QStringLiteral("closed at once")));
        // No flush: ending the session is enough.
    }
    QCOMPARE(whyOnDisk(desks, id), QStringLiteral("closed at once"));
}

void SavingTest::removedIsGone()
{
    Desks desks;
    const auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(type(*session, QStringLiteral("to be removed")));
    const auto removed = answerOf<void>(session.get(), [&](QObject *context, const session::Done<void> &done) {
        session->removeCase(id, QStringLiteral("made by mistake"), context, done);
    });
    QVERIFY(removed);
    QVERIFY(!session->hasCase());
    QVERIFY(session->cases().empty());
    QVERIFY(!openCase(*session, id));
}

}  // namespace holdfast::tests
