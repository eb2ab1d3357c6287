// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/focusring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
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
    // Before the scroll area does it its own way, which leaves each next field at the very edge.
    bringIntoView(shown);
    m_frame->setWidget(shown);
    // Layouts of a page that was just built are not settled yet. A frame that started out of view stays hidden when its control is
    // scrolled in, so it is set anew.
    QTimer::singleShot(0, shown, [this, shown = QPointer<QWidget>(shown)] {
        if (!shown)
            return;
        // What was opened in the same step is still being laid out, from the inside out; where it ends up is what counts.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
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
    // As near to the edge as Qt's own scroll area brings what Tab leads to, before this is asked.
    constexpr int Edge = 50;
    // What is under the pointer must not move away between press and release.
    if (QApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const int room = area->viewport()->height();
        const QPoint top = widget->mapTo(area->widget(), QPoint());
        if (widget->height() + 2 * Air > room) {
            area->ensureVisible(top.x(), top.y(), Air, Air);
            continue;
        }
        // With what comes before and after it in view, so that not every Tab moves the page.
        QScrollBar *bar = area->verticalScrollBar();
        const int spare = room - widget->height();
        if (top.y() + widget->height() + Edge >= bar->value() + room)
            bar->setValue(top.y() - spare / 3);
        else if (top.y() - Edge <= bar->value())
            bar->setValue(top.y() - spare * 2 / 3);
        area->ensureWidgetVisible(widget, Air, Air);
    }
}

}  // namespace holdfast::ui
