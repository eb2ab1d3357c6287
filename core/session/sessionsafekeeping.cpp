// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/sessionstate.h"
#include "core/session/wholestore.h"

#include <algorithm>

namespace holdfast::session {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds AgainSoon = 60s;
constexpr std::chrono::milliseconds AgainLater = 30min;

}  // namespace

const BackupSettings &Session::backupSettings() const
{
    return m_state->backups;
}

void Session::setBackupSettings(const BackupSettings &settings)
{
    State &s = *m_state;
    if (!isOpen() || isReadOnly() || settings == s.backups)
        return;
    s.backups = settings;
    queue([settings](Desk &desk) { return desk.setBackups(settings); },
          [this](Result<void> kept) {
              if (!kept)
                  Q_EMIT saveFailed(kept.error());
          });
    s.backup.start();
    Q_EMIT backupsChanged();
}

const BackupState &Session::backupState() const
{
    return m_state->backupState;
}

void Session::keepBackupState(const Result<BackupState> &made)
{
    BackupState &state = m_state->backupState;
    if (made)
        state = *made;
    else
        state.failure = made.error();
    Q_EMIT backupsChanged();
}

void Session::backUpIfDue()
{
    State &s = *m_state;
    const bool isDue = s.backupState.last.isNull() || ukDate(s.backupState.last) < today();
    if (!s.isOpen || s.isReadOnly || !s.backups.isOn)
        return;
    // A store that stays open beyond midnight has the next day's too.
    if (!isDue)
        return s.backup.start(AgainLater);
    Worker *worker = s.worker.get();
    // Nobody waits for it, so it makes way for whatever is asked meanwhile and is tried again.
    queue([worker, settings = s.backups](
              Desk &desk) { return desk.keepBackup(settings, [worker](quint64, quint64) { return worker->waiting == 0; }); },
          [this](Result<BackupState> made) {
              if (!isOpen())
                  return;
              const bool wasStopped = !made && made.error().code == ErrorCode::Cancelled;
              if (!wasStopped)
                  keepBackupState(made);
              // Soon again for one that made way, and for tomorrow's; a full disk or a missing folder needs a person first.
              m_state->backup.start(made || wasStopped ? AgainSoon : AgainLater);
          });
}

void Session::stopStep()
{
    if (m_state->stop)
        *m_state->stop = true;
}

/// Runs on the worker's thread, and tells each per cent once.
store::Progress Session::beginStep()
{
    auto stop = std::make_shared<std::atomic<bool>>(false);
    m_state->stop = stop;
    return [this, stop, last = -1](quint64 done, quint64 total) mutable {
        const int percent = total == 0 ? 0 : int(std::min<quint64>(100, done * 100 / total));
        if (percent != last)
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT stepMoved(percent); }, Qt::QueuedConnection);
        last = percent;
        return !*stop;
    };
}

void Session::showSheetOwed()
{
    m_state->practice.sheetOwed = true;
    Q_EMIT practiceChanged();
}

void Session::backUpNow(QObject *context, Done<BackupState> done)
{
    saveNow(true);
    queue([settings = m_state->backups, progress = beginStep()](Desk &desk) { return desk.keepBackup(settings, progress); },
          [this, done, context = QPointer(context)](Result<BackupState> made) {
              if (isOpen() && (made || made.error().code != ErrorCode::Cancelled))
                  keepBackupState(made);
              answer<BackupState>(context, done, std::move(made));
          });
}

std::vector<store::backups::File> Session::backupFiles(const QString &storePath) const
{
    const State &s = *m_state;
    const BackupSettings settings = s.isOpen && s.path == storePath ? s.backups : BackupSettings();
    auto files = store::backups::list(backupFolder(settings, storePath), storePath, {});
    if (settings.secondFolder.isEmpty())
        return files;
    // Of two copies of the same backup the nearer one.
    const auto far = store::backups::list(settings.secondFolder, storePath, {});
    const size_t near = files.size();
    for (const store::backups::File &file : far)
        if (std::none_of(files.begin(), files.begin() + qsizetype(near), [&file](const auto &one) { return one.at == file.at; }))
            files.push_back(file);
    std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return files;
}

void Session::restoreBackup(const QString &from, const QString &to, const QString &passphrase, const QString &reason, QObject *context,
                            Done<QString> done)
{
    lock();
    auto secret = std::make_shared<Secret>(crypto::Passphrase::fromInput(passphrase));
    auto replaced = std::make_shared<QString>();
    queue([from, to, secret, reason, replaced,
           progress = beginStep()](Desk &desk) { return desk.restore(from, to, *secret, reason, *replaced, progress); },
          [this, done, replaced, context = QPointer(context)](Result<Unlocked> opened) {
              if (!opened)
                  return answer<QString>(context, done, opened.failure());
              enter(std::move(*opened));
              answer<QString>(context, done, *replaced);
          });
}

