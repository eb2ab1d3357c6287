// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Deriving a key takes longer than a page may stand still: pure work on a thread of its own, its answer back on the interface's, and not at
// all once the page is gone. Never for anything that reaches the store.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <optional>

namespace holdfast::ui {

/// work() gives a value; done(value) is called with it where `context` lives.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = decltype(work());
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([value, work = std::move(work)]() mutable { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, context, [value, done = std::move(done)]() mutable { done(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

}  // namespace holdfast::ui
