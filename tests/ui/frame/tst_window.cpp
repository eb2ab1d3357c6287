// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_window.h"

#include "tests/ui/frame/onwindow.h"
#include "ui/bars.h"
#include "ui/sectionlist.h"
#include "ui/sections.h"
#include "ui/topbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

namespace holdfast::tests {

using ui::MainWindow;

void Window::theOverviewTellsWhatChanged()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.session->editAssessment(QStringLiteral("assessment/answers/H3"), [](casefile::Assessment &assessment) {
        assessment.answers[QStringLiteral("H3")].answer = assessment::Answer::Present;
    });
    desk.session->saveNow(true);
    QVERIFY(desk.session->flush());
    desk.window->go(QStringLiteral("overview"));
    QTRY_VERIFY([&] {
        const auto labels = desk.window->page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().endsWith(QStringLiteral(": Health")); });
    }());
}

void Window::theOverviewFollowsWhatIsTypedByCode()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("overview"));
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("overview"));
    const QString nothing = desk.session->pack().words(QStringLiteral("standing.nothing-present"));
    const auto saysNothing = [&] {
        const auto labels = desk.window->page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(nothing); });
    };
    QTRY_VERIFY(saysNothing());
    desk.session->editAssessment(QStringLiteral("assessment/answers/H3"), [](casefile::Assessment &assessment) {
        assessment.answers[QStringLiteral("H3")].answer = assessment::Answer::Present;
    });
    QTRY_VERIFY(!saysNothing());
}

void Window::theOverviewSaysFirstWhatComesNext()
{
    Desk desk;
    QVERIFY(desk.start());
    const QDateTime now = desk.session->now();
    desk.session->edit(QStringLiteral("pathway/events"), [&now](casefile::Case &record) {
        record.pathway.events = {{}, {}};
        record.pathway.events[0].id = QStringLiteral("v1");
        record.pathway.events[0].kind = pathway::ReferredByPhone;
        record.pathway.events[0].at = now.addSecs(-20 * 3600);
        record.pathway.events[1].id = QStringLiteral("v2");
        record.pathway.events[1].kind = pathway::ReferredInWriting;
        record.pathway.events[1].at = now.addSecs(-2 * 3600);
        casefile::MissingEpisode episode;
        episode.id = QStringLiteral("m1");
        episode.from = now.addDays(-9);
        episode.returnedAt = now.addDays(-8);
        casefile::MissingEpisode still;
        still.id = QStringLiteral("m2");
        still.from = now.addSecs(-3600);
        record.missing = {episode, still};
    });
    desk.window->go(QStringLiteral("overview"));
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("overview"));
    const auto height = [&desk](const char *words) {
        for (const QLabel *label : desk.window->page()->findChildren<QLabel *>())
            if (label->text().contains(QLatin1String(words)))
                return label->mapTo(desk.window->page(), QPoint()).y();
        return -1;
    };
    QTRY_VERIFY(height("Written referral sent") > height("Next due"));
    // A child who is missing now, what is late, what is expected of the other agency, and then what was done.
    QVERIFY(height("Still missing") > height("Next due"));
    QVERIFY(height("return interview") > height("Still missing"));
    QVERIFY(height("Decision from") > height("return interview"));
    QVERIFY(height("Written referral sent") > height("Decision from"));
}

void Window::returnPressesTheButtonInFocus()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("missing-episodes"));
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("missing-episodes"));
    const auto buttons = desk.window->page()->findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.begin(), buttons.end(),
                                  [](const QPushButton *button) { return button->text() == QLatin1String("Add a missing episode"); });
    QVERIFY(add != buttons.end());
    (*add)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), *add);
    // Held down it would add one after the other.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(*add, &held);
    QCOMPARE(desk.session->record().missing.size(), size_t(0));
    QTest::keyClick(*add, Qt::Key_Return);
    QTRY_COMPARE(desk.session->record().missing.size(), size_t(1));
}

