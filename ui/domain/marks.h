// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The signs that stand beside an answer's word, drawn as paths so that no font is needed (ux.md 4). Shape carries the meaning; colour
// never does. Readable in one colour and at 8 px. Never grades: there is no sign for "good" or "bad".
#pragma once

#include "core/assessment/answers.h"

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace holdfast::ui {

/// Filled square: Present; with a bar under it: significant on its own; hollow circle: Not seen; "?": Not known; small dot: not answered.
void paintMark(QPainter &painter, const QRectF &place, assessment::Answer answer, bool significant, const QColor &colour);

/// The theme's colour for a sign. It repeats what the shape says and adds nothing.
QColor markColour(assessment::Answer answer);

/// "Present", "Not seen", "Not known", "Not answered yet": the word that always stands beside the sign.
QString answerLabel(assessment::Answer answer);

/// One sign as a small widget. It is decoration: it takes no focus and says nothing.
class MarkView final : public QWidget {
    Q_OBJECT
public:
    explicit MarkView(QWidget *parent = nullptr);
    void show(assessment::Answer answer, bool significant);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    assessment::Answer m_answer = assessment::Answer::NotAnswered;
    bool m_significant = false;
};

}  // namespace holdfast::ui
