// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a person sets once (ux.md 3.34): themselves, local contacts, locking, looks, local rules, the passphrase and backups.
// What names somebody is sealed in the store; looks lie beside it and say nothing about anybody.
#pragma once

#include "ui/labelled.h"
#include "ui/page.h"

#include <QComboBox>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace holdfast::ui {

class PassphraseLine;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    std::vector<Problem> problems() const override;
    void proceed() override;

private:
    QLineEdit *addLine(const QString &label, const char *name, const QString &hint = {});
    void addYou();
    void addContacts();
    void addSecurity();
    void addLooks();
    void addRules();
    void keepLater();
    void keep();
    void changePassphrase();
    void addKeeping();

    bool m_loading = false;
    QTimer *m_later;
    QLineEdit *m_name, *m_role, *m_agency, *m_phone;
    struct ContactLines {
        QString id;
        QLineEdit *name, *number, *checked;
    };
    std::vector<ContactLines> m_contacts;
    QComboBox *m_idle;
    QCheckBox *m_alwaysAsk;
    PassphraseLine *m_old, *m_new;
    QLabel *m_said;
    QComboBox *m_theme, *m_size;
    QCheckBox *m_still;
    QLineEdit *m_marking;
    QLineEdit *m_written, *m_decision, *m_interview, *m_review;
    QComboBox *m_writtenUnit, *m_decisionUnit, *m_interviewUnit;
};

}  // namespace holdfast::ui
