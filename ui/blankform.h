// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The blank form, to be filled in by hand: needs no store and no case, and carries no case data.
#pragma once

#include "core/report/page.h"
#include "ui/page.h"

class QLabel;

namespace holdfast::ui {

class Preview;

class BlankFormPage final : public Page {
    Q_OBJECT
public:
    BlankFormPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    report::Pages pagesOf(const QString &name);
    /// `saved` says what it is called.
    void save(const report::Pages &pages, const QString &title, const QString &name, const QString &saved);
    void say(const QString &sentence);

    report::Pages m_pages;
    Preview *m_preview;
    QLabel *m_said;
};

}  // namespace holdfast::ui
