// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/domain/tst_rows.h"

#include "tests/ui/pages/opencase.h"
#include "ui/domain/evidencearea.h"
#include "ui/domain/evidencecard.h"
#include "ui/domain/indicatorrow.h"
#include "ui/domain/rowlist.h"
#include "ui/domain/rowspage.h"
#include "ui/domain/strip.h"
#include "ui/fields.h"
#include "ui/pages.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace holdfast::tests {

using assessment::Answer;
using ui::IndicatorRow;
using ui::RowsPage;

namespace {

const QString Health = QStringLiteral("domain.health");
const QString Identity = QStringLiteral("domain.identity");
const QString Family = QStringLiteral("domain.family-and-social");

struct Open : OpenCase {
    std::unique_ptr<RowsPage> page;
    bool show(const QString &id, const casefile::Case &record = casefile::newCase(QStringLiteral("A-0042"), noon()))
    {
        if (!start(record))
            return false;
        page = std::make_unique<RowsPage>(id, session(), nullptr);
        showAlone(page.get());
        return true;
    }
    IndicatorRow *row(const char *id) const { return page->rows()->row(QString::fromLatin1(id)); }
    Answer kept(const char *id) { return assessment().answers.value(QString::fromLatin1(id)).answer; }
};

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

casefile::Case withEvidence()
{
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.current()->answers[QStringLiteral("H1")].answer = Answer::Present;
    assessment::Evidence item;
    item.id = QStringLiteral("e-one");
    item.text = QStringLiteral("A bruise was seen.");
    item.rows = QStringList{QStringLiteral("H1")};
    record.evidence.push_back(item);
    return record;
}

}  // namespace

void Rows::startUnanswered()
{
    Open open;
    QVERIFY(open.show(Health));
    for (const QString &id : open.page->rows()->ids()) {
        IndicatorRow *row = open.page->rows()->row(id);
        QCOMPARE(row->shown().answer, Answer::NotAnswered);
        const auto radios = row->findChildren<QRadioButton *>();
        QCOMPARE(radios.size(), 3);
        for (const QRadioButton *radio : radios)
            QVERIFY(!radio->isChecked());
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("Not answered yet")));
        QVERIFY(row->accessibleName().startsWith(id + QStringLiteral(", ")));
    }
}

void Rows::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("P") << int(Qt::Key_P) << Answer::Present;
    QTest::newRow("N") << int(Qt::Key_N) << Answer::NotSeen;
    QTest::newRow("K") << int(Qt::Key_K) << Answer::NotKnown;
}

void Rows::keys()
{
    QFETCH(int, key);
    QFETCH(Answer, answer);
    Open open;
    QVERIFY(open.show(Health));
    open.row("H2")->focusAnswer();
    press(key);
    QCOMPARE(open.kept("H2"), answer);
    QCOMPARE(open.row("H2")->shown().answer, answer);
    QVERIFY(open.row("H2")->isAncestorOf(QApplication::focusWidget()));
}

void Rows::deleteClearsAndCanBeUndone()
{
    Open open;
    QVERIFY(open.show(Health));
    open.row("H2")->focusAnswer();
    press(Qt::Key_N);
    QVERIFY(open.page->undoBar()->isHidden());
    press(Qt::Key_Delete);
    QCOMPARE(open.kept("H2"), Answer::NotAnswered);
    QVERIFY(!open.page->undoBar()->isHidden());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open.kept("H2"), Answer::NotSeen);
}

