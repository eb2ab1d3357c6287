// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// All fields of one evidence item (ux.md 3.11): what, whose words, how it is known, from whom, when, and who may read it.
// The item comes into being with the first thing that is written, so an empty card leaves nothing behind. Never takes a picture or a file.
#pragma once

#include "core/session/session.h"
#include "ui/binding.h"
#include "ui/domain/rowref.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class TextField;

/// One line: the first words, how it is known, from whom, when.
QString evidenceLine(const content::Pack &pack, const assessment::Evidence &item);
/// Null when there is none.
const assessment::Evidence *evidenceItem(const casefile::Case &record, const QString &id);

class EvidenceCard final : public QGroupBox {
    Q_OBJECT
public:
    /// rowId: the row it is written for, as it is kept (H7, not I3).
    EvidenceCard(session::Session &session, const QString &evidenceId, const QString &rowId, QWidget *parent);
    QString evidenceId() const { return m_id; }
    void focusText();
    /// Brings up to date what hangs on the record: rows served, things to strengthen.
    void load();

Q_SIGNALS:
    void doneWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    template <class T, class Read, class Write>
    Binding<T> bind(const QString &name, Read read, Write write) const;
    void addServed(QVBoxLayout *column);
    void serveChosenRow();

    session::Session &m_session;
    const QString m_id;
    const QString m_row;
    TextField *m_text = nullptr;
    QLabel *m_served = nullptr;
    QLabel *m_strengthen = nullptr;
    QComboBox *m_otherRow = nullptr;
    QPushButton *m_serve = nullptr;
};

}  // namespace holdfast::ui
