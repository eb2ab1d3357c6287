// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The list of sections on the left: seven groups, what each one's state is in words, and the emergency line under them.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QTimer;

namespace holdfast::ui {

class SectionList final : public QWidget {
    Q_OBJECT
public:
    explicit SectionList(session::Session &session, QWidget *parent = nullptr);
    void setCurrent(const QString &pageId);
    QListWidget *list() const { return m_list; }
    /// The same as a menu, for a narrow window.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void fit();

    session::Session &m_session;
    QString m_current;
    QListWidget *m_list;
    QTimer *m_later;
};

}  // namespace holdfast::ui
