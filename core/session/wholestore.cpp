// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/wholestore.h"

#include "core/casefile/codec.h"
#include "core/report/documents.h"
#include "core/report/pdfwriter.h"
#include "core/session/caserecords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace holdfast::session {

namespace {

using store::JournalKind;

QString wordFor(const store::JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalKind::Created: return QStringLiteral("created");
    case JournalKind::Saved: return QStringLiteral("saved");
    case JournalKind::Erased: return QStringLiteral("disposed");
    case JournalKind::PassphraseChanged: return QStringLiteral("passphrase-changed");
    case JournalKind::RecoveryRenewed: return QStringLiteral("recovery-code-renewed");
    case JournalKind::RollbackAccepted: return QStringLiteral("older-copy-accepted");
    case JournalKind::BackedUp: return QStringLiteral("backed-up");
    case JournalKind::Noted: return entry.action;
    case JournalKind::Restored: return QStringLiteral("restored");
    case JournalKind::Salvaged: return QStringLiteral("salvaged");
    case JournalKind::KeysRotated: return QStringLiteral("keys-changed");
    }
    return QStringLiteral("unknown");  // a newer version's word
}

/// The newest words: a draft goes before the last revision.
Result<casefile::Case> newest(store::Vault &vault, const store::RecordEntry &entry)
{
    if (entry.hasDraft) {
        const auto draft = vault.draft(entry.id);
        if (!draft)
            return draft.failure();
        if (*draft)
            return caseOf((*draft)->content.detail);
    }
    const auto detail = vault.read(entry.id);
    return detail ? caseOf(*detail) : detail.failure();
}

QString fileNameFor(const QString &reference, QStringList &used)
{
    QString stem;
    for (const QChar character : reference.left(40))
        stem += character.unicode() < 128 && character.isLetterOrNumber() ? character : QLatin1Char('-');
    if (stem.isEmpty())
        stem = QStringLiteral("case");
    QString name = stem;
    // Also where capitals make no difference.
    for (int number = 2; used.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    used << name;
    return QStringLiteral("cases/%1.json").arg(name);
}

class Whole {
public:
    Whole(store::Vault &vault, std::vector<store::RecordEntry> entries, const QDateTime &now, bool withDocuments)
        : m_vault(vault)
        , m_entries(std::move(entries))
        , m_now(now)
        , m_withDocuments(withDocuments)
    {
    }

    Result<std::optional<archive::Member>> next()
    {
        if (m_document)
            return std::exchange(m_document, std::nullopt);
        const size_t number = m_at++;
        if (number < m_entries.size())
            return oneCase(m_entries[number]);
        if (number == m_entries.size())
            return journal();
        if (number == m_entries.size() + 1)
            return contents();
        return std::optional<archive::Member>();
    }

private:
    using Next = Result<std::optional<archive::Member>>;

    Next oneCase(const store::RecordEntry &entry)
    {
        const auto record = newest(m_vault, entry);
        if (!record)
            return record.failure();
        const QString file = fileNameFor(record->reference, m_used);
        m_references[entry.id] = record->reference;
        QJsonObject listed{{QStringLiteral("reference"), record->reference}, {QStringLiteral("file"), file}};
        if (m_withDocuments && !record->assessments.empty()) {
            report::Options options;
            options.now = m_now;
            const auto document = report::makeDocument(QStringLiteral("full-assessment"), *record, record->assessments.size() - 1,
                                                       content::Pack::builtIn(), options);
            if (!document)
                return document.failure();
            const QString name = QStringLiteral("documents/%1.pdf").arg(QFileInfo(file).completeBaseName());
            listed[QStringLiteral("document")] = name;
            m_document = archive::Member{name, report::writePdf(*document, m_now)};
        }
        m_list.append(listed);
        return std::optional(archive::Member{file, casefile::toJson(*record)});
    }

    Next journal()
    {
        const auto entries = m_vault.journal();
        if (!entries)
            return entries.failure();
        return std::optional(archive::Member{QStringLiteral("journal.json"), QJsonDocument(journalJson(*entries, m_references)).toJson()});
    }

    Next contents()
    {
        const QJsonObject object{{QStringLiteral("format"), QStringLiteral("holdfast-archive")},
                                 {QStringLiteral("version"), 1},
                                 {QStringLiteral("at"), isoUk(m_now)},
                                 {QStringLiteral("cases"), m_list}};
        return std::optional(archive::Member{QStringLiteral("contents.json"), QJsonDocument(object).toJson()});
    }

    store::Vault &m_vault;
    const std::vector<store::RecordEntry> m_entries;
    const QDateTime m_now;
    const bool m_withDocuments;
    std::optional<archive::Member> m_document;  ///< of the case that was given last
    size_t m_at = 0;
    QStringList m_used;
    QJsonArray m_list;
    std::map<store::RecordId, QString> m_references;
};

Result<std::vector<store::RecordEntry>> casesOf(store::Vault &vault)
{
    auto records = vault.records();
    if (!records)
        return records.failure();
    std::vector<store::RecordEntry> cases;
    for (store::RecordEntry &entry : *records)
        if (entry.kind == CaseKind)
            cases.push_back(std::move(entry));
    return cases;
}

Result<void> isFree(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return unexpected(ErrorCode::Exists);
    if (!QFileInfo(QFileInfo(folder).absolutePath()).isDir())
        return unexpected(ErrorCode::NotFound);
    return dir.mkpath(QStringLiteral(".")) ? Result<void>() : Result<void>(unexpected(ErrorCode::ReadOnly));
}

Result<void> writeMember(const archive::Member &member, const QString &folder)
{
    // A name is never trusted to stay inside the folder.
    static const QRegularExpression plain(QStringLiteral("^((cases/)?[A-Za-z0-9-]+\\.json|documents/[A-Za-z0-9-]+\\.pdf)$"));
    if (!plain.match(member.name).hasMatch())
        return unexpected(ErrorCode::Tampered);
    const QString path = QDir(folder).filePath(member.name);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return unexpected(ErrorCode::ReadOnly);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(member.bytes) != member.bytes.size() || !file.commit())
        return unexpected(ErrorCode::Io);
    return {};
}

}  // namespace

