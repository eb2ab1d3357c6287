// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a PDF says about itself: the information dictionary and the XMP packet, which must say the same. Visible without opening
// the document, so nothing here may name a child.
#pragma once

#include "core/report/page.h"
#include "core/report/pdfobjects.h"
#include "core/report/pdfwriter.h"

#include <QDateTime>

namespace holdfast::report::pdf {

/// Adds the information dictionary and gives its number.
int addInfo(Objects &objects, const Pages &pages, const QDateTime &created);
/// Adds the metadata stream: PDF/UA-1 and, where asked for, PDF/A-2a, with the schema that PDF/A-2 wants for the former.
int addXmp(Objects &objects, const Pages &pages, const QDateTime &created, Standard standard);
/// Adds the sRGB output intent.
int addOutputIntent(Objects &objects);

}  // namespace holdfast::report::pdf
