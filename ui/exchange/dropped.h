// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A file dropped on the window starts what it is for: a filled form, a case a colleague sent, a case file. Reads its first bytes only, and
// takes one file at a time; what cannot be opened here is not taken.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace holdfast::ui {

/// The page that opens this file: "filled-form", "sent-case"; empty for anything else.
QString pageForFile(const QString &path);

class Dropped final : public QObject {
    Q_OBJECT
public:
    /// Files are taken while `isOpen` says so.
    Dropped(QWidget *window, std::function<bool()> isOpen);

Q_SIGNALS:
    void fileDropped(const QString &page, const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isOpen;
};

}  // namespace holdfast::ui
