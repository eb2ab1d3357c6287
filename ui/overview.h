// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One case at a glance (ux.md 3.6): what is due, the assessments, the signs recorded, open actions, missing episodes, people.
// Facts and dates, never a sum; with nothing recorded as present it says that this does not mean nothing is happening.
#pragma once

#include "ui/page.h"

class QLabel;
class QTimer;
class QLineEdit;

namespace holdfast::ui {

class StripView;
class Note;

class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;

private:
    struct Block {
        QVBoxLayout *lines;
    };
    /// With the one thing that is done about it, where there is one.
    Block addBlock(const QString &title, const QString &action = {}, const QString &page = {});
    void fill(const Block &block, const QStringList &lines);
    void showChanges();
    void startReassessment();

    Block m_clocks;
    Block m_concern;
    Block m_assessments;
    Block m_plan;
    Block m_missing;
    Block m_people;
    Block m_changes;
    StripView *m_strip;
    QLabel *m_known;
    Note *m_nothing;
    Note *m_hold;
    Note *m_closed;
    QPushButton *m_again;
    QPushButton *m_compare;
    QTimer *m_minute;
};

/// The second interruption page of the program: gone for good, with the reference typed by hand.
class DeleteCasePage final : public Page {
    Q_OBJECT
public:
    DeleteCasePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;

private:
    QLineEdit *m_reference;
    QLineEdit *m_reason;
    QLabel *m_summary;
    QLabel *m_stays;
};

}  // namespace holdfast::ui
