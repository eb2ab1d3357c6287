// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Every piece that differs, ours beside theirs, each with its own choice. Ours stays unless theirs is chosen.
#pragma once

#include "core/content/pack.h"
#include "core/exchange/review.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace holdfast::ui {

class Radios;

class ReviewList final : public QWidget {
    Q_OBJECT
public:
    ReviewList(const content::Pack &pack, QWidget *parent);
    void show(const casefile::Case &ours, const casefile::Case &theirs);
    void clear();
    int count() const { return int(m_found.size()); }
    /// The places where theirs was chosen.
    std::vector<QStringList> chosen() const;

private:
    const content::Pack &m_pack;
    QVBoxLayout *m_column;
    std::vector<exchange::Difference> m_found;
    std::vector<Radios *> m_choices;  ///< null where there is nothing to choose
};

}  // namespace holdfast::ui
