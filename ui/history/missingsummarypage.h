// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Missing episodes of all cases together: pictures at a glance, one table that says the same, and a file for the local agencies (SC 3.1).
// Says whose they are only when somebody asks for it; restricted cases are in none of it.
#pragma once

#include "core/casefile/missingsummary.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace holdfast::ui {

class BarsPicture;
class Note;
class WordTable;

class MissingSummaryPage final : public Page {
    Q_OBJECT
public:
    MissingSummaryPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    QString plainText() const override;
    /// What "Save as CSV" writes.
    QByteArray file() const;

private:
    void fill();
    void save();
    std::pair<QDate, QDate> period() const;

    QComboBox *m_period;
    QCheckBox *m_named;
    QLabel *m_total;
    std::vector<BarsPicture *> m_pictures;
    WordTable *m_table;
    WordTable *m_episodes;
    QLabel *m_saved;
    std::vector<QStringList> m_rows, m_lines;
};

}  // namespace holdfast::ui
