// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/sessionstate.h"

#include "core/casefile/ensure.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>

namespace holdfast::session {

namespace {

QString foldedText(const QString &text)
{
    casefile::Summary probe;
    probe.reference = text;
    return casefile::searchText(probe);
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int up = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1)});
            diagonal = up;
        }
    }
    return row.back();
}

/// A name shares a word with the other, or has one that differs by a letter or two.
bool isSimilarName(const QString &a, const QString &b)
{
    const QStringList left = foldedText(a).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList right = foldedText(b).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &one : left)
        for (const QString &other : right)
            if (one == other || (std::min(one.size(), other.size()) >= 4 && distance(one, other) <= 2))
                return true;
    return false;
}

}  // namespace

std::vector<std::size_t> listOrder(const std::vector<CaseEntry> &entries)
{
    // Times are compared as numbers: a list of 10,000 is put in order after every save.
    struct Key {
        qint64 due;
        qint64 changed;
        std::size_t place;
    };
    std::vector<Key> keys;
    keys.reserve(entries.size());
    for (const CaseEntry &entry : entries) {
        const casefile::Summary &summary = entry.summary;
        qint64 due = std::numeric_limits<qint64>::max();
        if (!summary.due.empty()) {
            const QDateTime &at = summary.due.front().at;
            due = at.isValid() ? at.toMSecsSinceEpoch() : 0;
            // A child who is missing now comes before whatever was due before.
            if (summary.due.front().what == QLatin1String("still-missing"))
                due += std::numeric_limits<qint64>::min() / 2;
        }
        keys.push_back({due, summary.changed.toMSecsSinceEpoch(), keys.size()});
    }
    std::sort(keys.begin(), keys.end(),
              [](const Key &a, const Key &b) { return std::tie(a.due, b.changed, a.place) < std::tie(b.due, a.changed, b.place); });
    std::vector<std::size_t> order;
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.place);
    return order;
}

const std::vector<CaseEntry> &Session::cases() const
{
    return m_state->cases;
}

std::vector<const CaseEntry *> Session::search(const QString &text) const
{
    const State &s = *m_state;
    const QByteArray wanted = foldedText(text).toUtf8();
    std::vector<bool> isFound(s.cases.size(), wanted.isEmpty());
    // One search through one text: the next line that has it, and on with the one after.
    const std::string_view all(s.folded.constData(), std::size_t(s.folded.size()));
    const std::string_view part(wanted.constData(), std::size_t(wanted.size()));
    for (std::size_t at = part.empty() ? std::string_view::npos : all.find(part); at != std::string_view::npos;) {
        const auto next = std::upper_bound(s.lines.begin(), s.lines.end(), at);
        isFound[std::size_t(next - s.lines.begin()) - 1] = true;
        at = next == s.lines.end() ? std::string_view::npos : all.find(part, *next);
    }
    const casefile::SearchedKeys keys(text);
    for (const QString &key : keys.same())
        for (auto [holder, end] = s.holders.equal_range(key); holder != end; ++holder)
            isFound[*holder] = true;
    if (keys.isPart())
        for (const auto &[key, place] : s.registrations)
            if (!isFound[place] && keys.fitsAsPart(key))
                isFound[place] = true;
    std::vector<const CaseEntry *> found;
    for (const std::size_t place : s.order) {
        if (isFound[place])
            found.push_back(&s.cases[place]);
    }
    return found;
}

QStringList Session::casesWith(const casefile::Identifier &identifier) const
{
    QStringList references;
    if (!hasCase() || record().restricted)
        return references;
    std::vector<std::size_t> places;
    const QString key = identifier.kind + QLatin1Char('/') + identifier.folded;
    for (auto [holder, end] = m_state->holders.equal_range(key); holder != end; ++holder)
        places.push_back(*holder);
    std::sort(places.begin(), places.end());
    for (const std::size_t place : places)
        if (const CaseEntry &entry = m_state->cases[place]; entry.id != caseId() && !entry.summary.restricted)
            references.append(entry.summary.reference);
    return references;
}

QString Session::nextReference() const
{
    QStringList used;
    for (const CaseEntry &entry : m_state->cases)
        used << entry.summary.reference;
    return referenceAfter(used);
}

std::vector<const CaseEntry *> Session::possibleDuplicates(const QString &name, QDate dateOfBirth) const
{
    std::vector<const CaseEntry *> found;
    if (!dateOfBirth.isValid() || name.trimmed().isEmpty())
        return found;
    for (const CaseEntry &entry : m_state->cases) {
        if (entry.summary.restricted || entry.summary.dateOfBirth != dateOfBirth)
            continue;
        const QStringList names = QStringList{entry.summary.name} + entry.summary.aliases;
        if (std::any_of(names.begin(), names.end(), [&name](const QString &other) { return isSimilarName(name, other); }))
            found.push_back(&entry);
    }
    return found;
}

