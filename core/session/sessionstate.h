// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a Session holds and how it reaches its worker thread; for the session's own files only.
#pragma once

#include "core/session/desk.h"
#include "core/session/session.h"

#include <QMultiHash>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>

namespace holdfast::session {

struct Session::Worker {
    Worker(store::Place place, Clock clock, bool cheap)
        : desk(std::move(place), std::move(clock), cheap)
    {
        post.moveToThread(&thread);
        beside.setMaxThreadCount(1);
        thread.setObjectName(QStringLiteral("store"));
        thread.start();
    }
    ~Worker()
    {
        // Queued steps are finished first: a save that was asked for is a save that is made. The store's connection closes where it was
        // opened.
        ++waiting;
        QMetaObject::invokeMethod(
            &post,
            [this] {
                desk.close();
                thread.quit();
            },
            Qt::QueuedConnection);
        thread.wait();
        beside.waitForDone();
    }
    QThread thread;
    QObject post;
    std::atomic<int> waiting = 0;  ///< steps that have not begun; long ones that nobody waits for make way
    Desk desk;                     ///< touched on the thread only, and after it has ended; but for aside()
    QThreadPool beside;            ///< for words the thread has no time for
};

struct Session::State {
    Places places;
    Clock clock;
    content::Pack pack;
    std::unique_ptr<Worker> worker;

    bool isOpen = false;
    bool isReadOnly = false;
    QString path;
    QStringList stores;
    Practice practice;
    BackupSettings backups;
    BackupState backupState;
    Retention retention;
    Preferences preferences;
    QJsonObject position;
    std::vector<CaseEntry> cases;
    QByteArray folded;                                           ///< search texts of the cases, one a line
    std::vector<std::size_t> lines;                              ///< where each begins
    std::vector<std::size_t> order;                              ///< listOrder() of the cases
    QMultiHash<QString, std::size_t> holders;                    ///< cases by the key of each registration, number and online name
    std::vector<std::pair<QString, std::size_t>> registrations;  ///< those keys that a part may fit, and their cases

    std::optional<casefile::Case> record;
    QByteArray caseId;
    quint64 edits = 0;       ///< changes of the open case
    quint64 kept = 0;        ///< the change up to which the disk has it
    quint64 asRevision = 0;  ///< the change up to which it is in a revision
    quint64 setAside = 0;    ///< the change up to which it is sealed beside the store, while the store is busy
    quint64 stamps = 0;      ///< each saving has its own, in the order they were asked for
    /// The last saving that has not come back.
    struct Asked {
        QByteArray id;
        std::shared_ptr<const casefile::Case> record;
        quint64 stamp = 0;
        quint64 upTo = 0;
    };
    std::optional<Asked> asked;
    int writing = 0;  ///< saves that have not come back
    SaveState shown = SaveState::Saved;
    QDateTime savedAt;
    std::optional<Error> failure;

    QTimer autosave;
    QTimer retry;
    QTimer aside;
    QTimer keepPosition;
    QTimer tidy;
    QTimer backup;
    std::shared_ptr<std::atomic<bool>> stop;  ///< of the long step that was asked for last
    bool positionChanged = false;

    /// After every change of the cases.
    void reorder() { order = listOrder(cases); }
    /// The cases a store has. The open one keeps what the screen says of it.
    void list(const std::vector<Unlocked::Entry> &entries)
    {
        const auto open = std::find_if(cases.begin(), cases.end(), [this](const CaseEntry &one) { return record && one.id == caseId; });
        const std::optional<CaseEntry> shown = open == cases.end() ? std::nullopt : std::optional(*open);
        cases.clear();
        for (const Unlocked::Entry &entry : entries) {
            cases.push_back(shown && entry.id == shown->id ? *shown : CaseEntry{entry.id, entry.summary});
            casefile::retime(cases.back().summary, practice.clocks);
        }
        refold();
    }
    /// After a case came or went, or is found by other words.
    void refold()
    {
        reorder();
        folded.clear();
        lines.clear();
        holders.clear();
        registrations.clear();
        for (const CaseEntry &entry : cases) {
            const std::size_t place = lines.size();
            lines.push_back(std::size_t(folded.size()));
            folded += casefile::searchText(entry.summary).toUtf8() + '\n';
            for (const QString &key : entry.summary.identifiers) {
                holders.insert(key, place);
                if (casefile::SearchedKeys::isRegistration(key))
                    registrations.emplace_back(key, place);
            }
        }
    }
};

/// Runs job on the worker thread and then on the session's own.
template <class Job, class Then>
void Session::queue(Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, Desk &>;
    Worker *worker = m_state->worker.get();
    ++worker->waiting;
    QMetaObject::invokeMethod(
        &worker->post,
        [this, worker, job = std::move(job), then = std::move(then)]() mutable {
            --worker->waiting;
            auto answer = std::make_shared<Answer>(job(worker->desk));
            QMetaObject::invokeMethod(
                this, [answer, then = std::move(then)]() mutable { then(std::move(*answer)); }, Qt::QueuedConnection);
            if (worker->desk.takeIsBehind())
                QMetaObject::invokeMethod(this, &Session::catchUp, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <class T>
void answer(const QPointer<QObject> &context, const Done<T> &done, Result<T> result)
{
    if (context && done)
        done(std::move(result));
}

}  // namespace holdfast::session
