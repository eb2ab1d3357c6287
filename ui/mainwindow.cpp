// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "ui/bars.h"
#include "ui/cover.h"
#include "ui/domain/guidancepanel.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/focusring.h"
#include "ui/idlelock.h"
#include "ui/newcase.h"
#include "ui/pagekinds.h"
#include "ui/pages.h"
#include "ui/place.h"
#include "ui/sectionlist.h"
#include "ui/sections.h"
#include "ui/topbar.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {
constexpr int HiddenSeconds = 60;
}  // namespace

MainWindow::MainWindow(session::Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setMinimumSize(640, 320);
    theme::apply(session.preferences());
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    m_gatePlace = new QWidget(m_stack);
    auto *gate = new QVBoxLayout(m_gatePlace);
    gate->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_gatePlace);
    buildFrame();

    m_cover = new Cover(this);
    m_idle = new IdleLock([this] { return m_session.now(); }, this);
    m_hiddenFor = new QTimer(this);
    m_hiddenFor->setSingleShot(true);
    m_hiddenFor->setInterval(HiddenSeconds * 1000);
    m_placeTimer = new QTimer(this);
    m_placeTimer->setSingleShot(true);
    m_placeTimer->setInterval(500);
    buildMenus();

    connect(m_cover, &Cover::hideWanted, this, &MainWindow::hideScreen);
    connect(m_cover, &Cover::lockWanted, this, &MainWindow::lock);
    connect(m_cover, &Cover::showWanted, this, &MainWindow::showScreen);
    connect(m_hiddenFor, &QTimer::timeout, this, &MainWindow::lock);
    connect(m_placeTimer, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(m_idle, &IdleLock::lockNow, this, &MainWindow::lock);
    connect(m_idle, &IdleLock::warned, this, [this](int seconds) {
        m_idleBar->say(seconds > IdleLock::LastWarnSeconds ? tr("Locking in 1 minute to protect this record.")
                                                           : tr("Locking in %1 seconds to protect this record.").arg(seconds),
                       tr("Stay open"));
    });
    connect(m_idle, &IdleLock::calledOff, m_idleBar, &MessageBar::clear);
    connect(&session, &session::Session::opened, this, &MainWindow::storeOpened);
    connect(&session, &session::Session::caseOpened, this, &MainWindow::caseOpened);
    connect(&session, &session::Session::caseClosed, this, &MainWindow::caseClosed);
    connect(&session, &session::Session::recovered, this, &MainWindow::sayRecovered);
    connect(&session, &session::Session::damageFound, this, &MainWindow::sayDamaged);
    connect(&session, &session::Session::preferencesChanged, this, [this] {
        theme::apply(m_session.preferences());
        fitWidth();
        // Other sizes push what has the keyboard out of view.
        QTimer::singleShot(0, this, [] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (QWidget *focus = QApplication::focusWidget())
                bringIntoView(focus);
        });
    });
    connect(&session, &session::Session::practiceChanged, this, [this] {
        if (m_session.isOpen())
            m_idle->start(m_session.practice().idleMinutes);
    });
    connect(&session, &session::Session::recordChanged, this, [this](const QString &place) {
        if (place == QLatin1String("reference") || place.startsWith(QLatin1String("case")))
            updateTitle();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    updateTitle();
    resize(1240, 720);
}

MainWindow::~MainWindow()
{
    // The pages go after this object has stopped being a MainWindow, and the focus moves while they do.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::buildFrame()
{
    m_frame = new QWidget(m_stack);
    m_stack->addWidget(m_frame);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(m_session, m_frame);
    column->addWidget(m_top);
    m_idleBar = new MessageBar(m_frame);
    m_message = new MessageBar(m_frame);
    m_goBar = new GoBar(m_frame);
    for (QWidget *bar : {static_cast<QWidget *>(m_idleBar), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_goBar)})
        column->addWidget(bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_middle = middle;
    m_sections = new SectionList(m_session, m_frame);
    middle->addWidget(m_sections);
    auto *pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    m_pageColumn = pageColumn;
    m_pages = new QStackedWidget(m_frame);
    pageColumn->addWidget(m_pages, 1);
    middle->addLayout(pageColumn, 1);
    m_guidance = new GuidancePanel(m_session.pack(), m_frame);
    middle->addWidget(m_guidance);
    column->addLayout(middle, 1);
    m_status = new StatusLine(m_session, m_frame);
    column->addWidget(m_status);

    connect(m_top, &TopBar::hideRequested, this, &MainWindow::hideScreen);
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lock);
    connect(m_top, &TopBar::clockRequested, this, [this] { go(QStringLiteral("referral")); });
    connect(m_top, &TopBar::sectionsRequested, this, [this](QWidget *under) {
        QMenu menu(this);
        m_sections->fillMenu(&menu);
        menu.exec(under->mapToGlobal(QPoint(0, under->height())));
    });
    connect(m_guidance, &GuidancePanel::returnWanted, this, &MainWindow::leaveGuidance);
    connect(m_sections, &SectionList::chosen, this, [this](const QString &page) { go(page); });
    connect(m_status, &StatusLine::checkRequested, this, [this] { nextThingToCheck(1); });
    connect(m_goBar, &GoBar::entered, this, &MainWindow::goTo);
    connect(m_goBar, &GoBar::closed, this, [this] {
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        else if (m_page)
            m_page->focusHeading();
    });
}

void MainWindow::restorePlace()
{
    const QByteArray id = QByteArray::fromHex(m_session.position().value(QLatin1String("case")).toString().toLatin1());
    const auto &cases = m_session.cases();
    const bool isThere = std::any_of(cases.begin(), cases.end(), [&id](const session::CaseEntry &entry) { return entry.id == id; });
    if (id.isEmpty() || !isThere) {
        go(pageid::CaseList);
        return;
    }
    m_session.openCase(id, this, [this](const Result<void> &result) {
        if (!result) {
            go(pageid::CaseList);
            tell(errorText(result.error()));
        }
    });
}

void MainWindow::caseOpened()
{
    updateTitle();
    enableCommands();
    fitWidth();
    const QJsonObject place = m_session.position();
    const bool isSame = place.value(QLatin1String("case")).toString().toLatin1() == m_session.caseId().toHex();
    const QString page = place.value(QLatin1String("page")).toString();
    if (!isSame || page.isEmpty() || needsNoCase(page) || !pageFor(page)) {
        go(pageid::Overview);
        return;
    }
    go(page, place.value(QLatin1String("field")).toString());
    if (m_page)
        returnTo(place, m_page);
}

void MainWindow::caseClosed()
{
    const bool wasShown = m_page && !needsNoCase(m_page->id());
    dropCasePages();
    if (wasShown && m_session.isOpen())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_session.isOpen() && !m_session.hasCase() && !m_page)
                    go(pageid::CaseList);
            },
            Qt::QueuedConnection);
    m_back.clear();
    m_top->setNameShown(false);
    if (m_nameAction)
        m_nameAction->setChecked(false);
    updateTitle();
    enableCommands();
    fitWidth();
}

