// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Opens a form that somebody filled in and sent back, and lays what they say beside the open case, row by row. Nothing of ours is
// overwritten without a choice; what is taken carries their name. The form is held in memory until it is closed, never copied.
#pragma once

#include "core/exchange/contribution.h"
#include "core/report/filledform.h"
#include "ui/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace holdfast::ui {

class FileLine;
class Note;
class ReviewList;

/// Why it could not be read, and what to do.
QString formProblemText(report::FormProblem problem);

class FilledFormPage final : public Page {
    Q_OBJECT
public:
    FilledFormPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;
    void openFile(const QString &path);
    /// Our case with what was chosen.
    void take();
    void forget();
    QString message() const;

private:
    enum class Step { Ask, NoCase, Review };
    void turnTo(Step step);
    void look();
    void review();
    void refuse(const QString &sentence);

    Step m_step = Step::Ask;
    std::optional<casefile::Contribution> m_made;
    std::vector<exchange::Proposal> m_proposals;
    QWidget *m_ask;
    QWidget *m_opened;
    FileLine *m_file;
    Note *m_said;
    Note *m_doubt;
    QLabel *m_from;
    QLabel *m_howMany;
    QLabel *m_unread;
    ReviewList *m_review;
    QPushButton *m_close;
};

}  // namespace holdfast::ui
