// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The record of one child as plain values: who the child is, assessments, evidence, missing episodes, what happened after.
// One document a practitioner can read (docs/formats.md). Every struct keeps, in `extra`, the fields it does not know, so that a file from
// a newer minor version survives a round trip. No number here grades a child.
#pragma once

#include "core/assessment/answers.h"
#include "core/assessment/completeness.h"
#include "core/assessment/evidence.h"
#include "core/assessment/judgement.h"
#include "core/base/partialdate.h"
#include "core/base/tri.h"
#include "core/consent/consent.h"
#include "core/consent/definition.h"
#include "core/pathway/pathway.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::casefile {

inline constexpr int MajorVersion = 1;
inline constexpr int MinorVersion = 0;

/// The information sheet, domain.md 1.2 and ux.md 3.9.
struct Child {
    QString name;
    QString knownAs;
    QStringList aliases;
    QDate dateOfBirth;
    std::optional<int> estimatedAge;  ///< years
    QString gender;                   ///< free text, with pronoun beside it
    QString pronoun;
    QString ethnicity;
    QString religion;
    QString firstLanguage;
    QString interpreter;
    QString homeAddress;
    QString homeContact;
    QString placementAddress;  ///< safe address: left out of every copy unless included on purpose
    QString placementContact;
    QString emergencyContact;
    QString primaryCarer;
    QString carers;
    QString otherChildren;  ///< siblings and other children in the household
    QString otherAdults;
    Tri disability = Tri::NotAnswered;
    QString disabilityDetail;  ///< and how it affects safety
    Tri learningDisability = Tri::NotAnswered;
    Tri fosterCare = Tri::NotAnswered;
    Tri adopted = Tri::NotAnswered;
    Tri lookedAfter = Tri::NotAnswered;
    QString legalStatus;  ///< choice "legal-status" or own words
    Tri childProtectionPlanNow = Tri::NotAnswered;
    Tri childProtectionPlanBefore = Tri::NotAnswered;
    Tri childInNeedPlan = Tri::NotAnswered;
    QString placingAuthority;
    QString homeAuthority;  ///< where the home or placement is
    QString otherAuthorities;
    QString gp;
    QString school;
    QString socialWorker;
    QString otherProfessionals;
    Tri missingNow = Tri::NotAnswered;
    Tri knownToPolice = Tri::NotAnswered;
    Tri knownToYouthJustice = Tri::NotAnswered;
    Tri knownToCamhs = Tri::NotAnswered;
    QString externalReference;  ///< the agency's own number
    QJsonObject extra;
    bool operator==(const Child &) const = default;
};

struct Setting {
    QString kind;  ///< choice "setting"
    QString name;
    QString authority;
    QJsonObject extra;
    bool operator==(const Setting &) const = default;
};

/// The first worry, as it was recorded (ux.md 3.5).
struct Concern {
    QString text;
    QString howKnown;
    Tri immediateDanger = Tri::NotAnswered;
    QString recordedBy;
    QDateTime recordedAt;  ///< UTC
    QJsonObject extra;
    bool operator==(const Concern &) const = default;
};

struct Person {
    QString id;
    QString name;
    QString role;
    QString agency;
    QString contact;
    bool parentOrCarer = false;
    Tri implicated = Tri::NotAnswered;
    QJsonObject extra;
    bool operator==(const Person &) const = default;
};

struct Contributor {
    QString name;
    QString role;
    QString agency;
    QString how;  ///< choice "how-contributed": in-person, phone, paper
    QJsonObject extra;
    bool operator==(const Contributor &) const = default;
};

/// Before you start, ux.md 3.8.
struct Start {
    QString workerName;
    QString workerRole;
    QString workerAgency;
    QString workerContact;
    QDate workerDate;
    QString managerName;
    QString managerContact;
    QDate managerDate;
    QString whyNow;
    std::vector<Contributor> contributors;
    Tri childSeen = Tri::NotAnswered;
    Tri childSeenAlone = Tri::NotAnswered;
    Tri childTookPart = Tri::NotAnswered;
    QString communicationNeeds;
    QString sharingBasis;  ///< choice "sharing-basis"
    QString sharingReason;
    QJsonObject extra;
    bool operator==(const Start &) const = default;
};

