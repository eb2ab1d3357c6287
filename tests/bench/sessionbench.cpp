// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a person waits for, through the session and the list model the window uses, on cases like the sample case.
#include "core/casefile/codec.h"
#include "core/session/caserecords.h"
#include "core/session/session.h"
#include "core/store/packing.h"
#include "tests/bench/bench.h"
#include "tests/bench/plainstore.h"
#include "ui/caselist.h"

#include "core/crypto/sealer.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

namespace holdfast::bench {

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

/// Waits for one of the session's answers.
template <class Call>
void waited(const Call &call)
{
    QEventLoop loop;
    call([&loop](bool went) {
        require(went, "session");
        loop.quit();
    });
    loop.exec();
}

void unlock(session::Session &session, const QString &path)
{
    waited([&](const auto &done) {
        session.unlock(path, passphraseText(), false, &session, [done](const Result<void> &opened) { done(opened.has_value()); });
    });
}

void openCase(session::Session &session, const QByteArray &id)
{
    waited([&](const auto &done) { session.openCase(id, &session, [done](const Result<void> &opened) { done(opened.has_value()); }); });
}

casefile::Case named(casefile::Case record, int number)
{
    // Names of lights and of hills: nobody's.
    static const QStringList first{QStringLiteral("Lantern"), QStringLiteral("Beacon"), QStringLiteral("Candle"), QStringLiteral("Ember"),
                                   QStringLiteral("Taper")};
    static const QStringList second{QStringLiteral("Fell"), QStringLiteral("Tor"), QStringLiteral("Brow"), QStringLiteral("Scar")};
    record.reference = QStringLiteral("A-%1").arg(number, 5, 10, QLatin1Char('0'));
    record.child.name = first.at(number % first.size()) + QStringLiteral(" %1 ").arg(number) + second.at(number % second.size());
    return record;
}

void measureCase(session::Session &session, const QByteArray &id, const QString &name, const QString &folder, int times)
{
    Times opened, kept, exported, synced, bare;
    PlainStore plain(folder + QStringLiteral("/plain-") + QString::number(times), QStringLiteral("case-%1").arg(times));
    plain.makeTables();
    const auto plainId = store::RecordId::random();
    openCase(session, id);
    const QByteArray bytes = casefile::toCbor(session.record());
    for (int i = 0; i < times; ++i) {
        session.closeCase();
        require(session.flush(), "flush");
        opened.add(timed([&] { openCase(session, id); }));
        session.edit(QStringLiteral("child/school"), [i](casefile::Case &record) { record.child.school = QString::number(i); });
        kept.add(timed([&] { require(session.flush(), "save"); }));
        bare.add(timed([&] { plain.save(plainId, quint64(i) + 1, bytes.left(600), bytes); }));
        synced.add(syncMilliseconds(folder, bytes));
        exported.add(timed([&] {
            require(session.letOut(folder + QStringLiteral("/out.json"), casefile::toJson(session.record()), name, {}).has_value(),
                    "export");
        }));
    }
    require(session.flush(), "flush");
    Times matched;
    const auto identifiers = casefile::identifiers(session.record());
    require(!identifiers.empty(), "identifiers");
    for (int i = 0; i < times; ++i)
        matched.add(timed([&] {
            for (const casefile::Identifier &one : identifiers)
                (void)session.casesWith(one);
        }));
    // The same ratio with five times as many cases says that the work grows with the store and no faster.
    const double looked = repeated(times, [&](int) { (void)session.search(QStringLiteral("no such name")); }).median();
    line(QStringLiteral("which other cases hold its %1 registrations, numbers and names").arg(identifiers.size()), matched.median(), looked,
         QStringLiteral("a search of the list"));
    session.closeCase();
    const QString size = QStringLiteral("%1, %2 KB").arg(name).arg(bytes.size() / 1024);
    line(QStringLiteral("open %1").arg(size), opened.median(), times > 20 ? opened.quantile(0.99) : 0, QStringLiteral("99 in 100"));
    line(QStringLiteral("save it as a revision"), kept.median(), bare.median(), QStringLiteral("plain SQLite"));
    line(QStringLiteral("save it as a revision"), kept.median(), synced.median(), QStringLiteral("the bytes put on the disk"));
    line(QStringLiteral("export it as a case file"), exported.median(), synced.median(), QStringLiteral("the bytes put on the disk"));
}

/// The same on the page itself, until it is painted.
void measurePage(session::Session &session, double list)
{
    ui::CaseListPage page(QStringLiteral("cases"), session, nullptr);
    page.resize(1366, 768);
    page.show();
    page.load();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("search"));
    require(search != nullptr, "search");
    Times keys;
    const auto type = [&](const QString &text) {
        search->setText(text);
        (void)page.grab();
    };
    type({});
    for (const QString &word : {QStringLiteral("lantern 77"), QStringLiteral("A-0431"), QStringLiteral("no such name")})
        for (int length = 1; length <= word.size(); ++length)
            keys.add(timed([&] { type(word.left(length)); }));
    const QString whole = QStringLiteral("the whole list's model");
    line(QStringLiteral("the same on the page, until it is painted, median"), keys.median(), list, whole);
    line(QStringLiteral("the same on the page, until it is painted, slowest"), keys.quantile(1), list, whole);
}

}  // namespace

