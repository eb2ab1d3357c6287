// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"
#include "core/session/sessionstate.h"

#include <QEventLoop>

#include <algorithm>

namespace holdfast::session {

namespace {

/// What a signed assessment keeps for ever; corrections, the counter-signature and what became of the plan may still come.
casefile::Assessment whatIsSigned(casefile::Assessment assessment)
{
    for (assessment::Action &action : assessment.plan.actions) {
        action.done = false;
        action.doneOn = {};
        action.outcome.clear();
    }
    assessment.corrections.clear();
    assessment.counterSignature = {};
    assessment.state.clear();
    return assessment;
}

bool keepsWhatIsSigned(const std::vector<casefile::Assessment> &before, const std::vector<casefile::Assessment> &after)
{
    return std::all_of(before.begin(), before.end(), [&after](const casefile::Assessment &was) {
        if (!was.isLocked())
            return true;
        const auto now = std::find_if(after.begin(), after.end(), [&was](const auto &one) { return one.id == was.id; });
        return now != after.end() && whatIsSigned(*now) == whatIsSigned(was);
    });
}

}  // namespace

bool Session::hasCase() const
{
    return m_state->record.has_value();
}

QByteArray Session::caseId() const
{
    return m_state->caseId;
}

const casefile::Case &Session::record() const
{
    Q_ASSERT(hasCase());
    static const casefile::Case none;
    return hasCase() ? *m_state->record : none;
}

const casefile::Assessment *Session::assessment() const
{
    return hasCase() ? m_state->record->current() : nullptr;
}

bool Session::edit(const QString &place, const std::function<void(casefile::Case &)> &change)
{
    State &s = *m_state;
    if (!s.record || s.isReadOnly)
        return false;
    const bool anySigned =
        std::any_of(s.record->assessments.begin(), s.record->assessments.end(), [](const auto &one) { return one.isLocked(); });
    if (anySigned) {
        casefile::Case changed = *s.record;
        change(changed);
        if (!keepsWhatIsSigned(s.record->assessments, changed.assessments))
            return false;
        s.record = std::move(changed);
    } else {
        change(*s.record);
    }
    ++s.edits;
    // Counted from the first unsaved change: a fast typist must not push the save away for ever.
    if (!s.autosave.isActive())
        s.autosave.start();
    s.tidy.start();
    showSaveState();
    Q_EMIT recordChanged(place);
    return true;
}

bool Session::editAssessment(const QString &place, const std::function<void(casefile::Assessment &)> &change)
{
    if (!assessment())
        return false;
    return edit(place, [&change](casefile::Case &record) { change(*record.current()); });
}

SaveState Session::saveState() const
{
    return m_state->shown;
}

QDateTime Session::savedAt() const
{
    return m_state->savedAt;
}

std::optional<Error> Session::saveFailure() const
{
    return m_state->failure;
}

void Session::showSaveState()
{
    State &s = *m_state;
    const SaveState is = s.failure                                            ? SaveState::NotSaved
                         : s.record && std::max(s.kept, s.setAside) < s.edits ? SaveState::Saving
                                                                              : SaveState::Saved;
    if (is == s.shown && is != SaveState::Saved)
        return;
    s.shown = is;
    Q_EMIT saveStateChanged();
}

void Session::saveNow(bool asRevision)
{
    State &s = *m_state;
    if (!s.record || s.isReadOnly || !s.isOpen)
        return;
    if (asRevision ? s.asRevision >= s.edits : s.kept >= s.edits)
        return;
    s.autosave.stop();
    s.retry.stop();
    ++s.writing;
    // A copy of values: the worker writes it while the person types on.
    const auto record = std::make_shared<const casefile::Case>(*s.record);
    ask(s.caseId, record, s.edits);
    queue(
        [asRevision, id = s.caseId, record, stamp = s.stamps](Desk &desk) {
            const auto done =
                asRevision ? desk.saveRevision(id, *record, stamp, QStringLiteral("edited")) : desk.saveDraft(id, *record, stamp);
            if (!done)
                desk.keep(id, *record, stamp);
            return done;
        },
        [this, asRevision, upTo = s.edits, id = s.caseId, stamp = s.stamps](Result<void> done) {
            answered(stamp);
            saved(id, upTo, asRevision, done);
        });
}

/// Remembers what is being saved until it has come back; a long step may have the worker.
void Session::ask(const QByteArray &id, std::shared_ptr<const casefile::Case> record, quint64 upTo)
{
    State &s = *m_state;
    s.asked = State::Asked{id, std::move(record), ++s.stamps, upTo};
    if (!s.aside.isActive())
        s.aside.start();
}

void Session::answered(quint64 stamp)
{
    State &s = *m_state;
    if (!s.asked || s.asked->stamp != stamp)
        return;
    s.aside.stop();
    s.asked.reset();
}

void Session::setAside()
{
    State &s = *m_state;
    if (!s.asked)
        return;
    Worker *worker = s.worker.get();
    worker->beside.start([this, worker, asked = *s.asked, at = now()] {
        const auto done = worker->desk.aside().write({asked.id, casefile::toCbor(*asked.record), at}, asked.stamp);
        if (done)
            QMetaObject::invokeMethod(
                this,
                [this, id = asked.id, upTo = asked.upTo] {
                    State &now = *m_state;
                    if (!now.asked || !now.record || now.caseId != id)
                        return;
                    now.setAside = std::max(now.setAside, upTo);
                    now.savedAt = this->now();
                    showSaveState();
                },
                Qt::QueuedConnection);
    });
}

void Session::saved(const QByteArray &id, quint64 upTo, bool asRevision, const Result<void> &done)
{
    State &s = *m_state;
    --s.writing;
    const bool isCurrent = s.record && s.caseId == id;
    if (!done) {
        const bool isNew = !s.failure;
        s.failure = done.error();
        showSaveState();
        if (isNew)
            Q_EMIT saveFailed(done.error());
        if (isCurrent && s.isOpen)
            s.retry.start();
        Q_EMIT writeReturned();
        return;
    }
    s.savedAt = now();
    s.failure.reset();
    if (isCurrent) {
        s.kept = std::max(s.kept, upTo);
        if (asRevision)
            s.asRevision = std::max(s.asRevision, upTo);
        const auto entry = std::find_if(s.cases.begin(), s.cases.end(), [&id](const CaseEntry &one) { return one.id == id; });
        if (entry != s.cases.end()) {
            casefile::Summary fresh = casefile::summaryOf(*s.record, now(), practice().clocks);
            if (!(fresh == entry->summary)) {
                const bool isFoundOtherwise =
                    casefile::searchText(fresh) != casefile::searchText(entry->summary) || fresh.identifiers != entry->summary.identifiers;
                entry->summary = std::move(fresh);
                isFoundOtherwise ? s.refold() : s.reorder();
                Q_EMIT casesChanged();
            }
        }
        if (s.kept < s.edits && !s.autosave.isActive())
            s.autosave.start();
    }
    showSaveState();
    Q_EMIT writeReturned();
}

bool Session::flush(int milliseconds)
{
    State &s = *m_state;
    saveNow(true);
    writePosition();
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(this, &Session::writeReturned, &loop, &QEventLoop::quit);
    limit.start(milliseconds);
    while (s.writing > 0 && limit.isActive())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return s.writing == 0 && !s.failure && (!s.record || s.isReadOnly || s.kept >= s.edits);
}

}  // namespace holdfast::session