/// ux.md 3.16: what the rules do not read stands beside what they do.
struct ConsentNotes {
    consent::Inputs inputs;
    QString otherPersonsAge;
    Tri onlineImages = Tri::NotAnswered;
    Tri ableToUnderstand = Tri::NotAnswered;
    QString note;
    QJsonObject extra;
    bool operator==(const ConsentNotes &) const = default;
};

struct DefinitionNotes {
    consent::DefinitionInputs inputs;
    QMap<QString, QString> notes;  ///< by input name
    QStringList forms;             ///< choices "exploitation-form" and "online-grooming" (WY-018, WY-097, DF-020)
    QJsonObject extra;
    bool operator==(const DefinitionNotes &) const = default;
};

/// ux.md 3.18. status: choice "child-view-status" (obtained, not-safe-now, child-did-not-want-to, not-yet-asked, not-able-to-find).
struct ChildVoice {
    QString status;
    QString words;
    QString howGiven;
    QString whoWasThere;
    QString support;
    QString wants;
    QString worries;
    QString goingWell;
    QString trusts;
    QString notToShare;
    QString ourAnswer;
    QString withoutWords;
    QString viewOfAssessment;
    QString planToAsk;
    QDate planOn;
    QJsonObject extra;
    bool operator==(const ChildVoice &) const = default;
};

/// ux.md 3.19. The parents' copy exists only when riskIfTold is No with a reason and nobody is implicated.
struct CarersVoice {
    Tri riskIfTold = Tri::NotAnswered;
    QString riskReason;
    QString views;
    QString noticed;
    QString supportNeeded;
    Tri implicated = Tri::NotAnswered;
    QString notSoughtReason;  ///< WY-045
    QJsonObject extra;
    bool operator==(const CarersVoice &) const = default;
};

/// ux.md 3.29.
struct MissingEpisode {
    QString id;
    QDateTime from;  ///< UTC
    QString missingFrom;
    QString lastSeen;
    QDateTime reportedAt;
    QString reportReference;
    QDateTime returnedAt;  ///< null while still missing
    QString foundWhere;
    QString foundBy;
    Tri knownLinks = Tri::NotAnswered;  ///< does the child have known links to that place
    QString condition;
    QString whoWith;
    QString howTravelled;
    QString whatLedToIt;
    QString interviewStatus;  ///< choice "return-interview"
    QString interviewBy;
    QDateTime interviewAt;
    QString interviewNotDoneReason;
    QString childSaid;
    QString supportNeeded;
    QJsonObject extra;
    bool operator==(const MissingEpisode &) const = default;
};

/// What belongs to the case and stood behind the assessment when it was signed: a signed version is shown and printed with this, whatever
/// the case says by then.
struct SignedRecord {
    Child child;
    Setting setting;
    Concern concern;
    std::vector<Person> people;
    std::vector<assessment::Evidence> evidence;
    std::vector<MissingEpisode> missing;
    QJsonObject extra;
    bool operator==(const SignedRecord &) const = default;
};

struct Signature {
    QString name;
    QString role;
    QString agency;
    QDateTime at;            ///< UTC; null while not signed
    QStringList statements;  ///< ids of the sign statements that were ticked
    QString packId, packVersion, packDigest;
    QMap<QString, QString> wording;  ///< every text that was shown, by id
    SignedRecord record;             ///< empty while not signed
    QJsonObject extra;
    bool isSigned() const { return at.isValid(); }
    bool operator==(const Signature &) const = default;
};

/// A counter-signer's question, tied to a field.
struct Question {
    QString id;
    QString place;  ///< JSON path inside the assessment
    QString text;
    QString answer;
    QJsonObject extra;
    bool operator==(const Question &) const = default;
};

struct CounterSignature {
    QString outcome;  ///< choice "counter-sign": agree, agree-with-comments, return; empty while waiting
    QString name;
    QString role;
    QString agency;
    QDateTime at;
    QString comments;
    std::vector<Question> questions;
    QJsonObject extra;
    bool operator==(const CounterSignature &) const = default;
};

/// Said after signing, beside what was signed; both stay readable.
struct Correction {
    QString id;
    QString place;
    QString text;
    QString reason;
    QString by;
    QDateTime at;
    QJsonObject extra;
    bool operator==(const Correction &) const = default;
};

inline const QString StateDraft = QStringLiteral("draft");
inline const QString StateWaiting = QStringLiteral("waiting-for-counter-signature");
inline const QString StateSigned = QStringLiteral("signed");      ///< signed and agreed
inline const QString StateReturned = QStringLiteral("returned");  ///< given back with questions; open for changes again

