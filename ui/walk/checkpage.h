// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The three lists before signing (ux.md 3.24): what blocks it, what would strengthen the assessment, what is not known. Then everything
// that was recorded, in the order it prints, each part with the way back to it. Long parts open one by one, and stay open until the case
// is left. Nothing here blocks printing or referring.
#pragma once

#include "core/assessment/completeness.h"
#include "ui/page.h"

#include <QMap>

#include <vector>

class QVBoxLayout;

namespace holdfast::ui {

class Disclosure;
class Link;

class CheckPage final : public Page {
    Q_OBJECT
public:
    CheckPage(const QString &id, session::Session &session, QWidget *parent);

    void load() override;
    void leave() override;
    /// "unknown" leads to what we do not know.
    bool goToField(const QString &field) override;
    /// F8, Shift+F8: the next or previous line of the three lists.
    void step(int lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillProblems(const assessment::Completeness &lists);
    void fillStrengthen(const assessment::Completeness &lists);
    void fillUnknown(const assessment::Completeness &lists);
    void fillRecord();
    void addLine(QVBoxLayout *column, const assessment::Finding &finding);
    QWidget *unknownLine(const assessment::Finding &finding, QWidget *parent);
    void addToPlan(const QString &rowId);
    void fillFlagged();
    void addPart(const QString &partId, const QString &label, const QString &page, const QString &field);
    void fillPart(QWidget *inside, const QString &partId, const QString &label, const QString &page, const QString &field);
    /// What opens under a title; remembers whether it is open.
    Disclosure *disclosure(const QString &id, const QString &title, QWidget *inside, bool openAtFirst);
    void openAll(bool open);

    QWidget *m_lists = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<QWidget *> m_stops;
    std::vector<Disclosure *> m_parts;
    Link *m_all = nullptr;
    QMap<QString, bool> m_isOpen;
    int m_scrolledTo = 0;
    QByteArray m_of;
};

}  // namespace holdfast::ui
