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

/// One piece in words.
struct ReviewItem {
    QString where;
    QString ours;
    QString theirs;
    std::vector<std::pair<QString, QString>> choices;  ///< id and label; fewer than two are no choice
    QString proposed;
    QString whyNoChoice;
};

class ReviewList final : public QWidget {
    Q_OBJECT
public:
    ReviewList(const content::Pack &pack, QWidget *parent);
    void show(const casefile::Case &ours, const casefile::Case &theirs);
    void show(const std::vector<ReviewItem> &items, const QString &ourTitle, const QString &theirTitle);
    void clear();
    int count() const { return int(m_choices.size()); }
    /// The places where theirs was chosen, of two cases.
    std::vector<QStringList> chosen() const;
    /// What is chosen for an item; empty where there is nothing to choose.
    QString choiceOf(size_t item) const;

private:
    const content::Pack &m_pack;
    QVBoxLayout *m_column;
    std::vector<exchange::Difference> m_found;
    std::vector<Radios *> m_choices;  ///< null where there is nothing to choose
};

}  // namespace holdfast::ui
