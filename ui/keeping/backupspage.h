// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Backups: when the last one was made, where they go, making one now, and those there are (contract.md 6). One is made by itself each day;
// nothing here has to be done for that. Never reassures: it says when, not that all is well.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

#include <QComboBox>

class QCheckBox;
class QLabel;

namespace holdfast::ui {

class Note;
class WordTable;

class BackupsPage final : public Page {
    Q_OBJECT
public:
    BackupsPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    /// Backs up now.
    void proceed() override;

private:
    void addPlaces();
    void addList();
    void showState();
    void showFiles();
    void set(const std::function<void(session::BackupSettings &)> &change);
    void chooseFolder(bool second);
    void saveCopy();
    void restoreChosen();

    Note *m_recent, *m_due;
    QLabel *m_second;
    StepBar *m_step;
    Said *m_said;
    QCheckBox *m_daily;
    QLabel *m_folder, *m_secondFolder;
    QPushButton *m_noSecond;
    QComboBox *m_keep;
    QLabel *m_until, *m_none;
    WordTable *m_table;
    QPushButton *m_restore;
    std::vector<store::backups::File> m_files;
};

}  // namespace holdfast::ui
