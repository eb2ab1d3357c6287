// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/scaling.h"

#include <QEvent>
#include <QWidget>

namespace holdfast::ui {

namespace {

class Sizing final : public QObject {
public:
    Sizing(QWidget *widget, const std::function<void()> &size)
        : QObject(widget)
        , m_size(size)
    {
        widget->installEventFilter(this);
        m_size();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_size();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_size;
};

}  // namespace

void sizeWithText(QWidget *widget, const std::function<void()> &size)
{
    new Sizing(widget, size);
}

}  // namespace holdfast::ui
