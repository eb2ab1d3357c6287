<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>england-cse</name>
    <message>
        <source>Nobody knows yet. It stays on the list of what to find out.</source>
        <comment>choice-hint:answer.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and not seen. It does not mean it is absent.</source>
        <comment>choice-hint:answer.not-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as present, now or in the past.</source>
        <comment>choice-hint:answer.present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be checked.</source>
        <comment>choice-hint:basis.fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard first-hand.</source>
        <comment>choice-hint:basis.observation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional view.</source>
        <comment>choice-hint:basis.opinion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet checked.</source>
        <comment>choice-hint:basis.reported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally within 24 hours. It is the other agency's time.</source>
        <comment>choice-hint:clock.social-care-decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due 48 hours after a referral by phone.</source>
        <comment>choice-hint:clock.written-referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason, a second person and a review date.</source>
        <comment>choice-hint:decision.do-not-refer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which.</source>
        <comment>choice-hint:judgement.different-harm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of every copy except your own agency's and children's social care's.</source>
        <comment>choice-hint:mark.identifies-source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of every copy unless you include it on purpose.</source>
        <comment>choice-hint:mark.safe-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of copies for other agencies, parents and the child.</source>
        <comment>choice-hint:mark.third-party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval is needed before a child under 13 goes to secure accommodation.</source>
        <comment>choice-hint:notify.secretary-of-state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need plan or early help.</source>
        <comment>choice-hint:section-47-outcome.not-substantiated-needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child protection conference must be called.</source>
        <comment>choice-hint:section-47-outcome.substantiated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referrer must be told.</source>
        <comment>choice-hint:social-care-outcome.no-further-action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>choice:answer.not-answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:answer.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>choice:answer.not-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <comment>choice:answer.present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First assessment</source>
        <comment>choice:assessment-kind.first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information added</source>
        <comment>choice:assessment-kind.information-added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassessment</source>
        <comment>choice:assessment-kind.reassessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>choice:assessment-state.draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <comment>choice:assessment-state.returned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>choice:assessment-state.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for counter-signature</source>
        <comment>choice:assessment-state.waiting-for-counter-signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for another agency</source>
        <comment>choice:audience.agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the child</source>
        <comment>choice:audience.child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy: own agency and children's social care</source>
        <comment>choice:audience.full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for parents or carers</source>
        <comment>choice:audience.parents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>choice:basis.fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>choice:basis.observation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>choice:basis.opinion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by someone else</source>
        <comment>choice:basis.reported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>choice:change.corrected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly known</source>
        <comment>choice:change.newly-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly recorded</source>
        <comment>choice:change.newly-recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known both times</source>
        <comment>choice:change.not-known-both-times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still recorded</source>
        <comment>choice:change.still-recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <comment>choice:change.unchanged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present, not asked this time</source>
        <comment>choice:change.was-present-not-asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present, not known this time</source>
        <comment>choice:change.was-present-not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present, not seen this time</source>
        <comment>choice:change.was-present-not-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case system or portal</source>
        <comment>choice:channel.case-system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <comment>choice:channel.in-person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a meeting</source>
        <comment>choice:channel.meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>choice:channel.phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post or by hand</source>
        <comment>choice:channel.post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <comment>choice:channel.secure-email</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:child-agrees.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>choice:child-agrees.not-asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:child-agrees.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child did not want to say</source>
        <comment>choice:child-view-status.child-did-not-want-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not able to find the child</source>
        <comment>choice:child-view-status.not-able-to-find</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to ask now</source>
        <comment>choice:child-view-status.not-safe-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <comment>choice:child-view-status.not-yet-asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's view was obtained</source>
        <comment>choice:child-view-status.obtained</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>choice:clock-state.due-soon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>choice:clock-state.met</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done late</source>
        <comment>choice:clock-state.met-late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>choice:clock-state.not-started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>choice:clock-state.overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>choice:clock-state.running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision from social care</source>
        <comment>choice:clock.social-care-decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written referral</source>
        <comment>choice:clock.written-referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always applies</source>
        <comment>choice:consent-basis.always</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from what is known</source>
        <comment>choice:consent-basis.established</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so taken on the protective side</source>
        <comment>choice:consent-basis.precaution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>choice:counter-sign.agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree, with comments</source>
        <comment>choice:counter-sign.agree-with-comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with questions</source>
        <comment>choice:counter-sign.return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice or early help with another agency as well</source>
        <comment>choice:decision.advice-or-early-help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refer</source>
        <comment>choice:decision.do-not-refer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to children's social care</source>
        <comment>choice:decision.refer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already open to children's social care: share this as new information</source>
        <comment>choice:decision.share-new-information</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the definition</source>
        <comment>choice:definition-outcome.fits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or over</source>
        <comment>choice:definition-outcome.not-a-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different form of child sexual abuse</source>
        <comment>choice:definition-outcome.other-abuse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are not known yet</source>
        <comment>choice:definition-outcome.unclear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>choice:due.action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a decision not to refer</source>
        <comment>choice:due.not-refer-review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>choice:due.review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision from social care</source>
        <comment>choice:due.social-care-decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <comment>choice:due.still-missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written referral</source>
        <comment>choice:due.written-referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented as a relationship or friendship</source>
        <comment>choice:exploitation-form.apparent-relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For money, goods, a place to stay or another need</source>
        <comment>choice:exploitation-form.exchange</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By or through family</source>
        <comment>choice:exploitation-form.family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a group or gang</source>
        <comment>choice:exploitation-form.group-or-gang</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from place to place for exploitation</source>
        <comment>choice:exploitation-form.moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:exploitation-form.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online only, or mainly online</source>
        <comment>choice:exploitation-form.online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At parties or with drink and drugs</source>
        <comment>choice:exploitation-form.party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By other young people</source>
        <comment>choice:exploitation-form.peers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I will come back</source>
        <comment>choice:finished.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:finished.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form read into the program</source>
        <comment>choice:how-contributed.imported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <comment>choice:how-contributed.in-person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper or by e-mail</source>
        <comment>choice:how-contributed.paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <comment>choice:how-contributed.phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video call</source>
        <comment>choice:how-contributed.video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk of being sexually exploited</source>
        <comment>choice:judgement.at-risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiencing, or at risk of, a different harm</source>
        <comment>choice:judgement.different-harm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sexually exploited, or very likely to be</source>
        <comment>choice:judgement.exploited-or-very-likely</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no current concern about sexual exploitation on what is known today</source>
        <comment>choice:judgement.no-current-concern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not have enough information to judge yet</source>
        <comment>choice:judgement.not-enough-information</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable, and I have not seen signs of exploitation so far</source>
        <comment>choice:judgement.vulnerable-no-signs-so-far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccompanied asylum-seeking child</source>
        <comment>choice:legal-status.asylum-seeking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care leaver</source>
        <comment>choice:legal-status.care-leaver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care order (section 31)</source>
        <comment>choice:legal-status.care-order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency protection order or police protection</source>
        <comment>choice:legal-status.emergency-protection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim care order (section 38)</source>
        <comment>choice:legal-status.interim-care-order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order</source>
        <comment>choice:legal-status.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:legal-status.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remanded to local authority or custody</source>
        <comment>choice:legal-status.remand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accommodated by agreement (section 20)</source>
        <comment>choice:legal-status.section-20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special guardianship order</source>
        <comment>choice:legal-status.special-guardianship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision order</source>
        <comment>choice:legal-status.supervision-order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could identify who told us</source>
        <comment>choice:mark.identifies-source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show to parents or carers</source>
        <comment>choice:mark.not-for-parents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe address</source>
        <comment>choice:mark.safe-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about another person</source>
        <comment>choice:mark.third-party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <comment>choice:missing-from.home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:missing-from.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>choice:missing-from.placement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <comment>choice:missing-from.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult services</source>
        <comment>choice:notify.adult-services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children's social care</source>
        <comment>choice:notify.childrens-social-care</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference chair</source>
        <comment>choice:notify.conference-chair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploitation lead in children's social care</source>
        <comment>choice:notify.cse-lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated safeguarding lead</source>
        <comment>choice:notify.designated-lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent Reviewing Officer</source>
        <comment>choice:notify.independent-reviewing-officer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>choice:notify.manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical consultant</source>
        <comment>choice:notify.medical-consultant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ofsted</source>
        <comment>choice:notify.ofsted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents or carers</source>
        <comment>choice:notify.parents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing authority</source>
        <comment>choice:notify.placing-authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <comment>choice:notify.police</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police exploitation team or single point of contact</source>
        <comment>choice:notify.police-exploitation-team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referrer</source>
        <comment>choice:notify.referrer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <comment>choice:notify.secretary-of-state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist exploitation service</source>
        <comment>choice:notify.specialist-service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to meet, or befriended to gain trust</source>
        <comment>choice:online-grooming.asked-to-meet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone posing as another person</source>
        <comment>choice:online-grooming.false-identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being pressed into a sexual act, for example by a threat over images</source>
        <comment>choice:online-grooming.pressed-to-act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual questions or suspicious contact</source>
        <comment>choice:online-grooming.sexual-questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being shown sexual acts or images</source>
        <comment>choice:online-grooming.shown-sexual-content</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>choice:pathway-kind.closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <comment>choice:pathway-kind.conference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice asked for</source>
        <comment>choice:pathway-kind.consultation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision received from social care</source>
        <comment>choice:pathway-kind.decision-received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early help agreed</source>
        <comment>choice:pathway-kind.early-help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement taken further</source>
        <comment>choice:pathway-kind.escalated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate protection</source>
        <comment>choice:pathway-kind.immediate-protection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information report sent to the police</source>
        <comment>choice:pathway-kind.information-report-sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <comment>choice:pathway-kind.notified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by phone</source>
        <comment>choice:pathway-kind.referred-by-phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written referral sent</source>
        <comment>choice:pathway-kind.referred-in-writing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer told of the outcome</source>
        <comment>choice:pathway-kind.referrer-told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 47 outcome</source>
        <comment>choice:pathway-kind.section-47-outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New information shared</source>
        <comment>choice:pathway-kind.shared-new-information</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy discussion</source>
        <comment>choice:pathway-kind.strategy-discussion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy meeting</source>
        <comment>choice:pathway-kind.strategy-meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House or flat</source>
        <comment>choice:place-kind.home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel or hostel</source>
        <comment>choice:place-kind.hotel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site, app or game</source>
        <comment>choice:place-kind.online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:place-kind.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park or street</source>
        <comment>choice:place-kind.park</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or its surroundings</source>
        <comment>choice:place-kind.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping centre or station</source>
        <comment>choice:place-kind.shopping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takeaway, shop or cafe</source>
        <comment>choice:place-kind.takeaway</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle or taxi</source>
        <comment>choice:place-kind.vehicle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the people causing harm</source>
        <comment>choice:plan-area.disruption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <comment>choice:plan-area.education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>choice:plan-area.family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what is not known</source>
        <comment>choice:plan-area.find-out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>choice:plan-area.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>choice:plan-area.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety now</source>
        <comment>choice:plan-area.safety-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and recovery</source>
        <comment>choice:plan-area.support-and-recovery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disrupt those who exploit</source>
        <comment>choice:plan-type.disrupt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build on what helps the child cope</source>
        <comment>choice:plan-type.improve-resilience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support a prosecution</source>
        <comment>choice:plan-type.prosecute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge acceptance of exploitation</source>
        <comment>choice:plan-type.reduce-tolerance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the child less vulnerable</source>
        <comment>choice:plan-type.reduce-vulnerability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <comment>choice:precision.between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact day</source>
        <comment>choice:precision.exact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <comment>choice:precision.month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:precision.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <comment>choice:precision.year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <comment>choice:protective-none.nobody-has-asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked and found none</source>
        <comment>choice:protective-none.none-found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child did not want it</source>
        <comment>choice:return-interview.declined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>choice:return-interview.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>choice:return-interview.not-done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <comment>choice:return-interview.not-offered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>choice:return-interview.offered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:risk-if-told.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>choice:risk-if-told.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:risk-if-told.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not substantiated, with needs</source>
        <comment>choice:section-47-outcome.not-substantiated-needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not substantiated, no further needs found</source>
        <comment>choice:section-47-outcome.not-substantiated-no-needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantiated: suffering, or likely to suffer, significant harm</source>
        <comment>choice:section-47-outcome.substantiated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <comment>choice:section-status.cannot-start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>choice:section-status.completed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>choice:section-status.in-progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>choice:section-status.not-started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>choice:section-status.problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding school</source>
        <comment>choice:setting.boarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home in the community</source>
        <comment>choice:setting.community</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster care</source>
        <comment>choice:setting.foster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital or health setting</source>
        <comment>choice:setting.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With relatives or friends</source>
        <comment>choice:setting.kinship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:setting.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children's home or residential school</source>
        <comment>choice:setting.residential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day school or college</source>
        <comment>choice:setting.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure accommodation or custody</source>
        <comment>choice:setting.secure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported accommodation</source>
        <comment>choice:setting.supported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <comment>choice:sharing-basis.not-decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With agreement</source>
        <comment>choice:sharing-basis.with-agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without agreement, because of risk of significant harm</source>
        <comment>choice:sharing-basis.without-agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for consent would get in the way of protecting the child</source>
        <comment>choice:sharing-reason.asking-would-prejudice-protection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent cannot be given by or for the child</source>
        <comment>choice:sharing-reason.consent-cannot-be-given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for consent is not reasonable in the circumstances</source>
        <comment>choice:sharing-reason.consent-cannot-reasonably-be-obtained</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a professional judgement, not a score.</source>
        <comment>choice:sign-statement.judgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I kept fact, observation and opinion apart.</source>
        <comment>choice:sign-statement.kept-apart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what I knew on the date shown.</source>
        <comment>choice:sign-statement.known-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording does not blame the child.</source>
        <comment>choice:sign-statement.no-blame</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known: section 47 enquiry, or a new or updated single assessment</source>
        <comment>choice:social-care-outcome.already-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency protective action</source>
        <comment>choice:social-care-outcome.emergency-action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further action</source>
        <comment>choice:social-care-outcome.no-further-action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agency, advice or early help, nothing more from social care</source>
        <comment>choice:social-care-outcome.other-agency-or-early-help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable cause to suspect significant harm: section 47 enquiry</source>
        <comment>choice:social-care-outcome.section-47</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need: single assessment</source>
        <comment>choice:social-care-outcome.single-assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another child</source>
        <comment>choice:source-kind.another-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child</source>
        <comment>choice:source-kind.child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or a friend of the family</source>
        <comment>choice:source-kind.family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>choice:source-kind.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone or something else</source>
        <comment>choice:source-kind.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own observation</source>
        <comment>choice:source-kind.own-observation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <comment>choice:source-kind.parent-or-carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement or residential staff</source>
        <comment>choice:source-kind.placement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <comment>choice:source-kind.police</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the public</source>
        <comment>choice:source-kind.public</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or document</source>
        <comment>choice:source-kind.record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <comment>choice:source-kind.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children's social care</source>
        <comment>choice:source-kind.social-care</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth work or a voluntary organisation</source>
        <comment>choice:source-kind.youth-work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>choice:stage.closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>choice:stage.draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <comment>choice:stage.review-due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>choice:stage.signed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for counter-signature</source>
        <comment>choice:stage.waiting-for-counter-signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's exact words</source>
        <comment>choice:whose-words.child-exact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <comment>choice:whose-words.mine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else's exact words</source>
        <comment>choice:whose-words.other-exact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:yes-no-unknown.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:yes-no-unknown.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:yes-no-unknown.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:yes-no.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:yes-no.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February 2017 (DFE-00056-2017)</source>
        <comment>dated:DF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2018</source>
        <comment>dated:DPA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <comment>dated:FORMS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February 2022</source>
        <comment>dated:IICSA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <comment>dated:LEEDS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2015</source>
        <comment>dated:MSA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written 2026</source>
        <comment>dated:OWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed January 2018</source>
        <comment>dated:SC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition amended May 2017</source>
        <comment>dated:WY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <comment>domain:education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional and behavioural development</source>
        <comment>domain:emotional-and-behavioural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and environmental factors</source>
        <comment>domain:family-and-environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and social relationships</source>
        <comment>domain:family-and-social</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>domain:health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>domain:identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <comment>domain:income</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental capacity</source>
        <comment>domain:parental-capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social integration</source>
        <comment>domain:social-integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social presentation</source>
        <comment>domain:social-presentation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance used</source>
        <comment>field:assessment.content-version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <comment>field:assessment.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known on</source>
        <comment>field:assessment.known-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>field:assessment.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May any parent or carer be involved in the exploitation?</source>
        <comment>field:carers.implicated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why their views were not sought</source>
        <comment>field:carers.not-sought-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have noticed</source>
        <comment>field:carers.noticed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could speaking to parents or carers put the child at more risk?</source>
        <comment>field:carers.risk-if-told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:carers.risk-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support they need</source>
        <comment>field:carers.support-needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their views, exactly</source>
        <comment>field:carers.views</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>field:case.closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead worker</source>
        <comment>field:case.lead-worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <comment>field:case.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted case</source>
        <comment>field:case.restricted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My supervision note</source>
        <comment>field:case.supervision-note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>field:check.problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to strengthen</source>
        <comment>field:check.strengthen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not know</source>
        <comment>field:check.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>field:child.adopted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>field:child.age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>field:child.aliases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parents and carers</source>
        <comment>field:child.carers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <comment>field:child.child-in-need-plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a child protection plan before</source>
        <comment>field:child.child-protection-plan-before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a child protection plan now</source>
        <comment>field:child.child-protection-plan-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <comment>field:child.date-of-birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the child have a disability?</source>
        <comment>field:child.disability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disability, and how it affects safety</source>
        <comment>field:child.disability-detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <comment>field:child.emergency-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated age</source>
        <comment>field:child.estimated-age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <comment>field:child.ethnicity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency's own number</source>
        <comment>field:child.external-reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <comment>field:child.first-language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In foster care</source>
        <comment>field:child.foster-care</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field:child.gender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <comment>field:child.gp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <comment>field:child.home-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority where the child lives</source>
        <comment>field:child.home-authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home contact number</source>
        <comment>field:child.home-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter or communication support</source>
        <comment>field:child.interpreter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>field:child.known-as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to CAMHS</source>
        <comment>field:child.known-to-camhs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the police</source>
        <comment>field:child.known-to-police</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to youth justice</source>
        <comment>field:child.known-to-youth-justice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the child have a learning disability?</source>
        <comment>field:child.learning-disability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status</source>
        <comment>field:child.legal-status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by a local authority</source>
        <comment>field:child.looked-after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child missing now?</source>
        <comment>field:child.missing-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <comment>field:child.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other adults in the household</source>
        <comment>field:child.other-adults</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other authorities where the child has lived</source>
        <comment>field:child.other-authorities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers, sisters and other children in the household</source>
        <comment>field:child.other-children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other professionals</source>
        <comment>field:child.other-professionals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement address</source>
        <comment>field:child.placement-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement contact number</source>
        <comment>field:child.placement-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing authority</source>
        <comment>field:child.placing-authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main carer</source>
        <comment>field:child.primary-carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <comment>field:child.pronoun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <comment>field:child.religion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, college or work</source>
        <comment>field:child.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <comment>field:child.social-worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>field:concern-link.from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are linked</source>
        <comment>field:concern-link.how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>field:concern-link.to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online name</source>
        <comment>field:concern-online.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or app</source>
        <comment>field:concern-online.service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is used</source>
        <comment>field:concern-online.use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field:concern-person.address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age or estimated age</source>
        <comment>field:concern-person.age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this person under 18?</source>
        <comment>field:concern-person.child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child calls this person</source>
        <comment>field:concern-person.claimed-relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field:concern-person.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <comment>field:concern-person.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we see the relationship</source>
        <comment>field:concern-person.our-view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field:concern-phone.number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <comment>field:concern-phone.use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field:concern-place.address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <comment>field:concern-place.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or description of the place</source>
        <comment>field:concern-place.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other children seen there</source>
        <comment>field:concern-place.other-children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and marks</source>
        <comment>field:concern-vehicle.colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and model</source>
        <comment>field:concern-vehicle.make</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration, or part of it</source>
        <comment>field:concern-vehicle.registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <comment>field:concern.how-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child in immediate danger now?</source>
        <comment>field:concern.immediate-danger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <comment>field:concern.recorded-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <comment>field:concern.recorded-by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the call?</source>
        <comment>field:concern.referred-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you already referred this by phone?</source>
        <comment>field:concern.referred-by-phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you</source>
        <comment>field:concern.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the child able to understand what was happening?</source>
        <comment>field:consent.able-to-understand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child's age at the time</source>
        <comment>field:consent.childAge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child still in contact with this person?</source>
        <comment>field:consent.continuedContact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child's date of birth</source>
        <comment>field:consent.dateOfBirth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <comment>field:consent.eventDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the child fear what would happen if they refused?</source>
        <comment>field:consent.fearOfConsequences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <comment>field:consent.finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:consent.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are images or online contact involved?</source>
        <comment>field:consent.online-images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person's age, or the age gap</source>
        <comment>field:consent.other-persons-age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the child have any other real choice?</source>
        <comment>field:consent.otherRealChoice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the other person in a position of trust or authority?</source>
        <comment>field:consent.positionOfTrust</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sexual activity known or suspected?</source>
        <comment>field:consent.sexualActivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were alcohol or drugs involved?</source>
        <comment>field:consent.substances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there violence, or a threat of it, to the child or the family?</source>
        <comment>field:consent.violenceOrThreat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the child want it to happen?</source>
        <comment>field:consent.wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says so</source>
        <comment>field:consent.where-it-says-so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:consent.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice given</source>
        <comment>field:consultation.advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:consultation.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the child identified?</source>
        <comment>field:consultation.identifiable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked</source>
        <comment>field:consultation.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:consultation.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <comment>field:consultation.with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:contributor.agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they contributed</source>
        <comment>field:contributor.how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:contributor.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:contributor.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>field:correction.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>field:correction.by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field:correction.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>field:correction.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:countersign.agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>field:countersign.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <comment>field:countersign.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>field:countersign.comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:countersign.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <comment>field:countersign.outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field:countersign.question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field:countersign.questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:countersign.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>field:decision.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>field:decision.by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>field:decision.choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed with</source>
        <comment>field:decision.discussed-with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other crimes this may be linked to</source>
        <comment>field:decision.linked-crimes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else must be told</source>
        <comment>field:decision.notifications</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no referral is made in spite of the practice rule</source>
        <comment>field:decision.practice-rule-set-aside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>field:decision.reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without agreement, because</source>
        <comment>field:decision.sharing-without-agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the wishes of the child and the parents considered?</source>
        <comment>field:decision.wishes-considered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something the child needs or wants?</source>
        <comment>field:definition.childGets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child coerced, manipulated or deceived?</source>
        <comment>field:definition.coerceManipulateDeceive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it happens, as far as is known</source>
        <comment>field:definition.forms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>field:definition.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:definition.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sexual gratification or control the only gain?</source>
        <comment>field:definition.onlyGratification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you recorded</source>
        <comment>field:definition.outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the other person gain money, or something worth money?</source>
        <comment>field:definition.perpetratorMoney</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the other person gain status?</source>
        <comment>field:definition.perpetratorStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a person or group take advantage of an imbalance of power?</source>
        <comment>field:definition.powerImbalance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it stop something bad from happening?</source>
        <comment>field:definition.preventsHarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:definition.reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into sexual activity?</source>
        <comment>field:definition.sexualActivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child under 18?</source>
        <comment>field:definition.under18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this adds up to in this area</source>
        <comment>field:domain.analysis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you finished this section?</source>
        <comment>field:domain.finished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could this be happening online, or by another young person?</source>
        <comment>field:domain.online-or-peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations considered</source>
        <comment>field:domain.other-explanations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:event.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>field:event.by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <comment>field:event.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field:event.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the written referral was late</source>
        <comment>field:event.late-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:event.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field:event.outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field:event.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>field:event.to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it went without the assessment</source>
        <comment>field:event.without-assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know</source>
        <comment>field:evidence.basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <comment>field:evidence.happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <comment>field:evidence.marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was told or recorded</source>
        <comment>field:evidence.recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows this serves</source>
        <comment>field:evidence.rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field:evidence.source-kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <comment>field:evidence.source-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the source</source>
        <comment>field:evidence.source-role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, heard or recorded</source>
        <comment>field:evidence.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful to the police</source>
        <comment>field:evidence.useful-to-police</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <comment>field:evidence.where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there (optional)</source>
        <comment>field:evidence.who-else</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <comment>field:evidence.whose-words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <comment>field:history.field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>field:history.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>field:history.old</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:history.when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:history.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's view, and how it shaped this</source>
        <comment>field:judgement.childs-view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my professional judgement the child is</source>
        <comment>field:judgement.choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why my judgement stands</source>
        <comment>field:judgement.conflict-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where professionals differ</source>
        <comment>field:judgement.differences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure I am, and why</source>
        <comment>field:judgement.how-sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is doing to the child and the family</source>
        <comment>field:judgement.impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do not know</source>
        <comment>field:judgement.not-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations</source>
        <comment>field:judgement.other-explanations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on most</source>
        <comment>field:judgement.rests-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which harm</source>
        <comment>field:judgement.which-harm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why I think this</source>
        <comment>field:judgement.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change my view</source>
        <comment>field:judgement.would-change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child said</source>
        <comment>field:missing.child-said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the child was on return</source>
        <comment>field:missing.condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found or brought back by</source>
        <comment>field:missing.found-by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child was found</source>
        <comment>field:missing.found-where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since</source>
        <comment>field:missing.from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the child travelled</source>
        <comment>field:missing.how-travelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on</source>
        <comment>field:missing.interview-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview by</source>
        <comment>field:missing.interview-by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <comment>field:missing.interview-not-done-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return interview</source>
        <comment>field:missing.interview-status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the child have known links to that place?</source>
        <comment>field:missing.known-links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>field:missing.last-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from</source>
        <comment>field:missing.missing-from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police reference</source>
        <comment>field:missing.report-reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <comment>field:missing.reported-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned or found</source>
        <comment>field:missing.returned-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed, and what may prevent a next time</source>
        <comment>field:missing.support-needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to it</source>
        <comment>field:missing.what-led-to-it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the child was with</source>
        <comment>field:missing.who-with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice taken</source>
        <comment>field:not-refer.advice-taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed</source>
        <comment>field:not-refer.agreed-by-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role</source>
        <comment>field:not-refer.agreed-by-role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <comment>field:not-refer.agreed-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was considered</source>
        <comment>field:not-refer.considered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens instead</source>
        <comment>field:not-refer.instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no referral</source>
        <comment>field:not-refer.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <comment>field:not-refer.review-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this decision</source>
        <comment>field:not-refer.would-change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:notification.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>field:notification.by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <comment>field:notification.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:notification.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:notification.recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field:notification.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:person.agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field:person.contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be involved in the exploitation</source>
        <comment>field:person.implicated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:person.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a parent or carer of the child</source>
        <comment>field:person.parent-or-carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or relationship</source>
        <comment>field:person.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>field:plan.actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <comment>field:plan.area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the child agree?</source>
        <comment>field:plan.child-agrees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>field:plan.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>field:plan.done-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <comment>field:plan.due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>field:plan.outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <comment>field:plan.review-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>field:plan.row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of action</source>
        <comment>field:plan.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>field:plan.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:plan.who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:plan.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else knows</source>
        <comment>field:police.agencies-informed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it seen or heard first-hand?</source>
        <comment>field:police.first-hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the source be contacted?</source>
        <comment>field:police.may-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of this report</source>
        <comment>field:police.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could happen to the child or the source if this becomes known</source>
        <comment>field:police.risk-if-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the source is</source>
        <comment>field:police.source-block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>field:police.submitter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for</source>
        <comment>field:print.audience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <comment>field:print.document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <comment>field:print.include</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <comment>field:print.marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>field:print.recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would strengthen it</source>
        <comment>field:protective.could-strengthen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could weaken it</source>
        <comment>field:protective.could-weaken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protective factors recorded. Is that because there are none, or because nobody has asked?</source>
        <comment>field:protective.none-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>field:protective.what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <comment>field:protective.who-says-so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>field:row.answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>field:row.details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <comment>field:row.not-seen-last-time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:row.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in this area</source>
        <comment>field:row.other-label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant on its own</source>
        <comment>field:row.significant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority where the setting is</source>
        <comment>field:setting.authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child is cared for or seen</source>
        <comment>field:setting.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <comment>field:setting.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <comment>field:sign.agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <comment>field:sign.at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>field:sign.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>field:sign.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I confirm</source>
        <comment>field:sign.statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the child seen?</source>
        <comment>field:start.child-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the child seen alone?</source>
        <comment>field:start.child-seen-alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the child take part in this assessment?</source>
        <comment>field:start.child-took-part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication needs</source>
        <comment>field:start.communication-needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who contributed</source>
        <comment>field:start.contributors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their contact details</source>
        <comment>field:start.manager-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field:start.manager-date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager or designated lead</source>
        <comment>field:start.manager-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis is information shared?</source>
        <comment>field:start.sharing-basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field:start.sharing-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <comment>field:start.why-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency</source>
        <comment>field:start.worker-agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contact details</source>
        <comment>field:start.worker-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field:start.worker-date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>field:start.worker-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>field:start.worker-role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going well</source>
        <comment>field:voice.going-well</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and where they were given</source>
        <comment>field:voice.how-given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child does not want shared</source>
        <comment>field:voice.not-to-share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we answered</source>
        <comment>field:voice.our-answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <comment>field:voice.plan-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to ask</source>
        <comment>field:voice.plan-to-ask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's view</source>
        <comment>field:voice.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication support</source>
        <comment>field:voice.support</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the child trusts</source>
        <comment>field:voice.trusts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's view of this assessment</source>
        <comment>field:voice.view-of-assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants to happen</source>
        <comment>field:voice.wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <comment>field:voice.who-was-there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we noticed without words</source>
        <comment>field:voice.without-words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child's words, exactly</source>
        <comment>field:voice.words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries the child</source>
        <comment>field:voice.worries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>field:vulnerability.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and callers</source>
        <comment>group:contacts-and-callers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going missing</source>
        <comment>group:going-missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others see it</source>
        <comment>group:how-others-see-it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <comment>group:relationships</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rage, tears or numbness that come fast and seem out of proportion. Adolescence, trauma, drugs, grief and mental ill health can explain them too. Note what came just before: a call, a message, a car, a day of the week.</source>
        <comment>guidance:B1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New harsh words, threats or insults, above all words that seem to be someone else's. It can show fear, anger or what is said to the child. Write down the words and to whom.</source>
        <comment>guidance:B2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk or messages more sexual than expected for age and understanding. Pornography, friends and jokes are other sources. Write down exact words and ask yourself what the child may be trying to tell.</source>
        <comment>guidance:B3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour that does not fit age or understanding, towards adults, children or online. It can come from abuse now or earlier, from what the child has seen, or from a learning need. Think of the safety of other children, and of the child's own needs first.</source>
        <comment>guidance:B4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police or neighbour reports, damage, gatherings. The label says how others saw it, not why. Ask who was there, who is older, and whether the child was told to be there.</source>
        <comment>guidance:B5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking things, carrying things, small thefts for others. A child who seems to be an offender may be exploited. Ask about debts, threats and who keeps what is taken, and say so to the police and youth justice.</source>
        <comment>guidance:B6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second phone, new accounts, hidden screens, stories that do not fit. Wanting privacy is ordinary; a sudden change with fear is not. Ask what would happen if someone saw it, and whether someone told the child to keep it secret.</source>
        <comment>guidance:B7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars waiting near school or home, taxis nobody paid for, lifts from people carers do not know. A friend's parent or a work lift may explain it. Note registration or part of it, make, colour, driver, place and time, and pass it to the police.</source>
        <comment>guidance:B8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear, flatness, panic, shame, or an unusual high. Loss, illness, trouble at home and other abuse can also be the reason. Compare with before, ask more than one person, and say what help is there already.</source>
        <comment>guidance:B9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier concerns, plans, orders, a parent's own childhood. It tells what the child may be missing and what others may offer instead. It does not tell who is exploiting the child. Say also what parents do well now.</source>
        <comment>guidance:C1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days, single lessons, leaving at lunch, being marked in and then gone. Bullying, caring, anxiety and unmet learning needs are other reasons. Look for a pattern of days and people, and treat being missing in the day as missing.</source>
        <comment>guidance:E1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in body only, dropping subjects, clubs or plans they cared about. A change of school, low mood or unmet needs may lie behind it. Ask the adult at school who knows the child best what they noticed first.</source>
        <comment>guidance:E2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall in work, concentration or behaviour, or now and then a sudden wish to do everything right. Compare with what was usual for this child. Ask what else changed at the same time: home, friends, health, phone.</source>
        <comment>guidance:E3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, permanent or informal, and moves to part-time hours. It can follow from what is being done to the child, and it leaves hours without a safe adult. Ask what led to it, where the child is in the day and who fills that time.</source>
        <comment>guidance:E4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, contempt, shutting people out, above all where it used to be close. Ordinary growing up, and harm at home, are other reasons. Those who exploit often work to turn a child against family: ask whose words the child is using.</source>
        <comment>guidance:F1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People or cars near the home, school or placement who seem to be waiting for the child. Note what carers and staff saw, with times and registrations. It may mean that the address is known: think about safety now.</source>
        <comment>guidance:F10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights away, coming home hours late, stories that change. Parties and friends are ordinary reasons. Record each time as an episode, with the state the child was in and what was said on return.</source>
        <comment>guidance:F11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated times away, long or short, also when nobody reported them. Trouble at home or in a placement may push, and someone may pull. Look for the same days, places or people, and hold the return interview each time.</source>
        <comment>guidance:F12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for long and nobody knows where the child sleeps. Somebody may be providing a bed, and may want something for it. Ask about the place, not only the person: keys, rooms, other children.</source>
        <comment>guidance:F13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean, fed, new clothes, hair or nails done, although nobody known took the child in. A relative or friend may have helped. Note what was new and do not throw anything away that may be evidence.</source>
        <comment>guidance:F14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another town, a hotel, a stranger's flat, a station far away. Ask who paid and who travelled along. Being moved from place to place for exploitation is trafficking, also inside the country.</source>
        <comment>guidance:F15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipping out, leaving after a call, going without things the child would normally take. It may be an ordinary wish for space, or running from harm at home. Ask what the child expected to happen if they stayed.</source>
        <comment>guidance:F16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, friends, neighbours, other professionals. Record who said what and whether they saw it or were told, and keep the teller safe. A report with nothing else beside it still deserves action.</source>
        <comment>guidance:F17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself this says nothing about exploitation, and it is never a mark against the child. Record what is known and how, then go through the consent check: age, power, choice, substances, fear. Under 13, refer at once.</source>
        <comment>guidance:F18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contacts, requests for pictures, live video, gifts in games, moving from an open site to a private one. Much online life is ordinary and good. If you do not know the site, ask someone who does; do not open or copy images.</source>
        <comment>guidance:F19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitting, kicking, throwing, hurting animals. It may be fear, withdrawal from a substance or copying what is done to the child. Record what was done and what came before, and keep others safe as well.</source>
        <comment>guidance:F2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, friends, area, signs, sudden status, or fear of some streets. Young people grow up near gangs without belonging to one. Ask about protection, debts and what is asked in return, and think of brothers and sisters.</source>
        <comment>guidance:F20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the phone, deciding clothes, isolating, threatening, buying. It need not be sexual, and one person or a group may do it. Ask what happens when the child disagrees.</source>
        <comment>guidance:F21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends lost one after another, alone at breaks, contact only with the new people. Bullying, moving and low mood can do the same. Ask an old friend's family or a teacher what changed.</source>
        <comment>guidance:F22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foster home, children's home or family arrangement that has ended or is about to. The reason given may be the effect of exploitation. Ask who knew where the child lived and whether moving helps the child or only hides the problem.</source>
        <comment>guidance:F3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping sport, clubs, hobbies or seeing friends of the same age. Changing interests are ordinary. Ask what fills the time, with whom, and whether somebody told the child that these things were childish.</source>
        <comment>guidance:F4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends, residents of the same home, siblings. Knowing them is not a fault and may be the only support. One child may have been made to bring another. Note names and places, and think of every child in the group.</source>
        <comment>guidance:F5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child may call this person a partner. Record what the child says apart from what you see: age, gap, gifts, control, fear. The other person may be any sex, and may be under 18. Use the consent check and refer.</source>
        <comment>guidance:F6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults with no role in the child's life who call, message, meet or give lifts. Work, faith, sport and family friends can explain it. Ask how they met, what they do together and what has been kept from carers.</source>
        <comment>guidance:F7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone that never stops, fear when it rings, letters or messages from names nobody knows. Friends can be constant too, so look at who, when and the child's reaction. Do not read through the phone yourself: tell the police what you know, and keep it safe.</source>
        <comment>guidance:F8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who come and go, ask for the child, or wait to be let in. Friends of brothers or sisters may explain it. Note descriptions, times and vehicles, and whether the household feels free to refuse.</source>
        <comment>guidance:F9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on arms, thighs or neck, or hurt that the child plays down. Sport, accidents, self-harm and abuse at home are other explanations. Note where on the body, size, colour, who saw it and what the child said. Injury that suggests assault may mean that harm has already been done: ask for medical and police advice at once.</source>
        <comment>guidance:H1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling asleep in lessons, sleeping through the day, being awake or online at night. Illness, caring for others, worry and screens are common other causes. Ask since when, which nights, and who messages or calls at night.</source>
        <comment>guidance:H2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health worker may know of treatment, tests or repeated visits. Below 16, and always below 13, an infection raises the question of abuse first. Ask only those who need to know, and record what was confirmed apart from what is guessed.</source>
        <comment>guidance:H3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include tests, emergency contraception and a pregnancy that has ended. Ask the child, alone and gently, who the other person is, how old, and whether it was wanted. It may mean that a crime has been committed: ask the police how to protect evidence.</source>
        <comment>guidance:H4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smell, slurred speech, being unwell, things used for drugs, coming home affected. Curiosity and coping with distress are other reasons. Substances are often given as a gift, to remove choice or to make a debt, so ask who was there and what was expected.</source>
        <comment>guidance:H5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worry is about what is done to the child: pressure, several people, older people, places, lack of protection. Note the facts that cause the worry and who has power. Then use the consent check. The sources use older terms here that put the fault on the child; we do not.</source>
        <comment>guidance:H6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts, burns, overdoses, or hiding arms and legs. It is a way of coping with many kinds of pain, so other causes are common. Ask how the child is now, whether they think of ending their life, and who can stay with them. Get health help whether or not exploitation is behind it.</source>
        <comment>guidance:H7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eating, eating in secret, being sick, rapid change of weight. Illness, low mood, bullying and pressure about looks can explain it. Ask when it began and what was happening then. Ask the GP or school nurse to look.</source>
        <comment>guidance:H8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sign that something might happen: it says it may already have happened. Injury, torn or missing clothes, pain, fear, something said or half said. Do not question in detail. Call the police and social care, keep clothes and phones as they are, and write down exact words.</source>
        <comment>guidance:H9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disgust or shame about looks or body, or seeing themselves only through others' eyes. Common in adolescence, so note what is new or strong. Ask who has been saying such things to the child.</source>
        <comment>guidance:I1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying they deserve it, that it does not matter, that nobody else would want them. Neglect, bullying and earlier abuse may lie behind it. Someone who exploits may be feeding it, or may be the only one who praises.</source>
        <comment>guidance:I2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record as in Health, shown here because it also tells how the child sees themselves. Ask what the harm does for the child and what they feel about themselves when it happens.</source>
        <comment>guidance:I3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record as in Health, shown here because it also tells how the child sees themselves. Ask about comments on the body, by whom, and about pictures that were asked for.</source>
        <comment>guidance:I4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash, transfers, paying for others. Savings, work and family gifts are other sources. Ask about loans and debts, and whether the money stays with the child or goes on to someone.</source>
        <comment>guidance:M1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brands, shoes, jewellery, things with labels still on. Sharing, presents and second-hand buys are common. Ask who gave them and whether anything was said about paying back.</source>
        <comment>guidance:M2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new phone, a second phone, a phone that is hidden or changes often. It may be a gift, and also a way to reach and watch the child. Write down the number and the model if you can see them, and keep the phone as evidence rather than searching it.</source>
        <comment>guidance:M3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit or a contract that nobody in the family pays. Ask who tops it up, how often, and what they expect. Small regular gifts can tie a child as much as a large one.</source>
        <comment>guidance:M4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards changed or hidden, numbers that often change. Cheap data is an ordinary reason. Several numbers can keep one contact apart from another: note what you see and tell the police.</source>
        <comment>guidance:M5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronics, vapes, bikes, jewellery, tickets. Ask with interest where each came from, and note answers that change. Keep packaging and receipts: they show who bought it and where.</source>
        <comment>guidance:M6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals, hotels, concerts, trips, taxis the child could not pay for. Boasting and friends' families can explain it. Ask who was there, who paid and how the child got home.</source>
        <comment>guidance:M7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between adults, towards the child, or by a former partner. The child may have learnt that fear is part of closeness, or may be out of the house to escape it. Check who is safe now and do not ask in front of the person feared.</source>
        <comment>guidance:N1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofas, hostels, sleeping rough, many moves, risk of eviction. Somewhere to stay can be what is offered in exchange. Ask who provides a bed, what it costs and what would make a safe home possible.</source>
        <comment>guidance:N2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, cards or codes to a flat, room, shop or car. A relative or an after-school job may explain them. Note what they look like and ask; leave it to the police to try doors.</source>
        <comment>guidance:N3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical, sexual or emotional abuse, neglect, and parents' illness, substance use or prison. Those who exploit look for what is missing. Past harm stays important in every later assessment.</source>
        <comment>guidance:N4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair, make-up, clothes, weight, washing: more care or less. Trying things out is part of growing up. Note the change and the time, and whether somebody else seems to choose.</source>
        <comment>guidance:P1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes the child would not usually wear, that do not fit the weather or the place, or that carers have not bought. Describe what you saw without judging it. Ask where the clothes come from and who expected them.</source>
        <comment>guidance:P2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing among friends is ordinary. It matters when the lender is someone we worry about, or when things must be paid back. Ask who, since when and for what occasion.</source>
        <comment>guidance:P3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who stays, listens and can be reached, chosen by the child. Ask the child who it is, and ask that person whether they know.</source>
        <comment>guidance:R1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home, a relative's sofa, a club, a library. Say when it is open and who else knows about it.</source>
        <comment>guidance:R2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They report, ask, come along, keep the door open. Say what would help them to go on doing so.</source>
        <comment>guidance:R3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they are part of and missed at. Ask what would keep the child there on a bad day.</source>
        <comment>guidance:R4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends of about the same age who do not want anything in return. They may need someone to talk to as well.</source>
        <comment>guidance:R5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill, a pet, a little brother, having got through something. Ask, write it in their words, and build on it.</source>
        <comment>guidance:R6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any help counts, also small and irregular. Not being ready yet is no reason to stop offering.</source>
        <comment>guidance:R7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking, asking someone, keeping accounts private. It does not make what others do the child's responsibility.</source>
        <comment>guidance:R8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks, stations, takeaways, hotels, streets or sites that local agencies know about. Children also pass through them on ordinary errands. Name the place and the hours; other children may be harmed there too.</source>
        <comment>guidance:S1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house, flat, shop or room that police, neighbours or staff have worried about. Write the address as exactly as you know it and who told you. Do not go there to check.</source>
        <comment>guidance:S2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public toilets, car parks, saunas, some outdoor places. Young people unsure of their sexuality may have found nowhere safer. It says nothing about the child's sexuality; it says that adults may be harming the child there.</source>
        <comment>guidance:S3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pubs, clubs, bars, casinos, private parties. Looking older than they are does not make a child older. Ask who got them in and who paid, and tell licensing as well as the police.</source>
        <comment>guidance:S4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can leave a child expecting harm, or looking for care from anyone who offers it. Ask what helped then.</source>
        <comment>guidance:V1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse of disabled children is noticed less often. Signs may be put down to the disability: ask someone who knows the child and the condition.</source>
        <comment>guidance:V10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who exploit look for places where children live without their families. Ask who is constant for this child.</source>
        <comment>guidance:V11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity itself is not the danger; being alone with it, or being threatened with exposure, is. Record only what the child has agreed to share.</source>
        <comment>guidance:V12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support falls away while bills, loneliness and old contacts come. Ask what is planned and who checks.</source>
        <comment>guidance:V13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, papers, debts for the journey and fear of officials can all be used. Use an interpreter who is not from the family or group.</source>
        <comment>guidance:V14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have arranged the journey and be waiting for payment. Think of trafficking, and of going missing soon after arrival.</source>
        <comment>guidance:V15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be family, friends or the street. Sexual harm can be part of joining, of punishment or of protection.</source>
        <comment>guidance:V16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier episodes count, also those nobody reported. Ask where the child felt safe.</source>
        <comment>guidance:V17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-time hours, home education, long absence, waiting for a place. A day without an adult who would notice is a gap to fill.</source>
        <comment>guidance:V18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be the hook, the payment or the way of coping. Ask who supplies it.</source>
        <comment>guidance:V19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse, a parent's substance use, mental ill health or crime. Say what is so today and what was earlier.</source>
        <comment>guidance:V2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources see these often together with exploitation. Say which you mean and look at what came first.</source>
        <comment>guidance:V20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a child to exploit them is trafficking, also from one street to the next. Councils and police refer to the national mechanism.</source>
        <comment>guidance:V21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old enough to be left alone and too young to manage. People may assume that they can choose; ask what choice they have.</source>
        <comment>guidance:V22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys, disabled children, LGBT children, Black and minority ethnic children. The gap is in what we see, not in the child.</source>
        <comment>guidance:V23</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death, a separation, a friend, a pet, a country. Ask who comforts the child now.</source>
        <comment>guidance:V3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few friends, bullying, trouble reading other people. Attention from a stranger can then weigh a great deal.</source>
        <comment>guidance:V4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If home, school or faith is not safe for it, the internet and strangers may be all that is left. Never tell others what the child has not agreed to share.</source>
        <comment>guidance:V5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food, heating, a phone, bus fares, the things friends have. Ask kindly; shame keeps people silent.</source>
        <comment>guidance:V6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include moving between relatives and temporary places. It makes any offer of a bed powerful.</source>
        <comment>guidance:V7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be friends, relatives or residents of the same home. Think of what each of them needs.</source>
        <comment>guidance:V8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about what and whom the child meets, not about anyone's worth. Ask whether that adult is safe too.</source>
        <comment>guidance:V9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys are often met with control where girls are met with concern. Ask what happened to him, before what he did.</source>
        <comment>guidance:Y1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many exploited boys meet the police before they meet a helper. Check for older people, debts and threats, and tell youth justice what you see.</source>
        <comment>guidance:Y2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear of being outed, or of a picture being sent round, is a strong means of control. Say that he is not in trouble, keep the device, and get specialist help.</source>
        <comment>guidance:Y3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and meeting places for adults may be the only door he found. Do not assume either way, and never tell his family what he has not told them.</source>
        <comment>guidance:Y4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploiters of boys can be men or women, older friends, bosses, coaches or other boys. Ask about jobs, lifts, gaming, gyms and parties with interest.</source>
        <comment>guidance:Y5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shame, fear of not being believed and ideas about being a man keep boys silent. Do something side by side, ask in more than one way, and come back.</source>
        <comment>guidance:Y6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, a beard, humour or bravado make adults forget his age. Say how old he is, and what happened.</source>
        <comment>guidance:Y7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a check on our response, not on him. Compare meetings held, referrals made and time given, and put the difference right in the plan.</source>
        <comment>guidance:Y8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for change against what was usual for this child. School staff often see it first: ask more than one of them. Missing from lessons in the day can be part of going missing.</source>
        <comment>guidance:education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger, secrecy and offending can be how distress shows. Describe what was seen and when, before saying what it may mean. A child who is seen as an offender may be made to offend.</source>
        <comment>guidance:emotional-and-behavioural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the child has lived, how safe it was and who has keys to what. Without a safe place to stay, a bed offered by someone else is powerful.</source>
        <comment>guidance:family-and-environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who is new, who has power over whom, and who has been lost. The person causing harm may be seen by the child as a friend or partner, may be of any sex and may be another child. Look at where and with whom as much as at the child.</source>
        <comment>guidance:family-and-social</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from how the child looks and feels, and who has noticed. Some of these signs can mean that harm has already been done: note them as such. Think of ordinary illness, stress and other abuse as well.</source>
        <comment>guidance:health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who exploit often find out what a child doubts about themselves and use it. Self-harm and eating difficulties are recorded once and shown in Health as well.</source>
        <comment>guidance:identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, promised or lent may come with a debt. Ask with interest, not as an accusation: where did it come from, who knows, what happens if it is not paid back?</source>
        <comment>guidance:income</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about what happened to the child, not about blame. Many parents of exploited children are caring and are under great strain themselves. Say what helps them to protect.</source>
        <comment>guidance:parental-capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an aid to a full assessment, not a screening test. A list of signs is never enough by itself: what the child has lived through, what protects them and your own curiosity matter as much. It describes one day; risk changes.</source>
        <comment>guidance:section.before-you-start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys are exploited too, by men, by women and by other young people. They are less often asked and less often believed. Use these to check our own view as much as the child's situation.</source>
        <comment>guidance:section.boys-and-young-men</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as someone who has never met the child. Look for an opinion without a fact beside it, a worry without a date, and words that could blame.</source>
        <comment>guidance:section.check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what helps others to recognise, reach and understand the child. Ethnicity, disability and language are asked because abuse of some children is noticed less often. An address where a child is being kept safe is left out of copies.</source>
        <comment>guidance:section.child-and-family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh consent with care in every assessment. Where an answer is not known, the protective side is taken. No answer here can stand for consent by a child.</source>
        <comment>guidance:section.consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern about exploitation is referred. Talk to your manager or designated lead, say what the child and the parents wish, and record the reason either way. A referral opens an inquiry; it accuses nobody.</source>
        <comment>guidance:section.decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something offered or promised counts as much as something given, and so does keeping harm away. If the parts do not fit, it may be another form of abuse. Acting never waits for this page.</source>
        <comment>guidance:section.definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for change against what was usual for this child. School staff often see it first: ask more than one of them. Missing from lessons in the day can be part of going missing.</source>
        <comment>guidance:section.domain.education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger, secrecy and offending can be how distress shows. Describe what was seen and when, before saying what it may mean. A child who is seen as an offender may be made to offend.</source>
        <comment>guidance:section.domain.emotional-and-behavioural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the child has lived, how safe it was and who has keys to what. Without a safe place to stay, a bed offered by someone else is powerful.</source>
        <comment>guidance:section.domain.family-and-environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who is new, who has power over whom, and who has been lost. The person causing harm may be seen by the child as a friend or partner, may be of any sex and may be another child. Look at where and with whom as much as at the child.</source>
        <comment>guidance:section.domain.family-and-social</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from how the child looks and feels, and who has noticed. Some of these signs can mean that harm has already been done: note them as such. Think of ordinary illness, stress and other abuse as well.</source>
        <comment>guidance:section.domain.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who exploit often find out what a child doubts about themselves and use it. Self-harm and eating difficulties are recorded once and shown in Health as well.</source>
        <comment>guidance:section.domain.identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, promised or lent may come with a debt. Ask with interest, not as an accusation: where did it come from, who knows, what happens if it is not paid back?</source>
        <comment>guidance:section.domain.income</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about what happened to the child, not about blame. Many parents of exploited children are caring and are under great strain themselves. Say what helps them to protect.</source>
        <comment>guidance:section.domain.parental-capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place and who saw the child there. Ask what makes the place unsafe and who else is affected: the plan may need to change the place, not only move the child.</source>
        <comment>guidance:section.domain.social-integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only change matters here, and only as one thread among others. Describe what is different and when it began. Clothing is never a reason for abuse.</source>
        <comment>guidance:section.domain.social-presentation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the whole of what is known, in words. More signs mean more concern, yet one can be enough, and none at all proves nothing. A child who says that all is well, or who is 16 or 17, is not a reason for less concern.</source>
        <comment>guidance:section.judgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A significant number of exploited children go missing, some of them often. What is said in a return interview feeds the assessment: note the words, the place, the people and what was brought back.</source>
        <comment>guidance:section.missing-episodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether speaking to them could put the child at more risk. Where it is safe, they are part of the answer: they notice things, they suffer too, and they may need help of their own.</source>
        <comment>guidance:section.parents-and-carers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for safety now and for the long run, with the child and the family where possible. Act on those who cause harm and on the places, not only on the child. Help does not depend on the child telling.</source>
        <comment>guidance:section.plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as fully about this as about harm. Include people, places and help as well as what the child does themselves. Strengths never take the place of support.</source>
        <comment>guidance:section.protective-factors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone referral is followed in writing within 48 hours. Social care normally decides within 24 hours and tells the referrer. Write down who said what, and when.</source>
        <comment>guidance:section.referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made again without what must not be in it. Think who will read it, where it will lie, and whether it could lead somebody to the child.</source>
        <comment>guidance:section.share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing locks this version with the words it was made with. Later changes are added as corrections and both stay readable.</source>
        <comment>guidance:section.sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many children do not see what happens as abuse, or cannot say it yet. Hints are worth recording as hints. A child may say nothing for months and still need help now.</source>
        <comment>guidance:section.voice-of-the-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from the signs on purpose. Having none of these never lowers concern, and having many does not show exploitation. Children of 12 to 15 are most often affected, younger ones mainly online, and those of 16 and over are overlooked because people assume they can consent.</source>
        <comment>guidance:section.vulnerabilities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place and who saw the child there. Ask what makes the place unsafe and who else is affected: the plan may need to change the place, not only move the child.</source>
        <comment>guidance:social-integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only change matters here, and only as one thread among others. Describe what is different and when it began. Clothing is never a reason for abuse.</source>
        <comment>guidance:social-presentation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment describes what was known on this day.</source>
        <comment>hint:assessment.known-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes turns the parents' copy off.</source>
        <comment>hint:carers.implicated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes or not sure, ask children's social care before you speak to them.</source>
        <comment>hint:carers.risk-if-told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered for you. Change it to your own number if you have one. It is what shows on screen and in file names.</source>
        <comment>hint:case.reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content takes no part in matching or in summaries across cases.</source>
        <comment>hint:case.restricted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private. It is never in any copy, print or export.</source>
        <comment>hint:case.supervision-note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, earlier names, online names. One on each line.</source>
        <comment>hint:child.aliases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 27 3 2011</source>
        <comment>hint:child.date-of-birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child needs in order to understand, to be understood and to be safe.</source>
        <comment>hint:child.disability-detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone it is safe to call.</source>
        <comment>hint:child.emergency-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In years, if the date of birth is not known.</source>
        <comment>hint:child.estimated-age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked because some children's abuse is less likely to be noticed.</source>
        <comment>hint:child.ethnicity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the child's own words where you can.</source>
        <comment>hint:child.gender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.gp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral goes to this authority's children's social care.</source>
        <comment>hint:child.home-authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and in which language or form.</source>
        <comment>hint:child.interpreter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the child uses.</source>
        <comment>hint:child.known-as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child and adolescent mental health services.</source>
        <comment>hint:child.known-to-camhs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As someone harmed, a witness or for any other reason. Say which in your notes.</source>
        <comment>hint:child.known-to-police</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice forms ask for a referral whenever there is a concern.</source>
        <comment>hint:child.learning-disability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes, the Independent Reviewing Officer must be kept informed.</source>
        <comment>hint:child.looked-after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes, tell the police and follow your missing procedure.</source>
        <comment>hint:child.missing-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if it is not known yet.</source>
        <comment>hint:child.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may hold information.</source>
        <comment>hint:child.other-authorities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and ages. They may need help too.</source>
        <comment>hint:child.other-children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role and contact number of each.</source>
        <comment>hint:child.other-professionals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated as a safe address: left out of every copy unless you include it on purpose.</source>
        <comment>hint:child.placement-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of copies like the address.</source>
        <comment>hint:child.placement-contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority that arranged the placement, if there is one.</source>
        <comment>hint:child.placing-authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and relationship to the child.</source>
        <comment>hint:child.primary-carer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.social-worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young person who exploits others may be exploited too.</source>
        <comment>hint:concern-person.child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it apart from your own view.</source>
        <comment>hint:concern-person.claimed-relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw or heard it yourself, told by someone, read it in a record.</source>
        <comment>hint:concern.how-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes, call 999 before you carry on.</source>
        <comment>hint:concern.immediate-danger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the call starts the 48 hours for the written referral.</source>
        <comment>hint:concern.referred-by-phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened in plain words. You can add the rest later.</source>
        <comment>hint:concern.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of age, learning needs, drink, drugs and distress.</source>
        <comment>hint:consent.able-to-understand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age is worked out for this date, not for today.</source>
        <comment>hint:consent.eventDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a teacher, coach, carer, faith leader or residential worker.</source>
        <comment>hint:consent.positionOfTrust</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online and non-contact acts count.</source>
        <comment>hint:consent.sexualActivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No means it was not wanted. Yes never settles the matter.</source>
        <comment>hint:consent.wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be read instead, or as well.</source>
        <comment>hint:correction.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your manager or the designated safeguarding lead, and anyone else.</source>
        <comment>hint:decision.discussed-with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, offered or promised: money, a lift, somewhere to stay, attention, affection.</source>
        <comment>hint:definition.childGets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By force, by promises, or by something in between.</source>
        <comment>hint:definition.coerceManipulateDeceive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may be true.</source>
        <comment>hint:definition.forms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cleared debt and free goods count.</source>
        <comment>hint:definition.perpetratorMoney</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, status, strength, money, gender, understanding or anything else.</source>
        <comment>hint:definition.powerImbalance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a threat being carried out.</source>
        <comment>hint:definition.preventsHarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without contact, in person or online. Grooming and images count.</source>
        <comment>hint:definition.sexualActivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think is going on, and why.</source>
        <comment>hint:domain.analysis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some assessments look only for adults met in person. Say what you know about both.</source>
        <comment>hint:domain.online-or-peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could explain this, and what speaks for or against it.</source>
        <comment>hint:domain.other-explanations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is to be attached to a referral to any other agency.</source>
        <comment>hint:event.without-assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, a year or a span of days will do.</source>
        <comment>hint:evidence.happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened. Keep what you make of it for the analysis.</source>
        <comment>hint:evidence.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement and your record point different ways. Say why you keep it.</source>
        <comment>hint:judgement.conflict-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words.</source>
        <comment>hint:judgement.how-sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, education, friends, family life: now, and what you fear.</source>
        <comment>hint:judgement.impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader who does not know the child needs to follow your reasoning.</source>
        <comment>hint:judgement.why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, injuries, clothes, mood, things the child did not have before.</source>
        <comment>hint:missing.condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when, with whom, wearing what.</source>
        <comment>hint:missing.last-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, placement, school or somewhere else.</source>
        <comment>hint:missing.missing-from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while the child is still missing.</source>
        <comment>hint:missing.returned-at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both what pushed and what pulled.</source>
        <comment>hint:missing.what-led-to-it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone other than you.</source>
        <comment>hint:not-refer.agreed-by-name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words.</source>
        <comment>hint:not-refer.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within seven days unless you say otherwise.</source>
        <comment>hint:not-refer.review-on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes, do not share copies with this person.</source>
        <comment>hint:person.implicated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write full names, not initials, so that a later reader knows who is meant.</source>
        <comment>hint:person.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out unless you include it.</source>
        <comment>hint:police.source-block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words. It prints as you write it.</source>
        <comment>hint:row.other-label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign can be enough to matter.</source>
        <comment>hint:row.significant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides who else must be told.</source>
        <comment>hint:setting.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone whose view is in this assessment.</source>
        <comment>hint:start.contributors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is good to have. Safety does not depend on it.</source>
        <comment>hint:start.sharing-basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you share, or why you have not decided yet.</source>
        <comment>hint:start.sharing-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, or what changed, that led to this assessment.</source>
        <comment>hint:start.why-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say honestly what can stay private and what cannot.</source>
        <comment>hint:voice.our-answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were said. Do not tidy them.</source>
        <comment>hint:voice.words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only write about sexuality if the child has told someone and agrees that it is shared.</source>
        <comment>hint:vulnerability.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-statutory; read it with Working Together. Crown copyright 2017, Open Government Licence v3.0.</source>
        <comment>note:DF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding of children and of individuals at risk. Not legal advice.</source>
        <comment>note:DPA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not guidance: the information sheet and the rule for children under 13 or with a learning disability. The public copies are incomplete.</source>
        <comment>note:FORMS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for prompts and for warnings about checklists. Read in extracts.</source>
        <comment>note:IICSA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for prompts about boys and young men. Read in extracts.</source>
        <comment>note:LEEDS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to notify. Not legal advice.</source>
        <comment>note:MSA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own words or our own design; no source asks for it.</source>
        <comment>note:OWN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for a setting where children live; its duties towards Ofsted and the placing authority apply to such settings. It may be out of date. No open licence is stated, so it is cited, not reproduced.</source>
        <comment>note:SC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local procedures. Safeguarding boards and CAF are named in it; partnerships and early help have since replaced them. No open licence is stated, so it is cited, not reproduced.</source>
        <comment>note:WY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is making this assessment, why now, and on what basis information is shared.</source>
        <comment>purpose:before-you-start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts for what is easily missed in boys, open for any child.</source>
        <comment>purpose:boys-and-young-men</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops signing, what would strengthen this, and what is not known.</source>
        <comment>purpose:check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the child is, who cares for them and who works with them.</source>
        <comment>purpose:child-and-family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guidance says about consent in what you know.</source>
        <comment>purpose:consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now, who decided and who is told.</source>
        <comment>purpose:decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is known fits the definition, and who gains what.</source>
        <comment>purpose:definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance, taking part and change at school, college or work.</source>
        <comment>purpose:domain.education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in mood, language and behaviour.</source>
        <comment>purpose:domain.emotional-and-behavioural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, housing and what has happened in the family.</source>
        <comment>purpose:domain.family-and-environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people around the child, contact with them, and going missing.</source>
        <comment>purpose:domain.family-and-social</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in the child's body, health and use of substances.</source>
        <comment>purpose:domain.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the child sees and treats themselves.</source>
        <comment>purpose:domain.identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and things that nobody can explain.</source>
        <comment>purpose:domain.income</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parents and carers have been able to give, now and before.</source>
        <comment>purpose:domain.parental-capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places the child goes to or is taken to.</source>
        <comment>purpose:domain.social-integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in how the child looks and dresses.</source>
        <comment>purpose:domain.social-presentation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think, why, and what you do not know.</source>
        <comment>purpose:judgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time the child was missing, from where, and what was learnt.</source>
        <comment>purpose:missing-episodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parents and carers see, think and need, when it is safe to ask.</source>
        <comment>purpose:parents-and-carers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done, by whom and by when.</source>
        <comment>purpose:plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps this child safer, and what could strengthen it.</source>
        <comment>purpose:protective-factors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step after the concern, and the times that go with it.</source>
        <comment>purpose:referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy for the person who needs it, with nothing they should not have.</source>
        <comment>purpose:share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirm what you knew; someone else reads and agrees, or asks.</source>
        <comment>purpose:sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child says, wants and worries about, in their own words.</source>
        <comment>purpose:voice-of-the-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may target in this child's life.</source>
        <comment>purpose:vulnerabilities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the changes of mood look like, and what comes before them?</source>
        <comment>question:B1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it aimed at, and is it new?</source>
        <comment>question:B2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What words were used, and where might the child have learnt them?</source>
        <comment>question:B3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, who was there, and what is expected at this age?</source>
        <comment>question:B4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, who was with the child, and who gained from it?</source>
        <comment>question:B5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody making the child do it, or is it to pay something back?</source>
        <comment>question:B6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child now hide, and from whom?</source>
        <comment>question:B7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vehicle, where and when, and who saw it?</source>
        <comment>question:B8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different in how the child feels, and since when?</source>
        <comment>question:B9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in the family, when, and what help was given?</source>
        <comment>question:C1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days and hours is the child missing, and where are they then?</source>
        <comment>question:E1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the child stopped doing at school, and since when?</source>
        <comment>question:E2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do marks, work or behaviour compare with last term?</source>
        <comment>question:E3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the child been excluded or moved, and where are they in the day?</source>
        <comment>question:E4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the conflicts about, and what changed before they began?</source>
        <comment>question:F1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits outside, when, and has the child been seen to go to them?</source>
        <comment>question:F10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which nights, where, and how did the child get back?</source>
        <comment>question:F11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, from where, and is there a pattern?</source>
        <comment>question:F12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did the child sleep, and who gave them somewhere to stay?</source>
        <comment>question:F13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fed, clothed or washed for the child while they were away?</source>
        <comment>question:F14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the child get there, and who is there?</source>
        <comment>question:F15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or arranged just before the child left?</source>
        <comment>question:F16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, what exactly did they see or hear, and when?</source>
        <comment>question:F17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, from whom, and how old was the child at the time?</source>
        <comment>question:F18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sites, apps or games, and who is on the other side?</source>
        <comment>question:F19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was hurt or threatened, and what happened just before?</source>
        <comment>question:F2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they, and what would happen if the child said no?</source>
        <comment>question:F20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides where the child goes, whom they see and what they wear?</source>
        <comment>question:F21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does the child see, apart from the people we worry about?</source>
        <comment>question:F22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to the move, and where will the child be safe?</source>
        <comment>question:F3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the child enjoy before, and what takes its place now?</source>
        <comment>question:F4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which children, how do they know each other, and who else is with them?</source>
        <comment>question:F5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the other person, how old, and what power do they have?</source>
        <comment>question:F6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are these adults, and what do carers know about them?</source>
        <comment>question:F7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling or writing, how often, and at what hours?</source>
        <comment>question:F8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes to the door, and who lets them in?</source>
        <comment>question:F9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone seen bruising or other injuries, and what explains them?</source>
        <comment>question:H1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the child sleeping, and is tiredness noticed at school or home?</source>
        <comment>question:H2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a health worker treated or suspected an infection?</source>
        <comment>question:H3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a pregnancy, a loss or a termination, and who knows about it?</source>
        <comment>question:H4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child use, where does it come from, and who pays?</source>
        <comment>question:H5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries people about how the child is treated sexually?</source>
        <comment>question:H6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child hurting themselves, and is anyone helping with it?</source>
        <comment>question:H7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has eating or weight changed, and has a doctor looked at it?</source>
        <comment>question:H8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suggests an assault, when was it, and has evidence been kept safe?</source>
        <comment>question:H9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the child speak about themselves and their body?</source>
        <comment>question:I1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the child feel worth helping and worth keeping safe?</source>
        <comment>question:I2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child hurting themselves, and is anyone helping with it?</source>
        <comment>question:I3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has eating or weight changed, and has a doctor looked at it?</source>
        <comment>question:I4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was it, where does the child say it comes from?</source>
        <comment>question:M1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, and who bought it?</source>
        <comment>question:M2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many phones, since when, and who pays for them?</source>
        <comment>question:M3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tops up the phone?</source>
        <comment>question:M4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the different cards for?</source>
        <comment>question:M5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the things, and what story comes with them?</source>
        <comment>question:M6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid, and who else was there?</source>
        <comment>question:M7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there violence or control at home, now or earlier, and who is affected?</source>
        <comment>question:N1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where has the child slept in the last months?</source>
        <comment>question:N2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which door do the keys open, and who gave them?</source>
        <comment>question:N3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the child lived through, and what support did they get?</source>
        <comment>question:N4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, when, and what does the child say about it?</source>
        <comment>question:P1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was unusual, and where was the child going?</source>
        <comment>question:P2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clothes are they, and what was asked in return?</source>
        <comment>question:P3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the adult the child would go to?</source>
        <comment>question:R1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the child safe, by day and by night?</source>
        <comment>question:R2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do carers do when they are worried?</source>
        <comment>question:R3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child not want to miss?</source>
        <comment>question:R4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are the good friends?</source>
        <comment>question:R5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the child proud of?</source>
        <comment>question:R6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which help does the child take, and from whom?</source>
        <comment>question:R7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child do to stay safe online, and who helps?</source>
        <comment>question:R8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place, when, and who was there with the child?</source>
        <comment>question:S1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose address is it, and why is it of concern?</source>
        <comment>question:S2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, by whom, and who was the child with?</source>
        <comment>question:S3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which venue, how did the child get in, and with whom?</source>
        <comment>question:S4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened before, and what help did the child get?</source>
        <comment>question:V1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child need in order to understand and be understood?</source>
        <comment>question:V10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many moves, and who has stayed in touch?</source>
        <comment>question:V11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supports the child in this?</source>
        <comment>question:V12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be there after the move?</source>
        <comment>question:V13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came with the child, and who is responsible for them here?</source>
        <comment>question:V14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who meets, calls or waits for the child?</source>
        <comment>question:V15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child fear from the gang?</source>
        <comment>question:V16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, from where, and what was learnt?</source>
        <comment>question:V17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the child in the day?</source>
        <comment>question:V18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it help the child to bear?</source>
        <comment>question:V19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes home unsafe or unstable?</source>
        <comment>question:V2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these, and how are they linked?</source>
        <comment>question:V20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved the child, from where, and who gained?</source>
        <comment>question:V21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps this young person to live?</source>
        <comment>question:V22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would we have noticed sooner with another child?</source>
        <comment>question:V23</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what has the child lost?</source>
        <comment>question:V3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom can the child turn to?</source>
        <comment>question:V4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can the child ask and talk about this safely?</source>
        <comment>question:V5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child go without?</source>
        <comment>question:V6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there somewhere safe to sleep this month?</source>
        <comment>question:V7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which children, and how are they in touch?</source>
        <comment>question:V8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it, and is the child near the work or the buyers?</source>
        <comment>question:V9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind the behaviour?</source>
        <comment>question:Y1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone asked whether he was made to do it?</source>
        <comment>question:Y2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is he being threatened with, and by whom?</source>
        <comment>question:Y3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can he talk about this without fear?</source>
        <comment>question:Y4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they, and what do they give and ask?</source>
        <comment>question:Y5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could he tell, and how could we make it easier?</source>
        <comment>question:Y6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would we say the same about a girl of his age?</source>
        <comment>question:Y7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have we offered, and what would we offer a girl?</source>
        <comment>question:Y8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatile behaviour or extreme changes of mood</source>
        <comment>row:B1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abusive language</source>
        <comment>row:B2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexualised language</source>
        <comment>row:B3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexualised behaviour unexpected for the child's age</source>
        <comment>row:B4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour recorded as anti-social</source>
        <comment>row:B5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor offending, such as theft, which the child may be being made to do</source>
        <comment>row:B6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becoming secretive, including about being online</source>
        <comment>row:B7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting into or out of vehicles driven by unknown adults</source>
        <comment>row:B8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked change in emotional wellbeing</source>
        <comment>row:B9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family history of parental neglect or abuse</source>
        <comment>row:C1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing school, college or work, or unexplained absence</source>
        <comment>row:E1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing from education</source>
        <comment>row:E2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked change in how the child is doing at school</source>
        <comment>row:E3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion from school or college</source>
        <comment>row:E4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostility or conflict with parents, carers or family</source>
        <comment>row:F1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults or older young people waiting outside the home</source>
        <comment>row:F10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out overnight or back late with no clear explanation</source>
        <comment>row:F11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often missing</source>
        <comment>row:F12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing with nowhere known to stay</source>
        <comment>row:F13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from being missing looking cared for, with nowhere known to stay</source>
        <comment>row:F14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing and found where the child has no known links</source>
        <comment>row:F15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving home or care without explanation</source>
        <comment>row:F16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports from reliable people that exploitation is likely</source>
        <comment>row:F17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual activity is known: see the consent check</source>
        <comment>row:F18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worrying contact online, especially with adults</source>
        <comment>row:F19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical aggression to family, pets, teachers or other children</source>
        <comment>row:F2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gang connections</source>
        <comment>row:F20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship with a controlling or significantly older person or group</source>
        <comment>row:F21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from friends or other young people</source>
        <comment>row:F22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement breakdown</source>
        <comment>row:F3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing from activities usual for the child's age</source>
        <comment>row:F4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with children known to be sexually exploited</source>
        <comment>row:F5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual contact from a significantly older person, or from a younger person thought to be abusive</source>
        <comment>row:F6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained relationships with older adults</source>
        <comment>row:F7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very many calls or messages, or messages from unknown adults</source>
        <comment>row:F8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several callers at home, unknown adults or young people</source>
        <comment>row:F9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical signs, such as bruising</source>
        <comment>row:H1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing tiredness or exhaustion</source>
        <comment>row:H2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexually transmitted infection, repeated or more than one</source>
        <comment>row:H3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy, or seeking a termination</source>
        <comment>row:H4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of alcohol, drug or other substance use</source>
        <comment>row:H5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern that sexual activity is harmful or unsafe for the child</source>
        <comment>row:H6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm</source>
        <comment>row:H7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eating difficulties or an eating disorder</source>
        <comment>row:H8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence or suspicion of physical or sexual assault</source>
        <comment>row:H9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low self-image</source>
        <comment>row:I1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low self-esteem</source>
        <comment>row:I2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm</source>
        <comment>row:I3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eating difficulties or an eating disorder</source>
        <comment>row:I4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large amounts of money, not explained</source>
        <comment>row:M1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expensive clothes, not explained</source>
        <comment>row:M2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phones, not explained</source>
        <comment>row:M3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone credit, not explained</source>
        <comment>row:M4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several SIM cards</source>
        <comment>row:M5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other possessions, not explained</source>
        <comment>row:M6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes going out or travel with no clear source of money</source>
        <comment>row:M7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family history of domestic abuse</source>
        <comment>row:N1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of homelessness or insecure housing</source>
        <comment>row:N2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to premises carers do not know about</source>
        <comment>row:N3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of abuse or neglect, or parents in difficulty</source>
        <comment>row:N4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in appearance</source>
        <comment>row:P1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving home or care in clothes unusual for the child</source>
        <comment>row:P2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearing clothes of older young people</source>
        <comment>row:P3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <comment>row:R1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere safe to be</source>
        <comment>row:R2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers who believe the child and act</source>
        <comment>row:R3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or an activity that matters to the child</source>
        <comment>row:R4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe friendships</source>
        <comment>row:R5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the child is proud of</source>
        <comment>row:R6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support the child accepts now</source>
        <comment>row:R7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe habits online</source>
        <comment>row:R8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to places known for sexual exploitation</source>
        <comment>row:S1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to addresses of concern</source>
        <comment>row:S2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at places where adults meet for sex</source>
        <comment>row:S3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at adult venues, such as pubs and clubs</source>
        <comment>row:S4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier neglect, or physical or sexual abuse</source>
        <comment>row:V1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical or learning disability, or special needs</source>
        <comment>row:V10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care, especially residential or interrupted care</source>
        <comment>row:V11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lack of safety or support about sexual identity</source>
        <comment>row:V12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving care</source>
        <comment>row:V13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrant child</source>
        <comment>row:V14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccompanied asylum-seeking child</source>
        <comment>row:V15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gang involvement or pressure</source>
        <comment>row:V16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has gone missing before</source>
        <comment>row:V17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of touch with education, or without suitable education</source>
        <comment>row:V18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of alcohol or drugs by the child</source>
        <comment>row:V19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe or stable home, now or before</source>
        <comment>row:V2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullying, teenage pregnancy, absence from school or self-harm</source>
        <comment>row:V20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been trafficked</source>
        <comment>row:V21</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 or over without money or support</source>
        <comment>row:V22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a group whose abuse is noticed less often</source>
        <comment>row:V23</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent bereavement or loss</source>
        <comment>row:V3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation or difficulty with other people</source>
        <comment>row:V4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere safe to explore sexuality</source>
        <comment>row:V5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money hardship</source>
        <comment>row:V6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homelessness or insecure housing</source>
        <comment>row:V7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links with other exploited children</source>
        <comment>row:V8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or other people close to the child in adult sex work</source>
        <comment>row:V9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress that shows as anger, aggression or offending</source>
        <comment>row:Y1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First known to services through offending</source>
        <comment>row:Y2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats to reveal sexuality, images or what has happened</source>
        <comment>row:Y3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere safe to explore sexuality</source>
        <comment>row:Y4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with men, women or peers presented as friendship, work or a party</source>
        <comment>row:Y5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding it hard to tell anyone</source>
        <comment>row:Y6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults see him as able to look after himself</source>
        <comment>row:Y7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less support offered than a girl would get</source>
        <comment>row:Y8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>section:before-you-start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys and young men</source>
        <comment>section:boys-and-young-men</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>section:check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child and family</source>
        <comment>section:child-and-family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent check</source>
        <comment>section:consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>section:decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition and exchange</source>
        <comment>section:definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <comment>section:domain.education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional and behavioural development</source>
        <comment>section:domain.emotional-and-behavioural</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and environmental factors</source>
        <comment>section:domain.family-and-environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and social relationships</source>
        <comment>section:domain.family-and-social</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <comment>section:domain.health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>section:domain.identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <comment>section:domain.income</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental capacity</source>
        <comment>section:domain.parental-capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social integration</source>
        <comment>section:domain.social-integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social presentation</source>
        <comment>section:domain.social-presentation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <comment>section:judgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing episodes</source>
        <comment>section:missing-episodes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents and carers</source>
        <comment>section:parents-and-carers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>section:plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective factors</source>
        <comment>section:protective-factors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral and what follows</source>
        <comment>section:referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>section:share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>section:sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice of the child</source>
        <comment>section:voice-of-the-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <comment>section:vulnerabilities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;inappropriate sexualised behaviour&quot; (DF)</source>
        <comment>source-words:B4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;anti-social behaviour&quot; (WY)</source>
        <comment>source-words:B5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;involvement in petty crime&quot; (WY, SC)</source>
        <comment>source-words:B6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;truancy&quot; (SC)</source>
        <comment>source-words:E1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;loitering&quot; (SC)</source>
        <comment>source-words:F10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;persistently missing&quot; (WY, SC, DF)</source>
        <comment>source-words:F12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;known to be sexually active&quot; (SC)</source>
        <comment>source-words:F18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;inappropriate use of the Internet&quot; (SC)</source>
        <comment>source-words:F19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sexual relationship with a significantly older person&quot; (WY, SC)</source>
        <comment>source-words:F6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sexually risky behaviour&quot; (WY, SC); &quot;promiscuity&quot; (SC)</source>
        <comment>source-words:H6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;domestic violence&quot; (WY, SC)</source>
        <comment>source-words:N1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;inappropriate for age&quot; (WY, SC)</source>
        <comment>source-words:P2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cottaging&quot; (WY, SC)</source>
        <comment>source-words:S3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sexual identity&quot; (DF)</source>
        <comment>source-words:V12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;history of running away&quot; (SC)</source>
        <comment>source-words:V17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is known to say anything about consent. That is not a reason to wait.</source>
        <comment>text:CR0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child under 13 cannot legally consent to any sexual activity.</source>
        <comment>text:CR1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being 16 or 17 is never a reason for less concern.</source>
        <comment>text:CR10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual exploitation is a child protection matter for every child under 18.</source>
        <comment>text:CR11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying in touch is part of the power the other person holds. It is not informed choice, and it does not show that there is no harm.</source>
        <comment>text:CR12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty to safeguard does not depend on whether the child wants to be safeguarded.</source>
        <comment>text:CR13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploitation is never the child's fault, even when something was given in exchange.</source>
        <comment>text:CR14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual activity with a child under 16 is an offence.</source>
        <comment>text:CR2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an offence for a person in a position of trust or authority to have sexual contact with a 16 or 17 year old in their care.</source>
        <comment>text:CR3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sexual activity with a 16 or 17 year old is not an offence, it may still be causing harm.</source>
        <comment>text:CR4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex without consent is rape at any age.</source>
        <comment>text:CR5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone overcome by drink or drugs cannot give true consent. Offences may have been committed.</source>
        <comment>text:CR6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child or their family has met violence or a threat of it, there is no true consent. Offences may have been committed.</source>
        <comment>text:CR7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent needs a choice, and the freedom and capacity to make it, whatever the age. Without them there is no consent.</source>
        <comment>text:CR8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 16 or 17 year old can be sexually exploited, although the law lets them agree to sex.</source>
        <comment>text:CR9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that date the person was 18 or over. Follow adult safeguarding procedures. Violence, threats, drink, drugs and having no real choice rule out true consent at any age.</source>
        <comment>text:CRA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is anyone who has not reached their 18th birthday.</source>
        <comment>text:DT1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain for the child, gain for the other person, or both: any one of them is enough.</source>
        <comment>text:DT10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may look as if the child agreed. That does not change the answer.</source>
        <comment>text:DT11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical contact is not needed. Technology alone is enough.</source>
        <comment>text:DT12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can happen without the child knowing, for example when images are copied and passed on.</source>
        <comment>text:DT13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a single event or go on for years, by chance or organised.</source>
        <comment>text:DT14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who exploit can be of any sex and any age, children included, alone or in a group.</source>
        <comment>text:DT15</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting something never makes the child less of a victim.</source>
        <comment>text:DT16</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts also occur in other sexual abuse. The name fits best where the exchange is at the core and brings money or status to the person causing harm. This is a pointer, not a bar.</source>
        <comment>text:DT17</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gratification, power or control is the only gain, it is normally called another form of child sexual abuse. It is answered as abuse all the same.</source>
        <comment>text:DT18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known does not hold up a referral. Concern is enough.</source>
        <comment>text:DT19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, several people or a network may be taking advantage.</source>
        <comment>text:DT2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most abuse of children happens at home. Exploitation more often comes from outside it, and can also come from within the family.</source>
        <comment>text:DT20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an imbalance of power: for example of age, gender, sexual identity, understanding, strength, status or money.</source>
        <comment>text:DT3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is coerced, manipulated or deceived. It may be by force, by enticement or both, with or without violence.</source>
        <comment>text:DT4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual activity includes acts without contact: grooming, making or sending images, being made to watch, being encouraged to act sexually.</source>
        <comment>text:DT5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something the child needs or wants. Offered or promised is enough; it need not be given.</source>
        <comment>text:DT6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping something bad from happening counts as exchange, such as a threat to the family or a threat to share images.</source>
        <comment>text:DT7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody gains money or something worth money: a payment, a cleared debt, free or cheaper goods or services.</source>
        <comment>text:DT8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody gains status from it.</source>
        <comment>text:DT9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child trafficking, into, out of or within the UK</source>
        <comment>text:LC1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <comment>text:LC10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic violence or abuse</source>
        <comment>text:LC2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual violence in intimate relationships</source>
        <comment>text:LC3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grooming, online or in person</source>
        <comment>text:LC4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abusive images of children and passing them on</source>
        <comment>text:LC5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised sexual abuse of children</source>
        <comment>text:LC6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs offences</source>
        <comment>text:LC7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gang activity</source>
        <comment>text:LC8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration offences</source>
        <comment>text:LC9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This explains the guidance. It is not legal advice. Ask your legal team or the police.</source>
        <comment>text:consent.closing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded no sexual activity. Grooming, images and other acts without contact are often not seen as sexual activity, and they count.</source>
        <comment>text:consent.no-activity-note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains public sector information licensed under the Open Government Licence v3.0 (Crown copyright 2017).</source>
        <comment>text:credit.df</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting does not wait for this to be answered.</source>
        <comment>text:definition.acting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These describe abuse in plain terms.</source>
        <comment>text:definition.examples-warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you recorded fits the definition of child sexual exploitation. Refer, and act on it now.</source>
        <comment>text:definition.fits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet:</source>
        <comment>text:definition.known-gaps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition is about children under 18. Follow adult safeguarding procedures. If the harm began before the 18th birthday, it was abuse of a child: tell the police and children's social care.</source>
        <comment>text:definition.not-a-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recorded no exchange, and nothing gained beyond gratification or control. That is normally a different form of child sexual abuse. Respond and refer as abuse now.</source>
        <comment>text:definition.other-abuse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether there is something the child needs or wants</source>
        <comment>text:definition.part.childGets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the child is coerced, manipulated or deceived</source>
        <comment>text:definition.part.coerceManipulateDeceive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether gratification or control is the only gain</source>
        <comment>text:definition.part.onlyGratification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether somebody gains money or something worth money</source>
        <comment>text:definition.part.perpetratorMoney</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether somebody gains status</source>
        <comment>text:definition.part.perpetratorStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether there is an imbalance of power</source>
        <comment>text:definition.part.powerImbalance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it keeps something bad from happening</source>
        <comment>text:definition.part.preventsHarm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether there is sexual activity</source>
        <comment>text:definition.part.sexualActivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the child is under 18</source>
        <comment>text:definition.part.under18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving something does not make a child any less of a victim.</source>
        <comment>text:definition.receiving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known, so this is treated as a child.</source>
        <comment>text:definition.treated-as-child</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are not known yet. You can act without them: concern is enough to refer.</source>
        <comment>text:definition.unclear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Records about other people and places left out]</source>
        <comment>text:omitted.concern-records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Something that could show who told us left out]</source>
        <comment>text:omitted.identifies-source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Something left out of this copy]</source>
        <comment>text:omitted.not-for-parents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some information is left out of this copy. Each place says so.</source>
        <comment>text:omitted.notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Address left out]</source>
        <comment>text:omitted.safe-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[A part of the assessment is left out of this copy]</source>
        <comment>text:omitted.section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Information about another person left out]</source>
        <comment>text:omitted.third-party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police whether an abduction warning notice could help.</source>
        <comment>text:standing.abduction-notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do these in any order, and print or refer at any point.</source>
        <comment>text:standing.any-order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask children's social care before you speak to parents or carers.</source>
        <comment>text:standing.ask-before-parents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completed assessment is attached to a referral to any other agency.</source>
        <comment>text:standing.attach</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a blank form is used in front of a child.</source>
        <comment>text:standing.blank-form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys are less likely to tell someone and less likely to be noticed.</source>
        <comment>text:standing.boys-closing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The West Yorkshire chapter says that more applies to boys and young men but does not list it. These prompts draw on the national guide, the national inquiry and Leeds practice guidance. Some are our own and say so.</source>
        <comment>text:standing.boys-intro</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 999 now. Then carry on here if it is safe to.</source>
        <comment>text:standing.call-now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and address of the person who will receive this.</source>
        <comment>text:standing.confirm-recipient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement and your record point different ways.</source>
        <comment>text:standing.conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement is less concerned than last time. Say what has changed, and how you know.</source>
        <comment>text:standing.conflict-reassessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <comment>text:standing.draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child will soon be 18. Plan the link to adult services now.</source>
        <comment>text:standing.eighteen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance used: West Yorkshire chapter 1.4.7 (definition amended May 2017), school policy (reviewed January 2018), national guide (February 2017). Check for newer local guidance.</source>
        <comment>text:standing.guidance-date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in immediate danger? Call 999.</source>
        <comment>text:standing.immediate-danger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not copy, open or attach an indecent image of a child. Keep the device safe and call the police.</source>
        <comment>text:standing.indecent-images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded once, shown in Health and Identity.</source>
        <comment>text:standing.linked-row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty to report child sexual abuse was before Parliament in 2025. Check whether it applies to you now.</source>
        <comment>text:standing.mandatory-reporting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a sign that harm has already happened.</source>
        <comment>text:standing.may-have-happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and roles are stated, not checked by the program.</source>
        <comment>text:standing.names-stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <comment>text:standing.none-recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement, not a score</source>
        <comment>text:standing.not-a-score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>text:standing.not-answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is not encrypted. Use your secure e-mail or your case system.</source>
        <comment>text:standing.not-encrypted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>text:standing.not-provided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decision not to refer, or not to share, is recorded in full: what, why, who, when and when it is looked at again.</source>
        <comment>text:standing.not-refer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded decision not to refer</source>
        <comment>text:standing.not-refer-title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen does not mean absent. Not known and not answered stay open questions.</source>
        <comment>text:standing.not-seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen this time does not mean it has stopped.</source>
        <comment>text:standing.not-seen-this-time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicators are recorded as present. This does not mean the child is not being exploited.</source>
        <comment>text:standing.nothing-present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops you signing. Read it once more as someone who does not know the child.</source>
        <comment>text:standing.nothing-stops-signing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign is proof. More signs mean more concern, and one alone can be enough to matter.</source>
        <comment>text:standing.one-is-enough</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some assessments were built around adults met in person. Ask about online harm and harm by other young people every time.</source>
        <comment>text:standing.online-peer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the other agency's time, shown as a reminder.</source>
        <comment>text:standing.other-clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date makes the person 18 or over. This tool is for children under 18. Check the date, or carry on to print what you have recorded.</source>
        <comment>text:standing.over-eighteen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for parents or carers is off until speaking to them is known not to raise the risk.</source>
        <comment>text:standing.parents-copy-off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or carer may be involved. No copy is made for parents or carers.</source>
        <comment>text:standing.parents-implicated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was known on the date shown. Risk changes.</source>
        <comment>text:standing.point-in-time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is information only. It does not replace a referral or a report of a crime.</source>
        <comment>text:standing.police-not-a-referral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 999 if it is happening now, 101 otherwise. Do not rely on this report for anything urgent.</source>
        <comment>text:standing.police-urgent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>text:standing.practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice forms require a referral whenever a child under 13, or a child with a learning disability, shows any sign of sexual exploitation. Refer, or record why not.</source>
        <comment>text:standing.practice-rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protective factors recorded. Is that because there are none, or because nobody has asked?</source>
        <comment>text:standing.protective-empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals who have a concern must refer to children's social care. If you refer by phone, send it in writing within 48 hours.</source>
        <comment>text:standing.refer-rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referrer must be told. Record when you were told.</source>
        <comment>text:standing.referrer-told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilience is not a substitute for support.</source>
        <comment>text:standing.resilience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never underestimate how determined those who exploit can be to find a child. The safe address stays out of copies unless you include it.</source>
        <comment>text:standing.safe-address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with a shared printer until it has finished.</source>
        <comment>text:standing.shared-printer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows information to be used to safeguard a child without consent where consent cannot be given, cannot reasonably be asked for, or asking would undermine the protection.</source>
        <comment>text:standing.sharing-reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may share to protect a child. Record what you shared, with whom and why.</source>
        <comment>text:standing.sharing-why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader who does not know the child needs to follow your reasoning.</source>
        <comment>text:standing.short-reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a child may have been trafficked, councils and the police must refer to the National Referral Mechanism. The child's consent is not needed. Make the child safe first.</source>
        <comment>text:standing.trafficking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about losing the child's trust? Talk to children's social care about a way forward before you decide.</source>
        <comment>text:standing.trust</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help never depends on the child telling.</source>
        <comment>text:standing.voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many children with these experiences are never exploited, and exploitation happens to children with none of them. These describe what others may target. They are not faults in the child.</source>
        <comment>text:standing.vulnerabilities</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