void Window::theSectionListOfANewCaseBeginsAtItsTop()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->resize(1366, 500);
    auto *list = desk.window->findChild<QListWidget *>(QStringLiteral("sectionList"));
    QVERIFY(list);
    desk.window->go(QStringLiteral("share"));
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("share"));
    QTRY_VERIFY(list->verticalScrollBar()->value() > 0);
    QVERIFY(list->currentItem() && list->currentItem()->isSelected());
    desk.window->go(QStringLiteral("case-list"));
    desk.window->go(QStringLiteral("new-case"));
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    QTRY_COMPARE(list->verticalScrollBar()->value(), 0);
    QCOMPARE(list->currentItem(), nullptr);
    QVERIFY(list->selectedItems().isEmpty());
}

void Window::anUntouchedNewCaseLeavesNoTrace()
{
    Desk desk;
    QVERIFY(desk.start(false));
    desk.window->go(QStringLiteral("new-case"));
    QTRY_VERIFY(desk.session->hasCase());
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    desk.window->go(QStringLiteral("case-list"));
    QTRY_VERIFY(desk.session->cases().empty());
    desk.window->go(QStringLiteral("new-case"));
    QTRY_VERIFY(desk.session->hasCase());
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    desk.session->edit(QStringLiteral("concern/text"), [](casefile::Case &record) { record.concern.text = QStringLiteral("a worry"); });
    desk.window->go(QStringLiteral("case-list"));
    QTest::qWait(100);
    QCOMPARE(desk.session->cases().size(), size_t(1));
}

void Window::goToAnswersByCode()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *line = shown<QLineEdit>(desk.window.get(), "goTo");
    QVERIFY(line);
    for (const char *typed : {"h3 p", "I3 n", "H2 K"}) {
        line->setText(QLatin1String(typed));
        QTest::keyClick(line, Qt::Key_Return);
    }
    const auto &answers = desk.session->assessment()->answers;
    QCOMPARE(answers.value(QStringLiteral("H3")).answer, assessment::Answer::Present);
    QCOMPARE(answers.value(QStringLiteral("H7")).answer, assessment::Answer::NotSeen);
    QCOMPARE(answers.value(QStringLiteral("H2")).answer, assessment::Answer::NotKnown);
    QVERIFY(!answers.contains(QStringLiteral("I3")));
}

