// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/keepingwords.h"

#include "ui/duewords.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeepingWords)
};

using store::JournalKind;

/// The words for what others than the store asked it to remember.
QString notedWords(const QString &action)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("exported"), QT_TRANSLATE_NOOP("KeepingWords", "Let out of the store")},
        {QStringLiteral("viewed"), QT_TRANSLATE_NOOP("KeepingWords", "Case opened")},
        {store::noted::Unlocked, QT_TRANSLATE_NOOP("KeepingWords", "Store unlocked")},
        {store::noted::Tries, QT_TRANSLATE_NOOP("KeepingWords", "Tried with another passphrase or code")},
        {QStringLiteral("hold"), QT_TRANSLATE_NOOP("KeepingWords", "Put on hold")},
        {QStringLiteral("release"), QT_TRANSLATE_NOOP("KeepingWords", "Hold lifted")},
        {QStringLiteral("review-date"), QT_TRANSLATE_NOOP("KeepingWords", "Date of review decided")},
        {QStringLiteral("retention-rule"), QT_TRANSLATE_NOOP("KeepingWords", "Rule for reviews decided")}};
    const char *words = known.value(action);
    return words ? Words::tr(words) : action;
}

}  // namespace

QString counted(quint64 many, const QString &one, const QString &more)
{
    return many == 1 ? one : more.arg(many);
}

QString agoWords(const QDateTime &moment, const QDateTime &now)
{
    const qint64 days = ukDate(moment).daysTo(ukDate(now));
    if (days == 0)
        return Words::tr("today at %1").arg(timeWords(moment));
    if (days == 1)
        return Words::tr("yesterday at %1").arg(timeWords(moment));
    if (days < 0)
        return Words::tr("on %1 at %2").arg(inWords(ukDate(moment)), timeWords(moment));
    return Words::tr("on %1, %2 days ago").arg(inWords(ukDate(moment))).arg(days);
}

QString backupTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return Words::tr("The folder is not there. Connect its drive, or choose another folder.");
    case ErrorCode::ReadOnly: return Words::tr("The folder cannot be written to. Choose another folder, or ask for permission.");
    case ErrorCode::DiskFull: return Words::tr("There is no room for it. Free some room, or choose another folder.");
    case ErrorCode::Io: return Words::tr("The drive did not answer. Check the drive, or choose another folder.");
    case ErrorCode::Cancelled: return Words::tr("Stopped. No backup was made.");
    default: return errorText(error);
    }
}

QHash<QByteArray, QString> references(const session::Session &session)
{
    QHash<QByteArray, QString> found;
    for (const session::CaseEntry &entry : session.cases())
        found.insert(entry.id, entry.summary.reference);
    return found;
}

QStringList findingsOf(const store::VerifyReport &report, const QHash<QByteArray, QString> &references)
{
    static const QRegularExpression record(QStringLiteral("^record/([0-9a-f]{32})(?:/revision/(\\d+))?"));
    std::map<QString, QStringList> versions;  // by reference
    QStringList rest;
    const auto say = [&rest](const QString &sentence) {
        if (!rest.contains(sentence))
            rest << sentence;
    };
    for (const Issue &problem : report.problems) {
        if (const auto match = record.match(problem.place); match.hasMatch()) {
            const QString reference =
                references.value(QByteArray::fromHex(match.captured(1).toLatin1()), Words::tr("A case that is no longer listed"));
            versions[reference] << match.captured(2);
        } else if (problem.place.startsWith(QLatin1String("journal"))) {
            say(Words::tr("The journal was altered or is damaged. What it says from there on cannot be relied on."));
        } else if (problem.place == QLatin1String("record")) {
            say(Words::tr("The list of cases was altered or is damaged: a case may be missing, or stand at an older version."));
        } else if (problem.place == QLatin1String("draft")) {
            say(Words::tr("A draft or a setting was altered or is damaged."));
        } else if (problem.place == QLatin1String("key_slot")) {
            say(Words::tr("One of the two copies of the keys is damaged. The other one opens the store."));
        } else {
            say(Words::tr("Part of the file is damaged (%1).").arg(problem.place));
        }
    }
    QStringList sentences;
    for (auto &[reference, numbers] : versions) {
        numbers.removeAll(QString());
        numbers.removeDuplicates();
        if (numbers.isEmpty())
            sentences << Words::tr("%1 is damaged or was altered.").arg(reference);
        else if (numbers.size() == 1)
            sentences << Words::tr("%1: version %2 is damaged or was altered.").arg(reference, numbers.first());
        else
            sentences << Words::tr("%1: versions %2 are damaged or were altered.").arg(reference, numbers.join(QStringLiteral(", ")));
    }
    return sentences + rest;
}

