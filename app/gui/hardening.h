// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the program does to itself before it holds a secret: no core files, not readable by other processes, files for their owner only.
// One implementation file per platform; each says what its platform cannot do.
#pragma once

namespace holdfast {

/// Call first in main(), before any thread or file. Never stops the program: what cannot be had is done without.
void harden(int argc, char **argv);

}  // namespace holdfast
