// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A page of an open case as somebody sees it: made, chosen on, read.
#pragma once

#include "tests/ui/pages/opencase.h"
#include "ui/fields.h"
#include "ui/pages.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>

namespace holdfast::tests {

using namespace ui;

inline std::unique_ptr<Page> pageOf(OpenCase &open, const QString &id)
{
    return std::unique_ptr<Page>(createPage(id, open.session(), nullptr));
}

inline bool isShown(QWidget *page, const QString &place)
{
    const auto *field = page->findChild<QWidget *>(place);
    return field && field->isVisibleTo(page);
}

inline void choose(QWidget *page, const QString &place, const QString &choice)
{
    auto *field = page->findChild<QWidget *>(place);
    QVERIFY2(field, qPrintable(place));
    QRadioButton *button = field->findChild<Radios *>()->button(choice);
    QVERIFY2(button, qPrintable(choice));
    button->setFocus();
    button->click();
}

/// All sentences on the page that can be seen now.
inline QString wordsOn(QWidget *page)
{
    // A layout shows what is new only when events run.
    QCoreApplication::processEvents();
    QStringList words;
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->isVisibleTo(page))
            words.append(label->text());
    for (const Link *link : page->findChildren<Link *>())
        if (link->isVisibleTo(page))
            words.append(link->text());
    return words.join(QLatin1Char('\n'));
}

}  // namespace holdfast::tests