void Session::addCase(const casefile::Case &record, QObject *context, Done<QByteArray> done)
{
    const bool isTaken = std::any_of(m_state->cases.begin(), m_state->cases.end(),
                                     [&record](const CaseEntry &entry) { return entry.summary.reference == record.reference; });
    if (isTaken || isReadOnly() || !isOpen()) {
        const auto failure = unexpected(isTaken ? ErrorCode::Exists : isOpen() ? ErrorCode::ReadOnly : ErrorCode::Locked);
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context), failure] { answer<QByteArray>(context, done, failure); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray id = store::RecordId::random().bytes();
    queue([id, record](Desk &desk) { return desk.addCase(id, record); },
          [this, id, record, done, context = QPointer(context)](Result<void> saved) {
              if (!saved)
                  return answer<QByteArray>(context, done, saved.failure());
              m_state->cases.push_back({id, casefile::summaryOf(record, now(), practice().clocks)});
              m_state->refold();
              m_state->savedAt = now();
              Q_EMIT casesChanged();
              answer<QByteArray>(context, done, id);
          });
}

void Session::openCase(const QByteArray &id, QObject *context, Done<void> done)
{
    if (hasCase() && caseId() == id) {
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context)] { answer<void>(context, done, {}); }, Qt::QueuedConnection);
        return;
    }
    closeCase();
    queue([id](Desk &desk) { return desk.openCase(id); },
          [this, id, done, context = QPointer(context)](Result<OpenedCase> opened) {
              if (!opened)
                  return answer<void>(context, done, opened.failure());
              State &s = *m_state;
              if (!s.isOpen)
                  return answer<void>(context, done, unexpected(ErrorCode::Locked));
              s.record = std::move(opened->record);
              casefile::ensureAssessment(*s.record, now());
              s.caseId = id;
              s.edits = s.kept = s.asRevision = s.setAside = 0;
              s.failure.reset();
              if (opened->isUnsaved) {
                  s.edits = 1;
                  s.autosave.start();
              }
              showSaveState();
              Q_EMIT caseOpened();
              // Behind the answer: a person sees the case before the journal has its line.
              note(QStringLiteral("viewed"), {});
              answer<void>(context, done, {});
          });
}

void Session::closeCase()
{
    State &s = *m_state;
    if (!s.record)
        return;
    saveNow(true);
    s.autosave.stop();
    s.retry.stop();
    // Until the last write has come back, a failed one keeps the words on the worker (saved()).
    s.record.reset();
    s.caseId.clear();
    s.edits = s.kept = s.asRevision = s.setAside = 0;
    Q_EMIT caseClosed();
}

void Session::recentChanges(const QByteArray &id, QObject *context, Done<std::vector<Change>> done)
{
    constexpr int Most = 8;
    queue([id](Desk &desk) { return desk.changes(id, Most); },
          [done, context = QPointer(context)](Result<std::vector<Desk::Revision>> found) {
              if (!found)
                  return answer<std::vector<Change>>(context, done, found.failure());
              std::vector<Change> changes;
              for (Desk::Revision &one : *found)
                  changes.push_back({one.at, std::move(one.parts)});
              answer<std::vector<Change>>(context, done, std::move(changes));
          });
}

void Session::removeCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done)
{
    if (const auto decided = retention().cases.find(id); decided != retention().cases.end() && decided->second.hold) {
        QMetaObject::invokeMethod(
            this, [done, context = QPointer(context)] { answer<void>(context, done, unexpected(ErrorCode::Refused)); },
            Qt::QueuedConnection);
        return;
    }
    if (hasCase() && caseId() == id)
        closeCase();
    // Which case, why, and who said so: a reference names nobody, and an empty place in the numbers asks for an answer.
    const auto entry = std::find_if(cases().begin(), cases().end(), [&id](const CaseEntry &one) { return one.id == id; });
    const QString reference = entry == cases().end() ? QString() : entry->summary.reference;
    const QString told = QStringList{reference, reason, practice().name}.join(QLatin1Char('\n'));
    queue([id, told](Desk &desk) { return desk.removeCase(id, told); },
          [this, id, done, context = QPointer(context)](Result<void> removed) {
              if (!removed)
                  return answer<void>(context, done, removed.failure());
              auto &cases = m_state->cases;
              cases.erase(std::remove_if(cases.begin(), cases.end(), [&id](const CaseEntry &entry) { return entry.id == id; }),
                          cases.end());
              m_state->refold();
              m_state->retention.cases.erase(id);
              Q_EMIT casesChanged();
              answer<void>(context, done, {});
          });
}

}  // namespace holdfast::session
