// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts the interface's words of one language in place. The content pack has a catalogue of its own: a change of a professional sentence
// must invalidate its translation until a person has looked again.
#pragma once

#include <QString>

class QCoreApplication;

namespace holdfast::ui {

/// The interface's words outside a class: lupdate files a bare tr() under the namespace.
QString tr(const char *text);

/// Installs the compiled catalogue app_<language>, e.g. "en_GB". False when there is none; the words of the source then stand.
bool installLanguage(QCoreApplication &app, const QString &language);

/// Installs a catalogue from a file; for the pseudo-locale run of the tests.
bool installCatalogue(QCoreApplication &app, const QString &file);

}  // namespace holdfast::ui
