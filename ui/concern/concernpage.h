// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// People, vehicles, phones, online names and places of concern, and how they are linked (WY-087, WY-095, SC-029); and the practitioner's
// own note. Both are kept apart from the child's record: the first leaves it only on purpose, the second never.
#pragma once

#include "core/casefile/identifiers.h"
#include "ui/sectionpage.h"

namespace holdfast::ui {

class ConcernPage final : public SectionPage {
    Q_OBJECT
public:
    ConcernPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;

private:
    void follow();

    Note *m_elsewhere;  ///< what also appears in other cases
    Note *m_part;       ///< that a part of a registration matches nothing
    std::vector<casefile::Identifier> m_compared;
};

class MyNotePage final : public SectionPage {
    Q_OBJECT
public:
    MyNotePage(const QString &id, session::Session &session, QWidget *parent);
};

}  // namespace holdfast::ui
