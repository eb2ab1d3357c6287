// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A file somebody sent: its path, typed or chosen, with what stands against it said at the field.
#pragma once

#include "ui/labelled.h"

#include <QWidget>

class QLineEdit;

namespace holdfast::ui {

struct FileWanted {
    QString label;
    QString hint;
    QString browse;  ///< what the button is called when it is heard alone
    QString title;   ///< of the dialog
    QString filter;
};

class FileLine final : public QWidget {
    Q_OBJECT
public:
    FileLine(const FileWanted &wanted, QWidget *parent);
    /// Without blanks around it.
    QString path() const;
    void setPath(const QString &path);
    void clear();
    /// Empty takes it away.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void entered();

private:
    QLineEdit *m_path;
    Labelled m_place;
};

}  // namespace holdfast::ui
