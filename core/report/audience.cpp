// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/audience.h"

#include "core/report/safeaddress.h"
#include "core/report/texts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace holdfast::report {

namespace {

const QString SafeAddress = QStringLiteral("safe-address");
const QString LeftOut = QStringLiteral("leftOut");

const QString OmittedThirdParty = QStringLiteral("omitted.third-party");
const QString OmittedSource = QStringLiteral("omitted.identifies-source");
const QString OmittedHere = QStringLiteral("omitted.not-for-parents");
const QString OmittedAddress = QStringLiteral("omitted.safe-address");
const QString OmittedRecords = QStringLiteral("omitted.concern-records");

bool mayTakeIncluded(Audience audience)
{
    return audience == Audience::Full || audience == Audience::Agency;
}

/// The table of contract.md 5. The id of the sentence that stands in the place; nothing when this reader may see it.
std::optional<QString> hidden(const QStringList &marks, Audience audience, bool isPolice, const Include &include)
{
    const bool outside = audience != Audience::Full;
    for (const QString &mark : marks) {
        if (mark == SafeAddress) {
            if (!include.safeAddress || !mayTakeIncluded(audience))
                return OmittedAddress;
        } else if (mark == assessment::MarkIdentifiesSource) {
            if (outside || (isPolice && !include.identifiesSource))
                return OmittedSource;
        } else if (mark == assessment::MarkThirdParty) {
            if (outside)
                return OmittedThirdParty;
        } else if (mark == assessment::MarkNotForParents) {
            if (audience == Audience::Parents)
                return OmittedHere;
        } else if (outside) {
            return OmittedHere;  // a mark this version does not know
        }
    }
    return std::nullopt;
}

bool isUnder(const QString &path, const QString &prefix)
{
    return prefix.isEmpty() || path == prefix || path.startsWith(prefix + u'/');
}

class Copier {
public:
    Copier(const casefile::Case &record, const content::Pack &pack, Audience audience, bool isPolice, const Include &include)
        : m_pack(pack)
        , m_audience(audience)
        , m_isPolice(isPolice)
        , m_include(include)
    {
        m_copy.record = record;
    }

    Copy run(size_t index, const QStringList &leftOut)
    {
        // Also today's, where what is printed was signed before the child moved, and where the child lived before.
        std::vector<casefile::Child> known{m_copy.record.child};
        for (const casefile::Assessment &one : m_copy.record.assessments)
            known.push_back(one.signature.record.child);
        m_copy.record = casefile::asSigned(m_copy.record, index);
        for (casefile::Assessment &one : m_copy.record.assessments)
            one.signature.record = {};
        m_copy.record.supervisionNote.clear();
        // What follows this assessment is not known to it.
        m_copy.record.assessments.resize(index + 1);
        evidence();
        markedTexts();
        people();
        records();
        for (size_t i = 0; i <= index; ++i)
            byNature(i);
        safeAddress(known);
        for (const QString &place : leftOut)
            byAuthor(place);
        return std::move(m_copy);
    }

private:
    QString sentence(const QString &id) const { return m_pack.words(id); }

    void leaveOut(const QString &place, QString &text, const QString &reason)
    {
        if (text.trimmed().isEmpty() || text == sentence(reason))
            return;
        text = sentence(reason);
        m_copy.omissions.push_back({place, reason});
    }

    void evidence()
    {
        for (size_t i = 0; i < m_copy.record.evidence.size(); ++i) {
            assessment::Evidence &item = m_copy.record.evidence[i];
            const auto reason = hidden(item.marks, m_audience, m_isPolice, m_include);
            if (!reason)
                continue;
            // All of it goes: its source, its place and its date could say what the words would.
            assessment::Evidence empty;
            empty.id = item.id;
            empty.rows = item.rows;
            empty.text = sentence(*reason);
            item = empty;
            m_copy.omissions.push_back({QStringLiteral("/evidence/%1").arg(i), *reason});
        }
    }

