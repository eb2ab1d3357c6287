// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/startpages.h"

#include "core/consent/consent.h"

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

Cards::Kind contributors(const content::Pack &)
{
    const auto list = inAssessment(u"start/contributors"_s, &Assessment::start, &Start::contributors);
    Cards::Kind kind = cardsOf<Contributor>(list, QLatin1Char('c'));
    kind.addLabel = BeforeYouStart::tr("Add someone who contributed");
    kind.emptyText = BeforeYouStart::tr("Nobody recorded yet");
    kind.title = [list](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Contributor *who = itemWithKey(items, key);
        return who && !who->name.trimmed().isEmpty() ? who->name : BeforeYouStart::tr("Contributor %1").arg(key.toInt() + 1);
    };
    kind.build = [list](Form &form, const QString &key) {
        form.line(u"contributor.name"_s, inItem(list, key, u"name"_s, &Contributor::name));
        form.line(u"contributor.role"_s, inItem(list, key, u"role"_s, &Contributor::role));
        form.line(u"contributor.agency"_s, inItem(list, key, u"agency"_s, &Contributor::agency));
        form.select(u"contributor.how"_s, u"how-contributed"_s, inItem(list, key, u"how"_s, &Contributor::how));
    };
    return kind;
}

Cards::Kind people()
{
    const auto list = inCase(u"people"_s, &Case::people);
    Cards::Kind kind = cardsOf<Person>(list, QLatin1Char('p'));
    kind.addLabel = ChildAndFamily::tr("Add a person");
    kind.emptyText = ChildAndFamily::tr("Nobody recorded yet");
    kind.folds = true;
    kind.title = [](const Case &record, const QString &key) {
        const Person *person = itemWithKey(record.people, key);
        if (!person || person->name.trimmed().isEmpty())
            return ChildAndFamily::tr("Person without a name yet");
        return person->role.isEmpty() ? person->name : QStringLiteral("%1, %2").arg(person->name, person->role);
    };
    kind.build = [list](Form &form, const QString &key) {
        form.line(u"person.name"_s, inItem(list, key, u"name"_s, &Person::name));
        form.line(u"person.role"_s, inItem(list, key, u"role"_s, &Person::role));
        form.line(u"person.agency"_s, inItem(list, key, u"agency"_s, &Person::agency));
        form.line(u"person.contact"_s, inItem(list, key, u"contact"_s, &Person::contact));
        form.check(u"person.parent-or-carer"_s, inItem(list, key, u"parentOrCarer"_s, &Person::parentOrCarer));
        form.tri(u"person.implicated"_s, inItem(list, key, u"implicated"_s, &Person::implicated));
    };
    return kind;
}

}  // namespace

// ---- before you start

BeforeYouStart::BeforeYouStart(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    f.choice(u"assessment.kind"_s, u"assessment-kind"_s, inAssessment(u"kind"_s, &Assessment::kind));
    f.date(u"assessment.known-on"_s, inAssessment(u"knownOn"_s, &Assessment::knownOn), DateRule::NotInFuture);
    f.text(u"start.why-now"_s, inAssessment(u"start/whyNow"_s, &Assessment::start, &Start::whyNow));

    f.heading(tr("Who is making this assessment"));
    f.line(u"start.worker-name"_s, inAssessment(u"start/workerName"_s, &Assessment::start, &Start::workerName));
    f.line(u"start.worker-role"_s, inAssessment(u"start/workerRole"_s, &Assessment::start, &Start::workerRole));
    f.line(u"start.worker-agency"_s, inAssessment(u"start/workerAgency"_s, &Assessment::start, &Start::workerAgency));
    f.line(u"start.worker-contact"_s, inAssessment(u"start/workerContact"_s, &Assessment::start, &Start::workerContact));
    f.date(u"start.worker-date"_s, inAssessment(u"start/workerDate"_s, &Assessment::start, &Start::workerDate), DateRule::NotInFuture);
    f.line(u"start.manager-name"_s, inAssessment(u"start/managerName"_s, &Assessment::start, &Start::managerName));
    f.line(u"start.manager-contact"_s, inAssessment(u"start/managerContact"_s, &Assessment::start, &Start::managerContact));
    f.date(u"start.manager-date"_s, inAssessment(u"start/managerDate"_s, &Assessment::start, &Start::managerDate), DateRule::NotInFuture);

    f.heading(pack().field(u"start.contributors"_s));
    f.words(pack().fieldHint(u"start.contributors"_s), theme::Role::SecondaryText);
    f.put(new Cards(contributors(pack()), session, &f));

    f.heading(tr("The child in this assessment"));
    f.tri(u"start.child-seen"_s, inAssessment(u"start/childSeen"_s, &Assessment::start, &Start::childSeen));
    auto *alone = f.tri(u"start.child-seen-alone"_s, inAssessment(u"start/childSeenAlone"_s, &Assessment::start, &Start::childSeenAlone));
    f.showWhile(alone, [](const Case &record) { return !record.current() || record.current()->start.childSeen != Tri::No; });
    f.tri(u"start.child-took-part"_s, inAssessment(u"start/childTookPart"_s, &Assessment::start, &Start::childTookPart));
    f.text(u"start.communication-needs"_s, inAssessment(u"start/communicationNeeds"_s, &Assessment::start, &Start::communicationNeeds), 2);

    f.heading(tr("Sharing information"));
    f.words(words(u"standing.sharing-why"_s));
    f.choice(u"start.sharing-basis"_s, u"sharing-basis"_s, inAssessment(u"start/sharingBasis"_s, &Assessment::start, &Start::sharingBasis));
    f.text(u"start.sharing-reason"_s, inAssessment(u"start/sharingReason"_s, &Assessment::start, &Start::sharingReason));
    f.put(new Disclosure(tr("What the law says about agreement"), words(u"standing.sharing-reasons"_s), &f));
    askWhetherFinished();
}

