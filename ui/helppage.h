// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The manual inside the program: topics and their text, the list of keys among them. Works before a store is open.
#pragma once

#include "ui/page.h"

class QBoxLayout;
class QListWidget;
class QTextBrowser;

namespace holdfast::ui {

class HelpPage final : public Page {
    Q_OBJECT
public:
    HelpPage(const QString &id, session::Session &session, QWidget *parent);
    void proceed() override;
    /// "keys" or the id of a topic.
    bool goToField(const QString &field) override;
    QString plainText() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(int topic);
    void fit();

    QBoxLayout *m_sides;
    QListWidget *m_topics;
    QTextBrowser *m_text;
};

}  // namespace holdfast::ui