QString whatWords(const store::JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalKind::Created: return Words::tr("Store made");
    case JournalKind::Saved: return Words::tr("Saved");
    case JournalKind::Erased: return Words::tr("Deleted");
    case JournalKind::PassphraseChanged: return Words::tr("Passphrase changed");
    case JournalKind::RecoveryRenewed: return Words::tr("New recovery code");
    case JournalKind::RollbackAccepted: return Words::tr("Older copy accepted");
    case JournalKind::BackedUp: return Words::tr("Backed up");
    case JournalKind::Noted: return notedWords(entry.action);
    case JournalKind::Restored: return Words::tr("Backup put back");
    case JournalKind::Salvaged: return Words::tr("Taken out of a damaged store");
    case JournalKind::KeysRotated: return Words::tr("Keys changed");
    }
    return Words::tr("Written by a newer version");
}

QString detailWords(const store::JournalEntry &entry)
{
    QStringList parts = entry.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (entry.kind == JournalKind::Noted && entry.action == store::noted::Tries && parts.size() == 3) {
        const auto when = [](const QString &text) { return inWords(QDateTime::fromString(text, Qt::ISODate)); };
        return parts[0] == QLatin1String("1") ? Words::tr("once: %1", "when").arg(when(parts[1]))
                                              : Words::tr("%1 times: first %2, last %3").arg(parts[0], when(parts[1]), when(parts[2]));
    }
    if (entry.kind == JournalKind::Noted && entry.action == store::noted::Unlocked && !parts.isEmpty())
        parts[0] = parts[0] == QLatin1String("recovery-code") ? Words::tr("with the recovery code") : Words::tr("with the passphrase");
    if (entry.kind == JournalKind::Saved && entry.revision > 0)
        parts.prepend(Words::tr("version %1").arg(entry.revision));
    return parts.join(QStringLiteral("; "));
}

std::vector<std::pair<QString, QString>> journalKinds()
{
    return {{QStringLiteral("out"), Words::tr("What left the store")},
            {QStringLiteral("unlocked"), Words::tr("Unlocking, and tries that did not open it")},
            {QStringLiteral("viewed"), Words::tr("Cases opened")},
            {QStringLiteral("keeping"), Words::tr("Deleting, holds and reviews")},
            {QStringLiteral("keys"), Words::tr("Keys, passphrase and recovery code")},
            {QStringLiteral("backups"), Words::tr("Backups and damage")},
            {QStringLiteral("saved"), Words::tr("Saving")},
            {QStringLiteral("other"), Words::tr("Anything else")}};
}

QString journalKind(const store::JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalKind::Saved: return QStringLiteral("saved");
    case JournalKind::Erased: return QStringLiteral("keeping");
    case JournalKind::PassphraseChanged:
    case JournalKind::RecoveryRenewed:
    case JournalKind::KeysRotated: return QStringLiteral("keys");
    case JournalKind::RollbackAccepted:
    case JournalKind::BackedUp:
    case JournalKind::Restored:
    case JournalKind::Salvaged: return QStringLiteral("backups");
    case JournalKind::Created: return QStringLiteral("other");
    case JournalKind::Noted: break;
    }
    if (entry.action == QLatin1String("exported"))
        return QStringLiteral("out");
    if (entry.action == QLatin1String("viewed"))
        return entry.action;
    if (entry.action == store::noted::Unlocked || entry.action == store::noted::Tries)
        return QStringLiteral("unlocked");
    static const QStringList keeping{QStringLiteral("hold"), QStringLiteral("release"), QStringLiteral("review-date"),
                                     QStringLiteral("retention-rule")};
    return keeping.contains(entry.action) ? QStringLiteral("keeping") : QStringLiteral("other");
}

}  // namespace holdfast::ui
