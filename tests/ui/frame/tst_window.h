// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The window with the record in view: going about in it, what it takes from outside; and every page walked for names, sizes and access
/// keys.
class Window : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOverviewTellsWhatChanged();
    void theOverviewFollowsWhatIsTypedByCode();
    void theOverviewSaysFirstWhatComesNext();
    void returnPressesTheButtonInFocus();
    void theSectionListOfANewCaseBeginsAtItsTop();
    void anUntouchedNewCaseLeavesNoTrace();
    void goToAnswersByCode();
    void theMeetingViewFillsTheWindow();
    void tenAnswersFromPaperByKeyboard();
    void aDroppedFormOpensItsPage();
    void searchSaysWhatToTry();
    void theSizeOfTextIsSaidAsItIs();
    void aCodeWithoutACaseSaysWhatIsMissing();
    void everyPageCanBeUsed_data();
    void everyPageCanBeUsed();
};

}  // namespace holdfast::tests