void sessionGroup()
{
    const int count = caseCount();
    heading(QStringLiteral("%1 cases like the sample, as the window has them").arg(count));
    QTemporaryDir quick(quickFolder() + QStringLiteral("/holdfast-bench-XXXXXX"));
    QTemporaryDir disk(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    require(quick.isValid() && disk.isValid(), "folders");
    const casefile::Case sample = casefile::sample(Now);
    QByteArray one, large;
    {
        auto made = store::Vault::create({quick.filePath(QStringLiteral("s")), {}, {}, crypto::KdfCost::cheapForTests()}, passphrase());
        require(made.has_value(), "create");
        for (int i = 0; i < count; ++i) {
            const auto id = store::RecordId::random();
            const auto content = session::contentOf(i == 1 ? manyPages(named(sample, i)) : named(sample, i), Now);
            require(made->vault->save(id, 0, content, {}).has_value(), "fill");
            (i == 1 ? large : one) = id.bytes();
        }
    }
    const QString path = disk.filePath(QStringLiteral("s")), copy = disk.filePath(QStringLiteral("copy"));
    require(QFile::copy(quick.filePath(QStringLiteral("s")), path) && QFile::copy(path, copy), "copy");

    session::Session session({disk.filePath(QStringLiteral("config")), disk.path()}, fixedClock(Now), session::Session::Cost::Cheap);
    const QByteArray salt(crypto::SaltSize, 's');
    const double derived =
        repeated(5, [&](int) { (void)crypto::deriveKey(passphrase(), salt, crypto::KdfCost::cheapForTests()); }).median();
    Times unlocked, shown, plainRead, cipher;
    ui::CaseListModel model(content::Pack::builtIn());
    const auto show = [&](const QString &typed) { model.set(ui::filtered(session.search(typed), {}, Now), Now); };
    unlock(session, path);
    const crypto::Sealer sealer(crypto::SecretBuffer::random(crypto::KeySize), 1);
    const QByteArray summary = session::contentOf(sample, Now).summary;
    const QByteArray blob = sealer.seal("place", store::packing::packSummary({QByteArray(40, 'm'), Now, summary}));
    {
        // The very same bytes, read by nobody who checks them.
        PlainStore plain(copy, QStringLiteral("same-bytes"));
        for (int i = 0; i < 7; ++i) {
            session.lock();
            unlocked.add(timed([&] { unlock(session, path); }));
            shown.add(timed([&] { show({}); }));
            plainRead.add(timed([&] { (void)plain.list(); }));
            cipher.add(timed([&] {
                for (int j = 0; j < count; ++j)
                    (void)sealer.open("place", blob);
            }));
        }
    }
    require(model.rowCount() == count, "list");
    const double waiting = std::max(0.0, unlocked.median() - derived);
    const QString plainName = QStringLiteral("plain SQLite, the same bytes"), cipherName = QStringLiteral("the cipher alone");
    line(QStringLiteral("unlock until the list is there, without the key"), waiting, plainRead.median(), plainName);
    line(QStringLiteral("unlock until the list is there, without the key"), waiting, cipher.median(), cipherName);
    line(QStringLiteral("the list's model, filtered and in order"), shown.median(), plainRead.median(), plainName);

    Times keys;
    for (const QString &word : {QStringLiteral("lantern 77"), QStringLiteral("A-0431"), QStringLiteral("no such name")})
        for (int length = 1; length <= word.size(); ++length)
            keys.add(timed([&] { show(word.left(length)); }));
    line(QStringLiteral("search as you type, a keystroke, median"), keys.median(), shown.median(), QStringLiteral("the whole list"));
    line(QStringLiteral("search as you type, a keystroke, slowest"), keys.quantile(1), shown.median(), QStringLiteral("the whole list"));
    measurePage(session, shown.median());

    measureCase(session, one, QStringLiteral("the sample case"), disk.path(), 100);
    measureCase(session, large, QStringLiteral("a case of 200 pages"), disk.path(), 15);
}

}  // namespace holdfast::bench
