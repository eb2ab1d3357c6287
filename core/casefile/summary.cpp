// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/summary.h"

#include "core/base/clock.h"
#include "core/casefile/caseclocks.h"
#include "core/casefile/identifiers.h"
#include "core/casefile/node.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast::casefile {

namespace {

const QString StillMissing = QStringLiteral("still-missing");
const QString Review = QStringLiteral("review");

const Assessment *lastSigned(const Case &record)
{
    const auto found = std::find_if(record.assessments.rbegin(), record.assessments.rend(),
                                    [](const Assessment &assessment) { return assessment.signature.isSigned() && assessment.isLocked(); });
    return found == record.assessments.rend() ? nullptr : &*found;
}

QString stageOf(const Case &record, QDate today)
{
    const Assessment *current = record.current();
    if (record.closed)
        return StageClosed;
    if (!current || !current->isLocked())
        return StageDraft;
    if (current->state == StateWaiting)
        return StageWaiting;
    const QDate review = current->plan.reviewOn;
    return review.isValid() && review <= today ? StageReviewDue : StageSigned;
}

/// What was recorded with a clock that ran ahead will have happened by then; nobody may save the case in between.
QDateTime whenAllHasHappened(const Case &record, const QDateTime &now)
{
    QDateTime latest = now;
    for (const pathway::Event &event : record.pathway.events)
        if (event.at.isValid())
            latest = std::max(latest, event.at);
    for (const MissingEpisode &episode : record.missing)
        if (episode.returnedAt.isValid())
            latest = std::max(latest, episode.returnedAt);
    return latest;
}

bool isEarlier(const Due &a, const Due &b)
{
    // A child who is missing comes first, since whenever.
    const bool isMissing = a.what == StillMissing, isOtherMissing = b.what == StillMissing;
    return isMissing != isOtherMissing ? isMissing : a.at < b.at;
}

std::vector<Due> dueOf(const Case &record, const QDateTime &now, const pathway::ClockRules &rules)
{
    std::vector<Due> due;
    for (const MissingEpisode &episode : record.missing) {
        if (isStillMissing(episode))
            due.push_back({StillMissing, episode.from.isValid() ? episode.from : episode.reportedAt, true, {}});
    }
    std::stable_sort(due.begin(), due.end(), isEarlier);
    if (record.closed)
        return due;
    for (const pathway::Clock &clock : clocksOf(record, whenAllHasHappened(record, now), rules))
        if (clock.state == pathway::ClockState::Running || clock.state == pathway::ClockState::DueSoon ||
            clock.state == pathway::ClockState::Overdue)
            due.push_back({pathway::clockWord(clock.id), clock.due, clock.isOurs,
                           clock.id == pathway::ClockId::Review ? QDateTime() : clock.started});
    for (const pathway::DecidedAgainst &decided : record.pathway.decidedAgainst)
        if (decided.reviewOn.isValid())
            due.push_back({QStringLiteral("decided-against-review"), endOfDay(decided.reviewOn), true, {}});
    // Until something else is decided: a reassessment that was only begun decides nothing.
    const auto decided = std::find_if(record.assessments.rbegin(), record.assessments.rend(),
                                      [](const Assessment &one) { return !one.decision.choice.isEmpty(); });
    if (decided != record.assessments.rend() && decided->decision.choice == assessment::DecidedNotToRefer &&
        decided->decision.reviewOn.isValid())
        due.push_back({QStringLiteral("not-refer-review"), endOfDay(decided->decision.reviewOn), true, {}});
    if (const Assessment *current = record.current()) {
        for (const assessment::Action &action : current->plan.actions)
            if (!action.done && action.due.isValid())
                due.push_back({QStringLiteral("action"), endOfDay(action.due), true, {}});
    }
    std::stable_sort(due.begin(), due.end(), isEarlier);
    return due;
}

QString folded(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower().simplified();
    // Accents are taken off so that "Zoe" finds "Zoë".
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            result += c;
    return result.toCaseFolded().simplified();
}

}  // namespace

