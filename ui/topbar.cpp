// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/topbar.h"

#include "ui/duewords.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace holdfast::ui {

TopBar::TopBar(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("Top bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::Field, theme::space::Small, theme::space::Field, theme::space::Small);
    m_identity = new QLabel(this);
    m_identity->setTextFormat(Qt::PlainText);
    theme::setType(m_identity, theme::Type::RowLabel);
    m_identity->setContentsMargins(0, 0, theme::space::Small, 0);
    m_version = new QLabel(this);
    m_version->setContentsMargins(0, 0, theme::space::Small, 0);
    m_version->setTextFormat(Qt::PlainText);
    theme::setTextRole(m_version, theme::Role::SecondaryText);
    m_clock = new QPushButton(this);
    m_clock->setObjectName(QStringLiteral("clock"));
    m_sections = new QPushButton(tr("Sections"), this);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_hide = new QPushButton(tr("Hide"), this);
    m_hide->setObjectName(QStringLiteral("hide"));
    m_hide->setToolTip(tr("Hide the screen (F12)"));
    m_lock = new QPushButton(tr("Lock"), this);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setToolTip(tr("Lock the store (Ctrl+L)"));
    row->addWidget(m_identity);
    row->addSpacing(theme::space::Field);
    row->addWidget(m_version);
    row->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(m_sections);
    row->addWidget(m_hide);
    row->addWidget(m_lock);

    connect(m_clock, &QPushButton::clicked, this, &TopBar::clockRequested);
    connect(m_sections, &QPushButton::clicked, this, [this] { Q_EMIT sectionsRequested(m_sections); });
    connect(m_hide, &QPushButton::clicked, this, &TopBar::hideRequested);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    connect(&session, &session::Session::caseOpened, this, &TopBar::load);
    connect(&session, &session::Session::caseClosed, this, &TopBar::load);
    connect(&session, &session::Session::recordChanged, this, &TopBar::load);
    connect(&session, &session::Session::locked, this, [this] { setNameShown(false); });
    m_minute = new QTimer(this);
    m_minute->setInterval(60 * 1000);
    connect(m_minute, &QTimer::timeout, this, &TopBar::load);
    m_minute->start();
    load();
}

void TopBar::setNameShown(bool shown)
{
    m_nameShown = shown;
    load();
}

void TopBar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    layout()->setContentsMargins(theme::space::Small, narrow ? theme::space::Tiny : theme::space::Small, theme::space::Small,
                                 narrow ? theme::space::Tiny : theme::space::Small);
    load();
}

void TopBar::load()
{
    m_sections->setVisible(m_isNarrow && m_session.hasCase());
    if (!m_session.hasCase()) {
        m_identity->setText(tr("Holdfast"));
        m_identity->setAccessibleName(QString());
        m_version->hide();
        m_clock->hide();
        return;
    }
    const casefile::Case &record = m_session.record();
    QStringList parts{record.reference};
    const QString initials = casefile::initials(record.child.name);
    if (m_nameShown && !record.child.name.isEmpty())
        parts << record.child.name;
    else if (!initials.isEmpty())
        parts << initials;
    const auto age = casefile::ageToday(record.child, m_session.today());
    if (age)
        parts << (record.child.dateOfBirth.isValid() ? QString::number(*age) : tr("about %1").arg(*age));
    m_identity->setText(parts.join(QStringLiteral(" \u00b7 ")));

    const casefile::Assessment *assessment = m_session.assessment();
    m_version->setVisible(assessment && !m_isNarrow);
    if (assessment)
        m_version->setText(tr("Assessment %1, %2")
                               .arg(record.assessments.size())
                               .arg(m_session.pack().choiceLabel(QStringLiteral("assessment-state"), assessment->state).toLower()));

    // The one that is nearest; the referral page shows both.
    const QDateTime now = m_session.now();
    const auto clocks = pathway::clocks(record.pathway.events, now, m_session.practice().clocks);
    QString words;
    QString full;
    bool isLate = false;
    for (const pathway::Clock &clock : clocks) {
        const QString chip = chipWords(clock, now, m_session.pack());
        if (chip.isEmpty() || (!words.isEmpty() && !clock.isOurs))
            continue;
        words = chip;
        full = pathway::clockWords(clock, now, m_session.pack());
        isLate = clock.isOurs && (clock.state == pathway::ClockState::Overdue || clock.state == pathway::ClockState::DueSoon);
    }
    m_clock->setVisible(!words.isEmpty() && !m_isNarrow);
    m_clock->setText(words);
    m_clock->setAccessibleName(full);
    theme::setTextRole(m_clock, isLate ? theme::Role::DueText : theme::Role::Text);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Role::Divider));
}

}  // namespace holdfast::ui
