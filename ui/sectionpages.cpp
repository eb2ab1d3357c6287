// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/concernpage.h"
#include "ui/consentpages.h"
#include "ui/decisionpage.h"
#include "ui/followpages.h"
#include "ui/judgementpage.h"
#include "ui/pages.h"
#include "ui/planpage.h"
#include "ui/signpage.h"
#include "ui/startpages.h"
#include "ui/voicepages.h"

namespace holdfast::ui {

const PageTable &sectionPages()
{
    static const PageTable table{
        {QStringLiteral("before-you-start"), &make<BeforeYouStart>},
        {QStringLiteral("child-and-family"), &make<ChildAndFamily>},
        {QStringLiteral("missing-episodes"), &make<MissingEpisodes>},
        {QStringLiteral("people-of-concern"), &make<ConcernPage>},
        {QStringLiteral("consent"), &make<ConsentCheck>},
        {QStringLiteral("definition"), &make<DefinitionCheck>},
        {QStringLiteral("voice-of-the-child"), &make<VoiceOfTheChild>},
        {QStringLiteral("parents-and-carers"), &make<ParentsAndCarers>},
        {QStringLiteral("judgement"), &make<ProfessionalJudgement>},
        {QStringLiteral("decision"), &make<DecisionPage>},
        {QStringLiteral("referral"), &make<ReferralPage>},
        {QStringLiteral("plan"), &make<PlanPage>},
        {QStringLiteral("sign"), &make<SignPage>},
        {QStringLiteral("my-note"), &make<MyNotePage>},
    };
    return table;
}

}  // namespace holdfast::ui
