// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Evidence behind one row: what is recorded already, one line each, and a card to write on (ux.md 3.11). An item that serves several rows
// is typed once. A removal can be undone; leaving a row never removes anything.
#pragma once

#include "core/session/session.h"
#include "ui/domain/rowref.h"

#include <QGroupBox>

#include <functional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class EvidenceCard;

class EvidenceArea final : public QGroupBox {
    Q_OBJECT
public:
    EvidenceArea(session::Session &session, const RowRef &row, bool offersMissing, QWidget *parent);
    /// Shows what the record holds now; an open card stays as it is.
    void load();
    /// A blank card; the focus goes to its text only when asked.
    void addCard(bool withFocus);
    void openCard(const QString &evidenceId);
    bool hasCard() const { return m_card != nullptr; }
    EvidenceCard *card() const { return m_card; }

Q_SIGNALS:
    /// "Evidence removed from H3", and how to take that back.
    void undoOffered(const QString &sentence, const std::function<void()> &undo);
    /// Esc, or a closed card: back to the row.
    void returnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCard(const QString &evidenceId);
    void closeCard();
    void remove(const QString &evidenceId);
    void useExisting();
    void useMissing(const QString &episodeId);
    void loadLines();
    void loadExisting();
    void loadMissing();
    bool mayEdit() const;

    session::Session &m_session;
    const RowRef m_row;
    const bool m_offersMissing;
    QStringList m_state;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_cardPlace;
    EvidenceCard *m_card = nullptr;
    QPushButton *m_add;
    QWidget *m_existingBox;
    QComboBox *m_existing;
    QPushButton *m_useExisting;
    QWidget *m_missingBox;
    QVBoxLayout *m_missingLines;
};

}  // namespace holdfast::ui
