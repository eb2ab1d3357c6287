// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Everything a copy leaves out, each with its reason, and what it still carries, for the author to leave out more (ux.md 3.32).
// What a rule leaves out cannot be put back here.
#pragma once

#include "core/content/pack.h"
#include "core/report/audience.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace holdfast::ui {

/// The page a place of the case file stands on, in words: "assessments/<id>/judgement/why" or "/evidence/0/text".
QString whereWords(const content::Pack &pack, const casefile::Case &record, const QString &place);

class LeaveOut final : public QWidget {
    Q_OBJECT
public:
    explicit LeaveOut(const content::Pack &pack, QWidget *parent);
    /// What the author leaves out, whether this copy would carry it or not.
    void setKept(const QStringList &places) { m_chosen = places; }
    QStringList kept() const { return m_chosen; }
    /// What the rules made of the record for this reader, with the author's own choices. What names somebody of the records of concern
    /// that the copy does not carry comes first and says so.
    void show(const report::Copy &copy, const casefile::Case &whole);
    /// Empties both lists.
    void clear();
    /// TextPlace::pathById of each that was ticked and that this copy would carry.
    QStringList chosen() const;
    int ruleCount() const;
    QStringList ruleLines() const;
    /// One line for each thing left out: by a rule, then by the author.
    QStringList lines() const;
    /// For tests and for the keyboard alike: as if the line had been ticked.
    void choose(const QString &place, bool leaveOut);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString place;
        QString where;
        QString text;
        QStringList named;
    };
    void add(const Line &line);
    void fit();

    const content::Pack &m_pack;
    QLabel *m_ruleHeading;
    QLabel *m_named;
    QListWidget *m_rules;
    QListWidget *m_more;
    QStringList m_chosen;
    bool m_filling = false;
};

}  // namespace holdfast::ui
