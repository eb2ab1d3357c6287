// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/dropped.h"

#include "core/exchange/sealedcase.h"
#include "core/report/filledform.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace holdfast::ui {

namespace {

QString onlyFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

}  // namespace

QString pageForFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = file.read(1024);
    if (report::isPdf(start))
        return QStringLiteral("filled-form");
    const bool isCaseFile = start.trimmed().startsWith('{') && start.contains("holdfast-case");
    return exchange::isSealedCase(start) || isCaseFile ? QStringLiteral("sent-case") : QString();
}

Dropped::Dropped(QWidget *window, std::function<bool()> isOpen)
    : QObject(window)
    , m_isOpen(std::move(isOpen))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool Dropped::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = m_isOpen() ? onlyFile(drop->mimeData()) : QString();
        const QString page = path.isEmpty() ? QString() : pageForFile(path);
        if (page.isEmpty())
            return QObject::eventFilter(watched, event);
        // The file stays where it is, whatever the program it was dragged from would do.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop)
            Q_EMIT fileDropped(page, path);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace holdfast::ui
