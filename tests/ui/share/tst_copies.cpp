// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/share/tst_copies.h"

#include "tests/ui/share/shared.h"
#include "ui/walk/copyparts.h"
#include "ui/walk/passwordbox.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>

namespace holdfast::tests {

void Copies::everyOmissionIsListedWithItsReason()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.page->chooseAudience(report::Audience::Agency);
    const auto *rules = shared.page->findChild<QListWidget *>(QStringLiteral("ruleOmissions"));
    QCOMPARE(rules->count(), 1);
    QVERIFY2(rules->item(0)->text().startsWith(QStringLiteral("Health, evidence: ")), qPrintable(rules->item(0)->text()));
    QVERIFY(rules->item(0)->text().contains(shared.open.session().pack().words(QStringLiteral("omitted.third-party"))));
    QVERIFY(!rules->item(0)->text().contains(QStringLiteral("grey van")));
    const auto *said = shared.page->findChild<QLabel *>(QStringLiteral("omissions"));
    QVERIFY(said->isVisible() && said->text().contains(QStringLiteral("1 thing by rule")));
    // The own agency's copy leaves nothing out.
    shared.page->chooseAudience(report::Audience::Full);
    QCOMPARE(rules->count(), 0);
    QVERIFY(!said->isVisible());
}

void Copies::whatTheAuthorLeavesOutIsNotThere()
{
    Shared shared;
    QVERIFY(shared.start());
    QVERIFY(shared.text().contains(QStringLiteral("Bruises on the arm")));
    QVERIFY(shared.text().contains(QStringLiteral("lift home")));
    QVERIFY(shared.without(QStringLiteral("evidence/e-plain")));
    QVERIFY(!shared.text().contains(QStringLiteral("Bruises on the arm")));
    QVERIFY(shared.text().contains(QStringLiteral("left out of this copy")));
    const QString why = QStringLiteral("assessments/%1/judgement/why").arg(shared.open.assessment().id);
    QVERIFY(shared.without(why));
    QVERIFY(!shared.text().contains(QStringLiteral("lift home")));
    QCOMPARE(shared.leaveOut()->chosen().size(), 2);
    QVERIFY(shared.page->findChild<QLabel *>(QStringLiteral("omissions"))->text().contains(QStringLiteral("2 things by you")));
    // In the file, too; and the record itself keeps every word.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.txt"));
    QVERIFY(shared.page->savePlainText(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Bruises on the arm") && !bytes.contains("lift home"));
    QCOMPARE(shared.open.record().evidence.front().text, QStringLiteral("Bruises on the arm were seen in class"));
    // Another document of the same case leaves it out as well.
    shared.page->chooseDocument(QStringLiteral("police-information-report"));
    QVERIFY(!shared.text().contains(QStringLiteral("Bruises on the arm")));
    // A tick taken away puts back what no rule hides.
    shared.page->chooseDocument(QStringLiteral("full-assessment"));
    shared.leaveOut()->choose(QStringLiteral("evidence/e-plain"), false);
    QTRY_VERIFY(shared.text().contains(QStringLiteral("Bruises on the arm")));
}

void Copies::whatWasLeftOutIsKeptForThatReader()
{
    Shared shared;
    QVERIFY(shared.start());
    const QString place = QStringLiteral("evidence/e-plain");
    const auto has = [](const QString &text) { return text.contains(QStringLiteral("Bruises on the arm")); };
    shared.page->chooseAudience(report::Audience::Agency);
    QVERIFY(shared.without(place));
    QCOMPARE(report::leftOutBefore(shared.open.record(), report::Audience::Agency), QStringList(place));
    // The family's copies start from what agencies do not get; the full copy has every word.
    shared.page->chooseAudience(report::Audience::Child);
    QVERIFY(!has(shared.text()));
    shared.page->chooseAudience(report::Audience::Full);
    QVERIFY(has(shared.text()));
    // Another day.
    shared.page = std::make_unique<ui::SharePage>(QStringLiteral("share"), shared.open.session(), nullptr);
    showAlone(shared.page.get(), QSize(900, 800));
    shared.page->chooseDocument(QStringLiteral("full-assessment"));
    QVERIFY(has(shared.text()));
    shared.page->chooseAudience(report::Audience::Agency);
    QVERIFY(!has(shared.text()));
    QVERIFY(shared.page->findChild<QLabel *>(QStringLiteral("omissions"))->text().contains(QStringLiteral("1 thing by you")));
    // For the child alone it is put back.
    shared.page->chooseAudience(report::Audience::Child);
    shared.leaveOut()->choose(place, false);
    QTRY_VERIFY(has(shared.text()));
    shared.page->chooseAudience(report::Audience::Agency);
    QVERIFY(!has(shared.text()));
}

void Copies::whateverWasTypedCanBeLeftOut()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.open.changeAssessment([](casefile::Assessment &one) {
        one.plan.actions.resize(1);
        one.plan.actions[0].id = QStringLiteral("p-1");
        one.plan.actions[0].what = QStringLiteral("\u6c49\u5b57");  // no script needs a space
        one.plan.actions[0].who = QStringLiteral("rio");
        one.plan.actions[0].area = QStringLiteral("safety-now");
        one.counterSignature.comments = QStringLiteral("As Quagmire said");
        one.counterSignature.outcome = QStringLiteral("agree");
        one.counterSignature.at = OpenCase::noon();
    });
    shared.page->chooseAudience(report::Audience::Agency);
    const auto *more = shared.page->findChild<QListWidget *>(QStringLiteral("leaveOutMore"));
    const auto isOffered = [&](const QString &end) {
        for (int row = 0; row < more->count(); ++row)
            if (more->item(row)->data(Qt::UserRole).toString().endsWith(end))
                return true;
        return false;
    };
    QVERIFY(isOffered(QStringLiteral("plan/p-1/what")) && isOffered(QStringLiteral("plan/p-1/who")));
    QVERIFY(isOffered(QStringLiteral("child/name")));
    QVERIFY(isOffered(QStringLiteral("counterSignature/comments")));
    QVERIFY(!isOffered(QStringLiteral("plan/p-1/area")) && !isOffered(QStringLiteral("counterSignature/outcome")));
    QVERIFY(!isOffered(QStringLiteral("reference")) && !isOffered(QStringLiteral("/kind")));
    const QString base = QStringLiteral("assessments/%1/").arg(shared.open.assessment().id);
    QVERIFY(shared.text().contains(QStringLiteral("Quagmire")));
    QVERIFY(shared.without(base + QStringLiteral("counterSignature/comments")));
    QVERIFY(!shared.text().contains(QStringLiteral("Quagmire")));
    QVERIFY(shared.without(base + QStringLiteral("plan/p-1/who")));
    QVERIFY(!shared.text().contains(QStringLiteral("rio")));
}

void Copies::whatNamesARecordOfConcernComesFirst()
{
    Shared shared;
    QVERIFY(shared.start());
    auto *more = shared.page->findChild<QListWidget *>(QStringLiteral("leaveOutMore"));
    auto *said = shared.page->findChild<QWidget *>(QStringLiteral("namedFirst"));
    shared.open.change([](casefile::Case &record) {
        record.concernRecords = {
            {QStringLiteral("persons"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Zorro Madeup")}}}}};
        record.current()->judgement.why = QStringLiteral("He says that Zorro drives him.");
    });
    shared.page->chooseAudience(report::Audience::Agency);
    shared.page->reader()->setView(QStringLiteral("left-out"));
    QVERIFY(said->isVisible());
    QCOMPARE(more->item(0)->data(Qt::UserRole).toString(), QStringLiteral("assessments/%1/judgement/why").arg(shared.open.assessment().id));
    QVERIFY2(more->item(0)->text().startsWith(QStringLiteral("Names Zorro. ")), qPrintable(more->item(0)->text()));
    // A copy that carries the records needs no such word.
    shared.page->chooseDocument(QStringLiteral("police-information-report"));
    QVERIFY(said->isHidden() && !more->item(0)->text().startsWith(QStringLiteral("Names ")));
}

void Copies::aRuleCannotBeUndone()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.page->chooseAudience(report::Audience::Agency);
    const auto *rules = shared.page->findChild<QListWidget *>(QStringLiteral("ruleOmissions"));
    for (int row = 0; row < rules->count(); ++row)
        QVERIFY(!rules->item(row)->data(Qt::CheckStateRole).isValid());
    shared.leaveOut()->choose(QStringLiteral("evidence/e-third"), false);
    QTest::qWait(400);
    QVERIFY(!shared.text().contains(QStringLiteral("grey van")));
}

void Copies::partsCanBeLeftOut()
{
    Shared shared;
    QVERIFY(shared.start());
    const QStringList parts = report::documentParts(QStringLiteral("full-assessment"));
    QVERIFY(parts.size() > 10);
    auto *judgement = shared.page->findChild<QCheckBox *>(QStringLiteral("part/judgement"));
    QVERIFY(judgement && judgement->isChecked());
    judgement->setChecked(false);
    QTRY_VERIFY(!shared.text().contains(QStringLiteral("lift home")));
    QVERIFY(shared.text().contains(shared.open.session().pack().words(QStringLiteral("omitted.section"))));
    QVERIFY(shared.page->findChild<QLabel *>(QStringLiteral("omissions"))->text().contains(QStringLiteral("Professional judgement")));
    // Every part goes when it is told to, and is named in its place.
    for (const QString &part : parts)
        shared.page->findChild<QCheckBox *>(QStringLiteral("part/") + part)->setChecked(part != QStringLiteral("indicators"));
    QTRY_VERIFY(shared.text().contains(QStringLiteral("lift home")) && !shared.text().contains(QStringLiteral("Bruises on the arm")));
    QVERIFY(shared.text().contains(report::partTitle(QStringLiteral("indicators"), shared.open.session().pack())));
    // What is one piece has no parts to choose.
    shared.page->chooseDocument(QStringLiteral("one-page-summary"));
    QVERIFY(!judgement->isVisibleTo(shared.page.get()));
    QVERIFY(report::documentParts(QStringLiteral("one-page-summary")).isEmpty());
}

void Copies::theJournalSaysThatSomethingWasLeftOut()
{
    Shared shared;
    QVERIFY(shared.start());
    QVERIFY(shared.without(QStringLiteral("evidence/e-plain")));
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")),
             QStringLiteral("full-assessment, copy: full (PDF, 1 left out by the author)"));
    shared.leaveOut()->choose(QStringLiteral("evidence/e-plain"), false);
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")), QStringLiteral("full-assessment, copy: full (PDF)"));
    // Which copy it was, and what was put into it, whoever is named as its reader.
    shared.page->findChild<QLineEdit *>(QStringLiteral("recipient"))->setText(QStringLiteral("Duty team"));
    shared.page->chooseAudience(report::Audience::Agency);
    shared.page->findChild<QCheckBox *>(QStringLiteral("include/safe-address"))->setChecked(true);
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")),
             QStringLiteral("full-assessment, copy: agency (PDF, with the placement address)"));
    QCOMPARE(shared.page->offeredName(QStringLiteral(".pdf")),
             QStringLiteral("A-0042 assessment for agency %1.pdf").arg(OpenCase::noon().date().toString(Qt::ISODate)));
    shared.page->chooseAudience(report::Audience::Child);
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")), QStringLiteral("full-assessment, copy: child (PDF)"));
    // A sheet without a case has no reader to mix up.
    shared.page->chooseDocument(QStringLiteral("conversation-sheet"));
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")), QStringLiteral("conversation-sheet (PDF)"));
}

void Copies::aCopyForOthersIsLookedAtFirst()
{
    Shared shared;
    QVERIFY(shared.start());
    auto *copy = shared.page->findChild<QPushButton *>(QStringLiteral("copyText"));
    auto *note = shared.page->findChild<QWidget *>(QStringLiteral("reviewNote"));
    auto *goOn = shared.page->findChild<QPushButton *>(QStringLiteral("reviewGoOn"));
    QGuiApplication::clipboard()->clear();
    // The own agency's copy goes at once.
    copy->click();
    QVERIFY(note->isHidden() && QGuiApplication::clipboard()->text().contains(QStringLiteral("Bruises on the arm")));
    // Another agency's is looked at first: every omission is in view, and more can be left out, before anything has left.
    QGuiApplication::clipboard()->clear();
    shared.page->chooseAudience(report::Audience::Agency);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(note->isVisible() && note->hasFocus() && goOn->isVisible() && shared.leaveOut()->isVisible());
    QVERIFY(shared.without(QStringLiteral("evidence/e-plain")));
    QVERIFY(goOn->isVisible());
    goOn->click();
    QVERIFY(note->isHidden() && shared.page->reader()->view() == QStringLiteral("pages"));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("lift home")) && !copied.contains(QStringLiteral("Bruises on the arm")));
    QVERIFY(!copied.contains(QStringLiteral("grey van")));
    // Once seen is enough for this copy; another reader's is another copy.
    QGuiApplication::clipboard()->clear();
    copy->click();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QGuiApplication::clipboard()->clear();
    shared.page->chooseAudience(report::Audience::Child);
    copy->click();
    QVERIFY(note->isVisible() && QGuiApplication::clipboard()->text().isEmpty());
    shared.page->findChild<QPushButton *>(QStringLiteral("reviewNotYet"))->click();
    QVERIFY(note->isHidden() && QGuiApplication::clipboard()->text().isEmpty());
    // Choosing another document in the middle of it lets nothing out either.
    copy->click();
    QVERIFY(note->isVisible());
    shared.page->chooseDocument(QStringLiteral("plan"));
    QVERIFY(note->isHidden());
    goOn->click();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void Copies::blocksOfThePoliceReportAreCopiedOneByOne()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.page->chooseDocument(QStringLiteral("police-information-report"));
    shared.page->reader()->setView(QStringLiteral("parts"));
    auto *parts = shared.page->findChild<ui::CopyParts *>();
    QVERIFY(parts && parts->isVisible());
    // To phone comes first.
    const auto notes = parts->findChildren<ui::Note *>();
    QVERIFY(!notes.isEmpty() &&
            notes.front()->text().contains(shared.open.session().pack().words(QStringLiteral("standing.police-urgent"))));
    const auto buttons = parts->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 4);
    QVERIFY(notes.front()->mapTo(parts, QPoint()).y() < buttons.front()->mapTo(parts, QPoint()).y());
    for (const QString &wanted : {QStringLiteral("Bruises on the arm"), QStringLiteral("grey van")}) {
        const bool isThere = std::any_of(buttons.begin(), buttons.end(), [&](QPushButton *button) {
            button->click();
            return QGuiApplication::clipboard()->text().contains(wanted);
        });
        QVERIFY2(isThere, qPrintable(wanted));
    }
    QSet<QString> names;
    for (const QPushButton *button : buttons)
        names << button->accessibleName();
    QCOMPARE(names.size(), buttons.size());
    QVERIFY2(shared.page->message().contains(QStringLiteral("copied as text")), qPrintable(shared.page->message()));
}