    void markedTexts()
    {
        for (size_t i = 0; i < m_copy.record.assessments.size(); ++i) {
            casefile::Assessment &assessment = m_copy.record.assessments[i];
            const QString base = QStringLiteral("/assessments/%1/").arg(i);
            const QMap<QString, QStringList> marks = assessment.textMarks;
            for (auto it = marks.begin(); it != marks.end(); ++it) {
                const auto reason = hidden(it.value(), m_audience, m_isPolice, m_include);
                if (!reason)
                    continue;
                // A place we cannot find hides all that is around it, rather than nothing.
                for (QString path = withinAssessment(it.key());; path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString()) {
                    bool found = false;
                    visitTexts(assessment, [&](const TextPlace &place, QString &text) {
                        if (!isUnder(place.path, path) && !isUnder(place.pathById, path))
                            return;
                        found = true;
                        leaveOut(base + place.path, text, *reason);
                    });
                    if (found || path.isEmpty())
                        break;
                }
            }
            assessment.textMarks.clear();
        }
    }

    /// "judgement/why" of "/assessments/0/judgement/why", "assessment/judgement/why" or "/judgement/why".
    static QString withinAssessment(QString path)
    {
        while (path.startsWith(u'/'))
            path.remove(0, 1);
        if (path.startsWith(QStringLiteral("assessments/")))
            return path.section(u'/', 2);
        if (path.startsWith(QStringLiteral("assessment/")))
            return path.section(u'/', 1);
        return path;
    }

    void people()
    {
        if (m_audience == Audience::Full)
            return;
        auto &people = m_copy.record.people;
        for (size_t i = people.size(); i-- > 0;) {
            if (people[i].implicated != Tri::Yes && people[i].implicated != Tri::NotKnown)
                continue;
            people[i] = {};
            people[i].name = sentence(OmittedThirdParty);
            m_copy.omissions.push_back({QStringLiteral("/people/%1").arg(i), OmittedThirdParty});
        }
    }

    void records()
    {
        QJsonObject &records = m_copy.record.concernRecords;
        const bool stay = m_isPolice || (m_include.concernRecords && mayTakeIncluded(m_audience));
        if (records.isEmpty() || stay)
            return;
        records = {};
        m_copy.omissions.push_back({QStringLiteral("/concernRecords"), OmittedRecords});
    }

    /// What is not for a reader by its nature, marked or not.
    void byNature(size_t index)
    {
        casefile::Assessment &assessment = m_copy.record.assessments[index];
        const QString base = QStringLiteral("/assessments/%1/").arg(index);
        if (m_audience == Audience::Agency || m_audience == Audience::Parents) {
            leaveOut(base + QStringLiteral("childVoice/notToShare"), assessment.childVoice.notToShare, OmittedHere);
            leaveOut(base + QStringLiteral("childVoice/ourAnswer"), assessment.childVoice.ourAnswer, OmittedHere);
        }
        if (m_audience == Audience::Parents || m_audience == Audience::Child) {
            leaveOut(base + QStringLiteral("carers/riskReason"), assessment.carers.riskReason, OmittedHere);
            leaveOut(base + QStringLiteral("counterSignature/comments"), assessment.counterSignature.comments, OmittedHere);
            if (!assessment.counterSignature.questions.empty()) {
                assessment.counterSignature.questions.clear();
                m_copy.omissions.push_back({base + QStringLiteral("counterSignature/questions"), OmittedHere});
            }
            for (size_t i = 0; i < m_copy.record.missing.size(); ++i)
                leaveOut(QStringLiteral("/missing/%1/whoWith").arg(i), m_copy.record.missing[i].whoWith, OmittedThirdParty);
            // Why somebody was not told is not told to them by their copy.
            auto &against = m_copy.record.pathway.decidedAgainst;
            for (size_t i = 0; i < against.size(); ++i) {
                const QString place = QStringLiteral("/pathway/decidedAgainst/%1/").arg(i);
                leaveOut(place + QStringLiteral("what"), against[i].what, OmittedHere);
                leaveOut(place + QStringLiteral("reasons"), against[i].reasons, OmittedHere);
                leaveOut(place + QStringLiteral("lookedAgain"), against[i].lookedAgain, OmittedHere);
            }
            // How those who harm are to be stopped, where the child was taken to, what agencies agreed among themselves and told the
            // police: word of it must not reach those who harm.
            static const QStringList AmongWorkers{QStringLiteral("disruption-plan"), QStringLiteral("immediate-protection"),
                                                  pathway::StrategyDiscussion, pathway::StrategyMeeting, pathway::InformationReportSent};
            auto &events = m_copy.record.pathway.events;
            for (size_t i = 0; i < events.size(); ++i) {
                const QString place = QStringLiteral("/pathway/events/%1/").arg(i);
                if (events[i].kind == QLatin1String("disruption-plan"))
                    leaveOut(place + QStringLiteral("to"), events[i].to, OmittedHere);
                if (AmongWorkers.contains(events[i].kind))
                    leaveOut(place + QStringLiteral("note"), events[i].note, OmittedHere);
            }
        }
    }