void Rows::presentOpensEvidenceAndKeepsTheFocus()
{
    Open open;
    QVERIFY(open.show(Health));
    open.row("H1")->focusAnswer();
    QVERIFY(!open.page->rows()->evidence(QStringLiteral("H1")));
    press(Qt::Key_P);
    ui::EvidenceArea *area = open.page->rows()->evidence(QStringLiteral("H1"));
    QVERIFY(area && area->isVisible() && area->hasCard());
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    QVERIFY(open.row("H1")->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(open.row("H1")->accessibleDescription().contains(QStringLiteral("Evidence fields are open below")));
    QVERIFY(open.row("H1")->findChild<QCheckBox *>()->isVisible());
}

void Rows::changingPresentKeepsTheEvidence()
{
    Open open;
    QVERIFY(open.show(Health, withEvidence()));
    open.row("H1")->focusAnswer();
    press(Qt::Key_N);
    QCOMPARE(open.kept("H1"), Answer::NotSeen);
    QCOMPARE(open.record().evidence.size(), size_t(1));
    QVERIFY(open.page->undoBar()->sentence().contains(QStringLiteral("The evidence is kept")));
    open.page->undoBar()->findChild<QPushButton *>()->click();
    QCOMPARE(open.kept("H1"), Answer::Present);
}

void Rows::linkedRowsShareOneAnswer()
{
    Open open;
    QVERIFY(open.show(Identity));
    IndicatorRow *linked = open.row("I3");
    QVERIFY(linked);
    QVERIFY(linked->accessibleDescription().contains(QStringLiteral("Recorded once")));
    linked->focusAnswer();
    press(Qt::Key_K);
    QCOMPARE(open.kept("H7"), Answer::NotKnown);
    QVERIFY(!open.assessment().answers.contains(QStringLiteral("I3")));
    RowsPage health(Health, open.session(), nullptr);
    QCOMPARE(health.rows()->row(QStringLiteral("H7"))->shown().answer, Answer::NotKnown);
}

void Rows::restBecomesNotKnownAndNeverNotSeen()
{
    Open open;
    QVERIFY(open.show(Health));
    open.row("H4")->focusAnswer();
    press(Qt::Key_N);
    const auto buttons = open.page->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY(!button->text().contains(QStringLiteral("as Not seen")));
    auto *rest = open.page->findChild<QPushButton *>(QStringLiteral("markRest"));
    rest->click();
    QCOMPARE(open.kept("H4"), Answer::NotSeen);
    for (const QString &id : open.page->rows()->ids())
        if (id != QLatin1String("H4"))
            QCOMPARE(open.assessment().answers.value(id).answer, Answer::NotKnown);
    QVERIFY(rest->isHidden());
    open.page->undoBar()->findChild<QPushButton *>()->click();
    QCOMPARE(open.kept("H1"), Answer::NotAnswered);
    QCOMPARE(open.kept("H4"), Answer::NotSeen);
}

void Rows::emptyCardLeavesNothing()
{
    Open open;
    QVERIFY(open.show(Health));
    open.row("H1")->focusAnswer();
    press(Qt::Key_P);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(open.row("H1")->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(open.record().evidence.empty());
}

void Rows::typedEvidenceStandsBehindTheRow()
{
    Open open;
    QVERIFY(open.show(Identity));
    open.row("I3")->focusAnswer();
    press(Qt::Key_P);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Cuts on the arm"));
    QCOMPARE(open.record().evidence.size(), size_t(1));
    const assessment::Evidence &item = open.record().evidence.front();
    QCOMPARE(item.text, QStringLiteral("Cuts on the arm"));
    // A linked row's evidence stands behind the row under which it is recorded.
    QCOMPARE(item.rows, QStringList{QStringLiteral("H7")});
    QCOMPARE(item.recorded, QDate(2026, 5, 14));
    QTRY_COMPARE(open.row("I3")->shown().evidence, 1);
    QVERIFY(open.row("I3")->accessibleDescription().contains(QStringLiteral("1 evidence item")));
}

void Rows::removedEvidenceCanComeBack()
{
    Open open;
    QVERIFY(open.show(Health, withEvidence()));
    QVERIFY(open.page->goToField(QStringLiteral("evidence/e-one")));
    ui::EvidenceArea *area = open.page->rows()->evidence(QStringLiteral("H1"));
    QVERIFY(area && area->card());
    Q_EMIT area->card()->removeWanted();
    QVERIFY(open.record().evidence.empty());
    QVERIFY(open.page->undoBar()->sentence().contains(QStringLiteral("Evidence removed from H1")));
    open.page->undoBar()->findChild<QPushButton *>()->click();
    QCOMPARE(open.record().evidence, withEvidence().evidence);
}

void Rows::oneItemServesSeveralRows()
{
    Open open;
    casefile::Case record = withEvidence();
    record.evidence.front().rows << QStringLiteral("H9");
    QVERIFY(open.show(Health, record));
    QCOMPARE(open.row("H1")->shown().evidence, 1);
    QCOMPARE(open.row("H9")->shown().evidence, 1);
    QVERIFY(open.page->goToField(QStringLiteral("evidence/e-one")));
    Q_EMIT open.page->rows()->evidence(QStringLiteral("H1"))->card()->removeWanted();
    QCOMPARE(open.record().evidence.size(), size_t(1));
    QCOMPARE(open.record().evidence.front().rows, QStringList{QStringLiteral("H9")});
}

void Rows::missingEpisodeBecomesEvidence()
{
    Open open;
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    casefile::MissingEpisode episode;
    episode.id = QStringLiteral("m-one");
    episode.from = OpenCase::noon().addDays(-3);
    episode.returnedAt = OpenCase::noon().addDays(-2);
    episode.foundWhere = QStringLiteral("Northtown station");
    record.missing.push_back(episode);
    QVERIFY(open.show(Family, record));
    const auto offers = [&](const char *id) {
        open.row(id)->focusAnswer();
        press(Qt::Key_P);
        QPushButton *use = nullptr;
        const auto buttons = open.page->rows()->evidence(QString::fromLatin1(id))->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == QLatin1String("Use as evidence"))
                use = button;
        return use;
    };
    QVERIFY(!offers("F1"));
    QPushButton *use = offers("F12");
    QVERIFY(use);
    use->click();
    QCOMPARE(open.record().evidence.size(), size_t(1));
    const assessment::Evidence item = open.record().evidence.front();
    QCOMPARE(item.rows, QStringList{QStringLiteral("F12")});
    QVERIFY(item.text.contains(QStringLiteral("Northtown station")));
    QCOMPARE(item.happened, PartialDate::between(QDate(2026, 5, 11), QDate(2026, 5, 12)));
    // Typed once: another row takes the same item.
    QPushButton *again = offers("F15");
    QVERIFY(again);
    again->click();
    QCOMPARE(open.record().evidence.size(), size_t(1));
    QCOMPARE(open.record().evidence.front().rows, (QStringList{QStringLiteral("F12"), QStringLiteral("F15")}));
}

void Rows::ownRowIsKept()
{
    Open open;
    QVERIFY(open.show(Health));
    open.page->findChild<QPushButton *>(QStringLiteral("addOwnRow"))->click();
    QCOMPARE(open.assessment().otherRows.size(), size_t(1));
    QCOMPARE(open.assessment().otherRows.front().answer, Answer::NotAnswered);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Dental injury"));
    QCOMPARE(open.assessment().otherRows.front().label, QStringLiteral("Dental injury"));
    QCOMPARE(open.assessment().otherRows.front().domain, QStringLiteral("health"));
    QVERIFY(open.page->goToField(QStringLiteral("otherRows/X1")));
}

void Rows::ctrlDownWalksRows()
{
    Open open;
    QVERIFY(open.show(Health));
    open.row("H1")->focusAnswer();
    press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(open.row("H2")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(open.row("H1")->isAncestorOf(QApplication::focusWidget()));
}

void Rows::signedAssessmentCannotBeChanged()
{
    Open open;
    casefile::Case record = withEvidence();
    record.current()->state = casefile::StateSigned;
    QVERIFY(open.show(Health, record));
    open.row("H1")->focusAnswer();
    press(Qt::Key_N);
    QCOMPARE(open.kept("H1"), Answer::Present);
    QCOMPARE(open.row("H1")->shown().answer, Answer::Present);
    QVERIFY(open.page->findChild<QPushButton *>(QStringLiteral("markRest"))->isHidden());
}

void Rows::everyFocusableHasAName_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {Health, Family, QStringLiteral("boys-and-young-men"), QStringLiteral("vulnerabilities"), QStringLiteral("protective-factors"),
          QStringLiteral("all-sections"), QStringLiteral("check"), QStringLiteral("share")})
        QTest::newRow(qPrintable(id)) << id;
}