void Copies::aSheetThatCannotBeMadeSaysWhatToDo()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.page->chooseDocument(QStringLiteral("decision-not-to-refer"));
    QVERIFY(shared.page->pages().pages.empty());
    const QString why = shared.open.session().pack().field(QStringLiteral("paper.no-decision-not-to-refer"));
    const auto notes = shared.page->findChildren<ui::Note *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [&](const ui::Note *note) { return note->isVisible() && note->text() == why; }));
    shared.open.changeAssessment([](casefile::Assessment &one) { one.decision.choice = assessment::DecidedNotToRefer; });
    QTRY_VERIFY(!shared.page->pages().pages.empty());
    QVERIFY(shared.text().contains(QStringLiteral("Recorded decision not to refer")));
}

void Copies::aPasswordIsAskedForAndForgotten()
{
    Shared shared;
    QVERIFY(shared.start());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("closed.pdf"));
    auto *box = shared.page->findChild<ui::PasswordBox *>();
    auto *button = shared.page->findChild<QPushButton *>(QStringLiteral("savePdfWithPassword"));
    QVERIFY(box && box->isHidden());
    button->click();
    QVERIFY(box->isVisible() && box->password()->line()->hasFocus());
    // Nothing above it says that this one is not encrypted.
    const auto *before = shared.page->findChild<QLabel *>(QStringLiteral("beforeSending"));
    QVERIFY2(!before->text().contains(QStringLiteral("not encrypted")), qPrintable(before->text()));
    // A weak one says why at the line, and there is no file.
    QTest::keyClicks(box->password()->line(), QStringLiteral("password1234"));
    QVERIFY(!shared.page->savePdfWithPassword(path) && !QFileInfo::exists(path));
    box->findChild<QPushButton *>(QStringLiteral("makePassphrase"))->click();
    const QString told = box->password()->text();
    QVERIFY(told.count(QLatin1Char(' ')) >= 4);
    QVERIFY(shared.page->savePdfWithPassword(path));
    QVERIFY(box->isHidden() && box->password()->text().isEmpty());
    QVERIFY(before->text().contains(QStringLiteral("not encrypted")));
    QVERIFY2(shared.page->message().contains(QStringLiteral("only with the password")), qPrintable(shared.page->message()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/AESV3"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("closed.pdf")));
    // Another program opens it with what was told.
    const QString opened = folder.filePath(QStringLiteral("opened.pdf"));
    QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--password=") + told, QStringLiteral("--decrypt"), path, opened}),
             0);
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {opened, QStringLiteral("-")});
    QVERIFY(text.waitForFinished(60000) && text.exitCode() == 0);
    QVERIFY(text.readAllStandardOutput().contains("Bruises on the arm"));
    // Closed and left, it keeps no word; the focus goes back to where it came from.
    button->click();
    QTest::keyClicks(box->password()->line(), QStringLiteral("seven quiet"));
    box->findChild<QPushButton *>(QStringLiteral("passwordClose"))->click();
    QVERIFY(box->isHidden() && box->password()->text().isEmpty() && button->hasFocus());
    button->click();
    QTest::keyClicks(box->password()->line(), QStringLiteral("seven quiet"));
    shared.page->leave();
    QVERIFY(box->isHidden() && box->password()->text().isEmpty());
}

}  // namespace holdfast::tests
