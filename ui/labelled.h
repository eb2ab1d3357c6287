// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts a field under its label, in a column or as one thing beside others, the label its buddy and in the same parent, so that a screen
// reader ties them together.
// For fields that belong to no case: passphrases, paths, settings. Fields of a case are in ui/fields.h.
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace holdfast::ui {

struct Labelled {
    QLabel *label;
    QLabel *hint;     ///< null without a hint
    QLabel *problem;  ///< hidden until showProblem()
};

Labelled addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
/// A label over its box, as one thing that can stand beside others: in a row of filters.
QWidget *labelledCell(const QString &label, QWidget *field, QWidget *parent);
/// Shows the sentence at the field and in its accessible description; empty takes it away.
void showProblem(const Labelled &place, QWidget *field, const QString &sentence);

}  // namespace holdfast::ui
