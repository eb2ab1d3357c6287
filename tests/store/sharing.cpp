// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/sharing.h"

#include "core/store/location.h"
#include "tests/store/scratch.h"

#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
constexpr int Refused = 100;

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ended help(const QStringList &arguments)
{
    return run(QStringLiteral(STORE_HELPER), arguments);
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

/// Starts a writer and waits until it has the store.
bool startWriter(QProcess &process, const Scratch &scratch)
{
    process.start(QStringLiteral(STORE_HELPER),
                  {QStringLiteral("write"), scratch.path, scratch.place.anchorFolder, QStringLiteral("1"), QStringLiteral("0")});
    while (process.state() != QProcess::NotRunning) {
        if (process.canReadLine())
            return process.readLine().startsWith("ready");
        process.waitForReadyRead(1000);
    }
    return false;
}

#ifdef Q_OS_LINUX
/// A mount namespace of our own: containers and other roots refuse one.
bool mayUnshare(const QStringList &arguments)
{
    return run(QStringLiteral("unshare"), arguments + QStringList{QStringLiteral("true")}).code == 0;
}
#endif

}  // namespace

void SharingTest::placesToWarnOf_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Location>("location");
    const QString plain = QStringLiteral("/home/sample/Records/north.store");
    for (const char *kind : {"ext4", "btrfs", "vfat", "NTFS", "apfs", "fuseblk", "fuse.gocryptfs", "tmpfs", "overlay", "", "something-new"})
        QTest::addRow("drive %s", kind) << plain << QByteArray(kind) << Location::ThisComputer;
    for (const char *kind : {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "davfs"})
        QTest::addRow("network %s", kind) << plain << QByteArray(kind) << Location::Network;
    const auto row = [](const char *path, Location location) {
        QTest::newRow(path) << QString::fromUtf8(path) << QByteArray("ext4") << location;
    };
    row("//server/share/north.store", Location::Network);
    row("\\\\server\\share\\north.store", Location::Network);
    row("/home/sample/Dropbox/north.store", Location::Synced);
    row("C:\\Users\\sample\\OneDrive - Example Council\\north.store", Location::Synced);
    row("/home/sample/Nextcloud/Records/north.store", Location::Synced);
    row("/home/sample/Dropbox.store", Location::ThisComputer);
    row("/home/sample/OneDrives/north.store", Location::ThisComputer);
    row("/media/sample/STICK/north.store", Location::Removable);
    row("/media/sample/STICK/Dropbox/north.store", Location::Synced);
}

void SharingTest::placesToWarnOf()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, kind);
#ifndef Q_OS_WIN
    if (path.contains(u'\\'))
        path.replace(u'\\', u'/');  // what the system's own function does there
#endif
    QTEST(locationOf(path, kind), "location");
}

void SharingTest::aSecondProcessIsRefusedAfterEveryOperation()
{
    Scratch scratch;
    auto made = scratch.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    const RecordId id = RecordId::random();
    const RecordId gone = RecordId::random();
    const QString name = QStringLiteral("name");
    const std::vector<std::pair<const char *, std::function<bool()>>> operations = {
        {"create", [&] { return vault.isUnlocked(); }},
        {"save", [&] { return vault.save(id, 0, contentOf("s", "d"), {}) && vault.save(gone, 0, contentOf("s", "d"), {}); }},
        {"refused save", [&] { return !vault.save(id, 0, contentOf("s", "d"), {}); }},
        {"records", [&] { return vault.records().has_value(); }},
        {"read", [&] { return vault.read(id).has_value(); }},
        {"saveDraft", [&] { return vault.saveDraft(id, 1, contentOf("s", "d")).has_value(); }},
        {"draft", [&] { return vault.draft(id).has_value(); }},
        {"discardDraft", [&] { return vault.discardDraft(id).has_value(); }},
        {"setSetting", [&] { return vault.setSetting(name, "v") && vault.setting(name) && vault.removeSetting(name); }},
        {"note", [&] { return vault.note(name, id, name).has_value(); }},
        {"journal", [&] { return vault.journal() && vault.history(id); }},
        {"erase", [&] { return vault.erase(gone, name).has_value(); }},
        {"verify", [&] { return vault.verify().has_value(); }},
        {"backup", [&] { return vault.backup(scratch.path + QStringLiteral(".backup")).has_value(); }},
        {"checkpoint", [&] { return vault.checkpoint().has_value(); }},
        {"confirm", [&] { return vault.confirm(storePassphrase()).has_value(); }},
        {"changePassphrase", [&] { return vault.changePassphrase(storePassphrase(), crypto::KdfCost::cheapForTests()).has_value(); }},
        {"renewRecoveryKey", [&] { return vault.renewRecoveryKey().has_value(); }},
        {"open again in this process", [&] { return !scratch.open(); }},
        {"look at it in this process", [&] { return !scratch.open(OpenMode::ReadOnly); }},
        {"create in its place", [&] { return !scratch.create(); }},
        {"lock", [&] { return vault.lock(), !vault.isUnlocked(); }},
        {"unlock", [&] { return vault.unlock(storePassphrase()).has_value(); }},
    };
    for (const auto &[what, operation] : operations) {
        QVERIFY2(operation(), what);
        const Ended second = help({QStringLiteral("try"), scratch.path});
        QVERIFY2(second.code == Refused + int(ErrorCode::Busy), what);
    }
    made.value().reset();
    QCOMPARE(help({QStringLiteral("try"), scratch.path}).code, 0);
}

