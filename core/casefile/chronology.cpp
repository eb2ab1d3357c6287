// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/chronology.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast::casefile {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

class Collecting {
public:
    explicit Collecting(const content::Pack &pack)
        : m_pack(pack)
    {
    }

    /// A title is the sentence "chronology.<id>" of the pack, with what is said put in for %1.
    QString title(const char *id, const QString &said) const
    {
        const QString words = m_pack.words(QLatin1String("chronology.") + QLatin1String(id));
        return said.isEmpty() ? QString(words).remove(QLatin1String(": %1")) : QString(words).replace(QLatin1String("%1"), said);
    }
    QString choice(const char *list, const QString &id) const
    {
        return id.isEmpty() ? QString() : m_pack.choiceLabel(QLatin1String(list), id);
    }

    /// What never got a date is not in a chronology, evidence apart.
    void at(const QDateTime &moment, Lane lane, const QString &title, const QString &source, const QString &place)
    {
        if (moment.isValid())
            entries.push_back({PartialDate::exact(ukDate(moment)), moment, lane, title, {}, source, place, {}});
    }
    void on(QDate day, Lane lane, const QString &title, const QString &source, const QString &place)
    {
        if (day.isValid())
            entries.push_back({PartialDate::exact(day), {}, lane, title, {}, source, place, {}});
    }

    std::vector<ChronologyEntry> entries;

private:
    const content::Pack &m_pack;
};

void addEvidence(Collecting &all, const assessment::Evidence &item)
{
    const QString source = joined({all.choice("source-kind", item.source.kind), item.source.name, item.source.role});
    all.entries.push_back({item.happened,
                           {},
                           Lane::Evidence,
                           item.text,
                           all.choice("basis", item.basis),
                           source,
                           QStringLiteral("evidence/") + item.id,
                           item.marks});
}

void addMissing(Collecting &all, const MissingEpisode &episode)
{
    const QString place = QStringLiteral("missing/") + episode.id;
    all.at(episode.from, Lane::Missing, all.title("missing", all.choice("missing-from", episode.missingFrom)), {}, place);
    all.at(episode.reportedAt, Lane::Missing, all.title("missing-reported", episode.reportReference), {}, place);
    all.at(episode.returnedAt, Lane::Missing, all.title("missing-returned", episode.foundWhere), episode.foundBy, place);
    all.at(episode.interviewAt, Lane::Missing, all.title("return-interview", all.choice("return-interview", episode.interviewStatus)),
           episode.interviewBy, place);
}

void addEvent(Collecting &all, const pathway::Event &event)
{
    QString title = all.choice("pathway-kind", event.kind);
    if (!event.recipient.isEmpty())
        title = all.title("told", all.choice("notify", event.recipient));
    if (!event.outcome.isEmpty())
        title += QStringLiteral(": ") +
                 all.choice(event.kind == pathway::DecisionReceived ? "social-care-outcome" : "section-47-outcome", event.outcome);
    static const QStringList outgoing{pathway::ReferredByPhone, pathway::ReferredInWriting, pathway::NewInformationShared,
                                      QStringLiteral("consultation"), QStringLiteral("escalated")};
    // Whom we told is not where we know it from.
    if (outgoing.contains(event.kind) && !event.to.trimmed().isEmpty())
        title += QStringLiteral(": ") + event.to.simplified();
    all.at(event.at, Lane::Referrals, title, event.by.trimmed(), QStringLiteral("pathway/events/") + event.id);
}

void addDecidedAgainst(Collecting &all, const pathway::DecidedAgainst &decided)
{
    const QString place = QStringLiteral("pathway/decidedAgainst/") + decided.id;
    all.at(decided.at, Lane::Referrals, all.title("decided-against", decided.what), joined({decided.by, decided.agreedBy}), place);
    all.on(decided.reviewOn, Lane::Actions, all.title("decided-against-review", decided.what), decided.by, place);
}