void MainWindow::dropCasePages()
{
    if (m_page && !needsNoCase(m_page->id()))
        m_page = nullptr;
    for (auto it = m_built.begin(); it != m_built.end();) {
        if (needsNoCase(it.key()) && m_session.isOpen()) {
            ++it;
            continue;
        }
        if (Page *page = it.value()) {
            m_pages->removeWidget(page);
            page->hide();
            page->deleteLater();
        }
        it = m_built.erase(it);
    }
    if (!m_session.isOpen())
        m_page = nullptr;
}

Page *MainWindow::pageFor(const QString &id)
{
    if (Page *known = m_built.value(id))
        return known;
    Page *page = createPage(id, m_session, m_pages);
    if (!page)
        return nullptr;
    m_built[id] = page;
    m_pages->addWidget(page);
    connect(page, &Page::continueRequested, this, [this] { goNext(1); });
    connect(page, &Page::navigateRequested, this, [this](const QString &to, const QString &field) { go(to, field); });
    connect(page, &Page::guidanceRequested, this, [this](const QString &about) { showGuidance(about); });
    return page;
}

void MainWindow::leavePage()
{
    if (!m_page)
        return;
    // What was said belongs to the page it was said on; what still waits for an answer stays.
    if (!m_session.saveFailure() && !m_message->isQuestion())
        m_message->clear();
    m_page->leave();
    m_session.saveNow(true);
}

