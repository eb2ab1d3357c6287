// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the guidance says about consent in what was recorded (ux.md 3.16), and whether it fits the definition (3.17).
// Shows findings and sentences of the rules, never a verdict; nothing here can read as "the child consented" or "no concern".
#pragma once

#include "core/consent/consent.h"
#include "core/consent/definition.h"
#include "ui/sectionpage.h"

class QTimer;

namespace holdfast::ui {

/// Why a finding stands, in terms of what was recorded: "You recorded that alcohol or drugs were involved."
QString whyFound(const consent::Finding &finding, const consent::Inputs &inputs);

/// The findings as cards: what this means, why, where it says so.
class Findings final : public QWidget {
    Q_OBJECT
public:
    Findings(session::Session &session, QWidget *parent);
    void show(const consent::Inputs &inputs);
    QStringList ids() const { return m_ids; }
    Heading *heading() const { return m_heading; }
    QString plainText() const;

private:
    session::Session &m_session;
    Heading *m_heading;
    QLabel *m_age;
    QVBoxLayout *m_cards;
    QStringList m_ids;
    QString m_plain;
};

class ConsentCheck final : public SectionPage {
    Q_OBJECT
public:
    ConsentCheck(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    QString plainText() const override;

private:
    Findings *m_findings;
    Link *m_jump;
    QTimer *m_later;
};

class DefinitionCheck final : public SectionPage {
    Q_OBJECT
public:
    DefinitionCheck(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    QString plainText() const override;
    QString result() const;

private:
    void addExamples(Form &form);

    Note *m_result;
    QLabel *m_more;
    Disclosure *m_why;
    QLabel *m_reasons;
    QTimer *m_later;
};

}  // namespace holdfast::ui
