// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/powercut.h"

#include "tests/store/acknowledgements.h"
#include "tests/store/campaign.h"
#include "tests/store/disk.h"

#include <QProcess>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
constexpr int StepsRecorded = 140;

struct Cuts {
    int images = 0;
    int acknowledged = 0;
    QStringList lost;  ///< what went wrong, and where
};

/// Records one writer and cuts its power that often.
Cuts cutPower(int images, quint64 seed, bool lyingDisk)
{
    Cuts result;
    Scratch scratch;
    if (!scratch.create()) {
        result.lost << QStringLiteral("create");
        return result;
    }
    const QString work = QFileInfo(scratch.path).path(), acks = QDir(work).filePath(QStringLiteral("acks"));
    const QString recording = scratch.folder.filePath(QStringLiteral("recording"));
    const QByteArray before = contentsOf(scratch.path);
    const QString anchor = QDir(scratch.place.anchorFolder).entryInfoList(QDir::Files).front().filePath();
    const QByteArray anchorBefore = contentsOf(anchor);
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(IO_RECORDER));
    environment.insert(QStringLiteral("RECORD_FOLDER"), scratch.folder.path());
    environment.insert(QStringLiteral("RECORD_TO"), recording);
    if (lyingDisk)
        environment.insert(QStringLiteral("RECORD_LYING_DISK"), QStringLiteral("1"));
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(STORE_HELPER), {QStringLiteral("record"), scratch.path, scratch.place.anchorFolder, QString::number(seed),
                                                QString::number(StepsRecorded), acks});
    if (!writer.waitForFinished(300'000) || writer.exitCode() != 0) {
        result.lost << QStringLiteral("the writer stopped: ") + QString::fromUtf8(writer.readAllStandardError());
        return result;
    }
    for (const QString &file : QDir(work).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(QDir(work).filePath(file));
    put(scratch.path, before);
    put(anchor, anchorBefore);
    const Disk disk({work, scratch.place.anchorFolder}, recording, acks);
    QVector<std::size_t> afterTelling;
    for (std::size_t i = 0; i < disk.steps(); ++i)
        if (disk.tellsAt(i))
            afterTelling << i + 1;
    if (afterTelling.size() < StepsRecorded / 2 || disk.steps() < std::size_t(4 * StepsRecorded)) {
        result.lost << QStringLiteral("hardly anything was recorded");
        return result;
    }
    std::mt19937_64 random(seed);
    for (int i = 0; i < images; ++i) {
        // Right after something was told is where a promise is broken; anywhere else is where a file is.
        const std::size_t after = random() % 2 == 0
                                      ? std::min(disk.steps(), afterTelling[int(random() % quint64(afterTelling.size()))] + random() % 3)
                                      : random() % (disk.steps() + 1);
        const QByteArray told = disk.cut(after, random);
        ++result.images;
        const auto lost = [&](const QString &what) {
            result.lost << QStringLiteral("cut after %1 of %2: %3").arg(after).arg(disk.steps()).arg(what);
        };
        Acknowledgements acknowledged;
        for (const QByteArray &line : told.split('\n'))
            acknowledged.take(line);
        result.acknowledged += acknowledged.count();
        auto vault = scratch.openUnlocked();
        if (!vault) {
            lost(QStringLiteral("does not open: %1 %2").arg(int(vault.error().code)).arg(vault.error().detail));
            continue;
        }
        if (const QString missing = acknowledged.missing(**vault); !missing.isEmpty())
            lost(missing);
        else if (!(*vault)->save(RecordId::random(), 0, contentOf("s", "and on"), {}))
            lost(QStringLiteral("cannot go on"));
    }
    return result;
}
}  // namespace

void PowerCutTest::powerCutsLoseNothing()
{
    const int images = rounds("HOLDFAST_POWER_CUTS", 40, 1500), each = 100;
    int made = 0, acknowledged = 0;
    for (quint64 recordings = 0; made < images; ++recordings) {
        const Cuts result = cutPower(std::min(each, images - made), seed() + recordings, false);
        QVERIFY2(result.lost.isEmpty(), qPrintable(result.lost.join(QLatin1Char('\n'))));
        made += result.images;
        acknowledged += result.acknowledged;
    }
    qInfo("%d power cuts, %d acknowledged saves and drafts looked for, none lost", made, acknowledged);
}

void PowerCutTest::aDiskThatLiesIsSeen()
{
    // Teeth: without the journal file's syncs, words are lost, and the same campaign must say so.
    const Cuts result = cutPower(rounds("HOLDFAST_LYING_CUTS", 30, 100), seed(), true);
    QVERIFY2(result.lost.size() * 4 > result.images,
             qPrintable(QStringLiteral("only %1 of %2 were seen").arg(result.lost.size()).arg(result.images)));
    qInfo("%d of %d cuts of a lying disk were seen", int(result.lost.size()), result.images);
}
