// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The one-page summary, large, for people who look at one wall together (ux.md 3.32). Shows what the copy for another agency carries,
// built without third-party text and without the child's name, and nothing of any other case. Actions typed here are the plan's.
#pragma once

#include "core/report/document.h"
#include "ui/page.h"

class QGridLayout;
class QTimer;

namespace holdfast::ui {

class Cards;

class MeetingPage final : public Page {
    Q_OBJECT
public:
    MeetingPage(const QString &id, session::Session &session, QWidget *parent);

    void load() override;
    /// Ctrl+Enter: the next action.
    void proceed() override;
    bool needsRoom() const override { return true; }
    bool fillsWindow() const override { return true; }
    /// What is shown, before it is laid out on the screen.
    const report::Document &document() const { return m_document; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void goBack();
    void showSummary();

    report::Document m_document;
    QWidget *m_place;
    QWidget *m_summary = nullptr;
    Cards *m_cards;
    QStringList m_added;  ///< actions of this meeting; older ones stand in the summary, as far as its readers may see them
    QTimer *m_later;
    bool m_isNarrow = false;
};

}  // namespace holdfast::ui
