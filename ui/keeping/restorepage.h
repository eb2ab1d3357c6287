// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts a backup in the place of the store: which one, what it replaces, what is newer than it, and only then the passphrase and a tick.
// Stands alone, without any page of a case: the store is locked for it. What was replaced is kept beside it, and the page says where.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

class QCheckBox;
class QLineEdit;

namespace holdfast::ui {

class Note;
class PassphraseLine;
class WordTable;

class RestorePage final : public Page {
    Q_OBJECT
public:
    RestorePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    /// A path chooses that backup.
    bool goToField(const QString &field) override;
    void proceed() override;

private:
    void chooseFile();
    void choose(const store::backups::File &file);
    void showFiles();
    void finished(const Result<QString> &replaced);
    std::vector<Problem> missing() const;

    QString m_target;
    bool m_isOpen = false;                               ///< when the page was opened, so that what is newer was known
    std::vector<std::pair<QString, QDateTime>> m_known;  ///< reference and last change of each case in the store that is replaced
    std::vector<store::backups::File> m_files;
    store::backups::File m_chosen;
    bool m_isDone = false;

    QWidget *m_ask;
    QLabel *m_none;
    WordTable *m_table;
    QLabel *m_which;
    Note *m_what;
    PassphraseLine *m_secret;
    QLineEdit *m_reason;
    QCheckBox *m_sure;
    StepBar *m_step;
    Said *m_said;
    QPushButton *m_back;
};

}  // namespace holdfast::ui
