// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Measures and prints; asserts nothing. A time means something only beside a baseline taken in the same run, so each line names one.
// A group is one file with one function, listed in main.cpp.
#pragma once

#include "core/casefile/case.h"
#include "core/crypto/passphrase.h"

#include <QString>

#include <functional>
#include <vector>

namespace holdfast::bench {

/// Milliseconds of many runs of one step.
class Times {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    /// 0.5 is the median.
    double quantile(double part) const;
    double median() const { return quantile(0.5); }

private:
    std::vector<double> m_all;
};

double timed(const std::function<void()> &step);
Times repeated(int times, const std::function<void(int)> &step);

/// Prints one line: what, milliseconds, and how many times a baseline that is.
void line(const QString &what, double milliseconds, double baseline = 0, const QString &baselineName = {});
void heading(const QString &text);
/// Ends the program: a measurement of something that went wrong is worse than none.
void require(bool went, const char *what);

/// How many cases the large store holds; 10,000 unless BENCH_CASES says otherwise.
int caseCount();
/// Plain English words of about that many bytes, the same every time; deflates like text.
QByteArray text(qsizetype size, quint64 seed);

/// Memory makes filling quick; what is measured is measured on the disk.
QString quickFolder();
QString passphraseText();
crypto::Passphrase passphrase();
/// A new store of so many cases, each with a summary of 600 bytes and little else.
void fillStore(const QString &path, int cases);
/// MiB that a fresh process had at most when it had unlocked and listed this store; without one, an empty program.
double mostMemory(const QStringList &store);
/// One write of the bytes and one fdatasync, what a disk can do at best.
double syncMilliseconds(const QString &folder, const QByteArray &bytes);
/// The same case with so much evidence that its full assessment has about two hundred pages.
casefile::Case manyPages(casefile::Case record);

// The groups.
void cryptoGroup();
void storeGroup();
void sessionGroup();
void documentGroup();
void startGroup();
/// Takes minutes, so only when asked for by name.
void growthGroup();

/// What a fresh process does for startGroup(): "start", "empty" or "memory".
int probe(int argc, char **argv);

}  // namespace holdfast::bench
