// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts everything out of sight at once: every dialog, preview, menu and tooltip of the program, and what it left on the clipboard.
// The main window shows its own "Paused" page; other windows keep their state under a cover until they are shown again.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace holdfast::ui {

class Cover final : public QObject {
    Q_OBJECT
public:
    explicit Cover(QWidget *mainWindow);
    /// Covers all other windows and clears what was copied from here.
    void cover();
    void uncover();
    /// Before locking: closes every dialog, menu and preview; nothing of them is kept.
    void closeAll();
    bool isCovered() const { return m_isCovered; }
    void clearClipboard();

Q_SIGNALS:
    /// F12 or Ctrl+Shift+H anywhere, also inside a dialog.
    void hideWanted();
    void lockWanted();
    void showWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void coverWindow(QWidget *window);

    struct Covered {
        QPointer<QWidget> window;
        QString title;
        std::vector<QPointer<QWidget>> hidden;
        QPointer<QWidget> sheet;
    };
    QWidget *m_main;
    std::vector<Covered> m_covered;
    bool m_isCovered = false;
    bool m_copiedHere = false;
};

}  // namespace holdfast::ui
