// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts laid-out pages on paper, through Qt's own print dialog so that hiding and locking cover it. Says in one sentence what happened.
#pragma once

#include "core/report/page.h"

#include <QString>

class QWidget;

namespace holdfast::ui {

/// Empty when the person changed their mind.
QString printPages(const report::Pages &pages, const QString &documentName, QWidget *parent);

}  // namespace holdfast::ui
