// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes laid-out pages as a tagged PDF 1.7 that follows PDF/UA-1 and PDF/A-2a. The same pages and the same moment give the same
// bytes. Asks no clock, reads no file, encrypts nothing.
#pragma once

#include "core/report/document.h"
#include "core/report/page.h"

#include <QByteArray>
#include <QDateTime>

namespace holdfast::report {

QByteArray writePdf(const Pages &pages, const QDateTime &created);

/// Lays out and writes.
QByteArray writePdf(const Document &document, const QDateTime &created);

}  // namespace holdfast::report
