// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/packing.h"
#include "core/store/vault.h"
#include "tests/bench/bench.h"
#include "tests/bench/plainstore.h"

#include "core/crypto/sealer.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace holdfast::bench {

using namespace holdfast::store;

namespace {
constexpr qsizetype SummarySize = 600;
constexpr qsizetype DetailSize = 30'000;
constexpr int Saves = 200;

void measureSaves(Vault &vault, PlainStore &plain, const std::vector<RecordId> &ids, qsizetype size, const QString &name,
                  const QString &folder)
{
    const QByteArray summary = text(SummarySize, 3);
    const int times = size > 1'000'000 ? 20 : Saves;
    Times sealed, bare, synced, drafts, opened, bareOpened;
    // Taken in turns, so that a slow moment of the disk falls on all of them.
    for (int i = 0; i < times; ++i) {
        const RecordId &id = ids[std::size_t(i) * 37 % ids.size()];
        const QByteArray detail = text(size, quint64(i));
        const auto before = vault.history(id);
        require(before.has_value() && !before->empty(), "history");
        const quint64 revision = before->back().revision;
        drafts.add(timed([&] { require(vault.saveDraft(id, revision, {1, summary, detail}).has_value(), "draft"); }));
        sealed.add(timed([&] { require(vault.save(id, revision, {1, summary, detail}, {}).has_value(), "save"); }));
        bare.add(timed([&] { plain.save(id, revision + 1, summary, detail); }));
        synced.add(syncMilliseconds(folder, detail));
        // As the window does whenever the person pauses.
        if (i % 10 == 9)
            require(vault.checkpoint().has_value(), "checkpoint");
        opened.add(timed([&] { require(vault.read(id).has_value(), "read"); }));
        bareOpened.add(timed([&] { (void)plain.read(id, revision + 1); }));
    }
    const QString plainName = QStringLiteral("plain SQLite");
    line(QStringLiteral("save %1, median").arg(name), sealed.median(), bare.median(), plainName);
    line(QStringLiteral("save %1, median").arg(name), sealed.median(), synced.median(), QStringLiteral("one fdatasync of the bytes"));
    line(QStringLiteral("save %1, 99 in 100").arg(name), sealed.quantile(0.99), bare.quantile(0.99), plainName);
    line(QStringLiteral("autosave %1 as a draft, median").arg(name), drafts.median(), bare.median(), QStringLiteral("plain SQLite save"));
    line(QStringLiteral("open %1, median").arg(name), opened.median(), bareOpened.median(), plainName);
    line(QStringLiteral("open %1, 99 in 100").arg(name), opened.quantile(0.99), bareOpened.quantile(0.99), plainName);
    require(vault.checkpoint().has_value(), "checkpoint");
}
}  // namespace

void storeGroup()
{
    const int cases = caseCount();
    heading(QStringLiteral("A store of %1 cases, %2 + %3 bytes each, beside plain SQLite with the same rows")
                .arg(cases)
                .arg(SummarySize)
                .arg(DetailSize));
    QTemporaryDir quick(quickFolder() + QStringLiteral("/holdfast-bench-XXXXXX"));
    QTemporaryDir disk(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    require(quick.isValid() && disk.isValid(), "folders");
    std::vector<RecordId> ids;
    {
        auto made = Vault::create({quick.filePath(QStringLiteral("s")), {}, {}, crypto::KdfCost::cheapForTests()}, passphrase());
        require(made.has_value(), "create");
        PlainStore plain(quick.filePath(QStringLiteral("p")), QStringLiteral("fill"));
        plain.makeTables();
        plain.run(QStringLiteral("BEGIN"));
        for (int i = 0; i < cases; ++i) {
            ids.push_back(RecordId::random());
            const QByteArray summary = text(SummarySize, quint64(i));
            const QByteArray detail = text(DetailSize, quint64(i));
            require(made->vault->save(ids.back(), 0, {1, summary, detail}, {}).has_value(), "fill");
            plain.insert(ids.back(), 1, summary, detail);
        }
        plain.run(QStringLiteral("COMMIT"));
    }
    const QString path = disk.filePath(QStringLiteral("s"));
    const QString plainPath = disk.filePath(QStringLiteral("p")), copy = disk.filePath(QStringLiteral("copy"));
    require(QFile::copy(quick.filePath(QStringLiteral("s")), path) && QFile::copy(quick.filePath(QStringLiteral("p")), plainPath) &&
                QFile::copy(path, copy),
            "copy");
    std::printf("  %-46s %12.2f MB  %8.2f x plain SQLite\n", "file", double(QFileInfo(path).size()) / 1e6,
                double(QFileInfo(path).size()) / double(QFileInfo(plainPath).size()));

    const Place place{disk.filePath(QStringLiteral("anchor")), QStringLiteral("bench"), {}};
    std::unique_ptr<Vault> vault;
    const double opened = timed([&] {
        auto result = Vault::open(path, OpenMode::Write, place);
        require(result.has_value(), "open");
        vault = std::move(*result);
    });
    const QByteArray salt(crypto::SaltSize, 's');
    const double derived =
        repeated(5, [&](int) { (void)crypto::deriveKey(passphrase(), salt, crypto::KdfCost::cheapForTests()); }).median();
    const double unlocked = timed([&] { require(vault->unlock(passphrase()).has_value(), "unlock"); });
    line(QStringLiteral("open and unlock, without key derivation"), std::max(0.0, opened + unlocked - derived));

    PlainStore plain(plainPath, QStringLiteral("measure"));
    // The very same bytes, read by nobody who opens or checks them.
    const double plainList = [&] {
        PlainStore same(copy, QStringLiteral("same-bytes"));
        return repeated(7, [&](int) { require(same.list().size() == std::size_t(cases), "plain list"); }).median();
    }();
    const double list = repeated(7, [&](int) { require(vault->records().has_value(), "list"); }).median();
    const crypto::Sealer sealer(crypto::SecretBuffer::random(crypto::KeySize), 1);
    const QByteArray blob = sealer.seal("place", packing::packSummary({QByteArray(40, 'm'), QDateTime(), text(SummarySize, 1)}));
    const double cipher = repeated(5, [&](int) {
                              for (int i = 0; i < cases; ++i)
                                  (void)sealer.open("place", blob);
                          }).median();
    line(QStringLiteral("list, authenticated one by one and as a whole"), list, plainList, QStringLiteral("plain SQLite, the same bytes"));
    line(QStringLiteral("list, authenticated one by one and as a whole"), list, cipher, QStringLiteral("the cipher alone"));
    measureSaves(*vault, plain, ids, DetailSize, QStringLiteral("30 KB"), disk.path());
    measureSaves(*vault, plain, ids, 3'000'000, QStringLiteral("3 MB"), disk.path());
    line(QStringLiteral("verify everything"), timed([&] { require(vault->verify()->isSound(), "verify"); }), list,
         QStringLiteral("the list"));
    line(QStringLiteral("verified backup"),
         timed([&] { require(vault->backup(disk.filePath(QStringLiteral("b"))).has_value(), "backup"); }), list,
         QStringLiteral("the list"));
}

}  // namespace holdfast::bench
