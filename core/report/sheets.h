// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The documents besides the full assessment. A sheet for use in front of a child holds no case data, no date that was known, no
// marking and no word of what this program is for.
#pragma once

#include "core/report/parts.h"

namespace holdfast::report {

/// One side of A4 for a meeting; what does not fit is named with where to find it, never set smaller.
/// `frame` holds what stands on the page already.
Blocks summaryPage(const Context &context, const Document &frame);
/// The case so far on a few pages: every assessment in one line, then what the latest says and what goes on.
Blocks caseSummaryPage(const Context &context);
Blocks notReferringPage(const Context &context);
/// Every row not known or not answered, as plain questions to take along, with room to write.
Blocks visitList(const Context &context);

/// What children's social care needs from a referral, with its steps and clocks.
Blocks referralPage(const Context &context);
Blocks planPage(const Context &context);
/// Everything dated, in order, as far as this reader may see it.
Blocks chronologyPage(const Context &context);
/// What each assessment says of every row whose answer is not the same in all, and their judgements; no row is called better or worse.
Blocks comparisonPage(const Context &context);
/// Missing episodes collated (SC-013), with the rows they bear on.
Blocks missingPage(const Context &context);
/// Who was told what, when and how, from what the record says.
Blocks sharingPage(const Context &context);

/// For advice before anybody may be named (SC-011): answers, ages in years and choices from lists, and lines to write on.
/// Never a text that a person typed.
Document consultationSheet(const Context &context);

/// Rows with the codes of the screen and boxes to tick.
Document blankForm(const content::Pack &pack);
/// The same rows with fields for a screen, for somebody without this program. What comes back is read by filledform.h.
Document fillableForm(const content::Pack &pack);
Document conversationSheet(const content::Pack &pack);

/// Concern records and the evidence, with who the source is; carries third-party content, and what could identify a source or a safe
/// address only when included (contract.md 5).
Result<Document> policeReport(const casefile::Case &record, size_t index, const content::Pack &pack, const Options &options);

}  // namespace holdfast::report
