// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/needs.h"

#include <QStringList>

namespace holdfast::content {

namespace {

// Ids only, separated by spaces: a table a reader can compare with contract.md and the pack.
constexpr const char *Domains =
    "health education emotional-and-behavioural identity family-and-social social-presentation parental-capacity "
    "family-and-environment income social-integration";

constexpr const char *Sections =
    "before-you-start child-and-family boys-and-young-men vulnerabilities protective-factors missing-episodes consent definition "
    "people-of-concern my-note voice-of-the-child parents-and-carers judgement decision referral plan check sign share";

constexpr const char *Texts =
    "CR0 CR1 CR2 CR3 CR4 CR5 CR6 CR7 CR8 CR9 CR10 CR11 CR12 CR13 CR14 CRA consent.closing consent.no-activity-note "
    "definition.fits definition.other-abuse definition.unclear definition.not-a-child definition.treated-as-child definition.known-gaps "
    "definition.unclear-known definition.acting definition.receiving "
    "DT1 DT2 DT3 DT4 DT5 DT6 DT7 DT8 DT9 DT10 DT11 DT12 DT13 DT14 DT15 DT16 DT17 DT18 DT19 DT20 "
    "standing.nothing-present standing.not-a-score standing.not-seen-this-time standing.practice-rule standing.may-have-happened "
    "standing.immediate-danger standing.call-now standing.indecent-images standing.refer-rule standing.any-order standing.vulnerabilities "
    "standing.resilience standing.boys-intro standing.linked-row standing.parents-copy-off standing.parents-implicated "
    "standing.parents-not-asked "
    "standing.not-refer-title standing.conflict standing.draft standing.guidance-date "
    "omitted.third-party omitted.identifies-source omitted.not-for-parents omitted.safe-address omitted.concern-records omitted.section "
    "omitted.notice credit.df LC1 LC10";

constexpr const char *CheckAndClockTexts =
    "check.judgement-missing check.which-harm-missing check.why-missing check.not-known-missing check.conflict-reason-missing "
    "check.decision-missing check.not-refer-reason-missing check.not-refer-second-person-missing check.not-refer-review-missing "
    "check.analysis-missing check.child-voice-missing check.parents-risk-unanswered check.plan-review-missing "
    "check.practice-rule-not-followed check.decision-reasons-missing check.decision-not-discussed check.present-without-evidence "
    "check.online-or-peer-unanswered check.evidence-without-text check.evidence-without-basis check.evidence-without-source "
    "check.opinion-alone check.evidence-without-date check.initials-for-names check.evidence-older-than-a-year "
    "check.exact-words-would-help check.one-source-for-everything check.protective-empty check.carers-views-missing check.plan-empty "
    "check.action-without-person check.action-without-date check.row-not-known check.row-not-answered check.without-words "
    "clock.written-referral.not-started clock.written-referral.running clock.written-referral.due-soon clock.written-referral.overdue "
    "clock.written-referral.met clock.written-referral.met-late clock.written-referral.met-before "
    "clock.social-care-decision.not-started clock.social-care-decision.running clock.social-care-decision.due-soon "
    "clock.social-care-decision.overdue clock.social-care-decision.met clock.social-care-decision.met-late "
    "clock.return-interview.running clock.review.running clock.hours clock.hour "
    "clock.minutes clock.minute clock.less-than-a-minute "
    "open.referral-not-recorded open.new-information open.not-refer-in-part open.late-reason open.assessment-not-attached open.not-told "
    "open.referrer-not-told open.conference open.information-report open.system-flag open.return-interview open.decided-against-in-part";

struct List {
    const char *id;
    const char *choices;
};
constexpr List Lists[] = {
    {"answer", "present not-seen not-known not-answered"},
    {"judgement", "exploited-or-very-likely at-risk vulnerable-no-signs-so-far different-harm not-enough-information no-current-concern"},
    {"decision", "refer share-new-information advice-or-early-help do-not-refer"},
    {"whose-words", "mine child-exact other-exact"},
    {"basis", "fact observation opinion reported"},
    {"source-kind", "child parent-or-carer own-observation school health police placement another-child public record"},
    {"mark", "third-party identifies-source not-for-parents safe-address"},
    {"setting", "community school boarding residential foster secure"},
    {"assessment-kind", "first reassessment information-added"},
    {"assessment-state", "draft waiting-for-counter-signature signed returned"},
    {"sharing-basis", "with-agreement without-agreement not-decided"},
    {"yes-no-unknown", "yes no unknown"},
    {"how-contributed", "in-person phone paper"},
    {"precision", "exact month year between not-known"},
    {"child-view-status", "obtained not-safe-now child-did-not-want-to not-yet-asked not-able-to-find"},
    {"plan-area", "safety-now health education missing family disruption support-and-recovery placement-plan"},
    {"plan-type", "reduce-vulnerability improve-resilience disrupt reduce-tolerance prosecute"},
    {"help-tier", "universal targeted specialist"},
    {"child-agrees", "yes no not-asked"},
    {"pathway-kind", "referred-by-phone referred-in-writing decision-received strategy-discussion section-47-outcome referrer-told "
                     "shared-new-information single-assessment-outcome conference information-report-sent notified flag-set"},
    {"social-care-outcome", "no-further-action other-agency-or-early-help single-assessment section-47 emergency-action already-known"},
    {"section-47-outcome", "substantiated not-substantiated-needs not-substantiated-no-needs"},
    {"notify", "police ofsted placing-authority independent-reviewing-officer cse-lead conference-chair"},
    {"counter-sign", "agree agree-with-comments return"},
    {"sign-statement", "known-on kept-apart judgement no-blame"},
    {"consent-basis", "established precaution always"},
    {"definition-outcome", "fits unclear other-abuse not-a-child"},
    {"return-interview", "offered done declined not-offered not-done"},
    {"audience", "full agency parents child"},
};

constexpr const char *Fields =
    "consent.dateOfBirth consent.childAge consent.eventDate consent.sexualActivity consent.positionOfTrust consent.substances "
    "consent.violenceOrThreat consent.fearOfConsequences consent.otherRealChoice consent.wanted consent.continuedContact "
    "definition.under18 definition.powerImbalance definition.coerceManipulateDeceive definition.sexualActivity definition.childGets "
    "definition.preventsHarm definition.perpetratorMoney definition.perpetratorStatus definition.onlyGratification "
    "child.name child.date-of-birth start.why-now domain.analysis domain.other-explanations domain.online-or-peer evidence.text "
    "judgement.choice judgement.why judgement.not-known decision.choice decision.reasons not-refer.reason plan.what sign.name";

void add(std::vector<Need> &needs, Need::Kind kind, const char *ids, const char *list = "")
{
    const QStringList parts = QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &id : parts)
        needs.push_back({kind, id, QString::fromLatin1(list)});
}

}  // namespace

const std::vector<Need> &needs()
{
    static const std::vector<Need> all = [] {
        std::vector<Need> needs;
        add(needs, Need::DomainId, Domains);
        add(needs, Need::SectionId, Sections);
        add(needs, Need::TextId, Texts);
        add(needs, Need::TextId, CheckAndClockTexts);
        add(needs, Need::FieldId, Fields);
        for (const List &list : Lists)
            add(needs, Need::ChoiceId, list.choices, list.id);
        // Rows that rules and reports ask for by name; a test holds the whole list of domain.md.
        add(needs, Need::RowId, "H1 H3 H4 H7 H8 H9 I3 I4 F11 F12 F13 F14 F15 F16 F18 V1 V23 Y1 Y8 R1");
        return needs;
    }();
    return all;
}

}  // namespace holdfast::content
