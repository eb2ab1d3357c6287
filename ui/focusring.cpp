// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/focusring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace holdfast::ui {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    if (!now || now->property(OwnMarkProperty).toBool() || qobject_cast<QMenu *>(now) || qobject_cast<QMenuBar *>(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame dies with the window it was last in.
    if (!m_frame)
        m_frame = new QFocusFrame;
    QWidget *shown = now;
    if (QWidget *proxy = now->focusProxy())
        shown = proxy;
    m_frame->setWidget(shown);
    // Layouts of a page that was just built are not settled yet. A frame that started out of view stays hidden when its control is
    // scrolled in, so it is set anew.
    QTimer::singleShot(0, shown, [this, shown = QPointer<QWidget>(shown)] {
        if (!shown)
            return;
        bringIntoView(shown);
        if (m_frame && m_frame->widget() == shown && m_frame->isHidden()) {
            m_frame->setWidget(nullptr);
            m_frame->setWidget(shown);
        }
    });
}

void bringIntoView(QWidget *widget)
{
    constexpr int Air = FocusRing::Width + FocusRing::Gap + 3;
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const int room = area->viewport()->height();
        if (widget->height() + 2 * Air <= room) {
            area->ensureWidgetVisible(widget, Air, Air);
        } else {
            const QPoint top = widget->mapTo(area->widget(), QPoint());
            area->ensureVisible(top.x(), top.y(), Air, Air);
        }
    }
}

}  // namespace holdfast::ui
