// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What follows: the referral and its clocks (ux.md 3.27), and missing episodes (3.29).
// These belong to the case or stay open after signing as far as the session allows; clocks are words first.
#pragma once

#include "ui/openendslist.h"
#include "ui/sectionpage.h"

class QTimer;

namespace holdfast::ui {

class ReferralPage final : public SectionPage {
    Q_OBJECT
public:
    ReferralPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    std::vector<Problem> problems() const override;
    /// Adds a step that happened now; gives its id. recipient: with notified.
    QString logStep(const QString &kind, const QString &recipient = {});
    /// The calendar file for the next due time; empty when nothing is running.
    QByteArray reminder() const;

private:
    void showClocks();
    void saveReminder();
    void record(const casefile::OpenEnd &end);
    void decline(const casefile::OpenEnd &end);
    void goTo(const QString &place);

    Note *m_closed;
    QPushButton *m_openAgain;
    Note *m_clocks[2];
    QLabel *m_otherClock;
    QPushButton *m_remind;
    QLabel *m_saved;
    OpenEndsList *m_open;
    Cards *m_events;
    Cards *m_against;
    QTimer *m_minute;
};

class MissingEpisodes final : public SectionPage {
    Q_OBJECT
public:
    MissingEpisodes(const QString &id, session::Session &session, QWidget *parent);
    std::vector<Problem> problems() const override;
};

}  // namespace holdfast::ui
