// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consentpages.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

/// Long enough not to change under somebody's fingers (ux.md 3.16).
constexpr int FindingsDelay = 300;

QString countInWords(size_t findings)
{
    return findings == 1 ? ConsentCheck::tr("1 finding") : ConsentCheck::tr("%1 findings").arg(findings);
}

QString ageWhy(const consent::Inputs &inputs)
{
    const auto age = consent::ageAtEvent(inputs);
    if (!age)
        return ConsentCheck::tr("The age at the time is not known, so the protective side is taken.");
    return ConsentCheck::tr("Age at the time: %1.").arg(*age);
}

}  // namespace

QString whyFound(const consent::Finding &finding, const consent::Inputs &inputs)
{
    const bool precaution = finding.basis == consent::Basis::Precaution;
    if (finding.id == QLatin1String("CR0"))
        return ConsentCheck::tr("Nothing is recorded yet.");
    if (finding.id == QLatin1String("CR3"))
        return precaution ? ConsentCheck::tr("It is not known whether the other person was in a position of trust or authority.")
                          : ConsentCheck::tr("%1 You recorded a position of trust or authority.").arg(ageWhy(inputs));
    if (finding.id == QLatin1String("CR5"))
        return ConsentCheck::tr("You recorded that the child did not want it to happen.");
    if (finding.id == QLatin1String("CR6"))
        return ConsentCheck::tr("You recorded that alcohol or drugs were involved.");
    if (finding.id == QLatin1String("CR7"))
        return ConsentCheck::tr("You recorded violence, or a threat of it, to the child or the family.");
    if (finding.id == QLatin1String("CR8")) {
        if (precaution)
            return ConsentCheck::tr("It is not known whether drink, drugs, violence, fear or having no other choice played a part.");
        QStringList parts;
        if (inputs.substances == Tri::Yes)
            parts.append(ConsentCheck::tr("alcohol or drugs"));
        if (inputs.violenceOrThreat == Tri::Yes)
            parts.append(ConsentCheck::tr("violence or a threat"));
        if (inputs.fearOfConsequences == Tri::Yes)
            parts.append(ConsentCheck::tr("fear of what would happen"));
        if (inputs.otherRealChoice == Tri::No)
            parts.append(ConsentCheck::tr("no other real choice"));
        return ConsentCheck::tr("You recorded: %1.").arg(parts.join(QStringLiteral(", ")));
    }
    if (finding.id == QLatin1String("CR12"))
        return ConsentCheck::tr("You recorded that the child is still in contact with this person.");
    if (finding.basis == consent::Basis::Always)
        return ConsentCheck::tr("It always holds for a child.");
    return ageWhy(inputs);
}

// ---- cards

Findings::Findings(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new Heading({}, 2, this))
    , m_age(paragraph({}, theme::Role::SecondaryText, theme::Type::Body, this))
    , m_cards(new QVBoxLayout)
{
    // Reached by the link above the questions; not a stop of Tab.
    m_heading->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Medium);
    column->addWidget(m_heading);
    column->addWidget(m_age);
    m_cards->setSpacing(theme::space::Medium);
    column->addLayout(m_cards);
    column->addWidget(paragraph(session.pack().words(u"consent.closing"_s), theme::Role::Text, theme::Type::RowLabel, this));
}

void Findings::show(const consent::Inputs &inputs)
{
    const content::Pack &pack = m_session.pack();
    const std::vector<consent::Finding> found = consent::findings(inputs);
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_ids.clear();
    QStringList plain;
    for (const consent::Finding &finding : found) {
        m_ids.append(finding.id);
        const content::Text *text = pack.text(finding.id);
        QString meaning = pack.words(finding.id);
        if (finding.withNoActivityNote)
            meaning += QLatin1Char(' ') + pack.words(u"consent.no-activity-note"_s);
        const QString why = whyFound(finding, inputs);
        const QString where = text ? pack.citation(text->sources) : QString();

        auto *card = new QFrame(this);
        card->setFrameShape(QFrame::StyledPanel);
        theme::setFill(card, theme::Role::Surface);
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Field, theme::space::Medium);
        lines->setSpacing(theme::space::Tiny);
        auto *head = new Heading(meaning, 3, card);
        lines->addWidget(head);
        lines->addWidget(
            paragraph(QStringLiteral("%1: %2").arg(pack.field(u"consent.why"_s), why), theme::Role::Text, theme::Type::Body, card));
        lines->addWidget(paragraph(QStringLiteral("%1: %2").arg(pack.field(u"consent.where-it-says-so"_s), where),
                                   theme::Role::SecondaryText, theme::Type::Secondary, card));
        m_cards->addWidget(card);
        plain.append(QStringLiteral("%1\n  %2: %3\n  %4").arg(meaning, pack.field(u"consent.why"_s), why, where));
    }
    const QString count = countInWords(found.size());
    m_heading->setText(pack.field(u"consent.finding"_s));
    m_heading->setAccessibleName(QStringLiteral("%1, %2").arg(pack.field(u"consent.finding"_s), count));
    const auto age = consent::ageAtEvent(inputs);
    m_age->setText(age ? tr("Worked out for age %1 at the time.").arg(*age)
                       : tr("The age at the time is not known, so the protective side is taken."));
    plain.append(pack.words(u"consent.closing"_s));
    m_plain = plain.join(QLatin1Char('\n'));
}

