// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The menus and keys of the main window (ux.md 5). Every action has a place in a menu; access keys only here and on page commands.
#include "ui/bars.h"
#include "ui/domain/findingwords.h"
#include "ui/domain/guidancepanel.h"
#include "ui/errortext.h"
#include "ui/exchange/dropped.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/sectionlist.h"
#include "ui/sections.h"
#include "ui/topbar.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace holdfast::ui {

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

}  // namespace

QAction *MainWindow::command(QMenu *menu, const QString &text, const QList<QKeySequence> &shortcuts, When when,
                             const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    // Also on the window, so that the keys work while the menu bar is hidden.
    addAction(action);
    m_commands.push_back({action, when});
    return action;
}

void MainWindow::buildMenus()
{
    menuBar()->setNativeMenuBar(false);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    command(file, tr("&New case"), {keys("Ctrl+N")}, When::Open, [this] { newCase(); });
    command(file, tr("&Cases"), {keys("Ctrl+Shift+L")}, When::Open, [this] { go(QStringLiteral("case-list")); });
    command(file, tr("Say what is &saved"), {keys("Ctrl+S")}, When::Open, [this] {
        m_session.saveNow(false);
        showSaved();
    });
    file->addSeparator();
    command(file, tr("&Preview, print and export"), {keys("Ctrl+P")}, When::Case, [this] { go(QStringLiteral("share")); });
    command(file, tr("Send this case to a collea&gue"), {}, When::Case, [this] { go(QStringLiteral("send-case")); });
    command(file, tr("&Open a case a colleague sent"), {}, When::Open, [this] { go(QStringLiteral("sent-case")); });
    command(file, tr("Open a &filled form"), {}, When::Open, [this] { go(QStringLiteral("filled-form")); });
    command(file, tr("Print a &blank form"), {keys("Ctrl+Shift+P")}, When::Always, [this] { blankForm(); });
    file->addSeparator();
    command(file, tr("S&ettings"), {keys("Ctrl+,")}, When::Open, [this] { go(QStringLiteral("settings")); });
    command(file, tr("&Hide the screen"), {keys("F12"), keys("Ctrl+Shift+H")}, When::Open, [this] { hideScreen(); });
    command(file, tr("&Lock"), {keys("Ctrl+L")}, When::Open, [this] { lock(); });
    command(file, tr("&Quit"), {keys("Ctrl+Q")}, When::Always, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    command(edit, tr("&Find"), {keys("Ctrl+F")}, When::Open, [this] { find(); });
    command(edit, tr("Copy this section as &text"), {keys("Ctrl+Shift+T")}, When::Open, [this] { copySection(); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_listAction = command(view, tr("&Section list"), {keys("F9"), keys("Ctrl+B")}, When::Case, [this] {
        session::Preferences preferences = m_session.preferences();
        preferences.showSectionList = !preferences.showSectionList;
        m_session.setPreferences(preferences);
        if (!m_sections->isVisible() && m_page && !m_page->isAncestorOf(QApplication::focusWidget()))
            m_page->focusHeading();
    });
    m_listAction->setCheckable(true);
    command(view, tr("&Guidance for this row"), {keys("F1"), keys("Ctrl+I")}, When::Always, [this] { toggleGuidance(); });
    m_nameAction = command(view, tr("Show the full &name until the next lock"), {keys("Ctrl+Shift+N")}, When::Case,
                           [this] { m_top->setNameShown(!m_top->isNameShown()); });
    m_nameAction->setCheckable(true);
    command(view, tr("Meeting vie&w"), {keys("Ctrl+M")}, When::Case, [this] { go(QStringLiteral("meeting")); });
    view->addSeparator();
    command(view, tr("&Larger text"), {keys("Ctrl++"), keys("Ctrl+=")}, When::Always, [this] { changeTextSize(1); });
    command(view, tr("S&maller text"), {keys("Ctrl+-")}, When::Always, [this] { changeTextSize(-1); });
    command(view, tr("Standard text si&ze"), {keys("Ctrl+0")}, When::Always, [this] { changeTextSize(0); });
    view->addSeparator();
    const std::pair<QString, session::Theme> themes[] = {{tr("Follow the s&ystem's colours"), session::Theme::System},
                                                         {tr("L&ight colours"), session::Theme::Light},
                                                         {tr("&Dark colours"), session::Theme::Dark},
                                                         {tr("High &contrast"), session::Theme::HighContrast}};
    for (const auto &[text, theme] : themes)
        command(view, text, {}, When::Always, [this, theme = theme] {
            session::Preferences preferences = m_session.preferences();
            preferences.theme = theme;
            m_session.setPreferences(preferences);
        });

    QMenu *goMenu = menuBar()->addMenu(tr("&Go"));
    command(goMenu, tr("&Go to a code, section or command"), {keys("Ctrl+G")}, When::Open, [this] {
        m_focusBefore = QApplication::focusWidget();
        m_goBar->open();
    });
    command(goMenu, tr("&Continue"), {keys("Ctrl+Return"), keys("Ctrl+Enter")}, When::Always, [this] {
        if (!gateId().isEmpty() && m_gate)
            m_gate->proceed();
        else if (m_page)
            m_page->proceed();
    });
    command(goMenu, tr("&Next section"), {keys("Ctrl+PgDown")}, When::Case, [this] { goNext(1); });
    command(goMenu, tr("&Previous section"), {keys("Ctrl+PgUp")}, When::Case, [this] { goNext(-1); });
    command(goMenu, tr("Bac&k"), {keys("Alt+Left")}, When::Open, [this] { goBack(); });
    command(goMenu, tr("&All sections"), {keys("Ctrl+Shift+S")}, When::Case, [this] { go(QStringLiteral("all-sections")); });
    command(goMenu, tr("Case &overview"), {keys("Ctrl+Shift+O")}, When::Case, [this] { go(QStringLiteral("overview")); });
    command(goMenu, tr("C&hronology"), {}, When::Case, [this] { go(QStringLiteral("chronology")); });
    command(goMenu, tr("Compar&e assessments"), {keys("Ctrl+Shift+C")}, When::Case, [this] { go(QStringLiteral("compare")); });
    command(goMenu, tr("&Links between people, places and events"), {}, When::Case, [this] { go(QStringLiteral("links")); });
    command(goMenu, tr("&Missing episodes of all cases"), {}, When::Open, [this] { go(QStringLiteral("missing-summary")); });
    goMenu->addSeparator();
    command(goMenu, tr("Next &thing to check"), {keys("F8"), keys("Ctrl+.")}, When::Case, [this] { nextThingToCheck(1); });
    command(goMenu, tr("P&revious thing to check"), {keys("Shift+F8"), keys("Ctrl+Shift+."), keys("Ctrl+>")}, When::Case,
            [this] { nextThingToCheck(-1); });
    command(goMenu, tr("Ne&xt pane"), {keys("F6"), keys("Ctrl+Tab")}, When::Open, [this] { nextPane(1); });
    command(goMenu, tr("Pre&vious pane"), {keys("Shift+F6"), keys("Ctrl+Shift+Tab")}, When::Open, [this] { nextPane(-1); });
    command(goMenu, tr("Menu &bar"), {keys("F10")}, When::Always, [this] {
        if (!menuBar()->actions().isEmpty())
            menuBar()->setActiveAction(menuBar()->actions().constFirst());
    });

    QMenu *store = menuBar()->addMenu(tr("&Store"));
    const std::pair<QString, const char *> pages[] = {{tr("&Backups"), "backups"},
                                                      {tr("Check the &store"), "check-store"},
                                                      {tr("Change the &keys"), "change-keys"},
                                                      {tr("Cases to &review or delete"), "retention"},
                                                      {tr("&Journal"), "journal"},
                                                      {tr("Take &everything out"), "export-all"}};
    for (const auto &[text, page] : pages)
        command(store, text, {}, When::Open, [this, id = QString::fromLatin1(page)] { go(id); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    command(help, tr("&Help"), {}, When::Always, [this] { go(QStringLiteral("help")); });
    command(help, tr("&Keyboard list"), {keys("Ctrl+/")}, When::Always, [this] { go(QStringLiteral("help"), QStringLiteral("keys")); });
    enableCommands();

    auto *dropped = new Dropped(this, [this] { return m_session.isOpen() && gateId().isEmpty(); });
    connect(dropped, &Dropped::fileDropped, this, [this](const QString &page, const QString &path) {
        go(page);
        if (auto *line = m_page && m_page->id() == page ? m_page->findChild<QLineEdit *>(QStringLiteral("path")) : nullptr) {
            line->setText(path);
            line->setFocus(Qt::OtherFocusReason);
        }
    });
}

void MainWindow::enableCommands()
{
    const bool isHidden = gateId() == QLatin1String("paused");
    const bool isOpen = m_session.isOpen() && gateId().isEmpty();
    const bool hasCase = isOpen && m_session.hasCase();
    for (const Command &one : m_commands) {
        switch (one.when) {
        case When::Always: one.action->setEnabled(true); break;
        case When::Open: one.action->setEnabled(isOpen); break;
        case When::Case: one.action->setEnabled(hasCase); break;
        }
    }
    if (m_listAction)
        m_listAction->setChecked(m_session.preferences().showSectionList);
    // Hidden means hidden: no menu that could be read over a shoulder, and no key that does anything but come back.
    menuBar()->setVisible(!isHidden);
    if (isHidden)
        for (const Command &one : m_commands)
            one.action->setEnabled(one.action->shortcut() == keys("Ctrl+L") || one.action->shortcut() == keys("Ctrl+Return"));
}

void MainWindow::tell(const QString &sentence)
{
    disconnect(m_message, &MessageBar::firstPressed, this, nullptr);
    disconnect(m_message, &MessageBar::secondPressed, this, nullptr);
    QPointer<QWidget> before = QApplication::focusWidget();
    connect(m_message, &MessageBar::firstPressed, this, [this, before] {
        m_message->clear();
        if (before)
            before->setFocus(Qt::OtherFocusReason);
    });
    m_message->say(sentence, tr("Close this message"));
}

void MainWindow::showSaved()
{
    tell(m_status->words());
}

void MainWindow::newCase()
{
    if (m_session.isReadOnly() || !m_session.isOpen())
        return;
    if (m_session.hasCase())
        go(QStringLiteral("case-list"));
    casefile::Case fresh = casefile::newCase(m_session.nextReference(), m_session.now());
    const session::Practice &me = m_session.practice();
    fresh.leadWorker = me.name;
    fresh.concern.recordedBy = me.name;
    fresh.concern.recordedAt = m_session.now();
    if (casefile::Assessment *assessment = fresh.current()) {
        assessment->start.workerName = me.name;
        assessment->start.workerRole = me.role;
        assessment->start.workerAgency = me.agency;
        assessment->start.workerContact = me.phone;
    }
    m_session.addCase(fresh, this, [this](const Result<QByteArray> &id) {
        if (!id) {
            tell(errorText(id.error()));
            return;
        }
        // The page that is shown first; typing there is saved like everywhere else.
        m_session.setPosition(
            {{QStringLiteral("case"), QString::fromLatin1(id->toHex())}, {QStringLiteral("page"), QStringLiteral("new-case")}});
        m_session.openCase(*id, this, [](const Result<void> &) {});
    });
}

void MainWindow::copySection()
{
    if (!m_page)
        return;
    QApplication::clipboard()->setText(m_page->plainText());
    tell(tr("Copied. It is cleared from the clipboard when the screen is hidden or locked."));
}

void MainWindow::changeTextSize(int step)
{
    static const QList<int> sizes{85, 100, 115, 130, 150, 175, 200};
    session::Preferences preferences = m_session.preferences();
    if (step == 0) {
        preferences.textPercent = 100;
    } else if (step > 0) {
        const auto next = std::upper_bound(sizes.begin(), sizes.end(), preferences.textPercent);
        preferences.textPercent = next == sizes.end() ? sizes.last() : *next;
    } else {
        const auto at = std::lower_bound(sizes.begin(), sizes.end(), preferences.textPercent);
        preferences.textPercent = at == sizes.begin() ? sizes.first() : *(at - 1);
    }
    m_session.setPreferences(preferences);
}

void MainWindow::find()
{
    if (m_page && m_page->goToField(QStringLiteral("search"))) {
        // What was looked for before is written over, not added to.
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_goBar->open();
}

void MainWindow::blankForm()
{
    go(QStringLiteral("blank-form"));
}

void MainWindow::goTo(const QString &typed)
{
    const content::Pack &pack = m_session.pack();
    static const QRegularExpression code(QStringLiteral("^([A-Za-z]\\d{1,2})(?:\\s+([PpNnKk]))?$"));
    if (const auto match = code.match(typed); match.hasMatch() && m_session.hasCase()) {
        const QString id = match.captured(1).toUpper();
        QString page;
        if (const content::Domain *domain = pack.domainOfRow(id))
            page = QStringLiteral("domain.") + domain->id;
        else if (id.startsWith(QLatin1Char('Y')) && pack.row(id))
            page = QStringLiteral("boys-and-young-men");
        else if (id.startsWith(QLatin1Char('V')) && pack.row(id))
            page = QStringLiteral("vulnerabilities");
        else if (id.startsWith(QLatin1Char('R')) && pack.row(id))
            page = QStringLiteral("protective-factors");
        if (page.isEmpty()) {
            m_goBar->say(tr("There is no row %1. Type a code such as H3, or the name of a section.").arg(id));
            return;
        }
        const QString answerId = pack.answerId(id);
        const bool isDomain = page.startsWith(QLatin1String("domain."));
        const QString list = isDomain                                   ? QStringLiteral("answers")
                             : page == QLatin1String("vulnerabilities") ? page
                                                                        : QStringLiteral("prompts");
        if (const QString letter = match.captured(2).toUpper(); !letter.isEmpty() && page != QLatin1String("protective-factors")) {
            using assessment::Answer;
            const Answer answer = letter == QLatin1String("P")   ? Answer::Present
                                  : letter == QLatin1String("N") ? Answer::NotSeen
                                                                 : Answer::NotKnown;
            Answer before = Answer::NotAnswered;
            const bool isDone =
                m_session.editAssessment(QStringLiteral("assessment/%1/%2").arg(list, answerId), [&](casefile::Assessment &one) {
                    auto &answers = isDomain ? one.answers : list == QLatin1String("prompts") ? one.prompts : one.vulnerabilities;
                    before = std::exchange(answers[answerId].answer, answer);
                    if (answer != Answer::Present)
                        answers[answerId].significant = false;
                });
            m_goBar->open();
            if (!isDone) {
                m_goBar->say(tr("Nothing was changed: this assessment is signed or open to read only."));
                return;
            }
            const auto label = [&](Answer one) { return pack.choiceLabel(QStringLiteral("answer"), assessment::answerWord(one)); };
            const content::Row *row = pack.row(id);
            const QString now = tr("%1, %2: %3").arg(id, row ? row->label : QString(), label(answer));
            const bool isOther = before != Answer::NotAnswered && before != answer;
            m_goBar->say(isOther ? tr("%1. It was: %2").arg(now, label(before)) : now);
            if (m_page && m_page->id() == page)
                m_page->load();
            return;
        }
        m_goBar->hide();
        go(page, QStringLiteral("%1/%2").arg(list, answerId));
        return;
    }
    const QString wanted = typed.toCaseFolded();
    if (wanted.isEmpty())
        return;
    QStringList ids{QStringLiteral("case-list"), QStringLiteral("settings"), QStringLiteral("help")};
    if (m_session.hasCase())
        ids = sectionOrder(pack) +
              QStringList{QStringLiteral("overview"), QStringLiteral("all-sections"), QStringLiteral("chronology"),
                          QStringLiteral("compare")} +
              ids;
    for (const bool atStart : {true, false}) {
        for (const QString &id : ids) {
            const QString label = sectionLabel(pack, id).toCaseFolded();
            if (atStart ? label.startsWith(wanted) : label.contains(wanted)) {
                m_goBar->hide();
                go(id);
                return;
            }
        }
        for (const Command &one : m_commands) {
            const QString text = one.action->text().remove(QLatin1Char('&')).toCaseFolded();
            if (one.action->isEnabled() && (atStart ? text.startsWith(wanted) : text.contains(wanted))) {
                m_goBar->hide();
                one.action->trigger();
                return;
            }
        }
    }
    m_goBar->say(m_session.hasCase()
                     ? tr("Nothing is called \u201c%1\u201d. Type a code such as H3, or the name of a section.").arg(typed)
                     : tr("Nothing here is called \u201c%1\u201d. Open a case first to go to its rows and sections.").arg(typed));
}

void MainWindow::nextPane(int step)
{
    QList<QWidget *> panes{m_top};
    if (m_sections->isVisible())
        panes << m_sections;
    panes << m_pages;
    if (m_guidance && m_guidance->isVisible())
        panes << m_guidance;
    if (m_status->isVisible())
        panes << m_status;
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        if (panes[at] == m_pages && m_page) {
            m_page->focusHeading();
            return;
        }
        const auto inside = panes[at]->findChildren<QWidget *>();
        for (QWidget *child : inside) {
            if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::nextThingToCheck(int step)
{
    if (!m_session.hasCase() || !m_session.assessment())
        return;
    const casefile::Case &record = m_session.record();
    const casefile::Assessment &assessment = *m_session.assessment();
    const auto lists = assessment::completeness(casefile::subjectOf(record, assessment, m_session.pack(), m_session.today()));
    std::vector<assessment::Finding> all = lists.problems;
    all.insert(all.end(), lists.strengthen.begin(), lists.strengthen.end());
    if (all.empty())
        return tell(m_session.pack().words(QStringLiteral("standing.nothing-stops-signing")));
    const int count = int(all.size());
    for (int tries = 0; tries < count; ++tries) {
        m_check = m_check < 0 && step < 0 ? count - 1 : (m_check + step + count) % count;
        const assessment::Finding &finding = all[size_t(m_check)];
        const Destination to = destinationOf(m_session.pack(), record, finding.place);
        if (to.page.isEmpty())
            continue;
        const QString sentence = findingSentence(m_session.pack(), record, assessment, finding);
        go(to.page, to.field);
        m_message->say(sentence);
        return;
    }
}

void MainWindow::toggleGuidance()
{
    if (!m_page || !gateId().isEmpty())
        return go(QStringLiteral("help"));
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_guidance->isAncestorOf(focus))
        return leaveGuidance();
    // Where no row and no section is in view, F1 is the manual.
    const QString about = m_page->guidanceFor(focus);
    const content::Pack &pack = m_session.pack();
    if (!pack.row(about) && !pack.section(about) && !about.startsWith(QLatin1String("domain.")))
        return go(QStringLiteral("help"));
    showGuidance(about);
}

void MainWindow::showGuidance(const QString &rowOrSectionId)
{
    m_beforeGuidance = QApplication::focusWidget();
    m_guidanceBelow = true;
    m_guidanceOpen = true;
    placeGuidance();
    m_guidance->setVisible(true);
    m_guidance->enter(rowOrSectionId);
}

}  // namespace holdfast::ui