void MainWindow::go(const QString &pageId, const QString &field)
{
    if (!m_session.isOpen()) {
        // In the middle of making a store nothing leads away from the passphrase or the recovery code.
        if (gateId() != pageid::CreateStore && (isGate(pageId) || pageId == QLatin1String("help") || pageId == QLatin1String("blank-form")))
            showGate(pageId);
        return;
    }
    if (pageId == QLatin1String("back"))
        return m_back.isEmpty() ? go(m_session.hasCase() ? pageid::Overview : pageid::CaseList) : goBack();
    if (pageId == QLatin1String("new-case") && !m_session.hasCase())
        return newCase();
    if (changesStore(pageId)) {
        leavePage();
        m_message->clear();
        return showGate(pageId, field);
    }
    QString id = pageId;
    if (!m_session.hasCase() && !needsNoCase(id))
        id = pageid::CaseList;
    Page *next = pageFor(id);
    if (!next) {
        // A place kept by another version may have no page here.
        if (!m_page)
            go(m_session.hasCase() ? pageid::Overview : pageid::CaseList);
        else
            m_page->focusHeading();
        return;
    }
    if (m_page && m_page != next) {
        leavePage();
        m_back.append(m_page->id());
        if (m_back.size() > 50)
            m_back.removeFirst();
    }
    // Leaving a case for the list closes it: its words leave memory. One in which nothing was recorded leaves no trace.
    if (id == pageid::CaseList && m_session.hasCase()) {
        const QByteArray empty = isUntouched(m_session.record()) && !m_session.isReadOnly() ? m_session.caseId() : QByteArray();
        m_session.closeCase();
        if (!empty.isEmpty())
            m_session.removeCase(empty, QStringLiteral("nothing recorded"), this, [](const Result<void> &) {});
    }
    m_page = next;
    next->load();
    m_pages->setCurrentWidget(next);
    m_sections->setCurrent(id);
    enableCommands();
    fitWidth();
    if (next->fillsWindow() && !m_session.saveFailure())
        m_message->clear();  // it may name another case
    m_guidance->show(next->id());
    if (!next->goToField(field))
        next->focusHeading();
    m_placeTimer->start();
}

void MainWindow::goNext(int step)
{
    if (!m_page)
        return;
    const QStringList order = sectionOrder(m_session.pack());
    const qsizetype at = order.indexOf(m_page->id());
    if (at < 0) {
        go(m_session.hasCase() ? pageid::AllSections : pageid::CaseList);
        return;
    }
    for (qsizetype i = at + step; i >= 0 && i < order.size(); i += step) {
        if (pageFor(order.at(i))) {
            go(order.at(i));
            return;
        }
    }
    go(pageid::AllSections);
}

void MainWindow::goBack()
{
    while (!m_back.isEmpty()) {
        const QString id = m_back.takeLast();
        if (m_page && id == m_page->id())
            continue;
        const QStringList kept = m_back;
        go(id);
        m_back = kept;
        return;
    }
}

// ---- the place to come back to

void MainWindow::rememberPlace()
{
    if (!m_page || !m_session.isOpen())
        return;
    QJsonObject place = placeOn(*m_page);
    if (m_session.hasCase())
        place.insert(QStringLiteral("case"), QString::fromLatin1(m_session.caseId().toHex()));
    m_session.setPosition(place);
}

void MainWindow::focusMoved(QWidget *now)
{
    if (!now || !m_page || !m_page->isAncestorOf(now))
        return;
    m_placeTimer->start();
    m_guidance->follow(m_page->guidanceFor(now));
}

