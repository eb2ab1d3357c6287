<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="xx" sourcelanguage="en_GB">
<context>
    <name>england-cse</name>
    <message>
        <source>Nobody knows yet. It stays on the list of what to find out.</source>
        <comment>choice-hint:answer.not-known</comment>
        <translation>[Ńöƀöđý ķńöŵš ýéţ. Îţ šţåýš öń ţĥé ļîšţ öƒ ŵĥåţ ţö ƒîńđ öûţ. ···················]</translation>
    </message>
    <message>
        <source>Looked for and not seen. It does not mean it is absent.</source>
        <comment>choice-hint:answer.not-seen</comment>
        <translation>[Łööķéđ ƒöŕ åńđ ńöţ šééń. Îţ đöéš ńöţ ɱéåń îţ îš åƀšéńţ. ··················]</translation>
    </message>
    <message>
        <source>Recorded as present, now or in the past.</source>
        <comment>choice-hint:answer.present</comment>
        <translation>[Ŕéçöŕđéđ åš ṕŕéšéńţ, ńöŵ öŕ îń ţĥé ṕåšţ. ·············]</translation>
    </message>
    <message>
        <source>It can be checked.</source>
        <comment>choice-hint:basis.fact</comment>
        <translation>[Îţ çåń ƀé çĥéçķéđ. ······]</translation>
    </message>
    <message>
        <source>Seen or heard first-hand.</source>
        <comment>choice-hint:basis.observation</comment>
        <translation>[Šééń öŕ ĥéåŕđ ƒîŕšţ-ĥåńđ. ········]</translation>
    </message>
    <message>
        <source>A professional view.</source>
        <comment>choice-hint:basis.opinion</comment>
        <translation>[Å ṕŕöƒéššîöńåļ ṽîéŵ. ······]</translation>
    </message>
    <message>
        <source>Not yet checked.</source>
        <comment>choice-hint:basis.reported</comment>
        <translation>[Ńöţ ýéţ çĥéçķéđ. ·····]</translation>
    </message>
    <message>
        <source>Normally within 24 hours. It is the other agency's time.</source>
        <comment>choice-hint:clock.social-care-decision</comment>
        <translation>[Ńöŕɱåļļý ŵîţĥîń 24 ĥöûŕš. Îţ îš ţĥé öţĥéŕ åĝéńçý'š ţîɱé. ··················]</translation>
    </message>
    <message>
        <source>Due 48 hours after a referral by phone.</source>
        <comment>choice-hint:clock.written-referral</comment>
        <translation>[Đûé 48 ĥöûŕš åƒţéŕ å ŕéƒéŕŕåļ ƀý ṕĥöńé. ·············]</translation>
    </message>
    <message>
        <source>Needs a reason, a second person and a review date.</source>
        <comment>choice-hint:decision.do-not-refer</comment>
        <translation>[Ńééđš å ŕéåšöń, å šéçöńđ ṕéŕšöń åńđ å ŕéṽîéŵ đåţé. ················]</translation>
    </message>
    <message>
        <source>Say which.</source>
        <comment>choice-hint:judgement.different-harm</comment>
        <translation>[Šåý ŵĥîçĥ. ···]</translation>
    </message>
    <message>
        <source>Left out of every copy except your own agency's and children's social care's.</source>
        <comment>choice-hint:mark.identifies-source</comment>
        <translation>[Łéƒţ öûţ öƒ éṽéŕý çöṕý éẋçéṕţ ýöûŕ öŵń åĝéńçý'š åńđ çĥîļđŕéń'š šöçîåļ çåŕé'š. ·························]</translation>
    </message>
    <message>
        <source>Left out of every copy unless you include it on purpose.</source>
        <comment>choice-hint:mark.safe-address</comment>
        <translation>[Łéƒţ öûţ öƒ éṽéŕý çöṕý ûńļéšš ýöû îńçļûđé îţ öń ṕûŕṕöšé. ··················]</translation>
    </message>
    <message>
        <source>Left out of copies for other agencies, parents and the child.</source>
        <comment>choice-hint:mark.third-party</comment>
        <translation>[Łéƒţ öûţ öƒ çöṕîéš ƒöŕ öţĥéŕ åĝéńçîéš, ṕåŕéńţš åńđ ţĥé çĥîļđ. ····················]</translation>
    </message>
    <message>
        <source>Approval is needed before a child under 13 goes to secure accommodation.</source>
        <comment>choice-hint:notify.secretary-of-state</comment>
        <translation>[Åṕṕŕöṽåļ îš ńééđéđ ƀéƒöŕé å çĥîļđ ûńđéŕ 13 ĝöéš ţö šéçûŕé åççöɱɱöđåţîöń. ························]</translation>
    </message>
    <message>
        <source>Child in need plan or early help.</source>
        <comment>choice-hint:section-47-outcome.not-substantiated-needs</comment>
        <translation>[Çĥîļđ îń ńééđ ṕļåń öŕ éåŕļý ĥéļṕ. ···········]</translation>
    </message>
    <message>
        <source>A child protection conference must be called.</source>
        <comment>choice-hint:section-47-outcome.substantiated</comment>
        <translation>[Å çĥîļđ ṕŕöţéçţîöń çöńƒéŕéńçé ɱûšţ ƀé çåļļéđ. ···············]</translation>
    </message>
    <message>
        <source>The referrer must be told.</source>
        <comment>choice-hint:social-care-outcome.no-further-action</comment>
        <translation>[Ţĥé ŕéƒéŕŕéŕ ɱûšţ ƀé ţöļđ. ········]</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>choice:answer.not-answered</comment>
        <translation>[Ńöţ åńšŵéŕéđ ····]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:answer.not-known</comment>
        <translation>[Ńöţ ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>choice:answer.not-seen</comment>
        <translation>[Ńöţ šééń ··]</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>choice:answer.present</comment>
        <translation>[Ṕŕéšéńţ ··]</translation>
    </message>
    <message>
        <source>First assessment</source>
        <comment>choice:assessment-kind.first</comment>
        <translation>[Ƒîŕšţ åššéššɱéńţ ·····]</translation>
    </message>
    <message>
        <source>Information added</source>
        <comment>choice:assessment-kind.information-added</comment>
        <translation>[Îńƒöŕɱåţîöń åđđéđ ·····]</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <comment>choice:assessment-kind.reassessment</comment>
        <translation>[Ŕéåššéššɱéńţ ····]</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>choice:assessment-state.draft</comment>
        <translation>[Đŕåƒţ ··]</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <comment>choice:assessment-state.returned</comment>
        <translation>[Ŕéţûŕńéđ ŵîţĥ ǫûéšţîöńš ·······]</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>choice:assessment-state.signed</comment>
        <translation>[Šîĝńéđ ··]</translation>
    </message>
    <message>
        <source>Waiting for counter-signature</source>
        <comment>choice:assessment-state.waiting-for-counter-signature</comment>
        <translation>[Ŵåîţîńĝ ƒöŕ çöûńţéŕ-šîĝńåţûŕé ·········]</translation>
    </message>
    <message>
        <source>Copy for another agency</source>
        <comment>choice:audience.agency</comment>
        <translation>[Çöṕý ƒöŕ åńöţĥéŕ åĝéńçý ·······]</translation>
    </message>
    <message>
        <source>Copy for the child</source>
        <comment>choice:audience.child</comment>
        <translation>[Çöṕý ƒöŕ ţĥé çĥîļđ ······]</translation>
    </message>
    <message>
        <source>Full copy: own agency and children's social care</source>
        <comment>choice:audience.full</comment>
        <translation>[Ƒûļļ çöṕý: öŵń åĝéńçý åńđ çĥîļđŕéń'š šöçîåļ çåŕé ················]</translation>
    </message>
    <message>
        <source>Copy for parents or carers</source>
        <comment>choice:audience.parents</comment>
        <translation>[Çöṕý ƒöŕ ṕåŕéńţš öŕ çåŕéŕš ········]</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>choice:basis.fact</comment>
        <translation>[Ƒåçţ ··]</translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>choice:basis.observation</comment>
        <translation>[Öƀšéŕṽåţîöń ···]</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>choice:basis.opinion</comment>
        <translation>[Öṕîńîöń ··]</translation>
    </message>
    <message>
        <source>Reported by someone else</source>
        <comment>choice:basis.reported</comment>
        <translation>[Ŕéṕöŕţéđ ƀý šöɱéöńé éļšé ········]</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>choice:change.corrected</comment>
        <translation>[Çöŕŕéçţéđ ···]</translation>
    </message>
    <message>
        <source>Newly known</source>
        <comment>choice:change.newly-known</comment>
        <translation>[Ńéŵļý ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Newly recorded</source>
        <comment>choice:change.newly-recorded</comment>
        <translation>[Ńéŵļý ŕéçöŕđéđ ····]</translation>
    </message>
    <message>
        <source>Not known both times</source>
        <comment>choice:change.not-known-both-times</comment>
        <translation>[Ńöţ ķńöŵń ƀöţĥ ţîɱéš ······]</translation>
    </message>
    <message>
        <source>Still recorded</source>
        <comment>choice:change.still-recorded</comment>
        <translation>[Šţîļļ ŕéçöŕđéđ ····]</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>choice:change.unchanged</comment>
        <translation>[Åš ƀéƒöŕé ···]</translation>
    </message>
    <message>
        <source>Was present, not asked this time</source>
        <comment>choice:change.was-present-not-asked</comment>
        <translation>[Ŵåš ṕŕéšéńţ, ńöţ åšķéđ ţĥîš ţîɱé ··········]</translation>
    </message>
    <message>
        <source>Was present, not known this time</source>
        <comment>choice:change.was-present-not-known</comment>
        <translation>[Ŵåš ṕŕéšéńţ, ńöţ ķńöŵń ţĥîš ţîɱé ··········]</translation>
    </message>
    <message>
        <source>Was present, not seen this time</source>
        <comment>choice:change.was-present-not-seen</comment>
        <translation>[Ŵåš ṕŕéšéńţ, ńöţ šééń ţĥîš ţîɱé ··········]</translation>
    </message>
    <message>
        <source>Case system or portal</source>
        <comment>choice:channel.case-system</comment>
        <translation>[Çåšé šýšţéɱ öŕ ṕöŕţåļ ·······]</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>choice:channel.in-person</comment>
        <translation>[Îń ṕéŕšöń ···]</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <comment>choice:channel.meeting</comment>
        <translation>[Åţ å ɱééţîńĝ ····]</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>choice:channel.phone</comment>
        <translation>[Ṕĥöńé ··]</translation>
    </message>
    <message>
        <source>Post or by hand</source>
        <comment>choice:channel.post</comment>
        <translation>[Ṕöšţ öŕ ƀý ĥåńđ ·····]</translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <comment>choice:channel.secure-email</comment>
        <translation>[Šéçûŕé é-ɱåîļ ····]</translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:child-agrees.no</comment>
        <translation>[Ńö ··]</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>choice:child-agrees.not-asked</comment>
        <translation>[Ńöţ åšķéđ ···]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:child-agrees.yes</comment>
        <translation>[Ýéš ··]</translation>
    </message>
    <message>
        <source>The child did not want to say</source>
        <comment>choice:child-view-status.child-did-not-want-to</comment>
        <translation>[Ţĥé çĥîļđ đîđ ńöţ ŵåńţ ţö šåý ·········]</translation>
    </message>
    <message>
        <source>Not able to find the child</source>
        <comment>choice:child-view-status.not-able-to-find</comment>
        <translation>[Ńöţ åƀļé ţö ƒîńđ ţĥé çĥîļđ ········]</translation>
    </message>
    <message>
        <source>Not safe to ask now</source>
        <comment>choice:child-view-status.not-safe-now</comment>
        <translation>[Ńöţ šåƒé ţö åšķ ńöŵ ······]</translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <comment>choice:child-view-status.not-yet-asked</comment>
        <translation>[Ńöţ ýéţ åšķéđ ····]</translation>
    </message>
    <message>
        <source>The child's view was obtained</source>
        <comment>choice:child-view-status.obtained</comment>
        <translation>[Ţĥé çĥîļđ'š ṽîéŵ ŵåš öƀţåîńéđ ·········]</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>choice:clock-state.due-soon</comment>
        <translation>[Đûé šööń ··]</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>choice:clock-state.met</comment>
        <translation>[Đöńé ··]</translation>
    </message>
    <message>
        <source>Done late</source>
        <comment>choice:clock-state.met-late</comment>
        <translation>[Đöńé ļåţé ···]</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>choice:clock-state.not-started</comment>
        <translation>[Ńöţ šţåŕţéđ ···]</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>choice:clock-state.overdue</comment>
        <translation>[Öṽéŕđûé ··]</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>choice:clock-state.running</comment>
        <translation>[Ŕûńńîńĝ ··]</translation>
    </message>
    <message>
        <source>Decision from social care</source>
        <comment>choice:clock.social-care-decision</comment>
        <translation>[Đéçîšîöń ƒŕöɱ šöçîåļ çåŕé ········]</translation>
    </message>
    <message>
        <source>Written referral</source>
        <comment>choice:clock.written-referral</comment>
        <translation>[Ŵŕîţţéń ŕéƒéŕŕåļ ·····]</translation>
    </message>
    <message>
        <source>Always applies</source>
        <comment>choice:consent-basis.always</comment>
        <translation>[Åļŵåýš åṕṕļîéš ····]</translation>
    </message>
    <message>
        <source>Follows from what is known</source>
        <comment>choice:consent-basis.established</comment>
        <translation>[Ƒöļļöŵš ƒŕöɱ ŵĥåţ îš ķńöŵń ········]</translation>
    </message>
    <message>
        <source>Not known, so taken on the protective side</source>
        <comment>choice:consent-basis.precaution</comment>
        <translation>[Ńöţ ķńöŵń, šö ţåķéń öń ţĥé ṕŕöţéçţîṽé šîđé ··············]</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>choice:counter-sign.agree</comment>
        <translation>[Åĝŕéé ··]</translation>
    </message>
    <message>
        <source>Agree, with comments</source>
        <comment>choice:counter-sign.agree-with-comments</comment>
        <translation>[Åĝŕéé, ŵîţĥ çöɱɱéńţš ······]</translation>
    </message>
    <message>
        <source>Return with questions</source>
        <comment>choice:counter-sign.return</comment>
        <translation>[Ŕéţûŕń ŵîţĥ ǫûéšţîöńš ·······]</translation>
    </message>
    <message>
        <source>Advice or early help with another agency as well</source>
        <comment>choice:decision.advice-or-early-help</comment>
        <translation>[Åđṽîçé öŕ éåŕļý ĥéļṕ ŵîţĥ åńöţĥéŕ åĝéńçý åš ŵéļļ ················]</translation>
    </message>
    <message>
        <source>Do not refer</source>
        <comment>choice:decision.do-not-refer</comment>
        <translation>[Đö ńöţ ŕéƒéŕ ····]</translation>
    </message>
    <message>
        <source>Refer to children's social care</source>
        <comment>choice:decision.refer</comment>
        <translation>[Ŕéƒéŕ ţö çĥîļđŕéń'š šöçîåļ çåŕé ··········]</translation>
    </message>
    <message>
        <source>Already open to children's social care: share this as new information</source>
        <comment>choice:decision.share-new-information</comment>
        <translation>[Åļŕéåđý öṕéń ţö çĥîļđŕéń'š šöçîåļ çåŕé: šĥåŕé ţĥîš åš ńéŵ îńƒöŕɱåţîöń ·······················]</translation>
    </message>
    <message>
        <source>Fits the definition</source>
        <comment>choice:definition-outcome.fits</comment>
        <translation>[Ƒîţš ţĥé đéƒîńîţîöń ······]</translation>
    </message>
    <message>
        <source>18 or over</source>
        <comment>choice:definition-outcome.not-a-child</comment>
        <translation>[18 öŕ öṽéŕ ···]</translation>
    </message>
    <message>
        <source>A different form of child sexual abuse</source>
        <comment>choice:definition-outcome.other-abuse</comment>
        <translation>[Å đîƒƒéŕéńţ ƒöŕɱ öƒ çĥîļđ šéẋûåļ åƀûšé ············]</translation>
    </message>
    <message>
        <source>Parts are not known yet</source>
        <comment>choice:definition-outcome.unclear</comment>
        <translation>[Ṕåŕţš åŕé ńöţ ķńöŵń ýéţ ·······]</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>choice:due.action</comment>
        <translation>[Åçţîöń ··]</translation>
    </message>
    <message>
        <source>Review of a decision not to refer</source>
        <comment>choice:due.not-refer-review</comment>
        <translation>[Ŕéṽîéŵ öƒ å đéçîšîöń ńöţ ţö ŕéƒéŕ ···········]</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>choice:due.review</comment>
        <translation>[Ŕéṽîéŵ ··]</translation>
    </message>
    <message>
        <source>Decision from social care</source>
        <comment>choice:due.social-care-decision</comment>
        <translation>[Đéçîšîöń ƒŕöɱ šöçîåļ çåŕé ········]</translation>
    </message>
    <message>
        <source>Still missing</source>
        <comment>choice:due.still-missing</comment>
        <translation>[Šţîļļ ɱîššîńĝ ····]</translation>
    </message>
    <message>
        <source>Written referral</source>
        <comment>choice:due.written-referral</comment>
        <translation>[Ŵŕîţţéń ŕéƒéŕŕåļ ·····]</translation>
    </message>
    <message>
        <source>Presented as a relationship or friendship</source>
        <comment>choice:exploitation-form.apparent-relationship</comment>
        <translation>[Ṕŕéšéńţéđ åš å ŕéļåţîöńšĥîṕ öŕ ƒŕîéńđšĥîṕ ·············]</translation>
    </message>
    <message>
        <source>For money, goods, a place to stay or another need</source>
        <comment>choice:exploitation-form.exchange</comment>
        <translation>[Ƒöŕ ɱöńéý, ĝööđš, å ṕļåçé ţö šţåý öŕ åńöţĥéŕ ńééđ ················]</translation>
    </message>
    <message>
        <source>By or through family</source>
        <comment>choice:exploitation-form.family</comment>
        <translation>[Ɓý öŕ ţĥŕöûĝĥ ƒåɱîļý ······]</translation>
    </message>
    <message>
        <source>By a group or gang</source>
        <comment>choice:exploitation-form.group-or-gang</comment>
        <translation>[Ɓý å ĝŕöûṕ öŕ ĝåńĝ ······]</translation>
    </message>
    <message>
        <source>Moved from place to place for exploitation</source>
        <comment>choice:exploitation-form.moved</comment>
        <translation>[Ṁöṽéđ ƒŕöɱ ṕļåçé ţö ṕļåçé ƒöŕ éẋṕļöîţåţîöń ··············]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:exploitation-form.not-known</comment>
        <translation>[Ńöţ ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Online only, or mainly online</source>
        <comment>choice:exploitation-form.online</comment>
        <translation>[Öńļîńé öńļý, öŕ ɱåîńļý öńļîńé ·········]</translation>
    </message>
    <message>
        <source>At parties or with drink and drugs</source>
        <comment>choice:exploitation-form.party</comment>
        <translation>[Åţ ṕåŕţîéš öŕ ŵîţĥ đŕîńķ åńđ đŕûĝš ···········]</translation>
    </message>
    <message>
        <source>By other young people</source>
        <comment>choice:exploitation-form.peers</comment>
        <translation>[Ɓý öţĥéŕ ýöûńĝ ṕéöṕļé ·······]</translation>
    </message>
    <message>
        <source>No, I will come back</source>
        <comment>choice:finished.no</comment>
        <translation>[Ńö, Î ŵîļļ çöɱé ƀåçķ ······]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:finished.yes</comment>
        <translation>[Ýéš ··]</translation>
    </message>
    <message>
        <source>Form read into the program</source>
        <comment>choice:how-contributed.imported</comment>
        <translation>[Ƒöŕɱ ŕéåđ îńţö ţĥé ṕŕöĝŕåɱ ········]</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>choice:how-contributed.in-person</comment>
        <translation>[Îń ṕéŕšöń ···]</translation>
    </message>
    <message>
        <source>On paper or by e-mail</source>
        <comment>choice:how-contributed.paper</comment>
        <translation>[Öń ṕåṕéŕ öŕ ƀý é-ɱåîļ ·······]</translation>
    </message>
    <message>
        <source>By phone</source>
        <comment>choice:how-contributed.phone</comment>
        <translation>[Ɓý ṕĥöńé ··]</translation>
    </message>
    <message>
        <source>By video call</source>
        <comment>choice:how-contributed.video</comment>
        <translation>[Ɓý ṽîđéö çåļļ ····]</translation>
    </message>
    <message>
        <source>At risk of being sexually exploited</source>
        <comment>choice:judgement.at-risk</comment>
        <translation>[Åţ ŕîšķ öƒ ƀéîńĝ šéẋûåļļý éẋṕļöîţéđ ···········]</translation>
    </message>
    <message>
        <source>Experiencing, or at risk of, a different harm</source>
        <comment>choice:judgement.different-harm</comment>
        <translation>[Éẋṕéŕîéńçîńĝ, öŕ åţ ŕîšķ öƒ, å đîƒƒéŕéńţ ĥåŕɱ ···············]</translation>
    </message>
    <message>
        <source>Being sexually exploited, or very likely to be</source>
        <comment>choice:judgement.exploited-or-very-likely</comment>
        <translation>[Ɓéîńĝ šéẋûåļļý éẋṕļöîţéđ, öŕ ṽéŕý ļîķéļý ţö ƀé ···············]</translation>
    </message>
    <message>
        <source>I have no current concern about sexual exploitation on what is known today</source>
        <comment>choice:judgement.no-current-concern</comment>
        <translation>[Î ĥåṽé ńö çûŕŕéńţ çöńçéŕń åƀöûţ šéẋûåļ éẋṕļöîţåţîöń öń ŵĥåţ îš ķńöŵń ţöđåý ························]</translation>
    </message>
    <message>
        <source>I do not have enough information to judge yet</source>
        <comment>choice:judgement.not-enough-information</comment>
        <translation>[Î đö ńöţ ĥåṽé éńöûĝĥ îńƒöŕɱåţîöń ţö ĵûđĝé ýéţ ···············]</translation>
    </message>
    <message>
        <source>Vulnerable, and I have not seen signs of exploitation so far</source>
        <comment>choice:judgement.vulnerable-no-signs-so-far</comment>
        <translation>[Ṽûļńéŕåƀļé, åńđ Î ĥåṽé ńöţ šééń šîĝńš öƒ éẋṕļöîţåţîöń šö ƒåŕ ····················]</translation>
    </message>
    <message>
        <source>Unaccompanied asylum-seeking child</source>
        <comment>choice:legal-status.asylum-seeking</comment>
        <translation>[Ûńåççöɱṕåńîéđ åšýļûɱ-šééķîńĝ çĥîļđ ···········]</translation>
    </message>
    <message>
        <source>Care leaver</source>
        <comment>choice:legal-status.care-leaver</comment>
        <translation>[Çåŕé ļéåṽéŕ ···]</translation>
    </message>
    <message>
        <source>Care order (section 31)</source>
        <comment>choice:legal-status.care-order</comment>
        <translation>[Çåŕé öŕđéŕ (šéçţîöń 31) ·······]</translation>
    </message>
    <message>
        <source>Emergency protection order or police protection</source>
        <comment>choice:legal-status.emergency-protection</comment>
        <translation>[Éɱéŕĝéńçý ṕŕöţéçţîöń öŕđéŕ öŕ ṕöļîçé ṕŕöţéçţîöń ···············]</translation>
    </message>
    <message>
        <source>Interim care order (section 38)</source>
        <comment>choice:legal-status.interim-care-order</comment>
        <translation>[Îńţéŕîɱ çåŕé öŕđéŕ (šéçţîöń 38) ··········]</translation>
    </message>
    <message>
        <source>No order</source>
        <comment>choice:legal-status.none</comment>
        <translation>[Ńö öŕđéŕ ··]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:legal-status.not-known</comment>
        <translation>[Ńöţ ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Remanded to local authority or custody</source>
        <comment>choice:legal-status.remand</comment>
        <translation>[Ŕéɱåńđéđ ţö ļöçåļ åûţĥöŕîţý öŕ çûšţöđý ············]</translation>
    </message>
    <message>
        <source>Accommodated by agreement (section 20)</source>
        <comment>choice:legal-status.section-20</comment>
        <translation>[Åççöɱɱöđåţéđ ƀý åĝŕééɱéńţ (šéçţîöń 20) ············]</translation>
    </message>
    <message>
        <source>Special guardianship order</source>
        <comment>choice:legal-status.special-guardianship</comment>
        <translation>[Šṕéçîåļ ĝûåŕđîåńšĥîṕ öŕđéŕ ········]</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <comment>choice:legal-status.supervision-order</comment>
        <translation>[Šûṕéŕṽîšîöń öŕđéŕ ·····]</translation>
    </message>
    <message>
        <source>Could identify who told us</source>
        <comment>choice:mark.identifies-source</comment>
        <translation>[Çöûļđ îđéńţîƒý ŵĥö ţöļđ ûš ········]</translation>
    </message>
    <message>
        <source>Do not show to parents or carers</source>
        <comment>choice:mark.not-for-parents</comment>
        <translation>[Đö ńöţ šĥöŵ ţö ṕåŕéńţš öŕ çåŕéŕš ··········]</translation>
    </message>
    <message>
        <source>Safe address</source>
        <comment>choice:mark.safe-address</comment>
        <translation>[Šåƒé åđđŕéšš ····]</translation>
    </message>
    <message>
        <source>Information about another person</source>
        <comment>choice:mark.third-party</comment>
        <translation>[Îńƒöŕɱåţîöń åƀöûţ åńöţĥéŕ ṕéŕšöń ··········]</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>choice:missing-from.home</comment>
        <translation>[Ĥöɱé ··]</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:missing-from.other</comment>
        <translation>[Šöɱéŵĥéŕé éļšé ····]</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>choice:missing-from.placement</comment>
        <translation>[Ṕļåçéɱéńţ ···]</translation>
    </message>
    <message>
        <source>School or college</source>
        <comment>choice:missing-from.school</comment>
        <translation>[Šçĥööļ öŕ çöļļéĝé ·····]</translation>
    </message>
    <message>
        <source>Adult services</source>
        <comment>choice:notify.adult-services</comment>
        <translation>[Åđûļţ šéŕṽîçéš ····]</translation>
    </message>
    <message>
        <source>Children's social care</source>
        <comment>choice:notify.childrens-social-care</comment>
        <translation>[Çĥîļđŕéń'š šöçîåļ çåŕé ·······]</translation>
    </message>
    <message>
        <source>Child protection conference chair</source>
        <comment>choice:notify.conference-chair</comment>
        <translation>[Çĥîļđ ṕŕöţéçţîöń çöńƒéŕéńçé çĥåîŕ ···········]</translation>
    </message>
    <message>
        <source>Exploitation lead in children's social care</source>
        <comment>choice:notify.cse-lead</comment>
        <translation>[Éẋṕļöîţåţîöń ļéåđ îń çĥîļđŕéń'š šöçîåļ çåŕé ··············]</translation>
    </message>
    <message>
        <source>Designated safeguarding lead</source>
        <comment>choice:notify.designated-lead</comment>
        <translation>[Đéšîĝńåţéđ šåƒéĝûåŕđîńĝ ļéåđ ·········]</translation>
    </message>
    <message>
        <source>Independent Reviewing Officer</source>
        <comment>choice:notify.independent-reviewing-officer</comment>
        <translation>[Îńđéṕéńđéńţ Ŕéṽîéŵîńĝ Öƒƒîçéŕ ·········]</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>choice:notify.manager</comment>
        <translation>[Ṁåńåĝéŕ ··]</translation>
    </message>
    <message>
        <source>Medical consultant</source>
        <comment>choice:notify.medical-consultant</comment>
        <translation>[Ṁéđîçåļ çöńšûļţåńţ ······]</translation>
    </message>
    <message>
        <source>Ofsted</source>
        <comment>choice:notify.ofsted</comment>
        <translation>[Öƒšţéđ ··]</translation>
    </message>
    <message>
        <source>Parents or carers</source>
        <comment>choice:notify.parents</comment>
        <translation>[Ṕåŕéńţš öŕ çåŕéŕš ·····]</translation>
    </message>
    <message>
        <source>Placing authority</source>
        <comment>choice:notify.placing-authority</comment>
        <translation>[Ṕļåçîńĝ åûţĥöŕîţý ·····]</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>choice:notify.police</comment>
        <translation>[Ṕöļîçé ··]</translation>
    </message>
    <message>
        <source>Police exploitation team or single point of contact</source>
        <comment>choice:notify.police-exploitation-team</comment>
        <translation>[Ṕöļîçé éẋṕļöîţåţîöń ţéåɱ öŕ šîńĝļé ṕöîńţ öƒ çöńţåçţ ·················]</translation>
    </message>
    <message>
        <source>The referrer</source>
        <comment>choice:notify.referrer</comment>
        <translation>[Ţĥé ŕéƒéŕŕéŕ ····]</translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <comment>choice:notify.secretary-of-state</comment>
        <translation>[Šéçŕéţåŕý öƒ Šţåţé ······]</translation>
    </message>
    <message>
        <source>Specialist exploitation service</source>
        <comment>choice:notify.specialist-service</comment>
        <translation>[Šṕéçîåļîšţ éẋṕļöîţåţîöń šéŕṽîçé ··········]</translation>
    </message>
    <message>
        <source>Asked to meet, or befriended to gain trust</source>
        <comment>choice:online-grooming.asked-to-meet</comment>
        <translation>[Åšķéđ ţö ɱééţ, öŕ ƀéƒŕîéńđéđ ţö ĝåîń ţŕûšţ ··············]</translation>
    </message>
    <message>
        <source>Someone posing as another person</source>
        <comment>choice:online-grooming.false-identity</comment>
        <translation>[Šöɱéöńé ṕöšîńĝ åš åńöţĥéŕ ṕéŕšöń ··········]</translation>
    </message>
    <message>
        <source>Being pressed into a sexual act, for example by a threat over images</source>
        <comment>choice:online-grooming.pressed-to-act</comment>
        <translation>[Ɓéîńĝ ṕŕéššéđ îńţö å šéẋûåļ åçţ, ƒöŕ éẋåɱṕļé ƀý å ţĥŕéåţ öṽéŕ îɱåĝéš ······················]</translation>
    </message>
    <message>
        <source>Sexual questions or suspicious contact</source>
        <comment>choice:online-grooming.sexual-questions</comment>
        <translation>[Šéẋûåļ ǫûéšţîöńš öŕ šûšṕîçîöûš çöńţåçţ ············]</translation>
    </message>
    <message>
        <source>Being shown sexual acts or images</source>
        <comment>choice:online-grooming.shown-sexual-content</comment>
        <translation>[Ɓéîńĝ šĥöŵń šéẋûåļ åçţš öŕ îɱåĝéš ···········]</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>choice:pathway-kind.closed</comment>
        <translation>[Çļöšéđ ··]</translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <comment>choice:pathway-kind.conference</comment>
        <translation>[Çĥîļđ ṕŕöţéçţîöń çöńƒéŕéńçé ·········]</translation>
    </message>
    <message>
        <source>Advice asked for</source>
        <comment>choice:pathway-kind.consultation</comment>
        <translation>[Åđṽîçé åšķéđ ƒöŕ ·····]</translation>
    </message>
    <message>
        <source>Decision received from social care</source>
        <comment>choice:pathway-kind.decision-received</comment>
        <translation>[Đéçîšîöń ŕéçéîṽéđ ƒŕöɱ šöçîåļ çåŕé ···········]</translation>
    </message>
    <message>
        <source>Early help agreed</source>
        <comment>choice:pathway-kind.early-help</comment>
        <translation>[Éåŕļý ĥéļṕ åĝŕééđ ·····]</translation>
    </message>
    <message>
        <source>Disagreement taken further</source>
        <comment>choice:pathway-kind.escalated</comment>
        <translation>[Đîšåĝŕééɱéńţ ţåķéń ƒûŕţĥéŕ ········]</translation>
    </message>
    <message>
        <source>Immediate protection</source>
        <comment>choice:pathway-kind.immediate-protection</comment>
        <translation>[Îɱɱéđîåţé ṕŕöţéçţîöń ······]</translation>
    </message>
    <message>
        <source>Information report sent to the police</source>
        <comment>choice:pathway-kind.information-report-sent</comment>
        <translation>[Îńƒöŕɱåţîöń ŕéṕöŕţ šéńţ ţö ţĥé ṕöļîçé ············]</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <comment>choice:pathway-kind.notified</comment>
        <translation>[Šöɱéƀöđý ŵåš ţöļđ ·····]</translation>
    </message>
    <message>
        <source>Referred by phone</source>
        <comment>choice:pathway-kind.referred-by-phone</comment>
        <translation>[Ŕéƒéŕŕéđ ƀý ṕĥöńé ·····]</translation>
    </message>
    <message>
        <source>Written referral sent</source>
        <comment>choice:pathway-kind.referred-in-writing</comment>
        <translation>[Ŵŕîţţéń ŕéƒéŕŕåļ šéńţ ·······]</translation>
    </message>
    <message>
        <source>Referrer told of the outcome</source>
        <comment>choice:pathway-kind.referrer-told</comment>
        <translation>[Ŕéƒéŕŕéŕ ţöļđ öƒ ţĥé öûţçöɱé ·········]</translation>
    </message>
    <message>
        <source>Section 47 outcome</source>
        <comment>choice:pathway-kind.section-47-outcome</comment>
        <translation>[Šéçţîöń 47 öûţçöɱé ······]</translation>
    </message>
    <message>
        <source>New information shared</source>
        <comment>choice:pathway-kind.shared-new-information</comment>
        <translation>[Ńéŵ îńƒöŕɱåţîöń šĥåŕéđ ·······]</translation>
    </message>
    <message>
        <source>Strategy discussion</source>
        <comment>choice:pathway-kind.strategy-discussion</comment>
        <translation>[Šţŕåţéĝý đîšçûššîöń ······]</translation>
    </message>
    <message>
        <source>Strategy meeting</source>
        <comment>choice:pathway-kind.strategy-meeting</comment>
        <translation>[Šţŕåţéĝý ɱééţîńĝ ·····]</translation>
    </message>
    <message>
        <source>House or flat</source>
        <comment>choice:place-kind.home</comment>
        <translation>[Ĥöûšé öŕ ƒļåţ ····]</translation>
    </message>
    <message>
        <source>Hotel or hostel</source>
        <comment>choice:place-kind.hotel</comment>
        <translation>[Ĥöţéļ öŕ ĥöšţéļ ·····]</translation>
    </message>
    <message>
        <source>Site, app or game</source>
        <comment>choice:place-kind.online</comment>
        <translation>[Šîţé, åṕṕ öŕ ĝåɱé ·····]</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:place-kind.other</comment>
        <translation>[Šöɱéŵĥéŕé éļšé ····]</translation>
    </message>
    <message>
        <source>Park or street</source>
        <comment>choice:place-kind.park</comment>
        <translation>[Ṕåŕķ öŕ šţŕééţ ····]</translation>
    </message>
    <message>
        <source>School or its surroundings</source>
        <comment>choice:place-kind.school</comment>
        <translation>[Šçĥööļ öŕ îţš šûŕŕöûńđîńĝš ········]</translation>
    </message>
    <message>
        <source>Shopping centre or station</source>
        <comment>choice:place-kind.shopping</comment>
        <translation>[Šĥöṕṕîńĝ çéńţŕé öŕ šţåţîöń ········]</translation>
    </message>
    <message>
        <source>Takeaway, shop or cafe</source>
        <comment>choice:place-kind.takeaway</comment>
        <translation>[Ţåķéåŵåý, šĥöṕ öŕ çåƒé ·······]</translation>
    </message>
    <message>
        <source>Vehicle or taxi</source>
        <comment>choice:place-kind.vehicle</comment>
        <translation>[Ṽéĥîçļé öŕ ţåẋî ·····]</translation>
    </message>
    <message>
        <source>Stopping the people causing harm</source>
        <comment>choice:plan-area.disruption</comment>
        <translation>[Šţöṕṕîńĝ ţĥé ṕéöṕļé çåûšîńĝ ĥåŕɱ ··········]</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>choice:plan-area.education</comment>
        <translation>[Éđûçåţîöń ···]</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>choice:plan-area.family</comment>
        <translation>[Ƒåɱîļý ··]</translation>
    </message>
    <message>
        <source>Finding out what is not known</source>
        <comment>choice:plan-area.find-out</comment>
        <translation>[Ƒîńđîńĝ öûţ ŵĥåţ îš ńöţ ķńöŵń ·········]</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>choice:plan-area.health</comment>
        <translation>[Ĥéåļţĥ ··]</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>choice:plan-area.missing</comment>
        <translation>[Ṁîššîńĝ ··]</translation>
    </message>
    <message>
        <source>Safety now</source>
        <comment>choice:plan-area.safety-now</comment>
        <translation>[Šåƒéţý ńöŵ ···]</translation>
    </message>
    <message>
        <source>Support and recovery</source>
        <comment>choice:plan-area.support-and-recovery</comment>
        <translation>[Šûṕṕöŕţ åńđ ŕéçöṽéŕý ······]</translation>
    </message>
    <message>
        <source>Disrupt those who exploit</source>
        <comment>choice:plan-type.disrupt</comment>
        <translation>[Đîšŕûṕţ ţĥöšé ŵĥö éẋṕļöîţ ········]</translation>
    </message>
    <message>
        <source>Build on what helps the child cope</source>
        <comment>choice:plan-type.improve-resilience</comment>
        <translation>[Ɓûîļđ öń ŵĥåţ ĥéļṕš ţĥé çĥîļđ çöṕé ···········]</translation>
    </message>
    <message>
        <source>Support a prosecution</source>
        <comment>choice:plan-type.prosecute</comment>
        <translation>[Šûṕṕöŕţ å ṕŕöšéçûţîöń ·······]</translation>
    </message>
    <message>
        <source>Challenge acceptance of exploitation</source>
        <comment>choice:plan-type.reduce-tolerance</comment>
        <translation>[Çĥåļļéńĝé åççéṕţåńçé öƒ éẋṕļöîţåţîöń ············]</translation>
    </message>
    <message>
        <source>Make the child less vulnerable</source>
        <comment>choice:plan-type.reduce-vulnerability</comment>
        <translation>[Ṁåķé ţĥé çĥîļđ ļéšš ṽûļńéŕåƀļé ··········]</translation>
    </message>
    <message>
        <source>Between two days</source>
        <comment>choice:precision.between</comment>
        <translation>[Ɓéţŵééń ţŵö đåýš ·····]</translation>
    </message>
    <message>
        <source>Exact day</source>
        <comment>choice:precision.exact</comment>
        <translation>[Éẋåçţ đåý ···]</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>choice:precision.month</comment>
        <translation>[Ṁöńţĥ ··]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:precision.not-known</comment>
        <translation>[Ńöţ ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>choice:precision.year</comment>
        <translation>[Ýéåŕ ··]</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <comment>choice:protective-none.nobody-has-asked</comment>
        <translation>[Ńöƀöđý ĥåš åšķéđ ýéţ ······]</translation>
    </message>
    <message>
        <source>We asked and found none</source>
        <comment>choice:protective-none.none-found</comment>
        <translation>[Ŵé åšķéđ åńđ ƒöûńđ ńöńé ·······]</translation>
    </message>
    <message>
        <source>The child did not want it</source>
        <comment>choice:return-interview.declined</comment>
        <translation>[Ţĥé çĥîļđ đîđ ńöţ ŵåńţ îţ ········]</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>choice:return-interview.done</comment>
        <translation>[Đöńé ··]</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>choice:return-interview.not-done</comment>
        <translation>[Ńöţ đöńé ··]</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <comment>choice:return-interview.not-offered</comment>
        <translation>[Ńöţ öƒƒéŕéđ ýéţ ·····]</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>choice:return-interview.offered</comment>
        <translation>[Öƒƒéŕéđ ··]</translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:risk-if-told.no</comment>
        <translation>[Ńö ··]</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>choice:risk-if-told.unknown</comment>
        <translation>[Ńöţ šûŕé ··]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:risk-if-told.yes</comment>
        <translation>[Ýéš ··]</translation>
    </message>
    <message>
        <source>Not substantiated, with needs</source>
        <comment>choice:section-47-outcome.not-substantiated-needs</comment>
        <translation>[Ńöţ šûƀšţåńţîåţéđ, ŵîţĥ ńééđš ·········]</translation>
    </message>
    <message>
        <source>Not substantiated, no further needs found</source>
        <comment>choice:section-47-outcome.not-substantiated-no-needs</comment>
        <translation>[Ńöţ šûƀšţåńţîåţéđ, ńö ƒûŕţĥéŕ ńééđš ƒöûńđ ·············]</translation>
    </message>
    <message>
        <source>Substantiated: suffering, or likely to suffer, significant harm</source>
        <comment>choice:section-47-outcome.substantiated</comment>
        <translation>[Šûƀšţåńţîåţéđ: šûƒƒéŕîńĝ, öŕ ļîķéļý ţö šûƒƒéŕ, šîĝńîƒîçåńţ ĥåŕɱ ·····················]</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <comment>choice:section-status.cannot-start</comment>
        <translation>[Çåńńöţ šţåŕţ ýéţ ·····]</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>choice:section-status.completed</comment>
        <translation>[Çöɱṕļéţéđ ···]</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>choice:section-status.in-progress</comment>
        <translation>[Îń ṕŕöĝŕéšš ···]</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>choice:section-status.not-started</comment>
        <translation>[Ńöţ šţåŕţéđ ···]</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>choice:section-status.problem</comment>
        <translation>[Ţĥéŕé îš å ṕŕöƀļéɱ ······]</translation>
    </message>
    <message>
        <source>Boarding school</source>
        <comment>choice:setting.boarding</comment>
        <translation>[Ɓöåŕđîńĝ šçĥööļ ·····]</translation>
    </message>
    <message>
        <source>At home in the community</source>
        <comment>choice:setting.community</comment>
        <translation>[Åţ ĥöɱé îń ţĥé çöɱɱûńîţý ········]</translation>
    </message>
    <message>
        <source>Foster care</source>
        <comment>choice:setting.foster</comment>
        <translation>[Ƒöšţéŕ çåŕé ···]</translation>
    </message>
    <message>
        <source>Hospital or health setting</source>
        <comment>choice:setting.health</comment>
        <translation>[Ĥöšṕîţåļ öŕ ĥéåļţĥ šéţţîńĝ ········]</translation>
    </message>
    <message>
        <source>With relatives or friends</source>
        <comment>choice:setting.kinship</comment>
        <translation>[Ŵîţĥ ŕéļåţîṽéš öŕ ƒŕîéńđš ········]</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>choice:setting.other</comment>
        <translation>[Šöɱéŵĥéŕé éļšé ····]</translation>
    </message>
    <message>
        <source>Children's home or residential school</source>
        <comment>choice:setting.residential</comment>
        <translation>[Çĥîļđŕéń'š ĥöɱé öŕ ŕéšîđéńţîåļ šçĥööļ ············]</translation>
    </message>
    <message>
        <source>Day school or college</source>
        <comment>choice:setting.school</comment>
        <translation>[Đåý šçĥööļ öŕ çöļļéĝé ·······]</translation>
    </message>
    <message>
        <source>Secure accommodation or custody</source>
        <comment>choice:setting.secure</comment>
        <translation>[Šéçûŕé åççöɱɱöđåţîöń öŕ çûšţöđý ··········]</translation>
    </message>
    <message>
        <source>Supported accommodation</source>
        <comment>choice:setting.supported</comment>
        <translation>[Šûṕṕöŕţéđ åççöɱɱöđåţîöń ·······]</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <comment>choice:sharing-basis.not-decided</comment>
        <translation>[Ńöţ đéçîđéđ ýéţ ·····]</translation>
    </message>
    <message>
        <source>With agreement</source>
        <comment>choice:sharing-basis.with-agreement</comment>
        <translation>[Ŵîţĥ åĝŕééɱéńţ ····]</translation>
    </message>
    <message>
        <source>Without agreement, because of risk of significant harm</source>
        <comment>choice:sharing-basis.without-agreement</comment>
        <translation>[Ŵîţĥöûţ åĝŕééɱéńţ, ƀéçåûšé öƒ ŕîšķ öƒ šîĝńîƒîçåńţ ĥåŕɱ ··················]</translation>
    </message>
    <message>
        <source>Asking for consent would get in the way of protecting the child</source>
        <comment>choice:sharing-reason.asking-would-prejudice-protection</comment>
        <translation>[Åšķîńĝ ƒöŕ çöńšéńţ ŵöûļđ ĝéţ îń ţĥé ŵåý öƒ ṕŕöţéçţîńĝ ţĥé çĥîļđ ·····················]</translation>
    </message>
    <message>
        <source>Consent cannot be given by or for the child</source>
        <comment>choice:sharing-reason.consent-cannot-be-given</comment>
        <translation>[Çöńšéńţ çåńńöţ ƀé ĝîṽéń ƀý öŕ ƒöŕ ţĥé çĥîļđ ··············]</translation>
    </message>
    <message>
        <source>Asking for consent is not reasonable in the circumstances</source>
        <comment>choice:sharing-reason.consent-cannot-reasonably-be-obtained</comment>
        <translation>[Åšķîńĝ ƒöŕ çöńšéńţ îš ńöţ ŕéåšöńåƀļé îń ţĥé çîŕçûɱšţåńçéš ···················]</translation>
    </message>
    <message>
        <source>This is a professional judgement, not a score.</source>
        <comment>choice:sign-statement.judgement</comment>
        <translation>[Ţĥîš îš å ṕŕöƒéššîöńåļ ĵûđĝéɱéńţ, ńöţ å šçöŕé. ···············]</translation>
    </message>
    <message>
        <source>I kept fact, observation and opinion apart.</source>
        <comment>choice:sign-statement.kept-apart</comment>
        <translation>[Î ķéṕţ ƒåçţ, öƀšéŕṽåţîöń åńđ öṕîńîöń åṕåŕţ. ··············]</translation>
    </message>
    <message>
        <source>This is what I knew on the date shown.</source>
        <comment>choice:sign-statement.known-on</comment>
        <translation>[Ţĥîš îš ŵĥåţ Î ķńéŵ öń ţĥé đåţé šĥöŵń. ············]</translation>
    </message>
    <message>
        <source>The wording does not blame the child.</source>
        <comment>choice:sign-statement.no-blame</comment>
        <translation>[Ţĥé ŵöŕđîńĝ đöéš ńöţ ƀļåɱé ţĥé çĥîļđ. ············]</translation>
    </message>
    <message>
        <source>Already known: section 47 enquiry, or a new or updated single assessment</source>
        <comment>choice:social-care-outcome.already-known</comment>
        <translation>[Åļŕéåđý ķńöŵń: šéçţîöń 47 éńǫûîŕý, öŕ å ńéŵ öŕ ûṕđåţéđ šîńĝļé åššéššɱéńţ ························]</translation>
    </message>
    <message>
        <source>Emergency protective action</source>
        <comment>choice:social-care-outcome.emergency-action</comment>
        <translation>[Éɱéŕĝéńçý ṕŕöţéçţîṽé åçţîöń ·········]</translation>
    </message>
    <message>
        <source>No further action</source>
        <comment>choice:social-care-outcome.no-further-action</comment>
        <translation>[Ńö ƒûŕţĥéŕ åçţîöń ·····]</translation>
    </message>
    <message>
        <source>Another agency, advice or early help, nothing more from social care</source>
        <comment>choice:social-care-outcome.other-agency-or-early-help</comment>
        <translation>[Åńöţĥéŕ åĝéńçý, åđṽîçé öŕ éåŕļý ĥéļṕ, ńöţĥîńĝ ɱöŕé ƒŕöɱ šöçîåļ çåŕé ······················]</translation>
    </message>
    <message>
        <source>Reasonable cause to suspect significant harm: section 47 enquiry</source>
        <comment>choice:social-care-outcome.section-47</comment>
        <translation>[Ŕéåšöńåƀļé çåûšé ţö šûšṕéçţ šîĝńîƒîçåńţ ĥåŕɱ: šéçţîöń 47 éńǫûîŕý ·····················]</translation>
    </message>
    <message>
        <source>Child in need: single assessment</source>
        <comment>choice:social-care-outcome.single-assessment</comment>
        <translation>[Çĥîļđ îń ńééđ: šîńĝļé åššéššɱéńţ ··········]</translation>
    </message>
    <message>
        <source>Another child</source>
        <comment>choice:source-kind.another-child</comment>
        <translation>[Åńöţĥéŕ çĥîļđ ····]</translation>
    </message>
    <message>
        <source>The child</source>
        <comment>choice:source-kind.child</comment>
        <translation>[Ţĥé çĥîļđ ···]</translation>
    </message>
    <message>
        <source>Family or a friend of the family</source>
        <comment>choice:source-kind.family</comment>
        <translation>[Ƒåɱîļý öŕ å ƒŕîéńđ öƒ ţĥé ƒåɱîļý ··········]</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>choice:source-kind.health</comment>
        <translation>[Ĥéåļţĥ ··]</translation>
    </message>
    <message>
        <source>Someone or something else</source>
        <comment>choice:source-kind.other</comment>
        <translation>[Šöɱéöńé öŕ šöɱéţĥîńĝ éļšé ········]</translation>
    </message>
    <message>
        <source>My own observation</source>
        <comment>choice:source-kind.own-observation</comment>
        <translation>[Ṁý öŵń öƀšéŕṽåţîöń ······]</translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <comment>choice:source-kind.parent-or-carer</comment>
        <translation>[Ṕåŕéńţ öŕ çåŕéŕ ·····]</translation>
    </message>
    <message>
        <source>Placement or residential staff</source>
        <comment>choice:source-kind.placement</comment>
        <translation>[Ṕļåçéɱéńţ öŕ ŕéšîđéńţîåļ šţåƒƒ ··········]</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>choice:source-kind.police</comment>
        <translation>[Ṕöļîçé ··]</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <comment>choice:source-kind.public</comment>
        <translation>[Ṁéɱƀéŕ öƒ ţĥé ṕûƀļîç ······]</translation>
    </message>
    <message>
        <source>Record or document</source>
        <comment>choice:source-kind.record</comment>
        <translation>[Ŕéçöŕđ öŕ đöçûɱéńţ ······]</translation>
    </message>
    <message>
        <source>School or college</source>
        <comment>choice:source-kind.school</comment>
        <translation>[Šçĥööļ öŕ çöļļéĝé ·····]</translation>
    </message>
    <message>
        <source>Children's social care</source>
        <comment>choice:source-kind.social-care</comment>
        <translation>[Çĥîļđŕéń'š šöçîåļ çåŕé ·······]</translation>
    </message>
    <message>
        <source>Youth work or a voluntary organisation</source>
        <comment>choice:source-kind.youth-work</comment>
        <translation>[Ýöûţĥ ŵöŕķ öŕ å ṽöļûńţåŕý öŕĝåńîšåţîöń ············]</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>choice:stage.closed</comment>
        <translation>[Çļöšéđ ··]</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>choice:stage.draft</comment>
        <translation>[Đŕåƒţ ··]</translation>
    </message>
    <message>
        <source>Review due</source>
        <comment>choice:stage.review-due</comment>
        <translation>[Ŕéṽîéŵ đûé ···]</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>choice:stage.signed</comment>
        <translation>[Šîĝńéđ ··]</translation>
    </message>
    <message>
        <source>Waiting for counter-signature</source>
        <comment>choice:stage.waiting-for-counter-signature</comment>
        <translation>[Ŵåîţîńĝ ƒöŕ çöûńţéŕ-šîĝńåţûŕé ·········]</translation>
    </message>
    <message>
        <source>The child's exact words</source>
        <comment>choice:whose-words.child-exact</comment>
        <translation>[Ţĥé çĥîļđ'š éẋåçţ ŵöŕđš ·······]</translation>
    </message>
    <message>
        <source>My words</source>
        <comment>choice:whose-words.mine</comment>
        <translation>[Ṁý ŵöŕđš ··]</translation>
    </message>
    <message>
        <source>Someone else's exact words</source>
        <comment>choice:whose-words.other-exact</comment>
        <translation>[Šöɱéöńé éļšé'š éẋåçţ ŵöŕđš ········]</translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:yes-no-unknown.no</comment>
        <translation>[Ńö ··]</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice:yes-no-unknown.unknown</comment>
        <translation>[Ńöţ ķńöŵń ···]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:yes-no-unknown.yes</comment>
        <translation>[Ýéš ··]</translation>
    </message>
    <message>
        <source>No</source>
        <comment>choice:yes-no.no</comment>
        <translation>[Ńö ··]</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>choice:yes-no.yes</comment>
        <translation>[Ýéš ··]</translation>
    </message>
    <message>
        <source>February 2017 (DFE-00056-2017)</source>
        <comment>dated:DF</comment>
        <translation>[Ƒéƀŕûåŕý 2017 (ĐƑÉ-00056-2017) ··········]</translation>
    </message>
    <message>
        <source>2018</source>
        <comment>dated:DPA</comment>
        <translation>[2018 ··]</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>dated:FORMS</comment>
        <translation>[ûńđåţéđ ··]</translation>
    </message>
    <message>
        <source>February 2022</source>
        <comment>dated:IICSA</comment>
        <translation>[Ƒéƀŕûåŕý 2022 ····]</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>dated:LEEDS</comment>
        <translation>[ûńđåţéđ ··]</translation>
    </message>
    <message>
        <source>2015</source>
        <comment>dated:MSA</comment>
        <translation>[2015 ··]</translation>
    </message>
    <message>
        <source>written 2026</source>
        <comment>dated:OWN</comment>
        <translation>[ŵŕîţţéń 2026 ····]</translation>
    </message>
    <message>
        <source>reviewed January 2018</source>
        <comment>dated:SC</comment>
        <translation>[ŕéṽîéŵéđ Ĵåńûåŕý 2018 ·······]</translation>
    </message>
    <message>
        <source>definition amended May 2017</source>
        <comment>dated:WY</comment>
        <translation>[đéƒîńîţîöń åɱéńđéđ Ṁåý 2017 ·········]</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>domain:education</comment>
        <translation>[Éđûçåţîöń ···]</translation>
    </message>
    <message>
        <source>Emotional and behavioural development</source>
        <comment>domain:emotional-and-behavioural</comment>
        <translation>[Éɱöţîöńåļ åńđ ƀéĥåṽîöûŕåļ đéṽéļöṕɱéńţ ············]</translation>
    </message>
    <message>
        <source>Family and environmental factors</source>
        <comment>domain:family-and-environment</comment>
        <translation>[Ƒåɱîļý åńđ éńṽîŕöńɱéńţåļ ƒåçţöŕš ··········]</translation>
    </message>
    <message>
        <source>Family and social relationships</source>
        <comment>domain:family-and-social</comment>
        <translation>[Ƒåɱîļý åńđ šöçîåļ ŕéļåţîöńšĥîṕš ··········]</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>domain:health</comment>
        <translation>[Ĥéåļţĥ ··]</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>domain:identity</comment>
        <translation>[Îđéńţîţý ··]</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>domain:income</comment>
        <translation>[Îńçöɱé ··]</translation>
    </message>
    <message>
        <source>Parental capacity</source>
        <comment>domain:parental-capacity</comment>
        <translation>[Ṕåŕéńţåļ çåṕåçîţý ·····]</translation>
    </message>
    <message>
        <source>Social integration</source>
        <comment>domain:social-integration</comment>
        <translation>[Šöçîåļ îńţéĝŕåţîöń ······]</translation>
    </message>
    <message>
        <source>Social presentation</source>
        <comment>domain:social-presentation</comment>
        <translation>[Šöçîåļ ṕŕéšéńţåţîöń ······]</translation>
    </message>
    <message>
        <source>Guidance used</source>
        <comment>field:assessment.content-version</comment>
        <translation>[Ĝûîđåńçé ûšéđ ····]</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <comment>field:assessment.kind</comment>
        <translation>[Ţýṕé öƒ åššéššɱéńţ ······]</translation>
    </message>
    <message>
        <source>What was known on</source>
        <comment>field:assessment.known-on</comment>
        <translation>[Ŵĥåţ ŵåš ķńöŵń öń ·····]</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field:assessment.state</comment>
        <translation>[Šţåţé ··]</translation>
    </message>
    <message>
        <source>May any parent or carer be involved in the exploitation?</source>
        <comment>field:carers.implicated</comment>
        <translation>[Ṁåý åńý ṕåŕéńţ öŕ çåŕéŕ ƀé îńṽöļṽéđ îń ţĥé éẋṕļöîţåţîöń? ··················]</translation>
    </message>
    <message>
        <source>Why their views were not sought</source>
        <comment>field:carers.not-sought-reason</comment>
        <translation>[Ŵĥý ţĥéîŕ ṽîéŵš ŵéŕé ńöţ šöûĝĥţ ··········]</translation>
    </message>
    <message>
        <source>What they have noticed</source>
        <comment>field:carers.noticed</comment>
        <translation>[Ŵĥåţ ţĥéý ĥåṽé ńöţîçéđ ·······]</translation>
    </message>
    <message>
        <source>Could speaking to parents or carers put the child at more risk?</source>
        <comment>field:carers.risk-if-told</comment>
        <translation>[Çöûļđ šṕéåķîńĝ ţö ṕåŕéńţš öŕ çåŕéŕš ṕûţ ţĥé çĥîļđ åţ ɱöŕé ŕîšķ? ·····················]</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:carers.risk-reason</comment>
        <translation>[Ŵĥý ··]</translation>
    </message>
    <message>
        <source>Support they need</source>
        <comment>field:carers.support-needed</comment>
        <translation>[Šûṕṕöŕţ ţĥéý ńééđ ·····]</translation>
    </message>
    <message>
        <source>Their views, exactly</source>
        <comment>field:carers.views</comment>
        <translation>[Ţĥéîŕ ṽîéŵš, éẋåçţļý ······]</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>field:case.closed</comment>
        <translation>[Çļöšéđ ··]</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <comment>field:case.lead-worker</comment>
        <translation>[Łéåđ ŵöŕķéŕ ···]</translation>
    </message>
    <message>
        <source>Case reference</source>
        <comment>field:case.reference</comment>
        <translation>[Çåšé ŕéƒéŕéńçé ····]</translation>
    </message>
    <message>
        <source>Restricted case</source>
        <comment>field:case.restricted</comment>
        <translation>[Ŕéšţŕîçţéđ çåšé ·····]</translation>
    </message>
    <message>
        <source>My supervision note</source>
        <comment>field:case.supervision-note</comment>
        <translation>[Ṁý šûṕéŕṽîšîöń ńöţé ······]</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <comment>field:check.problems</comment>
        <translation>[Ţĥéŕé îš å ṕŕöƀļéɱ ······]</translation>
    </message>
    <message>
        <source>Things to strengthen</source>
        <comment>field:check.strengthen</comment>
        <translation>[Ţĥîńĝš ţö šţŕéńĝţĥéń ······]</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <comment>field:check.unknown</comment>
        <translation>[Ŵĥåţ ŵé đö ńöţ ķńöŵ ······]</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>field:child.adopted</comment>
        <translation>[Åđöṕţéđ ··]</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>field:child.age</comment>
        <translation>[Åĝé ··]</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>field:child.aliases</comment>
        <translation>[Öţĥéŕ ńåɱéš ···]</translation>
    </message>
    <message>
        <source>Other parents and carers</source>
        <comment>field:child.carers</comment>
        <translation>[Öţĥéŕ ṕåŕéńţš åńđ çåŕéŕš ········]</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <comment>field:child.child-in-need-plan</comment>
        <translation>[Çĥîļđ îń ńééđ ṕļåń ······]</translation>
    </message>
    <message>
        <source>On a child protection plan before</source>
        <comment>field:child.child-protection-plan-before</comment>
        <translation>[Öń å çĥîļđ ṕŕöţéçţîöń ṕļåń ƀéƒöŕé ···········]</translation>
    </message>
    <message>
        <source>On a child protection plan now</source>
        <comment>field:child.child-protection-plan-now</comment>
        <translation>[Öń å çĥîļđ ṕŕöţéçţîöń ṕļåń ńöŵ ··········]</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <comment>field:child.date-of-birth</comment>
        <translation>[Đåţé öƒ ƀîŕţĥ ····]</translation>
    </message>
    <message>
        <source>Does the child have a disability?</source>
        <comment>field:child.disability</comment>
        <translation>[Đöéš ţĥé çĥîļđ ĥåṽé å đîšåƀîļîţý? ···········]</translation>
    </message>
    <message>
        <source>The disability, and how it affects safety</source>
        <comment>field:child.disability-detail</comment>
        <translation>[Ţĥé đîšåƀîļîţý, åńđ ĥöŵ îţ åƒƒéçţš šåƒéţý ·············]</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <comment>field:child.emergency-contact</comment>
        <translation>[Éɱéŕĝéńçý çöńţåçţ ·····]</translation>
    </message>
    <message>
        <source>Estimated age</source>
        <comment>field:child.estimated-age</comment>
        <translation>[Éšţîɱåţéđ åĝé ····]</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <comment>field:child.ethnicity</comment>
        <translation>[Éţĥńîçîţý ···]</translation>
    </message>
    <message>
        <source>Your agency's own number</source>
        <comment>field:child.external-reference</comment>
        <translation>[Ýöûŕ åĝéńçý'š öŵń ńûɱƀéŕ ········]</translation>
    </message>
    <message>
        <source>First language</source>
        <comment>field:child.first-language</comment>
        <translation>[Ƒîŕšţ ļåńĝûåĝé ····]</translation>
    </message>
    <message>
        <source>In foster care</source>
        <comment>field:child.foster-care</comment>
        <translation>[Îń ƒöšţéŕ çåŕé ····]</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field:child.gender</comment>
        <translation>[Ĝéńđéŕ ··]</translation>
    </message>
    <message>
        <source>GP</source>
        <comment>field:child.gp</comment>
        <translation>[ĜṔ ··]</translation>
    </message>
    <message>
        <source>Home address</source>
        <comment>field:child.home-address</comment>
        <translation>[Ĥöɱé åđđŕéšš ····]</translation>
    </message>
    <message>
        <source>Authority where the child lives</source>
        <comment>field:child.home-authority</comment>
        <translation>[Åûţĥöŕîţý ŵĥéŕé ţĥé çĥîļđ ļîṽéš ··········]</translation>
    </message>
    <message>
        <source>Home contact number</source>
        <comment>field:child.home-contact</comment>
        <translation>[Ĥöɱé çöńţåçţ ńûɱƀéŕ ······]</translation>
    </message>
    <message>
        <source>Interpreter or communication support</source>
        <comment>field:child.interpreter</comment>
        <translation>[Îńţéŕṕŕéţéŕ öŕ çöɱɱûńîçåţîöń šûṕṕöŕţ ············]</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>field:child.known-as</comment>
        <translation>[Ķńöŵń åš ··]</translation>
    </message>
    <message>
        <source>Known to CAMHS</source>
        <comment>field:child.known-to-camhs</comment>
        <translation>[Ķńöŵń ţö ÇÅṀĤŠ ····]</translation>
    </message>
    <message>
        <source>Known to the police</source>
        <comment>field:child.known-to-police</comment>
        <translation>[Ķńöŵń ţö ţĥé ṕöļîçé ······]</translation>
    </message>
    <message>
        <source>Known to youth justice</source>
        <comment>field:child.known-to-youth-justice</comment>
        <translation>[Ķńöŵń ţö ýöûţĥ ĵûšţîçé ·······]</translation>
    </message>
    <message>
        <source>Does the child have a learning disability?</source>
        <comment>field:child.learning-disability</comment>
        <translation>[Đöéš ţĥé çĥîļđ ĥåṽé å ļéåŕńîńĝ đîšåƀîļîţý? ··············]</translation>
    </message>
    <message>
        <source>Legal status</source>
        <comment>field:child.legal-status</comment>
        <translation>[Łéĝåļ šţåţûš ····]</translation>
    </message>
    <message>
        <source>Looked after by a local authority</source>
        <comment>field:child.looked-after</comment>
        <translation>[Łööķéđ åƒţéŕ ƀý å ļöçåļ åûţĥöŕîţý ···········]</translation>
    </message>
    <message>
        <source>Is the child missing now?</source>
        <comment>field:child.missing-now</comment>
        <translation>[Îš ţĥé çĥîļđ ɱîššîńĝ ńöŵ? ········]</translation>
    </message>
    <message>
        <source>Full name</source>
        <comment>field:child.name</comment>
        <translation>[Ƒûļļ ńåɱé ···]</translation>
    </message>
    <message>
        <source>Other adults in the household</source>
        <comment>field:child.other-adults</comment>
        <translation>[Öţĥéŕ åđûļţš îń ţĥé ĥöûšéĥöļđ ·········]</translation>
    </message>
    <message>
        <source>Other authorities where the child has lived</source>
        <comment>field:child.other-authorities</comment>
        <translation>[Öţĥéŕ åûţĥöŕîţîéš ŵĥéŕé ţĥé çĥîļđ ĥåš ļîṽéđ ··············]</translation>
    </message>
    <message>
        <source>Brothers, sisters and other children in the household</source>
        <comment>field:child.other-children</comment>
        <translation>[Ɓŕöţĥéŕš, šîšţéŕš åńđ öţĥéŕ çĥîļđŕéń îń ţĥé ĥöûšéĥöļđ ·················]</translation>
    </message>
    <message>
        <source>Other professionals</source>
        <comment>field:child.other-professionals</comment>
        <translation>[Öţĥéŕ ṕŕöƒéššîöńåļš ······]</translation>
    </message>
    <message>
        <source>Placement address</source>
        <comment>field:child.placement-address</comment>
        <translation>[Ṕļåçéɱéńţ åđđŕéšš ·····]</translation>
    </message>
    <message>
        <source>Placement contact number</source>
        <comment>field:child.placement-contact</comment>
        <translation>[Ṕļåçéɱéńţ çöńţåçţ ńûɱƀéŕ ········]</translation>
    </message>
    <message>
        <source>Placing authority</source>
        <comment>field:child.placing-authority</comment>
        <translation>[Ṕļåçîńĝ åûţĥöŕîţý ·····]</translation>
    </message>
    <message>
        <source>Main carer</source>
        <comment>field:child.primary-carer</comment>
        <translation>[Ṁåîń çåŕéŕ ···]</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <comment>field:child.pronoun</comment>
        <translation>[Ṕŕöńöûń ··]</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <comment>field:child.religion</comment>
        <translation>[Ŕéļîĝîöń öŕ ƀéļîéƒ ······]</translation>
    </message>
    <message>
        <source>School, college or work</source>
        <comment>field:child.school</comment>
        <translation>[Šçĥööļ, çöļļéĝé öŕ ŵöŕķ ·······]</translation>
    </message>
    <message>
        <source>Social worker</source>
        <comment>field:child.social-worker</comment>
        <translation>[Šöçîåļ ŵöŕķéŕ ····]</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field:concern-link.from</comment>
        <translation>[Ƒŕöɱ ··]</translation>
    </message>
    <message>
        <source>How they are linked</source>
        <comment>field:concern-link.how</comment>
        <translation>[Ĥöŵ ţĥéý åŕé ļîńķéđ ······]</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field:concern-link.to</comment>
        <translation>[Ţö ··]</translation>
    </message>
    <message>
        <source>Online name</source>
        <comment>field:concern-online.name</comment>
        <translation>[Öńļîńé ńåɱé ···]</translation>
    </message>
    <message>
        <source>Site or app</source>
        <comment>field:concern-online.service</comment>
        <translation>[Šîţé öŕ åṕṕ ···]</translation>
    </message>
    <message>
        <source>How it is used</source>
        <comment>field:concern-online.use</comment>
        <translation>[Ĥöŵ îţ îš ûšéđ ····]</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field:concern-person.address</comment>
        <translation>[Åđđŕéšš ··]</translation>
    </message>
    <message>
        <source>Age or estimated age</source>
        <comment>field:concern-person.age</comment>
        <translation>[Åĝé öŕ éšţîɱåţéđ åĝé ······]</translation>
    </message>
    <message>
        <source>Is this person under 18?</source>
        <comment>field:concern-person.child</comment>
        <translation>[Îš ţĥîš ṕéŕšöń ûńđéŕ 18? ········]</translation>
    </message>
    <message>
        <source>What the child calls this person</source>
        <comment>field:concern-person.claimed-relationship</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ çåļļš ţĥîš ṕéŕšöń ··········]</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field:concern-person.description</comment>
        <translation>[Đéšçŕîṕţîöń ···]</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <comment>field:concern-person.name</comment>
        <translation>[Ńåɱé öŕ ńîçķńåɱé ·····]</translation>
    </message>
    <message>
        <source>How we see the relationship</source>
        <comment>field:concern-person.our-view</comment>
        <translation>[Ĥöŵ ŵé šéé ţĥé ŕéļåţîöńšĥîṕ ·········]</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field:concern-phone.number</comment>
        <translation>[Ńûɱƀéŕ ··]</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <comment>field:concern-phone.use</comment>
        <translation>[Çåļļš åńđ ɱéššåĝéš ······]</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field:concern-place.address</comment>
        <translation>[Åđđŕéšš ··]</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <comment>field:concern-place.kind</comment>
        <translation>[Ķîńđ öƒ ṕļåçé ····]</translation>
    </message>
    <message>
        <source>Name or description of the place</source>
        <comment>field:concern-place.name</comment>
        <translation>[Ńåɱé öŕ đéšçŕîṕţîöń öƒ ţĥé ṕļåçé ··········]</translation>
    </message>
    <message>
        <source>Other children seen there</source>
        <comment>field:concern-place.other-children</comment>
        <translation>[Öţĥéŕ çĥîļđŕéń šééń ţĥéŕé ········]</translation>
    </message>
    <message>
        <source>Colour and marks</source>
        <comment>field:concern-vehicle.colour</comment>
        <translation>[Çöļöûŕ åńđ ɱåŕķš ·····]</translation>
    </message>
    <message>
        <source>Make and model</source>
        <comment>field:concern-vehicle.make</comment>
        <translation>[Ṁåķé åńđ ɱöđéļ ····]</translation>
    </message>
    <message>
        <source>Registration, or part of it</source>
        <comment>field:concern-vehicle.registration</comment>
        <translation>[Ŕéĝîšţŕåţîöń, öŕ ṕåŕţ öƒ îţ ·········]</translation>
    </message>
    <message>
        <source>How you know</source>
        <comment>field:concern.how-known</comment>
        <translation>[Ĥöŵ ýöû ķńöŵ ····]</translation>
    </message>
    <message>
        <source>Is the child in immediate danger now?</source>
        <comment>field:concern.immediate-danger</comment>
        <translation>[Îš ţĥé çĥîļđ îń îɱɱéđîåţé đåńĝéŕ ńöŵ? ············]</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <comment>field:concern.recorded-at</comment>
        <translation>[Ŕéçöŕđéđ öń ···]</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <comment>field:concern.recorded-by</comment>
        <translation>[Ŕéçöŕđéđ ƀý ···]</translation>
    </message>
    <message>
        <source>When was the call?</source>
        <comment>field:concern.referred-at</comment>
        <translation>[Ŵĥéń ŵåš ţĥé çåļļ? ······]</translation>
    </message>
    <message>
        <source>Have you already referred this by phone?</source>
        <comment>field:concern.referred-by-phone</comment>
        <translation>[Ĥåṽé ýöû åļŕéåđý ŕéƒéŕŕéđ ţĥîš ƀý ṕĥöńé? ·············]</translation>
    </message>
    <message>
        <source>What worries you</source>
        <comment>field:concern.text</comment>
        <translation>[Ŵĥåţ ŵöŕŕîéš ýöû ·····]</translation>
    </message>
    <message>
        <source>Was the child able to understand what was happening?</source>
        <comment>field:consent.able-to-understand</comment>
        <translation>[Ŵåš ţĥé çĥîļđ åƀļé ţö ûńđéŕšţåńđ ŵĥåţ ŵåš ĥåṕṕéńîńĝ? ·················]</translation>
    </message>
    <message>
        <source>Child's age at the time</source>
        <comment>field:consent.childAge</comment>
        <translation>[Çĥîļđ'š åĝé åţ ţĥé ţîɱé ·······]</translation>
    </message>
    <message>
        <source>Is the child still in contact with this person?</source>
        <comment>field:consent.continuedContact</comment>
        <translation>[Îš ţĥé çĥîļđ šţîļļ îń çöńţåçţ ŵîţĥ ţĥîš ṕéŕšöń? ···············]</translation>
    </message>
    <message>
        <source>Child's date of birth</source>
        <comment>field:consent.dateOfBirth</comment>
        <translation>[Çĥîļđ'š đåţé öƒ ƀîŕţĥ ·······]</translation>
    </message>
    <message>
        <source>When it happened</source>
        <comment>field:consent.eventDate</comment>
        <translation>[Ŵĥéń îţ ĥåṕṕéńéđ ·····]</translation>
    </message>
    <message>
        <source>Did the child fear what would happen if they refused?</source>
        <comment>field:consent.fearOfConsequences</comment>
        <translation>[Đîđ ţĥé çĥîļđ ƒéåŕ ŵĥåţ ŵöûļđ ĥåṕṕéń îƒ ţĥéý ŕéƒûšéđ? ·················]</translation>
    </message>
    <message>
        <source>What this means</source>
        <comment>field:consent.finding</comment>
        <translation>[Ŵĥåţ ţĥîš ɱéåńš ·····]</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:consent.note</comment>
        <translation>[Ńöţé ··]</translation>
    </message>
    <message>
        <source>Are images or online contact involved?</source>
        <comment>field:consent.online-images</comment>
        <translation>[Åŕé îɱåĝéš öŕ öńļîńé çöńţåçţ îńṽöļṽéđ? ············]</translation>
    </message>
    <message>
        <source>The other person's age, or the age gap</source>
        <comment>field:consent.other-persons-age</comment>
        <translation>[Ţĥé öţĥéŕ ṕéŕšöń'š åĝé, öŕ ţĥé åĝé ĝåṕ ············]</translation>
    </message>
    <message>
        <source>Did the child have any other real choice?</source>
        <comment>field:consent.otherRealChoice</comment>
        <translation>[Đîđ ţĥé çĥîļđ ĥåṽé åńý öţĥéŕ ŕéåļ çĥöîçé? ·············]</translation>
    </message>
    <message>
        <source>Is the other person in a position of trust or authority?</source>
        <comment>field:consent.positionOfTrust</comment>
        <translation>[Îš ţĥé öţĥéŕ ṕéŕšöń îń å ṕöšîţîöń öƒ ţŕûšţ öŕ åûţĥöŕîţý? ··················]</translation>
    </message>
    <message>
        <source>Is sexual activity known or suspected?</source>
        <comment>field:consent.sexualActivity</comment>
        <translation>[Îš šéẋûåļ åçţîṽîţý ķńöŵń öŕ šûšṕéçţéđ? ············]</translation>
    </message>
    <message>
        <source>Were alcohol or drugs involved?</source>
        <comment>field:consent.substances</comment>
        <translation>[Ŵéŕé åļçöĥöļ öŕ đŕûĝš îńṽöļṽéđ? ··········]</translation>
    </message>
    <message>
        <source>Was there violence, or a threat of it, to the child or the family?</source>
        <comment>field:consent.violenceOrThreat</comment>
        <translation>[Ŵåš ţĥéŕé ṽîöļéńçé, öŕ å ţĥŕéåţ öƒ îţ, ţö ţĥé çĥîļđ öŕ ţĥé ƒåɱîļý? ······················]</translation>
    </message>
    <message>
        <source>Did the child want it to happen?</source>
        <comment>field:consent.wanted</comment>
        <translation>[Đîđ ţĥé çĥîļđ ŵåńţ îţ ţö ĥåṕṕéń? ··········]</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <comment>field:consent.where-it-says-so</comment>
        <translation>[Ŵĥéŕé îţ šåýš šö ·····]</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:consent.why</comment>
        <translation>[Ŵĥý ··]</translation>
    </message>
    <message>
        <source>Advice given</source>
        <comment>field:consultation.advice</comment>
        <translation>[Åđṽîçé ĝîṽéń ····]</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:consultation.at</comment>
        <translation>[Ŵĥéń ··]</translation>
    </message>
    <message>
        <source>Was the child identified?</source>
        <comment>field:consultation.identifiable</comment>
        <translation>[Ŵåš ţĥé çĥîļđ îđéńţîƒîéđ? ········]</translation>
    </message>
    <message>
        <source>What you asked</source>
        <comment>field:consultation.question</comment>
        <translation>[Ŵĥåţ ýöû åšķéđ ····]</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:consultation.role</comment>
        <translation>[Ŕöļé ··]</translation>
    </message>
    <message>
        <source>With whom</source>
        <comment>field:consultation.with</comment>
        <translation>[Ŵîţĥ ŵĥöɱ ···]</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:contributor.agency</comment>
        <translation>[Åĝéńçý ··]</translation>
    </message>
    <message>
        <source>How they contributed</source>
        <comment>field:contributor.how</comment>
        <translation>[Ĥöŵ ţĥéý çöńţŕîƀûţéđ ······]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:contributor.name</comment>
        <translation>[Ńåɱé ··]</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:contributor.role</comment>
        <translation>[Ŕöļé ··]</translation>
    </message>
    <message>
        <source>On</source>
        <comment>field:correction.at</comment>
        <translation>[Öń ··]</translation>
    </message>
    <message>
        <source>By</source>
        <comment>field:correction.by</comment>
        <translation>[Ɓý ··]</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field:correction.reason</comment>
        <translation>[Ŕéåšöń ··]</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>field:correction.text</comment>
        <translation>[Çöŕŕéçţîöń ···]</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:countersign.agency</comment>
        <translation>[Åĝéńçý ··]</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>field:countersign.answer</comment>
        <translation>[Åńšŵéŕ ··]</translation>
    </message>
    <message>
        <source>Date and time</source>
        <comment>field:countersign.at</comment>
        <translation>[Đåţé åńđ ţîɱé ····]</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>field:countersign.comments</comment>
        <translation>[Çöɱɱéńţš ··]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:countersign.name</comment>
        <translation>[Ńåɱé ··]</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <comment>field:countersign.outcome</comment>
        <translation>[Çöûńţéŕ-šîĝńåţûŕé ·····]</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field:countersign.question</comment>
        <translation>[Ǫûéšţîöń ··]</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field:countersign.questions</comment>
        <translation>[Ǫûéšţîöńš ···]</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field:countersign.role</comment>
        <translation>[Ŕöļé ··]</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>field:decision.at</comment>
        <translation>[Đéçîđéđ öń ···]</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>field:decision.by</comment>
        <translation>[Đéçîđéđ ƀý ···]</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>field:decision.choice</comment>
        <translation>[Đéçîšîöń ··]</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <comment>field:decision.discussed-with</comment>
        <translation>[Đîšçûššéđ ŵîţĥ ····]</translation>
    </message>
    <message>
        <source>Other crimes this may be linked to</source>
        <comment>field:decision.linked-crimes</comment>
        <translation>[Öţĥéŕ çŕîɱéš ţĥîš ɱåý ƀé ļîńķéđ ţö ···········]</translation>
    </message>
    <message>
        <source>Who else must be told</source>
        <comment>field:decision.notifications</comment>
        <translation>[Ŵĥö éļšé ɱûšţ ƀé ţöļđ ·······]</translation>
    </message>
    <message>
        <source>Why no referral is made in spite of the practice rule</source>
        <comment>field:decision.practice-rule-set-aside</comment>
        <translation>[Ŵĥý ńö ŕéƒéŕŕåļ îš ɱåđé îń šṕîţé öƒ ţĥé ṕŕåçţîçé ŕûļé ·················]</translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>field:decision.reasons</comment>
        <translation>[Ŕéåšöńš ··]</translation>
    </message>
    <message>
        <source>Shared without agreement, because</source>
        <comment>field:decision.sharing-without-agreement</comment>
        <translation>[Šĥåŕéđ ŵîţĥöûţ åĝŕééɱéńţ, ƀéçåûšé ···········]</translation>
    </message>
    <message>
        <source>Were the wishes of the child and the parents considered?</source>
        <comment>field:decision.wishes-considered</comment>
        <translation>[Ŵéŕé ţĥé ŵîšĥéš öƒ ţĥé çĥîļđ åńđ ţĥé ṕåŕéńţš çöńšîđéŕéđ? ··················]</translation>
    </message>
    <message>
        <source>Is there something the child needs or wants?</source>
        <comment>field:definition.childGets</comment>
        <translation>[Îš ţĥéŕé šöɱéţĥîńĝ ţĥé çĥîļđ ńééđš öŕ ŵåńţš? ··············]</translation>
    </message>
    <message>
        <source>Is the child coerced, manipulated or deceived?</source>
        <comment>field:definition.coerceManipulateDeceive</comment>
        <translation>[Îš ţĥé çĥîļđ çöéŕçéđ, ɱåńîṕûļåţéđ öŕ đéçéîṽéđ? ···············]</translation>
    </message>
    <message>
        <source>How it happens, as far as is known</source>
        <comment>field:definition.forms</comment>
        <translation>[Ĥöŵ îţ ĥåṕṕéńš, åš ƒåŕ åš îš ķńöŵń ···········]</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>field:definition.not-known</comment>
        <translation>[Ńöţ ķńöŵń ýéţ ····]</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:definition.note</comment>
        <translation>[Ńöţé ··]</translation>
    </message>
    <message>
        <source>Is sexual gratification or control the only gain?</source>
        <comment>field:definition.onlyGratification</comment>
        <translation>[Îš šéẋûåļ ĝŕåţîƒîçåţîöń öŕ çöńţŕöļ ţĥé öńļý ĝåîń? ················]</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <comment>field:definition.outcome</comment>
        <translation>[Ŵĥåţ ýöû ŕéçöŕđéđ ·····]</translation>
    </message>
    <message>
        <source>Does the other person gain money, or something worth money?</source>
        <comment>field:definition.perpetratorMoney</comment>
        <translation>[Đöéš ţĥé öţĥéŕ ṕéŕšöń ĝåîń ɱöńéý, öŕ šöɱéţĥîńĝ ŵöŕţĥ ɱöńéý? ···················]</translation>
    </message>
    <message>
        <source>Does the other person gain status?</source>
        <comment>field:definition.perpetratorStatus</comment>
        <translation>[Đöéš ţĥé öţĥéŕ ṕéŕšöń ĝåîń šţåţûš? ···········]</translation>
    </message>
    <message>
        <source>Does a person or group take advantage of an imbalance of power?</source>
        <comment>field:definition.powerImbalance</comment>
        <translation>[Đöéš å ṕéŕšöń öŕ ĝŕöûṕ ţåķé åđṽåńţåĝé öƒ åń îɱƀåļåńçé öƒ ṕöŵéŕ? ·····················]</translation>
    </message>
    <message>
        <source>Does it stop something bad from happening?</source>
        <comment>field:definition.preventsHarm</comment>
        <translation>[Đöéš îţ šţöṕ šöɱéţĥîńĝ ƀåđ ƒŕöɱ ĥåṕṕéńîńĝ? ··············]</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:definition.reasons</comment>
        <translation>[Ŵĥý ··]</translation>
    </message>
    <message>
        <source>Into sexual activity?</source>
        <comment>field:definition.sexualActivity</comment>
        <translation>[Îńţö šéẋûåļ åçţîṽîţý? ·······]</translation>
    </message>
    <message>
        <source>Is the child under 18?</source>
        <comment>field:definition.under18</comment>
        <translation>[Îš ţĥé çĥîļđ ûńđéŕ 18? ·······]</translation>
    </message>
    <message>
        <source>What this adds up to in this area</source>
        <comment>field:domain.analysis</comment>
        <translation>[Ŵĥåţ ţĥîš åđđš ûṕ ţö îń ţĥîš åŕéå ···········]</translation>
    </message>
    <message>
        <source>Have you finished this section?</source>
        <comment>field:domain.finished</comment>
        <translation>[Ĥåṽé ýöû ƒîńîšĥéđ ţĥîš šéçţîöń? ··········]</translation>
    </message>
    <message>
        <source>Could this be happening online, or by another young person?</source>
        <comment>field:domain.online-or-peer</comment>
        <translation>[Çöûļđ ţĥîš ƀé ĥåṕṕéńîńĝ öńļîńé, öŕ ƀý åńöţĥéŕ ýöûńĝ ṕéŕšöń? ···················]</translation>
    </message>
    <message>
        <source>Other explanations considered</source>
        <comment>field:domain.other-explanations</comment>
        <translation>[Öţĥéŕ éẋṕļåńåţîöńš çöńšîđéŕéđ ·········]</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:event.at</comment>
        <translation>[Ŵĥéń ··]</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>field:event.by</comment>
        <translation>[Ɓý ŵĥöɱ ··]</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field:event.channel</comment>
        <translation>[Ĥöŵ ··]</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field:event.kind</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńéđ ····]</translation>
    </message>
    <message>
        <source>Why the written referral was late</source>
        <comment>field:event.late-reason</comment>
        <translation>[Ŵĥý ţĥé ŵŕîţţéń ŕéƒéŕŕåļ ŵåš ļåţé ···········]</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:event.note</comment>
        <translation>[Ńöţé ··]</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field:event.outcome</comment>
        <translation>[Öûţçöɱé ··]</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field:event.reference</comment>
        <translation>[Ŕéƒéŕéńçé ···]</translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>field:event.to</comment>
        <translation>[Ţö ŵĥöɱ ··]</translation>
    </message>
    <message>
        <source>Why it went without the assessment</source>
        <comment>field:event.without-assessment</comment>
        <translation>[Ŵĥý îţ ŵéńţ ŵîţĥöûţ ţĥé åššéššɱéńţ ···········]</translation>
    </message>
    <message>
        <source>How do we know</source>
        <comment>field:evidence.basis</comment>
        <translation>[Ĥöŵ đö ŵé ķńöŵ ····]</translation>
    </message>
    <message>
        <source>When it happened</source>
        <comment>field:evidence.happened</comment>
        <translation>[Ŵĥéń îţ ĥåṕṕéńéđ ·····]</translation>
    </message>
    <message>
        <source>Sharing</source>
        <comment>field:evidence.marks</comment>
        <translation>[Šĥåŕîńĝ ··]</translation>
    </message>
    <message>
        <source>When it was told or recorded</source>
        <comment>field:evidence.recorded</comment>
        <translation>[Ŵĥéń îţ ŵåš ţöļđ öŕ ŕéçöŕđéđ ·········]</translation>
    </message>
    <message>
        <source>Rows this serves</source>
        <comment>field:evidence.rows</comment>
        <translation>[Ŕöŵš ţĥîš šéŕṽéš ·····]</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field:evidence.source-kind</comment>
        <translation>[Šöûŕçé ··]</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <comment>field:evidence.source-name</comment>
        <translation>[Ńåɱé öƒ ţĥé šöûŕçé ······]</translation>
    </message>
    <message>
        <source>Role of the source</source>
        <comment>field:evidence.source-role</comment>
        <translation>[Ŕöļé öƒ ţĥé šöûŕçé ······]</translation>
    </message>
    <message>
        <source>What was seen, heard or recorded</source>
        <comment>field:evidence.text</comment>
        <translation>[Ŵĥåţ ŵåš šééń, ĥéåŕđ öŕ ŕéçöŕđéđ ··········]</translation>
    </message>
    <message>
        <source>Useful to the police</source>
        <comment>field:evidence.useful-to-police</comment>
        <translation>[Ûšéƒûļ ţö ţĥé ṕöļîçé ······]</translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <comment>field:evidence.where</comment>
        <translation>[Ŵĥéŕé (öṕţîöńåļ) ·····]</translation>
    </message>
    <message>
        <source>Who else was there (optional)</source>
        <comment>field:evidence.who-else</comment>
        <translation>[Ŵĥö éļšé ŵåš ţĥéŕé (öṕţîöńåļ) ·········]</translation>
    </message>
    <message>
        <source>Whose words</source>
        <comment>field:evidence.whose-words</comment>
        <translation>[Ŵĥöšé ŵöŕđš ···]</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>field:history.field</comment>
        <translation>[Ƒîéļđ ··]</translation>
    </message>
    <message>
        <source>After</source>
        <comment>field:history.new</comment>
        <translation>[Åƒţéŕ ··]</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>field:history.old</comment>
        <translation>[Ɓéƒöŕé ··]</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:history.when</comment>
        <translation>[Ŵĥéń ··]</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:history.who</comment>
        <translation>[Ŵĥö ··]</translation>
    </message>
    <message>
        <source>The child's view, and how it shaped this</source>
        <comment>field:judgement.childs-view</comment>
        <translation>[Ţĥé çĥîļđ'š ṽîéŵ, åńđ ĥöŵ îţ šĥåṕéđ ţĥîš ·············]</translation>
    </message>
    <message>
        <source>In my professional judgement the child is</source>
        <comment>field:judgement.choice</comment>
        <translation>[Îń ɱý ṕŕöƒéššîöńåļ ĵûđĝéɱéńţ ţĥé çĥîļđ îš ·············]</translation>
    </message>
    <message>
        <source>Why my judgement stands</source>
        <comment>field:judgement.conflict-reason</comment>
        <translation>[Ŵĥý ɱý ĵûđĝéɱéńţ šţåńđš ·······]</translation>
    </message>
    <message>
        <source>Where professionals differ</source>
        <comment>field:judgement.differences</comment>
        <translation>[Ŵĥéŕé ṕŕöƒéššîöńåļš đîƒƒéŕ ········]</translation>
    </message>
    <message>
        <source>How sure I am, and why</source>
        <comment>field:judgement.how-sure</comment>
        <translation>[Ĥöŵ šûŕé Î åɱ, åńđ ŵĥý ·······]</translation>
    </message>
    <message>
        <source>What this is doing to the child and the family</source>
        <comment>field:judgement.impact</comment>
        <translation>[Ŵĥåţ ţĥîš îš đöîńĝ ţö ţĥé çĥîļđ åńđ ţĥé ƒåɱîļý ···············]</translation>
    </message>
    <message>
        <source>What I do not know</source>
        <comment>field:judgement.not-known</comment>
        <translation>[Ŵĥåţ Î đö ńöţ ķńöŵ ······]</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <comment>field:judgement.other-explanations</comment>
        <translation>[Öţĥéŕ éẋṕļåńåţîöńš ······]</translation>
    </message>
    <message>
        <source>What this rests on most</source>
        <comment>field:judgement.rests-on</comment>
        <translation>[Ŵĥåţ ţĥîš ŕéšţš öń ɱöšţ ·······]</translation>
    </message>
    <message>
        <source>Which harm</source>
        <comment>field:judgement.which-harm</comment>
        <translation>[Ŵĥîçĥ ĥåŕɱ ···]</translation>
    </message>
    <message>
        <source>Why I think this</source>
        <comment>field:judgement.why</comment>
        <translation>[Ŵĥý Î ţĥîńķ ţĥîš ·····]</translation>
    </message>
    <message>
        <source>What would change my view</source>
        <comment>field:judgement.would-change</comment>
        <translation>[Ŵĥåţ ŵöûļđ çĥåńĝé ɱý ṽîéŵ ········]</translation>
    </message>
    <message>
        <source>What the child said</source>
        <comment>field:missing.child-said</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ šåîđ ······]</translation>
    </message>
    <message>
        <source>How the child was on return</source>
        <comment>field:missing.condition</comment>
        <translation>[Ĥöŵ ţĥé çĥîļđ ŵåš öń ŕéţûŕń ·········]</translation>
    </message>
    <message>
        <source>Found or brought back by</source>
        <comment>field:missing.found-by</comment>
        <translation>[Ƒöûńđ öŕ ƀŕöûĝĥţ ƀåçķ ƀý ········]</translation>
    </message>
    <message>
        <source>Where the child was found</source>
        <comment>field:missing.found-where</comment>
        <translation>[Ŵĥéŕé ţĥé çĥîļđ ŵåš ƒöûńđ ········]</translation>
    </message>
    <message>
        <source>Missing since</source>
        <comment>field:missing.from</comment>
        <translation>[Ṁîššîńĝ šîńçé ····]</translation>
    </message>
    <message>
        <source>How the child travelled</source>
        <comment>field:missing.how-travelled</comment>
        <translation>[Ĥöŵ ţĥé çĥîļđ ţŕåṽéļļéđ ·······]</translation>
    </message>
    <message>
        <source>Interview on</source>
        <comment>field:missing.interview-at</comment>
        <translation>[Îńţéŕṽîéŵ öń ····]</translation>
    </message>
    <message>
        <source>Interview by</source>
        <comment>field:missing.interview-by</comment>
        <translation>[Îńţéŕṽîéŵ ƀý ····]</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <comment>field:missing.interview-not-done-reason</comment>
        <translation>[Ŵĥý îţ ŵåš ńöţ đöńé ······]</translation>
    </message>
    <message>
        <source>Return interview</source>
        <comment>field:missing.interview-status</comment>
        <translation>[Ŕéţûŕń îńţéŕṽîéŵ ·····]</translation>
    </message>
    <message>
        <source>Does the child have known links to that place?</source>
        <comment>field:missing.known-links</comment>
        <translation>[Đöéš ţĥé çĥîļđ ĥåṽé ķńöŵń ļîńķš ţö ţĥåţ ṕļåçé? ···············]</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>field:missing.last-seen</comment>
        <translation>[Łåšţ šééń ···]</translation>
    </message>
    <message>
        <source>Missing from</source>
        <comment>field:missing.missing-from</comment>
        <translation>[Ṁîššîńĝ ƒŕöɱ ····]</translation>
    </message>
    <message>
        <source>Police reference</source>
        <comment>field:missing.report-reference</comment>
        <translation>[Ṕöļîçé ŕéƒéŕéńçé ·····]</translation>
    </message>
    <message>
        <source>Reported to the police</source>
        <comment>field:missing.reported-at</comment>
        <translation>[Ŕéṕöŕţéđ ţö ţĥé ṕöļîçé ·······]</translation>
    </message>
    <message>
        <source>Returned or found</source>
        <comment>field:missing.returned-at</comment>
        <translation>[Ŕéţûŕńéđ öŕ ƒöûńđ ·····]</translation>
    </message>
    <message>
        <source>Support needed, and what may prevent a next time</source>
        <comment>field:missing.support-needed</comment>
        <translation>[Šûṕṕöŕţ ńééđéđ, åńđ ŵĥåţ ɱåý ṕŕéṽéńţ å ńéẋţ ţîɱé ················]</translation>
    </message>
    <message>
        <source>What led to it</source>
        <comment>field:missing.what-led-to-it</comment>
        <translation>[Ŵĥåţ ļéđ ţö îţ ····]</translation>
    </message>
    <message>
        <source>Who the child was with</source>
        <comment>field:missing.who-with</comment>
        <translation>[Ŵĥö ţĥé çĥîļđ ŵåš ŵîţĥ ·······]</translation>
    </message>
    <message>
        <source>Advice taken</source>
        <comment>field:not-refer.advice-taken</comment>
        <translation>[Åđṽîçé ţåķéń ····]</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <comment>field:not-refer.agreed-by-name</comment>
        <translation>[Ŵĥö åĝŕééđ ···]</translation>
    </message>
    <message>
        <source>Their role</source>
        <comment>field:not-refer.agreed-by-role</comment>
        <translation>[Ţĥéîŕ ŕöļé ···]</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <comment>field:not-refer.agreed-on</comment>
        <translation>[Åĝŕééđ öń ···]</translation>
    </message>
    <message>
        <source>What was considered</source>
        <comment>field:not-refer.considered</comment>
        <translation>[Ŵĥåţ ŵåš çöńšîđéŕéđ ······]</translation>
    </message>
    <message>
        <source>What happens instead</source>
        <comment>field:not-refer.instead</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńš îńšţéåđ ······]</translation>
    </message>
    <message>
        <source>Why there is no referral</source>
        <comment>field:not-refer.reason</comment>
        <translation>[Ŵĥý ţĥéŕé îš ńö ŕéƒéŕŕåļ ········]</translation>
    </message>
    <message>
        <source>Review date</source>
        <comment>field:not-refer.review-on</comment>
        <translation>[Ŕéṽîéŵ đåţé ···]</translation>
    </message>
    <message>
        <source>What would change this decision</source>
        <comment>field:not-refer.would-change</comment>
        <translation>[Ŵĥåţ ŵöûļđ çĥåńĝé ţĥîš đéçîšîöń ··········]</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field:notification.at</comment>
        <translation>[Ŵĥéń ··]</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>field:notification.by</comment>
        <translation>[Ɓý ŵĥöɱ ··]</translation>
    </message>
    <message>
        <source>How</source>
        <comment>field:notification.channel</comment>
        <translation>[Ĥöŵ ··]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:notification.name</comment>
        <translation>[Ńåɱé ··]</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:notification.recipient</comment>
        <translation>[Ŵĥö ··]</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>field:notification.reference</comment>
        <translation>[Ŕéƒéŕéńçé ···]</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>field:person.agency</comment>
        <translation>[Åĝéńçý ··]</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field:person.contact</comment>
        <translation>[Çöńţåçţ ··]</translation>
    </message>
    <message>
        <source>May be involved in the exploitation</source>
        <comment>field:person.implicated</comment>
        <translation>[Ṁåý ƀé îńṽöļṽéđ îń ţĥé éẋṕļöîţåţîöń ···········]</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field:person.name</comment>
        <translation>[Ńåɱé ··]</translation>
    </message>
    <message>
        <source>Is a parent or carer of the child</source>
        <comment>field:person.parent-or-carer</comment>
        <translation>[Îš å ṕåŕéńţ öŕ çåŕéŕ öƒ ţĥé çĥîļđ ···········]</translation>
    </message>
    <message>
        <source>Role or relationship</source>
        <comment>field:person.role</comment>
        <translation>[Ŕöļé öŕ ŕéļåţîöńšĥîṕ ······]</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>field:plan.actions</comment>
        <translation>[Åçţîöńš ··]</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>field:plan.area</comment>
        <translation>[Åŕéå ··]</translation>
    </message>
    <message>
        <source>Does the child agree?</source>
        <comment>field:plan.child-agrees</comment>
        <translation>[Đöéš ţĥé çĥîļđ åĝŕéé? ·······]</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>field:plan.done</comment>
        <translation>[Đöńé ··]</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>field:plan.done-on</comment>
        <translation>[Đöńé öń ··]</translation>
    </message>
    <message>
        <source>By when</source>
        <comment>field:plan.due</comment>
        <translation>[Ɓý ŵĥéń ··]</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>field:plan.outcome</comment>
        <translation>[Ŵĥåţ çåɱé öƒ îţ ·····]</translation>
    </message>
    <message>
        <source>Review date</source>
        <comment>field:plan.review-on</comment>
        <translation>[Ŕéṽîéŵ đåţé ···]</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field:plan.row</comment>
        <translation>[Åƀöûţ ··]</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <comment>field:plan.type</comment>
        <translation>[Ķîńđ öƒ åçţîöń ····]</translation>
    </message>
    <message>
        <source>What</source>
        <comment>field:plan.what</comment>
        <translation>[Ŵĥåţ ··]</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>field:plan.who</comment>
        <translation>[Ŵĥö ··]</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field:plan.why</comment>
        <translation>[Ŵĥý ··]</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <comment>field:police.agencies-informed</comment>
        <translation>[Ŵĥö éļšé ķńöŵš ····]</translation>
    </message>
    <message>
        <source>Was it seen or heard first-hand?</source>
        <comment>field:police.first-hand</comment>
        <translation>[Ŵåš îţ šééń öŕ ĥéåŕđ ƒîŕšţ-ĥåńđ? ··········]</translation>
    </message>
    <message>
        <source>May the source be contacted?</source>
        <comment>field:police.may-contact</comment>
        <translation>[Ṁåý ţĥé šöûŕçé ƀé çöńţåçţéđ? ·········]</translation>
    </message>
    <message>
        <source>Reference of this report</source>
        <comment>field:police.reference</comment>
        <translation>[Ŕéƒéŕéńçé öƒ ţĥîš ŕéṕöŕţ ········]</translation>
    </message>
    <message>
        <source>What could happen to the child or the source if this becomes known</source>
        <comment>field:police.risk-if-known</comment>
        <translation>[Ŵĥåţ çöûļđ ĥåṕṕéń ţö ţĥé çĥîļđ öŕ ţĥé šöûŕçé îƒ ţĥîš ƀéçöɱéš ķńöŵń ······················]</translation>
    </message>
    <message>
        <source>Who the source is</source>
        <comment>field:police.source-block</comment>
        <translation>[Ŵĥö ţĥé šöûŕçé îš ·····]</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field:police.submitter</comment>
        <translation>[Ƒŕöɱ ··]</translation>
    </message>
    <message>
        <source>Copy for</source>
        <comment>field:print.audience</comment>
        <translation>[Çöṕý ƒöŕ ··]</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>field:print.document</comment>
        <translation>[Đöçûɱéńţ ··]</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>field:print.include</comment>
        <translation>[Îńçļûđé ··]</translation>
    </message>
    <message>
        <source>Marking</source>
        <comment>field:print.marking</comment>
        <translation>[Ṁåŕķîńĝ ··]</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>field:print.recipient</comment>
        <translation>[Ƒöŕ ŵĥöɱ ··]</translation>
    </message>
    <message>
        <source>What would strengthen it</source>
        <comment>field:protective.could-strengthen</comment>
        <translation>[Ŵĥåţ ŵöûļđ šţŕéńĝţĥéń îţ ········]</translation>
    </message>
    <message>
        <source>What could weaken it</source>
        <comment>field:protective.could-weaken</comment>
        <translation>[Ŵĥåţ çöûļđ ŵéåķéń îţ ······]</translation>
    </message>
    <message>
        <source>No protective factors recorded. Is that because there are none, or because nobody has asked?</source>
        <comment>field:protective.none-reason</comment>
        <translation>[Ńö ṕŕöţéçţîṽé ƒåçţöŕš ŕéçöŕđéđ. Îš ţĥåţ ƀéçåûšé ţĥéŕé åŕé ńöńé, öŕ ƀéçåûšé ńöƀöđý ĥåš åšķéđ? ······························]</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>field:protective.what</comment>
        <translation>[Ŵĥåţ îţ îš ···]</translation>
    </message>
    <message>
        <source>Who says so</source>
        <comment>field:protective.who-says-so</comment>
        <translation>[Ŵĥö šåýš šö ···]</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>field:row.answer</comment>
        <translation>[Åńšŵéŕ ··]</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>field:row.details</comment>
        <translation>[Đéţåîļš ··]</translation>
    </message>
    <message>
        <source>Last time</source>
        <comment>field:row.not-seen-last-time</comment>
        <translation>[Łåšţ ţîɱé ···]</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field:row.note</comment>
        <translation>[Ńöţé ··]</translation>
    </message>
    <message>
        <source>Something else in this area</source>
        <comment>field:row.other-label</comment>
        <translation>[Šöɱéţĥîńĝ éļšé îń ţĥîš åŕéå ·········]</translation>
    </message>
    <message>
        <source>Significant on its own</source>
        <comment>field:row.significant</comment>
        <translation>[Šîĝńîƒîçåńţ öń îţš öŵń ·······]</translation>
    </message>
    <message>
        <source>Authority where the setting is</source>
        <comment>field:setting.authority</comment>
        <translation>[Åûţĥöŕîţý ŵĥéŕé ţĥé šéţţîńĝ îš ··········]</translation>
    </message>
    <message>
        <source>Where the child is cared for or seen</source>
        <comment>field:setting.kind</comment>
        <translation>[Ŵĥéŕé ţĥé çĥîļđ îš çåŕéđ ƒöŕ öŕ šééń ············]</translation>
    </message>
    <message>
        <source>Name of the setting</source>
        <comment>field:setting.name</comment>
        <translation>[Ńåɱé öƒ ţĥé šéţţîńĝ ······]</translation>
    </message>
    <message>
        <source>Your agency</source>
        <comment>field:sign.agency</comment>
        <translation>[Ýöûŕ åĝéńçý ···]</translation>
    </message>
    <message>
        <source>Signed on</source>
        <comment>field:sign.at</comment>
        <translation>[Šîĝńéđ öń ···]</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>field:sign.name</comment>
        <translation>[Ýöûŕ ńåɱé ···]</translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>field:sign.role</comment>
        <translation>[Ýöûŕ ŕöļé ···]</translation>
    </message>
    <message>
        <source>I confirm</source>
        <comment>field:sign.statements</comment>
        <translation>[Î çöńƒîŕɱ ···]</translation>
    </message>
    <message>
        <source>Was the child seen?</source>
        <comment>field:start.child-seen</comment>
        <translation>[Ŵåš ţĥé çĥîļđ šééń? ······]</translation>
    </message>
    <message>
        <source>Was the child seen alone?</source>
        <comment>field:start.child-seen-alone</comment>
        <translation>[Ŵåš ţĥé çĥîļđ šééń åļöńé? ········]</translation>
    </message>
    <message>
        <source>Did the child take part in this assessment?</source>
        <comment>field:start.child-took-part</comment>
        <translation>[Đîđ ţĥé çĥîļđ ţåķé ṕåŕţ îń ţĥîš åššéššɱéńţ? ··············]</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <comment>field:start.communication-needs</comment>
        <translation>[Çöɱɱûńîçåţîöń ńééđš ······]</translation>
    </message>
    <message>
        <source>Who contributed</source>
        <comment>field:start.contributors</comment>
        <translation>[Ŵĥö çöńţŕîƀûţéđ ·····]</translation>
    </message>
    <message>
        <source>Their contact details</source>
        <comment>field:start.manager-contact</comment>
        <translation>[Ţĥéîŕ çöńţåçţ đéţåîļš ·······]</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field:start.manager-date</comment>
        <translation>[Đåţé ··]</translation>
    </message>
    <message>
        <source>Manager or designated lead</source>
        <comment>field:start.manager-name</comment>
        <translation>[Ṁåńåĝéŕ öŕ đéšîĝńåţéđ ļéåđ ········]</translation>
    </message>
    <message>
        <source>On what basis is information shared?</source>
        <comment>field:start.sharing-basis</comment>
        <translation>[Öń ŵĥåţ ƀåšîš îš îńƒöŕɱåţîöń šĥåŕéđ? ············]</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field:start.sharing-reason</comment>
        <translation>[Ŕéåšöń ··]</translation>
    </message>
    <message>
        <source>Why now</source>
        <comment>field:start.why-now</comment>
        <translation>[Ŵĥý ńöŵ ··]</translation>
    </message>
    <message>
        <source>Your agency</source>
        <comment>field:start.worker-agency</comment>
        <translation>[Ýöûŕ åĝéńçý ···]</translation>
    </message>
    <message>
        <source>Your contact details</source>
        <comment>field:start.worker-contact</comment>
        <translation>[Ýöûŕ çöńţåçţ đéţåîļš ······]</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field:start.worker-date</comment>
        <translation>[Đåţé ··]</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>field:start.worker-name</comment>
        <translation>[Ýöûŕ ńåɱé ···]</translation>
    </message>
    <message>
        <source>Your role</source>
        <comment>field:start.worker-role</comment>
        <translation>[Ýöûŕ ŕöļé ···]</translation>
    </message>
    <message>
        <source>What is going well</source>
        <comment>field:voice.going-well</comment>
        <translation>[Ŵĥåţ îš ĝöîńĝ ŵéļļ ······]</translation>
    </message>
    <message>
        <source>How and where they were given</source>
        <comment>field:voice.how-given</comment>
        <translation>[Ĥöŵ åńđ ŵĥéŕé ţĥéý ŵéŕé ĝîṽéń ·········]</translation>
    </message>
    <message>
        <source>What the child does not want shared</source>
        <comment>field:voice.not-to-share</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ đöéš ńöţ ŵåńţ šĥåŕéđ ···········]</translation>
    </message>
    <message>
        <source>What we answered</source>
        <comment>field:voice.our-answer</comment>
        <translation>[Ŵĥåţ ŵé åńšŵéŕéđ ·····]</translation>
    </message>
    <message>
        <source>By when</source>
        <comment>field:voice.plan-on</comment>
        <translation>[Ɓý ŵĥéń ··]</translation>
    </message>
    <message>
        <source>Plan to ask</source>
        <comment>field:voice.plan-to-ask</comment>
        <translation>[Ṕļåń ţö åšķ ···]</translation>
    </message>
    <message>
        <source>The child's view</source>
        <comment>field:voice.status</comment>
        <translation>[Ţĥé çĥîļđ'š ṽîéŵ ·····]</translation>
    </message>
    <message>
        <source>Communication support</source>
        <comment>field:voice.support</comment>
        <translation>[Çöɱɱûńîçåţîöń šûṕṕöŕţ ·······]</translation>
    </message>
    <message>
        <source>Who the child trusts</source>
        <comment>field:voice.trusts</comment>
        <translation>[Ŵĥö ţĥé çĥîļđ ţŕûšţš ······]</translation>
    </message>
    <message>
        <source>The child's view of this assessment</source>
        <comment>field:voice.view-of-assessment</comment>
        <translation>[Ţĥé çĥîļđ'š ṽîéŵ öƒ ţĥîš åššéššɱéńţ ···········]</translation>
    </message>
    <message>
        <source>What the child wants to happen</source>
        <comment>field:voice.wants</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ ŵåńţš ţö ĥåṕṕéń ··········]</translation>
    </message>
    <message>
        <source>Who was there</source>
        <comment>field:voice.who-was-there</comment>
        <translation>[Ŵĥö ŵåš ţĥéŕé ····]</translation>
    </message>
    <message>
        <source>What we noticed without words</source>
        <comment>field:voice.without-words</comment>
        <translation>[Ŵĥåţ ŵé ńöţîçéđ ŵîţĥöûţ ŵöŕđš ·········]</translation>
    </message>
    <message>
        <source>The child's words, exactly</source>
        <comment>field:voice.words</comment>
        <translation>[Ţĥé çĥîļđ'š ŵöŕđš, éẋåçţļý ········]</translation>
    </message>
    <message>
        <source>What worries the child</source>
        <comment>field:voice.worries</comment>
        <translation>[Ŵĥåţ ŵöŕŕîéš ţĥé çĥîļđ ·······]</translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>field:vulnerability.note</comment>
        <translation>[Åńýţĥîńĝ éļšé ····]</translation>
    </message>
    <message>
        <source>Contacts and callers</source>
        <comment>group:contacts-and-callers</comment>
        <translation>[Çöńţåçţš åńđ çåļļéŕš ······]</translation>
    </message>
    <message>
        <source>Going missing</source>
        <comment>group:going-missing</comment>
        <translation>[Ĝöîńĝ ɱîššîńĝ ····]</translation>
    </message>
    <message>
        <source>How others see it</source>
        <comment>group:how-others-see-it</comment>
        <translation>[Ĥöŵ öţĥéŕš šéé îţ ·····]</translation>
    </message>
    <message>
        <source>Relationships</source>
        <comment>group:relationships</comment>
        <translation>[Ŕéļåţîöńšĥîṕš ····]</translation>
    </message>
    <message>
        <source>Rage, tears or numbness that come fast and seem out of proportion. Adolescence, trauma, drugs, grief and mental ill health can explain them too. Note what came just before: a call, a message, a car, a day of the week.</source>
        <comment>guidance:B1</comment>
        <translation>[Ŕåĝé, ţéåŕš öŕ ńûɱƀńéšš ţĥåţ çöɱé ƒåšţ åńđ šééɱ öûţ öƒ ṕŕöṕöŕţîöń. Åđöļéšçéńçé, ţŕåûɱå, đŕûĝš, ĝŕîéƒ åńđ ɱéńţåļ îļļ ĥéåļţĥ çåń éẋṕļåîń ţĥéɱ ţöö. Ńöţé ŵĥåţ çåɱé ĵûšţ ƀéƒöŕé: å çåļļ, å ɱéššåĝé, å çåŕ, å đåý öƒ ţĥé ŵééķ. ········································································]</translation>
    </message>
    <message>
        <source>New harsh words, threats or insults, above all words that seem to be someone else's. It can show fear, anger or what is said to the child. Write down the words and to whom.</source>
        <comment>guidance:B2</comment>
        <translation>[Ńéŵ ĥåŕšĥ ŵöŕđš, ţĥŕéåţš öŕ îńšûļţš, åƀöṽé åļļ ŵöŕđš ţĥåţ šééɱ ţö ƀé šöɱéöńé éļšé'š. Îţ çåń šĥöŵ ƒéåŕ, åńĝéŕ öŕ ŵĥåţ îš šåîđ ţö ţĥé çĥîļđ. Ŵŕîţé đöŵń ţĥé ŵöŕđš åńđ ţö ŵĥöɱ. ·························································]</translation>
    </message>
    <message>
        <source>Talk or messages more sexual than expected for age and understanding. Pornography, friends and jokes are other sources. Write down exact words and ask yourself what the child may be trying to tell.</source>
        <comment>guidance:B3</comment>
        <translation>[Ţåļķ öŕ ɱéššåĝéš ɱöŕé šéẋûåļ ţĥåń éẋṕéçţéđ ƒöŕ åĝé åńđ ûńđéŕšţåńđîńĝ. Ṕöŕńöĝŕåṕĥý, ƒŕîéńđš åńđ ĵöķéš åŕé öţĥéŕ šöûŕçéš. Ŵŕîţé đöŵń éẋåçţ ŵöŕđš åńđ åšķ ýöûŕšéļƒ ŵĥåţ ţĥé çĥîļđ ɱåý ƀé ţŕýîńĝ ţö ţéļļ. ·································································]</translation>
    </message>
    <message>
        <source>Behaviour that does not fit age or understanding, towards adults, children or online. It can come from abuse now or earlier, from what the child has seen, or from a learning need. Think of the safety of other children, and of the child's own needs first.</source>
        <comment>guidance:B4</comment>
        <translation>[Ɓéĥåṽîöûŕ ţĥåţ đöéš ńöţ ƒîţ åĝé öŕ ûńđéŕšţåńđîńĝ, ţöŵåŕđš åđûļţš, çĥîļđŕéń öŕ öńļîńé. Îţ çåń çöɱé ƒŕöɱ åƀûšé ńöŵ öŕ éåŕļîéŕ, ƒŕöɱ ŵĥåţ ţĥé çĥîļđ ĥåš šééń, öŕ ƒŕöɱ å ļéåŕńîńĝ ńééđ. Ţĥîńķ öƒ ţĥé šåƒéţý öƒ öţĥéŕ çĥîļđŕéń, åńđ öƒ ţĥé çĥîļđ'š öŵń ńééđš ƒîŕšţ. ····················································································]</translation>
    </message>
    <message>
        <source>Police or neighbour reports, damage, gatherings. The label says how others saw it, not why. Ask who was there, who is older, and whether the child was told to be there.</source>
        <comment>guidance:B5</comment>
        <translation>[Ṕöļîçé öŕ ńéîĝĥƀöûŕ ŕéṕöŕţš, đåɱåĝé, ĝåţĥéŕîńĝš. Ţĥé ļåƀéļ šåýš ĥöŵ öţĥéŕš šåŵ îţ, ńöţ ŵĥý. Åšķ ŵĥö ŵåš ţĥéŕé, ŵĥö îš öļđéŕ, åńđ ŵĥéţĥéŕ ţĥé çĥîļđ ŵåš ţöļđ ţö ƀé ţĥéŕé. ························································]</translation>
    </message>
    <message>
        <source>Taking things, carrying things, small thefts for others. A child who seems to be an offender may be exploited. Ask about debts, threats and who keeps what is taken, and say so to the police and youth justice.</source>
        <comment>guidance:B6</comment>
        <translation>[Ţåķîńĝ ţĥîńĝš, çåŕŕýîńĝ ţĥîńĝš, šɱåļļ ţĥéƒţš ƒöŕ öţĥéŕš. Å çĥîļđ ŵĥö šééɱš ţö ƀé åń öƒƒéńđéŕ ɱåý ƀé éẋṕļöîţéđ. Åšķ åƀöûţ đéƀţš, ţĥŕéåţš åńđ ŵĥö ķééṕš ŵĥåţ îš ţåķéń, åńđ šåý šö ţö ţĥé ṕöļîçé åńđ ýöûţĥ ĵûšţîçé. ·····································································]</translation>
    </message>
    <message>
        <source>A second phone, new accounts, hidden screens, stories that do not fit. Wanting privacy is ordinary; a sudden change with fear is not. Ask what would happen if someone saw it, and whether someone told the child to keep it secret.</source>
        <comment>guidance:B7</comment>
        <translation>[Å šéçöńđ ṕĥöńé, ńéŵ åççöûńţš, ĥîđđéń šçŕééńš, šţöŕîéš ţĥåţ đö ńöţ ƒîţ. Ŵåńţîńĝ ṕŕîṽåçý îš öŕđîńåŕý; å šûđđéń çĥåńĝé ŵîţĥ ƒéåŕ îš ńöţ. Åšķ ŵĥåţ ŵöûļđ ĥåṕṕéń îƒ šöɱéöńé šåŵ îţ, åńđ ŵĥéţĥéŕ šöɱéöńé ţöļđ ţĥé çĥîļđ ţö ķééṕ îţ šéçŕéţ. ············································································]</translation>
    </message>
    <message>
        <source>Cars waiting near school or home, taxis nobody paid for, lifts from people carers do not know. A friend's parent or a work lift may explain it. Note registration or part of it, make, colour, driver, place and time, and pass it to the police.</source>
        <comment>guidance:B8</comment>
        <translation>[Çåŕš ŵåîţîńĝ ńéåŕ šçĥööļ öŕ ĥöɱé, ţåẋîš ńöƀöđý ṕåîđ ƒöŕ, ļîƒţš ƒŕöɱ ṕéöṕļé çåŕéŕš đö ńöţ ķńöŵ. Å ƒŕîéńđ'š ṕåŕéńţ öŕ å ŵöŕķ ļîƒţ ɱåý éẋṕļåîń îţ. Ńöţé ŕéĝîšţŕåţîöń öŕ ṕåŕţ öƒ îţ, ɱåķé, çöļöûŕ, đŕîṽéŕ, ṕļåçé åńđ ţîɱé, åńđ ṕåšš îţ ţö ţĥé ṕöļîçé. ················································································]</translation>
    </message>
    <message>
        <source>Fear, flatness, panic, shame, or an unusual high. Loss, illness, trouble at home and other abuse can also be the reason. Compare with before, ask more than one person, and say what help is there already.</source>
        <comment>guidance:B9</comment>
        <translation>[Ƒéåŕ, ƒļåţńéšš, ṕåńîç, šĥåɱé, öŕ åń ûńûšûåļ ĥîĝĥ. Łöšš, îļļńéšš, ţŕöûƀļé åţ ĥöɱé åńđ öţĥéŕ åƀûšé çåń åļšö ƀé ţĥé ŕéåšöń. Çöɱṕåŕé ŵîţĥ ƀéƒöŕé, åšķ ɱöŕé ţĥåń öńé ṕéŕšöń, åńđ šåý ŵĥåţ ĥéļṕ îš ţĥéŕé åļŕéåđý. ···································································]</translation>
    </message>
    <message>
        <source>Earlier concerns, plans, orders, a parent's own childhood. It tells what the child may be missing and what others may offer instead. It does not tell who is exploiting the child. Say also what parents do well now.</source>
        <comment>guidance:C1</comment>
        <translation>[Éåŕļîéŕ çöńçéŕńš, ṕļåńš, öŕđéŕš, å ṕåŕéńţ'š öŵń çĥîļđĥööđ. Îţ ţéļļš ŵĥåţ ţĥé çĥîļđ ɱåý ƀé ɱîššîńĝ åńđ ŵĥåţ öţĥéŕš ɱåý öƒƒéŕ îńšţéåđ. Îţ đöéš ńöţ ţéļļ ŵĥö îš éẋṕļöîţîńĝ ţĥé çĥîļđ. Šåý åļšö ŵĥåţ ṕåŕéńţš đö ŵéļļ ńöŵ. ·······································································]</translation>
    </message>
    <message>
        <source>Whole days, single lessons, leaving at lunch, being marked in and then gone. Bullying, caring, anxiety and unmet learning needs are other reasons. Look for a pattern of days and people, and treat being missing in the day as missing.</source>
        <comment>guidance:E1</comment>
        <translation>[Ŵĥöļé đåýš, šîńĝļé ļéššöńš, ļéåṽîńĝ åţ ļûńçĥ, ƀéîńĝ ɱåŕķéđ îń åńđ ţĥéń ĝöńé. Ɓûļļýîńĝ, çåŕîńĝ, åńẋîéţý åńđ ûńɱéţ ļéåŕńîńĝ ńééđš åŕé öţĥéŕ ŕéåšöńš. Łööķ ƒöŕ å ṕåţţéŕń öƒ đåýš åńđ ṕéöṕļé, åńđ ţŕéåţ ƀéîńĝ ɱîššîńĝ îń ţĥé đåý åš ɱîššîńĝ. ·············································································]</translation>
    </message>
    <message>
        <source>Present in body only, dropping subjects, clubs or plans they cared about. A change of school, low mood or unmet needs may lie behind it. Ask the adult at school who knows the child best what they noticed first.</source>
        <comment>guidance:E2</comment>
        <translation>[Ṕŕéšéńţ îń ƀöđý öńļý, đŕöṕṕîńĝ šûƀĵéçţš, çļûƀš öŕ ṕļåńš ţĥéý çåŕéđ åƀöûţ. Å çĥåńĝé öƒ šçĥööļ, ļöŵ ɱööđ öŕ ûńɱéţ ńééđš ɱåý ļîé ƀéĥîńđ îţ. Åšķ ţĥé åđûļţ åţ šçĥööļ ŵĥö ķńöŵš ţĥé çĥîļđ ƀéšţ ŵĥåţ ţĥéý ńöţîçéđ ƒîŕšţ. ······································································]</translation>
    </message>
    <message>
        <source>A fall in work, concentration or behaviour, or now and then a sudden wish to do everything right. Compare with what was usual for this child. Ask what else changed at the same time: home, friends, health, phone.</source>
        <comment>guidance:E3</comment>
        <translation>[Å ƒåļļ îń ŵöŕķ, çöńçéńţŕåţîöń öŕ ƀéĥåṽîöûŕ, öŕ ńöŵ åńđ ţĥéń å šûđđéń ŵîšĥ ţö đö éṽéŕýţĥîńĝ ŕîĝĥţ. Çöɱṕåŕé ŵîţĥ ŵĥåţ ŵåš ûšûåļ ƒöŕ ţĥîš çĥîļđ. Åšķ ŵĥåţ éļšé çĥåńĝéđ åţ ţĥé šåɱé ţîɱé: ĥöɱé, ƒŕîéńđš, ĥéåļţĥ, ṕĥöńé. ······································································]</translation>
    </message>
    <message>
        <source>Fixed, permanent or informal, and moves to part-time hours. It can follow from what is being done to the child, and it leaves hours without a safe adult. Ask what led to it, where the child is in the day and who fills that time.</source>
        <comment>guidance:E4</comment>
        <translation>[Ƒîẋéđ, ṕéŕɱåńéńţ öŕ îńƒöŕɱåļ, åńđ ɱöṽéš ţö ṕåŕţ-ţîɱé ĥöûŕš. Îţ çåń ƒöļļöŵ ƒŕöɱ ŵĥåţ îš ƀéîńĝ đöńé ţö ţĥé çĥîļđ, åńđ îţ ļéåṽéš ĥöûŕš ŵîţĥöûţ å šåƒé åđûļţ. Åšķ ŵĥåţ ļéđ ţö îţ, ŵĥéŕé ţĥé çĥîļđ îš îń ţĥé đåý åńđ ŵĥö ƒîļļš ţĥåţ ţîɱé. ············································································]</translation>
    </message>
    <message>
        <source>Rows, contempt, shutting people out, above all where it used to be close. Ordinary growing up, and harm at home, are other reasons. Those who exploit often work to turn a child against family: ask whose words the child is using.</source>
        <comment>guidance:F1</comment>
        <translation>[Ŕöŵš, çöńţéɱṕţ, šĥûţţîńĝ ṕéöṕļé öûţ, åƀöṽé åļļ ŵĥéŕé îţ ûšéđ ţö ƀé çļöšé. Öŕđîńåŕý ĝŕöŵîńĝ ûṕ, åńđ ĥåŕɱ åţ ĥöɱé, åŕé öţĥéŕ ŕéåšöńš. Ţĥöšé ŵĥö éẋṕļöîţ öƒţéń ŵöŕķ ţö ţûŕń å çĥîļđ åĝåîńšţ ƒåɱîļý: åšķ ŵĥöšé ŵöŕđš ţĥé çĥîļđ îš ûšîńĝ. ············································································]</translation>
    </message>
    <message>
        <source>People or cars near the home, school or placement who seem to be waiting for the child. Note what carers and staff saw, with times and registrations. It may mean that the address is known: think about safety now.</source>
        <comment>guidance:F10</comment>
        <translation>[Ṕéöṕļé öŕ çåŕš ńéåŕ ţĥé ĥöɱé, šçĥööļ öŕ ṕļåçéɱéńţ ŵĥö šééɱ ţö ƀé ŵåîţîńĝ ƒöŕ ţĥé çĥîļđ. Ńöţé ŵĥåţ çåŕéŕš åńđ šţåƒƒ šåŵ, ŵîţĥ ţîɱéš åńđ ŕéĝîšţŕåţîöńš. Îţ ɱåý ɱéåń ţĥåţ ţĥé åđđŕéšš îš ķńöŵń: ţĥîńķ åƀöûţ šåƒéţý ńöŵ. ······································································]</translation>
    </message>
    <message>
        <source>Nights away, coming home hours late, stories that change. Parties and friends are ordinary reasons. Record each time as an episode, with the state the child was in and what was said on return.</source>
        <comment>guidance:F11</comment>
        <translation>[Ńîĝĥţš åŵåý, çöɱîńĝ ĥöɱé ĥöûŕš ļåţé, šţöŕîéš ţĥåţ çĥåńĝé. Ṕåŕţîéš åńđ ƒŕîéńđš åŕé öŕđîńåŕý ŕéåšöńš. Ŕéçöŕđ éåçĥ ţîɱé åš åń éṕîšöđé, ŵîţĥ ţĥé šţåţé ţĥé çĥîļđ ŵåš îń åńđ ŵĥåţ ŵåš šåîđ öń ŕéţûŕń. ································································]</translation>
    </message>
    <message>
        <source>Repeated times away, long or short, also when nobody reported them. Trouble at home or in a placement may push, and someone may pull. Look for the same days, places or people, and hold the return interview each time.</source>
        <comment>guidance:F12</comment>
        <translation>[Ŕéṕéåţéđ ţîɱéš åŵåý, ļöńĝ öŕ šĥöŕţ, åļšö ŵĥéń ńöƀöđý ŕéṕöŕţéđ ţĥéɱ. Ţŕöûƀļé åţ ĥöɱé öŕ îń å ṕļåçéɱéńţ ɱåý ṕûšĥ, åńđ šöɱéöńé ɱåý ṕûļļ. Łööķ ƒöŕ ţĥé šåɱé đåýš, ṕļåçéš öŕ ṕéöṕļé, åńđ ĥöļđ ţĥé ŕéţûŕń îńţéŕṽîéŵ éåçĥ ţîɱé. ········································································]</translation>
    </message>
    <message>
        <source>Away for long and nobody knows where the child sleeps. Somebody may be providing a bed, and may want something for it. Ask about the place, not only the person: keys, rooms, other children.</source>
        <comment>guidance:F13</comment>
        <translation>[Åŵåý ƒöŕ ļöńĝ åńđ ńöƀöđý ķńöŵš ŵĥéŕé ţĥé çĥîļđ šļééṕš. Šöɱéƀöđý ɱåý ƀé ṕŕöṽîđîńĝ å ƀéđ, åńđ ɱåý ŵåńţ šöɱéţĥîńĝ ƒöŕ îţ. Åšķ åƀöûţ ţĥé ṕļåçé, ńöţ öńļý ţĥé ṕéŕšöń: ķéýš, ŕööɱš, öţĥéŕ çĥîļđŕéń. ·······························································]</translation>
    </message>
    <message>
        <source>Clean, fed, new clothes, hair or nails done, although nobody known took the child in. A relative or friend may have helped. Note what was new and do not throw anything away that may be evidence.</source>
        <comment>guidance:F14</comment>
        <translation>[Çļéåń, ƒéđ, ńéŵ çļöţĥéš, ĥåîŕ öŕ ńåîļš đöńé, åļţĥöûĝĥ ńöƀöđý ķńöŵń ţööķ ţĥé çĥîļđ îń. Å ŕéļåţîṽé öŕ ƒŕîéńđ ɱåý ĥåṽé ĥéļṕéđ. Ńöţé ŵĥåţ ŵåš ńéŵ åńđ đö ńöţ ţĥŕöŵ åńýţĥîńĝ åŵåý ţĥåţ ɱåý ƀé éṽîđéńçé. ································································]</translation>
    </message>
    <message>
        <source>Another town, a hotel, a stranger's flat, a station far away. Ask who paid and who travelled along. Being moved from place to place for exploitation is trafficking, also inside the country.</source>
        <comment>guidance:F15</comment>
        <translation>[Åńöţĥéŕ ţöŵń, å ĥöţéļ, å šţŕåńĝéŕ'š ƒļåţ, å šţåţîöń ƒåŕ åŵåý. Åšķ ŵĥö ṕåîđ åńđ ŵĥö ţŕåṽéļļéđ åļöńĝ. Ɓéîńĝ ɱöṽéđ ƒŕöɱ ṕļåçé ţö ṕļåçé ƒöŕ éẋṕļöîţåţîöń îš ţŕåƒƒîçķîńĝ, åļšö îńšîđé ţĥé çöûńţŕý. ·······························································]</translation>
    </message>
    <message>
        <source>Slipping out, leaving after a call, going without things the child would normally take. It may be an ordinary wish for space, or running from harm at home. Ask what the child expected to happen if they stayed.</source>
        <comment>guidance:F16</comment>
        <translation>[Šļîṕṕîńĝ öûţ, ļéåṽîńĝ åƒţéŕ å çåļļ, ĝöîńĝ ŵîţĥöûţ ţĥîńĝš ţĥé çĥîļđ ŵöûļđ ńöŕɱåļļý ţåķé. Îţ ɱåý ƀé åń öŕđîńåŕý ŵîšĥ ƒöŕ šṕåçé, öŕ ŕûńńîńĝ ƒŕöɱ ĥåŕɱ åţ ĥöɱé. Åšķ ŵĥåţ ţĥé çĥîļđ éẋṕéçţéđ ţö ĥåṕṕéń îƒ ţĥéý šţåýéđ. ·····································································]</translation>
    </message>
    <message>
        <source>Family, friends, neighbours, other professionals. Record who said what and whether they saw it or were told, and keep the teller safe. A report with nothing else beside it still deserves action.</source>
        <comment>guidance:F17</comment>
        <translation>[Ƒåɱîļý, ƒŕîéńđš, ńéîĝĥƀöûŕš, öţĥéŕ ṕŕöƒéššîöńåļš. Ŕéçöŕđ ŵĥö šåîđ ŵĥåţ åńđ ŵĥéţĥéŕ ţĥéý šåŵ îţ öŕ ŵéŕé ţöļđ, åńđ ķééṕ ţĥé ţéļļéŕ šåƒé. Å ŕéṕöŕţ ŵîţĥ ńöţĥîńĝ éļšé ƀéšîđé îţ šţîļļ đéšéŕṽéš åçţîöń. ································································]</translation>
    </message>
    <message>
        <source>By itself this says nothing about exploitation, and it is never a mark against the child. Record what is known and how, then go through the consent check: age, power, choice, substances, fear. Under 13, refer at once.</source>
        <comment>guidance:F18</comment>
        <translation>[Ɓý îţšéļƒ ţĥîš šåýš ńöţĥîńĝ åƀöûţ éẋṕļöîţåţîöń, åńđ îţ îš ńéṽéŕ å ɱåŕķ åĝåîńšţ ţĥé çĥîļđ. Ŕéçöŕđ ŵĥåţ îš ķńöŵń åńđ ĥöŵ, ţĥéń ĝö ţĥŕöûĝĥ ţĥé çöńšéńţ çĥéçķ: åĝé, ṕöŵéŕ, çĥöîçé, šûƀšţåńçéš, ƒéåŕ. Ûńđéŕ 13, ŕéƒéŕ åţ öńçé. ········································································]</translation>
    </message>
    <message>
        <source>New contacts, requests for pictures, live video, gifts in games, moving from an open site to a private one. Much online life is ordinary and good. If you do not know the site, ask someone who does; do not open or copy images.</source>
        <comment>guidance:F19</comment>
        <translation>[Ńéŵ çöńţåçţš, ŕéǫûéšţš ƒöŕ ṕîçţûŕéš, ļîṽé ṽîđéö, ĝîƒţš îń ĝåɱéš, ɱöṽîńĝ ƒŕöɱ åń öṕéń šîţé ţö å ṕŕîṽåţé öńé. Ṁûçĥ öńļîńé ļîƒé îš öŕđîńåŕý åńđ ĝööđ. Îƒ ýöû đö ńöţ ķńöŵ ţĥé šîţé, åšķ šöɱéöńé ŵĥö đöéš; đö ńöţ öṕéń öŕ çöṕý îɱåĝéš. ···········································································]</translation>
    </message>
    <message>
        <source>Hitting, kicking, throwing, hurting animals. It may be fear, withdrawal from a substance or copying what is done to the child. Record what was done and what came before, and keep others safe as well.</source>
        <comment>guidance:F2</comment>
        <translation>[Ĥîţţîńĝ, ķîçķîńĝ, ţĥŕöŵîńĝ, ĥûŕţîńĝ åńîɱåļš. Îţ ɱåý ƀé ƒéåŕ, ŵîţĥđŕåŵåļ ƒŕöɱ å šûƀšţåńçé öŕ çöṕýîńĝ ŵĥåţ îš đöńé ţö ţĥé çĥîļđ. Ŕéçöŕđ ŵĥåţ ŵåš đöńé åńđ ŵĥåţ çåɱé ƀéƒöŕé, åńđ ķééṕ öţĥéŕš šåƒé åš ŵéļļ. ··································································]</translation>
    </message>
    <message>
        <source>Family, friends, area, signs, sudden status, or fear of some streets. Young people grow up near gangs without belonging to one. Ask about protection, debts and what is asked in return, and think of brothers and sisters.</source>
        <comment>guidance:F20</comment>
        <translation>[Ƒåɱîļý, ƒŕîéńđš, åŕéå, šîĝńš, šûđđéń šţåţûš, öŕ ƒéåŕ öƒ šöɱé šţŕééţš. Ýöûńĝ ṕéöṕļé ĝŕöŵ ûṕ ńéåŕ ĝåńĝš ŵîţĥöûţ ƀéļöńĝîńĝ ţö öńé. Åšķ åƀöûţ ṕŕöţéçţîöń, đéƀţš åńđ ŵĥåţ îš åšķéđ îń ŕéţûŕń, åńđ ţĥîńķ öƒ ƀŕöţĥéŕš åńđ šîšţéŕš. ·········································································]</translation>
    </message>
    <message>
        <source>Checking the phone, deciding clothes, isolating, threatening, buying. It need not be sexual, and one person or a group may do it. Ask what happens when the child disagrees.</source>
        <comment>guidance:F21</comment>
        <translation>[Çĥéçķîńĝ ţĥé ṕĥöńé, đéçîđîńĝ çļöţĥéš, îšöļåţîńĝ, ţĥŕéåţéńîńĝ, ƀûýîńĝ. Îţ ńééđ ńöţ ƀé šéẋûåļ, åńđ öńé ṕéŕšöń öŕ å ĝŕöûṕ ɱåý đö îţ. Åšķ ŵĥåţ ĥåṕṕéńš ŵĥéń ţĥé çĥîļđ đîšåĝŕééš. ·························································]</translation>
    </message>
    <message>
        <source>Friends lost one after another, alone at breaks, contact only with the new people. Bullying, moving and low mood can do the same. Ask an old friend's family or a teacher what changed.</source>
        <comment>guidance:F22</comment>
        <translation>[Ƒŕîéńđš ļöšţ öńé åƒţéŕ åńöţĥéŕ, åļöńé åţ ƀŕéåķš, çöńţåçţ öńļý ŵîţĥ ţĥé ńéŵ ṕéöṕļé. Ɓûļļýîńĝ, ɱöṽîńĝ åńđ ļöŵ ɱööđ çåń đö ţĥé šåɱé. Åšķ åń öļđ ƒŕîéńđ'š ƒåɱîļý öŕ å ţéåçĥéŕ ŵĥåţ çĥåńĝéđ. ·····························································]</translation>
    </message>
    <message>
        <source>A foster home, children's home or family arrangement that has ended or is about to. The reason given may be the effect of exploitation. Ask who knew where the child lived and whether moving helps the child or only hides the problem.</source>
        <comment>guidance:F3</comment>
        <translation>[Å ƒöšţéŕ ĥöɱé, çĥîļđŕéń'š ĥöɱé öŕ ƒåɱîļý åŕŕåńĝéɱéńţ ţĥåţ ĥåš éńđéđ öŕ îš åƀöûţ ţö. Ţĥé ŕéåšöń ĝîṽéń ɱåý ƀé ţĥé éƒƒéçţ öƒ éẋṕļöîţåţîöń. Åšķ ŵĥö ķńéŵ ŵĥéŕé ţĥé çĥîļđ ļîṽéđ åńđ ŵĥéţĥéŕ ɱöṽîńĝ ĥéļṕš ţĥé çĥîļđ öŕ öńļý ĥîđéš ţĥé ṕŕöƀļéɱ. ·············································································]</translation>
    </message>
    <message>
        <source>Stopping sport, clubs, hobbies or seeing friends of the same age. Changing interests are ordinary. Ask what fills the time, with whom, and whether somebody told the child that these things were childish.</source>
        <comment>guidance:F4</comment>
        <translation>[Šţöṕṕîńĝ šṕöŕţ, çļûƀš, ĥöƀƀîéš öŕ šééîńĝ ƒŕîéńđš öƒ ţĥé šåɱé åĝé. Çĥåńĝîńĝ îńţéŕéšţš åŕé öŕđîńåŕý. Åšķ ŵĥåţ ƒîļļš ţĥé ţîɱé, ŵîţĥ ŵĥöɱ, åńđ ŵĥéţĥéŕ šöɱéƀöđý ţöļđ ţĥé çĥîļđ ţĥåţ ţĥéšé ţĥîńĝš ŵéŕé çĥîļđîšĥ. ···································································]</translation>
    </message>
    <message>
        <source>Friends, residents of the same home, siblings. Knowing them is not a fault and may be the only support. One child may have been made to bring another. Note names and places, and think of every child in the group.</source>
        <comment>guidance:F5</comment>
        <translation>[Ƒŕîéńđš, ŕéšîđéńţš öƒ ţĥé šåɱé ĥöɱé, šîƀļîńĝš. Ķńöŵîńĝ ţĥéɱ îš ńöţ å ƒåûļţ åńđ ɱåý ƀé ţĥé öńļý šûṕṕöŕţ. Öńé çĥîļđ ɱåý ĥåṽé ƀééń ɱåđé ţö ƀŕîńĝ åńöţĥéŕ. Ńöţé ńåɱéš åńđ ṕļåçéš, åńđ ţĥîńķ öƒ éṽéŕý çĥîļđ îń ţĥé ĝŕöûṕ. ······································································]</translation>
    </message>
    <message>
        <source>The child may call this person a partner. Record what the child says apart from what you see: age, gap, gifts, control, fear. The other person may be any sex, and may be under 18. Use the consent check and refer.</source>
        <comment>guidance:F6</comment>
        <translation>[Ţĥé çĥîļđ ɱåý çåļļ ţĥîš ṕéŕšöń å ṕåŕţńéŕ. Ŕéçöŕđ ŵĥåţ ţĥé çĥîļđ šåýš åṕåŕţ ƒŕöɱ ŵĥåţ ýöû šéé: åĝé, ĝåṕ, ĝîƒţš, çöńţŕöļ, ƒéåŕ. Ţĥé öţĥéŕ ṕéŕšöń ɱåý ƀé åńý šéẋ, åńđ ɱåý ƀé ûńđéŕ 18. Ûšé ţĥé çöńšéńţ çĥéçķ åńđ ŕéƒéŕ. ······································································]</translation>
    </message>
    <message>
        <source>Adults with no role in the child's life who call, message, meet or give lifts. Work, faith, sport and family friends can explain it. Ask how they met, what they do together and what has been kept from carers.</source>
        <comment>guidance:F7</comment>
        <translation>[Åđûļţš ŵîţĥ ńö ŕöļé îń ţĥé çĥîļđ'š ļîƒé ŵĥö çåļļ, ɱéššåĝé, ɱééţ öŕ ĝîṽé ļîƒţš. Ŵöŕķ, ƒåîţĥ, šṕöŕţ åńđ ƒåɱîļý ƒŕîéńđš çåń éẋṕļåîń îţ. Åšķ ĥöŵ ţĥéý ɱéţ, ŵĥåţ ţĥéý đö ţöĝéţĥéŕ åńđ ŵĥåţ ĥåš ƀééń ķéṕţ ƒŕöɱ çåŕéŕš. ·····································································]</translation>
    </message>
    <message>
        <source>A phone that never stops, fear when it rings, letters or messages from names nobody knows. Friends can be constant too, so look at who, when and the child's reaction. Do not read through the phone yourself: tell the police what you know, and keep it safe.</source>
        <comment>guidance:F8</comment>
        <translation>[Å ṕĥöńé ţĥåţ ńéṽéŕ šţöṕš, ƒéåŕ ŵĥéń îţ ŕîńĝš, ļéţţéŕš öŕ ɱéššåĝéš ƒŕöɱ ńåɱéš ńöƀöđý ķńöŵš. Ƒŕîéńđš çåń ƀé çöńšţåńţ ţöö, šö ļööķ åţ ŵĥö, ŵĥéń åńđ ţĥé çĥîļđ'š ŕéåçţîöń. Đö ńöţ ŕéåđ ţĥŕöûĝĥ ţĥé ṕĥöńé ýöûŕšéļƒ: ţéļļ ţĥé ṕöļîçé ŵĥåţ ýöû ķńöŵ, åńđ ķééṕ îţ šåƒé. ·····················································································]</translation>
    </message>
    <message>
        <source>People who come and go, ask for the child, or wait to be let in. Friends of brothers or sisters may explain it. Note descriptions, times and vehicles, and whether the household feels free to refuse.</source>
        <comment>guidance:F9</comment>
        <translation>[Ṕéöṕļé ŵĥö çöɱé åńđ ĝö, åšķ ƒöŕ ţĥé çĥîļđ, öŕ ŵåîţ ţö ƀé ļéţ îń. Ƒŕîéńđš öƒ ƀŕöţĥéŕš öŕ šîšţéŕš ɱåý éẋṕļåîń îţ. Ńöţé đéšçŕîṕţîöńš, ţîɱéš åńđ ṽéĥîçļéš, åńđ ŵĥéţĥéŕ ţĥé ĥöûšéĥöļđ ƒééļš ƒŕéé ţö ŕéƒûšé. ··································································]</translation>
    </message>
    <message>
        <source>Marks on arms, thighs or neck, or hurt that the child plays down. Sport, accidents, self-harm and abuse at home are other explanations. Note where on the body, size, colour, who saw it and what the child said. Injury that suggests assault may mean that harm has already been done: ask for medical and police advice at once.</source>
        <comment>guidance:H1</comment>
        <translation>[Ṁåŕķš öń åŕɱš, ţĥîĝĥš öŕ ńéçķ, öŕ ĥûŕţ ţĥåţ ţĥé çĥîļđ ṕļåýš đöŵń. Šṕöŕţ, åççîđéńţš, šéļƒ-ĥåŕɱ åńđ åƀûšé åţ ĥöɱé åŕé öţĥéŕ éẋṕļåńåţîöńš. Ńöţé ŵĥéŕé öń ţĥé ƀöđý, šîžé, çöļöûŕ, ŵĥö šåŵ îţ åńđ ŵĥåţ ţĥé çĥîļđ šåîđ. Îńĵûŕý ţĥåţ šûĝĝéšţš åššåûļţ ɱåý ɱéåń ţĥåţ ĥåŕɱ ĥåš åļŕéåđý ƀééń đöńé: åšķ ƒöŕ ɱéđîçåļ åńđ ṕöļîçé åđṽîçé åţ öńçé. ···········································································································]</translation>
    </message>
    <message>
        <source>Falling asleep in lessons, sleeping through the day, being awake or online at night. Illness, caring for others, worry and screens are common other causes. Ask since when, which nights, and who messages or calls at night.</source>
        <comment>guidance:H2</comment>
        <translation>[Ƒåļļîńĝ åšļééṕ îń ļéššöńš, šļééṕîńĝ ţĥŕöûĝĥ ţĥé đåý, ƀéîńĝ åŵåķé öŕ öńļîńé åţ ńîĝĥţ. Îļļńéšš, çåŕîńĝ ƒöŕ öţĥéŕš, ŵöŕŕý åńđ šçŕééńš åŕé çöɱɱöń öţĥéŕ çåûšéš. Åšķ šîńçé ŵĥéń, ŵĥîçĥ ńîĝĥţš, åńđ ŵĥö ɱéššåĝéš öŕ çåļļš åţ ńîĝĥţ. ·········································································]</translation>
    </message>
    <message>
        <source>A health worker may know of treatment, tests or repeated visits. Below 16, and always below 13, an infection raises the question of abuse first. Ask only those who need to know, and record what was confirmed apart from what is guessed.</source>
        <comment>guidance:H3</comment>
        <translation>[Å ĥéåļţĥ ŵöŕķéŕ ɱåý ķńöŵ öƒ ţŕéåţɱéńţ, ţéšţš öŕ ŕéṕéåţéđ ṽîšîţš. Ɓéļöŵ 16, åńđ åļŵåýš ƀéļöŵ 13, åń îńƒéçţîöń ŕåîšéš ţĥé ǫûéšţîöń öƒ åƀûšé ƒîŕšţ. Åšķ öńļý ţĥöšé ŵĥö ńééđ ţö ķńöŵ, åńđ ŕéçöŕđ ŵĥåţ ŵåš çöńƒîŕɱéđ åṕåŕţ ƒŕöɱ ŵĥåţ îš ĝûéššéđ. ··············································································]</translation>
    </message>
    <message>
        <source>Include tests, emergency contraception and a pregnancy that has ended. Ask the child, alone and gently, who the other person is, how old, and whether it was wanted. It may mean that a crime has been committed: ask the police how to protect evidence.</source>
        <comment>guidance:H4</comment>
        <translation>[Îńçļûđé ţéšţš, éɱéŕĝéńçý çöńţŕåçéṕţîöń åńđ å ṕŕéĝńåńçý ţĥåţ ĥåš éńđéđ. Åšķ ţĥé çĥîļđ, åļöńé åńđ ĝéńţļý, ŵĥö ţĥé öţĥéŕ ṕéŕšöń îš, ĥöŵ öļđ, åńđ ŵĥéţĥéŕ îţ ŵåš ŵåńţéđ. Îţ ɱåý ɱéåń ţĥåţ å çŕîɱé ĥåš ƀééń çöɱɱîţţéđ: åšķ ţĥé ṕöļîçé ĥöŵ ţö ṕŕöţéçţ éṽîđéńçé. ···················································································]</translation>
    </message>
    <message>
        <source>Smell, slurred speech, being unwell, things used for drugs, coming home affected. Curiosity and coping with distress are other reasons. Substances are often given as a gift, to remove choice or to make a debt, so ask who was there and what was expected.</source>
        <comment>guidance:H5</comment>
        <translation>[Šɱéļļ, šļûŕŕéđ šṕééçĥ, ƀéîńĝ ûńŵéļļ, ţĥîńĝš ûšéđ ƒöŕ đŕûĝš, çöɱîńĝ ĥöɱé åƒƒéçţéđ. Çûŕîöšîţý åńđ çöṕîńĝ ŵîţĥ đîšţŕéšš åŕé öţĥéŕ ŕéåšöńš. Šûƀšţåńçéš åŕé öƒţéń ĝîṽéń åš å ĝîƒţ, ţö ŕéɱöṽé çĥöîçé öŕ ţö ɱåķé å đéƀţ, šö åšķ ŵĥö ŵåš ţĥéŕé åńđ ŵĥåţ ŵåš éẋṕéçţéđ. ····················································································]</translation>
    </message>
    <message>
        <source>The worry is about what is done to the child: pressure, several people, older people, places, lack of protection. Note the facts that cause the worry and who has power. Then use the consent check. The sources use older terms here that put the fault on the child; we do not.</source>
        <comment>guidance:H6</comment>
        <translation>[Ţĥé ŵöŕŕý îš åƀöûţ ŵĥåţ îš đöńé ţö ţĥé çĥîļđ: ṕŕéššûŕé, šéṽéŕåļ ṕéöṕļé, öļđéŕ ṕéöṕļé, ṕļåçéš, ļåçķ öƒ ṕŕöţéçţîöń. Ńöţé ţĥé ƒåçţš ţĥåţ çåûšé ţĥé ŵöŕŕý åńđ ŵĥö ĥåš ṕöŵéŕ. Ţĥéń ûšé ţĥé çöńšéńţ çĥéçķ. Ţĥé šöûŕçéš ûšé öļđéŕ ţéŕɱš ĥéŕé ţĥåţ ṕûţ ţĥé ƒåûļţ öń ţĥé çĥîļđ; ŵé đö ńöţ. ···························································································]</translation>
    </message>
    <message>
        <source>Cuts, burns, overdoses, or hiding arms and legs. It is a way of coping with many kinds of pain, so other causes are common. Ask how the child is now, whether they think of ending their life, and who can stay with them. Get health help whether or not exploitation is behind it.</source>
        <comment>guidance:H7</comment>
        <translation>[Çûţš, ƀûŕńš, öṽéŕđöšéš, öŕ ĥîđîńĝ åŕɱš åńđ ļéĝš. Îţ îš å ŵåý öƒ çöṕîńĝ ŵîţĥ ɱåńý ķîńđš öƒ ṕåîń, šö öţĥéŕ çåûšéš åŕé çöɱɱöń. Åšķ ĥöŵ ţĥé çĥîļđ îš ńöŵ, ŵĥéţĥéŕ ţĥéý ţĥîńķ öƒ éńđîńĝ ţĥéîŕ ļîƒé, åńđ ŵĥö çåń šţåý ŵîţĥ ţĥéɱ. Ĝéţ ĥéåļţĥ ĥéļṕ ŵĥéţĥéŕ öŕ ńöţ éẋṕļöîţåţîöń îš ƀéĥîńđ îţ. ····························································································]</translation>
    </message>
    <message>
        <source>Not eating, eating in secret, being sick, rapid change of weight. Illness, low mood, bullying and pressure about looks can explain it. Ask when it began and what was happening then. Ask the GP or school nurse to look.</source>
        <comment>guidance:H8</comment>
        <translation>[Ńöţ éåţîńĝ, éåţîńĝ îń šéçŕéţ, ƀéîńĝ šîçķ, ŕåṕîđ çĥåńĝé öƒ ŵéîĝĥţ. Îļļńéšš, ļöŵ ɱööđ, ƀûļļýîńĝ åńđ ṕŕéššûŕé åƀöûţ ļööķš çåń éẋṕļåîń îţ. Åšķ ŵĥéń îţ ƀéĝåń åńđ ŵĥåţ ŵåš ĥåṕṕéńîńĝ ţĥéń. Åšķ ţĥé ĜṔ öŕ šçĥööļ ńûŕšé ţö ļööķ. ········································································]</translation>
    </message>
    <message>
        <source>This is not a sign that something might happen: it says it may already have happened. Injury, torn or missing clothes, pain, fear, something said or half said. Do not question in detail. Call the police and social care, keep clothes and phones as they are, and write down exact words.</source>
        <comment>guidance:H9</comment>
        <translation>[Ţĥîš îš ńöţ å šîĝń ţĥåţ šöɱéţĥîńĝ ɱîĝĥţ ĥåṕṕéń: îţ šåýš îţ ɱåý åļŕéåđý ĥåṽé ĥåṕṕéńéđ. Îńĵûŕý, ţöŕń öŕ ɱîššîńĝ çļöţĥéš, ṕåîń, ƒéåŕ, šöɱéţĥîńĝ šåîđ öŕ ĥåļƒ šåîđ. Đö ńöţ ǫûéšţîöń îń đéţåîļ. Çåļļ ţĥé ṕöļîçé åńđ šöçîåļ çåŕé, ķééṕ çļöţĥéš åńđ ṕĥöńéš åš ţĥéý åŕé, åńđ ŵŕîţé đöŵń éẋåçţ ŵöŕđš. ······························································································]</translation>
    </message>
    <message>
        <source>Disgust or shame about looks or body, or seeing themselves only through others' eyes. Common in adolescence, so note what is new or strong. Ask who has been saying such things to the child.</source>
        <comment>guidance:I1</comment>
        <translation>[Đîšĝûšţ öŕ šĥåɱé åƀöûţ ļööķš öŕ ƀöđý, öŕ šééîńĝ ţĥéɱšéļṽéš öńļý ţĥŕöûĝĥ öţĥéŕš' éýéš. Çöɱɱöń îń åđöļéšçéńçé, šö ńöţé ŵĥåţ îš ńéŵ öŕ šţŕöńĝ. Åšķ ŵĥö ĥåš ƀééń šåýîńĝ šûçĥ ţĥîńĝš ţö ţĥé çĥîļđ. ·······························································]</translation>
    </message>
    <message>
        <source>Saying they deserve it, that it does not matter, that nobody else would want them. Neglect, bullying and earlier abuse may lie behind it. Someone who exploits may be feeding it, or may be the only one who praises.</source>
        <comment>guidance:I2</comment>
        <translation>[Šåýîńĝ ţĥéý đéšéŕṽé îţ, ţĥåţ îţ đöéš ńöţ ɱåţţéŕ, ţĥåţ ńöƀöđý éļšé ŵöûļđ ŵåńţ ţĥéɱ. Ńéĝļéçţ, ƀûļļýîńĝ åńđ éåŕļîéŕ åƀûšé ɱåý ļîé ƀéĥîńđ îţ. Šöɱéöńé ŵĥö éẋṕļöîţš ɱåý ƀé ƒééđîńĝ îţ, öŕ ɱåý ƀé ţĥé öńļý öńé ŵĥö ṕŕåîšéš. ·······································································]</translation>
    </message>
    <message>
        <source>The same record as in Health, shown here because it also tells how the child sees themselves. Ask what the harm does for the child and what they feel about themselves when it happens.</source>
        <comment>guidance:I3</comment>
        <translation>[Ţĥé šåɱé ŕéçöŕđ åš îń Ĥéåļţĥ, šĥöŵń ĥéŕé ƀéçåûšé îţ åļšö ţéļļš ĥöŵ ţĥé çĥîļđ šééš ţĥéɱšéļṽéš. Åšķ ŵĥåţ ţĥé ĥåŕɱ đöéš ƒöŕ ţĥé çĥîļđ åńđ ŵĥåţ ţĥéý ƒééļ åƀöûţ ţĥéɱšéļṽéš ŵĥéń îţ ĥåṕṕéńš. ·····························································]</translation>
    </message>
    <message>
        <source>The same record as in Health, shown here because it also tells how the child sees themselves. Ask about comments on the body, by whom, and about pictures that were asked for.</source>
        <comment>guidance:I4</comment>
        <translation>[Ţĥé šåɱé ŕéçöŕđ åš îń Ĥéåļţĥ, šĥöŵń ĥéŕé ƀéçåûšé îţ åļšö ţéļļš ĥöŵ ţĥé çĥîļđ šééš ţĥéɱšéļṽéš. Åšķ åƀöûţ çöɱɱéńţš öń ţĥé ƀöđý, ƀý ŵĥöɱ, åńđ åƀöûţ ṕîçţûŕéš ţĥåţ ŵéŕé åšķéđ ƒöŕ. ··························································]</translation>
    </message>
    <message>
        <source>Cash, transfers, paying for others. Savings, work and family gifts are other sources. Ask about loans and debts, and whether the money stays with the child or goes on to someone.</source>
        <comment>guidance:M1</comment>
        <translation>[Çåšĥ, ţŕåńšƒéŕš, ṕåýîńĝ ƒöŕ öţĥéŕš. Šåṽîńĝš, ŵöŕķ åńđ ƒåɱîļý ĝîƒţš åŕé öţĥéŕ šöûŕçéš. Åšķ åƀöûţ ļöåńš åńđ đéƀţš, åńđ ŵĥéţĥéŕ ţĥé ɱöńéý šţåýš ŵîţĥ ţĥé çĥîļđ öŕ ĝöéš öń ţö šöɱéöńé. ···························································]</translation>
    </message>
    <message>
        <source>Brands, shoes, jewellery, things with labels still on. Sharing, presents and second-hand buys are common. Ask who gave them and whether anything was said about paying back.</source>
        <comment>guidance:M2</comment>
        <translation>[Ɓŕåńđš, šĥöéš, ĵéŵéļļéŕý, ţĥîńĝš ŵîţĥ ļåƀéļš šţîļļ öń. Šĥåŕîńĝ, ṕŕéšéńţš åńđ šéçöńđ-ĥåńđ ƀûýš åŕé çöɱɱöń. Åšķ ŵĥö ĝåṽé ţĥéɱ åńđ ŵĥéţĥéŕ åńýţĥîńĝ ŵåš šåîđ åƀöûţ ṕåýîńĝ ƀåçķ. ·························································]</translation>
    </message>
    <message>
        <source>A new phone, a second phone, a phone that is hidden or changes often. It may be a gift, and also a way to reach and watch the child. Write down the number and the model if you can see them, and keep the phone as evidence rather than searching it.</source>
        <comment>guidance:M3</comment>
        <translation>[Å ńéŵ ṕĥöńé, å šéçöńđ ṕĥöńé, å ṕĥöńé ţĥåţ îš ĥîđđéń öŕ çĥåńĝéš öƒţéń. Îţ ɱåý ƀé å ĝîƒţ, åńđ åļšö å ŵåý ţö ŕéåçĥ åńđ ŵåţçĥ ţĥé çĥîļđ. Ŵŕîţé đöŵń ţĥé ńûɱƀéŕ åńđ ţĥé ɱöđéļ îƒ ýöû çåń šéé ţĥéɱ, åńđ ķééṕ ţĥé ṕĥöńé åš éṽîđéńçé ŕåţĥéŕ ţĥåń šéåŕçĥîńĝ îţ. ··················································································]</translation>
    </message>
    <message>
        <source>Credit or a contract that nobody in the family pays. Ask who tops it up, how often, and what they expect. Small regular gifts can tie a child as much as a large one.</source>
        <comment>guidance:M4</comment>
        <translation>[Çŕéđîţ öŕ å çöńţŕåçţ ţĥåţ ńöƀöđý îń ţĥé ƒåɱîļý ṕåýš. Åšķ ŵĥö ţöṕš îţ ûṕ, ĥöŵ öƒţéń, åńđ ŵĥåţ ţĥéý éẋṕéçţ. Šɱåļļ ŕéĝûļåŕ ĝîƒţš çåń ţîé å çĥîļđ åš ɱûçĥ åš å ļåŕĝé öńé. ·······················································]</translation>
    </message>
    <message>
        <source>Cards changed or hidden, numbers that often change. Cheap data is an ordinary reason. Several numbers can keep one contact apart from another: note what you see and tell the police.</source>
        <comment>guidance:M5</comment>
        <translation>[Çåŕđš çĥåńĝéđ öŕ ĥîđđéń, ńûɱƀéŕš ţĥåţ öƒţéń çĥåńĝé. Çĥéåṕ đåţå îš åń öŕđîńåŕý ŕéåšöń. Šéṽéŕåļ ńûɱƀéŕš çåń ķééṕ öńé çöńţåçţ åṕåŕţ ƒŕöɱ åńöţĥéŕ: ńöţé ŵĥåţ ýöû šéé åńđ ţéļļ ţĥé ṕöļîçé. ····························································]</translation>
    </message>
    <message>
        <source>Electronics, vapes, bikes, jewellery, tickets. Ask with interest where each came from, and note answers that change. Keep packaging and receipts: they show who bought it and where.</source>
        <comment>guidance:M6</comment>
        <translation>[Éļéçţŕöńîçš, ṽåṕéš, ƀîķéš, ĵéŵéļļéŕý, ţîçķéţš. Åšķ ŵîţĥ îńţéŕéšţ ŵĥéŕé éåçĥ çåɱé ƒŕöɱ, åńđ ńöţé åńšŵéŕš ţĥåţ çĥåńĝé. Ķééṕ ṕåçķåĝîńĝ åńđ ŕéçéîṕţš: ţĥéý šĥöŵ ŵĥö ƀöûĝĥţ îţ åńđ ŵĥéŕé. ····························································]</translation>
    </message>
    <message>
        <source>Meals, hotels, concerts, trips, taxis the child could not pay for. Boasting and friends' families can explain it. Ask who was there, who paid and how the child got home.</source>
        <comment>guidance:M7</comment>
        <translation>[Ṁéåļš, ĥöţéļš, çöńçéŕţš, ţŕîṕš, ţåẋîš ţĥé çĥîļđ çöûļđ ńöţ ṕåý ƒöŕ. Ɓöåšţîńĝ åńđ ƒŕîéńđš' ƒåɱîļîéš çåń éẋṕļåîń îţ. Åšķ ŵĥö ŵåš ţĥéŕé, ŵĥö ṕåîđ åńđ ĥöŵ ţĥé çĥîļđ ĝöţ ĥöɱé. ························································]</translation>
    </message>
    <message>
        <source>Between adults, towards the child, or by a former partner. The child may have learnt that fear is part of closeness, or may be out of the house to escape it. Check who is safe now and do not ask in front of the person feared.</source>
        <comment>guidance:N1</comment>
        <translation>[Ɓéţŵééń åđûļţš, ţöŵåŕđš ţĥé çĥîļđ, öŕ ƀý å ƒöŕɱéŕ ṕåŕţńéŕ. Ţĥé çĥîļđ ɱåý ĥåṽé ļéåŕńţ ţĥåţ ƒéåŕ îš ṕåŕţ öƒ çļöšéńéšš, öŕ ɱåý ƀé öûţ öƒ ţĥé ĥöûšé ţö éšçåṕé îţ. Çĥéçķ ŵĥö îš šåƒé ńöŵ åńđ đö ńöţ åšķ îń ƒŕöńţ öƒ ţĥé ṕéŕšöń ƒéåŕéđ. ···········································································]</translation>
    </message>
    <message>
        <source>Sofas, hostels, sleeping rough, many moves, risk of eviction. Somewhere to stay can be what is offered in exchange. Ask who provides a bed, what it costs and what would make a safe home possible.</source>
        <comment>guidance:N2</comment>
        <translation>[Šöƒåš, ĥöšţéļš, šļééṕîńĝ ŕöûĝĥ, ɱåńý ɱöṽéš, ŕîšķ öƒ éṽîçţîöń. Šöɱéŵĥéŕé ţö šţåý çåń ƀé ŵĥåţ îš öƒƒéŕéđ îń éẋçĥåńĝé. Åšķ ŵĥö ṕŕöṽîđéš å ƀéđ, ŵĥåţ îţ çöšţš åńđ ŵĥåţ ŵöûļđ ɱåķé å šåƒé ĥöɱé ṕöššîƀļé. ·································································]</translation>
    </message>
    <message>
        <source>Keys, cards or codes to a flat, room, shop or car. A relative or an after-school job may explain them. Note what they look like and ask; leave it to the police to try doors.</source>
        <comment>guidance:N3</comment>
        <translation>[Ķéýš, çåŕđš öŕ çöđéš ţö å ƒļåţ, ŕööɱ, šĥöṕ öŕ çåŕ. Å ŕéļåţîṽé öŕ åń åƒţéŕ-šçĥööļ ĵöƀ ɱåý éẋṕļåîń ţĥéɱ. Ńöţé ŵĥåţ ţĥéý ļööķ ļîķé åńđ åšķ; ļéåṽé îţ ţö ţĥé ṕöļîçé ţö ţŕý đööŕš. ·························································]</translation>
    </message>
    <message>
        <source>Physical, sexual or emotional abuse, neglect, and parents' illness, substance use or prison. Those who exploit look for what is missing. Past harm stays important in every later assessment.</source>
        <comment>guidance:N4</comment>
        <translation>[Ṕĥýšîçåļ, šéẋûåļ öŕ éɱöţîöńåļ åƀûšé, ńéĝļéçţ, åńđ ṕåŕéńţš' îļļńéšš, šûƀšţåńçé ûšé öŕ ṕŕîšöń. Ţĥöšé ŵĥö éẋṕļöîţ ļööķ ƒöŕ ŵĥåţ îš ɱîššîńĝ. Ṕåšţ ĥåŕɱ šţåýš îɱṕöŕţåńţ îń éṽéŕý ļåţéŕ åššéššɱéńţ. ·······························································]</translation>
    </message>
    <message>
        <source>Hair, make-up, clothes, weight, washing: more care or less. Trying things out is part of growing up. Note the change and the time, and whether somebody else seems to choose.</source>
        <comment>guidance:P1</comment>
        <translation>[Ĥåîŕ, ɱåķé-ûṕ, çļöţĥéš, ŵéîĝĥţ, ŵåšĥîńĝ: ɱöŕé çåŕé öŕ ļéšš. Ţŕýîńĝ ţĥîńĝš öûţ îš ṕåŕţ öƒ ĝŕöŵîńĝ ûṕ. Ńöţé ţĥé çĥåńĝé åńđ ţĥé ţîɱé, åńđ ŵĥéţĥéŕ šöɱéƀöđý éļšé šééɱš ţö çĥööšé. ·························································]</translation>
    </message>
    <message>
        <source>Clothes the child would not usually wear, that do not fit the weather or the place, or that carers have not bought. Describe what you saw without judging it. Ask where the clothes come from and who expected them.</source>
        <comment>guidance:P2</comment>
        <translation>[Çļöţĥéš ţĥé çĥîļđ ŵöûļđ ńöţ ûšûåļļý ŵéåŕ, ţĥåţ đö ńöţ ƒîţ ţĥé ŵéåţĥéŕ öŕ ţĥé ṕļåçé, öŕ ţĥåţ çåŕéŕš ĥåṽé ńöţ ƀöûĝĥţ. Đéšçŕîƀé ŵĥåţ ýöû šåŵ ŵîţĥöûţ ĵûđĝîńĝ îţ. Åšķ ŵĥéŕé ţĥé çļöţĥéš çöɱé ƒŕöɱ åńđ ŵĥö éẋṕéçţéđ ţĥéɱ. ······································································]</translation>
    </message>
    <message>
        <source>Sharing among friends is ordinary. It matters when the lender is someone we worry about, or when things must be paid back. Ask who, since when and for what occasion.</source>
        <comment>guidance:P3</comment>
        <translation>[Šĥåŕîńĝ åɱöńĝ ƒŕîéńđš îš öŕđîńåŕý. Îţ ɱåţţéŕš ŵĥéń ţĥé ļéńđéŕ îš šöɱéöńé ŵé ŵöŕŕý åƀöûţ, öŕ ŵĥéń ţĥîńĝš ɱûšţ ƀé ṕåîđ ƀåçķ. Åšķ ŵĥö, šîńçé ŵĥéń åńđ ƒöŕ ŵĥåţ öççåšîöń. ·······················································]</translation>
    </message>
    <message>
        <source>Someone who stays, listens and can be reached, chosen by the child. Ask the child who it is, and ask that person whether they know.</source>
        <comment>guidance:R1</comment>
        <translation>[Šöɱéöńé ŵĥö šţåýš, ļîšţéńš åńđ çåń ƀé ŕéåçĥéđ, çĥöšéń ƀý ţĥé çĥîļđ. Åšķ ţĥé çĥîļđ ŵĥö îţ îš, åńđ åšķ ţĥåţ ṕéŕšöń ŵĥéţĥéŕ ţĥéý ķńöŵ. ···········································]</translation>
    </message>
    <message>
        <source>A home, a relative's sofa, a club, a library. Say when it is open and who else knows about it.</source>
        <comment>guidance:R2</comment>
        <translation>[Å ĥöɱé, å ŕéļåţîṽé'š šöƒå, å çļûƀ, å ļîƀŕåŕý. Šåý ŵĥéń îţ îš öṕéń åńđ ŵĥö éļšé ķńöŵš åƀöûţ îţ. ·······························]</translation>
    </message>
    <message>
        <source>They report, ask, come along, keep the door open. Say what would help them to go on doing so.</source>
        <comment>guidance:R3</comment>
        <translation>[Ţĥéý ŕéṕöŕţ, åšķ, çöɱé åļöńĝ, ķééṕ ţĥé đööŕ öṕéń. Šåý ŵĥåţ ŵöûļđ ĥéļṕ ţĥéɱ ţö ĝö öń đöîńĝ šö. ·······························]</translation>
    </message>
    <message>
        <source>Something they are part of and missed at. Ask what would keep the child there on a bad day.</source>
        <comment>guidance:R4</comment>
        <translation>[Šöɱéţĥîńĝ ţĥéý åŕé ṕåŕţ öƒ åńđ ɱîššéđ åţ. Åšķ ŵĥåţ ŵöûļđ ķééṕ ţĥé çĥîļđ ţĥéŕé öń å ƀåđ đåý. ······························]</translation>
    </message>
    <message>
        <source>Friends of about the same age who do not want anything in return. They may need someone to talk to as well.</source>
        <comment>guidance:R5</comment>
        <translation>[Ƒŕîéńđš öƒ åƀöûţ ţĥé šåɱé åĝé ŵĥö đö ńöţ ŵåńţ åńýţĥîńĝ îń ŕéţûŕń. Ţĥéý ɱåý ńééđ šöɱéöńé ţö ţåļķ ţö åš ŵéļļ. ···································]</translation>
    </message>
    <message>
        <source>A skill, a pet, a little brother, having got through something. Ask, write it in their words, and build on it.</source>
        <comment>guidance:R6</comment>
        <translation>[Å šķîļļ, å ṕéţ, å ļîţţļé ƀŕöţĥéŕ, ĥåṽîńĝ ĝöţ ţĥŕöûĝĥ šöɱéţĥîńĝ. Åšķ, ŵŕîţé îţ îń ţĥéîŕ ŵöŕđš, åńđ ƀûîļđ öń îţ. ····································]</translation>
    </message>
    <message>
        <source>Any help counts, also small and irregular. Not being ready yet is no reason to stop offering.</source>
        <comment>guidance:R7</comment>
        <translation>[Åńý ĥéļṕ çöûńţš, åļšö šɱåļļ åńđ îŕŕéĝûļåŕ. Ńöţ ƀéîńĝ ŕéåđý ýéţ îš ńö ŕéåšöń ţö šţöṕ öƒƒéŕîńĝ. ·······························]</translation>
    </message>
    <message>
        <source>Blocking, asking someone, keeping accounts private. It does not make what others do the child's responsibility.</source>
        <comment>guidance:R8</comment>
        <translation>[Ɓļöçķîńĝ, åšķîńĝ šöɱéöńé, ķééṕîńĝ åççöûńţš ṕŕîṽåţé. Îţ đöéš ńöţ ɱåķé ŵĥåţ öţĥéŕš đö ţĥé çĥîļđ'š ŕéšṕöńšîƀîļîţý. ·····································]</translation>
    </message>
    <message>
        <source>Parks, stations, takeaways, hotels, streets or sites that local agencies know about. Children also pass through them on ordinary errands. Name the place and the hours; other children may be harmed there too.</source>
        <comment>guidance:S1</comment>
        <translation>[Ṕåŕķš, šţåţîöńš, ţåķéåŵåýš, ĥöţéļš, šţŕééţš öŕ šîţéš ţĥåţ ļöçåļ åĝéńçîéš ķńöŵ åƀöûţ. Çĥîļđŕéń åļšö ṕåšš ţĥŕöûĝĥ ţĥéɱ öń öŕđîńåŕý éŕŕåńđš. Ńåɱé ţĥé ṕļåçé åńđ ţĥé ĥöûŕš; öţĥéŕ çĥîļđŕéń ɱåý ƀé ĥåŕɱéđ ţĥéŕé ţöö. ·····································································]</translation>
    </message>
    <message>
        <source>A house, flat, shop or room that police, neighbours or staff have worried about. Write the address as exactly as you know it and who told you. Do not go there to check.</source>
        <comment>guidance:S2</comment>
        <translation>[Å ĥöûšé, ƒļåţ, šĥöṕ öŕ ŕööɱ ţĥåţ ṕöļîçé, ńéîĝĥƀöûŕš öŕ šţåƒƒ ĥåṽé ŵöŕŕîéđ åƀöûţ. Ŵŕîţé ţĥé åđđŕéšš åš éẋåçţļý åš ýöû ķńöŵ îţ åńđ ŵĥö ţöļđ ýöû. Đö ńöţ ĝö ţĥéŕé ţö çĥéçķ. ························································]</translation>
    </message>
    <message>
        <source>Public toilets, car parks, saunas, some outdoor places. Young people unsure of their sexuality may have found nowhere safer. It says nothing about the child's sexuality; it says that adults may be harming the child there.</source>
        <comment>guidance:S3</comment>
        <translation>[Ṕûƀļîç ţöîļéţš, çåŕ ṕåŕķš, šåûńåš, šöɱé öûţđööŕ ṕļåçéš. Ýöûńĝ ṕéöṕļé ûńšûŕé öƒ ţĥéîŕ šéẋûåļîţý ɱåý ĥåṽé ƒöûńđ ńöŵĥéŕé šåƒéŕ. Îţ šåýš ńöţĥîńĝ åƀöûţ ţĥé çĥîļđ'š šéẋûåļîţý; îţ šåýš ţĥåţ åđûļţš ɱåý ƀé ĥåŕɱîńĝ ţĥé çĥîļđ ţĥéŕé. ·········································································]</translation>
    </message>
    <message>
        <source>Pubs, clubs, bars, casinos, private parties. Looking older than they are does not make a child older. Ask who got them in and who paid, and tell licensing as well as the police.</source>
        <comment>guidance:S4</comment>
        <translation>[Ṕûƀš, çļûƀš, ƀåŕš, çåšîńöš, ṕŕîṽåţé ṕåŕţîéš. Łööķîńĝ öļđéŕ ţĥåń ţĥéý åŕé đöéš ńöţ ɱåķé å çĥîļđ öļđéŕ. Åšķ ŵĥö ĝöţ ţĥéɱ îń åńđ ŵĥö ṕåîđ, åńđ ţéļļ ļîçéńšîńĝ åš ŵéļļ åš ţĥé ṕöļîçé. ···························································]</translation>
    </message>
    <message>
        <source>It can leave a child expecting harm, or looking for care from anyone who offers it. Ask what helped then.</source>
        <comment>guidance:V1</comment>
        <translation>[Îţ çåń ļéåṽé å çĥîļđ éẋṕéçţîńĝ ĥåŕɱ, öŕ ļööķîńĝ ƒöŕ çåŕé ƒŕöɱ åńýöńé ŵĥö öƒƒéŕš îţ. Åšķ ŵĥåţ ĥéļṕéđ ţĥéń. ···································]</translation>
    </message>
    <message>
        <source>Abuse of disabled children is noticed less often. Signs may be put down to the disability: ask someone who knows the child and the condition.</source>
        <comment>guidance:V10</comment>
        <translation>[Åƀûšé öƒ đîšåƀļéđ çĥîļđŕéń îš ńöţîçéđ ļéšš öƒţéń. Šîĝńš ɱåý ƀé ṕûţ đöŵń ţö ţĥé đîšåƀîļîţý: åšķ šöɱéöńé ŵĥö ķńöŵš ţĥé çĥîļđ åńđ ţĥé çöńđîţîöń. ···············································]</translation>
    </message>
    <message>
        <source>Those who exploit look for places where children live without their families. Ask who is constant for this child.</source>
        <comment>guidance:V11</comment>
        <translation>[Ţĥöšé ŵĥö éẋṕļöîţ ļööķ ƒöŕ ṕļåçéš ŵĥéŕé çĥîļđŕéń ļîṽé ŵîţĥöûţ ţĥéîŕ ƒåɱîļîéš. Åšķ ŵĥö îš çöńšţåńţ ƒöŕ ţĥîš çĥîļđ. ·····································]</translation>
    </message>
    <message>
        <source>The identity itself is not the danger; being alone with it, or being threatened with exposure, is. Record only what the child has agreed to share.</source>
        <comment>guidance:V12</comment>
        <translation>[Ţĥé îđéńţîţý îţšéļƒ îš ńöţ ţĥé đåńĝéŕ; ƀéîńĝ åļöńé ŵîţĥ îţ, öŕ ƀéîńĝ ţĥŕéåţéńéđ ŵîţĥ éẋṕöšûŕé, îš. Ŕéçöŕđ öńļý ŵĥåţ ţĥé çĥîļđ ĥåš åĝŕééđ ţö šĥåŕé. ················································]</translation>
    </message>
    <message>
        <source>Support falls away while bills, loneliness and old contacts come. Ask what is planned and who checks.</source>
        <comment>guidance:V13</comment>
        <translation>[Šûṕṕöŕţ ƒåļļš åŵåý ŵĥîļé ƀîļļš, ļöńéļîńéšš åńđ öļđ çöńţåçţš çöɱé. Åšķ ŵĥåţ îš ṕļåńńéđ åńđ ŵĥö çĥéçķš. ·································]</translation>
    </message>
    <message>
        <source>Language, papers, debts for the journey and fear of officials can all be used. Use an interpreter who is not from the family or group.</source>
        <comment>guidance:V14</comment>
        <translation>[Łåńĝûåĝé, ṕåṕéŕš, đéƀţš ƒöŕ ţĥé ĵöûŕńéý åńđ ƒéåŕ öƒ öƒƒîçîåļš çåń åļļ ƀé ûšéđ. Ûšé åń îńţéŕṕŕéţéŕ ŵĥö îš ńöţ ƒŕöɱ ţĥé ƒåɱîļý öŕ ĝŕöûṕ. ············································]</translation>
    </message>
    <message>
        <source>Someone may have arranged the journey and be waiting for payment. Think of trafficking, and of going missing soon after arrival.</source>
        <comment>guidance:V15</comment>
        <translation>[Šöɱéöńé ɱåý ĥåṽé åŕŕåńĝéđ ţĥé ĵöûŕńéý åńđ ƀé ŵåîţîńĝ ƒöŕ ṕåýɱéńţ. Ţĥîńķ öƒ ţŕåƒƒîçķîńĝ, åńđ öƒ ĝöîńĝ ɱîššîńĝ šööń åƒţéŕ åŕŕîṽåļ. ··········································]</translation>
    </message>
    <message>
        <source>It may be family, friends or the street. Sexual harm can be part of joining, of punishment or of protection.</source>
        <comment>guidance:V16</comment>
        <translation>[Îţ ɱåý ƀé ƒåɱîļý, ƒŕîéńđš öŕ ţĥé šţŕééţ. Šéẋûåļ ĥåŕɱ çåń ƀé ṕåŕţ öƒ ĵöîńîńĝ, öƒ ṕûńîšĥɱéńţ öŕ öƒ ṕŕöţéçţîöń. ····································]</translation>
    </message>
    <message>
        <source>Earlier episodes count, also those nobody reported. Ask where the child felt safe.</source>
        <comment>guidance:V17</comment>
        <translation>[Éåŕļîéŕ éṕîšöđéš çöûńţ, åļšö ţĥöšé ńöƀöđý ŕéṕöŕţéđ. Åšķ ŵĥéŕé ţĥé çĥîļđ ƒéļţ šåƒé. ···························]</translation>
    </message>
    <message>
        <source>Part-time hours, home education, long absence, waiting for a place. A day without an adult who would notice is a gap to fill.</source>
        <comment>guidance:V18</comment>
        <translation>[Ṕåŕţ-ţîɱé ĥöûŕš, ĥöɱé éđûçåţîöń, ļöńĝ åƀšéńçé, ŵåîţîńĝ ƒöŕ å ṕļåçé. Å đåý ŵîţĥöûţ åń åđûļţ ŵĥö ŵöûļđ ńöţîçé îš å ĝåṕ ţö ƒîļļ. ·········································]</translation>
    </message>
    <message>
        <source>It can be the hook, the payment or the way of coping. Ask who supplies it.</source>
        <comment>guidance:V19</comment>
        <translation>[Îţ çåń ƀé ţĥé ĥööķ, ţĥé ṕåýɱéńţ öŕ ţĥé ŵåý öƒ çöṕîńĝ. Åšķ ŵĥö šûṕṕļîéš îţ. ························]</translation>
    </message>
    <message>
        <source>Domestic abuse, a parent's substance use, mental ill health or crime. Say what is so today and what was earlier.</source>
        <comment>guidance:V2</comment>
        <translation>[Đöɱéšţîç åƀûšé, å ṕåŕéńţ'š šûƀšţåńçé ûšé, ɱéńţåļ îļļ ĥéåļţĥ öŕ çŕîɱé. Šåý ŵĥåţ îš šö ţöđåý åńđ ŵĥåţ ŵåš éåŕļîéŕ. ·····································]</translation>
    </message>
    <message>
        <source>The sources see these often together with exploitation. Say which you mean and look at what came first.</source>
        <comment>guidance:V20</comment>
        <translation>[Ţĥé šöûŕçéš šéé ţĥéšé öƒţéń ţöĝéţĥéŕ ŵîţĥ éẋṕļöîţåţîöń. Šåý ŵĥîçĥ ýöû ɱéåń åńđ ļööķ åţ ŵĥåţ çåɱé ƒîŕšţ. ··································]</translation>
    </message>
    <message>
        <source>Moving a child to exploit them is trafficking, also from one street to the next. Councils and police refer to the national mechanism.</source>
        <comment>guidance:V21</comment>
        <translation>[Ṁöṽîńĝ å çĥîļđ ţö éẋṕļöîţ ţĥéɱ îš ţŕåƒƒîçķîńĝ, åļšö ƒŕöɱ öńé šţŕééţ ţö ţĥé ńéẋţ. Çöûńçîļš åńđ ṕöļîçé ŕéƒéŕ ţö ţĥé ńåţîöńåļ ɱéçĥåńîšɱ. ············································]</translation>
    </message>
    <message>
        <source>Old enough to be left alone and too young to manage. People may assume that they can choose; ask what choice they have.</source>
        <comment>guidance:V22</comment>
        <translation>[Öļđ éńöûĝĥ ţö ƀé ļéƒţ åļöńé åńđ ţöö ýöûńĝ ţö ɱåńåĝé. Ṕéöṕļé ɱåý åššûɱé ţĥåţ ţĥéý çåń çĥööšé; åšķ ŵĥåţ çĥöîçé ţĥéý ĥåṽé. ·······································]</translation>
    </message>
    <message>
        <source>Boys, disabled children, LGBT children, Black and minority ethnic children. The gap is in what we see, not in the child.</source>
        <comment>guidance:V23</comment>
        <translation>[Ɓöýš, đîšåƀļéđ çĥîļđŕéń, ŁĜƁŢ çĥîļđŕéń, Ɓļåçķ åńđ ɱîńöŕîţý éţĥńîç çĥîļđŕéń. Ţĥé ĝåṕ îš îń ŵĥåţ ŵé šéé, ńöţ îń ţĥé çĥîļđ. ········································]</translation>
    </message>
    <message>
        <source>A death, a separation, a friend, a pet, a country. Ask who comforts the child now.</source>
        <comment>guidance:V3</comment>
        <translation>[Å đéåţĥ, å šéṕåŕåţîöń, å ƒŕîéńđ, å ṕéţ, å çöûńţŕý. Åšķ ŵĥö çöɱƒöŕţš ţĥé çĥîļđ ńöŵ. ···························]</translation>
    </message>
    <message>
        <source>Few friends, bullying, trouble reading other people. Attention from a stranger can then weigh a great deal.</source>
        <comment>guidance:V4</comment>
        <translation>[Ƒéŵ ƒŕîéńđš, ƀûļļýîńĝ, ţŕöûƀļé ŕéåđîńĝ öţĥéŕ ṕéöṕļé. Åţţéńţîöń ƒŕöɱ å šţŕåńĝéŕ çåń ţĥéń ŵéîĝĥ å ĝŕéåţ đéåļ. ···································]</translation>
    </message>
    <message>
        <source>If home, school or faith is not safe for it, the internet and strangers may be all that is left. Never tell others what the child has not agreed to share.</source>
        <comment>guidance:V5</comment>
        <translation>[Îƒ ĥöɱé, šçĥööļ öŕ ƒåîţĥ îš ńöţ šåƒé ƒöŕ îţ, ţĥé îńţéŕńéţ åńđ šţŕåńĝéŕš ɱåý ƀé åļļ ţĥåţ îš ļéƒţ. Ńéṽéŕ ţéļļ öţĥéŕš ŵĥåţ ţĥé çĥîļđ ĥåš ńöţ åĝŕééđ ţö šĥåŕé. ···················································]</translation>
    </message>
    <message>
        <source>Food, heating, a phone, bus fares, the things friends have. Ask kindly; shame keeps people silent.</source>
        <comment>guidance:V6</comment>
        <translation>[Ƒööđ, ĥéåţîńĝ, å ṕĥöńé, ƀûš ƒåŕéš, ţĥé ţĥîńĝš ƒŕîéńđš ĥåṽé. Åšķ ķîńđļý; šĥåɱé ķééṕš ṕéöṕļé šîļéńţ. ································]</translation>
    </message>
    <message>
        <source>Include moving between relatives and temporary places. It makes any offer of a bed powerful.</source>
        <comment>guidance:V7</comment>
        <translation>[Îńçļûđé ɱöṽîńĝ ƀéţŵééń ŕéļåţîṽéš åńđ ţéɱṕöŕåŕý ṕļåçéš. Îţ ɱåķéš åńý öƒƒéŕ öƒ å ƀéđ ṕöŵéŕƒûļ. ······························]</translation>
    </message>
    <message>
        <source>They may be friends, relatives or residents of the same home. Think of what each of them needs.</source>
        <comment>guidance:V8</comment>
        <translation>[Ţĥéý ɱåý ƀé ƒŕîéńđš, ŕéļåţîṽéš öŕ ŕéšîđéńţš öƒ ţĥé šåɱé ĥöɱé. Ţĥîńķ öƒ ŵĥåţ éåçĥ öƒ ţĥéɱ ńééđš. ·······························]</translation>
    </message>
    <message>
        <source>This is about what and whom the child meets, not about anyone's worth. Ask whether that adult is safe too.</source>
        <comment>guidance:V9</comment>
        <translation>[Ţĥîš îš åƀöûţ ŵĥåţ åńđ ŵĥöɱ ţĥé çĥîļđ ɱééţš, ńöţ åƀöûţ åńýöńé'š ŵöŕţĥ. Åšķ ŵĥéţĥéŕ ţĥåţ åđûļţ îš šåƒé ţöö. ···································]</translation>
    </message>
    <message>
        <source>Boys are often met with control where girls are met with concern. Ask what happened to him, before what he did.</source>
        <comment>guidance:Y1</comment>
        <translation>[Ɓöýš åŕé öƒţéń ɱéţ ŵîţĥ çöńţŕöļ ŵĥéŕé ĝîŕļš åŕé ɱéţ ŵîţĥ çöńçéŕń. Åšķ ŵĥåţ ĥåṕṕéńéđ ţö ĥîɱ, ƀéƒöŕé ŵĥåţ ĥé đîđ. ·····································]</translation>
    </message>
    <message>
        <source>Many exploited boys meet the police before they meet a helper. Check for older people, debts and threats, and tell youth justice what you see.</source>
        <comment>guidance:Y2</comment>
        <translation>[Ṁåńý éẋṕļöîţéđ ƀöýš ɱééţ ţĥé ṕöļîçé ƀéƒöŕé ţĥéý ɱééţ å ĥéļṕéŕ. Çĥéçķ ƒöŕ öļđéŕ ṕéöṕļé, đéƀţš åńđ ţĥŕéåţš, åńđ ţéļļ ýöûţĥ ĵûšţîçé ŵĥåţ ýöû šéé. ···············································]</translation>
    </message>
    <message>
        <source>Fear of being outed, or of a picture being sent round, is a strong means of control. Say that he is not in trouble, keep the device, and get specialist help.</source>
        <comment>guidance:Y3</comment>
        <translation>[Ƒéåŕ öƒ ƀéîńĝ öûţéđ, öŕ öƒ å ṕîçţûŕé ƀéîńĝ šéńţ ŕöûńđ, îš å šţŕöńĝ ɱéåńš öƒ çöńţŕöļ. Šåý ţĥåţ ĥé îš ńöţ îń ţŕöûƀļé, ķééṕ ţĥé đéṽîçé, åńđ ĝéţ šṕéçîåļîšţ ĥéļṕ. ····················································]</translation>
    </message>
    <message>
        <source>Apps and meeting places for adults may be the only door he found. Do not assume either way, and never tell his family what he has not told them.</source>
        <comment>guidance:Y4</comment>
        <translation>[Åṕṕš åńđ ɱééţîńĝ ṕļåçéš ƒöŕ åđûļţš ɱåý ƀé ţĥé öńļý đööŕ ĥé ƒöûńđ. Đö ńöţ åššûɱé éîţĥéŕ ŵåý, åńđ ńéṽéŕ ţéļļ ĥîš ƒåɱîļý ŵĥåţ ĥé ĥåš ńöţ ţöļđ ţĥéɱ. ················································]</translation>
    </message>
    <message>
        <source>Exploiters of boys can be men or women, older friends, bosses, coaches or other boys. Ask about jobs, lifts, gaming, gyms and parties with interest.</source>
        <comment>guidance:Y5</comment>
        <translation>[Éẋṕļöîţéŕš öƒ ƀöýš çåń ƀé ɱéń öŕ ŵöɱéń, öļđéŕ ƒŕîéńđš, ƀöššéš, çöåçĥéš öŕ öţĥéŕ ƀöýš. Åšķ åƀöûţ ĵöƀš, ļîƒţš, ĝåɱîńĝ, ĝýɱš åńđ ṕåŕţîéš ŵîţĥ îńţéŕéšţ. ·················································]</translation>
    </message>
    <message>
        <source>Shame, fear of not being believed and ideas about being a man keep boys silent. Do something side by side, ask in more than one way, and come back.</source>
        <comment>guidance:Y6</comment>
        <translation>[Šĥåɱé, ƒéåŕ öƒ ńöţ ƀéîńĝ ƀéļîéṽéđ åńđ îđéåš åƀöûţ ƀéîńĝ å ɱåń ķééṕ ƀöýš šîļéńţ. Đö šöɱéţĥîńĝ šîđé ƀý šîđé, åšķ îń ɱöŕé ţĥåń öńé ŵåý, åńđ çöɱé ƀåçķ. ·················································]</translation>
    </message>
    <message>
        <source>Size, a beard, humour or bravado make adults forget his age. Say how old he is, and what happened.</source>
        <comment>guidance:Y7</comment>
        <translation>[Šîžé, å ƀéåŕđ, ĥûɱöûŕ öŕ ƀŕåṽåđö ɱåķé åđûļţš ƒöŕĝéţ ĥîš åĝé. Šåý ĥöŵ öļđ ĥé îš, åńđ ŵĥåţ ĥåṕṕéńéđ. ································]</translation>
    </message>
    <message>
        <source>This is a check on our response, not on him. Compare meetings held, referrals made and time given, and put the difference right in the plan.</source>
        <comment>guidance:Y8</comment>
        <translation>[Ţĥîš îš å çĥéçķ öń öûŕ ŕéšṕöńšé, ńöţ öń ĥîɱ. Çöɱṕåŕé ɱééţîńĝš ĥéļđ, ŕéƒéŕŕåļš ɱåđé åńđ ţîɱé ĝîṽéń, åńđ ṕûţ ţĥé đîƒƒéŕéńçé ŕîĝĥţ îń ţĥé ṕļåń. ··············································]</translation>
    </message>
    <message>
        <source>Look for change against what was usual for this child. School staff often see it first: ask more than one of them. Missing from lessons in the day can be part of going missing.</source>
        <comment>guidance:education</comment>
        <translation>[Łööķ ƒöŕ çĥåńĝé åĝåîńšţ ŵĥåţ ŵåš ûšûåļ ƒöŕ ţĥîš çĥîļđ. Šçĥööļ šţåƒƒ öƒţéń šéé îţ ƒîŕšţ: åšķ ɱöŕé ţĥåń öńé öƒ ţĥéɱ. Ṁîššîńĝ ƒŕöɱ ļéššöńš îń ţĥé đåý çåń ƀé ṕåŕţ öƒ ĝöîńĝ ɱîššîńĝ. ··························································]</translation>
    </message>
    <message>
        <source>Anger, secrecy and offending can be how distress shows. Describe what was seen and when, before saying what it may mean. A child who is seen as an offender may be made to offend.</source>
        <comment>guidance:emotional-and-behavioural</comment>
        <translation>[Åńĝéŕ, šéçŕéçý åńđ öƒƒéńđîńĝ çåń ƀé ĥöŵ đîšţŕéšš šĥöŵš. Đéšçŕîƀé ŵĥåţ ŵåš šééń åńđ ŵĥéń, ƀéƒöŕé šåýîńĝ ŵĥåţ îţ ɱåý ɱéåń. Å çĥîļđ ŵĥö îš šééń åš åń öƒƒéńđéŕ ɱåý ƀé ɱåđé ţö öƒƒéńđ. ···························································]</translation>
    </message>
    <message>
        <source>Ask where the child has lived, how safe it was and who has keys to what. Without a safe place to stay, a bed offered by someone else is powerful.</source>
        <comment>guidance:family-and-environment</comment>
        <translation>[Åšķ ŵĥéŕé ţĥé çĥîļđ ĥåš ļîṽéđ, ĥöŵ šåƒé îţ ŵåš åńđ ŵĥö ĥåš ķéýš ţö ŵĥåţ. Ŵîţĥöûţ å šåƒé ṕļåçé ţö šţåý, å ƀéđ öƒƒéŕéđ ƀý šöɱéöńé éļšé îš ṕöŵéŕƒûļ. ················································]</translation>
    </message>
    <message>
        <source>Ask who is new, who has power over whom, and who has been lost. The person causing harm may be seen by the child as a friend or partner, may be of any sex and may be another child. Look at where and with whom as much as at the child.</source>
        <comment>guidance:family-and-social</comment>
        <translation>[Åšķ ŵĥö îš ńéŵ, ŵĥö ĥåš ṕöŵéŕ öṽéŕ ŵĥöɱ, åńđ ŵĥö ĥåš ƀééń ļöšţ. Ţĥé ṕéŕšöń çåûšîńĝ ĥåŕɱ ɱåý ƀé šééń ƀý ţĥé çĥîļđ åš å ƒŕîéńđ öŕ ṕåŕţńéŕ, ɱåý ƀé öƒ åńý šéẋ åńđ ɱåý ƀé åńöţĥéŕ çĥîļđ. Łööķ åţ ŵĥéŕé åńđ ŵîţĥ ŵĥöɱ åš ɱûçĥ åš åţ ţĥé çĥîļđ. ·············································································]</translation>
    </message>
    <message>
        <source>Start from how the child looks and feels, and who has noticed. Some of these signs can mean that harm has already been done: note them as such. Think of ordinary illness, stress and other abuse as well.</source>
        <comment>guidance:health</comment>
        <translation>[Šţåŕţ ƒŕöɱ ĥöŵ ţĥé çĥîļđ ļööķš åńđ ƒééļš, åńđ ŵĥö ĥåš ńöţîçéđ. Šöɱé öƒ ţĥéšé šîĝńš çåń ɱéåń ţĥåţ ĥåŕɱ ĥåš åļŕéåđý ƀééń đöńé: ńöţé ţĥéɱ åš šûçĥ. Ţĥîńķ öƒ öŕđîńåŕý îļļńéšš, šţŕéšš åńđ öţĥéŕ åƀûšé åš ŵéļļ. ···································································]</translation>
    </message>
    <message>
        <source>Those who exploit often find out what a child doubts about themselves and use it. Self-harm and eating difficulties are recorded once and shown in Health as well.</source>
        <comment>guidance:identity</comment>
        <translation>[Ţĥöšé ŵĥö éẋṕļöîţ öƒţéń ƒîńđ öûţ ŵĥåţ å çĥîļđ đöûƀţš åƀöûţ ţĥéɱšéļṽéš åńđ ûšé îţ. Šéļƒ-ĥåŕɱ åńđ éåţîńĝ đîƒƒîçûļţîéš åŕé ŕéçöŕđéđ öńçé åńđ šĥöŵń îń Ĥéåļţĥ åš ŵéļļ. ······················································]</translation>
    </message>
    <message>
        <source>What was given, promised or lent may come with a debt. Ask with interest, not as an accusation: where did it come from, who knows, what happens if it is not paid back?</source>
        <comment>guidance:income</comment>
        <translation>[Ŵĥåţ ŵåš ĝîṽéń, ṕŕöɱîšéđ öŕ ļéńţ ɱåý çöɱé ŵîţĥ å đéƀţ. Åšķ ŵîţĥ îńţéŕéšţ, ńöţ åš åń åççûšåţîöń: ŵĥéŕé đîđ îţ çöɱé ƒŕöɱ, ŵĥö ķńöŵš, ŵĥåţ ĥåṕṕéńš îƒ îţ îš ńöţ ṕåîđ ƀåçķ? ·······················································]</translation>
    </message>
    <message>
        <source>This is about what happened to the child, not about blame. Many parents of exploited children are caring and are under great strain themselves. Say what helps them to protect.</source>
        <comment>guidance:parental-capacity</comment>
        <translation>[Ţĥîš îš åƀöûţ ŵĥåţ ĥåṕṕéńéđ ţö ţĥé çĥîļđ, ńöţ åƀöûţ ƀļåɱé. Ṁåńý ṕåŕéńţš öƒ éẋṕļöîţéđ çĥîļđŕéń åŕé çåŕîńĝ åńđ åŕé ûńđéŕ ĝŕéåţ šţŕåîń ţĥéɱšéļṽéš. Šåý ŵĥåţ ĥéļṕš ţĥéɱ ţö ṕŕöţéçţ. ··························································]</translation>
    </message>
    <message>
        <source>This is an aid to a full assessment, not a screening test. A list of signs is never enough by itself: what the child has lived through, what protects them and your own curiosity matter as much. It describes one day; risk changes.</source>
        <comment>guidance:section.before-you-start</comment>
        <translation>[Ţĥîš îš åń åîđ ţö å ƒûļļ åššéššɱéńţ, ńöţ å šçŕééńîńĝ ţéšţ. Å ļîšţ öƒ šîĝńš îš ńéṽéŕ éńöûĝĥ ƀý îţšéļƒ: ŵĥåţ ţĥé çĥîļđ ĥåš ļîṽéđ ţĥŕöûĝĥ, ŵĥåţ ṕŕöţéçţš ţĥéɱ åńđ ýöûŕ öŵń çûŕîöšîţý ɱåţţéŕ åš ɱûçĥ. Îţ đéšçŕîƀéš öńé đåý; ŕîšķ çĥåńĝéš. ············································································]</translation>
    </message>
    <message>
        <source>Boys are exploited too, by men, by women and by other young people. They are less often asked and less often believed. Use these to check our own view as much as the child's situation.</source>
        <comment>guidance:section.boys-and-young-men</comment>
        <translation>[Ɓöýš åŕé éẋṕļöîţéđ ţöö, ƀý ɱéń, ƀý ŵöɱéń åńđ ƀý öţĥéŕ ýöûńĝ ṕéöṕļé. Ţĥéý åŕé ļéšš öƒţéń åšķéđ åńđ ļéšš öƒţéń ƀéļîéṽéđ. Ûšé ţĥéšé ţö çĥéçķ öûŕ öŵń ṽîéŵ åš ɱûçĥ åš ţĥé çĥîļđ'š šîţûåţîöń. ·····························································]</translation>
    </message>
    <message>
        <source>Read it as someone who has never met the child. Look for an opinion without a fact beside it, a worry without a date, and words that could blame.</source>
        <comment>guidance:section.check</comment>
        <translation>[Ŕéåđ îţ åš šöɱéöńé ŵĥö ĥåš ńéṽéŕ ɱéţ ţĥé çĥîļđ. Łööķ ƒöŕ åń öṕîńîöń ŵîţĥöûţ å ƒåçţ ƀéšîđé îţ, å ŵöŕŕý ŵîţĥöûţ å đåţé, åńđ ŵöŕđš ţĥåţ çöûļđ ƀļåɱé. ················································]</translation>
    </message>
    <message>
        <source>Write what helps others to recognise, reach and understand the child. Ethnicity, disability and language are asked because abuse of some children is noticed less often. An address where a child is being kept safe is left out of copies.</source>
        <comment>guidance:section.child-and-family</comment>
        <translation>[Ŵŕîţé ŵĥåţ ĥéļṕš öţĥéŕš ţö ŕéçöĝńîšé, ŕéåçĥ åńđ ûńđéŕšţåńđ ţĥé çĥîļđ. Éţĥńîçîţý, đîšåƀîļîţý åńđ ļåńĝûåĝé åŕé åšķéđ ƀéçåûšé åƀûšé öƒ šöɱé çĥîļđŕéń îš ńöţîçéđ ļéšš öƒţéń. Åń åđđŕéšš ŵĥéŕé å çĥîļđ îš ƀéîńĝ ķéṕţ šåƒé îš ļéƒţ öûţ öƒ çöṕîéš. ··············································································]</translation>
    </message>
    <message>
        <source>Weigh consent with care in every assessment. Where an answer is not known, the protective side is taken. No answer here can stand for consent by a child.</source>
        <comment>guidance:section.consent</comment>
        <translation>[Ŵéîĝĥ çöńšéńţ ŵîţĥ çåŕé îń éṽéŕý åššéššɱéńţ. Ŵĥéŕé åń åńšŵéŕ îš ńöţ ķńöŵń, ţĥé ṕŕöţéçţîṽé šîđé îš ţåķéń. Ńö åńšŵéŕ ĥéŕé çåń šţåńđ ƒöŕ çöńšéńţ ƀý å çĥîļđ. ···················································]</translation>
    </message>
    <message>
        <source>A concern about exploitation is referred. Talk to your manager or designated lead, say what the child and the parents wish, and record the reason either way. A referral opens an inquiry; it accuses nobody.</source>
        <comment>guidance:section.decision</comment>
        <translation>[Å çöńçéŕń åƀöûţ éẋṕļöîţåţîöń îš ŕéƒéŕŕéđ. Ţåļķ ţö ýöûŕ ɱåńåĝéŕ öŕ đéšîĝńåţéđ ļéåđ, šåý ŵĥåţ ţĥé çĥîļđ åńđ ţĥé ṕåŕéńţš ŵîšĥ, åńđ ŕéçöŕđ ţĥé ŕéåšöń éîţĥéŕ ŵåý. Å ŕéƒéŕŕåļ öṕéńš åń îńǫûîŕý; îţ åççûšéš ńöƀöđý. ····································································]</translation>
    </message>
    <message>
        <source>Something offered or promised counts as much as something given, and so does keeping harm away. If the parts do not fit, it may be another form of abuse. Acting never waits for this page.</source>
        <comment>guidance:section.definition</comment>
        <translation>[Šöɱéţĥîńĝ öƒƒéŕéđ öŕ ṕŕöɱîšéđ çöûńţš åš ɱûçĥ åš šöɱéţĥîńĝ ĝîṽéń, åńđ šö đöéš ķééṕîńĝ ĥåŕɱ åŵåý. Îƒ ţĥé ṕåŕţš đö ńöţ ƒîţ, îţ ɱåý ƀé åńöţĥéŕ ƒöŕɱ öƒ åƀûšé. Åçţîńĝ ńéṽéŕ ŵåîţš ƒöŕ ţĥîš ṕåĝé. ······························································]</translation>
    </message>
    <message>
        <source>Look for change against what was usual for this child. School staff often see it first: ask more than one of them. Missing from lessons in the day can be part of going missing.</source>
        <comment>guidance:section.domain.education</comment>
        <translation>[Łööķ ƒöŕ çĥåńĝé åĝåîńšţ ŵĥåţ ŵåš ûšûåļ ƒöŕ ţĥîš çĥîļđ. Šçĥööļ šţåƒƒ öƒţéń šéé îţ ƒîŕšţ: åšķ ɱöŕé ţĥåń öńé öƒ ţĥéɱ. Ṁîššîńĝ ƒŕöɱ ļéššöńš îń ţĥé đåý çåń ƀé ṕåŕţ öƒ ĝöîńĝ ɱîššîńĝ. ··························································]</translation>
    </message>
    <message>
        <source>Anger, secrecy and offending can be how distress shows. Describe what was seen and when, before saying what it may mean. A child who is seen as an offender may be made to offend.</source>
        <comment>guidance:section.domain.emotional-and-behavioural</comment>
        <translation>[Åńĝéŕ, šéçŕéçý åńđ öƒƒéńđîńĝ çåń ƀé ĥöŵ đîšţŕéšš šĥöŵš. Đéšçŕîƀé ŵĥåţ ŵåš šééń åńđ ŵĥéń, ƀéƒöŕé šåýîńĝ ŵĥåţ îţ ɱåý ɱéåń. Å çĥîļđ ŵĥö îš šééń åš åń öƒƒéńđéŕ ɱåý ƀé ɱåđé ţö öƒƒéńđ. ···························································]</translation>
    </message>
    <message>
        <source>Ask where the child has lived, how safe it was and who has keys to what. Without a safe place to stay, a bed offered by someone else is powerful.</source>
        <comment>guidance:section.domain.family-and-environment</comment>
        <translation>[Åšķ ŵĥéŕé ţĥé çĥîļđ ĥåš ļîṽéđ, ĥöŵ šåƒé îţ ŵåš åńđ ŵĥö ĥåš ķéýš ţö ŵĥåţ. Ŵîţĥöûţ å šåƒé ṕļåçé ţö šţåý, å ƀéđ öƒƒéŕéđ ƀý šöɱéöńé éļšé îš ṕöŵéŕƒûļ. ················································]</translation>
    </message>
    <message>
        <source>Ask who is new, who has power over whom, and who has been lost. The person causing harm may be seen by the child as a friend or partner, may be of any sex and may be another child. Look at where and with whom as much as at the child.</source>
        <comment>guidance:section.domain.family-and-social</comment>
        <translation>[Åšķ ŵĥö îš ńéŵ, ŵĥö ĥåš ṕöŵéŕ öṽéŕ ŵĥöɱ, åńđ ŵĥö ĥåš ƀééń ļöšţ. Ţĥé ṕéŕšöń çåûšîńĝ ĥåŕɱ ɱåý ƀé šééń ƀý ţĥé çĥîļđ åš å ƒŕîéńđ öŕ ṕåŕţńéŕ, ɱåý ƀé öƒ åńý šéẋ åńđ ɱåý ƀé åńöţĥéŕ çĥîļđ. Łööķ åţ ŵĥéŕé åńđ ŵîţĥ ŵĥöɱ åš ɱûçĥ åš åţ ţĥé çĥîļđ. ·············································································]</translation>
    </message>
    <message>
        <source>Start from how the child looks and feels, and who has noticed. Some of these signs can mean that harm has already been done: note them as such. Think of ordinary illness, stress and other abuse as well.</source>
        <comment>guidance:section.domain.health</comment>
        <translation>[Šţåŕţ ƒŕöɱ ĥöŵ ţĥé çĥîļđ ļööķš åńđ ƒééļš, åńđ ŵĥö ĥåš ńöţîçéđ. Šöɱé öƒ ţĥéšé šîĝńš çåń ɱéåń ţĥåţ ĥåŕɱ ĥåš åļŕéåđý ƀééń đöńé: ńöţé ţĥéɱ åš šûçĥ. Ţĥîńķ öƒ öŕđîńåŕý îļļńéšš, šţŕéšš åńđ öţĥéŕ åƀûšé åš ŵéļļ. ···································································]</translation>
    </message>
    <message>
        <source>Those who exploit often find out what a child doubts about themselves and use it. Self-harm and eating difficulties are recorded once and shown in Health as well.</source>
        <comment>guidance:section.domain.identity</comment>
        <translation>[Ţĥöšé ŵĥö éẋṕļöîţ öƒţéń ƒîńđ öûţ ŵĥåţ å çĥîļđ đöûƀţš åƀöûţ ţĥéɱšéļṽéš åńđ ûšé îţ. Šéļƒ-ĥåŕɱ åńđ éåţîńĝ đîƒƒîçûļţîéš åŕé ŕéçöŕđéđ öńçé åńđ šĥöŵń îń Ĥéåļţĥ åš ŵéļļ. ······················································]</translation>
    </message>
    <message>
        <source>What was given, promised or lent may come with a debt. Ask with interest, not as an accusation: where did it come from, who knows, what happens if it is not paid back?</source>
        <comment>guidance:section.domain.income</comment>
        <translation>[Ŵĥåţ ŵåš ĝîṽéń, ṕŕöɱîšéđ öŕ ļéńţ ɱåý çöɱé ŵîţĥ å đéƀţ. Åšķ ŵîţĥ îńţéŕéšţ, ńöţ åš åń åççûšåţîöń: ŵĥéŕé đîđ îţ çöɱé ƒŕöɱ, ŵĥö ķńöŵš, ŵĥåţ ĥåṕṕéńš îƒ îţ îš ńöţ ṕåîđ ƀåçķ? ·······················································]</translation>
    </message>
    <message>
        <source>This is about what happened to the child, not about blame. Many parents of exploited children are caring and are under great strain themselves. Say what helps them to protect.</source>
        <comment>guidance:section.domain.parental-capacity</comment>
        <translation>[Ţĥîš îš åƀöûţ ŵĥåţ ĥåṕṕéńéđ ţö ţĥé çĥîļđ, ńöţ åƀöûţ ƀļåɱé. Ṁåńý ṕåŕéńţš öƒ éẋṕļöîţéđ çĥîļđŕéń åŕé çåŕîńĝ åńđ åŕé ûńđéŕ ĝŕéåţ šţŕåîń ţĥéɱšéļṽéš. Šåý ŵĥåţ ĥéļṕš ţĥéɱ ţö ṕŕöţéçţ. ··························································]</translation>
    </message>
    <message>
        <source>Name the place and who saw the child there. Ask what makes the place unsafe and who else is affected: the plan may need to change the place, not only move the child.</source>
        <comment>guidance:section.domain.social-integration</comment>
        <translation>[Ńåɱé ţĥé ṕļåçé åńđ ŵĥö šåŵ ţĥé çĥîļđ ţĥéŕé. Åšķ ŵĥåţ ɱåķéš ţĥé ṕļåçé ûńšåƒé åńđ ŵĥö éļšé îš åƒƒéçţéđ: ţĥé ṕļåń ɱåý ńééđ ţö çĥåńĝé ţĥé ṕļåçé, ńöţ öńļý ɱöṽé ţĥé çĥîļđ. ·······················································]</translation>
    </message>
    <message>
        <source>Only change matters here, and only as one thread among others. Describe what is different and when it began. Clothing is never a reason for abuse.</source>
        <comment>guidance:section.domain.social-presentation</comment>
        <translation>[Öńļý çĥåńĝé ɱåţţéŕš ĥéŕé, åńđ öńļý åš öńé ţĥŕéåđ åɱöńĝ öţĥéŕš. Đéšçŕîƀé ŵĥåţ îš đîƒƒéŕéńţ åńđ ŵĥéń îţ ƀéĝåń. Çļöţĥîńĝ îš ńéṽéŕ å ŕéåšöń ƒöŕ åƀûšé. ················································]</translation>
    </message>
    <message>
        <source>Weigh the whole of what is known, in words. More signs mean more concern, yet one can be enough, and none at all proves nothing. A child who says that all is well, or who is 16 or 17, is not a reason for less concern.</source>
        <comment>guidance:section.judgement</comment>
        <translation>[Ŵéîĝĥ ţĥé ŵĥöļé öƒ ŵĥåţ îš ķńöŵń, îń ŵöŕđš. Ṁöŕé šîĝńš ɱéåń ɱöŕé çöńçéŕń, ýéţ öńé çåń ƀé éńöûĝĥ, åńđ ńöńé åţ åļļ ṕŕöṽéš ńöţĥîńĝ. Å çĥîļđ ŵĥö šåýš ţĥåţ åļļ îš ŵéļļ, öŕ ŵĥö îš 16 öŕ 17, îš ńöţ å ŕéåšöń ƒöŕ ļéšš çöńçéŕń. ········································································]</translation>
    </message>
    <message>
        <source>A significant number of exploited children go missing, some of them often. What is said in a return interview feeds the assessment: note the words, the place, the people and what was brought back.</source>
        <comment>guidance:section.missing-episodes</comment>
        <translation>[Å šîĝńîƒîçåńţ ńûɱƀéŕ öƒ éẋṕļöîţéđ çĥîļđŕéń ĝö ɱîššîńĝ, šöɱé öƒ ţĥéɱ öƒţéń. Ŵĥåţ îš šåîđ îń å ŕéţûŕń îńţéŕṽîéŵ ƒééđš ţĥé åššéššɱéńţ: ńöţé ţĥé ŵöŕđš, ţĥé ṕļåçé, ţĥé ṕéöṕļé åńđ ŵĥåţ ŵåš ƀŕöûĝĥţ ƀåçķ. ·································································]</translation>
    </message>
    <message>
        <source>Ask first whether speaking to them could put the child at more risk. Where it is safe, they are part of the answer: they notice things, they suffer too, and they may need help of their own.</source>
        <comment>guidance:section.parents-and-carers</comment>
        <translation>[Åšķ ƒîŕšţ ŵĥéţĥéŕ šṕéåķîńĝ ţö ţĥéɱ çöûļđ ṕûţ ţĥé çĥîļđ åţ ɱöŕé ŕîšķ. Ŵĥéŕé îţ îš šåƒé, ţĥéý åŕé ṕåŕţ öƒ ţĥé åńšŵéŕ: ţĥéý ńöţîçé ţĥîńĝš, ţĥéý šûƒƒéŕ ţöö, åńđ ţĥéý ɱåý ńééđ ĥéļṕ öƒ ţĥéîŕ öŵń. ·······························································]</translation>
    </message>
    <message>
        <source>Plan for safety now and for the long run, with the child and the family where possible. Act on those who cause harm and on the places, not only on the child. Help does not depend on the child telling.</source>
        <comment>guidance:section.plan</comment>
        <translation>[Ṕļåń ƒöŕ šåƒéţý ńöŵ åńđ ƒöŕ ţĥé ļöńĝ ŕûń, ŵîţĥ ţĥé çĥîļđ åńđ ţĥé ƒåɱîļý ŵĥéŕé ṕöššîƀļé. Åçţ öń ţĥöšé ŵĥö çåûšé ĥåŕɱ åńđ öń ţĥé ṕļåçéš, ńöţ öńļý öń ţĥé çĥîļđ. Ĥéļṕ đöéš ńöţ đéṕéńđ öń ţĥé çĥîļđ ţéļļîńĝ. ··································································]</translation>
    </message>
    <message>
        <source>Ask as fully about this as about harm. Include people, places and help as well as what the child does themselves. Strengths never take the place of support.</source>
        <comment>guidance:section.protective-factors</comment>
        <translation>[Åšķ åš ƒûļļý åƀöûţ ţĥîš åš åƀöûţ ĥåŕɱ. Îńçļûđé ṕéöṕļé, ṕļåçéš åńđ ĥéļṕ åš ŵéļļ åš ŵĥåţ ţĥé çĥîļđ đöéš ţĥéɱšéļṽéš. Šţŕéńĝţĥš ńéṽéŕ ţåķé ţĥé ṕļåçé öƒ šûṕṕöŕţ. ····················································]</translation>
    </message>
    <message>
        <source>A phone referral is followed in writing within 48 hours. Social care normally decides within 24 hours and tells the referrer. Write down who said what, and when.</source>
        <comment>guidance:section.referral</comment>
        <translation>[Å ṕĥöńé ŕéƒéŕŕåļ îš ƒöļļöŵéđ îń ŵŕîţîńĝ ŵîţĥîń 48 ĥöûŕš. Šöçîåļ çåŕé ńöŕɱåļļý đéçîđéš ŵîţĥîń 24 ĥöûŕš åńđ ţéļļš ţĥé ŕéƒéŕŕéŕ. Ŵŕîţé đöŵń ŵĥö šåîđ ŵĥåţ, åńđ ŵĥéń. ·····················································]</translation>
    </message>
    <message>
        <source>A copy is made again without what must not be in it. Think who will read it, where it will lie, and whether it could lead somebody to the child.</source>
        <comment>guidance:section.share</comment>
        <translation>[Å çöṕý îš ɱåđé åĝåîń ŵîţĥöûţ ŵĥåţ ɱûšţ ńöţ ƀé îń îţ. Ţĥîńķ ŵĥö ŵîļļ ŕéåđ îţ, ŵĥéŕé îţ ŵîļļ ļîé, åńđ ŵĥéţĥéŕ îţ çöûļđ ļéåđ šöɱéƀöđý ţö ţĥé çĥîļđ. ················································]</translation>
    </message>
    <message>
        <source>Signing locks this version with the words it was made with. Later changes are added as corrections and both stay readable.</source>
        <comment>guidance:section.sign</comment>
        <translation>[Šîĝńîńĝ ļöçķš ţĥîš ṽéŕšîöń ŵîţĥ ţĥé ŵöŕđš îţ ŵåš ɱåđé ŵîţĥ. Łåţéŕ çĥåńĝéš åŕé åđđéđ åš çöŕŕéçţîöńš åńđ ƀöţĥ šţåý ŕéåđåƀļé. ········································]</translation>
    </message>
    <message>
        <source>Many children do not see what happens as abuse, or cannot say it yet. Hints are worth recording as hints. A child may say nothing for months and still need help now.</source>
        <comment>guidance:section.voice-of-the-child</comment>
        <translation>[Ṁåńý çĥîļđŕéń đö ńöţ šéé ŵĥåţ ĥåṕṕéńš åš åƀûšé, öŕ çåńńöţ šåý îţ ýéţ. Ĥîńţš åŕé ŵöŕţĥ ŕéçöŕđîńĝ åš ĥîńţš. Å çĥîļđ ɱåý šåý ńöţĥîńĝ ƒöŕ ɱöńţĥš åńđ šţîļļ ńééđ ĥéļṕ ńöŵ. ·······················································]</translation>
    </message>
    <message>
        <source>Kept apart from the signs on purpose. Having none of these never lowers concern, and having many does not show exploitation. Children of 12 to 15 are most often affected, younger ones mainly online, and those of 16 and over are overlooked because people assume they can consent.</source>
        <comment>guidance:section.vulnerabilities</comment>
        <translation>[Ķéṕţ åṕåŕţ ƒŕöɱ ţĥé šîĝńš öń ṕûŕṕöšé. Ĥåṽîńĝ ńöńé öƒ ţĥéšé ńéṽéŕ ļöŵéŕš çöńçéŕń, åńđ ĥåṽîńĝ ɱåńý đöéš ńöţ šĥöŵ éẋṕļöîţåţîöń. Çĥîļđŕéń öƒ 12 ţö 15 åŕé ɱöšţ öƒţéń åƒƒéçţéđ, ýöûńĝéŕ öńéš ɱåîńļý öńļîńé, åńđ ţĥöšé öƒ 16 åńđ öṽéŕ åŕé öṽéŕļööķéđ ƀéçåûšé ṕéöṕļé åššûɱé ţĥéý çåń çöńšéńţ. ····························································································]</translation>
    </message>
    <message>
        <source>Name the place and who saw the child there. Ask what makes the place unsafe and who else is affected: the plan may need to change the place, not only move the child.</source>
        <comment>guidance:social-integration</comment>
        <translation>[Ńåɱé ţĥé ṕļåçé åńđ ŵĥö šåŵ ţĥé çĥîļđ ţĥéŕé. Åšķ ŵĥåţ ɱåķéš ţĥé ṕļåçé ûńšåƒé åńđ ŵĥö éļšé îš åƒƒéçţéđ: ţĥé ṕļåń ɱåý ńééđ ţö çĥåńĝé ţĥé ṕļåçé, ńöţ öńļý ɱöṽé ţĥé çĥîļđ. ·······················································]</translation>
    </message>
    <message>
        <source>Only change matters here, and only as one thread among others. Describe what is different and when it began. Clothing is never a reason for abuse.</source>
        <comment>guidance:social-presentation</comment>
        <translation>[Öńļý çĥåńĝé ɱåţţéŕš ĥéŕé, åńđ öńļý åš öńé ţĥŕéåđ åɱöńĝ öţĥéŕš. Đéšçŕîƀé ŵĥåţ îš đîƒƒéŕéńţ åńđ ŵĥéń îţ ƀéĝåń. Çļöţĥîńĝ îš ńéṽéŕ å ŕéåšöń ƒöŕ åƀûšé. ················································]</translation>
    </message>
    <message>
        <source>The assessment describes what was known on this day.</source>
        <comment>hint:assessment.known-on</comment>
        <translation>[Ţĥé åššéššɱéńţ đéšçŕîƀéš ŵĥåţ ŵåš ķńöŵń öń ţĥîš đåý. ·················]</translation>
    </message>
    <message>
        <source>Yes turns the parents' copy off.</source>
        <comment>hint:carers.implicated</comment>
        <translation>[Ýéš ţûŕńš ţĥé ṕåŕéńţš' çöṕý öƒƒ. ··········]</translation>
    </message>
    <message>
        <source>If yes or not sure, ask children's social care before you speak to them.</source>
        <comment>hint:carers.risk-if-told</comment>
        <translation>[Îƒ ýéš öŕ ńöţ šûŕé, åšķ çĥîļđŕéń'š šöçîåļ çåŕé ƀéƒöŕé ýöû šṕéåķ ţö ţĥéɱ. ························]</translation>
    </message>
    <message>
        <source>Offered for you. Change it to your own number if you have one. It is what shows on screen and in file names.</source>
        <comment>hint:case.reference</comment>
        <translation>[Öƒƒéŕéđ ƒöŕ ýöû. Çĥåńĝé îţ ţö ýöûŕ öŵń ńûɱƀéŕ îƒ ýöû ĥåṽé öńé. Îţ îš ŵĥåţ šĥöŵš öń šçŕééń åńđ îń ƒîļé ńåɱéš. ····································]</translation>
    </message>
    <message>
        <source>Its content takes no part in matching or in summaries across cases.</source>
        <comment>hint:case.restricted</comment>
        <translation>[Îţš çöńţéńţ ţåķéš ńö ṕåŕţ îń ɱåţçĥîńĝ öŕ îń šûɱɱåŕîéš åçŕöšš çåšéš. ······················]</translation>
    </message>
    <message>
        <source>Private. It is never in any copy, print or export.</source>
        <comment>hint:case.supervision-note</comment>
        <translation>[Ṕŕîṽåţé. Îţ îš ńéṽéŕ îń åńý çöṕý, ṕŕîńţ öŕ éẋṕöŕţ. ················]</translation>
    </message>
    <message>
        <source>Nicknames, earlier names, online names. One on each line.</source>
        <comment>hint:child.aliases</comment>
        <translation>[Ńîçķńåɱéš, éåŕļîéŕ ńåɱéš, öńļîńé ńåɱéš. Öńé öń éåçĥ ļîńé. ···················]</translation>
    </message>
    <message>
        <source>For example 27 3 2011</source>
        <comment>hint:child.date-of-birth</comment>
        <translation>[Ƒöŕ éẋåɱṕļé 27 3 2011 ·······]</translation>
    </message>
    <message>
        <source>What the child needs in order to understand, to be understood and to be safe.</source>
        <comment>hint:child.disability-detail</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ ńééđš îń öŕđéŕ ţö ûńđéŕšţåńđ, ţö ƀé ûńđéŕšţööđ åńđ ţö ƀé šåƒé. ·························]</translation>
    </message>
    <message>
        <source>Someone it is safe to call.</source>
        <comment>hint:child.emergency-contact</comment>
        <translation>[Šöɱéöńé îţ îš šåƒé ţö çåļļ. ·········]</translation>
    </message>
    <message>
        <source>In years, if the date of birth is not known.</source>
        <comment>hint:child.estimated-age</comment>
        <translation>[Îń ýéåŕš, îƒ ţĥé đåţé öƒ ƀîŕţĥ îš ńöţ ķńöŵń. ··············]</translation>
    </message>
    <message>
        <source>Asked because some children's abuse is less likely to be noticed.</source>
        <comment>hint:child.ethnicity</comment>
        <translation>[Åšķéđ ƀéçåûšé šöɱé çĥîļđŕéń'š åƀûšé îš ļéšš ļîķéļý ţö ƀé ńöţîçéđ. ·····················]</translation>
    </message>
    <message>
        <source>In the child's own words where you can.</source>
        <comment>hint:child.gender</comment>
        <translation>[Îń ţĥé çĥîļđ'š öŵń ŵöŕđš ŵĥéŕé ýöû çåń. ·············]</translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.gp</comment>
        <translation>[Ńåɱé åńđ çöńţåçţ ńûɱƀéŕ. ········]</translation>
    </message>
    <message>
        <source>The referral goes to this authority's children's social care.</source>
        <comment>hint:child.home-authority</comment>
        <translation>[Ţĥé ŕéƒéŕŕåļ ĝöéš ţö ţĥîš åûţĥöŕîţý'š çĥîļđŕéń'š šöçîåļ çåŕé. ····················]</translation>
    </message>
    <message>
        <source>Who, and in which language or form.</source>
        <comment>hint:child.interpreter</comment>
        <translation>[Ŵĥö, åńđ îń ŵĥîçĥ ļåńĝûåĝé öŕ ƒöŕɱ. ···········]</translation>
    </message>
    <message>
        <source>The name the child uses.</source>
        <comment>hint:child.known-as</comment>
        <translation>[Ţĥé ńåɱé ţĥé çĥîļđ ûšéš. ········]</translation>
    </message>
    <message>
        <source>Child and adolescent mental health services.</source>
        <comment>hint:child.known-to-camhs</comment>
        <translation>[Çĥîļđ åńđ åđöļéšçéńţ ɱéńţåļ ĥéåļţĥ šéŕṽîçéš. ··············]</translation>
    </message>
    <message>
        <source>As someone harmed, a witness or for any other reason. Say which in your notes.</source>
        <comment>hint:child.known-to-police</comment>
        <translation>[Åš šöɱéöńé ĥåŕɱéđ, å ŵîţńéšš öŕ ƒöŕ åńý öţĥéŕ ŕéåšöń. Šåý ŵĥîçĥ îń ýöûŕ ńöţéš. ··························]</translation>
    </message>
    <message>
        <source>Practice forms ask for a referral whenever there is a concern.</source>
        <comment>hint:child.learning-disability</comment>
        <translation>[Ṕŕåçţîçé ƒöŕɱš åšķ ƒöŕ å ŕéƒéŕŕåļ ŵĥéńéṽéŕ ţĥéŕé îš å çöńçéŕń. ····················]</translation>
    </message>
    <message>
        <source>If yes, the Independent Reviewing Officer must be kept informed.</source>
        <comment>hint:child.looked-after</comment>
        <translation>[Îƒ ýéš, ţĥé Îńđéṕéńđéńţ Ŕéṽîéŵîńĝ Öƒƒîçéŕ ɱûšţ ƀé ķéṕţ îńƒöŕɱéđ. ·····················]</translation>
    </message>
    <message>
        <source>If yes, tell the police and follow your missing procedure.</source>
        <comment>hint:child.missing-now</comment>
        <translation>[Îƒ ýéš, ţéļļ ţĥé ṕöļîçé åńđ ƒöļļöŵ ýöûŕ ɱîššîńĝ ṕŕöçéđûŕé. ···················]</translation>
    </message>
    <message>
        <source>Leave it empty if it is not known yet.</source>
        <comment>hint:child.name</comment>
        <translation>[Łéåṽé îţ éɱṕţý îƒ îţ îš ńöţ ķńöŵń ýéţ. ············]</translation>
    </message>
    <message>
        <source>They may hold information.</source>
        <comment>hint:child.other-authorities</comment>
        <translation>[Ţĥéý ɱåý ĥöļđ îńƒöŕɱåţîöń. ········]</translation>
    </message>
    <message>
        <source>Names and ages. They may need help too.</source>
        <comment>hint:child.other-children</comment>
        <translation>[Ńåɱéš åńđ åĝéš. Ţĥéý ɱåý ńééđ ĥéļṕ ţöö. ·············]</translation>
    </message>
    <message>
        <source>Name, role and contact number of each.</source>
        <comment>hint:child.other-professionals</comment>
        <translation>[Ńåɱé, ŕöļé åńđ çöńţåçţ ńûɱƀéŕ öƒ éåçĥ. ············]</translation>
    </message>
    <message>
        <source>Treated as a safe address: left out of every copy unless you include it on purpose.</source>
        <comment>hint:child.placement-address</comment>
        <translation>[Ţŕéåţéđ åš å šåƒé åđđŕéšš: ļéƒţ öûţ öƒ éṽéŕý çöṕý ûńļéšš ýöû îńçļûđé îţ öń ṕûŕṕöšé. ···························]</translation>
    </message>
    <message>
        <source>Left out of copies like the address.</source>
        <comment>hint:child.placement-contact</comment>
        <translation>[Łéƒţ öûţ öƒ çöṕîéš ļîķé ţĥé åđđŕéšš. ············]</translation>
    </message>
    <message>
        <source>The authority that arranged the placement, if there is one.</source>
        <comment>hint:child.placing-authority</comment>
        <translation>[Ţĥé åûţĥöŕîţý ţĥåţ åŕŕåńĝéđ ţĥé ṕļåçéɱéńţ, îƒ ţĥéŕé îš öńé. ···················]</translation>
    </message>
    <message>
        <source>Name and relationship to the child.</source>
        <comment>hint:child.primary-carer</comment>
        <translation>[Ńåɱé åńđ ŕéļåţîöńšĥîṕ ţö ţĥé çĥîļđ. ···········]</translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.school</comment>
        <translation>[Ńåɱé åńđ çöńţåçţ ńûɱƀéŕ. ········]</translation>
    </message>
    <message>
        <source>Name and contact number.</source>
        <comment>hint:child.social-worker</comment>
        <translation>[Ńåɱé åńđ çöńţåçţ ńûɱƀéŕ. ········]</translation>
    </message>
    <message>
        <source>A young person who exploits others may be exploited too.</source>
        <comment>hint:concern-person.child</comment>
        <translation>[Å ýöûńĝ ṕéŕšöń ŵĥö éẋṕļöîţš öţĥéŕš ɱåý ƀé éẋṕļöîţéđ ţöö. ··················]</translation>
    </message>
    <message>
        <source>Keep it apart from your own view.</source>
        <comment>hint:concern-person.claimed-relationship</comment>
        <translation>[Ķééṕ îţ åṕåŕţ ƒŕöɱ ýöûŕ öŵń ṽîéŵ. ···········]</translation>
    </message>
    <message>
        <source>Saw or heard it yourself, told by someone, read it in a record.</source>
        <comment>hint:concern.how-known</comment>
        <translation>[Šåŵ öŕ ĥéåŕđ îţ ýöûŕšéļƒ, ţöļđ ƀý šöɱéöńé, ŕéåđ îţ îń å ŕéçöŕđ. ·····················]</translation>
    </message>
    <message>
        <source>If yes, call 999 before you carry on.</source>
        <comment>hint:concern.immediate-danger</comment>
        <translation>[Îƒ ýéš, çåļļ 999 ƀéƒöŕé ýöû çåŕŕý öń. ············]</translation>
    </message>
    <message>
        <source>The time of the call starts the 48 hours for the written referral.</source>
        <comment>hint:concern.referred-by-phone</comment>
        <translation>[Ţĥé ţîɱé öƒ ţĥé çåļļ šţåŕţš ţĥé 48 ĥöûŕš ƒöŕ ţĥé ŵŕîţţéń ŕéƒéŕŕåļ. ······················]</translation>
    </message>
    <message>
        <source>Say what happened in plain words. You can add the rest later.</source>
        <comment>hint:concern.text</comment>
        <translation>[Šåý ŵĥåţ ĥåṕṕéńéđ îń ṕļåîń ŵöŕđš. Ýöû çåń åđđ ţĥé ŕéšţ ļåţéŕ. ····················]</translation>
    </message>
    <message>
        <source>Think of age, learning needs, drink, drugs and distress.</source>
        <comment>hint:consent.able-to-understand</comment>
        <translation>[Ţĥîńķ öƒ åĝé, ļéåŕńîńĝ ńééđš, đŕîńķ, đŕûĝš åńđ đîšţŕéšš. ··················]</translation>
    </message>
    <message>
        <source>Age is worked out for this date, not for today.</source>
        <comment>hint:consent.eventDate</comment>
        <translation>[Åĝé îš ŵöŕķéđ öûţ ƒöŕ ţĥîš đåţé, ńöţ ƒöŕ ţöđåý. ···············]</translation>
    </message>
    <message>
        <source>For example a teacher, coach, carer, faith leader or residential worker.</source>
        <comment>hint:consent.positionOfTrust</comment>
        <translation>[Ƒöŕ éẋåɱṕļé å ţéåçĥéŕ, çöåçĥ, çåŕéŕ, ƒåîţĥ ļéåđéŕ öŕ ŕéšîđéńţîåļ ŵöŕķéŕ. ························]</translation>
    </message>
    <message>
        <source>Online and non-contact acts count.</source>
        <comment>hint:consent.sexualActivity</comment>
        <translation>[Öńļîńé åńđ ńöń-çöńţåçţ åçţš çöûńţ. ···········]</translation>
    </message>
    <message>
        <source>No means it was not wanted. Yes never settles the matter.</source>
        <comment>hint:consent.wanted</comment>
        <translation>[Ńö ɱéåńš îţ ŵåš ńöţ ŵåńţéđ. Ýéš ńéṽéŕ šéţţļéš ţĥé ɱåţţéŕ. ···················]</translation>
    </message>
    <message>
        <source>What should be read instead, or as well.</source>
        <comment>hint:correction.text</comment>
        <translation>[Ŵĥåţ šĥöûļđ ƀé ŕéåđ îńšţéåđ, öŕ åš ŵéļļ. ·············]</translation>
    </message>
    <message>
        <source>Your manager or the designated safeguarding lead, and anyone else.</source>
        <comment>hint:decision.discussed-with</comment>
        <translation>[Ýöûŕ ɱåńåĝéŕ öŕ ţĥé đéšîĝńåţéđ šåƒéĝûåŕđîńĝ ļéåđ, åńđ åńýöńé éļšé. ······················]</translation>
    </message>
    <message>
        <source>Given, offered or promised: money, a lift, somewhere to stay, attention, affection.</source>
        <comment>hint:definition.childGets</comment>
        <translation>[Ĝîṽéń, öƒƒéŕéđ öŕ ṕŕöɱîšéđ: ɱöńéý, å ļîƒţ, šöɱéŵĥéŕé ţö šţåý, åţţéńţîöń, åƒƒéçţîöń. ···························]</translation>
    </message>
    <message>
        <source>By force, by promises, or by something in between.</source>
        <comment>hint:definition.coerceManipulateDeceive</comment>
        <translation>[Ɓý ƒöŕçé, ƀý ṕŕöɱîšéš, öŕ ƀý šöɱéţĥîńĝ îń ƀéţŵééń. ················]</translation>
    </message>
    <message>
        <source>More than one may be true.</source>
        <comment>hint:definition.forms</comment>
        <translation>[Ṁöŕé ţĥåń öńé ɱåý ƀé ţŕûé. ········]</translation>
    </message>
    <message>
        <source>A cleared debt and free goods count.</source>
        <comment>hint:definition.perpetratorMoney</comment>
        <translation>[Å çļéåŕéđ đéƀţ åńđ ƒŕéé ĝööđš çöûńţ. ············]</translation>
    </message>
    <message>
        <source>Age, status, strength, money, gender, understanding or anything else.</source>
        <comment>hint:definition.powerImbalance</comment>
        <translation>[Åĝé, šţåţûš, šţŕéńĝţĥ, ɱöńéý, ĝéńđéŕ, ûńđéŕšţåńđîńĝ öŕ åńýţĥîńĝ éļšé. ·······················]</translation>
    </message>
    <message>
        <source>For example a threat being carried out.</source>
        <comment>hint:definition.preventsHarm</comment>
        <translation>[Ƒöŕ éẋåɱṕļé å ţĥŕéåţ ƀéîńĝ çåŕŕîéđ öûţ. ·············]</translation>
    </message>
    <message>
        <source>With or without contact, in person or online. Grooming and images count.</source>
        <comment>hint:definition.sexualActivity</comment>
        <translation>[Ŵîţĥ öŕ ŵîţĥöûţ çöńţåçţ, îń ṕéŕšöń öŕ öńļîńé. Ĝŕööɱîńĝ åńđ îɱåĝéš çöûńţ. ························]</translation>
    </message>
    <message>
        <source>What you think is going on, and why.</source>
        <comment>hint:domain.analysis</comment>
        <translation>[Ŵĥåţ ýöû ţĥîńķ îš ĝöîńĝ öń, åńđ ŵĥý. ············]</translation>
    </message>
    <message>
        <source>Some assessments look only for adults met in person. Say what you know about both.</source>
        <comment>hint:domain.online-or-peer</comment>
        <translation>[Šöɱé åššéššɱéńţš ļööķ öńļý ƒöŕ åđûļţš ɱéţ îń ṕéŕšöń. Šåý ŵĥåţ ýöû ķńöŵ åƀöûţ ƀöţĥ. ···························]</translation>
    </message>
    <message>
        <source>What else could explain this, and what speaks for or against it.</source>
        <comment>hint:domain.other-explanations</comment>
        <translation>[Ŵĥåţ éļšé çöûļđ éẋṕļåîń ţĥîš, åńđ ŵĥåţ šṕéåķš ƒöŕ öŕ åĝåîńšţ îţ. ·····················]</translation>
    </message>
    <message>
        <source>The assessment is to be attached to a referral to any other agency.</source>
        <comment>hint:event.without-assessment</comment>
        <translation>[Ţĥé åššéššɱéńţ îš ţö ƀé åţţåçĥéđ ţö å ŕéƒéŕŕåļ ţö åńý öţĥéŕ åĝéńçý. ······················]</translation>
    </message>
    <message>
        <source>A month, a year or a span of days will do.</source>
        <comment>hint:evidence.happened</comment>
        <translation>[Å ɱöńţĥ, å ýéåŕ öŕ å šṕåń öƒ đåýš ŵîļļ đö. ··············]</translation>
    </message>
    <message>
        <source>Say what happened. Keep what you make of it for the analysis.</source>
        <comment>hint:evidence.text</comment>
        <translation>[Šåý ŵĥåţ ĥåṕṕéńéđ. Ķééṕ ŵĥåţ ýöû ɱåķé öƒ îţ ƒöŕ ţĥé åńåļýšîš. ····················]</translation>
    </message>
    <message>
        <source>Your judgement and your record point different ways. Say why you keep it.</source>
        <comment>hint:judgement.conflict-reason</comment>
        <translation>[Ýöûŕ ĵûđĝéɱéńţ åńđ ýöûŕ ŕéçöŕđ ṕöîńţ đîƒƒéŕéńţ ŵåýš. Šåý ŵĥý ýöû ķééṕ îţ. ························]</translation>
    </message>
    <message>
        <source>In words.</source>
        <comment>hint:judgement.how-sure</comment>
        <translation>[Îń ŵöŕđš. ···]</translation>
    </message>
    <message>
        <source>Health, education, friends, family life: now, and what you fear.</source>
        <comment>hint:judgement.impact</comment>
        <translation>[Ĥéåļţĥ, éđûçåţîöń, ƒŕîéńđš, ƒåɱîļý ļîƒé: ńöŵ, åńđ ŵĥåţ ýöû ƒéåŕ. ·····················]</translation>
    </message>
    <message>
        <source>A reader who does not know the child needs to follow your reasoning.</source>
        <comment>hint:judgement.why</comment>
        <translation>[Å ŕéåđéŕ ŵĥö đöéš ńöţ ķńöŵ ţĥé çĥîļđ ńééđš ţö ƒöļļöŵ ýöûŕ ŕéåšöńîńĝ. ······················]</translation>
    </message>
    <message>
        <source>Health, injuries, clothes, mood, things the child did not have before.</source>
        <comment>hint:missing.condition</comment>
        <translation>[Ĥéåļţĥ, îńĵûŕîéš, çļöţĥéš, ɱööđ, ţĥîńĝš ţĥé çĥîļđ đîđ ńöţ ĥåṽé ƀéƒöŕé. ·······················]</translation>
    </message>
    <message>
        <source>Where, when, with whom, wearing what.</source>
        <comment>hint:missing.last-seen</comment>
        <translation>[Ŵĥéŕé, ŵĥéń, ŵîţĥ ŵĥöɱ, ŵéåŕîńĝ ŵĥåţ. ············]</translation>
    </message>
    <message>
        <source>Home, placement, school or somewhere else.</source>
        <comment>hint:missing.missing-from</comment>
        <translation>[Ĥöɱé, ṕļåçéɱéńţ, šçĥööļ öŕ šöɱéŵĥéŕé éļšé. ··············]</translation>
    </message>
    <message>
        <source>Leave it empty while the child is still missing.</source>
        <comment>hint:missing.returned-at</comment>
        <translation>[Łéåṽé îţ éɱṕţý ŵĥîļé ţĥé çĥîļđ îš šţîļļ ɱîššîńĝ. ················]</translation>
    </message>
    <message>
        <source>Both what pushed and what pulled.</source>
        <comment>hint:missing.what-led-to-it</comment>
        <translation>[Ɓöţĥ ŵĥåţ ṕûšĥéđ åńđ ŵĥåţ ṕûļļéđ. ···········]</translation>
    </message>
    <message>
        <source>Someone other than you.</source>
        <comment>hint:not-refer.agreed-by-name</comment>
        <translation>[Šöɱéöńé öţĥéŕ ţĥåń ýöû. ·······]</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <comment>hint:not-refer.reason</comment>
        <translation>[Îń ýöûŕ öŵń ŵöŕđš. ······]</translation>
    </message>
    <message>
        <source>Within seven days unless you say otherwise.</source>
        <comment>hint:not-refer.review-on</comment>
        <translation>[Ŵîţĥîń šéṽéń đåýš ûńļéšš ýöû šåý öţĥéŕŵîšé. ··············]</translation>
    </message>
    <message>
        <source>If yes, do not share copies with this person.</source>
        <comment>hint:person.implicated</comment>
        <translation>[Îƒ ýéš, đö ńöţ šĥåŕé çöṕîéš ŵîţĥ ţĥîš ṕéŕšöń. ···············]</translation>
    </message>
    <message>
        <source>Write full names, not initials, so that a later reader knows who is meant.</source>
        <comment>hint:person.name</comment>
        <translation>[Ŵŕîţé ƒûļļ ńåɱéš, ńöţ îńîţîåļš, šö ţĥåţ å ļåţéŕ ŕéåđéŕ ķńöŵš ŵĥö îš ɱéåńţ. ························]</translation>
    </message>
    <message>
        <source>Left out unless you include it.</source>
        <comment>hint:police.source-block</comment>
        <translation>[Łéƒţ öûţ ûńļéšš ýöû îńçļûđé îţ. ··········]</translation>
    </message>
    <message>
        <source>Your own words. It prints as you write it.</source>
        <comment>hint:row.other-label</comment>
        <translation>[Ýöûŕ öŵń ŵöŕđš. Îţ ṕŕîńţš åš ýöû ŵŕîţé îţ. ··············]</translation>
    </message>
    <message>
        <source>One sign can be enough to matter.</source>
        <comment>hint:row.significant</comment>
        <translation>[Öńé šîĝń çåń ƀé éńöûĝĥ ţö ɱåţţéŕ. ···········]</translation>
    </message>
    <message>
        <source>It decides who else must be told.</source>
        <comment>hint:setting.kind</comment>
        <translation>[Îţ đéçîđéš ŵĥö éļšé ɱûšţ ƀé ţöļđ. ···········]</translation>
    </message>
    <message>
        <source>Everyone whose view is in this assessment.</source>
        <comment>hint:start.contributors</comment>
        <translation>[Éṽéŕýöńé ŵĥöšé ṽîéŵ îš îń ţĥîš åššéššɱéńţ. ··············]</translation>
    </message>
    <message>
        <source>Agreement is good to have. Safety does not depend on it.</source>
        <comment>hint:start.sharing-basis</comment>
        <translation>[Åĝŕééɱéńţ îš ĝööđ ţö ĥåṽé. Šåƒéţý đöéš ńöţ đéṕéńđ öń îţ. ··················]</translation>
    </message>
    <message>
        <source>Why you share, or why you have not decided yet.</source>
        <comment>hint:start.sharing-reason</comment>
        <translation>[Ŵĥý ýöû šĥåŕé, öŕ ŵĥý ýöû ĥåṽé ńöţ đéçîđéđ ýéţ. ···············]</translation>
    </message>
    <message>
        <source>What happened, or what changed, that led to this assessment.</source>
        <comment>hint:start.why-now</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńéđ, öŕ ŵĥåţ çĥåńĝéđ, ţĥåţ ļéđ ţö ţĥîš åššéššɱéńţ. ····················]</translation>
    </message>
    <message>
        <source>Say honestly what can stay private and what cannot.</source>
        <comment>hint:voice.our-answer</comment>
        <translation>[Šåý ĥöńéšţļý ŵĥåţ çåń šţåý ṕŕîṽåţé åńđ ŵĥåţ çåńńöţ. ·················]</translation>
    </message>
    <message>
        <source>As they were said. Do not tidy them.</source>
        <comment>hint:voice.words</comment>
        <translation>[Åš ţĥéý ŵéŕé šåîđ. Đö ńöţ ţîđý ţĥéɱ. ············]</translation>
    </message>
    <message>
        <source>Only write about sexuality if the child has told someone and agrees that it is shared.</source>
        <comment>hint:vulnerability.note</comment>
        <translation>[Öńļý ŵŕîţé åƀöûţ šéẋûåļîţý îƒ ţĥé çĥîļđ ĥåš ţöļđ šöɱéöńé åńđ åĝŕééš ţĥåţ îţ îš šĥåŕéđ. ····························]</translation>
    </message>
    <message>
        <source>Non-statutory; read it with Working Together. Crown copyright 2017, Open Government Licence v3.0.</source>
        <comment>note:DF</comment>
        <translation>[Ńöń-šţåţûţöŕý; ŕéåđ îţ ŵîţĥ Ŵöŕķîńĝ Ţöĝéţĥéŕ. Çŕöŵń çöṕýŕîĝĥţ 2017, Öṕéń Ĝöṽéŕńɱéńţ Łîçéńçé ṽ3.0. ································]</translation>
    </message>
    <message>
        <source>Safeguarding of children and of individuals at risk. Not legal advice.</source>
        <comment>note:DPA</comment>
        <translation>[Šåƒéĝûåŕđîńĝ öƒ çĥîļđŕéń åńđ öƒ îńđîṽîđûåļš åţ ŕîšķ. Ńöţ ļéĝåļ åđṽîçé. ·······················]</translation>
    </message>
    <message>
        <source>Practice, not guidance: the information sheet and the rule for children under 13 or with a learning disability. The public copies are incomplete.</source>
        <comment>note:FORMS</comment>
        <translation>[Ṕŕåçţîçé, ńöţ ĝûîđåńçé: ţĥé îńƒöŕɱåţîöń šĥééţ åńđ ţĥé ŕûļé ƒöŕ çĥîļđŕéń ûńđéŕ 13 öŕ ŵîţĥ å ļéåŕńîńĝ đîšåƀîļîţý. Ţĥé ṕûƀļîç çöṕîéš åŕé îńçöɱṕļéţé. ················································]</translation>
    </message>
    <message>
        <source>Used for prompts and for warnings about checklists. Read in extracts.</source>
        <comment>note:IICSA</comment>
        <translation>[Ûšéđ ƒöŕ ṕŕöɱṕţš åńđ ƒöŕ ŵåŕńîńĝš åƀöûţ çĥéçķļîšţš. Ŕéåđ îń éẋţŕåçţš. ·······················]</translation>
    </message>
    <message>
        <source>Used for prompts about boys and young men. Read in extracts.</source>
        <comment>note:LEEDS</comment>
        <translation>[Ûšéđ ƒöŕ ṕŕöɱṕţš åƀöûţ ƀöýš åńđ ýöûńĝ ɱéń. Ŕéåđ îń éẋţŕåçţš. ····················]</translation>
    </message>
    <message>
        <source>Duty to notify. Not legal advice.</source>
        <comment>note:MSA</comment>
        <translation>[Đûţý ţö ńöţîƒý. Ńöţ ļéĝåļ åđṽîçé. ···········]</translation>
    </message>
    <message>
        <source>Our own words or our own design; no source asks for it.</source>
        <comment>note:OWN</comment>
        <translation>[Öûŕ öŵń ŵöŕđš öŕ öûŕ öŵń đéšîĝń; ńö šöûŕçé åšķš ƒöŕ îţ. ··················]</translation>
    </message>
    <message>
        <source>Written for a setting where children live; its duties towards Ofsted and the placing authority apply to such settings. It may be out of date. No open licence is stated, so it is cited, not reproduced.</source>
        <comment>note:SC</comment>
        <translation>[Ŵŕîţţéń ƒöŕ å šéţţîńĝ ŵĥéŕé çĥîļđŕéń ļîṽé; îţš đûţîéš ţöŵåŕđš Öƒšţéđ åńđ ţĥé ṕļåçîńĝ åûţĥöŕîţý åṕṕļý ţö šûçĥ šéţţîńĝš. Îţ ɱåý ƀé öûţ öƒ đåţé. Ńö öṕéń ļîçéńçé îš šţåţéđ, šö îţ îš çîţéđ, ńöţ ŕéṕŕöđûçéđ. ··································································]</translation>
    </message>
    <message>
        <source>Local procedures. Safeguarding boards and CAF are named in it; partnerships and early help have since replaced them. No open licence is stated, so it is cited, not reproduced.</source>
        <comment>note:WY</comment>
        <translation>[Łöçåļ ṕŕöçéđûŕéš. Šåƒéĝûåŕđîńĝ ƀöåŕđš åńđ ÇÅƑ åŕé ńåɱéđ îń îţ; ṕåŕţńéŕšĥîṕš åńđ éåŕļý ĥéļṕ ĥåṽé šîńçé ŕéṕļåçéđ ţĥéɱ. Ńö öṕéń ļîçéńçé îš šţåţéđ, šö îţ îš çîţéđ, ńöţ ŕéṕŕöđûçéđ. ··························································]</translation>
    </message>
    <message>
        <source>Who is making this assessment, why now, and on what basis information is shared.</source>
        <comment>purpose:before-you-start</comment>
        <translation>[Ŵĥö îš ɱåķîńĝ ţĥîš åššéššɱéńţ, ŵĥý ńöŵ, åńđ öń ŵĥåţ ƀåšîš îńƒöŕɱåţîöń îš šĥåŕéđ. ··························]</translation>
    </message>
    <message>
        <source>Prompts for what is easily missed in boys, open for any child.</source>
        <comment>purpose:boys-and-young-men</comment>
        <translation>[Ṕŕöɱṕţš ƒöŕ ŵĥåţ îš éåšîļý ɱîššéđ îń ƀöýš, öṕéń ƒöŕ åńý çĥîļđ. ····················]</translation>
    </message>
    <message>
        <source>What stops signing, what would strengthen this, and what is not known.</source>
        <comment>purpose:check</comment>
        <translation>[Ŵĥåţ šţöṕš šîĝńîńĝ, ŵĥåţ ŵöûļđ šţŕéńĝţĥéń ţĥîš, åńđ ŵĥåţ îš ńöţ ķńöŵń. ·······················]</translation>
    </message>
    <message>
        <source>Who the child is, who cares for them and who works with them.</source>
        <comment>purpose:child-and-family</comment>
        <translation>[Ŵĥö ţĥé çĥîļđ îš, ŵĥö çåŕéš ƒöŕ ţĥéɱ åńđ ŵĥö ŵöŕķš ŵîţĥ ţĥéɱ. ····················]</translation>
    </message>
    <message>
        <source>What the guidance says about consent in what you know.</source>
        <comment>purpose:consent</comment>
        <translation>[Ŵĥåţ ţĥé ĝûîđåńçé šåýš åƀöûţ çöńšéńţ îń ŵĥåţ ýöû ķńöŵ. ··················]</translation>
    </message>
    <message>
        <source>What happens now, who decided and who is told.</source>
        <comment>purpose:decision</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńš ńöŵ, ŵĥö đéçîđéđ åńđ ŵĥö îš ţöļđ. ···············]</translation>
    </message>
    <message>
        <source>Whether what is known fits the definition, and who gains what.</source>
        <comment>purpose:definition</comment>
        <translation>[Ŵĥéţĥéŕ ŵĥåţ îš ķńöŵń ƒîţš ţĥé đéƒîńîţîöń, åńđ ŵĥö ĝåîńš ŵĥåţ. ····················]</translation>
    </message>
    <message>
        <source>Attendance, taking part and change at school, college or work.</source>
        <comment>purpose:domain.education</comment>
        <translation>[Åţţéńđåńçé, ţåķîńĝ ṕåŕţ åńđ çĥåńĝé åţ šçĥööļ, çöļļéĝé öŕ ŵöŕķ. ····················]</translation>
    </message>
    <message>
        <source>Changes in mood, language and behaviour.</source>
        <comment>purpose:domain.emotional-and-behavioural</comment>
        <translation>[Çĥåńĝéš îń ɱööđ, ļåńĝûåĝé åńđ ƀéĥåṽîöûŕ. ·············]</translation>
    </message>
    <message>
        <source>Home, housing and what has happened in the family.</source>
        <comment>purpose:domain.family-and-environment</comment>
        <translation>[Ĥöɱé, ĥöûšîńĝ åńđ ŵĥåţ ĥåš ĥåṕṕéńéđ îń ţĥé ƒåɱîļý. ················]</translation>
    </message>
    <message>
        <source>The people around the child, contact with them, and going missing.</source>
        <comment>purpose:domain.family-and-social</comment>
        <translation>[Ţĥé ṕéöṕļé åŕöûńđ ţĥé çĥîļđ, çöńţåçţ ŵîţĥ ţĥéɱ, åńđ ĝöîńĝ ɱîššîńĝ. ······················]</translation>
    </message>
    <message>
        <source>Signs in the child's body, health and use of substances.</source>
        <comment>purpose:domain.health</comment>
        <translation>[Šîĝńš îń ţĥé çĥîļđ'š ƀöđý, ĥéåļţĥ åńđ ûšé öƒ šûƀšţåńçéš. ··················]</translation>
    </message>
    <message>
        <source>How the child sees and treats themselves.</source>
        <comment>purpose:domain.identity</comment>
        <translation>[Ĥöŵ ţĥé çĥîļđ šééš åńđ ţŕéåţš ţĥéɱšéļṽéš. ·············]</translation>
    </message>
    <message>
        <source>Money and things that nobody can explain.</source>
        <comment>purpose:domain.income</comment>
        <translation>[Ṁöńéý åńđ ţĥîńĝš ţĥåţ ńöƀöđý çåń éẋṕļåîń. ·············]</translation>
    </message>
    <message>
        <source>What parents and carers have been able to give, now and before.</source>
        <comment>purpose:domain.parental-capacity</comment>
        <translation>[Ŵĥåţ ṕåŕéńţš åńđ çåŕéŕš ĥåṽé ƀééń åƀļé ţö ĝîṽé, ńöŵ åńđ ƀéƒöŕé. ·····················]</translation>
    </message>
    <message>
        <source>Places the child goes to or is taken to.</source>
        <comment>purpose:domain.social-integration</comment>
        <translation>[Ṕļåçéš ţĥé çĥîļđ ĝöéš ţö öŕ îš ţåķéń ţö. ·············]</translation>
    </message>
    <message>
        <source>Changes in how the child looks and dresses.</source>
        <comment>purpose:domain.social-presentation</comment>
        <translation>[Çĥåńĝéš îń ĥöŵ ţĥé çĥîļđ ļööķš åńđ đŕéššéš. ··············]</translation>
    </message>
    <message>
        <source>What you think, why, and what you do not know.</source>
        <comment>purpose:judgement</comment>
        <translation>[Ŵĥåţ ýöû ţĥîńķ, ŵĥý, åńđ ŵĥåţ ýöû đö ńöţ ķńöŵ. ···············]</translation>
    </message>
    <message>
        <source>Each time the child was missing, from where, and what was learnt.</source>
        <comment>purpose:missing-episodes</comment>
        <translation>[Éåçĥ ţîɱé ţĥé çĥîļđ ŵåš ɱîššîńĝ, ƒŕöɱ ŵĥéŕé, åńđ ŵĥåţ ŵåš ļéåŕńţ. ·····················]</translation>
    </message>
    <message>
        <source>What parents and carers see, think and need, when it is safe to ask.</source>
        <comment>purpose:parents-and-carers</comment>
        <translation>[Ŵĥåţ ṕåŕéńţš åńđ çåŕéŕš šéé, ţĥîńķ åńđ ńééđ, ŵĥéń îţ îš šåƒé ţö åšķ. ······················]</translation>
    </message>
    <message>
        <source>What will be done, by whom and by when.</source>
        <comment>purpose:plan</comment>
        <translation>[Ŵĥåţ ŵîļļ ƀé đöńé, ƀý ŵĥöɱ åńđ ƀý ŵĥéń. ·············]</translation>
    </message>
    <message>
        <source>What keeps this child safer, and what could strengthen it.</source>
        <comment>purpose:protective-factors</comment>
        <translation>[Ŵĥåţ ķééṕš ţĥîš çĥîļđ šåƒéŕ, åńđ ŵĥåţ çöûļđ šţŕéńĝţĥéń îţ. ···················]</translation>
    </message>
    <message>
        <source>Each step after the concern, and the times that go with it.</source>
        <comment>purpose:referral</comment>
        <translation>[Éåçĥ šţéṕ åƒţéŕ ţĥé çöńçéŕń, åńđ ţĥé ţîɱéš ţĥåţ ĝö ŵîţĥ îţ. ···················]</translation>
    </message>
    <message>
        <source>Make a copy for the person who needs it, with nothing they should not have.</source>
        <comment>purpose:share</comment>
        <translation>[Ṁåķé å çöṕý ƒöŕ ţĥé ṕéŕšöń ŵĥö ńééđš îţ, ŵîţĥ ńöţĥîńĝ ţĥéý šĥöûļđ ńöţ ĥåṽé. ·························]</translation>
    </message>
    <message>
        <source>You confirm what you knew; someone else reads and agrees, or asks.</source>
        <comment>purpose:sign</comment>
        <translation>[Ýöû çöńƒîŕɱ ŵĥåţ ýöû ķńéŵ; šöɱéöńé éļšé ŕéåđš åńđ åĝŕééš, öŕ åšķš. ······················]</translation>
    </message>
    <message>
        <source>What the child says, wants and worries about, in their own words.</source>
        <comment>purpose:voice-of-the-child</comment>
        <translation>[Ŵĥåţ ţĥé çĥîļđ šåýš, ŵåńţš åńđ ŵöŕŕîéš åƀöûţ, îń ţĥéîŕ öŵń ŵöŕđš. ·····················]</translation>
    </message>
    <message>
        <source>What others may target in this child's life.</source>
        <comment>purpose:vulnerabilities</comment>
        <translation>[Ŵĥåţ öţĥéŕš ɱåý ţåŕĝéţ îń ţĥîš çĥîļđ'š ļîƒé. ··············]</translation>
    </message>
    <message>
        <source>What do the changes of mood look like, and what comes before them?</source>
        <comment>question:B1</comment>
        <translation>[Ŵĥåţ đö ţĥé çĥåńĝéš öƒ ɱööđ ļööķ ļîķé, åńđ ŵĥåţ çöɱéš ƀéƒöŕé ţĥéɱ? ······················]</translation>
    </message>
    <message>
        <source>Who is it aimed at, and is it new?</source>
        <comment>question:B2</comment>
        <translation>[Ŵĥö îš îţ åîɱéđ åţ, åńđ îš îţ ńéŵ? ···········]</translation>
    </message>
    <message>
        <source>What words were used, and where might the child have learnt them?</source>
        <comment>question:B3</comment>
        <translation>[Ŵĥåţ ŵöŕđš ŵéŕé ûšéđ, åńđ ŵĥéŕé ɱîĝĥţ ţĥé çĥîļđ ĥåṽé ļéåŕńţ ţĥéɱ? ·····················]</translation>
    </message>
    <message>
        <source>What was seen, who was there, and what is expected at this age?</source>
        <comment>question:B4</comment>
        <translation>[Ŵĥåţ ŵåš šééń, ŵĥö ŵåš ţĥéŕé, åńđ ŵĥåţ îš éẋṕéçţéđ åţ ţĥîš åĝé? ·····················]</translation>
    </message>
    <message>
        <source>What happened, who was with the child, and who gained from it?</source>
        <comment>question:B5</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńéđ, ŵĥö ŵåš ŵîţĥ ţĥé çĥîļđ, åńđ ŵĥö ĝåîńéđ ƒŕöɱ îţ? ····················]</translation>
    </message>
    <message>
        <source>Is somebody making the child do it, or is it to pay something back?</source>
        <comment>question:B6</comment>
        <translation>[Îš šöɱéƀöđý ɱåķîńĝ ţĥé çĥîļđ đö îţ, öŕ îš îţ ţö ṕåý šöɱéţĥîńĝ ƀåçķ? ······················]</translation>
    </message>
    <message>
        <source>What does the child now hide, and from whom?</source>
        <comment>question:B7</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ńöŵ ĥîđé, åńđ ƒŕöɱ ŵĥöɱ? ··············]</translation>
    </message>
    <message>
        <source>Which vehicle, where and when, and who saw it?</source>
        <comment>question:B8</comment>
        <translation>[Ŵĥîçĥ ṽéĥîçļé, ŵĥéŕé åńđ ŵĥéń, åńđ ŵĥö šåŵ îţ? ···············]</translation>
    </message>
    <message>
        <source>What is different in how the child feels, and since when?</source>
        <comment>question:B9</comment>
        <translation>[Ŵĥåţ îš đîƒƒéŕéńţ îń ĥöŵ ţĥé çĥîļđ ƒééļš, åńđ šîńçé ŵĥéń? ···················]</translation>
    </message>
    <message>
        <source>What happened in the family, when, and what help was given?</source>
        <comment>question:C1</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńéđ îń ţĥé ƒåɱîļý, ŵĥéń, åńđ ŵĥåţ ĥéļṕ ŵåš ĝîṽéń? ···················]</translation>
    </message>
    <message>
        <source>On which days and hours is the child missing, and where are they then?</source>
        <comment>question:E1</comment>
        <translation>[Öń ŵĥîçĥ đåýš åńđ ĥöûŕš îš ţĥé çĥîļđ ɱîššîńĝ, åńđ ŵĥéŕé åŕé ţĥéý ţĥéń? ·······················]</translation>
    </message>
    <message>
        <source>What has the child stopped doing at school, and since when?</source>
        <comment>question:E2</comment>
        <translation>[Ŵĥåţ ĥåš ţĥé çĥîļđ šţöṕṕéđ đöîńĝ åţ šçĥööļ, åńđ šîńçé ŵĥéń? ···················]</translation>
    </message>
    <message>
        <source>How do marks, work or behaviour compare with last term?</source>
        <comment>question:E3</comment>
        <translation>[Ĥöŵ đö ɱåŕķš, ŵöŕķ öŕ ƀéĥåṽîöûŕ çöɱṕåŕé ŵîţĥ ļåšţ ţéŕɱ? ··················]</translation>
    </message>
    <message>
        <source>Has the child been excluded or moved, and where are they in the day?</source>
        <comment>question:E4</comment>
        <translation>[Ĥåš ţĥé çĥîļđ ƀééń éẋçļûđéđ öŕ ɱöṽéđ, åńđ ŵĥéŕé åŕé ţĥéý îń ţĥé đåý? ······················]</translation>
    </message>
    <message>
        <source>What are the conflicts about, and what changed before they began?</source>
        <comment>question:F1</comment>
        <translation>[Ŵĥåţ åŕé ţĥé çöńƒļîçţš åƀöûţ, åńđ ŵĥåţ çĥåńĝéđ ƀéƒöŕé ţĥéý ƀéĝåń? ·····················]</translation>
    </message>
    <message>
        <source>Who waits outside, when, and has the child been seen to go to them?</source>
        <comment>question:F10</comment>
        <translation>[Ŵĥö ŵåîţš öûţšîđé, ŵĥéń, åńđ ĥåš ţĥé çĥîļđ ƀééń šééń ţö ĝö ţö ţĥéɱ? ······················]</translation>
    </message>
    <message>
        <source>Which nights, where, and how did the child get back?</source>
        <comment>question:F11</comment>
        <translation>[Ŵĥîçĥ ńîĝĥţš, ŵĥéŕé, åńđ ĥöŵ đîđ ţĥé çĥîļđ ĝéţ ƀåçķ? ·················]</translation>
    </message>
    <message>
        <source>How often, from where, and is there a pattern?</source>
        <comment>question:F12</comment>
        <translation>[Ĥöŵ öƒţéń, ƒŕöɱ ŵĥéŕé, åńđ îš ţĥéŕé å ṕåţţéŕń? ···············]</translation>
    </message>
    <message>
        <source>Where did the child sleep, and who gave them somewhere to stay?</source>
        <comment>question:F13</comment>
        <translation>[Ŵĥéŕé đîđ ţĥé çĥîļđ šļééṕ, åńđ ŵĥö ĝåṽé ţĥéɱ šöɱéŵĥéŕé ţö šţåý? ·····················]</translation>
    </message>
    <message>
        <source>Who fed, clothed or washed for the child while they were away?</source>
        <comment>question:F14</comment>
        <translation>[Ŵĥö ƒéđ, çļöţĥéđ öŕ ŵåšĥéđ ƒöŕ ţĥé çĥîļđ ŵĥîļé ţĥéý ŵéŕé åŵåý? ····················]</translation>
    </message>
    <message>
        <source>How did the child get there, and who is there?</source>
        <comment>question:F15</comment>
        <translation>[Ĥöŵ đîđ ţĥé çĥîļđ ĝéţ ţĥéŕé, åńđ ŵĥö îš ţĥéŕé? ···············]</translation>
    </message>
    <message>
        <source>What was said or arranged just before the child left?</source>
        <comment>question:F16</comment>
        <translation>[Ŵĥåţ ŵåš šåîđ öŕ åŕŕåńĝéđ ĵûšţ ƀéƒöŕé ţĥé çĥîļđ ļéƒţ? ·················]</translation>
    </message>
    <message>
        <source>Who said it, what exactly did they see or hear, and when?</source>
        <comment>question:F17</comment>
        <translation>[Ŵĥö šåîđ îţ, ŵĥåţ éẋåçţļý đîđ ţĥéý šéé öŕ ĥéåŕ, åńđ ŵĥéń? ···················]</translation>
    </message>
    <message>
        <source>What is known, from whom, and how old was the child at the time?</source>
        <comment>question:F18</comment>
        <translation>[Ŵĥåţ îš ķńöŵń, ƒŕöɱ ŵĥöɱ, åńđ ĥöŵ öļđ ŵåš ţĥé çĥîļđ åţ ţĥé ţîɱé? ·····················]</translation>
    </message>
    <message>
        <source>Which sites, apps or games, and who is on the other side?</source>
        <comment>question:F19</comment>
        <translation>[Ŵĥîçĥ šîţéš, åṕṕš öŕ ĝåɱéš, åńđ ŵĥö îš öń ţĥé öţĥéŕ šîđé? ···················]</translation>
    </message>
    <message>
        <source>Who was hurt or threatened, and what happened just before?</source>
        <comment>question:F2</comment>
        <translation>[Ŵĥö ŵåš ĥûŕţ öŕ ţĥŕéåţéńéđ, åńđ ŵĥåţ ĥåṕṕéńéđ ĵûšţ ƀéƒöŕé? ···················]</translation>
    </message>
    <message>
        <source>Who are they, and what would happen if the child said no?</source>
        <comment>question:F20</comment>
        <translation>[Ŵĥö åŕé ţĥéý, åńđ ŵĥåţ ŵöûļđ ĥåṕṕéń îƒ ţĥé çĥîļđ šåîđ ńö? ···················]</translation>
    </message>
    <message>
        <source>Who decides where the child goes, whom they see and what they wear?</source>
        <comment>question:F21</comment>
        <translation>[Ŵĥö đéçîđéš ŵĥéŕé ţĥé çĥîļđ ĝöéš, ŵĥöɱ ţĥéý šéé åńđ ŵĥåţ ţĥéý ŵéåŕ? ······················]</translation>
    </message>
    <message>
        <source>Whom does the child see, apart from the people we worry about?</source>
        <comment>question:F22</comment>
        <translation>[Ŵĥöɱ đöéš ţĥé çĥîļđ šéé, åṕåŕţ ƒŕöɱ ţĥé ṕéöṕļé ŵé ŵöŕŕý åƀöûţ? ····················]</translation>
    </message>
    <message>
        <source>What led to the move, and where will the child be safe?</source>
        <comment>question:F3</comment>
        <translation>[Ŵĥåţ ļéđ ţö ţĥé ɱöṽé, åńđ ŵĥéŕé ŵîļļ ţĥé çĥîļđ ƀé šåƒé? ··················]</translation>
    </message>
    <message>
        <source>What did the child enjoy before, and what takes its place now?</source>
        <comment>question:F4</comment>
        <translation>[Ŵĥåţ đîđ ţĥé çĥîļđ éńĵöý ƀéƒöŕé, åńđ ŵĥåţ ţåķéš îţš ṕļåçé ńöŵ? ····················]</translation>
    </message>
    <message>
        <source>Which children, how do they know each other, and who else is with them?</source>
        <comment>question:F5</comment>
        <translation>[Ŵĥîçĥ çĥîļđŕéń, ĥöŵ đö ţĥéý ķńöŵ éåçĥ öţĥéŕ, åńđ ŵĥö éļšé îš ŵîţĥ ţĥéɱ? ·······················]</translation>
    </message>
    <message>
        <source>Who is the other person, how old, and what power do they have?</source>
        <comment>question:F6</comment>
        <translation>[Ŵĥö îš ţĥé öţĥéŕ ṕéŕšöń, ĥöŵ öļđ, åńđ ŵĥåţ ṕöŵéŕ đö ţĥéý ĥåṽé? ····················]</translation>
    </message>
    <message>
        <source>Who are these adults, and what do carers know about them?</source>
        <comment>question:F7</comment>
        <translation>[Ŵĥö åŕé ţĥéšé åđûļţš, åńđ ŵĥåţ đö çåŕéŕš ķńöŵ åƀöûţ ţĥéɱ? ···················]</translation>
    </message>
    <message>
        <source>Who is calling or writing, how often, and at what hours?</source>
        <comment>question:F8</comment>
        <translation>[Ŵĥö îš çåļļîńĝ öŕ ŵŕîţîńĝ, ĥöŵ öƒţéń, åńđ åţ ŵĥåţ ĥöûŕš? ··················]</translation>
    </message>
    <message>
        <source>Who comes to the door, and who lets them in?</source>
        <comment>question:F9</comment>
        <translation>[Ŵĥö çöɱéš ţö ţĥé đööŕ, åńđ ŵĥö ļéţš ţĥéɱ îń? ··············]</translation>
    </message>
    <message>
        <source>Has anyone seen bruising or other injuries, and what explains them?</source>
        <comment>question:H1</comment>
        <translation>[Ĥåš åńýöńé šééń ƀŕûîšîńĝ öŕ öţĥéŕ îńĵûŕîéš, åńđ ŵĥåţ éẋṕļåîńš ţĥéɱ? ······················]</translation>
    </message>
    <message>
        <source>How is the child sleeping, and is tiredness noticed at school or home?</source>
        <comment>question:H2</comment>
        <translation>[Ĥöŵ îš ţĥé çĥîļđ šļééṕîńĝ, åńđ îš ţîŕéđńéšš ńöţîçéđ åţ šçĥööļ öŕ ĥöɱé? ·······················]</translation>
    </message>
    <message>
        <source>Has a health worker treated or suspected an infection?</source>
        <comment>question:H3</comment>
        <translation>[Ĥåš å ĥéåļţĥ ŵöŕķéŕ ţŕéåţéđ öŕ šûšṕéçţéđ åń îńƒéçţîöń? ··················]</translation>
    </message>
    <message>
        <source>Is there a pregnancy, a loss or a termination, and who knows about it?</source>
        <comment>question:H4</comment>
        <translation>[Îš ţĥéŕé å ṕŕéĝńåńçý, å ļöšš öŕ å ţéŕɱîńåţîöń, åńđ ŵĥö ķńöŵš åƀöûţ îţ? ·······················]</translation>
    </message>
    <message>
        <source>What does the child use, where does it come from, and who pays?</source>
        <comment>question:H5</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ûšé, ŵĥéŕé đöéš îţ çöɱé ƒŕöɱ, åńđ ŵĥö ṕåýš? ·····················]</translation>
    </message>
    <message>
        <source>What worries people about how the child is treated sexually?</source>
        <comment>question:H6</comment>
        <translation>[Ŵĥåţ ŵöŕŕîéš ṕéöṕļé åƀöûţ ĥöŵ ţĥé çĥîļđ îš ţŕéåţéđ šéẋûåļļý? ····················]</translation>
    </message>
    <message>
        <source>Is the child hurting themselves, and is anyone helping with it?</source>
        <comment>question:H7</comment>
        <translation>[Îš ţĥé çĥîļđ ĥûŕţîńĝ ţĥéɱšéļṽéš, åńđ îš åńýöńé ĥéļṕîńĝ ŵîţĥ îţ? ·····················]</translation>
    </message>
    <message>
        <source>Has eating or weight changed, and has a doctor looked at it?</source>
        <comment>question:H8</comment>
        <translation>[Ĥåš éåţîńĝ öŕ ŵéîĝĥţ çĥåńĝéđ, åńđ ĥåš å đöçţöŕ ļööķéđ åţ îţ? ····················]</translation>
    </message>
    <message>
        <source>What suggests an assault, when was it, and has evidence been kept safe?</source>
        <comment>question:H9</comment>
        <translation>[Ŵĥåţ šûĝĝéšţš åń åššåûļţ, ŵĥéń ŵåš îţ, åńđ ĥåš éṽîđéńçé ƀééń ķéṕţ šåƒé? ·······················]</translation>
    </message>
    <message>
        <source>How does the child speak about themselves and their body?</source>
        <comment>question:I1</comment>
        <translation>[Ĥöŵ đöéš ţĥé çĥîļđ šṕéåķ åƀöûţ ţĥéɱšéļṽéš åńđ ţĥéîŕ ƀöđý? ···················]</translation>
    </message>
    <message>
        <source>Does the child feel worth helping and worth keeping safe?</source>
        <comment>question:I2</comment>
        <translation>[Đöéš ţĥé çĥîļđ ƒééļ ŵöŕţĥ ĥéļṕîńĝ åńđ ŵöŕţĥ ķééṕîńĝ šåƒé? ···················]</translation>
    </message>
    <message>
        <source>Is the child hurting themselves, and is anyone helping with it?</source>
        <comment>question:I3</comment>
        <translation>[Îš ţĥé çĥîļđ ĥûŕţîńĝ ţĥéɱšéļṽéš, åńđ îš åńýöńé ĥéļṕîńĝ ŵîţĥ îţ? ·····················]</translation>
    </message>
    <message>
        <source>Has eating or weight changed, and has a doctor looked at it?</source>
        <comment>question:I4</comment>
        <translation>[Ĥåš éåţîńĝ öŕ ŵéîĝĥţ çĥåńĝéđ, åńđ ĥåš å đöçţöŕ ļööķéđ åţ îţ? ····················]</translation>
    </message>
    <message>
        <source>How much was it, where does the child say it comes from?</source>
        <comment>question:M1</comment>
        <translation>[Ĥöŵ ɱûçĥ ŵåš îţ, ŵĥéŕé đöéš ţĥé çĥîļđ šåý îţ çöɱéš ƒŕöɱ? ··················]</translation>
    </message>
    <message>
        <source>What is new, and who bought it?</source>
        <comment>question:M2</comment>
        <translation>[Ŵĥåţ îš ńéŵ, åńđ ŵĥö ƀöûĝĥţ îţ? ··········]</translation>
    </message>
    <message>
        <source>How many phones, since when, and who pays for them?</source>
        <comment>question:M3</comment>
        <translation>[Ĥöŵ ɱåńý ṕĥöńéš, šîńçé ŵĥéń, åńđ ŵĥö ṕåýš ƒöŕ ţĥéɱ? ·················]</translation>
    </message>
    <message>
        <source>Who tops up the phone?</source>
        <comment>question:M4</comment>
        <translation>[Ŵĥö ţöṕš ûṕ ţĥé ṕĥöńé? ·······]</translation>
    </message>
    <message>
        <source>What are the different cards for?</source>
        <comment>question:M5</comment>
        <translation>[Ŵĥåţ åŕé ţĥé đîƒƒéŕéńţ çåŕđš ƒöŕ? ···········]</translation>
    </message>
    <message>
        <source>What are the things, and what story comes with them?</source>
        <comment>question:M6</comment>
        <translation>[Ŵĥåţ åŕé ţĥé ţĥîńĝš, åńđ ŵĥåţ šţöŕý çöɱéš ŵîţĥ ţĥéɱ? ·················]</translation>
    </message>
    <message>
        <source>Who paid, and who else was there?</source>
        <comment>question:M7</comment>
        <translation>[Ŵĥö ṕåîđ, åńđ ŵĥö éļšé ŵåš ţĥéŕé? ···········]</translation>
    </message>
    <message>
        <source>Is there violence or control at home, now or earlier, and who is affected?</source>
        <comment>question:N1</comment>
        <translation>[Îš ţĥéŕé ṽîöļéńçé öŕ çöńţŕöļ åţ ĥöɱé, ńöŵ öŕ éåŕļîéŕ, åńđ ŵĥö îš åƒƒéçţéđ? ························]</translation>
    </message>
    <message>
        <source>Where has the child slept in the last months?</source>
        <comment>question:N2</comment>
        <translation>[Ŵĥéŕé ĥåš ţĥé çĥîļđ šļéṕţ îń ţĥé ļåšţ ɱöńţĥš? ···············]</translation>
    </message>
    <message>
        <source>Which door do the keys open, and who gave them?</source>
        <comment>question:N3</comment>
        <translation>[Ŵĥîçĥ đööŕ đö ţĥé ķéýš öṕéń, åńđ ŵĥö ĝåṽé ţĥéɱ? ···············]</translation>
    </message>
    <message>
        <source>What has the child lived through, and what support did they get?</source>
        <comment>question:N4</comment>
        <translation>[Ŵĥåţ ĥåš ţĥé çĥîļđ ļîṽéđ ţĥŕöûĝĥ, åńđ ŵĥåţ šûṕṕöŕţ đîđ ţĥéý ĝéţ? ·····················]</translation>
    </message>
    <message>
        <source>What changed, when, and what does the child say about it?</source>
        <comment>question:P1</comment>
        <translation>[Ŵĥåţ çĥåńĝéđ, ŵĥéń, åńđ ŵĥåţ đöéš ţĥé çĥîļđ šåý åƀöûţ îţ? ···················]</translation>
    </message>
    <message>
        <source>What was unusual, and where was the child going?</source>
        <comment>question:P2</comment>
        <translation>[Ŵĥåţ ŵåš ûńûšûåļ, åńđ ŵĥéŕé ŵåš ţĥé çĥîļđ ĝöîńĝ? ················]</translation>
    </message>
    <message>
        <source>Whose clothes are they, and what was asked in return?</source>
        <comment>question:P3</comment>
        <translation>[Ŵĥöšé çļöţĥéš åŕé ţĥéý, åńđ ŵĥåţ ŵåš åšķéđ îń ŕéţûŕń? ·················]</translation>
    </message>
    <message>
        <source>Who is the adult the child would go to?</source>
        <comment>question:R1</comment>
        <translation>[Ŵĥö îš ţĥé åđûļţ ţĥé çĥîļđ ŵöûļđ ĝö ţö? ·············]</translation>
    </message>
    <message>
        <source>Where is the child safe, by day and by night?</source>
        <comment>question:R2</comment>
        <translation>[Ŵĥéŕé îš ţĥé çĥîļđ šåƒé, ƀý đåý åńđ ƀý ńîĝĥţ? ···············]</translation>
    </message>
    <message>
        <source>What do carers do when they are worried?</source>
        <comment>question:R3</comment>
        <translation>[Ŵĥåţ đö çåŕéŕš đö ŵĥéń ţĥéý åŕé ŵöŕŕîéđ? ·············]</translation>
    </message>
    <message>
        <source>What does the child not want to miss?</source>
        <comment>question:R4</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ńöţ ŵåńţ ţö ɱîšš? ············]</translation>
    </message>
    <message>
        <source>Who are the good friends?</source>
        <comment>question:R5</comment>
        <translation>[Ŵĥö åŕé ţĥé ĝööđ ƒŕîéńđš? ········]</translation>
    </message>
    <message>
        <source>What is the child proud of?</source>
        <comment>question:R6</comment>
        <translation>[Ŵĥåţ îš ţĥé çĥîļđ ṕŕöûđ öƒ? ·········]</translation>
    </message>
    <message>
        <source>Which help does the child take, and from whom?</source>
        <comment>question:R7</comment>
        <translation>[Ŵĥîçĥ ĥéļṕ đöéš ţĥé çĥîļđ ţåķé, åńđ ƒŕöɱ ŵĥöɱ? ···············]</translation>
    </message>
    <message>
        <source>What does the child do to stay safe online, and who helps?</source>
        <comment>question:R8</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ đö ţö šţåý šåƒé öńļîńé, åńđ ŵĥö ĥéļṕš? ···················]</translation>
    </message>
    <message>
        <source>Which place, when, and who was there with the child?</source>
        <comment>question:S1</comment>
        <translation>[Ŵĥîçĥ ṕļåçé, ŵĥéń, åńđ ŵĥö ŵåš ţĥéŕé ŵîţĥ ţĥé çĥîļđ? ·················]</translation>
    </message>
    <message>
        <source>Whose address is it, and why is it of concern?</source>
        <comment>question:S2</comment>
        <translation>[Ŵĥöšé åđđŕéšš îš îţ, åńđ ŵĥý îš îţ öƒ çöńçéŕń? ···············]</translation>
    </message>
    <message>
        <source>What was seen, by whom, and who was the child with?</source>
        <comment>question:S3</comment>
        <translation>[Ŵĥåţ ŵåš šééń, ƀý ŵĥöɱ, åńđ ŵĥö ŵåš ţĥé çĥîļđ ŵîţĥ? ·················]</translation>
    </message>
    <message>
        <source>Which venue, how did the child get in, and with whom?</source>
        <comment>question:S4</comment>
        <translation>[Ŵĥîçĥ ṽéńûé, ĥöŵ đîđ ţĥé çĥîļđ ĝéţ îń, åńđ ŵîţĥ ŵĥöɱ? ·················]</translation>
    </message>
    <message>
        <source>What happened before, and what help did the child get?</source>
        <comment>question:V1</comment>
        <translation>[Ŵĥåţ ĥåṕṕéńéđ ƀéƒöŕé, åńđ ŵĥåţ ĥéļṕ đîđ ţĥé çĥîļđ ĝéţ? ··················]</translation>
    </message>
    <message>
        <source>What does the child need in order to understand and be understood?</source>
        <comment>question:V10</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ńééđ îń öŕđéŕ ţö ûńđéŕšţåńđ åńđ ƀé ûńđéŕšţööđ? ······················]</translation>
    </message>
    <message>
        <source>How many moves, and who has stayed in touch?</source>
        <comment>question:V11</comment>
        <translation>[Ĥöŵ ɱåńý ɱöṽéš, åńđ ŵĥö ĥåš šţåýéđ îń ţöûçĥ? ··············]</translation>
    </message>
    <message>
        <source>Who supports the child in this?</source>
        <comment>question:V12</comment>
        <translation>[Ŵĥö šûṕṕöŕţš ţĥé çĥîļđ îń ţĥîš? ··········]</translation>
    </message>
    <message>
        <source>Who will be there after the move?</source>
        <comment>question:V13</comment>
        <translation>[Ŵĥö ŵîļļ ƀé ţĥéŕé åƒţéŕ ţĥé ɱöṽé? ···········]</translation>
    </message>
    <message>
        <source>Who came with the child, and who is responsible for them here?</source>
        <comment>question:V14</comment>
        <translation>[Ŵĥö çåɱé ŵîţĥ ţĥé çĥîļđ, åńđ ŵĥö îš ŕéšṕöńšîƀļé ƒöŕ ţĥéɱ ĥéŕé? ····················]</translation>
    </message>
    <message>
        <source>Who meets, calls or waits for the child?</source>
        <comment>question:V15</comment>
        <translation>[Ŵĥö ɱééţš, çåļļš öŕ ŵåîţš ƒöŕ ţĥé çĥîļđ? ·············]</translation>
    </message>
    <message>
        <source>What does the child fear from the gang?</source>
        <comment>question:V16</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ƒéåŕ ƒŕöɱ ţĥé ĝåńĝ? ·············]</translation>
    </message>
    <message>
        <source>When, from where, and what was learnt?</source>
        <comment>question:V17</comment>
        <translation>[Ŵĥéń, ƒŕöɱ ŵĥéŕé, åńđ ŵĥåţ ŵåš ļéåŕńţ? ············]</translation>
    </message>
    <message>
        <source>Who sees the child in the day?</source>
        <comment>question:V18</comment>
        <translation>[Ŵĥö šééš ţĥé çĥîļđ îń ţĥé đåý? ··········]</translation>
    </message>
    <message>
        <source>What does it help the child to bear?</source>
        <comment>question:V19</comment>
        <translation>[Ŵĥåţ đöéš îţ ĥéļṕ ţĥé çĥîļđ ţö ƀéåŕ? ············]</translation>
    </message>
    <message>
        <source>What makes home unsafe or unstable?</source>
        <comment>question:V2</comment>
        <translation>[Ŵĥåţ ɱåķéš ĥöɱé ûńšåƒé öŕ ûńšţåƀļé? ···········]</translation>
    </message>
    <message>
        <source>Which of these, and how are they linked?</source>
        <comment>question:V20</comment>
        <translation>[Ŵĥîçĥ öƒ ţĥéšé, åńđ ĥöŵ åŕé ţĥéý ļîńķéđ? ·············]</translation>
    </message>
    <message>
        <source>Who moved the child, from where, and who gained?</source>
        <comment>question:V21</comment>
        <translation>[Ŵĥö ɱöṽéđ ţĥé çĥîļđ, ƒŕöɱ ŵĥéŕé, åńđ ŵĥö ĝåîńéđ? ················]</translation>
    </message>
    <message>
        <source>Who helps this young person to live?</source>
        <comment>question:V22</comment>
        <translation>[Ŵĥö ĥéļṕš ţĥîš ýöûńĝ ṕéŕšöń ţö ļîṽé? ············]</translation>
    </message>
    <message>
        <source>Would we have noticed sooner with another child?</source>
        <comment>question:V23</comment>
        <translation>[Ŵöûļđ ŵé ĥåṽé ńöţîçéđ šööńéŕ ŵîţĥ åńöţĥéŕ çĥîļđ? ················]</translation>
    </message>
    <message>
        <source>Whom or what has the child lost?</source>
        <comment>question:V3</comment>
        <translation>[Ŵĥöɱ öŕ ŵĥåţ ĥåš ţĥé çĥîļđ ļöšţ? ··········]</translation>
    </message>
    <message>
        <source>Whom can the child turn to?</source>
        <comment>question:V4</comment>
        <translation>[Ŵĥöɱ çåń ţĥé çĥîļđ ţûŕń ţö? ·········]</translation>
    </message>
    <message>
        <source>Where can the child ask and talk about this safely?</source>
        <comment>question:V5</comment>
        <translation>[Ŵĥéŕé çåń ţĥé çĥîļđ åšķ åńđ ţåļķ åƀöûţ ţĥîš šåƒéļý? ·················]</translation>
    </message>
    <message>
        <source>What does the child go without?</source>
        <comment>question:V6</comment>
        <translation>[Ŵĥåţ đöéš ţĥé çĥîļđ ĝö ŵîţĥöûţ? ··········]</translation>
    </message>
    <message>
        <source>Is there somewhere safe to sleep this month?</source>
        <comment>question:V7</comment>
        <translation>[Îš ţĥéŕé šöɱéŵĥéŕé šåƒé ţö šļééṕ ţĥîš ɱöńţĥ? ··············]</translation>
    </message>
    <message>
        <source>Which children, and how are they in touch?</source>
        <comment>question:V8</comment>
        <translation>[Ŵĥîçĥ çĥîļđŕéń, åńđ ĥöŵ åŕé ţĥéý îń ţöûçĥ? ··············]</translation>
    </message>
    <message>
        <source>Who is it, and is the child near the work or the buyers?</source>
        <comment>question:V9</comment>
        <translation>[Ŵĥö îš îţ, åńđ îš ţĥé çĥîļđ ńéåŕ ţĥé ŵöŕķ öŕ ţĥé ƀûýéŕš? ··················]</translation>
    </message>
    <message>
        <source>What lies behind the behaviour?</source>
        <comment>question:Y1</comment>
        <translation>[Ŵĥåţ ļîéš ƀéĥîńđ ţĥé ƀéĥåṽîöûŕ? ··········]</translation>
    </message>
    <message>
        <source>Has anyone asked whether he was made to do it?</source>
        <comment>question:Y2</comment>
        <translation>[Ĥåš åńýöńé åšķéđ ŵĥéţĥéŕ ĥé ŵåš ɱåđé ţö đö îţ? ···············]</translation>
    </message>
    <message>
        <source>What is he being threatened with, and by whom?</source>
        <comment>question:Y3</comment>
        <translation>[Ŵĥåţ îš ĥé ƀéîńĝ ţĥŕéåţéńéđ ŵîţĥ, åńđ ƀý ŵĥöɱ? ···············]</translation>
    </message>
    <message>
        <source>Where can he talk about this without fear?</source>
        <comment>question:Y4</comment>
        <translation>[Ŵĥéŕé çåń ĥé ţåļķ åƀöûţ ţĥîš ŵîţĥöûţ ƒéåŕ? ··············]</translation>
    </message>
    <message>
        <source>Who are they, and what do they give and ask?</source>
        <comment>question:Y5</comment>
        <translation>[Ŵĥö åŕé ţĥéý, åńđ ŵĥåţ đö ţĥéý ĝîṽé åńđ åšķ? ··············]</translation>
    </message>
    <message>
        <source>Who could he tell, and how could we make it easier?</source>
        <comment>question:Y6</comment>
        <translation>[Ŵĥö çöûļđ ĥé ţéļļ, åńđ ĥöŵ çöûļđ ŵé ɱåķé îţ éåšîéŕ? ·················]</translation>
    </message>
    <message>
        <source>Would we say the same about a girl of his age?</source>
        <comment>question:Y7</comment>
        <translation>[Ŵöûļđ ŵé šåý ţĥé šåɱé åƀöûţ å ĝîŕļ öƒ ĥîš åĝé? ···············]</translation>
    </message>
    <message>
        <source>What have we offered, and what would we offer a girl?</source>
        <comment>question:Y8</comment>
        <translation>[Ŵĥåţ ĥåṽé ŵé öƒƒéŕéđ, åńđ ŵĥåţ ŵöûļđ ŵé öƒƒéŕ å ĝîŕļ? ·················]</translation>
    </message>
    <message>
        <source>Volatile behaviour or extreme changes of mood</source>
        <comment>row:B1</comment>
        <translation>[Ṽöļåţîļé ƀéĥåṽîöûŕ öŕ éẋţŕéɱé çĥåńĝéš öƒ ɱööđ ···············]</translation>
    </message>
    <message>
        <source>Abusive language</source>
        <comment>row:B2</comment>
        <translation>[Åƀûšîṽé ļåńĝûåĝé ·····]</translation>
    </message>
    <message>
        <source>Sexualised language</source>
        <comment>row:B3</comment>
        <translation>[Šéẋûåļîšéđ ļåńĝûåĝé ······]</translation>
    </message>
    <message>
        <source>Sexualised behaviour unexpected for the child's age</source>
        <comment>row:B4</comment>
        <translation>[Šéẋûåļîšéđ ƀéĥåṽîöûŕ ûńéẋṕéçţéđ ƒöŕ ţĥé çĥîļđ'š åĝé ·················]</translation>
    </message>
    <message>
        <source>Behaviour recorded as anti-social</source>
        <comment>row:B5</comment>
        <translation>[Ɓéĥåṽîöûŕ ŕéçöŕđéđ åš åńţî-šöçîåļ ···········]</translation>
    </message>
    <message>
        <source>Minor offending, such as theft, which the child may be being made to do</source>
        <comment>row:B6</comment>
        <translation>[Ṁîńöŕ öƒƒéńđîńĝ, šûçĥ åš ţĥéƒţ, ŵĥîçĥ ţĥé çĥîļđ ɱåý ƀé ƀéîńĝ ɱåđé ţö đö ·······················]</translation>
    </message>
    <message>
        <source>Becoming secretive, including about being online</source>
        <comment>row:B7</comment>
        <translation>[Ɓéçöɱîńĝ šéçŕéţîṽé, îńçļûđîńĝ åƀöûţ ƀéîńĝ öńļîńé ················]</translation>
    </message>
    <message>
        <source>Getting into or out of vehicles driven by unknown adults</source>
        <comment>row:B8</comment>
        <translation>[Ĝéţţîńĝ îńţö öŕ öûţ öƒ ṽéĥîçļéš đŕîṽéń ƀý ûńķńöŵń åđûļţš ··················]</translation>
    </message>
    <message>
        <source>Marked change in emotional wellbeing</source>
        <comment>row:B9</comment>
        <translation>[Ṁåŕķéđ çĥåńĝé îń éɱöţîöńåļ ŵéļļƀéîńĝ ············]</translation>
    </message>
    <message>
        <source>Family history of parental neglect or abuse</source>
        <comment>row:C1</comment>
        <translation>[Ƒåɱîļý ĥîšţöŕý öƒ ṕåŕéńţåļ ńéĝļéçţ öŕ åƀûšé ··············]</translation>
    </message>
    <message>
        <source>Missing school, college or work, or unexplained absence</source>
        <comment>row:E1</comment>
        <translation>[Ṁîššîńĝ šçĥööļ, çöļļéĝé öŕ ŵöŕķ, öŕ ûńéẋṕļåîńéđ åƀšéńçé ··················]</translation>
    </message>
    <message>
        <source>Withdrawing from education</source>
        <comment>row:E2</comment>
        <translation>[Ŵîţĥđŕåŵîńĝ ƒŕöɱ éđûçåţîöń ········]</translation>
    </message>
    <message>
        <source>Marked change in how the child is doing at school</source>
        <comment>row:E3</comment>
        <translation>[Ṁåŕķéđ çĥåńĝé îń ĥöŵ ţĥé çĥîļđ îš đöîńĝ åţ šçĥööļ ················]</translation>
    </message>
    <message>
        <source>Exclusion from school or college</source>
        <comment>row:E4</comment>
        <translation>[Éẋçļûšîöń ƒŕöɱ šçĥööļ öŕ çöļļéĝé ··········]</translation>
    </message>
    <message>
        <source>Hostility or conflict with parents, carers or family</source>
        <comment>row:F1</comment>
        <translation>[Ĥöšţîļîţý öŕ çöńƒļîçţ ŵîţĥ ṕåŕéńţš, çåŕéŕš öŕ ƒåɱîļý ·················]</translation>
    </message>
    <message>
        <source>Adults or older young people waiting outside the home</source>
        <comment>row:F10</comment>
        <translation>[Åđûļţš öŕ öļđéŕ ýöûńĝ ṕéöṕļé ŵåîţîńĝ öûţšîđé ţĥé ĥöɱé ·················]</translation>
    </message>
    <message>
        <source>Out overnight or back late with no clear explanation</source>
        <comment>row:F11</comment>
        <translation>[Öûţ öṽéŕńîĝĥţ öŕ ƀåçķ ļåţé ŵîţĥ ńö çļéåŕ éẋṕļåńåţîöń ·················]</translation>
    </message>
    <message>
        <source>Often missing</source>
        <comment>row:F12</comment>
        <translation>[Öƒţéń ɱîššîńĝ ····]</translation>
    </message>
    <message>
        <source>Missing with nowhere known to stay</source>
        <comment>row:F13</comment>
        <translation>[Ṁîššîńĝ ŵîţĥ ńöŵĥéŕé ķńöŵń ţö šţåý ···········]</translation>
    </message>
    <message>
        <source>Back from being missing looking cared for, with nowhere known to stay</source>
        <comment>row:F14</comment>
        <translation>[Ɓåçķ ƒŕöɱ ƀéîńĝ ɱîššîńĝ ļööķîńĝ çåŕéđ ƒöŕ, ŵîţĥ ńöŵĥéŕé ķńöŵń ţö šţåý ·······················]</translation>
    </message>
    <message>
        <source>Missing and found where the child has no known links</source>
        <comment>row:F15</comment>
        <translation>[Ṁîššîńĝ åńđ ƒöûńđ ŵĥéŕé ţĥé çĥîļđ ĥåš ńö ķńöŵń ļîńķš ·················]</translation>
    </message>
    <message>
        <source>Leaving home or care without explanation</source>
        <comment>row:F16</comment>
        <translation>[Łéåṽîńĝ ĥöɱé öŕ çåŕé ŵîţĥöûţ éẋṕļåńåţîöń ·············]</translation>
    </message>
    <message>
        <source>Reports from reliable people that exploitation is likely</source>
        <comment>row:F17</comment>
        <translation>[Ŕéṕöŕţš ƒŕöɱ ŕéļîåƀļé ṕéöṕļé ţĥåţ éẋṕļöîţåţîöń îš ļîķéļý ··················]</translation>
    </message>
    <message>
        <source>Sexual activity is known: see the consent check</source>
        <comment>row:F18</comment>
        <translation>[Šéẋûåļ åçţîṽîţý îš ķńöŵń: šéé ţĥé çöńšéńţ çĥéçķ ···············]</translation>
    </message>
    <message>
        <source>Worrying contact online, especially with adults</source>
        <comment>row:F19</comment>
        <translation>[Ŵöŕŕýîńĝ çöńţåçţ öńļîńé, éšṕéçîåļļý ŵîţĥ åđûļţš ···············]</translation>
    </message>
    <message>
        <source>Physical aggression to family, pets, teachers or other children</source>
        <comment>row:F2</comment>
        <translation>[Ṕĥýšîçåļ åĝĝŕéššîöń ţö ƒåɱîļý, ṕéţš, ţéåçĥéŕš öŕ öţĥéŕ çĥîļđŕéń ·····················]</translation>
    </message>
    <message>
        <source>Gang connections</source>
        <comment>row:F20</comment>
        <translation>[Ĝåńĝ çöńńéçţîöńš ·····]</translation>
    </message>
    <message>
        <source>Relationship with a controlling or significantly older person or group</source>
        <comment>row:F21</comment>
        <translation>[Ŕéļåţîöńšĥîṕ ŵîţĥ å çöńţŕöļļîńĝ öŕ šîĝńîƒîçåńţļý öļđéŕ ṕéŕšöń öŕ ĝŕöûṕ ·······················]</translation>
    </message>
    <message>
        <source>Cut off from friends or other young people</source>
        <comment>row:F22</comment>
        <translation>[Çûţ öƒƒ ƒŕöɱ ƒŕîéńđš öŕ öţĥéŕ ýöûńĝ ṕéöṕļé ··············]</translation>
    </message>
    <message>
        <source>Placement breakdown</source>
        <comment>row:F3</comment>
        <translation>[Ṕļåçéɱéńţ ƀŕéåķđöŵń ······]</translation>
    </message>
    <message>
        <source>Withdrawing from activities usual for the child's age</source>
        <comment>row:F4</comment>
        <translation>[Ŵîţĥđŕåŵîńĝ ƒŕöɱ åçţîṽîţîéš ûšûåļ ƒöŕ ţĥé çĥîļđ'š åĝé ·················]</translation>
    </message>
    <message>
        <source>Contact with children known to be sexually exploited</source>
        <comment>row:F5</comment>
        <translation>[Çöńţåçţ ŵîţĥ çĥîļđŕéń ķńöŵń ţö ƀé šéẋûåļļý éẋṕļöîţéđ ·················]</translation>
    </message>
    <message>
        <source>Sexual contact from a significantly older person, or from a younger person thought to be abusive</source>
        <comment>row:F6</comment>
        <translation>[Šéẋûåļ çöńţåçţ ƒŕöɱ å šîĝńîƒîçåńţļý öļđéŕ ṕéŕšöń, öŕ ƒŕöɱ å ýöûńĝéŕ ṕéŕšöń ţĥöûĝĥţ ţö ƀé åƀûšîṽé ································]</translation>
    </message>
    <message>
        <source>Unexplained relationships with older adults</source>
        <comment>row:F7</comment>
        <translation>[Ûńéẋṕļåîńéđ ŕéļåţîöńšĥîṕš ŵîţĥ öļđéŕ åđûļţš ··············]</translation>
    </message>
    <message>
        <source>Very many calls or messages, or messages from unknown adults</source>
        <comment>row:F8</comment>
        <translation>[Ṽéŕý ɱåńý çåļļš öŕ ɱéššåĝéš, öŕ ɱéššåĝéš ƒŕöɱ ûńķńöŵń åđûļţš ····················]</translation>
    </message>
    <message>
        <source>Several callers at home, unknown adults or young people</source>
        <comment>row:F9</comment>
        <translation>[Šéṽéŕåļ çåļļéŕš åţ ĥöɱé, ûńķńöŵń åđûļţš öŕ ýöûńĝ ṕéöṕļé ··················]</translation>
    </message>
    <message>
        <source>Physical signs, such as bruising</source>
        <comment>row:H1</comment>
        <translation>[Ṕĥýšîçåļ šîĝńš, šûçĥ åš ƀŕûîšîńĝ ··········]</translation>
    </message>
    <message>
        <source>Ongoing tiredness or exhaustion</source>
        <comment>row:H2</comment>
        <translation>[Öńĝöîńĝ ţîŕéđńéšš öŕ éẋĥåûšţîöń ··········]</translation>
    </message>
    <message>
        <source>Sexually transmitted infection, repeated or more than one</source>
        <comment>row:H3</comment>
        <translation>[Šéẋûåļļý ţŕåńšɱîţţéđ îńƒéçţîöń, ŕéṕéåţéđ öŕ ɱöŕé ţĥåń öńé ···················]</translation>
    </message>
    <message>
        <source>Pregnancy, or seeking a termination</source>
        <comment>row:H4</comment>
        <translation>[Ṕŕéĝńåńçý, öŕ šééķîńĝ å ţéŕɱîńåţîöń ···········]</translation>
    </message>
    <message>
        <source>Signs of alcohol, drug or other substance use</source>
        <comment>row:H5</comment>
        <translation>[Šîĝńš öƒ åļçöĥöļ, đŕûĝ öŕ öţĥéŕ šûƀšţåńçé ûšé ···············]</translation>
    </message>
    <message>
        <source>Concern that sexual activity is harmful or unsafe for the child</source>
        <comment>row:H6</comment>
        <translation>[Çöńçéŕń ţĥåţ šéẋûåļ åçţîṽîţý îš ĥåŕɱƒûļ öŕ ûńšåƒé ƒöŕ ţĥé çĥîļđ ·····················]</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <comment>row:H7</comment>
        <translation>[Šéļƒ-ĥåŕɱ ···]</translation>
    </message>
    <message>
        <source>Eating difficulties or an eating disorder</source>
        <comment>row:H8</comment>
        <translation>[Éåţîńĝ đîƒƒîçûļţîéš öŕ åń éåţîńĝ đîšöŕđéŕ ·············]</translation>
    </message>
    <message>
        <source>Evidence or suspicion of physical or sexual assault</source>
        <comment>row:H9</comment>
        <translation>[Éṽîđéńçé öŕ šûšṕîçîöń öƒ ṕĥýšîçåļ öŕ šéẋûåļ åššåûļţ ·················]</translation>
    </message>
    <message>
        <source>Low self-image</source>
        <comment>row:I1</comment>
        <translation>[Łöŵ šéļƒ-îɱåĝé ····]</translation>
    </message>
    <message>
        <source>Low self-esteem</source>
        <comment>row:I2</comment>
        <translation>[Łöŵ šéļƒ-éšţééɱ ·····]</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <comment>row:I3</comment>
        <translation>[Šéļƒ-ĥåŕɱ ···]</translation>
    </message>
    <message>
        <source>Eating difficulties or an eating disorder</source>
        <comment>row:I4</comment>
        <translation>[Éåţîńĝ đîƒƒîçûļţîéš öŕ åń éåţîńĝ đîšöŕđéŕ ·············]</translation>
    </message>
    <message>
        <source>Large amounts of money, not explained</source>
        <comment>row:M1</comment>
        <translation>[Łåŕĝé åɱöûńţš öƒ ɱöńéý, ńöţ éẋṕļåîńéđ ············]</translation>
    </message>
    <message>
        <source>Expensive clothes, not explained</source>
        <comment>row:M2</comment>
        <translation>[Éẋṕéńšîṽé çļöţĥéš, ńöţ éẋṕļåîńéđ ··········]</translation>
    </message>
    <message>
        <source>Mobile phones, not explained</source>
        <comment>row:M3</comment>
        <translation>[Ṁöƀîļé ṕĥöńéš, ńöţ éẋṕļåîńéđ ·········]</translation>
    </message>
    <message>
        <source>Phone credit, not explained</source>
        <comment>row:M4</comment>
        <translation>[Ṕĥöńé çŕéđîţ, ńöţ éẋṕļåîńéđ ·········]</translation>
    </message>
    <message>
        <source>Several SIM cards</source>
        <comment>row:M5</comment>
        <translation>[Šéṽéŕåļ ŠÎṀ çåŕđš ·····]</translation>
    </message>
    <message>
        <source>Other possessions, not explained</source>
        <comment>row:M6</comment>
        <translation>[Öţĥéŕ ṕöššéššîöńš, ńöţ éẋṕļåîńéđ ··········]</translation>
    </message>
    <message>
        <source>Describes going out or travel with no clear source of money</source>
        <comment>row:M7</comment>
        <translation>[Đéšçŕîƀéš ĝöîńĝ öûţ öŕ ţŕåṽéļ ŵîţĥ ńö çļéåŕ šöûŕçé öƒ ɱöńéý ···················]</translation>
    </message>
    <message>
        <source>Family history of domestic abuse</source>
        <comment>row:N1</comment>
        <translation>[Ƒåɱîļý ĥîšţöŕý öƒ đöɱéšţîç åƀûšé ··········]</translation>
    </message>
    <message>
        <source>Pattern of homelessness or insecure housing</source>
        <comment>row:N2</comment>
        <translation>[Ṕåţţéŕń öƒ ĥöɱéļéššńéšš öŕ îńšéçûŕé ĥöûšîńĝ ··············]</translation>
    </message>
    <message>
        <source>Keys to premises carers do not know about</source>
        <comment>row:N3</comment>
        <translation>[Ķéýš ţö ṕŕéɱîšéš çåŕéŕš đö ńöţ ķńöŵ åƀöûţ ·············]</translation>
    </message>
    <message>
        <source>History of abuse or neglect, or parents in difficulty</source>
        <comment>row:N4</comment>
        <translation>[Ĥîšţöŕý öƒ åƀûšé öŕ ńéĝļéçţ, öŕ ṕåŕéńţš îń đîƒƒîçûļţý ·················]</translation>
    </message>
    <message>
        <source>Change in appearance</source>
        <comment>row:P1</comment>
        <translation>[Çĥåńĝé îń åṕṕéåŕåńçé ······]</translation>
    </message>
    <message>
        <source>Leaving home or care in clothes unusual for the child</source>
        <comment>row:P2</comment>
        <translation>[Łéåṽîńĝ ĥöɱé öŕ çåŕé îń çļöţĥéš ûńûšûåļ ƒöŕ ţĥé çĥîļđ ·················]</translation>
    </message>
    <message>
        <source>Wearing clothes of older young people</source>
        <comment>row:P3</comment>
        <translation>[Ŵéåŕîńĝ çļöţĥéš öƒ öļđéŕ ýöûńĝ ṕéöṕļé ············]</translation>
    </message>
    <message>
        <source>A trusted adult</source>
        <comment>row:R1</comment>
        <translation>[Å ţŕûšţéđ åđûļţ ·····]</translation>
    </message>
    <message>
        <source>Somewhere safe to be</source>
        <comment>row:R2</comment>
        <translation>[Šöɱéŵĥéŕé šåƒé ţö ƀé ······]</translation>
    </message>
    <message>
        <source>Carers who believe the child and act</source>
        <comment>row:R3</comment>
        <translation>[Çåŕéŕš ŵĥö ƀéļîéṽé ţĥé çĥîļđ åńđ åçţ ············]</translation>
    </message>
    <message>
        <source>School or an activity that matters to the child</source>
        <comment>row:R4</comment>
        <translation>[Šçĥööļ öŕ åń åçţîṽîţý ţĥåţ ɱåţţéŕš ţö ţĥé çĥîļđ ···············]</translation>
    </message>
    <message>
        <source>Safe friendships</source>
        <comment>row:R5</comment>
        <translation>[Šåƒé ƒŕîéńđšĥîṕš ·····]</translation>
    </message>
    <message>
        <source>Something the child is proud of</source>
        <comment>row:R6</comment>
        <translation>[Šöɱéţĥîńĝ ţĥé çĥîļđ îš ṕŕöûđ öƒ ··········]</translation>
    </message>
    <message>
        <source>Support the child accepts now</source>
        <comment>row:R7</comment>
        <translation>[Šûṕṕöŕţ ţĥé çĥîļđ åççéṕţš ńöŵ ·········]</translation>
    </message>
    <message>
        <source>Safe habits online</source>
        <comment>row:R8</comment>
        <translation>[Šåƒé ĥåƀîţš öńļîńé ······]</translation>
    </message>
    <message>
        <source>Going to places known for sexual exploitation</source>
        <comment>row:S1</comment>
        <translation>[Ĝöîńĝ ţö ṕļåçéš ķńöŵń ƒöŕ šéẋûåļ éẋṕļöîţåţîöń ···············]</translation>
    </message>
    <message>
        <source>Going to addresses of concern</source>
        <comment>row:S2</comment>
        <translation>[Ĝöîńĝ ţö åđđŕéššéš öƒ çöńçéŕń ·········]</translation>
    </message>
    <message>
        <source>Seen at places where adults meet for sex</source>
        <comment>row:S3</comment>
        <translation>[Šééń åţ ṕļåçéš ŵĥéŕé åđûļţš ɱééţ ƒöŕ šéẋ ·············]</translation>
    </message>
    <message>
        <source>Seen at adult venues, such as pubs and clubs</source>
        <comment>row:S4</comment>
        <translation>[Šééń åţ åđûļţ ṽéńûéš, šûçĥ åš ṕûƀš åńđ çļûƀš ··············]</translation>
    </message>
    <message>
        <source>Earlier neglect, or physical or sexual abuse</source>
        <comment>row:V1</comment>
        <translation>[Éåŕļîéŕ ńéĝļéçţ, öŕ ṕĥýšîçåļ öŕ šéẋûåļ åƀûšé ··············]</translation>
    </message>
    <message>
        <source>Physical or learning disability, or special needs</source>
        <comment>row:V10</comment>
        <translation>[Ṕĥýšîçåļ öŕ ļéåŕńîńĝ đîšåƀîļîţý, öŕ šṕéçîåļ ńééđš ················]</translation>
    </message>
    <message>
        <source>In care, especially residential or interrupted care</source>
        <comment>row:V11</comment>
        <translation>[Îń çåŕé, éšṕéçîåļļý ŕéšîđéńţîåļ öŕ îńţéŕŕûṕţéđ çåŕé ·················]</translation>
    </message>
    <message>
        <source>Lack of safety or support about sexual identity</source>
        <comment>row:V12</comment>
        <translation>[Łåçķ öƒ šåƒéţý öŕ šûṕṕöŕţ åƀöûţ šéẋûåļ îđéńţîţý ···············]</translation>
    </message>
    <message>
        <source>Leaving care</source>
        <comment>row:V13</comment>
        <translation>[Łéåṽîńĝ çåŕé ····]</translation>
    </message>
    <message>
        <source>Migrant child</source>
        <comment>row:V14</comment>
        <translation>[Ṁîĝŕåńţ çĥîļđ ····]</translation>
    </message>
    <message>
        <source>Unaccompanied asylum-seeking child</source>
        <comment>row:V15</comment>
        <translation>[Ûńåççöɱṕåńîéđ åšýļûɱ-šééķîńĝ çĥîļđ ···········]</translation>
    </message>
    <message>
        <source>Gang involvement or pressure</source>
        <comment>row:V16</comment>
        <translation>[Ĝåńĝ îńṽöļṽéɱéńţ öŕ ṕŕéššûŕé ·········]</translation>
    </message>
    <message>
        <source>Has gone missing before</source>
        <comment>row:V17</comment>
        <translation>[Ĥåš ĝöńé ɱîššîńĝ ƀéƒöŕé ·······]</translation>
    </message>
    <message>
        <source>Out of touch with education, or without suitable education</source>
        <comment>row:V18</comment>
        <translation>[Öûţ öƒ ţöûçĥ ŵîţĥ éđûçåţîöń, öŕ ŵîţĥöûţ šûîţåƀļé éđûçåţîöń ···················]</translation>
    </message>
    <message>
        <source>Use of alcohol or drugs by the child</source>
        <comment>row:V19</comment>
        <translation>[Ûšé öƒ åļçöĥöļ öŕ đŕûĝš ƀý ţĥé çĥîļđ ············]</translation>
    </message>
    <message>
        <source>No safe or stable home, now or before</source>
        <comment>row:V2</comment>
        <translation>[Ńö šåƒé öŕ šţåƀļé ĥöɱé, ńöŵ öŕ ƀéƒöŕé ············]</translation>
    </message>
    <message>
        <source>Bullying, teenage pregnancy, absence from school or self-harm</source>
        <comment>row:V20</comment>
        <translation>[Ɓûļļýîńĝ, ţééńåĝé ṕŕéĝńåńçý, åƀšéńçé ƒŕöɱ šçĥööļ öŕ šéļƒ-ĥåŕɱ ····················]</translation>
    </message>
    <message>
        <source>May have been trafficked</source>
        <comment>row:V21</comment>
        <translation>[Ṁåý ĥåṽé ƀééń ţŕåƒƒîçķéđ ········]</translation>
    </message>
    <message>
        <source>16 or over without money or support</source>
        <comment>row:V22</comment>
        <translation>[16 öŕ öṽéŕ ŵîţĥöûţ ɱöńéý öŕ šûṕṕöŕţ ···········]</translation>
    </message>
    <message>
        <source>Belongs to a group whose abuse is noticed less often</source>
        <comment>row:V23</comment>
        <translation>[Ɓéļöńĝš ţö å ĝŕöûṕ ŵĥöšé åƀûšé îš ńöţîçéđ ļéšš öƒţéń ·················]</translation>
    </message>
    <message>
        <source>Recent bereavement or loss</source>
        <comment>row:V3</comment>
        <translation>[Ŕéçéńţ ƀéŕéåṽéɱéńţ öŕ ļöšš ········]</translation>
    </message>
    <message>
        <source>Isolation or difficulty with other people</source>
        <comment>row:V4</comment>
        <translation>[Îšöļåţîöń öŕ đîƒƒîçûļţý ŵîţĥ öţĥéŕ ṕéöṕļé ·············]</translation>
    </message>
    <message>
        <source>Nowhere safe to explore sexuality</source>
        <comment>row:V5</comment>
        <translation>[Ńöŵĥéŕé šåƒé ţö éẋṕļöŕé šéẋûåļîţý ···········]</translation>
    </message>
    <message>
        <source>Money hardship</source>
        <comment>row:V6</comment>
        <translation>[Ṁöńéý ĥåŕđšĥîṕ ····]</translation>
    </message>
    <message>
        <source>Homelessness or insecure housing</source>
        <comment>row:V7</comment>
        <translation>[Ĥöɱéļéššńéšš öŕ îńšéçûŕé ĥöûšîńĝ ··········]</translation>
    </message>
    <message>
        <source>Links with other exploited children</source>
        <comment>row:V8</comment>
        <translation>[Łîńķš ŵîţĥ öţĥéŕ éẋṕļöîţéđ çĥîļđŕéń ···········]</translation>
    </message>
    <message>
        <source>Family or other people close to the child in adult sex work</source>
        <comment>row:V9</comment>
        <translation>[Ƒåɱîļý öŕ öţĥéŕ ṕéöṕļé çļöšé ţö ţĥé çĥîļđ îń åđûļţ šéẋ ŵöŕķ ···················]</translation>
    </message>
    <message>
        <source>Distress that shows as anger, aggression or offending</source>
        <comment>row:Y1</comment>
        <translation>[Đîšţŕéšš ţĥåţ šĥöŵš åš åńĝéŕ, åĝĝŕéššîöń öŕ öƒƒéńđîńĝ ·················]</translation>
    </message>
    <message>
        <source>First known to services through offending</source>
        <comment>row:Y2</comment>
        <translation>[Ƒîŕšţ ķńöŵń ţö šéŕṽîçéš ţĥŕöûĝĥ öƒƒéńđîńĝ ·············]</translation>
    </message>
    <message>
        <source>Threats to reveal sexuality, images or what has happened</source>
        <comment>row:Y3</comment>
        <translation>[Ţĥŕéåţš ţö ŕéṽéåļ šéẋûåļîţý, îɱåĝéš öŕ ŵĥåţ ĥåš ĥåṕṕéńéđ ··················]</translation>
    </message>
    <message>
        <source>Nowhere safe to explore sexuality</source>
        <comment>row:Y4</comment>
        <translation>[Ńöŵĥéŕé šåƒé ţö éẋṕļöŕé šéẋûåļîţý ···········]</translation>
    </message>
    <message>
        <source>Contact with men, women or peers presented as friendship, work or a party</source>
        <comment>row:Y5</comment>
        <translation>[Çöńţåçţ ŵîţĥ ɱéń, ŵöɱéń öŕ ṕééŕš ṕŕéšéńţéđ åš ƒŕîéńđšĥîṕ, ŵöŕķ öŕ å ṕåŕţý ························]</translation>
    </message>
    <message>
        <source>Finding it hard to tell anyone</source>
        <comment>row:Y6</comment>
        <translation>[Ƒîńđîńĝ îţ ĥåŕđ ţö ţéļļ åńýöńé ··········]</translation>
    </message>
    <message>
        <source>Adults see him as able to look after himself</source>
        <comment>row:Y7</comment>
        <translation>[Åđûļţš šéé ĥîɱ åš åƀļé ţö ļööķ åƒţéŕ ĥîɱšéļƒ ··············]</translation>
    </message>
    <message>
        <source>Less support offered than a girl would get</source>
        <comment>row:Y8</comment>
        <translation>[Łéšš šûṕṕöŕţ öƒƒéŕéđ ţĥåń å ĝîŕļ ŵöûļđ ĝéţ ··············]</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>section:before-you-start</comment>
        <translation>[Ɓéƒöŕé ýöû šţåŕţ ·····]</translation>
    </message>
    <message>
        <source>Boys and young men</source>
        <comment>section:boys-and-young-men</comment>
        <translation>[Ɓöýš åńđ ýöûńĝ ɱéń ······]</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>section:check</comment>
        <translation>[Çĥéçķ ··]</translation>
    </message>
    <message>
        <source>Child and family</source>
        <comment>section:child-and-family</comment>
        <translation>[Çĥîļđ åńđ ƒåɱîļý ·····]</translation>
    </message>
    <message>
        <source>Consent check</source>
        <comment>section:consent</comment>
        <translation>[Çöńšéńţ çĥéçķ ····]</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>section:decision</comment>
        <translation>[Đéçîšîöń ··]</translation>
    </message>
    <message>
        <source>Definition and exchange</source>
        <comment>section:definition</comment>
        <translation>[Đéƒîńîţîöń åńđ éẋçĥåńĝé ·······]</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>section:domain.education</comment>
        <translation>[Éđûçåţîöń ···]</translation>
    </message>
    <message>
        <source>Emotional and behavioural development</source>
        <comment>section:domain.emotional-and-behavioural</comment>
        <translation>[Éɱöţîöńåļ åńđ ƀéĥåṽîöûŕåļ đéṽéļöṕɱéńţ ············]</translation>
    </message>
    <message>
        <source>Family and environmental factors</source>
        <comment>section:domain.family-and-environment</comment>
        <translation>[Ƒåɱîļý åńđ éńṽîŕöńɱéńţåļ ƒåçţöŕš ··········]</translation>
    </message>
    <message>
        <source>Family and social relationships</source>
        <comment>section:domain.family-and-social</comment>
        <translation>[Ƒåɱîļý åńđ šöçîåļ ŕéļåţîöńšĥîṕš ··········]</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>section:domain.health</comment>
        <translation>[Ĥéåļţĥ ··]</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>section:domain.identity</comment>
        <translation>[Îđéńţîţý ··]</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>section:domain.income</comment>
        <translation>[Îńçöɱé ··]</translation>
    </message>
    <message>
        <source>Parental capacity</source>
        <comment>section:domain.parental-capacity</comment>
        <translation>[Ṕåŕéńţåļ çåṕåçîţý ·····]</translation>
    </message>
    <message>
        <source>Social integration</source>
        <comment>section:domain.social-integration</comment>
        <translation>[Šöçîåļ îńţéĝŕåţîöń ······]</translation>
    </message>
    <message>
        <source>Social presentation</source>
        <comment>section:domain.social-presentation</comment>
        <translation>[Šöçîåļ ṕŕéšéńţåţîöń ······]</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <comment>section:judgement</comment>
        <translation>[Ṕŕöƒéššîöńåļ ĵûđĝéɱéńţ ·······]</translation>
    </message>
    <message>
        <source>Missing episodes</source>
        <comment>section:missing-episodes</comment>
        <translation>[Ṁîššîńĝ éṕîšöđéš ·····]</translation>
    </message>
    <message>
        <source>Parents and carers</source>
        <comment>section:parents-and-carers</comment>
        <translation>[Ṕåŕéńţš åńđ çåŕéŕš ······]</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>section:plan</comment>
        <translation>[Ṕļåń ··]</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <comment>section:protective-factors</comment>
        <translation>[Ṕŕöţéçţîṽé ƒåçţöŕš ······]</translation>
    </message>
    <message>
        <source>Referral and what follows</source>
        <comment>section:referral</comment>
        <translation>[Ŕéƒéŕŕåļ åńđ ŵĥåţ ƒöļļöŵš ········]</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>section:share</comment>
        <translation>[Šĥåŕé ··]</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>section:sign</comment>
        <translation>[Šîĝń ··]</translation>
    </message>
    <message>
        <source>Voice of the child</source>
        <comment>section:voice-of-the-child</comment>
        <translation>[Ṽöîçé öƒ ţĥé çĥîļđ ······]</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <comment>section:vulnerabilities</comment>
        <translation>[Ṽûļńéŕåƀîļîţîéš ·····]</translation>
    </message>
    <message>
        <source>&quot;inappropriate sexualised behaviour&quot; (DF)</source>
        <comment>source-words:B4</comment>
        <translation>[&quot;îńåṕṕŕöṕŕîåţé šéẋûåļîšéđ ƀéĥåṽîöûŕ&quot; (ĐƑ) ·············]</translation>
    </message>
    <message>
        <source>&quot;anti-social behaviour&quot; (WY)</source>
        <comment>source-words:B5</comment>
        <translation>[&quot;åńţî-šöçîåļ ƀéĥåṽîöûŕ&quot; (ŴÝ) ·········]</translation>
    </message>
    <message>
        <source>&quot;involvement in petty crime&quot; (WY, SC)</source>
        <comment>source-words:B6</comment>
        <translation>[&quot;îńṽöļṽéɱéńţ îń ṕéţţý çŕîɱé&quot; (ŴÝ, ŠÇ) ············]</translation>
    </message>
    <message>
        <source>&quot;truancy&quot; (SC)</source>
        <comment>source-words:E1</comment>
        <translation>[&quot;ţŕûåńçý&quot; (ŠÇ) ····]</translation>
    </message>
    <message>
        <source>&quot;loitering&quot; (SC)</source>
        <comment>source-words:F10</comment>
        <translation>[&quot;ļöîţéŕîńĝ&quot; (ŠÇ) ·····]</translation>
    </message>
    <message>
        <source>&quot;persistently missing&quot; (WY, SC, DF)</source>
        <comment>source-words:F12</comment>
        <translation>[&quot;ṕéŕšîšţéńţļý ɱîššîńĝ&quot; (ŴÝ, ŠÇ, ĐƑ) ···········]</translation>
    </message>
    <message>
        <source>&quot;known to be sexually active&quot; (SC)</source>
        <comment>source-words:F18</comment>
        <translation>[&quot;ķńöŵń ţö ƀé šéẋûåļļý åçţîṽé&quot; (ŠÇ) ···········]</translation>
    </message>
    <message>
        <source>&quot;inappropriate use of the Internet&quot; (SC)</source>
        <comment>source-words:F19</comment>
        <translation>[&quot;îńåṕṕŕöṕŕîåţé ûšé öƒ ţĥé Îńţéŕńéţ&quot; (ŠÇ) ·············]</translation>
    </message>
    <message>
        <source>&quot;sexual relationship with a significantly older person&quot; (WY, SC)</source>
        <comment>source-words:F6</comment>
        <translation>[&quot;šéẋûåļ ŕéļåţîöńšĥîṕ ŵîţĥ å šîĝńîƒîçåńţļý öļđéŕ ṕéŕšöń&quot; (ŴÝ, ŠÇ) ·····················]</translation>
    </message>
    <message>
        <source>&quot;sexually risky behaviour&quot; (WY, SC); &quot;promiscuity&quot; (SC)</source>
        <comment>source-words:H6</comment>
        <translation>[&quot;šéẋûåļļý ŕîšķý ƀéĥåṽîöûŕ&quot; (ŴÝ, ŠÇ); &quot;ṕŕöɱîšçûîţý&quot; (ŠÇ) ··················]</translation>
    </message>
    <message>
        <source>&quot;domestic violence&quot; (WY, SC)</source>
        <comment>source-words:N1</comment>
        <translation>[&quot;đöɱéšţîç ṽîöļéńçé&quot; (ŴÝ, ŠÇ) ·········]</translation>
    </message>
    <message>
        <source>&quot;inappropriate for age&quot; (WY, SC)</source>
        <comment>source-words:P2</comment>
        <translation>[&quot;îńåṕṕŕöṕŕîåţé ƒöŕ åĝé&quot; (ŴÝ, ŠÇ) ··········]</translation>
    </message>
    <message>
        <source>&quot;cottaging&quot; (WY, SC)</source>
        <comment>source-words:S3</comment>
        <translation>[&quot;çöţţåĝîńĝ&quot; (ŴÝ, ŠÇ) ······]</translation>
    </message>
    <message>
        <source>&quot;sexual identity&quot; (DF)</source>
        <comment>source-words:V12</comment>
        <translation>[&quot;šéẋûåļ îđéńţîţý&quot; (ĐƑ) ·······]</translation>
    </message>
    <message>
        <source>&quot;history of running away&quot; (SC)</source>
        <comment>source-words:V17</comment>
        <translation>[&quot;ĥîšţöŕý öƒ ŕûńńîńĝ åŵåý&quot; (ŠÇ) ··········]</translation>
    </message>
    <message>
        <source>Not enough is known to say anything about consent. That is not a reason to wait.</source>
        <comment>text:CR0</comment>
        <translation>[Ńöţ éńöûĝĥ îš ķńöŵń ţö šåý åńýţĥîńĝ åƀöûţ çöńšéńţ. Ţĥåţ îš ńöţ å ŕéåšöń ţö ŵåîţ. ··························]</translation>
    </message>
    <message>
        <source>A child under 13 cannot legally consent to any sexual activity.</source>
        <comment>text:CR1</comment>
        <translation>[Å çĥîļđ ûńđéŕ 13 çåńńöţ ļéĝåļļý çöńšéńţ ţö åńý šéẋûåļ åçţîṽîţý. ·····················]</translation>
    </message>
    <message>
        <source>Being 16 or 17 is never a reason for less concern.</source>
        <comment>text:CR10</comment>
        <translation>[Ɓéîńĝ 16 öŕ 17 îš ńéṽéŕ å ŕéåšöń ƒöŕ ļéšš çöńçéŕń. ················]</translation>
    </message>
    <message>
        <source>Sexual exploitation is a child protection matter for every child under 18.</source>
        <comment>text:CR11</comment>
        <translation>[Šéẋûåļ éẋṕļöîţåţîöń îš å çĥîļđ ṕŕöţéçţîöń ɱåţţéŕ ƒöŕ éṽéŕý çĥîļđ ûńđéŕ 18. ························]</translation>
    </message>
    <message>
        <source>Staying in touch is part of the power the other person holds. It is not informed choice, and it does not show that there is no harm.</source>
        <comment>text:CR12</comment>
        <translation>[Šţåýîńĝ îń ţöûçĥ îš ṕåŕţ öƒ ţĥé ṕöŵéŕ ţĥé öţĥéŕ ṕéŕšöń ĥöļđš. Îţ îš ńöţ îńƒöŕɱéđ çĥöîçé, åńđ îţ đöéš ńöţ šĥöŵ ţĥåţ ţĥéŕé îš ńö ĥåŕɱ. ············································]</translation>
    </message>
    <message>
        <source>The duty to safeguard does not depend on whether the child wants to be safeguarded.</source>
        <comment>text:CR13</comment>
        <translation>[Ţĥé đûţý ţö šåƒéĝûåŕđ đöéš ńöţ đéṕéńđ öń ŵĥéţĥéŕ ţĥé çĥîļđ ŵåńţš ţö ƀé šåƒéĝûåŕđéđ. ···························]</translation>
    </message>
    <message>
        <source>Exploitation is never the child's fault, even when something was given in exchange.</source>
        <comment>text:CR14</comment>
        <translation>[Éẋṕļöîţåţîöń îš ńéṽéŕ ţĥé çĥîļđ'š ƒåûļţ, éṽéń ŵĥéń šöɱéţĥîńĝ ŵåš ĝîṽéń îń éẋçĥåńĝé. ···························]</translation>
    </message>
    <message>
        <source>Sexual activity with a child under 16 is an offence.</source>
        <comment>text:CR2</comment>
        <translation>[Šéẋûåļ åçţîṽîţý ŵîţĥ å çĥîļđ ûńđéŕ 16 îš åń öƒƒéńçé. ·················]</translation>
    </message>
    <message>
        <source>It is an offence for a person in a position of trust or authority to have sexual contact with a 16 or 17 year old in their care.</source>
        <comment>text:CR3</comment>
        <translation>[Îţ îš åń öƒƒéńçé ƒöŕ å ṕéŕšöń îń å ṕöšîţîöń öƒ ţŕûšţ öŕ åûţĥöŕîţý ţö ĥåṽé šéẋûåļ çöńţåçţ ŵîţĥ å 16 öŕ 17 ýéåŕ öļđ îń ţĥéîŕ çåŕé. ··········································]</translation>
    </message>
    <message>
        <source>Where sexual activity with a 16 or 17 year old is not an offence, it may still be causing harm.</source>
        <comment>text:CR4</comment>
        <translation>[Ŵĥéŕé šéẋûåļ åçţîṽîţý ŵîţĥ å 16 öŕ 17 ýéåŕ öļđ îš ńöţ åń öƒƒéńçé, îţ ɱåý šţîļļ ƀé çåûšîńĝ ĥåŕɱ. ·······························]</translation>
    </message>
    <message>
        <source>Sex without consent is rape at any age.</source>
        <comment>text:CR5</comment>
        <translation>[Šéẋ ŵîţĥöûţ çöńšéńţ îš ŕåṕé åţ åńý åĝé. ·············]</translation>
    </message>
    <message>
        <source>Someone overcome by drink or drugs cannot give true consent. Offences may have been committed.</source>
        <comment>text:CR6</comment>
        <translation>[Šöɱéöńé öṽéŕçöɱé ƀý đŕîńķ öŕ đŕûĝš çåńńöţ ĝîṽé ţŕûé çöńšéńţ. Öƒƒéńçéš ɱåý ĥåṽé ƀééń çöɱɱîţţéđ. ·······························]</translation>
    </message>
    <message>
        <source>Where the child or their family has met violence or a threat of it, there is no true consent. Offences may have been committed.</source>
        <comment>text:CR7</comment>
        <translation>[Ŵĥéŕé ţĥé çĥîļđ öŕ ţĥéîŕ ƒåɱîļý ĥåš ɱéţ ṽîöļéńçé öŕ å ţĥŕéåţ öƒ îţ, ţĥéŕé îš ńö ţŕûé çöńšéńţ. Öƒƒéńçéš ɱåý ĥåṽé ƀééń çöɱɱîţţéđ. ··········································]</translation>
    </message>
    <message>
        <source>Consent needs a choice, and the freedom and capacity to make it, whatever the age. Without them there is no consent.</source>
        <comment>text:CR8</comment>
        <translation>[Çöńšéńţ ńééđš å çĥöîçé, åńđ ţĥé ƒŕééđöɱ åńđ çåṕåçîţý ţö ɱåķé îţ, ŵĥåţéṽéŕ ţĥé åĝé. Ŵîţĥöûţ ţĥéɱ ţĥéŕé îš ńö çöńšéńţ. ······································]</translation>
    </message>
    <message>
        <source>A 16 or 17 year old can be sexually exploited, although the law lets them agree to sex.</source>
        <comment>text:CR9</comment>
        <translation>[Å 16 öŕ 17 ýéåŕ öļđ çåń ƀé šéẋûåļļý éẋṕļöîţéđ, åļţĥöûĝĥ ţĥé ļåŵ ļéţš ţĥéɱ åĝŕéé ţö šéẋ. ·····························]</translation>
    </message>
    <message>
        <source>On that date the person was 18 or over. Follow adult safeguarding procedures. Violence, threats, drink, drugs and having no real choice rule out true consent at any age.</source>
        <comment>text:CRA</comment>
        <translation>[Öń ţĥåţ đåţé ţĥé ṕéŕšöń ŵåš 18 öŕ öṽéŕ. Ƒöļļöŵ åđûļţ šåƒéĝûåŕđîńĝ ṕŕöçéđûŕéš. Ṽîöļéńçé, ţĥŕéåţš, đŕîńķ, đŕûĝš åńđ ĥåṽîńĝ ńö ŕéåļ çĥöîçé ŕûļé öûţ ţŕûé çöńšéńţ åţ åńý åĝé. ························································]</translation>
    </message>
    <message>
        <source>A child is anyone who has not reached their 18th birthday.</source>
        <comment>text:DT1</comment>
        <translation>[Å çĥîļđ îš åńýöńé ŵĥö ĥåš ńöţ ŕéåçĥéđ ţĥéîŕ 18ţĥ ƀîŕţĥđåý. ···················]</translation>
    </message>
    <message>
        <source>Gain for the child, gain for the other person, or both: any one of them is enough.</source>
        <comment>text:DT10</comment>
        <translation>[Ĝåîń ƒöŕ ţĥé çĥîļđ, ĝåîń ƒöŕ ţĥé öţĥéŕ ṕéŕšöń, öŕ ƀöţĥ: åńý öńé öƒ ţĥéɱ îš éńöûĝĥ. ···························]</translation>
    </message>
    <message>
        <source>It may look as if the child agreed. That does not change the answer.</source>
        <comment>text:DT11</comment>
        <translation>[Îţ ɱåý ļööķ åš îƒ ţĥé çĥîļđ åĝŕééđ. Ţĥåţ đöéš ńöţ çĥåńĝé ţĥé åńšŵéŕ. ······················]</translation>
    </message>
    <message>
        <source>Physical contact is not needed. Technology alone is enough.</source>
        <comment>text:DT12</comment>
        <translation>[Ṕĥýšîçåļ çöńţåçţ îš ńöţ ńééđéđ. Ţéçĥńöļöĝý åļöńé îš éńöûĝĥ. ···················]</translation>
    </message>
    <message>
        <source>It can happen without the child knowing, for example when images are copied and passed on.</source>
        <comment>text:DT13</comment>
        <translation>[Îţ çåń ĥåṕṕéń ŵîţĥöûţ ţĥé çĥîļđ ķńöŵîńĝ, ƒöŕ éẋåɱṕļé ŵĥéń îɱåĝéš åŕé çöṕîéđ åńđ ṕåššéđ öń. ······························]</translation>
    </message>
    <message>
        <source>It can be a single event or go on for years, by chance or organised.</source>
        <comment>text:DT14</comment>
        <translation>[Îţ çåń ƀé å šîńĝļé éṽéńţ öŕ ĝö öń ƒöŕ ýéåŕš, ƀý çĥåńçé öŕ öŕĝåńîšéđ. ······················]</translation>
    </message>
    <message>
        <source>Those who exploit can be of any sex and any age, children included, alone or in a group.</source>
        <comment>text:DT15</comment>
        <translation>[Ţĥöšé ŵĥö éẋṕļöîţ çåń ƀé öƒ åńý šéẋ åńđ åńý åĝé, çĥîļđŕéń îńçļûđéđ, åļöńé öŕ îń å ĝŕöûṕ. ·····························]</translation>
    </message>
    <message>
        <source>Getting something never makes the child less of a victim.</source>
        <comment>text:DT16</comment>
        <translation>[Ĝéţţîńĝ šöɱéţĥîńĝ ńéṽéŕ ɱåķéš ţĥé çĥîļđ ļéšš öƒ å ṽîçţîɱ. ···················]</translation>
    </message>
    <message>
        <source>Gifts also occur in other sexual abuse. The name fits best where the exchange is at the core and brings money or status to the person causing harm. This is a pointer, not a bar.</source>
        <comment>text:DT17</comment>
        <translation>[Ĝîƒţš åļšö öççûŕ îń öţĥéŕ šéẋûåļ åƀûšé. Ţĥé ńåɱé ƒîţš ƀéšţ ŵĥéŕé ţĥé éẋçĥåńĝé îš åţ ţĥé çöŕé åńđ ƀŕîńĝš ɱöńéý öŕ šţåţûš ţö ţĥé ṕéŕšöń çåûšîńĝ ĥåŕɱ. Ţĥîš îš å ṕöîńţéŕ, ńöţ å ƀåŕ. ···························································]</translation>
    </message>
    <message>
        <source>Where gratification, power or control is the only gain, it is normally called another form of child sexual abuse. It is answered as abuse all the same.</source>
        <comment>text:DT18</comment>
        <translation>[Ŵĥéŕé ĝŕåţîƒîçåţîöń, ṕöŵéŕ öŕ çöńţŕöļ îš ţĥé öńļý ĝåîń, îţ îš ńöŕɱåļļý çåļļéđ åńöţĥéŕ ƒöŕɱ öƒ çĥîļđ šéẋûåļ åƀûšé. Îţ îš åńšŵéŕéđ åš åƀûšé åļļ ţĥé šåɱé. ··················································]</translation>
    </message>
    <message>
        <source>What is not known does not hold up a referral. Concern is enough.</source>
        <comment>text:DT19</comment>
        <translation>[Ŵĥåţ îš ńöţ ķńöŵń đöéš ńöţ ĥöļđ ûṕ å ŕéƒéŕŕåļ. Çöńçéŕń îš éńöûĝĥ. ·····················]</translation>
    </message>
    <message>
        <source>One person, several people or a network may be taking advantage.</source>
        <comment>text:DT2</comment>
        <translation>[Öńé ṕéŕšöń, šéṽéŕåļ ṕéöṕļé öŕ å ńéţŵöŕķ ɱåý ƀé ţåķîńĝ åđṽåńţåĝé. ·····················]</translation>
    </message>
    <message>
        <source>Most abuse of children happens at home. Exploitation more often comes from outside it, and can also come from within the family.</source>
        <comment>text:DT20</comment>
        <translation>[Ṁöšţ åƀûšé öƒ çĥîļđŕéń ĥåṕṕéńš åţ ĥöɱé. Éẋṕļöîţåţîöń ɱöŕé öƒţéń çöɱéš ƒŕöɱ öûţšîđé îţ, åńđ çåń åļšö çöɱé ƒŕöɱ ŵîţĥîń ţĥé ƒåɱîļý. ··········································]</translation>
    </message>
    <message>
        <source>There is an imbalance of power: for example of age, gender, sexual identity, understanding, strength, status or money.</source>
        <comment>text:DT3</comment>
        <translation>[Ţĥéŕé îš åń îɱƀåļåńçé öƒ ṕöŵéŕ: ƒöŕ éẋåɱṕļé öƒ åĝé, ĝéńđéŕ, šéẋûåļ îđéńţîţý, ûńđéŕšţåńđîńĝ, šţŕéńĝţĥ, šţåţûš öŕ ɱöńéý. ·······································]</translation>
    </message>
    <message>
        <source>The child is coerced, manipulated or deceived. It may be by force, by enticement or both, with or without violence.</source>
        <comment>text:DT4</comment>
        <translation>[Ţĥé çĥîļđ îš çöéŕçéđ, ɱåńîṕûļåţéđ öŕ đéçéîṽéđ. Îţ ɱåý ƀé ƀý ƒöŕçé, ƀý éńţîçéɱéńţ öŕ ƀöţĥ, ŵîţĥ öŕ ŵîţĥöûţ ṽîöļéńçé. ······································]</translation>
    </message>
    <message>
        <source>Sexual activity includes acts without contact: grooming, making or sending images, being made to watch, being encouraged to act sexually.</source>
        <comment>text:DT5</comment>
        <translation>[Šéẋûåļ åçţîṽîţý îńçļûđéš åçţš ŵîţĥöûţ çöńţåçţ: ĝŕööɱîńĝ, ɱåķîńĝ öŕ šéńđîńĝ îɱåĝéš, ƀéîńĝ ɱåđé ţö ŵåţçĥ, ƀéîńĝ éńçöûŕåĝéđ ţö åçţ šéẋûåļļý. ·············································]</translation>
    </message>
    <message>
        <source>There is something the child needs or wants. Offered or promised is enough; it need not be given.</source>
        <comment>text:DT6</comment>
        <translation>[Ţĥéŕé îš šöɱéţĥîńĝ ţĥé çĥîļđ ńééđš öŕ ŵåńţš. Öƒƒéŕéđ öŕ ṕŕöɱîšéđ îš éńöûĝĥ; îţ ńééđ ńöţ ƀé ĝîṽéń. ································]</translation>
    </message>
    <message>
        <source>Stopping something bad from happening counts as exchange, such as a threat to the family or a threat to share images.</source>
        <comment>text:DT7</comment>
        <translation>[Šţöṕṕîńĝ šöɱéţĥîńĝ ƀåđ ƒŕöɱ ĥåṕṕéńîńĝ çöûńţš åš éẋçĥåńĝé, šûçĥ åš å ţĥŕéåţ ţö ţĥé ƒåɱîļý öŕ å ţĥŕéåţ ţö šĥåŕé îɱåĝéš. ·······································]</translation>
    </message>
    <message>
        <source>Somebody gains money or something worth money: a payment, a cleared debt, free or cheaper goods or services.</source>
        <comment>text:DT8</comment>
        <translation>[Šöɱéƀöđý ĝåîńš ɱöńéý öŕ šöɱéţĥîńĝ ŵöŕţĥ ɱöńéý: å ṕåýɱéńţ, å çļéåŕéđ đéƀţ, ƒŕéé öŕ çĥéåṕéŕ ĝööđš öŕ šéŕṽîçéš. ····································]</translation>
    </message>
    <message>
        <source>Somebody gains status from it.</source>
        <comment>text:DT9</comment>
        <translation>[Šöɱéƀöđý ĝåîńš šţåţûš ƒŕöɱ îţ. ··········]</translation>
    </message>
    <message>
        <source>Child trafficking, into, out of or within the UK</source>
        <comment>text:LC1</comment>
        <translation>[Çĥîļđ ţŕåƒƒîçķîńĝ, îńţö, öûţ öƒ öŕ ŵîţĥîń ţĥé ÛĶ ················]</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <comment>text:LC10</comment>
        <translation>[Đöɱéšţîç šéŕṽîţûđé ······]</translation>
    </message>
    <message>
        <source>Domestic violence or abuse</source>
        <comment>text:LC2</comment>
        <translation>[Đöɱéšţîç ṽîöļéńçé öŕ åƀûšé ········]</translation>
    </message>
    <message>
        <source>Sexual violence in intimate relationships</source>
        <comment>text:LC3</comment>
        <translation>[Šéẋûåļ ṽîöļéńçé îń îńţîɱåţé ŕéļåţîöńšĥîṕš ·············]</translation>
    </message>
    <message>
        <source>Grooming, online or in person</source>
        <comment>text:LC4</comment>
        <translation>[Ĝŕööɱîńĝ, öńļîńé öŕ îń ṕéŕšöń ·········]</translation>
    </message>
    <message>
        <source>Abusive images of children and passing them on</source>
        <comment>text:LC5</comment>
        <translation>[Åƀûšîṽé îɱåĝéš öƒ çĥîļđŕéń åńđ ṕåššîńĝ ţĥéɱ öń ···············]</translation>
    </message>
    <message>
        <source>Organised sexual abuse of children</source>
        <comment>text:LC6</comment>
        <translation>[Öŕĝåńîšéđ šéẋûåļ åƀûšé öƒ çĥîļđŕéń ···········]</translation>
    </message>
    <message>
        <source>Drugs offences</source>
        <comment>text:LC7</comment>
        <translation>[Đŕûĝš öƒƒéńçéš ····]</translation>
    </message>
    <message>
        <source>Gang activity</source>
        <comment>text:LC8</comment>
        <translation>[Ĝåńĝ åçţîṽîţý ····]</translation>
    </message>
    <message>
        <source>Immigration offences</source>
        <comment>text:LC9</comment>
        <translation>[Îɱɱîĝŕåţîöń öƒƒéńçéš ······]</translation>
    </message>
    <message>
        <source>This explains the guidance. It is not legal advice. Ask your legal team or the police.</source>
        <comment>text:consent.closing</comment>
        <translation>[Ţĥîš éẋṕļåîńš ţĥé ĝûîđåńçé. Îţ îš ńöţ ļéĝåļ åđṽîçé. Åšķ ýöûŕ ļéĝåļ ţéåɱ öŕ ţĥé ṕöļîçé. ····························]</translation>
    </message>
    <message>
        <source>You recorded no sexual activity. Grooming, images and other acts without contact are often not seen as sexual activity, and they count.</source>
        <comment>text:consent.no-activity-note</comment>
        <translation>[Ýöû ŕéçöŕđéđ ńö šéẋûåļ åçţîṽîţý. Ĝŕööɱîńĝ, îɱåĝéš åńđ öţĥéŕ åçţš ŵîţĥöûţ çöńţåçţ åŕé öƒţéń ńöţ šééń åš šéẋûåļ åçţîṽîţý, åńđ ţĥéý çöûńţ. ·············································]</translation>
    </message>
    <message>
        <source>Contains public sector information licensed under the Open Government Licence v3.0 (Crown copyright 2017).</source>
        <comment>text:credit.df</comment>
        <translation>[Çöńţåîńš ṕûƀļîç šéçţöŕ îńƒöŕɱåţîöń ļîçéńšéđ ûńđéŕ ţĥé Öṕéń Ĝöṽéŕńɱéńţ Łîçéńçé ṽ3.0 (Çŕöŵń çöṕýŕîĝĥţ 2017). ···································]</translation>
    </message>
    <message>
        <source>Acting does not wait for this to be answered.</source>
        <comment>text:definition.acting</comment>
        <translation>[Åçţîńĝ đöéš ńöţ ŵåîţ ƒöŕ ţĥîš ţö ƀé åńšŵéŕéđ. ···············]</translation>
    </message>
    <message>
        <source>These describe abuse in plain terms.</source>
        <comment>text:definition.examples-warning</comment>
        <translation>[Ţĥéšé đéšçŕîƀé åƀûšé îń ṕļåîń ţéŕɱš. ············]</translation>
    </message>
    <message>
        <source>What you recorded fits the definition of child sexual exploitation. Refer, and act on it now.</source>
        <comment>text:definition.fits</comment>
        <translation>[Ŵĥåţ ýöû ŕéçöŕđéđ ƒîţš ţĥé đéƒîńîţîöń öƒ çĥîļđ šéẋûåļ éẋṕļöîţåţîöń. Ŕéƒéŕ, åńđ åçţ öń îţ ńöŵ. ·······························]</translation>
    </message>
    <message>
        <source>Not known yet:</source>
        <comment>text:definition.known-gaps</comment>
        <translation>[Ńöţ ķńöŵń ýéţ: ····]</translation>
    </message>
    <message>
        <source>This definition is about children under 18. Follow adult safeguarding procedures. If the harm began before the 18th birthday, it was abuse of a child: tell the police and children's social care.</source>
        <comment>text:definition.not-a-child</comment>
        <translation>[Ţĥîš đéƒîńîţîöń îš åƀöûţ çĥîļđŕéń ûńđéŕ 18. Ƒöļļöŵ åđûļţ šåƒéĝûåŕđîńĝ ṕŕöçéđûŕéš. Îƒ ţĥé ĥåŕɱ ƀéĝåń ƀéƒöŕé ţĥé 18ţĥ ƀîŕţĥđåý, îţ ŵåš åƀûšé öƒ å çĥîļđ: ţéļļ ţĥé ṕöļîçé åńđ çĥîļđŕéń'š šöçîåļ çåŕé. ································································]</translation>
    </message>
    <message>
        <source>You recorded no exchange, and nothing gained beyond gratification or control. That is normally a different form of child sexual abuse. Respond and refer as abuse now.</source>
        <comment>text:definition.other-abuse</comment>
        <translation>[Ýöû ŕéçöŕđéđ ńö éẋçĥåńĝé, åńđ ńöţĥîńĝ ĝåîńéđ ƀéýöńđ ĝŕåţîƒîçåţîöń öŕ çöńţŕöļ. Ţĥåţ îš ńöŕɱåļļý å đîƒƒéŕéńţ ƒöŕɱ öƒ çĥîļđ šéẋûåļ åƀûšé. Ŕéšṕöńđ åńđ ŕéƒéŕ åš åƀûšé ńöŵ. ·······················································]</translation>
    </message>
    <message>
        <source>whether there is something the child needs or wants</source>
        <comment>text:definition.part.childGets</comment>
        <translation>[ŵĥéţĥéŕ ţĥéŕé îš šöɱéţĥîńĝ ţĥé çĥîļđ ńééđš öŕ ŵåńţš ·················]</translation>
    </message>
    <message>
        <source>whether the child is coerced, manipulated or deceived</source>
        <comment>text:definition.part.coerceManipulateDeceive</comment>
        <translation>[ŵĥéţĥéŕ ţĥé çĥîļđ îš çöéŕçéđ, ɱåńîṕûļåţéđ öŕ đéçéîṽéđ ·················]</translation>
    </message>
    <message>
        <source>whether gratification or control is the only gain</source>
        <comment>text:definition.part.onlyGratification</comment>
        <translation>[ŵĥéţĥéŕ ĝŕåţîƒîçåţîöń öŕ çöńţŕöļ îš ţĥé öńļý ĝåîń ················]</translation>
    </message>
    <message>
        <source>whether somebody gains money or something worth money</source>
        <comment>text:definition.part.perpetratorMoney</comment>
        <translation>[ŵĥéţĥéŕ šöɱéƀöđý ĝåîńš ɱöńéý öŕ šöɱéţĥîńĝ ŵöŕţĥ ɱöńéý ·················]</translation>
    </message>
    <message>
        <source>whether somebody gains status</source>
        <comment>text:definition.part.perpetratorStatus</comment>
        <translation>[ŵĥéţĥéŕ šöɱéƀöđý ĝåîńš šţåţûš ·········]</translation>
    </message>
    <message>
        <source>whether there is an imbalance of power</source>
        <comment>text:definition.part.powerImbalance</comment>
        <translation>[ŵĥéţĥéŕ ţĥéŕé îš åń îɱƀåļåńçé öƒ ṕöŵéŕ ············]</translation>
    </message>
    <message>
        <source>whether it keeps something bad from happening</source>
        <comment>text:definition.part.preventsHarm</comment>
        <translation>[ŵĥéţĥéŕ îţ ķééṕš šöɱéţĥîńĝ ƀåđ ƒŕöɱ ĥåṕṕéńîńĝ ···············]</translation>
    </message>
    <message>
        <source>whether there is sexual activity</source>
        <comment>text:definition.part.sexualActivity</comment>
        <translation>[ŵĥéţĥéŕ ţĥéŕé îš šéẋûåļ åçţîṽîţý ··········]</translation>
    </message>
    <message>
        <source>whether the child is under 18</source>
        <comment>text:definition.part.under18</comment>
        <translation>[ŵĥéţĥéŕ ţĥé çĥîļđ îš ûńđéŕ 18 ·········]</translation>
    </message>
    <message>
        <source>Receiving something does not make a child any less of a victim.</source>
        <comment>text:definition.receiving</comment>
        <translation>[Ŕéçéîṽîńĝ šöɱéţĥîńĝ đöéš ńöţ ɱåķé å çĥîļđ åńý ļéšš öƒ å ṽîçţîɱ. ·····················]</translation>
    </message>
    <message>
        <source>The age is not known, so this is treated as a child.</source>
        <comment>text:definition.treated-as-child</comment>
        <translation>[Ţĥé åĝé îš ńöţ ķńöŵń, šö ţĥîš îš ţŕéåţéđ åš å çĥîļđ. ·················]</translation>
    </message>
    <message>
        <source>Parts are not known yet. You can act without them: concern is enough to refer.</source>
        <comment>text:definition.unclear</comment>
        <translation>[Ṕåŕţš åŕé ńöţ ķńöŵń ýéţ. Ýöû çåń åçţ ŵîţĥöûţ ţĥéɱ: çöńçéŕń îš éńöûĝĥ ţö ŕéƒéŕ. ··························]</translation>
    </message>
    <message>
        <source>[Records about other people and places left out]</source>
        <comment>text:omitted.concern-records</comment>
        <translation>[[Ŕéçöŕđš åƀöûţ öţĥéŕ ṕéöṕļé åńđ ṕļåçéš ļéƒţ öûţ] ················]</translation>
    </message>
    <message>
        <source>[Something that could show who told us left out]</source>
        <comment>text:omitted.identifies-source</comment>
        <translation>[[Šöɱéţĥîńĝ ţĥåţ çöûļđ šĥöŵ ŵĥö ţöļđ ûš ļéƒţ öûţ] ················]</translation>
    </message>
    <message>
        <source>[Something left out of this copy]</source>
        <comment>text:omitted.not-for-parents</comment>
        <translation>[[Šöɱéţĥîńĝ ļéƒţ öûţ öƒ ţĥîš çöṕý] ···········]</translation>
    </message>
    <message>
        <source>Some information is left out of this copy. Each place says so.</source>
        <comment>text:omitted.notice</comment>
        <translation>[Šöɱé îńƒöŕɱåţîöń îš ļéƒţ öûţ öƒ ţĥîš çöṕý. Éåçĥ ṕļåçé šåýš šö. ····················]</translation>
    </message>
    <message>
        <source>[Address left out]</source>
        <comment>text:omitted.safe-address</comment>
        <translation>[[Åđđŕéšš ļéƒţ öûţ] ······]</translation>
    </message>
    <message>
        <source>[A part of the assessment is left out of this copy]</source>
        <comment>text:omitted.section</comment>
        <translation>[[Å ṕåŕţ öƒ ţĥé åššéššɱéńţ îš ļéƒţ öûţ öƒ ţĥîš çöṕý] ·················]</translation>
    </message>
    <message>
        <source>[Information about another person left out]</source>
        <comment>text:omitted.third-party</comment>
        <translation>[[Îńƒöŕɱåţîöń åƀöûţ åńöţĥéŕ ṕéŕšöń ļéƒţ öûţ] ··············]</translation>
    </message>
    <message>
        <source>Ask the police whether an abduction warning notice could help.</source>
        <comment>text:standing.abduction-notice</comment>
        <translation>[Åšķ ţĥé ṕöļîçé ŵĥéţĥéŕ åń åƀđûçţîöń ŵåŕńîńĝ ńöţîçé çöûļđ ĥéļṕ. ····················]</translation>
    </message>
    <message>
        <source>You can do these in any order, and print or refer at any point.</source>
        <comment>text:standing.any-order</comment>
        <translation>[Ýöû çåń đö ţĥéšé îń åńý öŕđéŕ, åńđ ṕŕîńţ öŕ ŕéƒéŕ åţ åńý ṕöîńţ. ·····················]</translation>
    </message>
    <message>
        <source>Ask children's social care before you speak to parents or carers.</source>
        <comment>text:standing.ask-before-parents</comment>
        <translation>[Åšķ çĥîļđŕéń'š šöçîåļ çåŕé ƀéƒöŕé ýöû šṕéåķ ţö ṕåŕéńţš öŕ çåŕéŕš. ·····················]</translation>
    </message>
    <message>
        <source>The completed assessment is attached to a referral to any other agency.</source>
        <comment>text:standing.attach</comment>
        <translation>[Ţĥé çöɱṕļéţéđ åššéššɱéńţ îš åţţåçĥéđ ţö å ŕéƒéŕŕåļ ţö åńý öţĥéŕ åĝéńçý. ·······················]</translation>
    </message>
    <message>
        <source>Only a blank form is used in front of a child.</source>
        <comment>text:standing.blank-form</comment>
        <translation>[Öńļý å ƀļåńķ ƒöŕɱ îš ûšéđ îń ƒŕöńţ öƒ å çĥîļđ. ···············]</translation>
    </message>
    <message>
        <source>Boys are less likely to tell someone and less likely to be noticed.</source>
        <comment>text:standing.boys-closing</comment>
        <translation>[Ɓöýš åŕé ļéšš ļîķéļý ţö ţéļļ šöɱéöńé åńđ ļéšš ļîķéļý ţö ƀé ńöţîçéđ. ······················]</translation>
    </message>
    <message>
        <source>The West Yorkshire chapter says that more applies to boys and young men but does not list it. These prompts draw on the national guide, the national inquiry and Leeds practice guidance. Some are our own and say so.</source>
        <comment>text:standing.boys-intro</comment>
        <translation>[Ţĥé Ŵéšţ Ýöŕķšĥîŕé çĥåṕţéŕ šåýš ţĥåţ ɱöŕé åṕṕļîéš ţö ƀöýš åńđ ýöûńĝ ɱéń ƀûţ đöéš ńöţ ļîšţ îţ. Ţĥéšé ṕŕöɱṕţš đŕåŵ öń ţĥé ńåţîöńåļ ĝûîđé, ţĥé ńåţîöńåļ îńǫûîŕý åńđ Łééđš ṕŕåçţîçé ĝûîđåńçé. Šöɱé åŕé öûŕ öŵń åńđ šåý šö. ·······································································]</translation>
    </message>
    <message>
        <source>Call 999 now. Then carry on here if it is safe to.</source>
        <comment>text:standing.call-now</comment>
        <translation>[Çåļļ 999 ńöŵ. Ţĥéń çåŕŕý öń ĥéŕé îƒ îţ îš šåƒé ţö. ················]</translation>
    </message>
    <message>
        <source>Check the name and address of the person who will receive this.</source>
        <comment>text:standing.confirm-recipient</comment>
        <translation>[Çĥéçķ ţĥé ńåɱé åńđ åđđŕéšš öƒ ţĥé ṕéŕšöń ŵĥö ŵîļļ ŕéçéîṽé ţĥîš. ·····················]</translation>
    </message>
    <message>
        <source>Your judgement and your record point different ways.</source>
        <comment>text:standing.conflict</comment>
        <translation>[Ýöûŕ ĵûđĝéɱéńţ åńđ ýöûŕ ŕéçöŕđ ṕöîńţ đîƒƒéŕéńţ ŵåýš. ·················]</translation>
    </message>
    <message>
        <source>Your judgement is less concerned than last time. Say what has changed, and how you know.</source>
        <comment>text:standing.conflict-reassessment</comment>
        <translation>[Ýöûŕ ĵûđĝéɱéńţ îš ļéšš çöńçéŕńéđ ţĥåń ļåšţ ţîɱé. Šåý ŵĥåţ ĥåš çĥåńĝéđ, åńđ ĥöŵ ýöû ķńöŵ. ·····························]</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <comment>text:standing.draft</comment>
        <translation>[Đŕåƒţ, ńöţ šîĝńéđ ·····]</translation>
    </message>
    <message>
        <source>The child will soon be 18. Plan the link to adult services now.</source>
        <comment>text:standing.eighteen</comment>
        <translation>[Ţĥé çĥîļđ ŵîļļ šööń ƀé 18. Ṕļåń ţĥé ļîńķ ţö åđûļţ šéŕṽîçéš ńöŵ. ·····················]</translation>
    </message>
    <message>
        <source>Guidance used: West Yorkshire chapter 1.4.7 (definition amended May 2017), school policy (reviewed January 2018), national guide (February 2017). Check for newer local guidance.</source>
        <comment>text:standing.guidance-date</comment>
        <translation>[Ĝûîđåńçé ûšéđ: Ŵéšţ Ýöŕķšĥîŕé çĥåṕţéŕ 1.4.7 (đéƒîńîţîöń åɱéńđéđ Ṁåý 2017), šçĥööļ ṕöļîçý (ŕéṽîéŵéđ Ĵåńûåŕý 2018), ńåţîöńåļ ĝûîđé (Ƒéƀŕûåŕý 2017). Çĥéçķ ƒöŕ ńéŵéŕ ļöçåļ ĝûîđåńçé. ···························································]</translation>
    </message>
    <message>
        <source>Child in immediate danger? Call 999.</source>
        <comment>text:standing.immediate-danger</comment>
        <translation>[Çĥîļđ îń îɱɱéđîåţé đåńĝéŕ? Çåļļ 999. ············]</translation>
    </message>
    <message>
        <source>Do not copy, open or attach an indecent image of a child. Keep the device safe and call the police.</source>
        <comment>text:standing.indecent-images</comment>
        <translation>[Đö ńöţ çöṕý, öṕéń öŕ åţţåçĥ åń îńđéçéńţ îɱåĝé öƒ å çĥîļđ. Ķééṕ ţĥé đéṽîçé šåƒé åńđ çåļļ ţĥé ṕöļîçé. ·································]</translation>
    </message>
    <message>
        <source>Recorded once, shown in Health and Identity.</source>
        <comment>text:standing.linked-row</comment>
        <translation>[Ŕéçöŕđéđ öńçé, šĥöŵń îń Ĥéåļţĥ åńđ Îđéńţîţý. ··············]</translation>
    </message>
    <message>
        <source>A duty to report child sexual abuse was before Parliament in 2025. Check whether it applies to you now.</source>
        <comment>text:standing.mandatory-reporting</comment>
        <translation>[Å đûţý ţö ŕéṕöŕţ çĥîļđ šéẋûåļ åƀûšé ŵåš ƀéƒöŕé Ṕåŕļîåɱéńţ îń 2025. Çĥéçķ ŵĥéţĥéŕ îţ åṕṕļîéš ţö ýöû ńöŵ. ··································]</translation>
    </message>
    <message>
        <source>This may be a sign that harm has already happened.</source>
        <comment>text:standing.may-have-happened</comment>
        <translation>[Ţĥîš ɱåý ƀé å šîĝń ţĥåţ ĥåŕɱ ĥåš åļŕéåđý ĥåṕṕéńéđ. ················]</translation>
    </message>
    <message>
        <source>Names and roles are stated, not checked by the program.</source>
        <comment>text:standing.names-stated</comment>
        <translation>[Ńåɱéš åńđ ŕöļéš åŕé šţåţéđ, ńöţ çĥéçķéđ ƀý ţĥé ṕŕöĝŕåɱ. ··················]</translation>
    </message>
    <message>
        <source>None recorded</source>
        <comment>text:standing.none-recorded</comment>
        <translation>[Ńöńé ŕéçöŕđéđ ····]</translation>
    </message>
    <message>
        <source>Professional judgement, not a score</source>
        <comment>text:standing.not-a-score</comment>
        <translation>[Ṕŕöƒéššîöńåļ ĵûđĝéɱéńţ, ńöţ å šçöŕé ···········]</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>text:standing.not-answered</comment>
        <translation>[Ńöţ åńšŵéŕéđ ····]</translation>
    </message>
    <message>
        <source>This PDF is not encrypted. Use your secure e-mail or your case system.</source>
        <comment>text:standing.not-encrypted</comment>
        <translation>[Ţĥîš ṔĐƑ îš ńöţ éńçŕýṕţéđ. Ûšé ýöûŕ šéçûŕé é-ɱåîļ öŕ ýöûŕ çåšé šýšţéɱ. ·······················]</translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>text:standing.not-provided</comment>
        <translation>[Ńöţ ṕŕöṽîđéđ ····]</translation>
    </message>
    <message>
        <source>Any decision not to refer, or not to share, is recorded in full: what, why, who, when and when it is looked at again.</source>
        <comment>text:standing.not-refer</comment>
        <translation>[Åńý đéçîšîöń ńöţ ţö ŕéƒéŕ, öŕ ńöţ ţö šĥåŕé, îš ŕéçöŕđéđ îń ƒûļļ: ŵĥåţ, ŵĥý, ŵĥö, ŵĥéń åńđ ŵĥéń îţ îš ļööķéđ åţ åĝåîń. ·······································]</translation>
    </message>
    <message>
        <source>Recorded decision not to refer</source>
        <comment>text:standing.not-refer-title</comment>
        <translation>[Ŕéçöŕđéđ đéçîšîöń ńöţ ţö ŕéƒéŕ ··········]</translation>
    </message>
    <message>
        <source>Not seen does not mean absent. Not known and not answered stay open questions.</source>
        <comment>text:standing.not-seen</comment>
        <translation>[Ńöţ šééń đöéš ńöţ ɱéåń åƀšéńţ. Ńöţ ķńöŵń åńđ ńöţ åńšŵéŕéđ šţåý öṕéń ǫûéšţîöńš. ··························]</translation>
    </message>
    <message>
        <source>Not seen this time does not mean it has stopped.</source>
        <comment>text:standing.not-seen-this-time</comment>
        <translation>[Ńöţ šééń ţĥîš ţîɱé đöéš ńöţ ɱéåń îţ ĥåš šţöṕṕéđ. ················]</translation>
    </message>
    <message>
        <source>No indicators are recorded as present. This does not mean the child is not being exploited.</source>
        <comment>text:standing.nothing-present</comment>
        <translation>[Ńö îńđîçåţöŕš åŕé ŕéçöŕđéđ åš ṕŕéšéńţ. Ţĥîš đöéš ńöţ ɱéåń ţĥé çĥîļđ îš ńöţ ƀéîńĝ éẋṕļöîţéđ. ······························]</translation>
    </message>
    <message>
        <source>Nothing stops you signing. Read it once more as someone who does not know the child.</source>
        <comment>text:standing.nothing-stops-signing</comment>
        <translation>[Ńöţĥîńĝ šţöṕš ýöû šîĝńîńĝ. Ŕéåđ îţ öńçé ɱöŕé åš šöɱéöńé ŵĥö đöéš ńöţ ķńöŵ ţĥé çĥîļđ. ····························]</translation>
    </message>
    <message>
        <source>No sign is proof. More signs mean more concern, and one alone can be enough to matter.</source>
        <comment>text:standing.one-is-enough</comment>
        <translation>[Ńö šîĝń îš ṕŕööƒ. Ṁöŕé šîĝńš ɱéåń ɱöŕé çöńçéŕń, åńđ öńé åļöńé çåń ƀé éńöûĝĥ ţö ɱåţţéŕ. ····························]</translation>
    </message>
    <message>
        <source>Some assessments were built around adults met in person. Ask about online harm and harm by other young people every time.</source>
        <comment>text:standing.online-peer</comment>
        <translation>[Šöɱé åššéššɱéńţš ŵéŕé ƀûîļţ åŕöûńđ åđûļţš ɱéţ îń ṕéŕšöń. Åšķ åƀöûţ öńļîńé ĥåŕɱ åńđ ĥåŕɱ ƀý öţĥéŕ ýöûńĝ ṕéöṕļé éṽéŕý ţîɱé. ········································]</translation>
    </message>
    <message>
        <source>This is the other agency's time, shown as a reminder.</source>
        <comment>text:standing.other-clock</comment>
        <translation>[Ţĥîš îš ţĥé öţĥéŕ åĝéńçý'š ţîɱé, šĥöŵń åš å ŕéɱîńđéŕ. ·················]</translation>
    </message>
    <message>
        <source>This date makes the person 18 or over. This tool is for children under 18. Check the date, or carry on to print what you have recorded.</source>
        <comment>text:standing.over-eighteen</comment>
        <translation>[Ţĥîš đåţé ɱåķéš ţĥé ṕéŕšöń 18 öŕ öṽéŕ. Ţĥîš ţööļ îš ƒöŕ çĥîļđŕéń ûńđéŕ 18. Çĥéçķ ţĥé đåţé, öŕ çåŕŕý öń ţö ṕŕîńţ ŵĥåţ ýöû ĥåṽé ŕéçöŕđéđ. ·············································]</translation>
    </message>
    <message>
        <source>The copy for parents or carers is off until speaking to them is known not to raise the risk.</source>
        <comment>text:standing.parents-copy-off</comment>
        <translation>[Ţĥé çöṕý ƒöŕ ṕåŕéńţš öŕ çåŕéŕš îš öƒƒ ûńţîļ šṕéåķîńĝ ţö ţĥéɱ îš ķńöŵń ńöţ ţö ŕåîšé ţĥé ŕîšķ. ······························]</translation>
    </message>
    <message>
        <source>A parent or carer may be involved. No copy is made for parents or carers.</source>
        <comment>text:standing.parents-implicated</comment>
        <translation>[Å ṕåŕéńţ öŕ çåŕéŕ ɱåý ƀé îńṽöļṽéđ. Ńö çöṕý îš ɱåđé ƒöŕ ṕåŕéńţš öŕ çåŕéŕš. ························]</translation>
    </message>
    <message>
        <source>This is what was known on the date shown. Risk changes.</source>
        <comment>text:standing.point-in-time</comment>
        <translation>[Ţĥîš îš ŵĥåţ ŵåš ķńöŵń öń ţĥé đåţé šĥöŵń. Ŕîšķ çĥåńĝéš. ··················]</translation>
    </message>
    <message>
        <source>This report is information only. It does not replace a referral or a report of a crime.</source>
        <comment>text:standing.police-not-a-referral</comment>
        <translation>[Ţĥîš ŕéṕöŕţ îš îńƒöŕɱåţîöń öńļý. Îţ đöéš ńöţ ŕéṕļåçé å ŕéƒéŕŕåļ öŕ å ŕéṕöŕţ öƒ å çŕîɱé. ·····························]</translation>
    </message>
    <message>
        <source>Use 999 if it is happening now, 101 otherwise. Do not rely on this report for anything urgent.</source>
        <comment>text:standing.police-urgent</comment>
        <translation>[Ûšé 999 îƒ îţ îš ĥåṕṕéńîńĝ ńöŵ, 101 öţĥéŕŵîšé. Đö ńöţ ŕéļý öń ţĥîš ŕéṕöŕţ ƒöŕ åńýţĥîńĝ ûŕĝéńţ. ·······························]</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>text:standing.practice</comment>
        <translation>[ṔŔÅÇŢÎÇÉ ··]</translation>
    </message>
    <message>
        <source>Practice forms require a referral whenever a child under 13, or a child with a learning disability, shows any sign of sexual exploitation. Refer, or record why not.</source>
        <comment>text:standing.practice-rule</comment>
        <translation>[Ṕŕåçţîçé ƒöŕɱš ŕéǫûîŕé å ŕéƒéŕŕåļ ŵĥéńéṽéŕ å çĥîļđ ûńđéŕ 13, öŕ å çĥîļđ ŵîţĥ å ļéåŕńîńĝ đîšåƀîļîţý, šĥöŵš åńý šîĝń öƒ šéẋûåļ éẋṕļöîţåţîöń. Ŕéƒéŕ, öŕ ŕéçöŕđ ŵĥý ńöţ. ······················································]</translation>
    </message>
    <message>
        <source>No protective factors recorded. Is that because there are none, or because nobody has asked?</source>
        <comment>text:standing.protective-empty</comment>
        <translation>[Ńö ṕŕöţéçţîṽé ƒåçţöŕš ŕéçöŕđéđ. Îš ţĥåţ ƀéçåûšé ţĥéŕé åŕé ńöńé, öŕ ƀéçåûšé ńöƀöđý ĥåš åšķéđ? ······························]</translation>
    </message>
    <message>
        <source>Professionals who have a concern must refer to children's social care. If you refer by phone, send it in writing within 48 hours.</source>
        <comment>text:standing.refer-rule</comment>
        <translation>[Ṕŕöƒéššîöńåļš ŵĥö ĥåṽé å çöńçéŕń ɱûšţ ŕéƒéŕ ţö çĥîļđŕéń'š šöçîåļ çåŕé. Îƒ ýöû ŕéƒéŕ ƀý ṕĥöńé, šéńđ îţ îń ŵŕîţîńĝ ŵîţĥîń 48 ĥöûŕš. ···········································]</translation>
    </message>
    <message>
        <source>The referrer must be told. Record when you were told.</source>
        <comment>text:standing.referrer-told</comment>
        <translation>[Ţĥé ŕéƒéŕŕéŕ ɱûšţ ƀé ţöļđ. Ŕéçöŕđ ŵĥéń ýöû ŵéŕé ţöļđ. ·················]</translation>
    </message>
    <message>
        <source>Resilience is not a substitute for support.</source>
        <comment>text:standing.resilience</comment>
        <translation>[Ŕéšîļîéńçé îš ńöţ å šûƀšţîţûţé ƒöŕ šûṕṕöŕţ. ··············]</translation>
    </message>
    <message>
        <source>Never underestimate how determined those who exploit can be to find a child. The safe address stays out of copies unless you include it.</source>
        <comment>text:standing.safe-address</comment>
        <translation>[Ńéṽéŕ ûńđéŕéšţîɱåţé ĥöŵ đéţéŕɱîńéđ ţĥöšé ŵĥö éẋṕļöîţ çåń ƀé ţö ƒîńđ å çĥîļđ. Ţĥé šåƒé åđđŕéšš šţåýš öûţ öƒ çöṕîéš ûńļéšš ýöû îńçļûđé îţ. ·············································]</translation>
    </message>
    <message>
        <source>Stay with a shared printer until it has finished.</source>
        <comment>text:standing.shared-printer</comment>
        <translation>[Šţåý ŵîţĥ å šĥåŕéđ ṕŕîńţéŕ ûńţîļ îţ ĥåš ƒîńîšĥéđ. ················]</translation>
    </message>
    <message>
        <source>The law allows information to be used to safeguard a child without consent where consent cannot be given, cannot reasonably be asked for, or asking would undermine the protection.</source>
        <comment>text:standing.sharing-reasons</comment>
        <translation>[Ţĥé ļåŵ åļļöŵš îńƒöŕɱåţîöń ţö ƀé ûšéđ ţö šåƒéĝûåŕđ å çĥîļđ ŵîţĥöûţ çöńšéńţ ŵĥéŕé çöńšéńţ çåńńöţ ƀé ĝîṽéń, çåńńöţ ŕéåšöńåƀļý ƀé åšķéđ ƒöŕ, öŕ åšķîńĝ ŵöûļđ ûńđéŕɱîńé ţĥé ṕŕöţéçţîöń. ···························································]</translation>
    </message>
    <message>
        <source>You may share to protect a child. Record what you shared, with whom and why.</source>
        <comment>text:standing.sharing-why</comment>
        <translation>[Ýöû ɱåý šĥåŕé ţö ṕŕöţéçţ å çĥîļđ. Ŕéçöŕđ ŵĥåţ ýöû šĥåŕéđ, ŵîţĥ ŵĥöɱ åńđ ŵĥý. ·························]</translation>
    </message>
    <message>
        <source>A reader who does not know the child needs to follow your reasoning.</source>
        <comment>text:standing.short-reason</comment>
        <translation>[Å ŕéåđéŕ ŵĥö đöéš ńöţ ķńöŵ ţĥé çĥîļđ ńééđš ţö ƒöļļöŵ ýöûŕ ŕéåšöńîńĝ. ······················]</translation>
    </message>
    <message>
        <source>If a child may have been trafficked, councils and the police must refer to the National Referral Mechanism. The child's consent is not needed. Make the child safe first.</source>
        <comment>text:standing.trafficking</comment>
        <translation>[Îƒ å çĥîļđ ɱåý ĥåṽé ƀééń ţŕåƒƒîçķéđ, çöûńçîļš åńđ ţĥé ṕöļîçé ɱûšţ ŕéƒéŕ ţö ţĥé Ńåţîöńåļ Ŕéƒéŕŕåļ Ṁéçĥåńîšɱ. Ţĥé çĥîļđ'š çöńšéńţ îš ńöţ ńééđéđ. Ṁåķé ţĥé çĥîļđ šåƒé ƒîŕšţ. ························································]</translation>
    </message>
    <message>
        <source>Worried about losing the child's trust? Talk to children's social care about a way forward before you decide.</source>
        <comment>text:standing.trust</comment>
        <translation>[Ŵöŕŕîéđ åƀöûţ ļöšîńĝ ţĥé çĥîļđ'š ţŕûšţ? Ţåļķ ţö çĥîļđŕéń'š šöçîåļ çåŕé åƀöûţ å ŵåý ƒöŕŵåŕđ ƀéƒöŕé ýöû đéçîđé. ····································]</translation>
    </message>
    <message>
        <source>Help never depends on the child telling.</source>
        <comment>text:standing.voice</comment>
        <translation>[Ĥéļṕ ńéṽéŕ đéṕéńđš öń ţĥé çĥîļđ ţéļļîńĝ. ·············]</translation>
    </message>
    <message>
        <source>Many children with these experiences are never exploited, and exploitation happens to children with none of them. These describe what others may target. They are not faults in the child.</source>
        <comment>text:standing.vulnerabilities</comment>
        <translation>[Ṁåńý çĥîļđŕéń ŵîţĥ ţĥéšé éẋṕéŕîéńçéš åŕé ńéṽéŕ éẋṕļöîţéđ, åńđ éẋṕļöîţåţîöń ĥåṕṕéńš ţö çĥîļđŕéń ŵîţĥ ńöńé öƒ ţĥéɱ. Ţĥéšé đéšçŕîƀé ŵĥåţ öţĥéŕš ɱåý ţåŕĝéţ. Ţĥéý åŕé ńöţ ƒåûļţš îń ţĥé çĥîļđ. ······························································]</translation>
    </message>
</context>
</TS>