    /// What the author leaves out besides; a place that is no longer there hides nothing.
    void byAuthor(const QString &place)
    {
        for (size_t i = 0; i < m_copy.record.evidence.size(); ++i) {
            assessment::Evidence &item = m_copy.record.evidence[i];
            if (place != QStringLiteral("evidence/") + item.id || item.text == sentence(OmittedHere))
                continue;
            assessment::Evidence empty;
            empty.id = item.id;
            empty.rows = item.rows;
            empty.text = sentence(OmittedHere);
            item = empty;
            m_copy.omissions.push_back({QStringLiteral("/evidence/%1").arg(i), OmittedHere});
        }
        if (place.startsWith(QStringLiteral("evidence/")))
            return;
        for (size_t i = 0; i < m_copy.record.people.size(); ++i) {
            casefile::Person &person = m_copy.record.people[i];
            if (place != QStringLiteral("people/") + person.id)
                continue;
            person = {};
            person.name = sentence(OmittedHere);
            m_copy.omissions.push_back({QStringLiteral("/people/%1").arg(i), OmittedHere});
        }
        visitTexts(m_copy.record, [&](const TextPlace &at, QString &text) {
            if (isUnder(at.pathById, place))
                leaveOut(u'/' + at.path, text, OmittedHere);
        });
    }

    /// The placement address, in its own field and wherever else somebody typed it.
    void safeAddress(const std::vector<casefile::Child> &known)
    {
        casefile::Child &child = m_copy.record.child;
        if (m_include.safeAddress && mayTakeIncluded(m_audience))
            return;
        leaveOut(QStringLiteral("/child/placementAddress"), child.placementAddress, OmittedAddress);
        leaveOut(QStringLiteral("/child/placementContact"), child.placementContact, OmittedAddress);
        std::vector<QRegularExpression> parts;
        QSet<std::pair<QString, bool>> taken;  // mostly the same in each assessment
        const auto addParts = [&](const QString &text, bool isPlace) {
            if (taken.contains({text, isPlace}))
                return;
            taken.insert({text, isPlace});
            for (QRegularExpression &part : tellingParts(text, isPlace))
                parts.push_back(std::move(part));
        };
        for (const casefile::Child &one : known) {
            addParts(one.placementAddress, true);
            addParts(one.placementContact, false);
        }
        if (parts.empty())
            return;
        visitTexts(m_copy.record, [&](const TextPlace &place, QString &text) {
            QString left = comparable(text);
            bool found = false;
            for (const QRegularExpression &part : parts) {
                if (!left.contains(part))
                    continue;
                left.replace(part, sentence(OmittedAddress));
                found = true;
            }
            if (!found)
                return;
            text = left;
            m_copy.omissions.push_back({u'/' + place.path, OmittedAddress});
        });
    }