void MainWindow::sayDamaged(const Error &error)
{
    m_message->say(tr("%1 What can still be read is open to read only.").arg(errorText(error)), tr("What to do"), tr("Close this message"));
    disconnect(m_message, &MessageBar::firstPressed, this, nullptr);
    disconnect(m_message, &MessageBar::secondPressed, this, nullptr);
    connect(m_message, &MessageBar::secondPressed, this, [this] { m_message->clear(); });
    connect(m_message, &MessageBar::firstPressed, this, [this] { go(QStringLiteral("check-store")); });
}

void MainWindow::sayRecovered(const session::Recovered &what)
{
    m_message->say(
        tr("We kept your work on %1 up to %2 on %3.").arg(what.reference, timeWords(what.keptUpTo), inWords(ukDate(what.keptUpTo))),
        tr("Continue"), tr("Close this message"));
    disconnect(m_message, &MessageBar::firstPressed, this, nullptr);
    disconnect(m_message, &MessageBar::secondPressed, this, nullptr);
    connect(m_message, &MessageBar::secondPressed, this, [this] { m_message->clear(); });
    connect(m_message, &MessageBar::firstPressed, this, [this, id = what.id] {
        m_message->clear();
        if (!m_session.hasCase() || m_session.caseId() != id)
            m_session.openCase(id, this, [](const Result<void> &) {});
        else if (m_page)
            m_page->focusHeading();
    });
}

// ---- shape

void MainWindow::fitWidth()
{
    // What counts is how much text fits: twice the text size is half the width.
    const int effective = width() * 100 / theme::textPercent();
    m_width = effective >= 1240 ? Width::Wide : effective >= 760 ? Width::Medium : Width::Narrow;
    const bool isNarrow = m_width == Width::Narrow;
    const bool isWhole = m_page && m_page->fillsWindow() && m_session.hasCase();
    m_top->setVisible(!isWhole);
    m_top->setNarrow(isNarrow);
    m_sections->setVisible(!isNarrow && !isWhole && m_session.hasCase() && m_session.preferences().showSectionList);
    m_status->setVisible((!isNarrow && !isWhole) || m_session.saveState() == session::SaveState::NotSaved);
    placeGuidance();
}

void MainWindow::placeGuidance()
{
    const bool isBeside = m_width == Width::Wide;
    const bool isFor =
        m_session.hasCase() && m_page && (m_session.pack().section(m_page->id()) || m_page->id().startsWith(QLatin1String("domain.")));
    // Beside the page where there is room; below it, and only when asked for, where there is not.
    QBoxLayout *wanted = isBeside ? m_middle : m_pageColumn;
    if (wanted->indexOf(m_guidance) < 0) {
        m_middle->removeWidget(m_guidance);
        m_pageColumn->removeWidget(m_guidance);
        wanted->addWidget(m_guidance);
    }
    if (isBeside) {
        m_guidance->setFixedWidth(theme::scaled(312));
        m_guidance->setMinimumHeight(0);
        m_guidance->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_guidance->setMinimumWidth(0);
        m_guidance->setMaximumWidth(QWIDGETSIZE_MAX);
        m_guidance->setFixedHeight(std::max(120, height() * 2 / 5));
    }
    const bool isOffered = isBeside && m_guidanceOpen && m_page && !m_page->needsRoom();
    m_guidance->setVisible(isFor && (isOffered || m_guidanceBelow));
}

void MainWindow::leaveGuidance()
{
    m_guidanceBelow = false;
    placeGuidance();
    if (m_beforeGuidance && m_beforeGuidance->isVisible())
        m_beforeGuidance->setFocus(Qt::OtherFocusReason);
    else if (m_page)
        m_page->focusHeading();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitWidth();
}

void MainWindow::updateTitle()
{
    const QString product = tr("Holdfast");
    const bool isShown = m_session.hasCase() && gateId().isEmpty();
    setWindowTitle(isShown ? QStringLiteral("%1 - %2").arg(m_session.record().reference, product) : product);
}

}  // namespace holdfast::ui
