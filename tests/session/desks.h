// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A session on a store of its own in a temporary folder, with key derivation that takes no time.
#pragma once

#include "core/session/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace holdfast::tests {

inline const QString GoodPassphrase = QStringLiteral("quiet lantern orbit walnut basil");

struct Desks {
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("cases.store")); }
    session::Session::Places places() const { return {folder.filePath(QStringLiteral("config")), folder.path()}; }
    std::unique_ptr<session::Session> open() const
    {
        return std::make_unique<session::Session>(places(), systemClock(), session::Session::Cost::Cheap);
    }
};

/// Waits for the answer of one of the session's calls.
template <class T, class Call>
Result<T> answerOf(QObject *context, const Call &call)
{
    std::shared_ptr<std::optional<Result<T>>> answer = std::make_shared<std::optional<Result<T>>>();
    call(context, session::Done<T>([answer](Result<T> result) { *answer = std::move(result); }));
    if (!QTest::qWaitFor([&answer] { return answer->has_value(); }, 30000))
        return unexpected(ErrorCode::Internal, QStringLiteral("no answer"));
    return std::move(**answer);
}

inline Result<QString> make(session::Session &session, const QString &path)
{
    return answerOf<QString>(&session, [&](QObject *context, const session::Done<QString> &done) {
        session.createStore(path, QStringLiteral("cases"), GoodPassphrase, context, done);
    });
}

inline Result<void> unlock(session::Session &session, const QString &path, const QString &passphrase = GoodPassphrase,
                           bool readOnly = false)
{
    return answerOf<void>(
        &session, [&](QObject *context, const session::Done<void> &done) { session.unlock(path, passphrase, readOnly, context, done); });
}

inline Result<QByteArray> addCase(session::Session &session)
{
    return answerOf<QByteArray>(&session, [&](QObject *context, const session::Done<QByteArray> &done) {
        session.addCase(casefile::newCase(session.nextReference(), session.now()), context, done);
    });
}

inline Result<void> openCase(session::Session &session, const QByteArray &id)
{
    return answerOf<void>(&session, [&](QObject *context, const session::Done<void> &done) { session.openCase(id, context, done); });
}

/// A store with one open case.
inline QByteArray startCase(session::Session &session, const QString &path)
{
    if (!make(session, path))
        return {};
    const auto id = addCase(session);
    if (!id || !openCase(session, *id))
        return {};
    return *id;
}

inline bool type(session::Session &session, const QString &text)
{
    return session.editAssessment(QStringLiteral("assessment/judgement/why"),
                                  [&text](casefile::Assessment &assessment) { assessment.judgement.why = text; });
}

}  // namespace holdfast::tests
