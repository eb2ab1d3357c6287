// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/hardening.h"

#include <cstdlib>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace holdfast {

void harden(int argc, char **argv)
{
    umask(077);
#ifdef __GLIBC__
    // Freed memory is overwritten, and none of it waits in a thread's cache. Read at start only, so the program starts itself once more.
    if (argc > 0 && !getenv("GLIBC_TUNABLES") && !getenv("HOLDFAST_STARTED")) {
        setenv("GLIBC_TUNABLES", "glibc.malloc.perturb=90:glibc.malloc.tcache_count=0", 1);
        setenv("HOLDFAST_STARTED", "1", 1);
        execv("/proc/self/exe", argv);
    }
#else
    (void)argc;
    (void)argv;
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace holdfast