void Window::theMeetingViewFillsTheWindow()
{
    Desk desk;
    QVERIFY(desk.start());
    MainWindow *window = desk.window.get();
    window->go(QStringLiteral("plan"));
    auto *top = window->findChild<ui::TopBar *>();
    auto *list = window->findChild<ui::SectionList *>();
    auto *status = window->findChild<ui::StatusLine *>();
    QVERIFY(top->isVisible() && list->isVisible() && status->isVisible());
    QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(window->page()->id(), QStringLiteral("meeting"));
    QVERIFY(!top->isVisible() && !list->isVisible() && !status->isVisible());
    // Hiding and coming back leads into it again; nothing of the frame returns with it.
    QTest::keyClick(window, Qt::Key_F12);
    QCOMPARE(window->gateId(), QStringLiteral("paused"));
    window->showScreen();
    QVERIFY(window->page()->isVisible() && !top->isVisible());
    window->resize(window->size() + QSize(10, 0));
    QVERIFY(!top->isVisible() && !list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(window->page()->id(), QStringLiteral("plan"));
    QVERIFY(top->isVisible() && list->isVisible() && status->isVisible());
}

void Window::tenAnswersFromPaperByKeyboard()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *line = shown<QLineEdit>(desk.window.get(), "goTo");
    QVERIFY(line);
    const auto type = [line](const QString &keys) {
        QTest::keyClicks(line, keys);
        QTest::keyClick(line, Qt::Key_Return);
    };
    using assessment::Answer;
    const std::pair<const char *, Answer> paper[] = {
        {"H1", Answer::Present}, {"H2", Answer::NotSeen},  {"H3", Answer::NotKnown}, {"E1", Answer::Present}, {"E2", Answer::Present},
        {"F9", Answer::NotSeen}, {"F11", Answer::Present}, {"S4", Answer::NotKnown}, {"V2", Answer::Present}, {"Y1", Answer::NotSeen}};
    // One key opens the bar; then a code, a letter and Return for each, the hands never leaving the keys.
    for (const auto &[row, answer] : paper) {
        const QString letter = answer == Answer::Present   ? QStringLiteral("p")
                               : answer == Answer::NotSeen ? QStringLiteral("n")
                                                           : QStringLiteral("k");
        type(QString::fromLatin1(row).toLower() + u' ' + letter);
        QVERIFY(line->hasFocus() && line->selectedText() == line->text());
    }
    const auto &one = *desk.session->assessment();
    for (const auto &[row, answer] : paper) {
        const QString id = QString::fromLatin1(row);
        const auto &list = id.startsWith(u'V') ? one.vulnerabilities : id.startsWith(u'Y') ? one.prompts : one.answers;
        QCOMPARE(list.value(id).answer, answer);
    }
    // A slip is seen at once, and so is what stood there before.
    type(QStringLiteral("h1 n"));
    QVERIFY2(line->accessibleDescription().contains(QStringLiteral("It was: Present")), qPrintable(line->accessibleDescription()));
    type(QStringLiteral("z9 p"));
    QVERIFY2(line->accessibleDescription().contains(QStringLiteral("There is no row Z9")), qPrintable(line->accessibleDescription()));
    // Each is kept, and the history says which parts changed.
    desk.session->saveNow(true);
    QStringList changed;
    desk.session->recentChanges(desk.session->caseId(), this, [&](const Result<std::vector<session::Change>> &all) {
        if (all)
            for (const session::Change &change : *all)
                changed += change.parts;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20000);
}

void Window::aDroppedFormOpensItsPage()
{
    Desk desk;
    QVERIFY(desk.start());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(drop());
    QCOMPARE(desk.window->page()->id(), QStringLiteral("filled-form"));
    auto *path = shown<QLineEdit>(desk.window.get(), "path");
    QVERIFY(path);
    QCOMPARE(path->text(), file.fileName());
    // Nothing is taken while the screen is hidden or locked.
    desk.session->lock();
    QTRY_VERIFY(!desk.session->isOpen());
    QVERIFY(!drop());
}

void Window::searchSaysWhatToTry()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("case-list"));
    auto *search = shown<QLineEdit>(desk.window.get(), "search");
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("Tomm"));
    QVERIFY(!shown(desk.window.get(), "cases"));
    QVERIFY2(search->accessibleDescription().startsWith(QStringLiteral("0 results for")), qPrintable(search->accessibleDescription()));
    // Boxes to tick stand on the line of the fields beside them.
    const auto bottomOf = [&](const char *name) {
        const auto *one = shown(desk.window.get(), name);
        return one ? one->mapTo(desk.window.get(), QPoint(0, one->height())).y() : -1;
    };
    QCOMPARE(bottomOf("names"), bottomOf("setting"));
    // The next search takes the place of the last one.
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(search->selectedText(), QStringLiteral("Tomm"));
    search->clear();
    QVERIFY(shown<QTableView>(desk.window.get(), "cases"));
}

void Window::theSizeOfTextIsSaidAsItIs()
{
    Desk desk;
    QVERIFY(desk.start());
    const auto says = [&](const QString &size) {
        const auto labels = desk.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == size; });
    };
    QTest::keyClick(desk.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(says(QStringLiteral("115%")));
    QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(says(QStringLiteral("100%")));
}

void Window::aCodeWithoutACaseSaysWhatIsMissing()
{
    Desk desk;
    QVERIFY(desk.start(false));
    QTest::keyClick(desk.window.get(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("H3 P"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto labels = desk.window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Open a case first"));
    }));
}

