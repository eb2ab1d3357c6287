// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Every document there is, in a list that leaves room below it: for whom a copy is made must be in view beside what it is.
// Arrow keys and first letters choose at once.
#pragma once

#include "core/content/pack.h"

#include <QListWidget>

namespace holdfast::ui {

class DocumentList final : public QListWidget {
    Q_OBJECT
public:
    DocumentList(const content::Pack &pack, QWidget *parent);
    /// The name of the document, "full-assessment".
    QString chosen() const;
    /// As it is when a page shows it; says nothing.
    void choose(const QString &name);

Q_SIGNALS:
    void chose();

private:
    void fit();
};

}  // namespace holdfast::ui
