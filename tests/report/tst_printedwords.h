// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// Every fixed word of a printed document comes from the content pack, so that it can be translated.
class PrintedWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFixedWordIsLeftInEnglish_data();
    void noFixedWordIsLeftInEnglish();
    void headersAndFootersSpeakThePacksLanguage();
};
