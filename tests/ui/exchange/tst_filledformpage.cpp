// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"
#include "core/report/documents.h"
#include "core/report/formnames.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "tests/suite.h"
#include "tests/ui/pages/opencase.h"
#include "ui/exchange/dropped.h"
#include "ui/exchange/filledform.h"
#include "ui/exchange/reviewlist.h"
#include "ui/fields.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace holdfast;
using namespace holdfast::ui;
using assessment::Answer;
using tests::OpenCase;

namespace {

/// A form as it comes back: the fields that say something, and no others.
QByteArray formSaying(const std::vector<std::pair<QString, QString>> &values,
                      const QString &version = QStringLiteral("holdfast-form 1 x 1"))
{
    report::Document document;
    document.title = QStringLiteral("Form");
    report::KeyValues table;
    const auto add = [&](const QString &name, const QString &value) {
        report::Cell cell;
        cell.field = report::FormField{report::FormField::Kind::Fixed, name, name, value};
        table.rows.emplace_back(name, cell);
    };
    add(report::formname::FormVersion, version);
    for (const auto &[name, value] : values)
        add(name, value);
    document.blocks = {report::Heading{1, QStringLiteral("Form")}, table};
    return report::writePdf(document, OpenCase::noon());
}

std::vector<std::pair<QString, QString>> nurse()
{
    using namespace report::formname;
    return {{ContributorName, QStringLiteral("R. Contributor")},
            {ContributorRole, QStringLiteral("school nurse")},
            {ContributorDate, QStringLiteral("12 May 2026")},
            {QStringLiteral("H2"), QStringLiteral("present")},
            {words(QStringLiteral("H2")), QStringLiteral("Asleep twice")},
            {QStringLiteral("H3"), QStringLiteral("not-seen")}};
}

struct Desk {
    QTemporaryDir folder;
    OpenCase open;
    std::unique_ptr<FilledFormPage> page;

    bool start(const casefile::Case &record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon()))
    {
        if (!open.start(record))
            return false;
        page = std::make_unique<FilledFormPage>(QStringLiteral("filled-form"), open.session(), nullptr);
        tests::showAlone(page.get());
        return true;
    }
    QString file(const QByteArray &bytes, const char *name = "form.pdf")
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString text(const char *name) const
    {
        auto *label = page->findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    bool shows(const char *words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    }
    bool openForm(const QByteArray &bytes)
    {
        page->openFile(file(bytes));
        return QTest::qWaitFor([&] { return !text("howMany").isEmpty(); }, 20000);
    }
    ReviewList *review() const { return page->findChild<ReviewList *>(); }
};

}  // namespace

class FilledFormPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersStandSideBySide()
    {
        Desk desk;
        casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
        record.current()->answers[QStringLiteral("H3")].answer = Answer::Present;
        QVERIFY(desk.start(record));
        QVERIFY(desk.openForm(formSaying(nurse())));
        QCOMPARE(desk.text("from"), QStringLiteral("Filled in by R. Contributor, school nurse, 12 May 2026."));
        QCOMPARE(desk.review()->count(), 2);
        // What we have stays unless somebody says otherwise; what we have nothing for is offered.
        QCOMPARE(desk.review()->choiceOf(0), QStringLiteral("take"));
        QCOMPARE(desk.review()->choiceOf(1), QStringLiteral("keep"));
        const auto groups = desk.review()->findChildren<Radios *>();
        QCOMPARE(groups.at(1)->findChildren<QRadioButton *>().size(), 3);
        for (QRadioButton *button : groups.at(1)->findChildren<QRadioButton *>())
            QVERIFY2(button->accessibleName().contains(QStringLiteral("H3 ")), qPrintable(button->accessibleName()));
        desk.page->proceed();
        QVERIFY2(desk.page->message().startsWith(QStringLiteral("1 thing was taken")), qPrintable(desk.page->message()));
        QCOMPARE(desk.open.assessment().answers.value(QStringLiteral("H2")).answer, Answer::Present);
        QCOMPARE(desk.open.assessment().answers.value(QStringLiteral("H3")).answer, Answer::Present);
        QCOMPARE(desk.open.record().evidence.size(), size_t(1));
        QCOMPARE(desk.open.record().evidence.front().source.name, QStringLiteral("R. Contributor"));
        QCOMPARE(desk.open.assessment().start.contributors.size(), size_t(1));
        // The other one is still open to choice.
        QCOMPARE(desk.review()->count(), 1);
        desk.review()->findChildren<Radios *>().front()->button(QStringLiteral("both"))->click();
        desk.page->proceed();
        QCOMPARE(desk.open.assessment().answers.value(QStringLiteral("H3")).answer, Answer::Present);
        QCOMPARE(desk.open.record().evidence.back().text, QStringLiteral("Not seen"));
        QVERIFY(desk.text("howMany").contains(QStringLiteral("nothing that your case")));
        QVERIFY(!desk.page->findChild<QPushButton *>(QStringLiteral("continue"))->isEnabled());
    }

    void everyProblemSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto blank = report::makeDocument(QStringLiteral("fillable-form"), casefile::Case(), 0, content::Pack::builtIn(), {});
        const QByteArray form = report::writePdf(*blank, OpenCase::noon());
        report::Document other;
        other.blocks = {report::Heading{1, QStringLiteral("Minutes")}};
        report::Document flat = *blank;
        flat.blocks = other.blocks;
        QTest::newRow("not a PDF") << QByteArray("hello") << QStringLiteral("not a PDF");
        QTest::newRow("cut off") << form.left(form.size() / 2) << QStringLiteral("sent again");
        QTest::newRow("something else") << report::writePdf(other, OpenCase::noon()) << QStringLiteral("Ctrl+G");
        QTest::newRow("flattened") << report::writePdf(flat, OpenCase::noon()) << QStringLiteral("flattened copy");
        QTest::newRow("newer") << formSaying(nurse(), QStringLiteral("holdfast-form 7 x 1")) << QStringLiteral("newer version");
        QTest::newRow("empty") << form << QStringLiteral("Nothing is filled in");
    }

    void everyProblemSaysWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        Desk desk;
        QVERIFY(desk.start());
        const casefile::Case before = desk.open.record();
        desk.page->openFile(desk.file(bytes));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(says.toLatin1().constData()), 20000);
        QCOMPARE(desk.open.record(), before);
        QVERIFY(desk.page->findChild<QLineEdit *>(QStringLiteral("path"))->isVisible());
    }

    void anotherChildIsSaidFirst()
    {
        Desk desk;
        QVERIFY(desk.start());
        auto values = nurse();
        values.emplace_back(report::formname::Reference, QStringLiteral("A-0050"));
        QVERIFY(desk.openForm(formSaying(values)));
        QVERIFY(desk.shows("may be about another child"));
        for (int i = 0; i < desk.review()->count(); ++i)
            QCOMPARE(desk.review()->choiceOf(size_t(i)), QStringLiteral("keep"));
        desk.page->proceed();
        QVERIFY(desk.page->message().contains(QStringLiteral("Nothing was chosen")));
    }

    void itsCaseIsFound()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.open.session().closeCase();
        auto values = nurse();
        values.emplace_back(report::formname::Reference, QStringLiteral("a-0042"));
        QVERIFY(desk.openForm(formSaying(values)));
        QTRY_VERIFY_WITH_TIMEOUT(desk.open.session().hasCase() && desk.review()->count() == 2, 20000);
        QCOMPARE(desk.open.record().reference, QStringLiteral("A-0042"));
    }

    void withoutACaseItWaits()
    {
        Desk desk;
        QVERIFY(desk.start());
        const QByteArray id = desk.open.session().caseId();
        desk.open.session().closeCase();
        QVERIFY(desk.openForm(formSaying(nurse())));
        QVERIFY(desk.text("howMany").contains(QStringLiteral("Open that case")));
        bool isOpen = false;
        desk.open.session().openCase(id, this, [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen);
        desk.page->load();
        QCOMPARE(desk.review()->count(), 2);
        desk.page->forget();
        QVERIFY(desk.text("from").isEmpty());
        desk.page->load();
        QVERIFY(desk.page->findChild<QLineEdit *>(QStringLiteral("path"))->isVisible());
    }

    void aDroppedFileFindsItsPage()
    {
        Desk desk;
        QCOMPARE(pageForFile(desk.file(formSaying(nurse()))), QStringLiteral("filled-form"));
        QCOMPARE(pageForFile(desk.file(QByteArray("HFCASE\r\n") + QByteArray(100, 'x'), "a.hfcase")), QStringLiteral("sent-case"));
        QCOMPARE(pageForFile(desk.file(casefile::toJson(casefile::Case()), "a.json")), QStringLiteral("sent-case"));
        QCOMPARE(pageForFile(desk.file("{}", "b.json")), QString());
        QCOMPARE(pageForFile(desk.file("hello", "a.txt")), QString());
        QCOMPARE(pageForFile(desk.folder.path()), QString());
        QCOMPARE(pageForFile(desk.folder.filePath(QStringLiteral("none.pdf"))), QString());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::start();
    return tests::run<FilledFormPageTest>(app.arguments());
}

#include "tst_filledformpage.moc"