    const content::Pack &m_pack;
    Audience m_audience;
    bool m_isPolice;
    Include m_include;
    Copy m_copy;
};

}  // namespace

QString audienceWord(Audience audience)
{
    switch (audience) {
    case Audience::Full: return QStringLiteral("full");
    case Audience::Agency: return QStringLiteral("agency");
    case Audience::Parents: return QStringLiteral("parents");
    case Audience::Child: return QStringLiteral("child");
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromWord(const QString &word)
{
    for (Audience audience : {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child}) {
        if (audienceWord(audience) == word)
            return audience;
    }
    return std::nullopt;
}

bool includeWord(Include &include, const QString &word)
{
    if (word == SafeAddress)
        include.safeAddress = true;
    else if (word == QStringLiteral("concern-records"))
        include.concernRecords = true;
    else if (word == QStringLiteral("identifies-source"))
        include.identifiesSource = true;
    else
        return false;
    return true;
}

std::optional<QString> parentsCopyRefusal(const casefile::Case &record, const casefile::Assessment &assessment)
{
    const bool isImplicated = assessment.carers.implicated == Tri::Yes || assessment.carers.implicated == Tri::NotKnown ||
                              std::any_of(record.people.begin(), record.people.end(), [](const casefile::Person &person) {
                                  return person.parentOrCarer && (person.implicated == Tri::Yes || person.implicated == Tri::NotKnown);
                              });
    if (isImplicated)
        return QStringLiteral("standing.parents-implicated");
    // Nobody said yet whether one may be: that is not known, and what is not known falls to the side of the child.
    const auto isParent = [](const casefile::Person &person) { return person.parentOrCarer; };
    const bool allCleared = std::any_of(record.people.begin(), record.people.end(), isParent) &&
                            std::all_of(record.people.begin(), record.people.end(),
                                        [&](const casefile::Person &person) { return !isParent(person) || person.implicated == Tri::No; });
    if (assessment.carers.implicated != Tri::No && !allCleared)
        return QStringLiteral("standing.parents-not-asked");
    if (assessment.carers.riskIfTold != Tri::No || assessment.carers.riskReason.trimmed().isEmpty())
        return QStringLiteral("standing.parents-copy-off");
    return std::nullopt;
}

QStringList leftOutBefore(const casefile::Case &record, Audience audience)
{
    const QJsonObject kept = record.extra.value(LeftOut).toObject();
    const bool isOwn = kept.contains(audienceWord(audience)) || audience == Audience::Full;
    QStringList places;
    for (const QJsonValue &place : kept.value(audienceWord(isOwn ? audience : Audience::Agency)).toArray())
        if (place.isString() && !places.contains(place.toString()))
            places << place.toString();
    return places;
}

void keepLeftOut(casefile::Case &record, Audience audience, const QStringList &leftOut)
{
    QJsonObject kept = record.extra.value(LeftOut).toObject();
    kept.insert(audienceWord(audience), QJsonArray::fromStringList(leftOut));
    record.extra.insert(LeftOut, kept);
}

Result<Copy> forAudience(const casefile::Case &record, size_t index, const content::Pack &pack, Audience audience, const Include &include,
                         const QStringList &leftOut)
{
    if (index >= record.assessments.size())
        return unexpected(ErrorCode::NotFound, QStringLiteral("no such assessment"));
    if (audience == Audience::Parents) {
        if (const auto reason = parentsCopyRefusal(record, record.assessments[index]))
            return unexpected(ErrorCode::Refused, *reason);
    }
    return Copier(record, pack, audience, false, include).run(index, leftOut);
}

Result<Copy> forPolice(const casefile::Case &record, size_t index, const content::Pack &pack, const Include &include,
                       const QStringList &leftOut)
{
    if (index >= record.assessments.size())
        return unexpected(ErrorCode::NotFound, QStringLiteral("no such assessment"));
    return Copier(record, pack, Audience::Full, true, include).run(index, leftOut);
}

}  // namespace holdfast::report
