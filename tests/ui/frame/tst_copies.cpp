// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_copies.h"

#include "core/report/documents.h"
#include "core/report/paint.h"
#include "tests/ui/pages/opencase.h"
#include "ui/walk/leaveout.h"
#include "ui/walk/passwordbox.h"
#include "ui/walk/preview.h"
#include "ui/walk/sharepage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

#include <cmath>

namespace holdfast::tests {

namespace {

const QString Secret = QStringLiteral("A friend told the tutor about a grey van");

/// A case with one evidence item of each kind and a judgement in words.
casefile::Case filled()
{
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.child.name = QStringLiteral("Jamie Sample");
    const auto item = [&record](const char *id, const QString &text, const QStringList &marks) {
        assessment::Evidence one;
        one.id = QString::fromLatin1(id);
        one.text = text;
        one.rows = {QStringLiteral("H1")};
        one.marks = marks;
        record.evidence.push_back(one);
    };
    item("e-plain", QStringLiteral("Bruises on the arm were seen in class"), {});
    item("e-third", Secret, {assessment::MarkThirdParty});
    record.current()->answers[QStringLiteral("H1")].answer = assessment::Answer::Present;
    record.current()->judgement.why = QStringLiteral("Because of the lift home by strangers");
    return record;
}

struct Shared {
    OpenCase open;
    std::unique_ptr<ui::SharePage> page;

    bool start()
    {
        if (!open.start(filled()))
            return false;
        page = std::make_unique<ui::SharePage>(QStringLiteral("share"), open.session(), nullptr);
        showAlone(page.get(), QSize(900, 800));
        page->chooseDocument(QStringLiteral("full-assessment"));
        return !page->pages().pages.empty();
    }
    QString text() const
    {
        const auto texts = page->findChildren<QPlainTextEdit *>();
        return texts.isEmpty() ? QString() : texts.front()->toPlainText();
    }
    ui::LeaveOut *leaveOut() const { return page->findChild<ui::LeaveOut *>(); }
    /// Ticks it and waits until the pages are made again.
    bool without(const QString &place)
    {
        const QString before = text();
        leaveOut()->choose(place, true);
        return QTest::qWaitFor([&] { return text() != before; }, 5000);
    }
};

}  // namespace

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
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")), QStringLiteral("full-assessment (PDF, 1 left out by the author)"));
    shared.leaveOut()->choose(QStringLiteral("evidence/e-plain"), false);
    QCOMPARE(shared.page->journalWords(QStringLiteral("PDF")), QStringLiteral("full-assessment (PDF)"));
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
    // A weak one says why at the line, and there is no file.
    QTest::keyClicks(box->password()->line(), QStringLiteral("password1234"));
    QVERIFY(!shared.page->savePdfWithPassword(path) && !QFileInfo::exists(path));
    box->findChild<QPushButton *>(QStringLiteral("makePassphrase"))->click();
    const QString told = box->password()->text();
    QVERIFY(told.count(QLatin1Char(' ')) >= 4);
    QVERIFY(shared.page->savePdfWithPassword(path));
    QVERIFY(box->isHidden() && box->password()->text().isEmpty());
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

void Copies::paperIsThePreview()
{
    Shared shared;
    QVERIFY(shared.start());
    const QTemporaryDir folder;
    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(paper);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    shared.page->printTo(printer);
    QVERIFY2(shared.page->message().contains(QStringLiteral("Sent to the printer")), qPrintable(shared.page->message()));
    constexpr int Dpi = 60;
    QProcess render;
    render.start(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(Dpi), QStringLiteral("-gray"), paper, folder.filePath(QStringLiteral("page"))});
    QVERIFY(render.waitForFinished(60000));
    const QStringList files = QDir(folder.path()).entryList({QStringLiteral("page*.pgm")}, QDir::Files, QDir::Name);
    const report::Pages &pages = shared.page->pages();
    QCOMPARE(size_t(files.size()), pages.pages.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QImage printed = QImage(folder.filePath(files[i])).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!printed.isNull());
        QImage seen(printed.size(), QImage::Format_Grayscale8);
        seen.fill(Qt::white);
        QPainter painter(&seen);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(Dpi / 1440.0, Dpi / 1440.0);
        report::paintPage(painter, pages.pages[size_t(i)]);
        painter.end();
        // Compared in squares of 8: where the ink is, not how each letter's edge is smoothed.
        double worst = 0;
        qint64 ink = 0;
        for (int top = 0; top + 8 <= seen.height(); top += 8) {
            for (int left = 0; left + 8 <= seen.width(); left += 8) {
                int here = 0;
                int there = 0;
                for (int y = top; y < top + 8; ++y)
                    for (int x = left; x < left + 8; ++x) {
                        here += 255 - seen.constScanLine(y)[x];
                        there += 255 - printed.constScanLine(y)[x];
                    }
                ink += here;
                worst = std::max(worst, std::abs(here - there) / (64.0 * 255));
            }
        }
        QVERIFY2(ink > 0, "the page is empty");
        QVERIFY2(worst < 0.2, qPrintable(QStringLiteral("page %1 differs by %2").arg(i + 1).arg(worst)));
    }
}

}  // namespace holdfast::tests
