// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/share/tst_meeting.h"

#include "tests/ui/share/shared.h"
#include "ui/cards.h"
#include "ui/theme.h"
#include "ui/walk/meetingpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace holdfast::tests {

namespace {

struct Shown {
    OpenCase open;
    std::unique_ptr<ui::MeetingPage> page;

    bool start(casefile::Case record = filled())
    {
        // Written in the judgement too, and marked there.
        casefile::Assessment &one = *record.current();
        one.judgement.why = Secret;
        one.textMarks[QStringLiteral("judgement/why")] = {assessment::MarkThirdParty};
        assessment::Action older;
        older.id = QStringLiteral("t-older");
        older.what = QStringLiteral("Ask the tutor about the van driver");
        assessment::Action hidden;
        hidden.id = QStringLiteral("t-hidden");
        hidden.what = Secret;
        one.plan.actions = {older, hidden};
        one.textMarks[QStringLiteral("plan/t-hidden/what")] = {assessment::MarkThirdParty};
        if (!open.start(record))
            return false;
        page = std::make_unique<ui::MeetingPage>(QStringLiteral("meeting"), open.session(), nullptr);
        showAlone(page.get(), QSize(1200, 700));
        return !page->document().blocks.empty();
    }
    /// Everything in view.
    QString text() const
    {
        QString all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        for (const QPlainTextEdit *edit : page->findChildren<QPlainTextEdit *>())
            all += edit->toPlainText() + QLatin1Char('\n');
        for (const QLineEdit *edit : page->findChildren<QLineEdit *>())
            all += edit->text() + QLatin1Char('\n');
        return all;
    }
};

}  // namespace

void Meeting::showsTheSummaryWithoutThirdParties()
{
    Shown shown;
    QVERIFY(shown.start());
    QVERIFY(shown.open.record().current()->judgement.why == Secret);
    QVERIFY2(!shown.text().contains(QStringLiteral("grey van")), qPrintable(shown.text()));
    QVERIFY(!report::plainText(shown.page->document()).contains(QStringLiteral("grey van")));
    QVERIFY(shown.text().contains(QStringLiteral("left out")));
    QVERIFY(shown.text().contains(QStringLiteral("A-0042")) && shown.text().contains(QStringLiteral("Ask the tutor")));
    // A wall shows initials.
    QVERIFY(!shown.text().contains(QStringLiteral("Jamie")) && shown.text().contains(QStringLiteral("A-0042 · J.S.")));
    // Large, and larger with the text size.
    const auto *summary = found<QWidget>(shown.page.get(), QStringLiteral("meetingSummary"));
    const auto labels = summary->findChildren<QLabel *>();
    QVERIFY(labels.size() > 12);
    for (const QLabel *label : labels)
        QVERIFY2(label->font().pointSizeF() >= 18 || label->font().pixelSize() >= 24, qPrintable(label->text()));
    // The paper's lines to write on are not shown: there are fields.
    QVERIFY(shown.page->findChild<ui::Cards *>()->addButton()->isVisible());
}

void Meeting::actionsAreTypedIntoThePlan()
{
    Shown shown;
    QVERIFY(shown.start());
    // By keyboard alone: Ctrl+Enter reaches the page as proceed().
    shown.page->proceed();
    auto *what = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(what);
    QTest::keyClicks(what, QStringLiteral("Visit the home on Friday"));
    QCOMPARE(shown.open.assessment().plan.actions.size(), size_t(3));
    QCOMPARE(shown.open.assessment().plan.actions.back().what, QStringLiteral("Visit the home on Friday"));
    QTest::keyClick(what, Qt::Key_Tab);
    auto *who = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(who);
    QTest::keyClicks(who, QStringLiteral("R. Example"));
    QCOMPARE(shown.open.assessment().plan.actions.back().who, QStringLiteral("R. Example"));
    // What is typed stands in the summary as well, and the caret stays where it is.
    QTRY_VERIFY(report::plainText(shown.page->document()).contains(QStringLiteral("Visit the home on Friday")));
    QVERIFY(who->hasFocus());
    shown.page->proceed();
    QCOMPARE(shown.open.assessment().plan.actions.size(), size_t(4));
    // Shown again, it offers new actions only; the others stand in the summary.
    shown.page->load();
    QVERIFY(shown.page->findChild<ui::Cards *>()->findChildren<QPlainTextEdit *>().isEmpty() ||
            !shown.page->findChild<ui::Cards *>()->findChildren<QPlainTextEdit *>().front()->isVisible());
    QVERIFY(shown.text().contains(QStringLiteral("Visit the home on Friday")));
}

void Meeting::aSignedAssessmentTakesNoActions()
{
    casefile::Case record = filled();
    record.current()->state = casefile::StateSigned;
    record.current()->signature.name = QStringLiteral("R. Example");
    record.current()->signature.at = OpenCase::noon();
    Shown shown;
    QVERIFY(shown.start(record));
    QVERIFY(shown.open.assessment().isLocked());
    QVERIFY(!shown.page->findChild<ui::Cards *>()->addButton()->isVisible());
    shown.page->proceed();
    QCOMPARE(shown.open.assessment().plan.actions.size(), size_t(2));
}

void Meeting::escLeaves()
{
    Shown shown;
    QVERIFY(shown.start());
    QSignalSpy left(shown.page.get(), &ui::Page::navigateRequested);
    shown.page->proceed();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ring"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.front().front().toString(), QStringLiteral("back"));
    QCOMPARE(shown.open.assessment().plan.actions.back().what, QStringLiteral("Ring"));
    // One that was begun and left without a word is not kept; those that were there before are.
    const size_t before = shown.open.assessment().plan.actions.size();
    shown.page->proceed();
    QCOMPARE(shown.open.assessment().plan.actions.size(), before + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(shown.open.assessment().plan.actions.size(), before);
    QCOMPARE(left.size(), 2);
}

}  // namespace holdfast::tests
