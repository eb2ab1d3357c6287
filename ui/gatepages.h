// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What is seen before a store is open: opening it, and nothing about any case.
#pragma once

#include "ui/labelled.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace holdfast::ui {

class Note;
class Link;

/// A passphrase line that can be shown, and says when Caps Lock is on.
class PassphraseLine final : public QWidget {
    Q_OBJECT
public:
    PassphraseLine(const QString &label, const QString &hint, QWidget *parent);
    QLineEdit *line() const { return m_line; }
    QString text() const;
    void clear();
    void setLabel(const QString &label, const QString &hint);
    void showProblem(const QString &sentence);
    void setShown(bool shown);
    bool capsIsOn() const { return m_capsOn; }

Q_SIGNALS:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_line;
    QCheckBox *m_show;
    QLabel *m_caps;
    Labelled m_place;
    bool m_capsOn = false;
};

class UnlockPage final : public Page {
    Q_OBJECT
public:
    UnlockPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    bool goToField(const QString &field) override;

private:
    void attempt(bool readOnly);
    void answered(const Result<void> &result);
    void setBusy(bool busy);
    void useCode(bool code);
    void sayTrouble(const Error &error);
    /// A store whose file is gone: says what to do instead of asking for a passphrase.
    void judgeStore();
    /// What helps with a file that cannot be read or is gone.
    void offerHelp(bool backup, bool rescue);
    void chooseFile();
    QString path() const;

    QComboBox *m_store;
    QLabel *m_storeLabel;
    PassphraseLine *m_secret;
    Note *m_placeWarning;
    Note *m_trouble;
    Note *m_gone;
    QWidget *m_goneSteps;
    QWidget *m_readOnly;
    QPushButton *m_here;  ///< for a store that another computer left marked as open
    QWidget *m_help;
    QPushButton *m_restore, *m_rescue;
    QWidget *m_older;
    QLineEdit *m_reason;
    Link *m_codeLink;
    QLabel *m_opening;
    QProgressBar *m_bar;
    QTimer *m_slow;
    QTimer *m_wait;
    bool m_isCode = false;
    bool m_wantsReadOnly = false;
    int m_failures = 0;
};

/// Hidden: one word and the way back.
class PausedPage final : public Page {
    Q_OBJECT
public:
    PausedPage(const QString &id, session::Session &session, QWidget *parent);
};

}  // namespace holdfast::ui
