// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The rows of one page with what opens under them. Reads and writes the open case; the one place that knows what an answer brings with it:
// Present opens the evidence below and leaves the focus alone, another answer keeps the evidence and says so, every change can be taken
// back.
#pragma once

#include "core/session/session.h"
#include "ui/domain/indicatorrow.h"
#include "ui/domain/rowref.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace holdfast::ui {

class EvidenceArea;

class RowList final : public QWidget {
    Q_OBJECT
public:
    explicit RowList(session::Session &session, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addRow(const content::Row &row);
    /// A row of the practitioner's own: its words are a field.
    void addOwnRow(const QString &id);
    void removeOwnRow(const QString &id);
    void clear();

    /// Shows what the record holds now.
    void load();
    /// Every row without an answer becomes Not known; there is no such command for Not seen (ux.md 0.3).
    void markRestNotKnown();
    bool hasUnanswered() const;
    /// Focus on a row's answer, scrolled into view. False when the row is not here.
    bool goToRow(const QString &id);
    /// The row's evidence: opened, with a blank card or the one named.
    bool goToEvidence(const QString &evidenceId);
    IndicatorRow *row(const QString &id) const;
    EvidenceArea *evidence(const QString &id) const;
    QStringList ids() const;

Q_SIGNALS:
    void undoOffered(const QString &sentence, const std::function<void()> &undo);
    void undoWanted();  ///< Ctrl+Z in a row
    void guidanceWanted(const QString &rowId);
    /// An action was added to the plan for a row; place is where its words are written.
    void actionAdded(const QString &place);
    void changed();

private:
    struct Unit {
        RowRef ref;
        IndicatorRow *row = nullptr;
        QWidget *unit = nullptr;  ///< row and what is under it
        QVBoxLayout *column = nullptr;
        QWidget *note = nullptr;  ///< vulnerabilities
        EvidenceArea *area = nullptr;
        bool offersMissing = false;
    };
    Unit &add(const RowRef &ref, const IndicatorRow::About &about, bool offersMissing);
    Unit *unit(const QString &id);
    const Unit *unit(const QString &id) const;
    void answer(const QString &id, assessment::Answer answer);
    void flag(const QString &id, bool significant);
    void open(Unit &unit, bool isOpen);
    void addAction(const RowRef &ref);
    void step(const QString &from, int rows);
    bool write(const RowRef &ref, const assessment::RowAnswer &answer);
    void offerUndo(const QString &sentence, const QString &id, const std::function<void(casefile::Assessment &)> &restore);

    session::Session &m_session;
    std::vector<Unit> m_units;
    QVBoxLayout *m_column;
};

}  // namespace holdfast::ui
