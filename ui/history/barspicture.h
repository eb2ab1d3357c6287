// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Numbers of one kind as bars under each other, read at a glance; a withheld number is an empty bar of one length for all.
// Beside a table that says the same; walkable with Up and Down, and its accessible name says where it stands. One colour, no trend.
#pragma once

#include <QWidget>

#include <vector>

namespace holdfast::ui {

class BarsPicture final : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        int count = 0;
        bool withheld = false;
        bool operator==(const Bar &) const = default;
    };
    explicit BarsPicture(const QString &title, QWidget *parent = nullptr);
    /// leastBars: as tall as one with so many, to stand beside it.
    void show(const std::vector<Bar> &bars, size_t leastBars = 0);
    int current() const { return m_current; }
    /// "Monday: 6", "Tuesday: withheld".
    static QString words(const Bar &bar);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const;
    int labelWidth() const;
    void setCurrent(int index);

    const QString m_title;
    std::vector<Bar> m_bars;
    size_t m_leastBars = 0;
    int m_current = -1;
};

}  // namespace holdfast::ui
