// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The gate of the main window: what is seen while no record may be, how one comes in, and how everything goes out of sight.
#include "ui/bars.h"
#include "ui/cover.h"
#include "ui/errortext.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/pagekinds.h"
#include "ui/pages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLayout>
#include <QStackedWidget>
#include <QTimer>

namespace holdfast::ui {

QString MainWindow::gateId() const
{
    return m_stack->currentWidget() == m_gatePlace && m_gate ? m_gate->id() : QString();
}

void MainWindow::start()
{
    showGate(m_session.storePath().isEmpty() ? pageid::CreateStore : pageid::Unlock);
}

void MainWindow::showGate(const QString &id, const QString &field)
{
    m_idleBar->clear();
    if (m_gate) {
        // What stood there may be a recovery code: it goes now, not when the event loop comes to it.
        m_gate->hide();
        m_gate->deleteLater();
    }
    m_gate = createPage(id, m_session, m_gatePlace);
    if (!m_gate)
        return;
    m_gatePlace->layout()->addWidget(m_gate);
    m_gate->show();
    connect(m_gate, &Page::navigateRequested, this, [this](const QString &page, const QString &about) {
        if (page != QLatin1String("back"))
            return showGate(page, about);
        if (!m_session.isOpen())
            return start();
        const Page *was = m_page;
        leaveGate();
        if (m_page && m_page == was) {
            m_page->load();
            m_page->focusHeading();
        }
    });
    if (id == pageid::Paused)
        connect(m_gate, &Page::continueRequested, this, &MainWindow::showScreen);
    else
        connect(m_gate, &Page::continueRequested, this, [this] {
            if (m_session.isOpen() && m_gate->id() == pageid::RecoverySheet)
                leaveGate();
            else if (m_session.isOpen())
                enterStore();
            else
                start();
        });
    m_stack->setCurrentWidget(m_gatePlace);
    enableCommands();
    updateTitle();
    m_gate->load();
    if (!m_gate->goToField(field.isEmpty() ? QStringLiteral("start") : field)) {
        m_gate->focusHeading();
        if (id == pageid::Paused)
            m_gate->findChild<QWidget *>(QStringLiteral("continue"))->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::leaveGate()
{
    m_stack->setCurrentWidget(m_frame);
    if (m_gate)
        m_gate->deleteLater();
    m_gate = nullptr;
    enableCommands();
    if (!m_page)
        restorePlace();
}

void MainWindow::storeOpened()
{
    m_idle->start(m_session.practice().idleMinutes);
    // Making a store goes on to the recovery sheet, which is left only by its own button; so does what was put back or rescued.
    if (m_gate && (m_gate->id() == pageid::CreateStore || changesStore(m_gate->id())))
        return;
    enterStore();
}

void MainWindow::enterStore()
{
    if (m_session.practice().sheetOwed && !m_session.isReadOnly())
        showGate(pageid::RecoverySheet);
    else
        leaveGate();
}

// ---- out of sight

void MainWindow::hideScreen()
{
    if (!m_session.isOpen() || gateId() == pageid::Paused)
        return;
    // A recovery code is put out of sight for good: the next one is made after unlocking.
    if (!gateId().isEmpty())
        return lock();
    m_focusBefore = QApplication::focusWidget();
    m_cover->cover();
    showGate(pageid::Paused);
    repaint();
    if (m_page) {
        m_page->leave();
        rememberPlace();
        m_session.saveNow(true);
    }
    if (m_session.practice().alwaysAskAfterHide)
        lock();
    else
        m_hiddenFor->start();
}

void MainWindow::showScreen()
{
    if (gateId() != pageid::Paused)
        return;
    m_hiddenFor->stop();
    m_cover->uncover();
    leaveGate();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (m_page)
        m_page->focusHeading();
}

void MainWindow::lock()
{
    if (!m_session.isOpen())
        return;
    if (m_gate)
        m_gate->leave();
    if (m_page) {
        m_page->leave();
        if (gateId() != pageid::Paused)
            rememberPlace();
    }
    m_hiddenFor->stop();
    m_idle->stop();
    m_message->clear();
    m_goBar->hide();
    m_cover->closeAll();
    m_session.lock();
    dropCasePages();
    showGate(pageid::Unlock);
}

void MainWindow::sleepNow()
{
    lock();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.isOpen() || m_closing) {
        m_cover->closeAll();
        event->accept();
        return;
    }
    if (m_page) {
        m_page->leave();
        rememberPlace();
    }
    if (m_session.flush()) {
        m_cover->closeAll();
        m_session.lock();
        event->accept();
        return;
    }
    event->ignore();
    const Error error = m_session.saveFailure().value_or(Error{ErrorCode::Io, {}});
    m_message->say(unsavedText(error), tr("Try again"), tr("Close and lose what is not saved"));
    disconnect(m_message, &MessageBar::firstPressed, this, nullptr);
    disconnect(m_message, &MessageBar::secondPressed, this, nullptr);
    connect(m_message, &MessageBar::firstPressed, this, [this] {
        m_message->clear();
        m_session.saveNow(true);
    });
    connect(m_message, &MessageBar::secondPressed, this, [this] {
        m_closing = true;
        close();
    });
}

}  // namespace holdfast::ui
