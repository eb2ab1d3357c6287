// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/fileline.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace holdfast::ui {

FileLine::FileLine(const FileWanted &wanted, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(this);
    m_path->setObjectName(QStringLiteral("path"));
    m_place = addLabelled(column, wanted.label, m_path, wanted.hint);
    auto *browse = new QPushButton(tr("Browse"), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(wanted.browse);
    column->addWidget(browse, 0, Qt::AlignLeft);
    connect(browse, &QPushButton::clicked, this, [this, wanted] {
        const QString path =
            QFileDialog::getOpenFileName(this, wanted.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                         wanted.filter, nullptr, QFileDialog::DontUseNativeDialog);
        if (!path.isEmpty())
            m_path->setText(path);
    });
    connect(m_path, &QLineEdit::returnPressed, this, &FileLine::entered);
}

QString FileLine::path() const
{
    return m_path->text().trimmed();
}

void FileLine::setPath(const QString &path)
{
    m_path->setText(path);
}

void FileLine::clear()
{
    m_path->clear();
}

void FileLine::showProblem(const QString &sentence)
{
    ui::showProblem(m_place, m_path, sentence);
}

}  // namespace holdfast::ui
