// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/signednote.h"

#include "ui/fields.h"
#include "ui/page.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

/// Pages that stay open after signing, and those that say themselves what signing means.
bool isOpenAfterSigning(const QString &pageId)
{
    static const QStringList Open{QStringLiteral("missing-episodes"), QStringLiteral("people-of-concern"), QStringLiteral("referral"),
                                  QStringLiteral("my-note"), QStringLiteral("sign")};
    return Open.contains(pageId);
}

}  // namespace

SignedNote::SignedNote(session::Session &session, Page *page)
    : QWidget(page)
    , m_session(session)
    , m_pageId(page->id())
    , m_words(new Note(QString(), Note::Kind::Information, this))
    , m_correct(new Link(tr("Add a correction"), this))
    , m_again(new Link(tr("Start a new assessment from the case overview"), this))
{
    setObjectName(QStringLiteral("signedNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::space::Small);
    column->setSpacing(theme::space::Small);
    column->addWidget(m_words);
    column->addWidget(m_correct, 0, Qt::AlignLeft);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_correct, &Link::clicked, page,
            [page] { Q_EMIT page->navigateRequested(QStringLiteral("sign"), QStringLiteral("corrections")); });
    connect(m_again, &Link::clicked, page,
            [page] { Q_EMIT page->navigateRequested(QStringLiteral("overview"), QStringLiteral("reassess")); });
    connect(&session, &session::Session::recordChanged, this, &SignedNote::show);
    show();
}

void SignedNote::show()
{
    const casefile::Assessment *assessment = m_session.hasCase() ? m_session.assessment() : nullptr;
    const bool isSigned = assessment && assessment->isLocked() && !isOpenAfterSigning(m_pageId);
    setVisible(isSigned);
    if (!isSigned)
        return;
    const QString on = inWords(assessment->signature.at);
    m_words->setText(m_pageId == QLatin1String("plan")
                         ? tr("This assessment was signed at %1. Its actions stay as they were signed; what became of each can still be "
                              "recorded.")
                               .arg(on)
                         : tr("This assessment was signed at %1 and stays as it was. To change something, add a correction beside it or "
                              "start a new assessment.")
                               .arg(on));
    const bool mayAct = !m_session.isReadOnly();
    m_correct->setVisible(mayAct);
    m_again->setVisible(mayAct && assessment->state == casefile::StateSigned);
}

}  // namespace holdfast::ui
