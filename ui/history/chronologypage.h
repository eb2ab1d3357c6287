// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One ordered list of everything with a date, and the same drawn (ux.md 3.30). Each line leads to where it was typed.
// Shows what stands elsewhere and keeps no words of its own.
#pragma once

#include "core/casefile/chronology.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::ui {

class AlikeList;
class Timeline;
class WordTable;

class ChronologyPage final : public Page {
    Q_OBJECT
public:
    ChronologyPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    QString plainText() const override;

private:
    void fill();
    void addEntry();
    void offerKinds(bool isOpen);
    void offerReuse();
    void useFor(const QString &row);
    QString chosenEpisode() const;
    void open(int index);
    void openPlace(const QString &place);
    void showAlike(const std::vector<casefile::ChronologyEntry> &all);
    void keepApart(const QString &pairName);
    QString when(const casefile::ChronologyEntry &entry) const;

    QLineEdit *m_search;
    QComboBox *m_lane;
    QWidget *m_adding;
    QComboBox *m_kind;
    QComboBox *m_row;
    QPushButton *m_reuse;
    AlikeList *m_alike;
    QLabel *m_empty;
    Timeline *m_timeline;
    WordTable *m_table;
    std::vector<casefile::ChronologyEntry> m_shown;
};

}  // namespace holdfast::ui
