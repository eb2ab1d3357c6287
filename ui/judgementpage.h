// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the practitioner concludes, written while looking at what is recorded (ux.md 3.20). Six unordered choices, none chosen, no colour.
// Where judgement and record point different ways, one calm page asks for the reason; it never forbids.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

/// What stands in the record, beside the writing: present and flagged rows, what is not known, what protects.
class RecordBeside final : public QWidget {
    Q_OBJECT
public:
    RecordBeside(session::Session &session, QWidget *parent);
    void load();
    Heading *heading() const { return m_heading; }

private:
    void add(const QString &title, const QStringList &lines, const QString &none);
    session::Session &m_session;
    QVBoxLayout *m_column;
    Heading *m_heading = nullptr;
};

/// "Your judgement and your record point different ways."
class ConflictPage final : public QWidget {
    Q_OBJECT
public:
    ConflictPage(session::Session &session, Page *page, QWidget *parent);
    /// Row ids and rule ids of assessment::conflict().
    void show(const QStringList &reasons);
    QPushButton *goBackButton() const { return m_back; }
    QPushButton *keepButton() const { return m_keep; }
    TextField *explanation() const { return m_explanation; }

Q_SIGNALS:
    void reviewWanted();
    void kept();

private:
    session::Session &m_session;
    Heading *m_heading;
    QLabel *m_list;
    QPushButton *m_back, *m_keep;
    Form *m_form;
    TextField *m_explanation;
};

class ProfessionalJudgement final : public SectionPage {
    Q_OBJECT
public:
    ProfessionalJudgement(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    bool goToField(const QString &field) override;
    ConflictPage *conflictPage() const { return m_conflict; }

private:
    void showConflict(bool conflict);
    /// Row and rule ids against the judgement; empty when they agree.
    QStringList conflict() const;
    void offerEvidence();

    Link *m_look;
    QWidget *m_main;
    RecordBeside *m_record;
    ConflictPage *m_conflict;
    ChecksField *m_restsOn = nullptr;
    QWidget *m_restsOnPlace;
    QStringList m_offered;
};

}  // namespace holdfast::ui
