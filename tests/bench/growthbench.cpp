// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Whether what a store costs grows as its cases do, and no faster: each size beside the smallest, case for case.
#include "core/store/vault.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

#include <cstdio>

namespace holdfast::bench {

using namespace holdfast::store;

void growthGroup()
{
    heading(QStringLiteral("Stores of more and more cases, a thousand cases of each beside a thousand of the smallest"));
    double firstList = 0, firstUnlock = 0;
    const double bare = mostMemory({});
    for (const int cases : {2'500, 10'000, 25'000, 50'000}) {
        QTemporaryDir folder(quickFolder() + QStringLiteral("/holdfast-bench-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("s"));
        fillStore(path, cases);
        std::unique_ptr<Vault> vault;
        const double thousands = cases / 1000.0;
        const double unlock = repeated(5,
                                       [&](int) {
                                           vault.reset();
                                           auto opened = Vault::open(path, OpenMode::Write, {});
                                           require(opened && (*opened)->unlock(passphrase()), "unlock");
                                           vault = std::move(*opened);
                                       })
                                  .median() /
                              thousands;
        const double list = repeated(5, [&](int) { require(vault->records().has_value(), "list"); }).median() / thousands;
        vault.reset();
        if (firstList == 0) {
            firstList = list;
            firstUnlock = unlock;
        }
        const QString smallest = QStringLiteral("the smallest");
        line(QStringLiteral("open and unlock, of %1 cases").arg(cases), unlock, firstUnlock, smallest);
        line(QStringLiteral("list, of %1 cases").arg(cases), list, firstList, smallest);
        const double used = mostMemory({path});
        std::printf("  %-46s %12.1f MiB %8.1f MiB more than an empty program\n",
                    qPrintable(QStringLiteral("memory, all %1 cases").arg(cases)), used, used - bare);
        std::fflush(stdout);
    }
}

}  // namespace holdfast::bench
