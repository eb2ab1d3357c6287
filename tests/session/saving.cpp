// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/saving.h"

#include "core/store/vault.h"
#include "tests/session/desks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
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

/// A store whose every change takes as long as the test wants: its clock is asked in the middle of one, and answers when it is let.
class LongStep {
public:
    ~LongStep() { end(); }
    Clock clock()
    {
        return [this] {
            QMutexLocker locker(&m_mutex);
            while (m_isRunning && QThread::currentThread() != m_typist)
                m_ended.wait(&m_mutex);
            return systemClock()();
        };
    }
    void begin(Session &session)
    {
        {
            const QMutexLocker locker(&m_mutex);
            m_isRunning = true;
        }
        session.setRetentionRule({30, 10}, &session, [this](const Result<void> &) { hasAnswered = true; });
    }
    void end()
    {
        const QMutexLocker locker(&m_mutex);
        m_isRunning = false;
        m_ended.wakeAll();
    }
    bool hasAnswered = false;

private:
    QMutex m_mutex;
    QWaitCondition m_ended;
    bool m_isRunning = false;
    QThread *const m_typist = QThread::currentThread();
};

/// What somebody finds who starts anew from the disk as it is now, as after a power cut.
QString whyAfterPowerCut(const Desks &desks, const QByteArray &id, std::vector<session::Recovered> *recovered = nullptr)
{
    Desks after;
    // By another process: closing the files here would give up the locks of the session that is still running.
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), desks.folder.path() + QStringLiteral("/."), after.folder.path()}))
        return QStringLiteral("could not be copied");
    return whyOnDisk(after, id, recovered);
}

QStringList setAside(const Desks &desks)
{
    return QDir(desks.places().configFolder).entryList({QStringLiteral("*.words")}, QDir::Files);
}

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

void SavingTest::aLongStepDoesNotBreakThePromise()
{
    Desks desks;
    LongStep step;
    Session session(desks.places(), step.clock(), Session::Cost::Cheap);
    const QByteArray id = startCase(session, desks.path());
    QVERIFY(type(session, QStringLiteral("before")) && session.flush());
    step.begin(session);
    QElapsedTimer since;
    since.start();
    QVERIFY(type(session, QStringLiteral("typed while a backup was being made")));
    QCOMPARE(session.saveState(), SaveState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState(), SaveState::Saved, 5000);
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!step.hasAnswered);
    QCOMPARE(setAside(desks).size(), 1);
    QFile file(QDir(desks.places().configFolder).filePath(setAside(desks).front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("typed while"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    std::vector<session::Recovered> recovered;
    QCOMPARE(whyAfterPowerCut(desks, id, &recovered), QStringLiteral("typed while a backup was being made"));
    QCOMPARE(recovered.size(), size_t(1));
    // Later words as well, and when the step is over the store has them and nothing else is left.
    QVERIFY(type(session, QStringLiteral("and a word more")));
    QTRY_COMPARE_WITH_TIMEOUT(session.saveState(), SaveState::Saved, 5000);
    QCOMPARE(whyAfterPowerCut(desks, id), QStringLiteral("and a word more"));
    step.end();
    QTRY_VERIFY(step.hasAnswered);
    QVERIFY(session.flush());
    QVERIFY(setAside(desks).isEmpty());
    QCOMPARE(whyAfterPowerCut(desks, id), QStringLiteral("and a word more"));
}

void SavingTest::lockingBehindALongStepLosesNothing()
{
    Desks desks;
    LongStep step;
    Session session(desks.places(), step.clock(), Session::Cost::Cheap);
    const QByteArray id = startCase(session, desks.path());
    step.begin(session);
    QSignalSpy locked(&session, &Session::locked);
    QVERIFY(type(session, QStringLiteral("the last word before leaving")));
    session.lock();
    QTRY_COMPARE_WITH_TIMEOUT(setAside(desks).size(), 1, 5000);
    QVERIFY(locked.isEmpty());
    QCOMPARE(whyAfterPowerCut(desks, id), QStringLiteral("the last word before leaving"));
    step.end();
    QVERIFY(!locked.isEmpty() || locked.wait(10000));
    QVERIFY(setAside(desks).isEmpty());
    QVERIFY(unlock(session, desks.path()) && openCase(session, id));
    QCOMPARE(session.assessment()->judgement.why, QStringLiteral("the last word before leaving"));
}

void SavingTest::wordsSetAsideNeverReplaceLaterOnes()
{
    Desks desks;
    QByteArray id, kept;
    QString name;
    {
        LongStep step;
        Session session(desks.places(), step.clock(), Session::Cost::Cheap);
        id = startCase(session, desks.path());
        step.begin(session);
        QVERIFY(type(session, QStringLiteral("older, set aside")));
        QTRY_COMPARE_WITH_TIMEOUT(setAside(desks).size(), 1, 5000);
        name = QDir(desks.places().configFolder).filePath(setAside(desks).front());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept = file.readAll();
        step.end();
        QVERIFY(session.flush());
        QVERIFY(type(session, QStringLiteral("newer, in the store")) && session.flush());
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kept) == kept.size());
    file.close();
    std::vector<session::Recovered> recovered;
    QCOMPARE(whyOnDisk(desks, id, &recovered), QStringLiteral("newer, in the store"));
    QVERIFY(recovered.empty());
    QVERIFY(setAside(desks).isEmpty());
    // Nor are they lost: the history has them.
    store::Place place;
    place.anchorFolder = desks.places().configFolder;
    auto vault = store::Vault::open(desks.path(), store::OpenMode::Write, place);
    QVERIFY(vault && (*vault)->unlock(crypto::Passphrase::fromInput(GoodPassphrase)));
    const auto history = (*vault)->history(*store::RecordId::fromBytes(id));
    QVERIFY(history);
    QVERIFY(std::any_of(history->begin(), history->end(), [](const auto &one) { return one.reason == QLatin1String("set-aside"); }));
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

void SavingTest::aClockSetBackLosesNothing()
{
    Desks desks;
    std::atomic<qint64> moment = QDateTime({2026, 5, 14}, {9, 0}, Qt::UTC).toMSecsSinceEpoch();
    const Clock clock = [&moment] { return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC); };
    QByteArray id;
    for (const char *words : {"typed in May", "typed with the clock two years back", "typed in May again"}) {
        Session session(desks.places(), clock, Session::Cost::Cheap);
        if (id.isEmpty())
            id = startCase(session, desks.path());
        else
            QVERIFY(unlock(session, desks.path()) && openCase(session, id));
        QVERIFY(type(session, QString::fromLatin1(words)));
        session.saveNow();
        QTRY_COMPARE(session.saveState(), SaveState::Saved);
        // Back in the middle of a day, with the store open.
        moment -= 60 * 60 * 1000;
        QVERIFY(type(session, QString::fromLatin1(words) + QStringLiteral(" and an hour earlier")) && session.flush());
        const auto report =
            answerOf<store::VerifyReport>(&session, [&](QObject *context, const auto &done) { session.verifyStore(context, done); });
        QVERIFY(report && report->isSound());
        QCOMPARE(whyAfterPowerCut(desks, id), QString::fromLatin1(words) + QStringLiteral(" and an hour earlier"));
        moment += (QLatin1String(words).contains(QLatin1String("back")) ? 1 : -1) * qint64(730) * 24 * 60 * 60 * 1000;
    }
}

void SavingTest::aSuspendedProgramKeepsStoreAndWords()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
    }
    QProcess typist;
    typist.start(QStringLiteral(SESSION_HELPER), {QStringLiteral("type"), desks.folder.path(), desks.path(), GoodPassphrase});
    QByteArrayList typed;
    const auto hear = [&](qsizetype wanted) {
        while (typed.size() < wanted && (typist.canReadLine() || typist.waitForReadyRead(20000)))
            while (typist.canReadLine())
                typed << typist.readLine().trimmed();
        return typed.size() >= wanted;
    };
    QVERIFY(hear(5));
    // As a laptop does when its lid is shut: everything stands still, and nobody else gets in meanwhile.
    QCOMPARE(::kill(pid_t(typist.processId()), SIGSTOP), 0);
    {
        const auto other = desks.open();
        const auto refused = unlock(*other, desks.path());
        QVERIFY(!refused && refused.error().code == ErrorCode::Busy);
    }
    QCOMPARE(::kill(pid_t(typist.processId()), SIGCONT), 0);
    const qsizetype before = typed.size();
    QVERIFY(hear(before + 40));
    typist.kill();
    QVERIFY(typist.waitForFinished());
    // What was typed before the lid was shut has long been due.
    const QString kept = whyOnDisk(desks, id);
    QVERIFY2(kept.startsWith(QString::fromUtf8(typed[before - 1])), qPrintable(kept));
}