void SharingTest::aKilledHolderLeavesNoLock()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    QProcess writer;
    QVERIFY(startWriter(writer, scratch));
    QCOMPARE_ERROR(scratch.open(), ErrorCode::Busy);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY_OK(scratch.openUnlocked());
}

void SharingTest::lookingIsPossibleWhileAnotherWrites()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    QProcess writer;
    QVERIFY(startWriter(writer, scratch));
    std::size_t most = 0;
    for (int i = 0; i < 60; ++i) {
        auto vault = scratch.openUnlocked(OpenMode::ReadOnly);
        QVERIFY_OK(vault);
        const auto list = (*vault)->records();
        QVERIFY_OK(list);
        const auto report = (*vault)->verify();
        QVERIFY_OK(report);
        QVERIFY2(report->isSound(),
                 qPrintable(report->isSound() ? QString() : report->problems.front().id + report->problems.front().place));
        most = std::max(most, list->size());
        QCOMPARE_ERROR((*vault)->saveDraft(RecordId::random(), 0, contentOf("s", "d")), ErrorCode::ReadOnly);
        QCOMPARE_ERROR((*vault)->note(QStringLiteral("n"), {}, {}), ErrorCode::ReadOnly);
    }
    QVERIFY(most > 0);
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    QVERIFY(writer.waitForFinished());
}

void SharingTest::anOlderStoreCanBeLookedAt()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "one"), {}));
    vault.value().reset();
    const QByteArray early = contentsOf(scratch.path);
    vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(id, 1, contentOf("s", "two"), {}));
    vault.value().reset();
    QFile file(scratch.path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(early) == early.size());
    file.close();
    QCOMPARE_ERROR(scratch.openUnlocked(), ErrorCode::RolledBack);
    auto looking = scratch.openUnlocked(OpenMode::ReadOnly);
    QVERIFY_OK(looking);
    QCOMPARE((*looking)->read(id).value_or("?"), QByteArray("one"));
    QVERIFY_OK((*looking)->backup(scratch.folder.filePath(QStringLiteral("kept"))));
    looking.value().reset();
    // Looking is not accepting.
    QCOMPARE_ERROR(scratch.openUnlocked(), ErrorCode::RolledBack);
}

void SharingTest::withoutPermissionItIsReadOnly_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("folder") << 0x555 << 0x666;
    QTest::newRow("file") << 0x777 << 0x444;
    QTest::newRow("both") << 0x555 << 0x444;
}

void SharingTest::withoutPermissionItIsReadOnly()
{
#ifdef Q_OS_UNIX
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    Scratch scratch;
    const RecordId id = RecordId::random();
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "words"), {}));
    vault.value().reset();

    // Permissions do not bind root, so root becomes nobody; the program goes where nobody may run it.
    const QString helper = scratch.folder.filePath(QStringLiteral("helper"));
    QVERIFY(QFile::copy(QStringLiteral(STORE_HELPER), helper));
    QVERIFY(QFile::setPermissions(helper, QFile::Permissions(0x755)));
    QVERIFY(QFile::setPermissions(scratch.folder.path(), QFile::Permissions(0x755)));
    QString program = helper;
    QStringList before;
    if (isRoot()) {
        program = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
        QVERIFY2(!program.isEmpty(), "setpriv (util-linux) is needed to run this as root");
        before << QStringLiteral("--reuid=65534") << QStringLiteral("--regid=65534") << QStringLiteral("--clear-groups") << helper;
    }
    const auto asOrdinary = [&](const char *command) { return run(program, before + QStringList{QLatin1String(command), scratch.path}); };

    const QString folder = QFileInfo(scratch.path).absolutePath();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x777)));
    QVERIFY(QFile::setPermissions(scratch.path, QFile::Permissions(0x666)));
    const Ended allowed = asOrdinary("try");
    QVERIFY2(allowed.code == 0, allowed.errors.constData());  // with permission it opens, so what follows is about permission

    QVERIFY(QFile::setPermissions(scratch.path, QFile::Permissions(fileMode)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(folderMode)));
    const Ended tried = asOrdinary("try");
    QVERIFY2(tried.code == Refused + int(ErrorCode::ReadOnly), tried.errors.constData());
    const Ended looked = asOrdinary("look");
    QVERIFY2(looked.code == 0, looked.errors.constData());
    QCOMPARE(looked.output, id.text().toLatin1() + " 1\n");
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x777)));
#endif
}