void addAssessment(Collecting &all, const Assessment &version)
{
    const QString at = QStringLiteral("assessments/") + version.id;
    const auto under = [&](const char *list, const QString &id) { return at + QLatin1String(list) + id; };
    all.at(version.startedAt, Lane::Assessments, all.title("assessment-started", all.choice("assessment-kind", version.kind)),
           version.start.workerName, at);
    all.at(version.signature.at, Lane::Assessments, all.title("assessment-signed", all.choice("judgement", version.judgement.choice)),
           joined({version.signature.name, version.signature.role}), at);
    all.at(version.counterSignature.at, Lane::Assessments,
           all.title("counter-signed", all.choice("counter-sign", version.counterSignature.outcome)),
           joined({version.counterSignature.name, version.counterSignature.role}), at);
    for (const Correction &correction : version.corrections)
        all.at(correction.at, Lane::Assessments, all.title("corrected", correction.text), correction.by,
               under("/corrections/", correction.id));

    const assessment::Decision &decision = version.decision;
    all.at(decision.at, Lane::Referrals, all.title("decided", all.choice("decision", decision.choice)), decision.by,
           at + QLatin1String("/decision"));
    all.on(decision.reviewOn, Lane::Actions, all.title("decision-review", {}), {}, at + QLatin1String("/decision"));
    for (const assessment::Consultation &talk : decision.discussedWith)
        all.at(talk.at, Lane::Contacts, all.title("consulted", joined({talk.with, talk.role})), {},
               under("/decision/discussedWith/", talk.id));
    for (const assessment::Notification &told : decision.notifications)
        all.at(told.at, Lane::Contacts, all.title("told", joined({all.choice("notify", told.recipient), told.name})), told.by,
               under("/decision/notifications/", told.id));

    for (const assessment::Action &action : version.plan.actions) {
        const bool isDone = action.done && action.doneOn.isValid();
        all.on(isDone ? action.doneOn : action.due, Lane::Actions, all.title(isDone ? "action-done" : "action-due", action.what),
               action.who, under("/plan/actions/", action.id));
    }
    all.on(version.plan.reviewOn, Lane::Actions, all.title("plan-review", {}), {}, at + QLatin1String("/plan"));
    all.on(version.childVoice.planOn, Lane::Actions, all.title("child-to-be-asked", {}), {}, at + QLatin1String("/childVoice"));
}

bool isEarlier(const ChronologyEntry &a, const ChronologyEntry &b)
{
    if (a.day.isKnown() != b.day.isKnown())
        return a.day.isKnown();
    if (a.day.first != b.day.first)
        return a.day.first < b.day.first;
    if (a.moment.isValid() != b.moment.isValid())
        return b.moment.isValid();
    return a.moment.isValid() && a.moment < b.moment;
}

}  // namespace

QString laneWord(Lane lane)
{
    switch (lane) {
    case Lane::Assessments: return QStringLiteral("assessments");
    case Lane::Evidence: return QStringLiteral("evidence");
    case Lane::Missing: return QStringLiteral("missing");
    case Lane::Referrals: return QStringLiteral("referrals");
    case Lane::Contacts: return QStringLiteral("contacts");
    case Lane::Actions: return QStringLiteral("actions");
    }
    Q_UNREACHABLE();
}

std::vector<ChronologyEntry> chronology(const Case &record, const content::Pack &pack)
{
    Collecting all(pack);
    all.at(record.concern.recordedAt, Lane::Contacts, all.title("concern", record.concern.text), record.concern.recordedBy,
           QStringLiteral("concern"));
    for (const assessment::Evidence &item : record.evidence)
        addEvidence(all, item);
    for (const MissingEpisode &episode : record.missing)
        addMissing(all, episode);
    for (const pathway::Event &event : record.pathway.events)
        addEvent(all, event);
    for (const pathway::DecidedAgainst &decided : record.pathway.decidedAgainst)
        addDecidedAgainst(all, decided);
    QStringList carriedOn;
    for (auto version = record.assessments.rbegin(); version != record.assessments.rend(); ++version) {
        // A reassessment carries open actions on under their ids: the newest version says what became of them.
        Assessment newest = *version;
        std::erase_if(newest.plan.actions, [&](const assessment::Action &action) { return carriedOn.contains(action.id); });
        for (const assessment::Action &action : newest.plan.actions)
            carriedOn.append(action.id);
        addAssessment(all, newest);
    }
    std::stable_sort(all.entries.begin(), all.entries.end(), isEarlier);
    return all.entries;
}

QJsonObject describe(const std::vector<ChronologyEntry> &entries)
{
    QJsonArray list;
    for (const ChronologyEntry &entry : entries) {
        QJsonValue at;
        if (entry.moment.isValid())
            at = isoUk(entry.moment);
        else if (entry.day.isKnown())
            at = entry.day.text();
        list.append(QJsonObject{{QStringLiteral("at"), at},
                                {QStringLiteral("precision"), precisionWord(entry.day.precision)},
                                {QStringLiteral("lane"), laneWord(entry.lane)},
                                {QStringLiteral("title"), entry.title},
                                {QStringLiteral("source"), entry.source}});
    }
    return {{QStringLiteral("entries"), list}};
}

}  // namespace holdfast::casefile