Summary summaryOf(const Case &record, const QDateTime &now, const pathway::ClockRules &rules)
{
    Summary summary;
    summary.reference = record.reference;
    summary.name = record.child.name;
    summary.initials = initials(record.child.name);
    if (!record.child.knownAs.isEmpty())
        summary.aliases.append(record.child.knownAs);
    summary.aliases += record.child.aliases;
    summary.dateOfBirth = record.child.dateOfBirth;
    summary.estimatedAge = record.child.estimatedAge;
    summary.stage = stageOf(record, ukDate(now));
    if (const Assessment *done = lastSigned(record))
        summary.lastAssessment = ukDate(done->signature.at);
    summary.due = dueOf(record, now, rules);
    summary.lead = record.leadWorker;
    summary.setting = record.setting.kind;
    summary.identifiers = identifierKeys(record);
    if (!record.restricted)
        for (const MissingEpisode &episode : record.missing)
            summary.missing.push_back({episode.from.toUTC(), episode.returnedAt.toUTC(), episode.missingFrom, episode.interviewStatus});
    summary.closed = record.closed;
    summary.restricted = record.restricted;
    summary.changed = now.toUTC();
    return summary;
}

QString stageOn(const Summary &summary, QDate today)
{
    if (summary.stage != StageSigned && summary.stage != StageReviewDue)
        return summary.stage;
    const bool isDue =
        std::any_of(summary.due.begin(), summary.due.end(), [&](const Due &one) { return one.what == Review && ukDate(one.at) <= today; });
    return isDue ? StageReviewDue : StageSigned;
}

void retime(Summary &summary, const pathway::ClockRules &rules)
{
    const std::pair<pathway::ClockId, pathway::Length> lengths[] = {{pathway::ClockId::WrittenReferral, rules.writtenReferral},
                                                                    {pathway::ClockId::SocialCareDecision, rules.socialCareDecision},
                                                                    {pathway::ClockId::ReturnInterview, rules.returnInterview}};
    bool isMoved = false;
    for (Due &one : summary.due)
        for (const auto &[id, length] : lengths) {
            if (!one.started.isValid() || one.what != pathway::clockWord(id))
                continue;
            const QDateTime at = pathway::dueAfter(one.started, length);
            isMoved = isMoved || at != one.at;
            one.at = at;
        }
    if (isMoved)
        std::stable_sort(summary.due.begin(), summary.due.end(), isEarlier);
}

QByteArray toCbor(const Summary &summary)
{
    Node::Object fields;
    const auto text = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.push_back({QString::fromLatin1(name), {value}});
    };
    const auto texts = [&fields](const char *name, const QStringList &values) {
        if (values.isEmpty())
            return;
        Node::List list;
        for (const QString &value : values)
            list.push_back({value});
        fields.push_back({QString::fromLatin1(name), {std::move(list)}});
    };
    const auto time = [](const QDateTime &moment) { return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString(); };
    text("reference", summary.reference);
    text("name", summary.name);
    text("initials", summary.initials);
    texts("aliases", summary.aliases);
    text("dateOfBirth", summary.dateOfBirth.toString(Qt::ISODate));
    if (summary.estimatedAge)
        fields.push_back({QStringLiteral("estimatedAge"), {qint64(*summary.estimatedAge)}});
    text("stage", summary.stage);
    text("lastAssessment", summary.lastAssessment.toString(Qt::ISODate));
    Node::List due;
    for (const Due &item : summary.due) {
        Node::Object one{
            {QStringLiteral("what"), {item.what}}, {QStringLiteral("at"), {time(item.at)}}, {QStringLiteral("isOurs"), {item.isOurs}}};
        if (item.started.isValid())
            one.push_back({QStringLiteral("started"), {time(item.started)}});
        due.push_back({std::move(one)});
    }
    fields.push_back({QStringLiteral("due"), {std::move(due)}});
    texts("identifiers", summary.identifiers);
    Node::List missing;
    for (const EpisodeFact &episode : summary.missing)
        missing.push_back({Node::Object{{QStringLiteral("from"), {time(episode.from)}},
                                        {QStringLiteral("returned"), {time(episode.returned)}},
                                        {QStringLiteral("place"), {episode.place}},
                                        {QStringLiteral("interview"), {episode.interview}}}});
    if (!missing.empty())
        fields.push_back({QStringLiteral("missing"), {std::move(missing)}});
    text("lead", summary.lead);
    text("setting", summary.setting);
    fields.push_back({QStringLiteral("closed"), {summary.closed}});
    fields.push_back({QStringLiteral("restricted"), {summary.restricted}});
    text("changed", time(summary.changed));
    return writeCbor({std::move(fields)});
}