void SharingTest::aFullDiskLosesNothing()
{
#ifdef Q_OS_LINUX
    // A real file system of three megabytes, in a mount namespace of its own so that nothing is left mounted.
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    const QString small = scratch.folder.filePath(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(small));
    const QString script = QStringLiteral("mount -t tmpfs -o size=3m tmpfs '%1' || exit 90; cp '%2' '%1/s' || exit 91; "
                                          "'%3' fill '%1/s' '%4' 0")
                               .arg(small, scratch.path, QStringLiteral(STORE_HELPER), scratch.place.anchorFolder);
    QStringList arguments{QStringLiteral("-m")};
    if (!isRoot())
        arguments << QStringLiteral("-r");
    if (!mayUnshare(arguments))
        QSKIP("this system does not let us mount; the write limit below tests the same promise");
    const Ended ended = run(QStringLiteral("unshare"), arguments + QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script});
    if (ended.code == 90)
        QSKIP("this system does not let us mount; the write limit below tests the same promise");
    QVERIFY2(ended.code == 0, (ended.output + ended.errors).constData());
    QVERIFY2(ended.output.contains("stopped " + QByteArray::number(int(ErrorCode::DiskFull))), ended.output.constData());
    QVERIFY2(!ended.output.contains("saved 0 "), ended.output.constData());
#endif
}

void SharingTest::aPulledDriveLosesNothing()
{
#ifdef Q_OS_LINUX
    if (!isRoot())
        QSKIP("only root can mount a drive and pull it");
    if (!mayUnshare({QStringLiteral("-m")}))
        QSKIP("this system does not let us mount");
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    const QString script =
        QStringLiteral("cd '%1' && truncate -s 24M drive && mkfs.ext4 -q drive && mkdir stick || exit 90; "
                       "mount -o loop drive stick || exit 90; cp '%2' stick/s && sync -f stick/s || exit 91; "
                       "saved=$('%3' pull stick/s '%4') || exit $?; umount stick && mount -o loop drive stick || exit 92; "
                       "'%3' survived stick/s '%4' 0 \"$saved\"")
            .arg(scratch.folder.path(), scratch.path, QStringLiteral(STORE_HELPER), scratch.place.anchorFolder);
    const Ended ended = run(QStringLiteral("unshare"), {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    if (ended.code == 90)
        QSKIP("this system has no drive that could be pulled");
    QVERIFY2(ended.code == 0, (QByteArray::number(ended.code) + ' ' + ended.output + ended.errors).constData());
#endif
}

void SharingTest::aWriteLimitLosesNothing_data()
{
    QTest::addColumn<quint64>("limit");
    QTest::newRow("reached at once") << quint64(100'000);
    QTest::newRow("reached in the journal") << quint64(2'000'000);
    QTest::newRow("reached while folding it in") << quint64(9'000'000);
}

void SharingTest::aWriteLimitLosesNothing()
{
#ifdef Q_OS_UNIX
    QFETCH(quint64, limit);
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    const Ended ended = help({QStringLiteral("fill"), scratch.path, scratch.place.anchorFolder, QString::number(limit)});
    QVERIFY2(ended.code == 0, (ended.output + ended.errors).constData());
    const QList<QByteArray> words = ended.output.trimmed().split(' ');
    QCOMPARE(words.size(), 4);
    QVERIFY2(words.at(3).toInt() == int(ErrorCode::Io) || words.at(3).toInt() == int(ErrorCode::DiskFull), ended.output.constData());
    // And when there is room again, it goes on.
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(words.at(1).toInt()));
    QVERIFY_OK((*vault)->save(RecordId::random(), 0, contentOf("s", QByteArray(30000, 'x')), {}));
    QVERIFY((*vault)->verify()->isSound());
#endif
}

void SharingTest::aUsedUpQuotaIsNoRoom()
{
#ifndef IO_RECORDER
    QSKIP("nothing can stand between the program and its C library here");
#else
    // Kernels of containers have no quotas: their answer is given in the kernel's place.
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(IO_RECORDER));
    environment.insert(QStringLiteral("RECORD_FOLDER"), scratch.folder.path());
    environment.insert(QStringLiteral("RECORD_TO"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("RECORD_QUOTA"), QStringLiteral("2000000"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STORE_HELPER), {QStringLiteral("fill"), scratch.path, scratch.place.anchorFolder, QStringLiteral("0")});
    QVERIFY(process.waitForFinished(120000));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, (said + process.readAllStandardError()).constData());
    QVERIFY2(said.contains("stopped " + QByteArray::number(int(ErrorCode::DiskFull))) && !said.contains("saved 0 "), said.constData());
    // And when there is room again, it goes on.
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(RecordId::random(), 0, contentOf("s", QByteArray(30000, 'x')), {}));
    QVERIFY((*vault)->verify()->isSound());
#endif
}

void SharingTest::anAnchorThatCannotBeWrittenIsTold()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    // A folder stands where the note would be; that stops root too.
    const QString anchor = QDir(scratch.place.anchorFolder).entryInfoList(QDir::Files).front().filePath();
    QVERIFY(QFile::remove(anchor) && QDir().mkpath(anchor + QStringLiteral("/in-the-way")));
    const RecordId id = RecordId::random();
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "d"), {}));
    QVERIFY(!(*vault)->isAnchored());
    QVERIFY(QDir(anchor).removeRecursively());
    QVERIFY_OK((*vault)->save(id, 1, contentOf("s", "d"), {}));
    QVERIFY((*vault)->isAnchored());
}
