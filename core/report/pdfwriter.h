// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes laid-out pages as a tagged PDF 1.7 that follows PDF/UA-1 and PDF/A-2a. The same pages and the same moment give the same
// bytes. Asks no clock, reads no file, encrypts nothing (pdfpassword does).
#pragma once

#include "core/report/document.h"
#include "core/report/page.h"

#include <QByteArray>
#include <QDateTime>

namespace holdfast::report {

/// What the file says of itself. A copy with a password cannot be PDF/A, so it does not say so.
enum class Standard { UaAndA, UaOnly };

QByteArray writePdf(const Pages &pages, const QDateTime &created, Standard standard = Standard::UaAndA);

/// Lays out and writes.
QByteArray writePdf(const Document &document, const QDateTime &created);

}  // namespace holdfast::report
