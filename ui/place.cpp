// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/place.h"

#include "ui/page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace holdfast::ui {

QJsonObject placeOn(const Page &page)
{
    QJsonObject place{{QStringLiteral("page"), page.id()}, {QStringLiteral("scroll"), page.scrollArea()->verticalScrollBar()->value()}};
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !page.isAncestorOf(focus))
        return place;
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        place.insert(QStringLiteral("caret"), line->cursorPosition());
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        place.insert(QStringLiteral("caret"), text->textCursor().position());
    // The nearest thing with a name of its own: a field is named by its place in the record.
    for (const QWidget *up = focus; up && up != &page; up = up->parentWidget()) {
        if (up->objectName().isEmpty() || up->objectName().startsWith(QLatin1String("qt_")))
            continue;
        place.insert(QStringLiteral("field"), up->objectName());
        break;
    }
    return place;
}

void returnTo(const QJsonObject &place, Page *page)
{
    QWidget *focus = QApplication::focusWidget();
    const int caret = place.value(QLatin1String("caret")).toInt(-1);
    if (focus && caret >= 0 && page->isAncestorOf(focus)) {
        if (auto *line = qobject_cast<QLineEdit *>(focus)) {
            line->setCursorPosition(caret);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(focus)) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(std::min(caret, int(text->toPlainText().size())));
            text->setTextCursor(cursor);
        }
    }
    const int scroll = place.value(QLatin1String("scroll")).toInt();
    QTimer::singleShot(0, page, [page, scroll] { page->scrollArea()->verticalScrollBar()->setValue(scroll); });
}

}  // namespace holdfast::ui
