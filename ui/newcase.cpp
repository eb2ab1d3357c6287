// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/newcase.h"

#include "core/base/id.h"
#include "core/consent/consent.h"
#include "ui/form.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {

using casefile::Case;

pathway::Event *phoneCall(Case &record)
{
    const auto found = std::find_if(record.pathway.events.begin(), record.pathway.events.end(),
                                    [](const pathway::Event &event) { return event.kind == pathway::ReferredByPhone; });
    return found == record.pathway.events.end() ? nullptr : &*found;
}

/// The first phone referral of the case, made and removed with the time.
Binding<QDateTime> phoneReferral()
{
    return {QStringLiteral("pathway/referred-by-phone"), Scope::Case,
            [](const Case &record) {
                const pathway::Event *event = phoneCall(const_cast<Case &>(record));
                return event ? event->at : QDateTime();
            },
            [](session::Session &session, const QDateTime &at) {
                return session.edit(QStringLiteral("pathway/events"), [&](Case &record) {
                    pathway::Event *event = phoneCall(record);
                    if (!at.isValid()) {
                        auto &events = record.pathway.events;
                        events.erase(std::remove_if(events.begin(), events.end(),
                                                    [](const auto &one) { return one.kind == pathway::ReferredByPhone; }),
                                     events.end());
                        return;
                    }
                    if (!event) {
                        pathway::Event made;
                        made.id = newId(QLatin1Char('p'));
                        made.kind = pathway::ReferredByPhone;
                        made.by = record.concern.recordedBy;
                        record.pathway.events.push_back(made);
                        event = &record.pathway.events.back();
                    }
                    event->at = at;
                });
            }};
}

}  // namespace

bool isUntouched(const Case &record)
{
    return record.child.name.isEmpty() && !record.child.dateOfBirth.isValid() && !record.child.estimatedAge &&
           record.concern.text.isEmpty() && record.concern.howKnown.isEmpty() && record.concern.immediateDanger == Tri::NotAnswered &&
           record.pathway.events.empty() && record.assessments.size() <= 1 && (!record.current() || record.current()->answers.isEmpty());
}

NewCasePage::NewCasePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("New case"), tr("Record a concern now. Everything else can follow later, and what you type is saved as you go."), session,
           parent)
{
    m_danger = new Note(session.pack().words(QStringLiteral("standing.call-now")), Note::Kind::Warning, this);
    m_danger->hide();
    content()->addWidget(m_danger);
    m_form = new Form(session, this, this);
    content()->addWidget(m_form);
    m_form->tri(QStringLiteral("concern.immediate-danger"),
                inCase(QStringLiteral("concern/immediateDanger"), &Case::concern, &casefile::Concern::immediateDanger));
    m_form->text(QStringLiteral("concern.text"), inCase(QStringLiteral("concern/text"), &Case::concern, &casefile::Concern::text), 4);
    m_form->text(QStringLiteral("concern.how-known"),
                 inCase(QStringLiteral("concern/howKnown"), &Case::concern, &casefile::Concern::howKnown), 2);
    m_form->line(QStringLiteral("child.name"), inCase(QStringLiteral("child/name"), &Case::child, &casefile::Child::name));
    m_form->date(QStringLiteral("child.date-of-birth"),
                 inCase(QStringLiteral("child/dateOfBirth"), &Case::child, &casefile::Child::dateOfBirth), DateRule::Past);
    m_form->number(QStringLiteral("child.estimated-age"),
                   inCase(QStringLiteral("child/estimatedAge"), &Case::child, &casefile::Child::estimatedAge), 0, 25);
    m_over = m_form->note(session.pack().words(QStringLiteral("standing.over-eighteen")), Note::Kind::Due);
    m_twin = m_form->note({}, Note::Kind::Due);
    auto *call = new MomentField(
        session, phoneReferral(), DateRule::NotInFuture,
        {session.pack().field(QStringLiteral("concern.referred-by-phone")),
         tr("Enter when the call was; leave it empty if you have not called. The time of the call starts the 48 hours for the "
            "written referral.")},
        m_form);
    m_form->add(call);
    m_form->line(QStringLiteral("concern.recorded-by"),
                 inCase(QStringLiteral("concern/recordedBy"), &Case::concern, &casefile::Concern::recordedBy));
    m_form->line(QStringLiteral("case.reference"), inCase(QStringLiteral("reference"), &Case::reference));
    connect(&session, &session::Session::recordChanged, this, &NewCasePage::look);
    setContinueText(tr("Create the case"));
}

void NewCasePage::load()
{
    look();
}

void NewCasePage::look()
{
    if (!session().hasCase())
        return;
    const Case &record = session().record();
    m_danger->setVisible(record.concern.immediateDanger == Tri::Yes);
    const QDate born = record.child.dateOfBirth;
    m_over->setVisible(born.isValid() && born <= session().today() && consent::ageOn(born, session().today()) >= 18);
    QStringList twins;
    for (const session::CaseEntry *entry : session().possibleDuplicates(record.child.name, born))
        if (entry->id != session().caseId())
            twins << entry->summary.reference;
    m_twin->setVisible(!twins.isEmpty());
    m_twin->setText(
        twins.size() == 1
            ? tr("%1 has the same date of birth and a similar name. Open it from the case list, or carry on.").arg(twins.constFirst())
            : tr("%1 have the same date of birth and a similar name. Open one from the case list, or carry on.")
                  .arg(twins.join(tr(" and "))));
}

std::vector<Problem> NewCasePage::problems() const
{
    std::vector<Problem> found;
    const Case &record = session().record();
    if (record.concern.text.trimmed().isEmpty())
        found.push_back({tr("Enter what worries you"), QStringLiteral("concern/text")});
    const auto inForm = m_form->problems();
    found.insert(found.end(), inForm.begin(), inForm.end());
    if (record.reference.trimmed().isEmpty())
        found.push_back({tr("Enter a reference"), QStringLiteral("reference")});
    for (const session::CaseEntry &entry : session().cases())
        if (entry.id != session().caseId() && entry.summary.reference == record.reference)
            found.push_back(
                {tr("%1 is the reference of another case. Choose another one.").arg(record.reference), QStringLiteral("reference")});
    return found;
}

void NewCasePage::proceed()
{
    const auto found = problems();
    showProblems(found);
    if (found.empty())
        Q_EMIT navigateRequested(QStringLiteral("overview"), {});
}

QString NewCasePage::plainText() const
{
    return heading() + QLatin1Char('\n') + m_form->plainText();
}

}  // namespace holdfast::ui
