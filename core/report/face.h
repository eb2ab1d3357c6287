// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The compiled-in faces (Noto Sans regular and bold), so that a page breaks alike on every machine. Other scripts are looked up in
// the system's fonts while laying out.
#pragma once

#include <QFont>

namespace holdfast::report {

/// The compiled-in face at a size in points, measured in twips: unhinted, the same on every screen. Needs a QGuiApplication.
QFont face(double points, bool bold = false);

}  // namespace holdfast::report
