// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What is still open after the assessment, each with the step that answers it and with the way to say why not (casefile/openends.h).
// Asks and never stops anything; shows nothing at all when nothing is open, because that is no promise.
#pragma once

#include "core/casefile/openends.h"
#include "core/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast::ui {

class OpenEndsList final : public QWidget {
    Q_OBJECT
public:
    OpenEndsList(session::Session &session, QWidget *parent);
    /// Looks at the case again; makes nothing anew while the same is open.
    void renew();

Q_SIGNALS:
    void recordRequested(const holdfast::casefile::OpenEnd &end);
    void declineRequested(const holdfast::casefile::OpenEnd &end);
    void placeRequested(const QString &place);

private:
    void add(const casefile::OpenEnd &end);

    session::Session &m_session;
    QVBoxLayout *m_column;
    std::vector<casefile::OpenEnd> m_shown;
    QStringList m_sentences;
    bool m_isReadOnly = false;
};

}  // namespace holdfast::ui