Result<Summary> summaryFromCbor(const QByteArray &cbor)
{
    const Result<Node> node = readCbor(cbor);
    if (!node)
        return node.failure();
    if (!node->object())
        return unexpected(ErrorCode::Damaged, QStringLiteral("a summary is a map"));
    // Straight from the nodes: ten thousand of these stand between a passphrase and the list.
    using Object = Node::Object;
    const Object &fields = *node->object();
    const auto find = [](const Object &object, QLatin1String name) -> const Node * {
        for (const Member &member : object)
            if (member.name == name)
                return &member.node;
        return nullptr;
    };
    const auto text = [&find](const Object &object, const char *name) {
        const Node *found = find(object, QLatin1String(name));
        return found && found->text() ? *found->text() : QString();
    };
    const auto flag = [&find](const Object &object, const char *name, bool otherwise) {
        const Node *found = find(object, QLatin1String(name));
        const bool *is = found ? std::get_if<bool>(&found->value) : nullptr;
        return is ? *is : otherwise;
    };
    const auto list = [&find](const Object &object, const char *name) {
        static const Node::List none;
        const Node *found = find(object, QLatin1String(name));
        return found && found->list() ? found->list() : &none;
    };
    const auto time = [&text](const Object &object, const char *name) {
        const QString written = text(object, name);
        return written.isEmpty() ? QDateTime() : QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
    };
    const auto date = [&text](const Object &object, const char *name) {
        const QString written = text(object, name);
        return written.isEmpty() ? QDate() : QDate::fromString(written, Qt::ISODate);
    };
    Summary summary;
    summary.reference = text(fields, "reference");
    summary.name = text(fields, "name");
    summary.initials = text(fields, "initials");
    for (const Node &alias : *list(fields, "aliases"))
        if (alias.text())
            summary.aliases.append(*alias.text());
    summary.dateOfBirth = date(fields, "dateOfBirth");
    if (const Node *age = find(fields, QLatin1String("estimatedAge")); age && std::get_if<qint64>(&age->value))
        summary.estimatedAge = int(std::get<qint64>(age->value));
    summary.stage = text(fields, "stage");
    summary.lastAssessment = date(fields, "lastAssessment");
    for (const Node &item : *list(fields, "due"))
        if (const Object *due = item.object())
            summary.due.push_back({text(*due, "what"), time(*due, "at"), flag(*due, "isOurs", true), time(*due, "started")});
    for (const Node &key : *list(fields, "identifiers"))
        if (key.text())
            summary.identifiers.append(*key.text());
    for (const Node &item : *list(fields, "missing"))
        if (const Object *episode = item.object())
            summary.missing.push_back(
                {time(*episode, "from"), time(*episode, "returned"), text(*episode, "place"), text(*episode, "interview")});
    summary.lead = text(fields, "lead");
    summary.setting = text(fields, "setting");
    summary.closed = flag(fields, "closed", false);
    summary.restricted = flag(fields, "restricted", false);
    summary.changed = time(fields, "changed");
    return summary;
}

QString searchText(const Summary &summary)
{
    QStringList parts{summary.reference, summary.name, summary.initials};
    parts += summary.aliases;
    parts.removeAll(QString());
    return folded(parts.join(QLatin1Char('\n')));
}

}  // namespace holdfast::casefile