void Rows::everyFocusableHasAName()
{
    QFETCH(QString, id);
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    const std::unique_ptr<ui::Page> page(ui::createPage(id, open.session(), nullptr));
    QVERIFY(page);
    showAlone(page.get());
    if (auto *rows = qobject_cast<RowsPage *>(page.get()); rows && id == Health) {
        rows->rows()->row(QStringLiteral("H2"))->focusAnswer();
        press(Qt::Key_P);
        QTRY_VERIFY(!page->findChildren<ui::EvidenceCard *>().isEmpty());
    }
    int looked = 0;
    // A busy computer may still be laying the page out: a fault is one that stays.
    const auto faults = [&] {
        QStringList found;
        looked = 0;
        const auto widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QString name = spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
            if (name.isEmpty())
                found << QStringLiteral("no name: %1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
            if (qobject_cast<QAbstractButton *>(widget) && widget->height() < 24)
                found << QStringLiteral("low: ") + name;
            ++looked;
        }
        return found;
    };
    QVERIFY2(QTest::qWaitFor([&] { return faults().isEmpty() && looked > 3; }), qPrintable(faults().join(QLatin1Char('\n'))));
}

void Rows::stripSpeaksEachCell()
{
    const content::Pack &pack = content::Pack::builtIn();
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.current()->answers[QStringLiteral("H3")].answer = Answer::Present;
    record.current()->answers[QStringLiteral("H3")].significant = true;
    record.current()->answers[QStringLiteral("H7")].answer = Answer::NotKnown;
    ui::StripModel model(pack);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(*record.current());
    QCOMPARE(model.rowCount(), int(pack.domains().size()));
    const auto words = [&](int row, int column) { return model.index(row, column).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(words(0, 2).startsWith(QStringLiteral("H3, ")));
    QVERIFY(words(0, 2).endsWith(QStringLiteral(": Present, significant on its own")));
    QVERIFY(words(0, 1).endsWith(QStringLiteral(": Not answered yet")));
    // The linked row shows what was recorded once.
    QVERIFY(words(3, 2).startsWith(QStringLiteral("I3, ")) && words(3, 2).endsWith(QStringLiteral(": Not known")));
    // A shorter domain has no cells beyond its rows.
    QVERIFY(words(6, 5).isEmpty());
    QCOMPARE(model.flags(model.index(6, 5)), Qt::NoItemFlags);
}

void Rows::theSameAsLastTimeIsSaidRowByRow()
{
    casefile::Case record = withEvidence();
    record.current()->answers[QStringLiteral("H1")].significant = true;
    record.current()->answers[QStringLiteral("H2")].answer = Answer::NotKnown;
    record.current()->state = casefile::StateSigned;
    record.assessments.push_back(casefile::reassessment(record, OpenCase::noon()));
    Open open;
    QVERIFY(open.show(Health, record));
    const auto same = [&](const char *id) { return found<QPushButton>(open.row(id), QStringLiteral("same")); };
    QVERIFY(same("H1")->isVisible() && same("H2")->isVisible());
    QVERIFY(same("H1")->accessibleName().startsWith(QLatin1String("H1, same as last time. In May 2026: Present")));
    // Not asked last time: there is nothing to be the same as.
    QVERIFY(!same("H4")->isVisible());
    same("H2")->click();
    QCOMPARE(open.kept("H2"), Answer::NotKnown);
    QVERIFY(!same("H2")->isVisible());
    QCOMPARE(open.record().evidence.size(), size_t(1));
    same("H1")->click();
    QCOMPARE(open.kept("H1"), Answer::Present);
    // How it is known now is asked anew, and so is whether it is significant on its own.
    QVERIFY(!open.assessment().answers.value(QStringLiteral("H1")).significant);
    const auto *area = open.page->rows()->evidence(QStringLiteral("H1"));
    QVERIFY(area && area->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText().isEmpty());
    // One row at a time; the others stay open.
    QCOMPARE(open.kept("H3"), Answer::NotAnswered);
}

}  // namespace holdfast::tests
