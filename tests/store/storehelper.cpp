// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the store's tests need a second process for. Not shipped. Exit codes: 0 as expected, 100 + error code when the store refuses.
//   try PATH                open to write                     freeze PATH            make the frozen store of this version
//   pull PATH FOLDER        save while the drive is pulled   survived PATH FOLDER BEFORE SAVED   whether they are there afterwards
//   look PATH               open to read only and list        fill PATH FOLDER       save until it is refused, then read all again
//   restore PATH BACKUP FOLDER   put a backup back    rotate PATH PASSPHRASE FOLDER   say "ready", then seal everything under new keys
//   record PATH FOLDER SEED STEPS ACKS   so many saves among everything else a store does, told in a file as well
//   write PATH FOLDER SEED ROUND [careless]   save until killed, telling each save on standard output once it is made (careless: before)
#include "tests/store/scratch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <random>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
int refused(const Error &error)
{
    std::fprintf(stderr, "%d %s\n", int(error.code), qPrintable(error.detail));
    return 100 + int(error.code);
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Result<std::unique_ptr<Vault>> unlocked(const QString &path, OpenMode mode, const Place &place)
{
    auto vault = Vault::open(path, mode, place);
    if (!vault)
        return vault;
    if (const auto done = (*vault)->unlock(storePassphrase()); !done)
        return done.failure();
    return vault;
}

int look(const QString &path)
{
    const auto vault = unlocked(path, OpenMode::ReadOnly, {});
    if (!vault)
        return refused(vault.error());
    const auto list = (*vault)->records();
    if (!list)
        return refused(list.error());
    for (const RecordEntry &entry : *list)
        say(entry.id.text().toLatin1() + ' ' + QByteArray::number(entry.revision));
    const auto saved = (*vault)->save(RecordId::random(), 0, contentOf("s", "d"), {});
    return !saved && saved.error().code == ErrorCode::ReadOnly ? 0 : 1;
}

struct Writing {
    quint64 seed = 0;
    quint64 round = 0;
    bool careless = false;
    quint64 steps = 0;  ///< 0: until killed
    QString acks;       ///< a file to tell of each save as well; then everything a store can do is done
};

int write(const QString &path, const QString &folder, const Writing &how)
{
    const auto vault = unlocked(path, OpenMode::Write, {folder, QStringLiteral("writer"), {}});
    if (!vault)
        return refused(vault.error());
    const auto list = (*vault)->records();
    if (!list)
        return refused(list.error());
    std::vector<std::pair<RecordId, quint64>> known;
    for (const RecordEntry &entry : *list)
        known.emplace_back(entry.id, entry.revision);
    std::mt19937_64 random(how.seed);
    QFile acks(how.acks);
    if (!how.acks.isEmpty() && !acks.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 2;
    say("ready");
    const quint64 first = how.round * 1'000'000;
    for (quint64 step = first; how.steps == 0 || step < first + how.steps; ++step) {
        if (known.empty() || random() % 4 == 0)
            known.emplace_back(RecordId::random(), 0);
        auto &[id, revision] = known[random() % known.size()];
        const QByteArray detail = QByteArray::number(step) + ':' + crypto::randomBytes(qsizetype(500 + random() % 20000)).toHex();
        const bool draft = random() % 3 == 0;
        const QByteArray told =
            QByteArrayList{draft ? "draft" : "saved", id.text().toLatin1(), QByteArray::number(revision + (draft ? 0 : 1)),
                           QByteArray::number(step), QCryptographicHash::hash(detail, QCryptographicHash::Sha256).toHex()}
                .join(' ');
        if (how.careless)
            say(told);
        const Content content{1, "summary", detail};
        if (draft) {
            if (const auto done = (*vault)->saveDraft(id, revision, content); !done)
                return refused(done.error());
        } else {
            const auto saved = (*vault)->save(id, revision, content, {});
            if (!saved)
                return refused(saved.error());
            revision = *saved;
        }
        if (!how.careless)
            say(told);
        if (acks.isOpen())
            acks.write(told + '\n');
        if (random() % 12 == 0)
            (void)(*vault)->checkpoint();
        if (random() % 60 == 0) {
            QFile::remove(path + QStringLiteral(".backup"));
            (void)(*vault)->backup(path + QStringLiteral(".backup"));
        }
        if (acks.isOpen() && random() % 50 == 0 && !(*vault)->rotateKeys(storePassphrase(), crypto::KdfCost::cheapForTests()))
            return 4;
    }
    return 0;
}

/// Saves until the drive is gone, which happens in the middle of it: the file system is shut down as by a pulled plug, and nothing that
/// was not on the disk yet gets there any more. Says how many saves had been acknowledged.
int pull(const QString &path, const QString &folder)
{
#ifdef Q_OS_LINUX
    const auto vault = unlocked(path, OpenMode::Write, {folder, QStringLiteral("writer"), {}});
    if (!vault)
        return refused(vault.error());
    constexpr int PulledAfter = 25;
    int saved = 0;
    for (; saved < 2 * PulledAfter; ++saved) {
        const RecordId id = RecordId::random();
        if (!(*vault)->save(id, 0, {1, "s", id.bytes() + crypto::randomBytes(30000)}, {}))
            break;
        if (saved != PulledAfter)
            continue;
        // The request of <xfs/xfs_fs.h>, which ext4 has too: without writing anything back.
        constexpr unsigned long Shutdown = _IOR('X', 125, quint32);
        quint32 withoutWritingBack = 2;
        const int directory = open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY);
        if (directory < 0 || ioctl(directory, Shutdown, &withoutWritingBack) != 0)
            return 90;
        close(directory);
    }
    say(QByteArray::number(saved));
    return saved == PulledAfter + 1 ? 0 : 6;
#else
    Q_UNUSED(path)
    Q_UNUSED(folder)
    return 90;
#endif
}

/// Whether every acknowledged save is there, and nothing is altered. One more may have been written and not yet acknowledged.
int survived(const QString &path, const QString &folder, quint64 before, quint64 saved)
{
    const auto vault = unlocked(path, OpenMode::Write, {folder, QStringLiteral("writer"), {}});
    if (!vault)
        return refused(vault.error());
    const auto list = (*vault)->records();
    if (!list)
        return refused(list.error());
    if (list->size() < before + saved || list->size() > before + saved + 1)
        return 3;
    const auto report = (*vault)->verify();
    return report && report->isSound() ? 0 : 5;
}

int fill(const QString &path, const QString &folder, quint64 limit)
{
#ifdef Q_OS_UNIX
    if (limit > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{limit, limit};
        if (setrlimit(RLIMIT_FSIZE, &most) != 0)
            return 2;
    }
#endif
    const auto vault = unlocked(path, OpenMode::Write, {folder, QStringLiteral("writer"), {}});
    if (!vault)
        return refused(vault.error());
    std::vector<RecordId> saved;
    Error stopped;
    for (int i = 0; i < 2000; ++i) {
        const RecordId id = RecordId::random();
        const auto done = (*vault)->save(id, 0, {1, "s", id.bytes() + crypto::randomBytes(30000)}, {});
        if (!done) {
            stopped = done.error();
            break;
        }
        saved.push_back(id);
    }
    say("saved " + QByteArray::number(qulonglong(saved.size())) + " stopped " + QByteArray::number(int(stopped.code)));
    // Refused is not broken: every word that was taken is still there, in this very session.
    const auto list = (*vault)->records();
    if (!list)
        return refused(list.error());
    if (list->size() != saved.size())
        return 3;
    for (const RecordId &id : saved) {
        const auto read = (*vault)->read(id);
        if (!read)
            return refused(read.error());
        if (!read->startsWith(id.bytes()))
            return 4;
    }
    const auto report = (*vault)->verify();
    if (!report)
        return refused(report.error());
    return report->isSound() ? 0 : 5;
}

int restore(const QString &path, const QString &backup, const QString &folder)
{
    const auto restored =
        Vault::restore(backup, path, {folder, QStringLiteral("writer"), {}}, Key(storePassphrase()), QStringLiteral("test"));
    return restored ? 0 : refused(restored.error());
}

int rotate(const QString &path, const QString &passphrase, const QString &folder)
{
    const auto vault = unlocked(path, OpenMode::Write, {folder, QStringLiteral("writer"), {}});
    if (!vault)
        return refused(vault.error());
    say("ready");
    const auto rotated = (*vault)->rotateKeys(crypto::Passphrase::fromInput(passphrase), crypto::KdfCost::cheapForTests());
    return rotated ? 0 : refused(rotated.error());
}

int freeze(const QString &path)
{
    const auto clock = fixedClock(StoreMoment);
    auto made = Vault::create({path, QStringLiteral("Frozen"), {{}, QStringLiteral("freezer"), {}}, crypto::KdfCost::cheapForTests()},
                              storePassphrase(), clock);
    if (!made)
        return refused(made.error());
    Vault &vault = *made->vault;
    const RecordId id = *RecordId::fromText(QStringLiteral("000102030405060708090a0b0c0d0e0f"));
    const RecordId gone = RecordId::random();
    const bool done =
        vault.save(id, 0, contentOf("first summary", "first detail"), QStringLiteral("begun")) &&
        vault.save(id, 1, contentOf("second summary", QByteArray("second detail ").repeated(300)), QStringLiteral("left")) &&
        vault.save(RecordId::random(), 0, {2, "of another kind", ""}, {}) && vault.save(gone, 0, contentOf("to go", "to go"), {}) &&
        vault.note(QStringLiteral("seen"), gone, QStringLiteral("x")) && vault.erase(gone, QStringLiteral("time was up")) &&
        vault.note(QStringLiteral("printed"), id, QStringLiteral("one page")) && vault.setSetting(QStringLiteral("name"), "value") &&
        vault.saveDraft(id, 2, contentOf("draft summary", "draft detail")) &&
        vault.saveDraft(RecordId::random(), 0, contentOf("only a draft", "words"));
    QFile sheet(path + QStringLiteral(".recovery"));
    return done && sheet.open(QIODevice::WriteOnly) && sheet.write(made->recovery.printed().toLatin1()) > 0 ? 0 : 1;
}
}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    if (command == QStringLiteral("try")) {
        const auto vault = Vault::open(path, OpenMode::Write, {});
        return vault ? 0 : refused(vault.error());
    }
    if (command == QStringLiteral("look"))
        return look(path);
    if (command == QStringLiteral("write"))
        return write(
            path, arguments.value(3),
            {arguments.value(4).toULongLong(), arguments.value(5).toULongLong(), arguments.value(6) == QStringLiteral("careless"), 0, {}});
    if (command == QStringLiteral("record"))
        return write(path, arguments.value(3),
                     {arguments.value(4).toULongLong(), 0, false, arguments.value(5).toULongLong(), arguments.value(6)});
    if (command == QStringLiteral("fill"))
        return fill(path, arguments.value(3), arguments.value(4).toULongLong());
    if (command == QStringLiteral("pull"))
        return pull(path, arguments.value(3));
    if (command == QStringLiteral("survived"))
        return survived(path, arguments.value(3), arguments.value(4).toULongLong(), arguments.value(5).toULongLong());
    if (command == QStringLiteral("restore"))
        return restore(path, arguments.value(3), arguments.value(4));
    if (command == QStringLiteral("rotate"))
        return rotate(path, arguments.value(3), arguments.value(4));
    if (command == QStringLiteral("freeze"))
        return freeze(path);
    return 2;
}
