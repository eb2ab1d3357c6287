// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Entries of the chronology that may be one event, two by two: open either, or say that they are two. Nothing is merged from here.
#pragma once

#include "core/casefile/alike.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast::ui {

class Note;

class AlikeList final : public QWidget {
    Q_OBJECT
public:
    struct Pair {
        QString name;  ///< casefile::pairName()
        QString first, second;
        QString firstPlace, secondPlace;
        bool operator==(const Pair &) const = default;
    };
    explicit AlikeList(QWidget *parent = nullptr);
    /// The first few; the others come when these are settled. mayAnswer: false while nothing can be changed.
    void show(const std::vector<Pair> &pairs, bool mayAnswer);

Q_SIGNALS:
    void placeRequested(const QString &place);
    void keptApart(const QString &pairName);

private:
    std::vector<Pair> m_pairs;
    bool m_mayAnswer = false;
    Note *m_note;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_shown;
};

}  // namespace holdfast::ui