void SavingTest::aFolderThatGoesAwayLosesNothing()
{
    Desks desks;
    const QString folder = desks.folder.filePath(QStringLiteral("drive")), away = desks.folder.filePath(QStringLiteral("elsewhere"));
    const QString path = folder + QStringLiteral("/cases.store");
    QVERIFY(QDir().mkpath(folder));
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, path);
        QVERIFY(!id.isEmpty());
        QVERIFY(QDir().rename(folder, away));
        QVERIFY(type(*session, QStringLiteral("typed while the folder was gone")));
        session->saveNow(true);
        (void)session->flush();
        // Saved, or said not to be; never neither.
        QVERIFY(session->saveState() != SaveState::Saving);
    }
    QVERIFY(QDir().rename(away, folder));
    const auto session = desks.open();
    QVERIFY(unlock(*session, path) && openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("typed while the folder was gone"));
}

void SavingTest::aLocalLengthCountsForEveryCaseAtOnce()
{
    Desks desks;
    auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    const QDateTime call = session->now().addSecs(-3600);
    QVERIFY(session->edit(QStringLiteral("pathway/events"), [&](casefile::Case &record) {
        pathway::Event event;
        event.id = QStringLiteral("v-1");
        event.kind = pathway::ReferredByPhone;
        event.at = call;
        record.pathway.events.push_back(event);
    }));
    QVERIFY(session->flush());
    session->closeCase();
    const auto written = [&session] {
        for (const casefile::Due &due : session->cases().at(0).summary.due)
            if (due.what == QLatin1String("written-referral"))
                return due.at.toString(Qt::ISODate);
        return QString();
    };
    QTRY_COMPARE(written(), call.addSecs(48 * 3600).toString(Qt::ISODate));
    session::Practice practice = session->practice();
    practice.clocks.writtenReferral = {24, pathway::Unit::ElapsedHours};
    session->setPractice(practice);
    QCOMPARE(written(), call.addSecs(24 * 3600).toString(Qt::ISODate));
    // The case was not saved since; another day, the list says it still.
    session->lock();
    QVERIFY(unlock(*session, desks.path()));
    QCOMPARE(written(), call.addSecs(24 * 3600).toString(Qt::ISODate));
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
