// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The real window on an open store of its own, and how a test finds and presses what is shown there.
#pragma once

#include "tests/session/desks.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPointer>
#include <QThread>
#include <QTimer>

namespace holdfast::tests {

struct KeepDesk {
    Desks desks;
    QDateTime now = fromIso(QStringLiteral("2026-05-14T15:40:00+01:00"));
    QMutex gate;  ///< while it is locked, the worker waits at the next thing that it writes
    std::unique_ptr<session::Session> session = std::make_unique<session::Session>(desks.places(), clock(), session::Session::Cost::Cheap);
    std::unique_ptr<ui::MainWindow> window;
    QByteArray record;

    Clock clock()
    {
        return [this] {
            if (QThread::currentThread() == qApp->thread())
                return now;
            const QMutexLocker wait(&gate);
            return now;
        };
    }
    ~KeepDesk()
    {
        window.reset();
        session.reset();
    }

    bool start()
    {
        record = startCase(*session, desks.path());
        if (record.isEmpty())
            return false;
        session->closeCase();
        session->lock();
        show();
        return unlockIt();
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
    bool unlockIt(const QString &passphrase = GoodPassphrase)
    {
        type("passphrase", passphrase);
        press("continue");
        return QTest::qWaitFor([this] { return session->isOpen(); }, 20000);
    }
    bool go(const char *page)
    {
        window->go(QLatin1String(page));
        return pageId() == QLatin1String(page);
    }
    QString pageId() const { return !window->gateId().isEmpty() ? window->gateId() : window->page() ? window->page()->id() : QString(); }
    template <class Widget = QWidget>
    Widget *shown(const char *name) const
    {
        const auto all = window->findChildren<Widget *>(QLatin1String(name));
        for (Widget *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool press(const char *name) const
    {
        auto *button = shown<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    bool type(const char *name, const QString &text) const
    {
        auto *line = shown<QLineEdit>(name);
        if (line)
            line->setText(text);
        return line;
    }
    QString said() const { return words("said"); }
    QString words(const char *name) const
    {
        if (const auto *label = shown<QLabel>(name))
            return label->text();
        const QWidget *note = shown(name);
        const auto *inside = note ? note->findChild<QLabel *>() : nullptr;
        return inside ? inside->text() : QString();
    }
    bool waitForSaid() const
    {
        return QTest::qWaitFor([this] { return !said().isEmpty(); }, 20000);
    }
    /// What stands in the summary of problems, or nothing.
    QString problems() const
    {
        QStringList found;
        if (const QWidget *summary = shown("problems"))
            for (const QAbstractButton *link : summary->findChildren<QAbstractButton *>())
                found << link->text();
        return found.join(QLatin1Char('\n'));
    }
    /// Answers the next file dialog with this path.
    void answerFileDialog(const QString &path) const { answerFileDialogs({path}); }
    /// One after the other.
    void answerFileDialogs(QStringList paths) const
    {
        auto *timer = new QTimer(window.get());
        timer->setInterval(20);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, paths, before = QPointer<QFileDialog>()]() mutable {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == before)
                return;
            before = dialog;
            dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(paths.takeFirst());
            if (paths.isEmpty())
                timer->deleteLater();
            static_cast<QDialog *>(dialog)->accept();
        });
        timer->start();
    }
    /// Ticks that the sheet is kept and types its last group.
    bool proveSheet() const
    {
        const QString code = words("recoveryCode");
        return !code.isEmpty() && press("kept") && press("continue") && type("lastGroup", code.section(QLatin1Char('-'), -1)) &&
               press("continue");
    }
};

}  // namespace holdfast::tests
