// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What was done in this store, newest first, whether its chain holds, and a copy as a table for whoever asks: encrypted by nobody, so only
// by an explicit choice. Names cases by reference; shows at most what a person can read, and lets out all of it.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

#include <QComboBox>
#include <QHash>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace holdfast::ui {

class Note;
class WordTable;

class JournalPage final : public Page {
    Q_OBJECT
public:
    JournalPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;

private:
    void arrived(const Result<std::vector<store::JournalEntry>> &entries);
    void fill();
    QStringList lineOf(const store::JournalEntry &entry) const;
    bool fits(const store::JournalEntry &entry, const QStringList &line) const;
    void save();

    Note *m_chain, *m_broken;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QTimer *m_later;
    QLabel *m_count;
    WordTable *m_table;
    QCheckBox *m_plain;
    QPushButton *m_save;
    Said *m_said;
    std::vector<store::JournalEntry> m_entries;  ///< newest first
    QHash<QByteArray, QString> m_references;
};

}  // namespace holdfast::ui
