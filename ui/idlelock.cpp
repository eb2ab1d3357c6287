// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/idlelock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace holdfast::ui {

IdleLock::IdleLock(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &IdleLock::check);
    qApp->installEventFilter(this);
}

void IdleLock::start(int minutes)
{
    m_minutes = minutes;
    m_last = m_clock();
    m_warned = 0;
    m_timer->start();
}

void IdleLock::stop()
{
    m_timer->stop();
    m_warned = 0;
}

void IdleLock::noticed()
{
    m_last = m_clock();
    if (m_warned > 0) {
        m_warned = 0;
        Q_EMIT calledOff();
    }
}

void IdleLock::check()
{
    const qint64 left = m_minutes * 60 - m_last.secsTo(m_clock());
    if (left <= 0) {
        stop();
        Q_EMIT lockNow();
    } else if (left <= LastWarnSeconds && m_warned < 2) {
        m_warned = 2;
        Q_EMIT warned(int(left));
    } else if (left <= std::min(WarnSeconds, m_minutes * 30) && m_warned < 1) {
        m_warned = 1;
        Q_EMIT warned(int(left));
    }
}

bool IdleLock::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer->isActive())
            noticed();
        break;
    default: break;
    }
    return QObject::eventFilter(object, event);
}

}  // namespace holdfast::ui
