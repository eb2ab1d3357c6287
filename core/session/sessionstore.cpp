// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/openfiles.h"
#include "core/session/sessionstate.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast::session {

void Session::enter(Unlocked unlocked)
{
    State &s = *m_state;
    s.isOpen = true;
    s.isReadOnly = unlocked.readOnly;
    s.path = unlocked.path;
    s.practice = unlocked.practice;
    s.position = unlocked.position;
    s.backups = unlocked.backups;
    s.backupState = unlocked.backupState;
    s.retention = unlocked.retention;
    if (!s.isReadOnly)
        s.backup.start();
    s.list(unlocked.entries);
    s.failure.reset();
    s.shown = SaveState::Saved;
    s.savedAt = unlocked.lastSaved;
    rememberStore(s.path);
    Q_EMIT opened();
    Q_EMIT practiceChanged();
    Q_EMIT casesChanged();
    if (unlocked.trouble)
        Q_EMIT damageFound(*unlocked.trouble);
    for (const auto &entry : unlocked.entries)
        if (entry.draftAt.isValid() && entry.hasDraft)
            Q_EMIT recovered({entry.id, entry.summary.reference, entry.draftAt});
}

/// What others wrote while the store was away or theirs is listed as well. The open case stays as it is on the screen.
void Session::catchUp()
{
    queue([id = m_state->caseId](Desk &desk) { return desk.catchUp(id); },
          [this](Result<std::vector<Unlocked::Entry>> found) {
              State &s = *m_state;
              if (!found || !s.isOpen)
                  return;
              s.list(*found);
              Q_EMIT casesChanged();
          });
}

void Session::createStore(const QString &path, const QString &label, const QString &passphrase, QObject *context, Done<QString> done)
{
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    queue(
        [path, label, secret](Desk &desk) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return desk.create(path, label, *secret);
        },
        [this, done, context = QPointer(context)](Result<Desk::New> made) {
            if (!made)
                return answer<QString>(context, done, made.failure());
            enter(std::move(made->unlocked));
            answer<QString>(context, done, made->recoveryCode);
        });
}

void Session::unlockWith(const QString &path, std::shared_ptr<Secret> secret, bool readOnly, QObject *context, Done<void> done)
{
    queue([path, secret, readOnly](Desk &desk) { return desk.unlock(path, readOnly, *secret); },
          [this, done, context = QPointer(context)](Result<Unlocked> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              enter(std::move(*opened));
              answer<void>(context, done, {});
          });
}

void Session::unlock(const QString &path, const QString &passphrase, bool readOnly, QObject *context, Done<void> done)
{
    unlockWith(path, std::make_shared<Secret>(crypto::Passphrase::fromInput(passphrase)), readOnly, context, std::move(done));
}

void Session::unlockWithRecoveryCode(const QString &path, const QString &code, QObject *context, Done<void> done)
{
    auto parsed = crypto::RecoveryKey::parse(code);
    if (!parsed) {
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context), failure = parsed.failure()] { answer<void>(context, done, failure); },
            Qt::QueuedConnection);
        return;
    }
    unlockWith(path, std::make_shared<Secret>(std::move(*parsed)), false, context, std::move(done));
}

void Session::changePassphrase(const QString &from, const QString &to, QObject *context, Done<void> done)
{
    auto was = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(from));
    auto is = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(to));
    queue([was, is](Desk &desk) { return desk.changePassphrase(*was, *is); },
          [done, context = QPointer(context)](Result<void> changed) { answer<void>(context, done, changed); });
}

void Session::renewRecoveryCode(QObject *context, Done<QString> done)
{
    queue([](Desk &desk) { return desk.renewRecoveryCode(); },
          [done, context = QPointer(context)](Result<QString> code) { answer<QString>(context, done, std::move(code)); });
}

void Session::acceptRolledBack(const QString &reason, QObject *context, Done<void> done)
{
    queue([reason](Desk &desk) { return desk.acceptRolledBack(reason); },
          [this, done, context = QPointer(context)](Result<Unlocked> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              enter(std::move(*opened));
              answer<void>(context, done, {});
          });
}

void Session::backUp(const QString &path, QObject *context, Done<void> done)
{
    saveNow(true);
    queue([path, progress = beginStep()](Desk &desk) { return desk.backUp(path, progress); },
          [done, context = QPointer(context)](Result<void> made) { answer<void>(context, done, made); });
}

void Session::lock()
{
    State &s = *m_state;
    if (!s.isOpen)
        return;
    for (QTimer *timer : {&s.autosave, &s.retry, &s.keepPosition, &s.tidy, &s.backup})
        timer->stop();
    writePosition();
    std::shared_ptr<const casefile::Case> unsaved;
    if (s.record && !s.isReadOnly && s.asRevision < s.edits) {
        unsaved = std::make_shared<const casefile::Case>(std::move(*s.record));
        ask(s.caseId, unsaved, s.edits);
    }
    queue(
        [unsaved = std::move(unsaved), id = s.caseId, stamp = s.stamps](Desk &desk) mutable {
            if (unsaved && !desk.saveRevision(id, *unsaved, stamp, QStringLiteral("locked")))
                desk.keep(id, *unsaved, stamp);
            unsaved.reset();
            desk.lock();
            return true;
        },
        [this, stamp = s.stamps](bool) {
            answered(stamp);
            Q_EMIT locked();
        });
    // The screen keeps nothing from here on; what is unsaved is the worker's.
    s.record.reset();
    s.caseId.clear();
    s.edits = s.kept = s.asRevision = s.setAside = 0;
    s.cases.clear();
    s.refold();
    s.practice = {};
    s.position = {};
    s.backups = {};
    s.backupState = {};
    s.retention = {};
    s.isOpen = false;
    s.failure.reset();
    Q_EMIT casesChanged();  // first: what shows entries gives them back before anything is painted
    Q_EMIT caseClosed();
}

}  // namespace holdfast::session
