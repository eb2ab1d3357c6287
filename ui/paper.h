// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts laid-out pages on paper, through Qt's own print dialog so that hiding and locking cover it. Says in one sentence what happened.
#pragma once

#include "core/report/page.h"

#include <QString>

class QPrinter;
class QWidget;

namespace holdfast::ui {

/// The pages the printer was asked for, as they are in the preview. False when it did not take them.
bool putOnPaper(QPrinter &printer, const report::Pages &pages);

/// Empty when the person changed their mind.
QString printPages(const report::Pages &pages, const QString &documentName, QWidget *parent);

}  // namespace holdfast::ui