QString Findings::plainText() const
{
    return m_heading->text() + QLatin1Char('\n') + m_plain;
}

// ---- the consent check

ConsentCheck::ConsentCheck(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
    , m_findings(new Findings(session, this))
    , m_later(new QTimer(this))
{
    using consent::Inputs;
    Form &f = form();
    const auto tri = [&](const char *name, Tri Inputs::*member) {
        return f.tri(u"consent."_s + QString::fromLatin1(name),
                     inAssessment(u"consent/"_s + QString::fromLatin1(name), &Assessment::consent, &ConsentNotes::inputs, member));
    };
    tri("sexualActivity", &Inputs::sexualActivity);
    auto *birth =
        f.date(u"consent.dateOfBirth"_s,
               inAssessment(u"consent/dateOfBirth"_s, &Assessment::consent, &ConsentNotes::inputs, &Inputs::dateOfBirth), DateRule::Past);
    f.showWhile(birth, [](const Case &record) {
        return !record.child.dateOfBirth.isValid() || (record.current() && record.current()->consent.inputs.dateOfBirth.isValid());
    });
    f.partialDate(u"consent.eventDate"_s,
                  inAssessment(u"consent/eventDate"_s, &Assessment::consent, &ConsentNotes::inputs, &Inputs::eventDate));
    auto *age = f.number(u"consent.childAge"_s,
                         inAssessment(u"consent/childAge"_s, &Assessment::consent, &ConsentNotes::inputs, &Inputs::childAge), 0, 25);
    // The age is asked for only while no date gives it.
    f.showWhile(age, [](const Case &record) {
        const Assessment *current = record.current();
        if (!current || current->consent.inputs.childAge)
            return true;
        consent::Inputs inputs = consentInputs(record, *current);
        return !consent::ageAtEvent(inputs).has_value();
    });
    f.line(u"consent.other-persons-age"_s,
           inAssessment(u"consent/otherPersonsAge"_s, &Assessment::consent, &ConsentNotes::otherPersonsAge));
    tri("positionOfTrust", &Inputs::positionOfTrust);
    tri("substances", &Inputs::substances);
    tri("violenceOrThreat", &Inputs::violenceOrThreat);
    tri("fearOfConsequences", &Inputs::fearOfConsequences);
    tri("otherRealChoice", &Inputs::otherRealChoice);
    tri("wanted", &Inputs::wanted);
    tri("continuedContact", &Inputs::continuedContact);
    f.tri(u"consent.online-images"_s, inAssessment(u"consent/onlineImages"_s, &Assessment::consent, &ConsentNotes::onlineImages));
    f.tri(u"consent.able-to-understand"_s,
          inAssessment(u"consent/ableToUnderstand"_s, &Assessment::consent, &ConsentNotes::ableToUnderstand));
    f.text(u"consent.note"_s, inAssessment(u"consent/note"_s, &Assessment::consent, &ConsentNotes::note));
    askWhetherFinished();

    m_jump = new Link({}, this);
    connect(m_jump, &Link::clicked, this, [this] {
        m_findings->heading()->setFocus(Qt::OtherFocusReason);
        scrollArea()->verticalScrollBar()->setValue(m_findings->mapTo(scrollArea()->widget(), QPoint()).y());
    });
    content()->removeWidget(&f);
    content()->addWidget(m_jump);
    content()->addWidget(new Beside(&f, m_findings, 680, this));
    setWide(true);

    m_later->setSingleShot(true);
    m_later->setInterval(FindingsDelay);
    connect(m_later, &QTimer::timeout, this, &ConsentCheck::load);
    connect(&session, &session::Session::recordChanged, m_later, qOverload<>(&QTimer::start));
    load();
}

void ConsentCheck::load()
{
    m_later->stop();
    if (session().hasCase() && session().assessment())
        m_findings->show(consentInputs(session().record(), *session().assessment()));
    m_jump->setText(tr("Go to what this means: %1").arg(countInWords(size_t(m_findings->ids().size()))));
    m_jump->updateGeometry();
}

QString ConsentCheck::plainText() const
{
    return SectionPage::plainText() + QStringLiteral("\n\n") + m_findings->plainText();
}

// ---- the definition

DefinitionCheck::DefinitionCheck(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
    , m_later(new QTimer(this))
{
    using consent::DefinitionInputs;
    Form &f = form();
    const auto part = [&](const char *name, Tri DefinitionInputs::*member) {
        const QString key = QString::fromLatin1(name);
        f.tri(u"definition."_s + key, inAssessment(u"definition/"_s + key, &Assessment::definition, &DefinitionNotes::inputs, member));
        // Notes are optional and few: one short box each, named after its question.
        const Binding<QString> note{
            u"definition/notes/"_s + key, Scope::Assessment,
            [key](const Case &record) { return record.current() ? record.current()->definition.notes.value(key) : QString(); },
            [key](session::Session &into, const QString &text) {
                return into.editAssessment(assessmentPlace(u"definition/notes/"_s + key), [&](Assessment &assessment) {
                    if (text.isEmpty())
                        assessment.definition.notes.remove(key);
                    else
                        assessment.definition.notes.insert(key, text);
                });
            }};
        auto *line = new LineField(session, note, {tr("Note (optional)"), {}}, &f, Field::Label::Quiet);
        line->edit()->setAccessibleName(tr("Note on: %1").arg(pack().field(u"definition."_s + key)));
        f.add(line);
    };
    addExamples(f);
    f.heading(tr("1. Age"));
    part("under18", &DefinitionInputs::under18);
    f.heading(tr("2. Power"));
    part("powerImbalance", &DefinitionInputs::powerImbalance);
    f.heading(tr("3. How it is done"));
    part("coerceManipulateDeceive", &DefinitionInputs::coerceManipulateDeceive);
    part("sexualActivity", &DefinitionInputs::sexualActivity);
    f.heading(tr("4. What the child needs or wants"));
    part("childGets", &DefinitionInputs::childGets);
    part("preventsHarm", &DefinitionInputs::preventsHarm);
    f.note(words(u"definition.receiving"_s));
    f.heading(tr("5. What the other person gains"));
    part("perpetratorMoney", &DefinitionInputs::perpetratorMoney);
    part("perpetratorStatus", &DefinitionInputs::perpetratorStatus);
    part("onlyGratification", &DefinitionInputs::onlyGratification);

    std::vector<content::Choice> forms = pack().choices(u"exploitation-form"_s);
    const auto &online = pack().choices(u"online-grooming"_s);
    forms.insert(forms.end(), online.begin(), online.end());
    f.checks(u"definition.forms"_s, forms, inAssessment(u"definition/forms"_s, &Assessment::definition, &DefinitionNotes::forms));
    f.heading(pack().field(u"definition.outcome"_s));
    m_result = f.note({}, Note::Kind::Warning);
    m_more = f.words({});
    m_reasons = paragraph({}, theme::Role::Text, theme::Type::Body);
    m_why = new Disclosure(pack().field(u"definition.reasons"_s), m_reasons, &f);
    f.put(m_why);
    askWhetherFinished();

    m_later->setSingleShot(true);
    m_later->setInterval(FindingsDelay);
    connect(m_later, &QTimer::timeout, this, &DefinitionCheck::load);
    connect(&session, &session::Session::recordChanged, m_later, qOverload<>(&QTimer::start));
    load();
}

void DefinitionCheck::addExamples(Form &form)
{
    auto *inside = new QWidget(&form);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(theme::space::Medium);
    for (const content::Text &example : pack().texts(u"definition.example."_s))
        column->addWidget(paragraph(QStringLiteral("%1 (%2)").arg(example.text, pack().citation(example.sources)), theme::Role::Text,
                                    theme::Type::Body, inside));
    auto *examples = new Disclosure(tr("Examples. %1").arg(words(u"definition.examples-warning"_s)), inside, &form);
    examples->setObjectName(u"examples"_s);
    form.put(examples);
}

void DefinitionCheck::load()
{
    m_later->stop();
    if (!session().assessment())
        return;
    const consent::Definition found = consent::definition(session().assessment()->definition.inputs);
    m_result->setText(words(u"definition."_s + consent::outcomeWord(found.outcome)));
    QStringList more;
    if (found.treatedAsChild)
        more.append(words(u"definition.treated-as-child"_s));
    if (!found.notKnown.isEmpty()) {
        QStringList gaps;
        for (const QString &input : found.notKnown)
            gaps.append(words(u"definition.part."_s + input));
        more.append(words(u"definition.known-gaps"_s) + QLatin1Char(' ') + gaps.join(QStringLiteral("; ")) + QLatin1Char('.'));
        more.append(words(u"definition.acting"_s));
    }
    m_more->setText(more.join(QLatin1Char('\n')));
    m_more->setVisible(!more.isEmpty());
    QStringList reasons;
    for (const QString &reason : found.reasons) {
        const content::Text *text = pack().text(reason);
        reasons.append(text ? QStringLiteral("%1 (%2)").arg(text->text, pack().citation(text->sources)) : reason);
    }
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_why->setVisible(!reasons.isEmpty());
}

QString DefinitionCheck::result() const
{
    return m_result->text();
}

QString DefinitionCheck::plainText() const
{
    return SectionPage::plainText() + QLatin1Char('\n') + m_reasons->text();
}

}  // namespace holdfast::ui
