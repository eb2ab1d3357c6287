// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A missing episode used as evidence for a row: written once, and used again for every further row. Nothing is answered by it.
#pragma once

#include "core/session/session.h"

namespace holdfast::ui {

/// "Missing since 6:00pm, 14 November 2026, from home, back 2:20am, 15 November 2026".
QString episodeLine(const casefile::MissingEpisode &episode, const content::Pack &pack);

/// Whether what was written from this episode already stands at the row.
bool isUsed(const casefile::Case &record, const QString &episodeId, const QString &rowId);

/// The id of the evidence that stands at the row now; empty when there is no such episode or nothing may be written.
QString useEpisode(session::Session &session, const QString &episodeId, const QString &rowId);

}  // namespace holdfast::ui
