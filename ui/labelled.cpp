// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/labelled.h"

#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace holdfast::ui {

Labelled addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    QWidget *parent = column->parentWidget();
    Labelled made{paragraph(label, theme::Role::Text, theme::Type::RowLabel, parent), nullptr, nullptr};
    made.label->setBuddy(field);
    column->addSpacing(theme::space::Small);
    column->addWidget(made.label);
    if (!hint.isEmpty()) {
        made.hint = paragraph(hint, theme::Role::SecondaryText, theme::Type::Body, parent);
        column->addWidget(made.hint);
        field->setAccessibleDescription(hint);
    }
    made.problem = paragraph({}, theme::Role::ErrorText, theme::Type::Body, parent);
    made.problem->hide();
    column->addWidget(made.problem);
    field->setMaximumWidth(theme::MaxFieldWidth * 2);
    column->addWidget(field);
    return made;
}

QWidget *labelledCell(const QString &label, QWidget *field, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    auto *words = new QLabel(label, cell);
    field->setParent(cell);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return cell;
}

void showProblem(const Labelled &place, QWidget *field, const QString &sentence)
{
    place.problem->setText(sentence);
    place.problem->setVisible(!sentence.isEmpty());
    theme::setProblem(field, !sentence.isEmpty());
    const QString hint = place.hint ? place.hint->text() : QString();
    field->setAccessibleDescription(sentence.isEmpty() ? hint : QStringList{sentence, hint}.join(QLatin1Char(' ')).trimmed());
}

}  // namespace holdfast::ui
