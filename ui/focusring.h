// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Draws the ring around whatever has the keyboard: 3 px, set off by 2 px of page colour, outside the control so that nothing is covered.
// One for the whole program; follows focus, scrolling and resizing. Also brings what gets the focus fully into view.
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace holdfast::ui {

class FocusRing final : public QObject {
    Q_OBJECT
public:
    static constexpr char OwnMarkProperty[] = "holdfastOwnFocusMark";
    static constexpr int Width = 3;
    static constexpr int Gap = 2;

    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);
    QPointer<QFocusFrame> m_frame;
};

/// Scrolls every scroll area around the widget so that all of it, with its ring, can be seen; its top when it is taller than the view.
void bringIntoView(QWidget *widget);

}  // namespace holdfast::ui
