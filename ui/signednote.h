// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Says on a page of a signed assessment why its fields are closed, and leads to what can be done instead: a correction beside the signed
// version, or a new assessment. Shows nothing while the assessment is open.
#pragma once

#include "core/session/session.h"

#include <QWidget>

namespace holdfast::ui {

class Link;
class Note;
class Page;

class SignedNote final : public QWidget {
    Q_OBJECT
public:
    explicit SignedNote(session::Session &session, Page *page);

private:
    void show();

    session::Session &m_session;
    const QString m_pageId;
    Note *m_words;
    Link *m_correct;
    Link *m_again;
};

}  // namespace holdfast::ui