void Session::salvageStore(const QString &damaged, const QString &to, const QString &passphrase, QObject *context, Done<Rescued> done)
{
    lock();
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    queue([damaged, to, secret, progress = beginStep()](Desk &desk) { return desk.salvage(damaged, to, *secret, progress); },
          [this, done, context = QPointer(context)](Result<Desk::Rescued> rescued) {
              if (!rescued)
                  return answer<Rescued>(context, done, rescued.failure());
              enter(std::move(rescued->unlocked));
              answer<Rescued>(context, done, Rescued{rescued->found, rescued->recoveryCode});
          });
}

void Session::rotateKeys(const QString &passphrase, const QString &newPassphrase, QObject *context, Done<QString> done)
{
    auto was = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    auto is = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(newPassphrase));
    saveNow(true);
    queue([was, is, progress = beginStep()](Desk &desk) { return desk.rotateKeys(*was, *is, progress); },
          [this, done, context = QPointer(context)](Result<QString> code) {
              if (code && isOpen())
                  showSheetOwed();
              answer<QString>(context, done, std::move(code));
          });
}

void Session::takeEverythingOut(const QString &path, const std::optional<QString> &passphrase, QObject *context, Done<quint64> done)
{
    auto secret = std::make_shared<std::optional<crypto::Passphrase>>();
    if (passphrase)
        secret->emplace(crypto::Passphrase::fromInput(*passphrase));
    saveNow(true);
    queue([path, secret, progress = beginStep()](Desk &desk) { return desk.takeEverythingOut(path, *secret, progress); },
          [done, context = QPointer(context)](Result<quint64> files) { answer<quint64>(context, done, std::move(files)); });
}

void Session::unpackArchive(const QString &path, const QString &passphrase, const QString &folder, QObject *context, Done<quint64> done)
{
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    queue([path, secret, folder, progress = beginStep()](Desk &) { return session::unpackArchive(path, *secret, folder, progress); },
          [done, context = QPointer(context)](Result<quint64> files) { answer<quint64>(context, done, std::move(files)); });
}

void Session::verifyStore(QObject *context, Done<store::VerifyReport> done)
{
    queue([progress = beginStep()](Desk &desk) { return desk.verify(progress); },
          [done, context = QPointer(context)](Result<store::VerifyReport> report) {
              answer<store::VerifyReport>(context, done, std::move(report));
          });
}

void Session::journal(QObject *context, Done<std::vector<store::JournalEntry>> done)
{
    using Entries = std::vector<store::JournalEntry>;
    queue([](Desk &desk) { return desk.journal(); },
          [done, context = QPointer(context)](Result<Entries> entries) { answer<Entries>(context, done, std::move(entries)); });
}

const Retention &Session::retention() const
{
    return m_state->retention;
}

QDate Session::reviewDate(const QByteArray &id) const
{
    const auto &all = cases();
    const auto entry = std::find_if(all.begin(), all.end(), [&id](const CaseEntry &one) { return one.id == id; });
    return entry == all.end() ? QDate() : session::reviewDate(retention(), id, entry->summary);
}

std::vector<const CaseEntry *> Session::dueForReview() const
{
    std::vector<std::pair<QDate, const CaseEntry *>> due;
    for (const CaseEntry &entry : cases()) {
        const auto decided = retention().cases.find(entry.id);
        if (decided != retention().cases.end() && decided->second.hold)
            continue;
        const QDate date = session::reviewDate(retention(), entry.id, entry.summary);
        if (date.isValid() && date <= today())
            due.emplace_back(date, &entry);
    }
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const CaseEntry *> entries;
    for (const auto &one : due)
        entries.push_back(one.second);
    return entries;
}

void Session::decide(std::function<Result<void>(store::Vault &)> change, QObject *context, Done<void> done)
{
    queue([change = std::move(change)](Desk &desk) { return desk.decide(change); },
          [this, done, context = QPointer(context)](Result<Retention> decided) {
              if (!decided)
                  return answer<void>(context, done, decided.failure());
              if (isOpen()) {
                  m_state->retention = std::move(*decided);
                  Q_EMIT retentionChanged();
              }
              answer<void>(context, done, {});
          });
}

void Session::setRetentionRule(const RetentionRule &rule, QObject *context, Done<void> done)
{
    decide([rule](store::Vault &vault) { return safekeeping::setRule(vault, rule); }, context, std::move(done));
}

void Session::setReviewDate(const QByteArray &id, QDate date, const QString &reason, QObject *context, Done<void> done)
{
    decide([id, date, reason](store::Vault &vault) { return safekeeping::setReviewDate(vault, id, date, reason); }, context,
           std::move(done));
}

void Session::holdCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done)
{
    decide([id, hold = Hold{reason, practice().name, now()}](store::Vault &vault) { return safekeeping::hold(vault, id, hold); }, context,
           std::move(done));
}

void Session::releaseCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done)
{
    decide([id, told = reason + QLatin1Char('\n') + practice().name](store::Vault &vault) { return safekeeping::release(vault, id, told); },
           context, std::move(done));
}

}  // namespace holdfast::session
