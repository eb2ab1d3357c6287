// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the code asks of a pack by name. A pack that lacks one of these is refused as a whole: a rule would have no words.
#pragma once

#include <QString>

#include <vector>

namespace holdfast::content {

struct Need {
    enum Kind { DomainId, RowId, SectionId, TextId, FieldId, ChoiceId };
    Kind kind;
    QString id;
    QString list;  ///< of a choice
};

const std::vector<Need> &needs();

}  // namespace holdfast::content
