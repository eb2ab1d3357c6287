// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Lays things out side by side and goes on in a new line where there is no room: nothing is cut off in a narrow window or in large text.
#pragma once

#include <QLayout>

#include <vector>

namespace holdfast::ui {

class Flow final : public QLayout {
    Q_OBJECT
public:
    explicit Flow(int across = 16, int down = 8, QWidget *parent = nullptr);
    ~Flow() override;
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;
    std::vector<QLayoutItem *> m_items;
    const int m_across, m_down;
};

}  // namespace holdfast::ui