struct Assessment {
    QString id;     ///< "a-..."
    QString kind;   ///< choice "assessment-kind"
    QDate knownOn;  ///< "what was known on"
    QString state = StateDraft;
    QDateTime startedAt;
    Start start;
    assessment::Answers answers;
    std::vector<assessment::OtherRow> otherRows;
    QMap<QString, assessment::DomainNotes> domains;  ///< by domain id
    assessment::Answers vulnerabilities;
    QString vulnerabilityNote;  ///< anything else, incl. the optional note on sexuality (ux.md 3.9)
    assessment::Answers prompts;
    std::vector<assessment::ProtectiveFactor> protective;
    QString protectiveNoneReason;  ///< none, or nobody has asked
    ConsentNotes consent;
    DefinitionNotes definition;
    ChildVoice childVoice;
    CarersVoice carers;
    assessment::Judgement judgement;
    assessment::Decision decision;
    assessment::Plan plan;
    Signature signature;
    CounterSignature counterSignature;
    std::vector<Correction> corrections;
    QStringList finishedSections;          ///< section ids the person called finished (domains say so in their notes)
    QStringList comeBackTo;                ///< section and "domain." ids of which the person said "No, I will come back"
    QMap<QString, QStringList> textMarks;  ///< sharing marks on free text, by JSON path inside the assessment
    QJsonObject extra;
    bool isLocked() const { return state == StateWaiting || state == StateSigned; }
    bool operator==(const Assessment &) const = default;
};

struct Pathway {
    std::vector<pathway::Event> events;
    std::vector<pathway::DecidedAgainst> decidedAgainst;
    QJsonObject extra;
    bool operator==(const Pathway &) const = default;
};

struct Case {
    int majorVersion = MajorVersion;
    int minorVersion = MinorVersion;
    QString reference;  ///< "A-0042"
    Child child;
    Setting setting;
    Concern concern;
    std::vector<Person> people;
    std::vector<assessment::Evidence> evidence;
    std::vector<Assessment> assessments;  ///< oldest first
    std::vector<MissingEpisode> missing;
    Pathway pathway;
    QJsonObject concernRecords;  ///< persons, vehicles, phones, online, places, links: kept apart, in no copy by default
    QStringList keptApart;       ///< entries of the chronology that look alike and are two: "evidence/e-1|evidence/e-2"
    QString supervisionNote;     ///< the practitioner's own; in no copy, ever
    QString leadWorker;
    bool closed = false;
    bool restricted = false;
    QJsonObject extra;
    bool operator==(const Case &) const = default;

    /// The assessment that is worked on or was made last; null when there is none.
    const Assessment *current() const { return assessments.empty() ? nullptr : &assessments.back(); }
    Assessment *current() { return assessments.empty() ? nullptr : &assessments.back(); }
};

/// Evidence that stands behind a row; a linked row (I3) shows that of the row it is recorded under.
std::vector<const assessment::Evidence *> evidenceFor(const Case &record, const QString &rowId);

/// Age today in UK years, or the estimated age; nothing when neither is known.
std::optional<int> ageToday(const Child &child, QDate today);

/// "J.S."; empty without a name.
QString initials(const QString &name);

/// What of this case a signature keeps.
SignedRecord recordToSign(const Case &record);

/// The case as it was when the assessment with this index was signed; the case itself while that one is open. Later marks that leave
/// something out of copies, and a person who turned out to be involved, count for the signed version too.
Case asSigned(const Case &record, size_t index);

/// The lists of core/assessment for one assessment of a case. CR1 and the voices are worked out here.
assessment::Subject subjectOf(const Case &record, const Assessment &assessment, const content::Pack &pack, QDate today);

/// The consent inputs with the child's date of birth filled in when the page left it empty.
consent::Inputs consentInputs(const Case &record, const Assessment &assessment);

/// A case as it starts: one draft assessment, reference given.
Case newCase(const QString &reference, const QDateTime &now);

/// A next assessment: copies people, vulnerabilities and open actions; rows start not answered.
Assessment reassessment(const Case &record, const QDateTime &now);

/// A plainly fictional case with evidence in every domain.
Case sample(const QDateTime &now);

}  // namespace holdfast::casefile
