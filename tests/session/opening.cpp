// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/opening.h"

#include "core/session/caserecords.h"
#include "tests/session/desks.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

namespace holdfast::tests {

using session::Session;

void OpeningTest::aNewStoreIsOpenAndKnown()
{
    Desks desks;
    const auto session = desks.open();
    QSignalSpy opened(session.get(), &Session::opened);
    const auto code = make(*session, desks.path());
    QVERIFY(code);
    QCOMPARE(code->count(QLatin1Char('-')), 7);
    QCOMPARE(opened.count(), 1);
    QVERIFY(session->isOpen());
    QVERIFY(!session->isReadOnly());
    QCOMPARE(session->storePath(), desks.path());
    QCOMPARE(session->knownStores(), QStringList{desks.path()});
    QCOMPARE(desks.open()->storePath(), desks.path());
}

void OpeningTest::aWrongPassphraseOpensNothing()
{
    Desks desks;
    {
        const auto session = desks.open();
        QVERIFY(make(*session, desks.path()));
        session->lock();
        QSignalSpy locked(session.get(), &Session::locked);
        QVERIFY(locked.wait());
        QVERIFY(!session->isOpen());
        QVERIFY(session->cases().empty());
    }
    const auto session = desks.open();
    const auto result = unlock(*session, desks.path(), QStringLiteral("not the one that was chosen"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WrongKey);
    QVERIFY(!session->isOpen());
    QVERIFY(unlock(*session, desks.path()));
}

void OpeningTest::theRecoveryCodeOpensIt()
{
    Desks desks;
    QString code;
    {
        const auto session = desks.open();
        code = *make(*session, desks.path());
    }
    const auto session = desks.open();
    const auto result = answerOf<void>(session.get(), [&](QObject *context, const session::Done<void> &done) {
        session->unlockWithRecoveryCode(desks.path(), code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')), context, done);
    });
    QVERIFY(result);
    QVERIFY(session->isOpen());
}

void OpeningTest::aMistypedRecoveryCodeIsSaidAtOnce()
{
    Desks desks;
    const auto session = desks.open();
    QString code = *make(*session, desks.path());
    code[0] = code[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    const auto result = answerOf<void>(session.get(), [&](QObject *context, const session::Done<void> &done) {
        session->unlockWithRecoveryCode(desks.path(), code, context, done);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadRecoveryCode);
}

void OpeningTest::aSecondProcessIsBusyAndMayRead()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
        QVERIFY(!id.isEmpty());
    }
    QProcess holder;
    holder.start(QStringLiteral(SESSION_HELPER), {QStringLiteral("hold"), desks.folder.path(), desks.path(), GoodPassphrase});
    QVERIFY(holder.waitForReadyRead(30000));
    QCOMPARE(holder.readLine().trimmed(), QByteArray("open"));

    const auto session = desks.open();
    const auto refused = unlock(*session, desks.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY(unlock(*session, desks.path(), GoodPassphrase, true));
    QVERIFY(session->isReadOnly());
    QCOMPARE(session->cases().size(), size_t(1));
    // After every public operation of the holder the store is still held.
    for (const char *step : {"add\n", "edit\n", "lock\n", "unlock\n", "backup\n"}) {
        holder.write(step);
        QVERIFY2(holder.waitForReadyRead(30000), step);
        QCOMPARE(holder.readLine().trimmed(), QByteArray("done"));
        const auto other = desks.open();
        const auto again = unlock(*other, desks.path());
        QVERIFY2(!again, step);
        QCOMPARE(again.error().code, ErrorCode::Busy);
    }
    holder.write("quit\n");
    QVERIFY(holder.waitForFinished(30000));
}

void OpeningTest::readingOnlyChangesNothing()
{
    Desks desks;
    QByteArray id;
    {
        const auto session = desks.open();
        id = startCase(*session, desks.path());
        type(*session, QStringLiteral("seen"));
        QVERIFY(session->flush());
    }
    const auto session = desks.open();
    QVERIFY(unlock(*session, desks.path(), GoodPassphrase, true));
    QVERIFY(openCase(*session, id));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("seen"));
    QVERIFY(!type(*session, QStringLiteral("changed")));
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("seen"));
    QCOMPARE(session->saveState(), session::SaveState::Saved);
    QVERIFY(!addCase(*session));
}

void OpeningTest::practiceIsSealedAndPreferencesAreNot()
{
    Desks desks;
    session::Practice practice;
    practice.name = QStringLiteral("Practitioner Xyzzy");
    practice.contacts = {
        {QStringLiteral("front-door"), QStringLiteral("Front door Plugh"), QStringLiteral("01632 960123"), {}, QDate(2026, 5, 1)}};
    practice.idleMinutes = 12;
    practice.clocks.socialCareDecision = {1, pathway::Unit::WorkingDays};
    practice.clocks.returnInterview = {2, pathway::Unit::WorkingDays};
    practice.clocks.reviewWeeks = 6;
    {
        const auto session = desks.open();
        QVERIFY(make(*session, desks.path()));
        session->setPractice(practice);
        session::Preferences preferences;
        preferences.textPercent = 150;
        preferences.theme = session::Theme::Dark;
        session->setPreferences(preferences);
        QVERIFY(session->flush());
    }
    const auto session = desks.open();
    QCOMPARE(session->preferences().textPercent, 150);
    QCOMPARE(session->preferences().theme, session::Theme::Dark);
    QVERIFY(session->practice() == session::Practice());
    QVERIFY(unlock(*session, desks.path()));
    QVERIFY(session->practice() == practice);
    session->lock();
    QVERIFY(session->practice() == session::Practice());
    QDirIterator files(desks.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Xyzzy") && !bytes.contains("Plugh") && !bytes.contains("960123"), qPrintable(file.fileName()));
    }
}

void OpeningTest::thePlaceComesBack()
{
    Desks desks;
    const QJsonObject place{{QStringLiteral("page"), QStringLiteral("judgement")}, {QStringLiteral("caret"), 7}};
    {
        const auto session = desks.open();
        QVERIFY(make(*session, desks.path()));
        session->setPosition(place);
        session->lock();
        QVERIFY(session->position().isEmpty());
        QVERIFY(unlock(*session, desks.path()));
        QCOMPARE(session->position(), place);
    }
    const auto session = desks.open();
    QVERIFY(unlock(*session, desks.path()));
    QCOMPARE(session->position(), place);
}

void OpeningTest::aChangedPassphraseCounts()
{
    Desks desks;
    const QString next = QStringLiteral("marble thunder cabin violet spoon");
    {
        const auto session = desks.open();
        QVERIFY(make(*session, desks.path()));
        const auto change = [&](const QString &from, const QString &to) {
            return answerOf<void>(session.get(), [&](QObject *context, const session::Done<void> &done) {
                session->changePassphrase(from, to, context, done);
            });
        };
        QCOMPARE(change(QStringLiteral("something else entirely"), next).error().code, ErrorCode::WrongKey);
        QCOMPARE(change(GoodPassphrase, QStringLiteral("password1234")).error().code, ErrorCode::WeakPassphrase);
        QVERIFY(change(GoodPassphrase, next));
    }
    const auto session = desks.open();
    QCOMPARE(unlock(*session, desks.path()).error().code, ErrorCode::WrongKey);
    QVERIFY(unlock(*session, desks.path(), next));
}

void OpeningTest::references_data()
{
    QTest::addColumn<QStringList>("used");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << QStringList() << QStringLiteral("A-0001");
    QTest::newRow("after the highest, not in the gap")
        << QStringList{QStringLiteral("A-0001"), QStringLiteral("A-0041")} << QStringLiteral("A-0042");
    QTest::newRow("others are not counted") << QStringList{QStringLiteral("LCS 99817"), QStringLiteral("B-0100")}
                                            << QStringLiteral("A-0001");
    QTest::newRow("grows") << QStringList{QStringLiteral("A-9999")} << QStringLiteral("A-10000");
}

void OpeningTest::references()
{
    QFETCH(QStringList, used);
    QTEST(session::referenceAfter(used), "next");
}

namespace {

Result<QByteArray> addChild(Session &session, const QString &name, const QStringList &aliases, QDate born)
{
    casefile::Case record = casefile::newCase(session.nextReference(), session.now());
    record.child.name = name;
    record.child.aliases = aliases;
    record.child.dateOfBirth = born;
    return answerOf<QByteArray>(&session,
                                [&](QObject *context, const session::Done<QByteArray> &done) { session.addCase(record, context, done); });
}

QStringList referencesOf(const std::vector<const session::CaseEntry *> &entries)
{
    QStringList found;
    for (const session::CaseEntry *entry : entries)
        found << entry->summary.reference;
    found.sort();
    return found;
}

}  // namespace

void OpeningTest::searchFindsReferenceNameAndAlias()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(make(*session, desks.path()));
    QVERIFY(addChild(*session, QStringLiteral("Zo\u00eb Fictional"), {QStringLiteral("Star")}, QDate(2011, 3, 27)));
    QVERIFY(addChild(*session, QStringLiteral("Tom Madeup"), {}, QDate(2012, 4, 1)));
    QCOMPARE(referencesOf(session->search({})), (QStringList{QStringLiteral("A-0001"), QStringLiteral("A-0002")}));
    QCOMPARE(referencesOf(session->search(QStringLiteral("zoe"))), QStringList{QStringLiteral("A-0001")});
    QCOMPARE(referencesOf(session->search(QStringLiteral("STA"))), QStringList{QStringLiteral("A-0001")});
    QCOMPARE(referencesOf(session->search(QStringLiteral("0002"))), QStringList{QStringLiteral("A-0002")});
    QCOMPARE(referencesOf(session->search(QStringLiteral("madeup"))), QStringList{QStringLiteral("A-0002")});
    QVERIFY(session->search(QStringLiteral("tomm")).empty());
}

void OpeningTest::possibleDuplicatesNeedTheDateAndASimilarName()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(make(*session, desks.path()));
    const QDate born(2011, 3, 27);
    QVERIFY(addChild(*session, QStringLiteral("Jessica Sample"), {QStringLiteral("Jess")}, born));
    QCOMPARE(session->possibleDuplicates(QStringLiteral("Jessika Example"), born).size(), size_t(1));
    QCOMPARE(session->possibleDuplicates(QStringLiteral("Jess Other"), born).size(), size_t(1));
    QVERIFY(session->possibleDuplicates(QStringLiteral("Jessica Sample"), born.addDays(1)).empty());
    QVERIFY(session->possibleDuplicates(QStringLiteral("Ruby Nobody"), born).empty());
    QVERIFY(session->possibleDuplicates(QString(), born).empty());
}

void OpeningTest::aTakenReferenceIsRefused()
{
    Desks desks;
    const auto session = desks.open();
    QVERIFY(make(*session, desks.path()));
    QVERIFY(addCase(*session));
    const casefile::Case same = casefile::newCase(QStringLiteral("A-0001"), session->now());
    const auto refused = answerOf<QByteArray>(
        session.get(), [&](QObject *context, const session::Done<QByteArray> &done) { session->addCase(same, context, done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Exists);
}

void OpeningTest::nothingIsCalledForAContextThatIsGone()
{
    Desks desks;
    const auto session = desks.open();
    auto context = std::make_unique<QObject>();
    bool called = false;
    session->createStore(desks.path(), QStringLiteral("cases"), GoodPassphrase, context.get(),
                         [&called](const Result<QString> &) { called = true; });
    context.reset();
    QTRY_VERIFY(session->isOpen());
    QTest::qWait(50);
    QVERIFY(!called);
}

}  // namespace holdfast::tests
