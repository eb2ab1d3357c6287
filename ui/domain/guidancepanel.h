// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What stands behind the row or section that has the focus: plain explanation, the source's own few words when asked for, and where it says
// so (ux.md 3.12). Follows the focus quietly after a moment, never announces itself, and never holds the focus unless the person goes in.
#pragma once

#include "core/content/pack.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace holdfast::ui {

class Disclosure;
class Heading;

class GuidancePanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr int FollowAfter = 600;  ///< milliseconds

    explicit GuidancePanel(const content::Pack &pack, QWidget *parent = nullptr);
    /// The focus moved to something with this guidance: shown after a moment, unless the panel is pinned.
    void follow(const QString &rowOrSectionId);
    /// Shown now, pinned or not.
    void show(const QString &rowOrSectionId);
    /// Shows it and moves the focus in; Esc and F1 bring it back by returnWanted().
    void enter(const QString &rowOrSectionId);
    QString shownId() const { return m_id; }
    bool isPinned() const;

Q_SIGNALS:
    void returnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    const content::Pack &m_pack;
    QString m_id;
    QString m_next;
    QTimer *m_timer;
    Heading *m_title;
    QLabel *m_text;
    QWidget *m_wordsPlace;
    Disclosure *m_words = nullptr;
    QLabel *m_sources;
    QCheckBox *m_pin;
};

}  // namespace holdfast::ui
