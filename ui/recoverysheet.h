// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A recovery code, shown once: print it or copy it, then prove that it is on paper, or go on without a sheet on record.
// The same two steps end the making of a store and follow a new code. Promises: wiped from the screen and from memory when settled, left,
// hidden or locked; a code that nobody has proved is never shown again, a new one is made instead.
#pragma once

#include "ui/labelled.h"
#include "ui/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class Note;

class RecoverySheet final : public QWidget {
    Q_OBJECT
public:
    RecoverySheet(session::Session &session, QWidget *parent);
    /// Shows this code, and remembers in the store that its sheet is owed until settled() is said.
    void start(const QString &code);
    bool isProving() const { return m_isProving; }
    /// Back from the proof to the code.
    void goBack();
    /// One step on; what stands against it. After the last step, settled().
    std::vector<Problem> proceed();
    void wipe();

Q_SIGNALS:
    void stepChanged();
    void settled();

private:
    QWidget *buildCode();
    QWidget *buildProof();
    void show(bool proving);
    void print();
    void saveSheet();
    void settle(bool owed);
    QString storeLabel() const;
    QString sheetText() const;

    session::Session &m_session;
    QWidget *m_codeStep;
    QWidget *m_proofStep;
    QLabel *m_code = nullptr;
    QLabel *m_saidWhere = nullptr;
    QCheckBox *m_kept = nullptr;
    QCheckBox *m_without = nullptr;
    QLineEdit *m_group = nullptr;
    Labelled m_groupPlace{};
    QString m_recovery;
    bool m_isProving = false;
};

/// A new code in place of the old one: from the settings, or after unlocking a store whose sheet is owed.
class RecoverySheetPage final : public Page {
    Q_OBJECT
public:
    RecoverySheetPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;

private:
    enum Step { Ask, Sheet, Done };
    void show(Step step);

    Step m_step = Ask;
    QWidget *m_ask;
    Note *m_why;
    RecoverySheet *m_sheet;
    QLabel *m_done;
    QPushButton *m_notNow;
    QPushButton *m_back;
};

}  // namespace holdfast::ui
