// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The pages on the screen: search, zoom, page keys, and what a screen reader will hear of them.
class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchCountsAndShowsEveryResult();
    void searchSaysThatNothingWasFound();
    void searchLooksThroughWhatIsReadAloud();
    void aResultMayReachOverLines();
    void theZoomChangesWhatIsSeen();
    void keysTurnThePages();
    void whatIsReadAloudIsTheTaggedPdf();
    void thePreviewIsReadableAsText();
    void pagesAreCrispOnAFineScreen();
};

}  // namespace holdfast::tests