void BeforeYouStart::load()
{
    const Assessment *assessment = session().assessment();
    const session::Practice &me = session().practice();
    if (!assessment || assessment->isLocked() || session().isReadOnly() || me.name.isEmpty())
        return;
    const Start &start = assessment->start;
    if (!start.workerName.isEmpty() || !start.workerRole.isEmpty() || !start.workerAgency.isEmpty())
        return;
    session().editAssessment(assessmentPlace(u"start"_s), [&](Assessment &changed) {
        changed.start.workerName = me.name;
        changed.start.workerRole = me.role;
        changed.start.workerAgency = me.agency;
        if (changed.start.workerContact.isEmpty())
            changed.start.workerContact = me.phone;
    });
}

// ---- the child and the family

ChildAndFamily::ChildAndFamily(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    const auto line = [&](const char *field, const char *place, QString Child::*member) {
        return f.line(QString::fromLatin1(field), inCase(QString::fromLatin1(place), &Case::child, member));
    };
    const auto text = [&](const char *field, const char *place, QString Child::*member, int lines = 2) {
        return f.text(QString::fromLatin1(field), inCase(QString::fromLatin1(place), &Case::child, member), lines);
    };
    const auto tri = [&](const char *field, const char *place, Tri Child::*member) {
        return f.tri(QString::fromLatin1(field), inCase(QString::fromLatin1(place), &Case::child, member));
    };

    line("child.name", "child/name", &Child::name);
    line("child.known-as", "child/knownAs", &Child::knownAs);
    f.list(u"child.aliases"_s, inCase(u"child/aliases"_s, &Case::child, &Child::aliases), tr("Add another name"));
    f.date(u"child.date-of-birth"_s, inCase(u"child/dateOfBirth"_s, &Case::child, &Child::dateOfBirth), DateRule::Past);
    m_age = f.words({}, theme::Role::SecondaryText);
    m_adult = f.note(words(u"standing.over-eighteen"_s), Note::Kind::Warning);
    auto *estimated = f.number(u"child.estimated-age"_s, inCase(u"child/estimatedAge"_s, &Case::child, &Child::estimatedAge), 0, 25);
    f.showWhile(estimated, [](const Case &record) { return !record.child.dateOfBirth.isValid(); });
    line("child.gender", "child/gender", &Child::gender);
    line("child.pronoun", "child/pronoun", &Child::pronoun);
    line("child.external-reference", "child/externalReference", &Child::externalReference);

    f.heading(tr("Background and needs"));
    line("child.ethnicity", "child/ethnicity", &Child::ethnicity);
    line("child.religion", "child/religion", &Child::religion);
    line("child.first-language", "child/firstLanguage", &Child::firstLanguage);
    line("child.interpreter", "child/interpreter", &Child::interpreter);
    tri("child.disability", "child/disability", &Child::disability);
    tri("child.learning-disability", "child/learningDisability", &Child::learningDisability);
    auto *detail = text("child.disability-detail", "child/disabilityDetail", &Child::disabilityDetail, 3);
    f.showWhile(detail, [](const Case &record) {
        return record.child.disability == Tri::Yes || record.child.learningDisability == Tri::Yes ||
               !record.child.disabilityDetail.isEmpty();
    });
    if (const content::Section *section = pack().section(pageId))
        f.put(new Disclosure(tr("Why we ask"), section->guidance.text, &f));

    f.heading(tr("Where the child lives"));
    f.select(u"setting.kind"_s, u"setting"_s, inCase(u"setting/kind"_s, &Case::setting, &Setting::kind));
    f.line(u"setting.name"_s, inCase(u"setting/name"_s, &Case::setting, &Setting::name));
    f.line(u"setting.authority"_s, inCase(u"setting/authority"_s, &Case::setting, &Setting::authority));
    text("child.home-address", "child/homeAddress", &Child::homeAddress);
    line("child.home-contact", "child/homeContact", &Child::homeContact);
    text("child.placement-address", "child/placementAddress", &Child::placementAddress);
    line("child.placement-contact", "child/placementContact", &Child::placementContact);
    line("child.home-authority", "child/homeAuthority", &Child::homeAuthority);
    line("child.placing-authority", "child/placingAuthority", &Child::placingAuthority);
    line("child.other-authorities", "child/otherAuthorities", &Child::otherAuthorities);
    tri("child.missing-now", "child/missingNow", &Child::missingNow);

    f.heading(tr("Family and household"));
    line("child.primary-carer", "child/primaryCarer", &Child::primaryCarer);
    text("child.carers", "child/carers", &Child::carers);
    line("child.emergency-contact", "child/emergencyContact", &Child::emergencyContact);
    text("child.other-children", "child/otherChildren", &Child::otherChildren);
    text("child.other-adults", "child/otherAdults", &Child::otherAdults);

    f.heading(tr("Legal status and plans"));
    f.select(u"child.legal-status"_s, u"legal-status"_s, inCase(u"child/legalStatus"_s, &Case::child, &Child::legalStatus));
    tri("child.looked-after", "child/lookedAfter", &Child::lookedAfter);
    tri("child.foster-care", "child/fosterCare", &Child::fosterCare);
    tri("child.adopted", "child/adopted", &Child::adopted);
    tri("child.child-in-need-plan", "child/childInNeedPlan", &Child::childInNeedPlan);
    tri("child.child-protection-plan-now", "child/childProtectionPlanNow", &Child::childProtectionPlanNow);
    tri("child.child-protection-plan-before", "child/childProtectionPlanBefore", &Child::childProtectionPlanBefore);

    f.heading(tr("Who works with the child"));
    line("child.school", "child/school", &Child::school);
    line("child.social-worker", "child/socialWorker", &Child::socialWorker);
    line("child.gp", "child/gp", &Child::gp);
    text("child.other-professionals", "child/otherProfessionals", &Child::otherProfessionals);
    tri("child.known-to-police", "child/knownToPolice", &Child::knownToPolice);
    tri("child.known-to-youth-justice", "child/knownToYouthJustice", &Child::knownToYouthJustice);
    tri("child.known-to-camhs", "child/knownToCamhs", &Child::knownToCamhs);

    f.heading(tr("People around the child"));
    f.put(new Cards(people(), session, &f));
    askWhetherFinished();

    connect(&session, &session::Session::recordChanged, this, &ChildAndFamily::load);
    load();
}

void ChildAndFamily::load()
{
    if (!session().hasCase())
        return;
    const Child &child = session().record().child;
    const QDate today = session().today();
    const auto age = ageToday(child, today);
    const bool fromBirth = child.dateOfBirth.isValid() && child.dateOfBirth <= today;
    m_age->setText(fromBirth && age ? tr("Age today: %1").arg(*age) : QString());
    m_age->setVisible(fromBirth && age);
    const bool isAdult = age && *age >= 18;
    const bool isNearlyAdult = fromBirth && !isAdult && consent::ageOn(child.dateOfBirth, today.addMonths(6)) >= 18;
    m_adult->setText(words(isAdult ? u"standing.over-eighteen"_s : u"standing.eighteen"_s));
    m_adult->setVisible(isAdult || isNearlyAdult);
}

}  // namespace holdfast::ui
