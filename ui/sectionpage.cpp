// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sectionpage.h"

#include "ui/signednote.h"

#include <QBoxLayout>

namespace holdfast::ui {

namespace {

QString labelOf(const content::Pack &pack, const QString &id)
{
    const content::Section *section = pack.section(id);
    return section ? section->label : id;
}
QString purposeOf(const content::Pack &pack, const QString &id)
{
    const content::Section *section = pack.section(id);
    return section ? section->purpose : QString();
}

}  // namespace

SectionPage::SectionPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, labelOf(session.pack(), id), purposeOf(session.pack(), id), session, parent)
    , m_form(new Form(session, this, this))
{
    content()->setContentsMargins(0, theme::space::Small, 0, 0);
    content()->addWidget(new SignedNote(session, this));
    content()->addWidget(m_form);
}

QString SectionPage::plainText() const
{
    return heading() + QStringLiteral("\n\n") + m_form->plainText();
}

bool SectionPage::goToField(const QString &field)
{
    // Something in a card, perhaps a closed one.
    const auto all = findChildren<Cards *>();
    for (Cards *cards : all) {
        const QString inside = cards->objectName() + QLatin1Char('/');
        if (!field.startsWith(inside))
            continue;
        if (cards->open(field.mid(inside.size()).section(QLatin1Char('/'), 0, 0))) {
            Page::goToField(field);
            return true;
        }
    }
    if (Page::goToField(field))
        return true;
    // A place below a field ("judgement/restsOn/e-1"): go to what holds it.
    for (QString above = field; above.contains(QLatin1Char('/'));) {
        above = above.section(QLatin1Char('/'), 0, -2);
        if (Page::goToField(above))
            return true;
    }
    return false;
}

void SectionPage::askWhetherFinished()
{
    m_form->add(new FinishedField(session(), id(), m_form));
}

// ---- finished

namespace {

const QString FinishedYes = QStringLiteral("yes");
const QString FinishedNo = QStringLiteral("no");

Binding<QString> finishedBinding(const QString &section)
{
    const bool isDomain = section.startsWith(QLatin1String("domain."));
    const QString domain = section.section(QLatin1Char('.'), 1);
    const QString place = isDomain ? QStringLiteral("domains/%1/finished").arg(domain) : QStringLiteral("finishedSections");
    return {place, Scope::Assessment,
            [=](const casefile::Case &record) -> QString {
                const casefile::Assessment *current = record.current();
                if (!current)
                    return {};
                if (isDomain ? current->domains.value(domain).finished : current->finishedSections.contains(section))
                    return FinishedYes;
                return current->comeBackTo.contains(section) ? FinishedNo : QString();
            },
            [=](session::Session &session, const QString &answer) {
                return session.editAssessment(assessmentPlace(place), [&](casefile::Assessment &assessment) {
                    const bool isFinished = answer == FinishedYes;
                    assessment.comeBackTo.removeAll(section);
                    if (answer == FinishedNo)
                        assessment.comeBackTo.append(section);
                    if (isDomain) {
                        if (isFinished || assessment.domains.contains(domain))
                            assessment.domains[domain].finished = isFinished;
                        return;
                    }
                    assessment.finishedSections.removeAll(section);
                    if (isFinished)
                        assessment.finishedSections.append(section);
                });
            }};
}

}  // namespace

FinishedField::FinishedField(session::Session &session, const QString &section, QWidget *parent)
    : Field(session, finishedBinding(section).place, Scope::Assessment, ui::caption(session.pack(), QStringLiteral("domain.finished")),
            parent)
    , m_binding(finishedBinding(section))
{
    auto *group = new Grouping(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<Radios::Option> options;
    for (const content::Choice &choice : session.pack().choices(QStringLiteral("finished")))
        options.push_back({choice.id, choice.label, choice.hint, false});
    m_radios = new Radios(options, Qt::Horizontal, group);
    column->addWidget(m_radios);
    put(group, group);
    connect(m_radios, &Radios::chose, this, [this](const QString &id) { write(m_binding, id); });
    start();
}

QString FinishedField::shown() const
{
    return session().pack().choiceLabel(QStringLiteral("finished"), read(m_binding));
}

void FinishedField::load()
{
    m_radios->show(read(m_binding));
}

// ---- side by side

Beside::Beside(QWidget *main, QWidget *side, int leastForBoth, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_leastForBoth(leastForBoth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space::Section);
    m_layout->addWidget(main, 3);
    m_layout->addWidget(side, 2);
}

void Beside::arrange()
{
    const bool both = width() >= theme::scaled(m_leastForBoth);
    m_layout->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->setAlignment(m_layout->itemAt(i)->widget(), both ? Qt::AlignTop : Qt::Alignment());
}

void Beside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace holdfast::ui
