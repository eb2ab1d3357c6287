// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What every page shares: a heading that takes the focus, a purpose sentence, a scrolled column, the error summary and Continue.
// Promises: nothing forces sideways scrolling, the focused control is always fully in view, going to a page reads its heading.
// A page edits through session() on every change and keeps no words of its own, so that none can be lost.
#pragma once

#include "core/session/session.h"

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace holdfast::ui {

class Heading;

/// One line of "There is a problem". field is the objectName of the widget to go to; the same sentence stands beside it.
struct Problem {
    QString sentence;
    QString field;
};

class Page : public QWidget {
    Q_OBJECT
public:
    /// id is a section id of the pack or a page of the frame; the purpose sentence may be empty.
    Page(const QString &id, const QString &heading, const QString &purpose, session::Session &session, QWidget *parent);

    QString id() const { return m_id; }
    QString heading() const;
    void setHeading(const QString &text);

    /// Fills every field from the session. Called each time the page is shown; keeps caret and scroll place where it can.
    virtual void load() {}
    /// Called before another page is shown, and before hide, lock and close.
    virtual void leave() {}
    /// Problems that stand against leaving with Continue: only what can never be right, such as 31 February.
    virtual std::vector<Problem> problems() const { return {}; }
    /// The page as plain text for "Copy this section as text". By default what its labels and fields show, in order.
    virtual QString plainText() const;
    /// Row or section id whose guidance belongs to the focused widget: the nearest "guidance" property upwards, else the page's id.
    virtual QString guidanceFor(const QWidget *focused) const;
    /// Gives the focus to the widget with this objectName, or to the one inside it that takes focus; false when there is none.
    virtual bool goToField(const QString &field);

    void focusHeading();
    /// Shows the summary and moves the focus to it; an empty list hides it.
    void showProblems(const std::vector<Problem> &problems);
    /// Continue, as pressed or by Ctrl+Enter: shows problems(), or emits continueRequested().
    virtual void proceed();

    QScrollArea *scrollArea() const { return m_scroll; }
    /// Guidance stands beside it only when asked for: the page has something large to show.
    virtual bool needsRoom() const { return false; }
    /// Shown without top bar, section list and status: for a wall that others look at.
    virtual bool fillsWindow() const { return false; }

Q_SIGNALS:
    void continueRequested();
    void navigateRequested(const QString &pageId, const QString &field);
    void guidanceRequested(const QString &rowOrSectionId);
    /// Beside each field: the sentence, or empty to clear it. The form toolkit listens.
    void problemMarked(const QString &field, const QString &sentence);

protected:
    session::Session &session() const { return m_session; }
    QVBoxLayout *content() const { return m_content; }
    /// The row of page commands under the content; Continue is the first in it.
    QHBoxLayout *commands() const { return m_commands; }
    QPushButton *continueButton() const { return m_continue; }
    void setContinueText(const QString &text);
    /// Under the commands: links that lead elsewhere.
    QVBoxLayout *footer() const { return m_footer; }
    /// Tables and previews may use the whole width; everything else keeps to the text column.
    void setWide(bool wide);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fitColumn();
    void orderTabs();

    QString m_id;
    session::Session &m_session;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QWidget *m_summary;
    QVBoxLayout *m_summaryLines;
    Heading *m_heading;
    QVBoxLayout *m_content;
    QHBoxLayout *m_commands;
    QVBoxLayout *m_footer;
    QTimer *m_orderLater;
    QPushButton *m_continue;
    std::vector<Problem> m_shown;
    bool m_isWide = false;
};

}  // namespace holdfast::ui
