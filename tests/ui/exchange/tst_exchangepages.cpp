// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/sealedcase.h"
#include "core/store/values.h"
#include "tests/suite.h"
#include "tests/ui/pages/opencase.h"
#include "ui/caselist.h"
#include "ui/exchange/reviewlist.h"
#include "ui/exchange/sendcase.h"
#include "ui/exchange/sentcase.h"
#include "ui/fields.h"
#include "ui/theme.h"
#include "ui/walk/preview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace holdfast;
using namespace holdfast::ui;
using tests::OpenCase;

namespace {

/// Words that a program would not guess; plainly nobody's.
const QString Told = QStringLiteral("lantern orbit velvet thicket ninety");

casefile::Case filled()
{
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.child.name = QStringLiteral("Jamie Sample");
    record.child.dateOfBirth = QDate(2012, 3, 4);
    record.supervisionNote = QStringLiteral("A thought of my own");
    record.current()->answers[QStringLiteral("H1")].answer = assessment::Answer::Present;
    record.current()->judgement.why = QStringLiteral("Because of the lift home");
    record.current()->judgement.notKnown = QStringLiteral("Who drove");
    return record;
}

/// One worker at one computer.
struct Desk {
    OpenCase open;
    std::unique_ptr<SentCasePage> sent;

    bool start(const casefile::Case &record)
    {
        if (!open.start(record))
            return false;
        sent = std::make_unique<SentCasePage>(QStringLiteral("sent-case"), open.session(), nullptr);
        tests::showAlone(sent.get());
        return true;
    }
    bool send(const QString &path)
    {
        SendCasePage page(QStringLiteral("send-case"), open.session(), nullptr);
        tests::showAlone(&page);
        page.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(Told);
        page.findChild<QPlainTextEdit *>(QStringLiteral("message"))->setPlainText(QStringLiteral("Read it by Friday"));
        page.send(path);
        return QTest::qWaitFor([&] { return page.message().contains(QStringLiteral("by phone")); }, 20000);
    }
    bool isShown(const char *name) const { return sent->findChild<QWidget *>(QLatin1String(name))->isVisible(); }
    QString howMany() const { return isShown("howMany") ? sent->findChild<QLabel *>(QStringLiteral("howMany"))->text() : QString(); }
    bool openFile(const QString &path)
    {
        sent->openFile(path, Told);
        return QTest::qWaitFor([&] { return !howMany().isEmpty(); }, 20000);
    }
    ReviewList *review() const { return sent->findChild<ReviewList *>(); }
    QString said(const char *about) const
    {
        for (const QLabel *label : sent->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1String(about)))
                return label->text();
        return {};
    }
};

}  // namespace

class ExchangePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsSealedAndNoted()
    {
        Desk desk;
        QVERIFY(desk.start(filled()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("to read.hfcase"));
        QVERIFY(desk.send(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(exchange::isSealedCase(bytes) && !bytes.contains("Jamie") && !bytes.contains("A-0042"));
        const auto opened = exchange::open(bytes, crypto::Passphrase::fromInput(Told));
        QVERIFY(opened);
        QCOMPARE(opened->message, QStringLiteral("Read it by Friday"));
        QVERIFY(opened->record.supervisionNote.isEmpty());
        QString journal;
        desk.open.session().journal(this, [&](const Result<std::vector<store::JournalEntry>> &entries) {
            if (entries)
                for (const store::JournalEntry &entry : *entries)
                    journal += entry.text;
        });
        QTRY_VERIFY(journal.contains(QStringLiteral("sealed case")));
        QVERIFY(!journal.contains(Told) && !journal.contains(QStringLiteral("Jamie")));
    }

    void aPassphraseIsMadeAndForgotten()
    {
        Desk desk;
        QVERIFY(desk.start(filled()));
        SendCasePage page(QStringLiteral("send-case"), desk.open.session(), nullptr);
        tests::showAlone(&page);
        auto *line = page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QVERIFY(line->text().count(QLatin1Char(' ')) >= 4);
        QCOMPARE(line->echoMode(), QLineEdit::Normal);  // to be read out
        const QString first = line->text();
        page.leave();
        QVERIFY(line->text().isEmpty());
        page.load();
        QVERIFY(!line->text().isEmpty() && line->text() != first);
    }

    void refusalsSayWhatToDo()
    {
        Desk desk;
        QVERIFY(desk.start(filled()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.hfcase"));
        QVERIFY(desk.send(path));
        desk.sent->openFile(path, QStringLiteral("another one altogether"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said("That passphrase does not open this file").isEmpty(), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.putChar('x') && file.putChar('y'));
        file.close();
        desk.sent->openFile(path, Told);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said("damaged on its way").isEmpty(), 20000);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") > 0);
        file.close();
        desk.sent->openFile(path, Told);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said("not a sealed case").isEmpty(), 20000);
        QVERIFY(QFile::remove(path));
        desk.sent->openFile(path, Told);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.said("could not be found").isEmpty(), 20000);
        QVERIFY(desk.howMany().isEmpty());
    }

    void aColleagueReadsAddsAndReturnsIt()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("there.hfcase")), back = folder.filePath(QStringLiteral("back.hfcase"));
        Desk author, colleague;
        QVERIFY(author.start(filled()) && author.send(there));
        // The colleague has another case under the same reference.
        QVERIFY(colleague.start(casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon())));
        QVERIFY(colleague.openFile(there));
        QTRY_VERIFY(colleague.sent->findChild<Preview *>()->isVisible());
        QVERIFY(colleague.sent->findChild<Preview *>()->pageCount() > 1);
        QVERIFY(colleague.said("They ask").contains(QStringLiteral("Read it by Friday")));
        // Reading keeps nothing. The list is there, as behind this page in the window, and hears of the new case.
        CaseListPage list(QStringLiteral("case-list"), colleague.open.session(), nullptr);
        tests::showAlone(&list);
        QCOMPARE(colleague.open.session().cases().size(), size_t(1));
        colleague.sent->keep();
        QTRY_COMPARE_WITH_TIMEOUT(colleague.open.session().cases().size(), size_t(2), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(colleague.open.session().hasCase() && colleague.open.record().child.name == QStringLiteral("Jamie Sample"),
                                 20000);
        QVERIFY(colleague.open.record().reference != QStringLiteral("A-0042"));
        colleague.open.changeAssessment([](casefile::Assessment &one) {
            one.judgement.why = QStringLiteral("Because of the lift home, told twice");
            one.judgement.notKnown = QStringLiteral("Who drove, and whose van");
        });
        QVERIFY(colleague.send(back));

        // Back at the author's, with the case closed: it is found, opened, and nothing changes by itself.
        author.open.session().closeCase();
        QVERIFY(author.openFile(back));
        QTRY_VERIFY(author.review()->isVisible());
        QVERIFY2(author.howMany().contains(QStringLiteral("in 2 places")), qPrintable(author.howMany()));
        QVERIFY(!author.said("Because of the lift home, told twice").isEmpty());
        author.sent->take();
        QVERIFY(author.sent->message().contains(QStringLiteral("Nothing was chosen")));
        QCOMPARE(author.open.assessment().judgement.why, QStringLiteral("Because of the lift home"));
        // One is taken, and only that one.
        const auto choices = author.review()->findChildren<Radios *>();
        QCOMPARE(choices.size(), 2);
        const bool isFirstWhy = choices.front()->accessibleName().contains(QStringLiteral("why"));
        QCOMPARE(choices.at(isFirstWhy ? 0 : 1)->accessibleName(), QStringLiteral("Professional judgement, why"));
        choices.at(isFirstWhy ? 0 : 1)->button(QStringLiteral("theirs"))->click();
        author.sent->take();
        QCOMPARE(author.open.assessment().judgement.why, QStringLiteral("Because of the lift home, told twice"));
        QCOMPARE(author.open.assessment().judgement.notKnown, QStringLiteral("Who drove"));
        QCOMPARE(author.open.record().supervisionNote, QStringLiteral("A thought of my own"));
        QCOMPARE(author.open.record().reference, QStringLiteral("A-0042"));
        QVERIFY(author.howMany().contains(QStringLiteral("1 place")));
    }

    void aCounterSignatureComesBack()
    {
        const QTemporaryDir folder;
        const QString back = folder.filePath(QStringLiteral("back.hfcase"));
        casefile::Case waiting = filled();
        waiting.current()->signature.name = QStringLiteral("Alex Writer");
        waiting.current()->signature.at = OpenCase::noon();
        waiting.current()->state = casefile::StateWaiting;
        casefile::Case agreed = waiting;
        agreed.current()->state = casefile::StateSigned;
        agreed.current()->counterSignature.outcome = QStringLiteral("agree");
        agreed.current()->counterSignature.name = QStringLiteral("Robin Reader");
        agreed.current()->counterSignature.at = OpenCase::noon();
        agreed.current()->judgement.why = QStringLiteral("Altered behind the signature");
        Desk author, colleague;
        QVERIFY(colleague.start(agreed) && colleague.send(back));
        QVERIFY(author.start(waiting));
        QVERIFY(author.openFile(back));
        // What was signed here cannot be taken; the counter-signature can, with the state that goes with it.
        const auto choices = author.review()->findChildren<Radios *>();
        QCOMPARE(author.review()->count(), 2);
        QCOMPARE(choices.size(), 1);
        QVERIFY(!author.said("a version you signed").isEmpty());
        choices.front()->button(QStringLiteral("theirs"))->click();
        author.sent->take();
        QCOMPARE(author.open.assessment().counterSignature.name, QStringLiteral("Robin Reader"));
        QCOMPARE(author.open.assessment().state, casefile::StateSigned);
        QCOMPARE(author.open.assessment().judgement.why, QStringLiteral("Because of the lift home"));
    }

    void closingTheFileForgetsIt()
    {
        Desk desk;
        QVERIFY(desk.start(filled()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.hfcase"));
        QVERIFY(desk.send(path) && desk.openFile(path));
        QVERIFY(desk.howMany().contains(QStringLiteral("nothing that your case")));
        desk.sent->forget();
        QVERIFY(desk.isShown("path") && !desk.isShown("howMany"));
        desk.sent->load();
        QVERIFY(desk.isShown("path") && desk.sent->findChild<QLineEdit *>(QStringLiteral("path"))->text().isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::start();
    return tests::run<ExchangePagesTest>(app.arguments());
}

#include "tst_exchangepages.moc"
