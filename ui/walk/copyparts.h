// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A document in the blocks a portal asks for, one by one, each with a button that copies it as text. What must be done before
// anything is typed there stands first.
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast::ui {

class CopyParts final : public QWidget {
    Q_OBJECT
public:
    explicit CopyParts(QWidget *parent);
    void show(const report::Document &document);
    /// Heading and text of each block.
    static std::vector<std::pair<QString, QString>> blocksOf(const report::Document &document);

Q_SIGNALS:
    void copyRequested(const QString &heading, const QString &text);

private:
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    report::Document m_shown;
};

}  // namespace holdfast::ui
