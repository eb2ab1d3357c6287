// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The links of a case, drawn and as a table with the same facts. Each line leads to where it was recorded; nothing is typed here.
// On the screen only: what it shows is about other people and goes into no document but the police report (contract.md 5).
#pragma once

#include "core/casefile/links.h"
#include "ui/page.h"

class QLabel;

namespace holdfast::ui {

class LinkPicture;
class WordTable;

class LinksPage final : public Page {
    Q_OBJECT
public:
    LinksPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    QString plainText() const override;
    bool needsRoom() const override { return true; }

private:
    void open(const QString &place);
    void addLink();
    void fill();

    QLabel *m_empty;
    QLabel *m_part;
    LinkPicture *m_picture;
    WordTable *m_table;
    QPushButton *m_add;
    QStringList m_places;  ///< by row of the table
    std::vector<QStringList> m_rows;
};

/// Adds an empty link to the case and gives its place; empty when the session refused.
QString appendLink(session::Session &session);

}  // namespace holdfast::ui
