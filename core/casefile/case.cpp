// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/case.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/content/pack.h"

#include <algorithm>

namespace holdfast::casefile {

namespace {

const QString KindFirst = QStringLiteral("first");
const QString KindReassessment = QStringLiteral("reassessment");

QDateTime toSeconds(const QDateTime &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

bool wasSigned(const Assessment &assessment)
{
    return assessment.isLocked() && assessment.signature.isSigned();
}

/// The assessments that came before this one; all of them when it is not one of the record's own.
std::vector<const Assessment *> before(const Case &record, const Assessment &assessment)
{
    std::vector<const Assessment *> earlier;
    for (const Assessment &other : record.assessments) {
        if (other.id == assessment.id)
            break;
        earlier.push_back(&other);
    }
    return earlier;
}

bool isParentImplicated(const Case &record, const Assessment &assessment)
{
    return assessment.carers.implicated == Tri::Yes || std::any_of(record.people.begin(), record.people.end(), [](const Person &person) {
               return person.parentOrCarer && person.implicated == Tri::Yes;
           });
}

/// Under 13 at the event or today, by the lowest age that what is known allows.
bool isUnderThirteen(const Case &record, const Assessment &assessment, QDate today)
{
    const std::optional<int> then = consent::ageAtEvent(consentInputs(record, assessment));
    const std::optional<int> now = ageToday(record.child, today);
    return (then && *then < 13) || (now && *now < 13);
}

/// ux.md 3.18: words of the child, or why there are none with what is planned and when.
bool isChildsVoiceSettled(const ChildVoice &voice)
{
    if (voice.status == QLatin1String("obtained") || voice.status.isEmpty())
        return !voice.words.trimmed().isEmpty() || !voice.withoutWords.trimmed().isEmpty();
    return !voice.planToAsk.trimmed().isEmpty() && voice.planOn.isValid();
}

/// WY-044, WY-045: their views, or why nobody asked.
bool areCarersViewsSettled(const CarersVoice &carers)
{
    return !carers.views.trimmed().isEmpty() || !carers.noticed.trimmed().isEmpty() || !carers.notSoughtReason.trimmed().isEmpty();
}

/// What is carried over keeps its sharing marks. Places of actions are named by id: the actions that are done do not come along.
QMap<QString, QStringList> carriedMarks(const Assessment &last)
{
    QMap<QString, QStringList> marks;
    for (auto it = last.textMarks.begin(); it != last.textMarks.end(); ++it) {
        QStringList steps = it.key().split(u'/', Qt::SkipEmptyParts);
        if (steps.value(0) == QLatin1String("assessments"))
            steps.remove(0, std::min<qsizetype>(2, steps.size()));
        else if (steps.value(0) == QLatin1String("assessment"))
            steps.removeFirst();
        const QString field = steps.value(0);
        if (field == QLatin1String("plan") && steps.size() > 1) {
            const auto &actions = last.plan.actions;
            bool isIndex = false;
            const int index = steps[1].toInt(&isIndex);
            if (isIndex && size_t(index) < actions.size())
                steps[1] = actions[size_t(index)].id;
            if (std::none_of(actions.begin(), actions.end(), [&](const auto &one) { return !one.done && one.id == steps[1]; }))
                continue;
        } else if (field == QLatin1String("start") && steps.size() > 1) {
            if (steps[1] != QLatin1String("communicationNeeds") && !steps[1].startsWith(QLatin1String("worker")) &&
                !steps[1].startsWith(QLatin1String("manager")))
                continue;
        } else if (field != QLatin1String("vulnerabilities") && field != QLatin1String("vulnerabilityNote") &&
                   field != QLatin1String("plan") && field != QLatin1String("start")) {
            continue;
        }
        for (const QString &mark : it.value())
            if (QStringList &of = marks[steps.join(u'/')]; !of.contains(mark))
                of << mark;
    }
    return marks;
}

}  // namespace

std::vector<const assessment::Evidence *> evidenceFor(const Case &record, const QString &rowId)
{
    const QString asked = content::Pack::builtIn().answerId(rowId);
    std::vector<const assessment::Evidence *> found;
    for (const assessment::Evidence &item : record.evidence)
        if (std::any_of(item.rows.begin(), item.rows.end(),
                        [&](const QString &row) { return content::Pack::builtIn().answerId(row) == asked; }))
            found.push_back(&item);
    return found;
}

std::optional<int> ageToday(const Child &child, QDate today)
{
    if (child.dateOfBirth.isValid() && today.isValid() && child.dateOfBirth <= today)
        return consent::ageOn(child.dateOfBirth, today);
    return child.estimatedAge;
}

SignedRecord recordToSign(const Case &record)
{
    return {record.child, record.setting, record.concern, record.people, record.evidence, record.missing, {}};
}

Case asSigned(const Case &record, size_t index)
{
    Case then = record;
    if (index >= record.assessments.size())
        return then;
    const Assessment &assessment = record.assessments[index];
    const SignedRecord &kept = assessment.signature.record;
    // A version from before signatures kept the record has only the case itself to be shown with.
    if (!wasSigned(assessment) || kept == SignedRecord())
        return then;
    then.child = kept.child;
    then.setting = kept.setting;
    then.concern = kept.concern;
    then.people = kept.people;
    then.evidence = kept.evidence;
    then.missing = kept.missing;
    for (assessment::Evidence &item : then.evidence)
        for (const assessment::Evidence &now : record.evidence)
            if (now.id == item.id)
                for (const QString &mark : now.marks)
                    if (!item.marks.contains(mark))
                        item.marks << mark;
    for (Person &person : then.people)
        for (const Person &now : record.people)
            if (now.id == person.id && (now.implicated == Tri::Yes || (now.implicated == Tri::NotKnown && person.implicated != Tri::Yes)))
                person.implicated = now.implicated;
    return then;
}

QString initials(const QString &name)
{
    constexpr qsizetype Most = 2 * 6;  // a name of many words must not fill a page's head
    QString result;
    bool atStart = true;
    for (qsizetype i = 0; i < name.size() && result.size() < Most; ++i) {
        const bool isPair = name.at(i).isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(name.at(i), name.at(i + 1)) : name.at(i).unicode();
        if (QChar::isSpace(letter) || letter == U'-') {
            atStart = true;
        } else if (atStart && QChar::isLetter(letter)) {
            result += QString::fromUcs4(&letter, 1).toUpper() + QLatin1Char('.');
            atStart = false;
        } else if (atStart && letter == U'(') {
            break;  // "Sam Sample (fictional)": what stands in brackets is not part of the name
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

consent::Inputs consentInputs(const Case &record, const Assessment &assessment)
{
    consent::Inputs inputs = assessment.consent.inputs;
    if (!inputs.dateOfBirth.isValid())
        inputs.dateOfBirth = record.child.dateOfBirth;
    return inputs;
}

assessment::Subject subjectOf(const Case &record, const Assessment &assessment, const content::Pack &pack, QDate today)
{
    const std::vector<const Assessment *> earlier = before(record, assessment);
    QString previous;
    for (const Assessment *other : earlier)
        if (wasSigned(*other))
            previous = other->judgement.choice;
    return {.pack = pack,
            .answers = assessment.answers,
            .otherRows = assessment.otherRows,
            .domains = assessment.domains,
            .vulnerabilities = assessment.vulnerabilities,
            .prompts = assessment.prompts,
            .protective = assessment.protective,
            .evidence = record.evidence,
            .judgement = assessment.judgement,
            .decision = assessment.decision,
            .plan = assessment.plan,
            .today = today,
            .underThirteen = isUnderThirteen(record, assessment, today),
            .learningDisability = record.child.learningDisability,
            .childsVoiceRecordedOrReasoned = isChildsVoiceSettled(assessment.childVoice),
            .riskOfTellingParentsAnswered = assessment.carers.riskIfTold != Tri::NotAnswered,
            .isReassessment = assessment.kind == KindReassessment || !earlier.empty(),
            .previousJudgement = previous,
            .isParentImplicated = isParentImplicated(record, assessment),
            .carersViewsRecordedOrReasoned = areCarersViewsSettled(assessment.carers),
            .protectiveNoneFound = assessment.protectiveNoneReason == QLatin1String("none-found")};
}

Case newCase(const QString &reference, const QDateTime &now)
{
    Case record;
    record.reference = reference;
    Assessment first;
    first.id = newId(QLatin1Char('a'));
    first.kind = KindFirst;
    first.startedAt = toSeconds(now);
    first.knownOn = ukDate(now);
    record.assessments.push_back(std::move(first));
    return record;
}

Assessment reassessment(const Case &record, const QDateTime &now)
{
    Assessment next;
    next.id = newId(QLatin1Char('a'));
    next.kind = KindReassessment;
    next.startedAt = toSeconds(now);
    next.knownOn = ukDate(now);
    const Assessment *last = record.current();
    if (!last)
        return next;
    next.start.workerName = last->start.workerName;
    next.start.workerRole = last->start.workerRole;
    next.start.workerAgency = last->start.workerAgency;
    next.start.workerContact = last->start.workerContact;
    next.start.managerName = last->start.managerName;
    next.start.managerContact = last->start.managerContact;
    next.start.communicationNeeds = last->start.communicationNeeds;
    next.vulnerabilities = last->vulnerabilities;
    next.vulnerabilityNote = last->vulnerabilityNote;
    for (const assessment::Action &action : last->plan.actions)
        if (!action.done)
            next.plan.actions.push_back(action);
    next.textMarks = carriedMarks(*last);
    return next;
}

}  // namespace holdfast::casefile
