// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A window on an open store, as the tests of the window begin.
#pragma once

#include "tests/session/desks.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace holdfast::tests {

template <class Widget = QWidget>
Widget *shown(QWidget *in, const char *name)
{
    const auto all = in->findChildren<Widget *>(QLatin1String(name));
    for (Widget *one : all)
        if (one->isVisible())
            return one;
    return nullptr;
}

/// A window on an open store.
struct Desk {
    Desks desks;
    std::unique_ptr<session::Session> session = desks.open();
    std::unique_ptr<ui::MainWindow> window;

    bool start(bool withCase = true)
    {
        if (withCase ? startCase(*session, desks.path()).isEmpty() : !make(*session, desks.path()))
            return false;
        if (withCase)
            session->closeCase();
        session->lock();
        show();
        return unlockIt() && (!withCase || open());
    }
    void show()
    {
        window = std::make_unique<ui::MainWindow>(*session);
        window->resize(1366, 768);
        window->start();
        window->show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
    }
    bool unlockIt()
    {
        auto *line = shown<QLineEdit>(window.get(), "passphrase");
        if (!line)
            return false;
        QTest::keyClicks(line, GoodPassphrase);
        QTest::keyClick(line, Qt::Key_Return);
        return QTest::qWaitFor([this] { return session->isOpen() && window->gateId().isEmpty() && window->page(); }, 20000);
    }
    bool open()
    {
        if (!session->hasCase())
            session->openCase(session->cases().front().id, window.get(), [](const Result<void> &) {});
        return QTest::qWaitFor(
            [this] { return session->hasCase() && window->page() && window->page()->id() != QLatin1String("case-list"); }, 20000);
    }
};

}  // namespace holdfast::tests