QJsonArray journalJson(const std::vector<store::JournalEntry> &entries, const std::map<store::RecordId, QString> &references)
{
    QJsonArray result;
    for (const store::JournalEntry &entry : entries) {
        QJsonObject one{{QStringLiteral("number"), qint64(entry.seq)},
                        {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
                        {QStringLiteral("what"), wordFor(entry)},
                        {QStringLiteral("device"), entry.device}};
        if (!entry.record.isNull()) {
            const auto reference = references.find(entry.record);
            one[QStringLiteral("case")] = reference == references.end() ? QStringLiteral("disposed") : reference->second;
        }
        if (entry.revision > 0)
            one[QStringLiteral("revision")] = qint64(entry.revision);
        if (!entry.text.isEmpty())
            one[QStringLiteral("text")] = entry.text;
        result.append(one);
    }
    return result;
}

Result<void> isFreeFor(const QString &path, bool isPlain)
{
    const QFileInfo info(path);
    if (info.exists() && !(isPlain && info.isDir() && QDir(path).isEmpty()))
        return unexpected(ErrorCode::Exists);
    return {};
}

Result<quint64> takeOut(store::Vault &vault, const TakeOut &wanted, const QDateTime &now)
{
    // Encrypted, it is read by a program; plain, by a person, who gets each case's assessment to read as well.
    const bool isPlain = wanted.passphrase == nullptr;
    if (const auto free = isFreeFor(wanted.path, isPlain); !free)
        return free.failure();
    auto records = casesOf(vault);
    if (!records)
        return records.failure();
    const quint64 total = quint64(records->size()) * (isPlain ? 2 : 1) + 2;
    const auto whole = std::make_shared<Whole>(vault, std::move(*records), now, isPlain);
    // What leaves the store is remembered before it leaves; a store open to read only cannot remember.
    const QString what = isPlain ? QStringLiteral("everything, not encrypted") : QStringLiteral("everything, encrypted");
    if (vault.mode() == store::OpenMode::Write)
        if (const auto noted = vault.note(QStringLiteral("exported"), {}, what + QLatin1Char('\n') + wanted.where); !noted)
            return noted.failure();
    quint64 files = 0;
    const archive::Source counted = [&]() -> Result<std::optional<archive::Member>> {
        if (wanted.progress && !wanted.progress(std::min(files, total), total))
            return unexpected(ErrorCode::Cancelled);
        auto member = whole->next();
        files += member && *member;
        return member;
    };
    if (isPlain)
        return writePlain(counted, wanted.path);
    const auto written = archive::write(wanted.path, *wanted.passphrase, wanted.cost(), counted);
    if (!written)
        return written.failure();
    return files;
}

Result<quint64> writePlain(const archive::Source &next, const QString &folder)
{
    if (const auto free = isFree(folder); !free)
        return free.failure();
    for (quint64 count = 0;; ++count) {
        const auto member = next();
        if (!member)
            return member.failure();
        if (!*member)
            return count;
        if (const auto written = writeMember(**member, folder); !written)
            return written.failure();
    }
}

Result<quint64> unpackArchive(const QString &path, const crypto::Passphrase &passphrase, const QString &folder,
                              const store::Progress &progress)
{
    quint64 count = 0;
    // Deflated and not: near enough for a bar that fills.
    quint64 bytes = 0;
    const quint64 total = quint64(QFileInfo(path).size());
    const auto read = archive::read(path, passphrase, [&](const archive::Member &member) -> Result<void> {
        // Only a passphrase that opens the first member makes a folder.
        if (count == 0)
            if (const auto free = isFree(folder); !free)
                return free;
        bytes += quint64(member.bytes.size()) / 3;
        if (progress && !progress(std::min(bytes, total), total))
            return unexpected(ErrorCode::Cancelled);
        ++count;
        return writeMember(member, folder);
    });
    if (!read)
        return read.failure();
    return count;
}

}  // namespace holdfast::session
