// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Reads back a fillable form that somebody filled in with any viewer. The file comes from outside and is not trusted: its size, depth,
// number of fields and length of text have limits, nothing in it is carried out, and no page of it is drawn. A damaged file is not
// mended: what a repair loses would be an answer.
#pragma once

#include "core/casefile/contribution.h"
#include "core/content/pack.h"

#include <QByteArray>

#include <variant>

namespace holdfast::report {

/// Why nothing could be read. Each has its own sentence and its own next step.
enum class FormProblem {
    NotAPdf,
    TooLarge,    ///< the file, its fields, or one text
    Encrypted,   ///< opens only with a password
    Damaged,     ///< cannot be read as it was written
    NotOurForm,  ///< a PDF of something else, or a scan
    Flattened,   ///< ours, but its fields have become a picture
    NewerForm,   ///< made by a newer version
    Empty,       ///< nothing is filled in
};

/// One word for each, for people who read a program's answer: "not-a-pdf".
QString problemWord(FormProblem problem);

/// A filled form is small, but a viewer may put a whole face into it for one letter that ours lacks: one of Chinese has 20 MiB.
inline constexpr qsizetype MostFormBytes = 64 * 1024 * 1024;

using FilledForm = std::variant<casefile::Contribution, FormProblem>;

/// Text arrives with every word, its lines as they were typed; what cannot be seen or reorders a line stands as its code (printable.h).
FilledForm readFilledForm(QByteArrayView file, const content::Pack &pack);

/// Whether it claims to be a PDF: enough to choose the right question.
bool isPdf(QByteArrayView file);

}  // namespace holdfast::report
