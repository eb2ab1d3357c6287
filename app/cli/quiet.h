// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Keeps what the platform's libraries would print (fonts, displays, locales) off standard error, so that it carries only what this
// program says.
#pragma once

namespace holdfast::cli {

/// Before the application object is made.
void quietPlatform();

/// While it lives, standard error goes nowhere: some libraries write to it without asking anybody.
class SilentStandardError {
public:
    SilentStandardError();
    ~SilentStandardError();
    SilentStandardError(const SilentStandardError &) = delete;
    SilentStandardError &operator=(const SilentStandardError &) = delete;

private:
    int m_kept = -1;
};

}  // namespace holdfast::cli
