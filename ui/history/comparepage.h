// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Up to five assessments side by side, in words and in the order of the form (ux.md 3.31), with their judgements.
// Never says better or worse, draws no arrow and counts nothing: not seen this time does not mean that it has stopped.
#pragma once

#include "core/casefile/compare.h"
#include "ui/page.h"

class QComboBox;
class QLabel;

namespace holdfast::ui {

class WordTable;

class ComparePage final : public Page {
    Q_OBJECT
public:
    ComparePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    QString plainText() const override;

private:
    enum class Filter { Changed, All, New, WasPresent, NotKnownBothTimes };
    void fill();
    void showStrips(const casefile::Comparison &comparison);
    QString nameOf(const casefile::Assessment &version, const casefile::Comparison &comparison) const;
    void open(int row);
    void goToRow(const QString &id);

    QComboBox *m_filter;
    QLabel *m_empty;
    WordTable *m_rows;
    QVBoxLayout *m_strips;
    WordTable *m_judgements;
    QStringList m_ids;
    QString m_text;
};

}  // namespace holdfast::ui
