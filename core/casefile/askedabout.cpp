// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/askedabout.h"

namespace holdfast::casefile {

using namespace Qt::StringLiterals;

std::vector<content::Choice> placesToAskAbout(const content::Pack &pack, const Assessment &assessment)
{
    std::vector<content::Choice> places;
    const auto section = [&](const QString &id, const QString &place) {
        if (const content::Section *found = pack.section(id))
            places.push_back({place, found->label, {}});
    };
    const auto field = [&](const QString &id, const QString &place) { places.push_back({place, pack.field(id), {}}); };
    const auto row = [&](const QString &list, const QString &id, const QString &label) {
        places.push_back({list + u'/' + id, u"%1  %2"_s.arg(id, label), {}});
    };
    field(u"judgement.choice"_s, u"judgement/choice"_s);
    field(u"judgement.why"_s, u"judgement/why"_s);
    field(u"judgement.not-known"_s, u"judgement/notKnown"_s);
    section(u"decision"_s, u"decision/choice"_s);
    section(u"plan"_s, u"plan/actions"_s);
    section(u"before-you-start"_s, u"start/whyNow"_s);
    section(u"child-and-family"_s, u"child/name"_s);
    for (const content::Domain &domain : pack.domains()) {
        places.push_back({u"domains/"_s + domain.id + u"/analysis"_s, domain.label, {}});
        for (const content::Row &one : domain.rows)
            if (one.sameAs.isEmpty())
                row(u"answers"_s, one.id, one.label);
        for (const assessment::OtherRow &own : assessment.otherRows)
            if (own.domain == domain.id)
                row(u"otherRows"_s, own.id, own.label.simplified());
    }
    for (const content::Row &one : pack.prompts())
        row(u"prompts"_s, one.id, one.label);
    section(u"vulnerabilities"_s, u"vulnerabilityNote"_s);
    for (const content::Row &one : pack.vulnerabilities())
        row(u"vulnerabilities"_s, one.id, one.label);
    section(u"protective-factors"_s, u"protective"_s);
    section(u"consent"_s, u"consent/note"_s);
    section(u"definition"_s, u"definition/under18"_s);
    section(u"voice-of-the-child"_s, u"childVoice/words"_s);
    section(u"parents-and-carers"_s, u"carers/views"_s);
    return places;
}

QString labelOfPlace(const content::Pack &pack, const Assessment &assessment, const QString &place)
{
    for (const content::Choice &choice : placesToAskAbout(pack, assessment))
        if (choice.id == place)
            return choice.label;
    return {};
}

bool isAboutRow(const QString &place, const QString &rowId)
{
    static const QStringList lists{u"answers"_s, u"otherRows"_s, u"prompts"_s, u"vulnerabilities"_s};
    return lists.contains(place.section(u'/', 0, 0)) && place.section(u'/', 1) == rowId;
}

}  // namespace holdfast::casefile
