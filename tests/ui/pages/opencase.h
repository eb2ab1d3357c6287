// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A real session on a store in a temporary folder, with one fictional case open: what every test of a page starts from.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/page.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace holdfast::tests {

class OpenCase {
public:
    /// Thursday 14 May 2026, 3:40pm in the UK.
    static QDateTime noon() { return fromIso(QStringLiteral("2026-05-14T15:40:00+01:00")); }

    bool start(const casefile::Case &record = casefile::newCase(QStringLiteral("A-0042"), noon()))
    {
        m_moment = noon();
        m_session = std::make_unique<session::Session>(
            session::Session::Places{m_folder.filePath(QStringLiteral("config")), m_folder.filePath(QStringLiteral("data"))},
            [this] { return m_moment; }, session::Session::Cost::Cheap);
        bool ready = false;
        m_session->createStore(m_folder.filePath(QStringLiteral("test.store")), QStringLiteral("Test"),
                               QStringLiteral("lantern orbit velvet thicket ninety"), m_session.get(), [&](Result<QString> made) {
                                   if (!made)
                                       return;
                                   m_session->addCase(record, m_session.get(), [&](Result<QByteArray> added) {
                                       if (added)
                                           m_session->openCase(*added, m_session.get(),
                                                               [&](Result<void> opened) { ready = opened.has_value(); });
                                   });
                               });
        return QTest::qWaitFor([&] { return ready && m_session->hasCase(); }, 20000);
    }
    session::Session &session() { return *m_session; }
    const casefile::Case &record() { return m_session->record(); }
    const casefile::Assessment &assessment() { return *m_session->assessment(); }
    void moveTo(const QDateTime &moment) { m_moment = moment; }
    void change(const std::function<void(casefile::Case &)> &how) { m_session->edit(QString(), how); }
    void changeAssessment(const std::function<void(casefile::Assessment &)> &how)
    {
        m_session->editAssessment(QStringLiteral("assessment"), how);
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_moment;
    std::unique_ptr<session::Session> m_session;
};

/// Shows a page in a window of its own, as wide as it stands in the main window.
template <class Shown>
void showAlone(Shown *page, QSize size = QSize(760, 900))
{
    page->resize(size);
    page->show();
    page->load();
    (void)QTest::qWaitForWindowExposed(page);
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page);
}

template <class Wanted = QWidget>
Wanted *found(QWidget *page, const QString &place)
{
    return page->findChild<Wanted *>(place);
}

}  // namespace holdfast::tests
