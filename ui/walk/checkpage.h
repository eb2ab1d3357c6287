// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The three lists before signing (ux.md 3.24): what blocks it, what would strengthen the assessment, what is not known. Then everything
// that was recorded, in the order it prints, each part with the way back to it. Nothing here blocks printing or referring.
#pragma once

#include "core/assessment/completeness.h"
#include "ui/page.h"

#include <vector>

class QVBoxLayout;

namespace holdfast::ui {

class CheckPage final : public Page {
    Q_OBJECT
public:
    CheckPage(const QString &id, session::Session &session, QWidget *parent);

    void load() override;
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
    void addToPlan(const QString &rowId);
    void addPart(const QString &pageId);

    QWidget *m_lists = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<QWidget *> m_stops;
};

}  // namespace holdfast::ui
