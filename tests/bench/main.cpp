// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"

#include "core/crypto/passphrase.h"
#include "core/store/platform.h"
#include "core/store/vault.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <random>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace holdfast::bench {

double Times::quantile(double part) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, std::size_t(part * double(sorted.size())))];
}

double timed(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return double(timer.nsecsElapsed()) / 1e6;
}

Times repeated(int times, const std::function<void(int)> &step)
{
    Times all;
    for (int i = 0; i < times; ++i)
        all.add(timed([&] { step(i); }));
    return all;
}

void line(const QString &what, double milliseconds, double baseline, const QString &baselineName)
{
    const QString ratio = baseline > 0 ? QStringLiteral("%1 x %2").arg(milliseconds / baseline, 8, 'f', 2).arg(baselineName) : QString();
    std::printf("  %-46s %12.4f ms  %s\n", qPrintable(what), milliseconds, qPrintable(ratio));
    std::fflush(stdout);
}

void heading(const QString &text)
{
    std::printf("\n%s\n", qPrintable(text));
}

void require(bool went, const char *what)
{
    if (!went)
        qFatal("bench: %s went wrong", what);
}

int caseCount()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BENCH_CASES", &given);
    return given && count > 0 ? count : 10'000;
}

QByteArray text(qsizetype size, quint64 seed)
{
    static const QStringList words = crypto::passphraseWords();
    std::mt19937_64 random(seed);
    QByteArray made;
    made.reserve(size + 16);
    while (made.size() < size) {
        // A few words make up most of what people write.
        const quint64 bound = random() % 4 == 0 ? quint64(words.size()) : 300;
        made += words.at(qsizetype(random() % bound)).toLatin1() + (random() % 12 == 0 ? ". " : " ");
    }
    made.truncate(size);
    return made;
}

QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

QString passphraseText()
{
    return QStringLiteral("quiet heron under seven bridges");
}

crypto::Passphrase passphrase()
{
    return crypto::Passphrase::fromInput(passphraseText());
}

void fillStore(const QString &path, int cases)
{
    auto made = store::Vault::create({path, {}, {}, crypto::KdfCost::cheapForTests()}, passphrase());
    require(made.has_value(), "create");
    for (int i = 0; i < cases; ++i)
        require(made->vault->save(store::RecordId::random(), 0, {1, text(600, quint64(i)), text(100, quint64(i))}, {}).has_value(), "fill");
}

double syncMilliseconds(const QString &folder, const QByteArray &bytes)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(folder + QStringLiteral("/probe")).constData(), O_WRONLY | O_CREAT, 0600);
    require(file >= 0, "probe");
    const double took = timed([&] {
        require(::pwrite(file, bytes.constData(), std::size_t(bytes.size()), 0) == bytes.size() && ::fdatasync(file) == 0, "fdatasync");
    });
    ::close(file);
    return took;
#else
    return timed([&] { require(store::platform::replaceFile(folder + QStringLiteral("/probe"), bytes).has_value(), "sync"); });
#endif
}

}  // namespace holdfast::bench

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "probe") == 0)
        return holdfast::bench::probe(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    using Group = std::pair<const char *, void (*)()>;
    const std::vector<Group> groups = {{"crypto", holdfast::bench::cryptoGroup},
                                       {"store", holdfast::bench::storeGroup},
                                       {"session", holdfast::bench::sessionGroup},
                                       {"documents", holdfast::bench::documentGroup},
                                       {"start", holdfast::bench::startGroup}};
    const Group growth{"growth", holdfast::bench::growthGroup};
    const QStringList wanted = app.arguments().mid(1);
    std::printf("%s, %d cores, Qt %s. Times vary with the machine and its load; compare ratios.\n",
                qPrintable(QSysInfo::prettyProductName()), QThread::idealThreadCount(), qVersion());
    for (const auto &[name, group] : groups) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            group();
    }
    if (wanted.contains(QLatin1String(growth.first)))
        growth.second();
    return 0;
}
