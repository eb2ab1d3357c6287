// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/returnkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace holdfast::ui {

ReturnKey::ReturnKey(QObject *parent)
    : QObject(parent)
{
    // Only what has the keyboard is watched: a filter on the whole program would see every event of it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before)
            before->removeEventFilter(this);
        if (qobject_cast<QPushButton *>(now))
            now->installEventFilter(this);
    });
}

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat();
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isPlain) {
            static_cast<QPushButton *>(watched)->click();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace holdfast::ui
