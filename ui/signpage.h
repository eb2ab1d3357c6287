// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Signing, counter-signing and corrections (ux.md 3.25). Only here anything is mandatory, and only for signing: printing and referring
// stay open. Signing locks the version with the words it was made with; what is said later stands beside it, and both stay readable.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class SignPage final : public SectionPage {
    Q_OBJECT
public:
    SignPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    bool goToField(const QString &field) override;
    /// Everything that stands against signing now, in the order of the page: the table's ids first, then what this page asks.
    std::vector<Problem> signingProblems() const;
    std::vector<Problem> counterSigningProblems() const;

private:
    void addSigning(Form &form);
    void addSigned(Form &form);
    void addCounterSigning(Form &form);
    void addCorrections(Form &form);
    void sign();
    void counterSign();
    void showState();
    void listProblems();

    Form *m_signing;
    Form *m_counter;
    QWidget *m_problemList;
    Note *m_ready;
    QLabel *m_whatIsSigned;
    QLabel *m_summary;
    Note *m_conflictFirst;
    QLabel *m_counterSummary;
    ChecksField *m_statements;
    QStringList m_listed;
    QString m_shownState;
};

}  // namespace holdfast::ui
