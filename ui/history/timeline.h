// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The chronology as a picture: one lane for each kind, time from left to right, an approximate date as the span it may have been.
// Beside a list that says the same; walkable by keyboard, and its accessible name says where it stands. Draws no sum and no trend.
#pragma once

#include "core/casefile/chronology.h"

#include <QWidget>

namespace holdfast::ui {

class Timeline final : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(const content::Pack &pack, QWidget *parent = nullptr);

    /// Entries without a date are in the list only.
    void show(const std::vector<casefile::ChronologyEntry> &entries, QDate today);
    /// Index into what was shown; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void chooseSpan();
    double axisStart() const;
    double x(QDate day) const;
    /// Gives every entry its place: what would lie over another stands in a line below it.
    void arrange();
    QRectF placeOf(const casefile::ChronologyEntry &entry) const;
    int at(QPointF point) const;
    void step(int by);
    void changeLane(int by);
    QString words(const casefile::ChronologyEntry &entry) const;

    const content::Pack &m_pack;
    std::vector<casefile::ChronologyEntry> m_entries;
    QDate m_first, m_last, m_today;
    bool m_hasEarlier = false;     ///< some lie so far back that they stand in a place of their own, left of the axis
    std::vector<QRectF> m_places;  ///< empty rectangles where no date is known
    std::vector<int> m_laneTops;   ///< one more than there are lanes
    int m_current = -1;
};

}  // namespace holdfast::ui
