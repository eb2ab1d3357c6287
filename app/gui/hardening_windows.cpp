// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/hardening.h"

#include <windows.h>

namespace holdfast {

void harden(int, char **)
{
    // No crash dialog and no dump on disk for this process. Files take the profile folder's rights, which are the owner's alone.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

}  // namespace holdfast
