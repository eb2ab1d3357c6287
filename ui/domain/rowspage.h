// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A page of rows: each of the ten domains, boys and young men, vulnerabilities. Made from the pack; one class, so that every row behaves
// alike. Asks about online harm and harm by peers on every domain, offers "Not known" for the rest and never "Not seen".
#pragma once

#include "ui/page.h"

class QLabel;
class QPushButton;
class QTimer;

namespace holdfast::ui {

class Field;
class Form;
class Note;
class RowList;
class UndoBar;

class RowsPage final : public Page {
    Q_OBJECT
public:
    RowsPage(const QString &id, session::Session &session, QWidget *parent);

    void load() override;
    void leave() override;
    std::vector<Problem> problems() const override;
    bool goToField(const QString &field) override;
    RowList *rows() const { return m_rows; }
    UndoBar *undoBar() const { return m_undo; }

private:
    void addDomain();
    void addPrompts();
    void addVulnerabilities();
    void addOwnRows();
    void addRestButton();
    void addOwnRow();
    void addNotes();
    void addFinished();
    void loadOwnRows();
    void loadPracticeRule();
    bool isDomain() const { return m_domain != nullptr; }

    const content::Domain *m_domain;
    RowList *m_rows;
    RowList *m_own = nullptr;
    UndoBar *m_undo;
    QPushButton *m_rest = nullptr;
    QPushButton *m_addOwn = nullptr;
    Note *m_practice;
    QWidget *m_practiceBox;
    Form *m_form = nullptr;
    QTimer *m_later;
};

}  // namespace holdfast::ui
