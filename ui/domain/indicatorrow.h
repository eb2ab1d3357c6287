// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One indicator: its words, its answer, its flag and the way to its evidence (ux.md 3.10). A group that speaks "H3, label", answered
// with one key. Beside itself it knows nothing: it shows what it is told and says what the person did.
// Nothing is chosen beforehand, and no answer looks better than another.
#pragma once

#include "core/assessment/answers.h"

#include <QGroupBox>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QGridLayout;
class QBoxLayout;
class QVBoxLayout;

namespace holdfast::ui {

class Flow;
class MarkView;

class IndicatorRow final : public QGroupBox {
    Q_OBJECT
public:
    /// What never changes while the row is shown.
    struct About {
        QString id;     ///< "H3"
        QString label;  ///< neutral wording
        QString note;   ///< quiet sentence under the label; often empty
        bool canBeSignificant = true;
        bool hasDetails = true;
    };
    /// What is recorded.
    struct Shown {
        assessment::Answer answer = assessment::Answer::NotAnswered;
        bool significant = false;
        int evidence = 0;
        bool hasNote = false;
        QString lastTime;  ///< "In February 2026: Present", or empty
        assessment::Answer lastAnswer = assessment::Answer::NotAnswered;
        bool readOnly = false;
        bool operator==(const Shown &) const = default;
    };

    IndicatorRow(const About &about, QWidget *parent = nullptr);

    QString rowId() const { return m_about.id; }
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    void setDetailsOpen(bool isOpen);
    bool isDetailsOpen() const { return m_detailsOpen; }
    /// Puts the focus on the answer, or on the first one when there is none.
    void focusAnswer();
    QPushButton *detailsButton() const { return m_details; }

    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void answered(holdfast::assessment::Answer answer);
    void flagged(bool significant);
    void detailsWanted(bool open);
    void evidenceWanted();
    void actionWanted();
    void guidanceWanted();
    void undoWanted();
    void stepWanted(int rows);  ///< +1 next, -1 previous

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *addAnswer(assessment::Answer answer, const QString &text);
    QRadioButton *radio(assessment::Answer answer) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool isRowKey(int key, Qt::KeyboardModifiers modifiers) const;
    void choose(assessment::Answer answer);
    void showAnswer();
    void speak();
    void sayDetails();
    void arrange();
    void setFonts();

    About m_about;
    Shown m_shown;
    bool m_detailsOpen = false;
    bool m_isInline = false;
    bool m_arranged = false;
    MarkView *m_mark;
    QLabel *m_code;
    QLabel *m_label;
    QLabel *m_note = nullptr;
    QLabel *m_status;
    QLabel *m_or;
    QButtonGroup *m_group;
    QPushButton *m_details;
    QPushButton *m_same;
    QCheckBox *m_flag;
    QGridLayout *m_grid;
    QVBoxLayout *m_answers;
    Flow *m_controls;
    QBoxLayout *m_words;
};

}  // namespace holdfast::ui
