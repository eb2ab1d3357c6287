// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Walks every text of a case or an assessment with its place, over the one description of the case file, so that no field can be
// forgotten when something has to be left out.
#pragma once

#include "core/casefile/case.h"

#include <QString>

#include <functional>

namespace holdfast::report {

struct TextPlace {
    QString path;      ///< "plan/0/what"
    QString pathById;  ///< "plan/p-4k9q0zt2xm/what"; the same where nothing has an id
};

using TextVisitor = std::function<void(const TextPlace &place, QString &text)>;

/// Ids, and the wording kept with a signature, are no texts of the case and are not visited.
void visitTexts(casefile::Case &record, const TextVisitor &visit);
void visitTexts(casefile::Assessment &assessment, const TextVisitor &visit);

}  // namespace holdfast::report