void Window::everyPageCanBeUsed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1366x768") << QSize(1366, 768) << 100;
    QTest::newRow("1024x640") << QSize(1024, 640) << 100;
    QTest::newRow("640x320") << QSize(640, 320) << 100;
    QTest::newRow("1366x768 at 200 %") << QSize(1366, 768) << 200;
}

void Window::everyPageCanBeUsed()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Desk desk;
    QVERIFY(desk.start());
    session::Preferences preferences = desk.session->preferences();
    preferences.textPercent = percent;
    desk.session->setPreferences(preferences);
    desk.window->resize(size);
    QStringList ids = ui::sectionOrder(desk.session->pack());
    ids << QStringLiteral("all-sections") << QStringLiteral("overview") << QStringLiteral("new-case") << QStringLiteral("delete-case")
        << QStringLiteral("blank-form") << QStringLiteral("recovery-sheet") << QStringLiteral("settings") << QStringLiteral("help")
        << QStringLiteral("case-list");
    QStringList faults;
    for (const QString &id : ids) {
        desk.window->go(id);
        if (desk.window->page()->id() != id) {
            faults << id + QStringLiteral(": has no page");
            continue;
        }
        QTest::qWait(60);
        // A busy computer may still be laying the page out: a fault is one that stays.
        const auto faultsNow = [&] {
            QStringList found;
            if (desk.window->size() != size)
                found << QStringLiteral("%1: made the window %2x%3").arg(id).arg(desk.window->width()).arg(desk.window->height());
            const QScrollArea *area = desk.window->page()->scrollArea();
            if (area->widget()->width() > area->viewport()->width())
                found
                    << QStringLiteral("%1: %2 px wide in a view of %3").arg(id).arg(area->widget()->width()).arg(area->viewport()->width());
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || !desk.window->page()->isAncestorOf(focus))
                found << id + QStringLiteral(": the focus did not come along");
            QHash<QString, QString> access;
            const auto widgets = desk.window->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible())
                    continue;
                const QString what =
                    QStringLiteral("%1: %2 \"%3\"").arg(id, QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
                const bool isButton = qobject_cast<QAbstractButton *>(widget) && !widget->inherits("QScrollBar");
                const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->inherits("QMenuBar");
                if (takesFocus) {
                    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                        found << what + QStringLiteral(" has no name");
                    if (widget->height() < 24 || widget->width() < 24)
                        found << what + QStringLiteral(" is %1x%2").arg(widget->width()).arg(widget->height());
                }
                if (isButton) {
                    const QString key = QKeySequence::mnemonic(qobject_cast<QAbstractButton *>(widget)->text()).toString();
                    if (!key.isEmpty() && access.contains(key))
                        found << what + QStringLiteral(" shares %1 with %2").arg(key, access.value(key));
                    else if (!key.isEmpty())
                        access.insert(key, widget->objectName());
                }
            }
            const auto menus = desk.window->menuBar()->actions();
            for (const QAction *menu : menus) {
                const QString key = QKeySequence::mnemonic(menu->text()).toString();
                if (access.contains(key))
                    found << QStringLiteral("%1: menu %2 shares %3").arg(id, menu->text(), key);
                access.insert(key, menu->text());
                QHash<QString, QString> inside;
                const auto actions = menu->menu()->actions();
                for (const QAction *action : actions) {
                    const QString letter = QKeySequence::mnemonic(action->text()).toString();
                    if (!letter.isEmpty() && inside.contains(letter))
                        found << QStringLiteral("menu %1: %2 and %3 share %4")
                                     .arg(menu->text(), action->text(), inside.value(letter), letter);
                    inside.insert(letter, action->text());
                }
            }
            return found;
        };
        QStringList found;
        (void)QTest::qWaitFor([&] { return (found = faultsNow()).isEmpty(); }, 3000);
        faults << found;
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    preferences.textPercent = 100;
    desk.session->setPreferences(preferences);
}

}  // namespace holdfast::tests
