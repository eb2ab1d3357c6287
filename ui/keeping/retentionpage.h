// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Which cases somebody should decide about again, which are on hold, and what is decided: another date, a hold, lifting it, or deleting on
// the page that asks for the reference. Nothing is ever deleted by itself; each decision is in the journal with its reason.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

#include <QComboBox>

class QLineEdit;

namespace holdfast::ui {

class Heading;
class WordTable;

class RetentionPage final : public Page {
    Q_OBJECT
public:
    RetentionPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    std::vector<Problem> problems() const override;
    void proceed() override;

private:
    void addChosen();
    void addRule();
    void fill();
    void showChosen();
    const session::CaseEntry *chosen() const;
    const session::Hold *holdOf(const QByteArray &id) const;
    QString standing(const session::CaseEntry &entry) const;
    /// The reason, or nothing after having said that it is missing.
    QString reason();
    void keepUntil();
    void holdOrRelease();
    void dispose();
    void setRule();
    void answered(const Result<void> &done, const QString &sentence);

    Said *m_said;
    QComboBox *m_show;
    QLabel *m_empty;
    WordTable *m_table;
    QWidget *m_decide;
    Heading *m_which;
    QLabel *m_standing;
    QLineEdit *m_date, *m_reason;
    QPushButton *m_hold, *m_dispose;
    QLineEdit *m_afterBirth, *m_afterChange;
    std::vector<QByteArray> m_rows;
};

}  // namespace holdfast::ui
