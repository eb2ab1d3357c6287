// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A store's file with any bytes altered, its head, and the note of how far it had come: refused or opened, never a crash, and what is
// opened reads back whole. Behind a seal only we could have written a byte; those parsers are given what was sealed all the same.

#include "core/store/anchor.h"
#include "core/store/head.h"
#include "core/store/packing.h"
#include "core/store/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

const QByteArray VaultId(16, 'v');

/// The head, as bytes in the file and as what was sealed in it.
void head(const QByteArray &bytes)
{
    static const store::Keyring keys(crypto::SecretBuffer::copyOf(QByteArray(32, 'k')));
    const QString label = QStringLiteral("fuzz");
    demand(!store::Head::open(keys, VaultId, label, {}, bytes));
    const QByteArray sealed = store::Head().seal(keys, VaultId, label, {});
    demand(store::Head::open(keys, VaultId, label, {}, sealed).has_value());
    QByteArray altered = sealed;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        altered[qsizetype(uchar(bytes[i])) % altered.size()] = bytes[i + 1];
    demand(altered == sealed || !store::Head::open(keys, VaultId, label, {}, altered));
}

void anchor(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const crypto::Sealer sealer(crypto::SecretBuffer::copyOf(QByteArray(32, 'a')), 3);
    static store::Anchor note(folder.path(), VaultId);
    static const QString path = [] {
        demand(note.write(sealer, {1, 2, QByteArray(32, 'l'), 3}).has_value());
        return folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0));
    }();
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    demand(!note.read(sealer));
}

void packed(const QByteArray &bytes)
{
    using namespace store::packing;
    (void)unpackSummary(bytes);
    (void)unpackDetail(bytes);
    (void)unpackDraft(bytes, 1);
    (void)unpackSetting(bytes);
    (void)unpackText(bytes);
    if (auto entry = unpackEntry(bytes))
        demand(unpackEntry(packEntry(*entry)).has_value());
}

void whole(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const auto recovery = crypto::RecoveryKey::parse(qEnvironmentVariable("HOLDFAST_FUZZ_RECOVERY"));
    const QString path = folder.filePath(QStringLiteral("fuzz.store"));
    for (const char *ending : {"", "-wal", "-journal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    static const QByteArray frozen = [] {
        QFile whole(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/store/v1.store"));
        return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
    }();
    auto vault = store::Vault::open(path, store::OpenMode::Write, {});
    const auto unlocked = vault && recovery ? (*vault)->unlock(*recovery) : Result<void>(unexpected(ErrorCode::NotAStore));
    // The seed itself opens, or all of this looks at nothing.
    demand(bytes != frozen || (unlocked && (*vault)->verify()->isSound()));
    if (!vault)
        return;
    const auto records = unlocked ? (*vault)->records() : (*vault)->readableRecords();
    if (records)
        for (const store::RecordEntry &record : *records)
            (void)(*vault)->read(record.id);
    (void)(*vault)->journal();
    (void)(*vault)->verify();
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication app(*argc, *argv);
    // That of the frozen store, which is the seed.
    if (qEnvironmentVariableIsEmpty("HOLDFAST_FUZZ_RECOVERY")) {
        QFile code(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/store/v1.store.recovery"));
        if (code.open(QIODevice::ReadOnly))
            qputenv("HOLDFAST_FUZZ_RECOVERY", code.readAll().trimmed());
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 'h': head(bytes); break;
    case 'a': anchor(bytes); break;
    case 'p': packed(bytes); break;
    default: whole(bytes); break;
    }
    return 0;
}
