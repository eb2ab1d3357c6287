// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/rowspage.h"

#include "ui/domain/rowlist.h"
#include "ui/form.h"
#include "ui/sectionpage.h"
#include "ui/signednote.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

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

/// "domains/health/analysis"
template <class T>
Binding<T> inDomain(const QString &domain, const QString &name, T assessment::DomainNotes::*member)
{
    const QString place = QStringLiteral("domains/%1/%2").arg(domain, name);
    return {place, Scope::Assessment,
            [=](const casefile::Case &record) -> T { return record.current() ? record.current()->domains.value(domain).*member : T{}; },
            [=](session::Session &session, const T &value) {
                return session.editAssessment(assessmentPlace(place),
                                              [&](casefile::Assessment &assessment) { assessment.domains[domain].*member = value; });
            }};
}
}  // namespace

RowsPage::RowsPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, labelOf(session.pack(), id), purposeOf(session.pack(), id), session, parent)
    , m_domain(id.startsWith(QStringLiteral("domain.")) ? session.pack().domain(id.mid(7)) : nullptr)
    , m_rows(new RowList(session, this))
    , m_undo(new UndoBar(this))
    , m_practiceBox(new QWidget(this))
    , m_later(new QTimer(this))
{
    setWide(true);
    // Under the scrolled part, so that it is seen wherever the answer was changed.
    layout()->addWidget(m_undo);

    content()->addWidget(new SignedNote(session, this));
    const content::Pack &pack = session.pack();
    auto *practice = new QVBoxLayout(m_practiceBox);
    practice->setContentsMargins(0, 0, 0, 0);
    m_practice = new Note(pack.words(QStringLiteral("standing.practice-rule")), Note::Kind::Warning, m_practiceBox);
    practice->addWidget(m_practice);
    auto *decide = new Link(tr("Go to the decision"), m_practiceBox);
    practice->addWidget(decide);
    connect(decide, &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("decision"), {}); });
    m_practiceBox->hide();
    content()->addWidget(m_practiceBox);

    if (isDomain())
        addDomain();
    else if (id == QLatin1String("boys-and-young-men"))
        addPrompts();
    else
        addVulnerabilities();

    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &RowsPage::load);
    connect(&session, &session::Session::recordChanged, this, [this] {
        if (isVisible())
            m_later->start();
    });
    const auto rowsOf = [this](RowList *rows) {
        connect(rows, &RowList::undoOffered, m_undo, &UndoBar::offer);
        connect(rows, &RowList::guidanceWanted, this, &RowsPage::guidanceRequested);
        connect(rows, &RowList::actionAdded, this,
                [this](const QString &place) { Q_EMIT navigateRequested(QStringLiteral("plan"), place); });
        connect(rows, &RowList::undoWanted, this, [this] {
            if (m_undo->isVisible())
                m_undo->findChild<QPushButton *>()->click();
        });
        connect(rows, &RowList::changed, this, &RowsPage::load);
    };
    rowsOf(m_rows);
    if (m_own)
        rowsOf(m_own);
    connect(this, &Page::problemMarked, this, [this](const QString &place, const QString &sentence) {
        const auto fields = findChildren<Field *>(place);
        for (Field *field : fields)
            field->showProblem(sentence);
    });
    load();
}

void RowsPage::addDomain()
{
    const auto rowsIn = [&](const QString &group) {
        for (const content::Row &row : m_domain->rows)
            if (row.group == group)
                m_rows->addRow(row);
    };
    rowsIn(QString());
    for (const content::Group &group : m_domain->groups) {
        m_rows->addHeading(group.label);
        rowsIn(group.id);
    }
    content()->addWidget(m_rows);
    addRestButton();
    addOwnRows();

    m_form = new Form(session(), this, this);
    m_form->text(QStringLiteral("domain.analysis"), inDomain(m_domain->id, QStringLiteral("analysis"), &assessment::DomainNotes::analysis));
    m_form->text(QStringLiteral("domain.online-or-peer"),
                 inDomain(m_domain->id, QStringLiteral("onlineOrPeer"), &assessment::DomainNotes::onlineOrPeer), 2);
    m_form->text(QStringLiteral("domain.other-explanations"),
                 inDomain(m_domain->id, QStringLiteral("otherExplanations"), &assessment::DomainNotes::otherExplanations), 2);
    m_form->add(new FinishedField(session(), id(), m_form));
    content()->addSpacing(theme::space::Field);
    content()->addWidget(m_form);
}

void RowsPage::addPrompts()
{
    const content::Pack &pack = session().pack();
    content()->addWidget(paragraph(pack.words(QStringLiteral("standing.boys-intro")), theme::Role::Text, theme::Type::Body, this));
    for (const content::Row &row : pack.prompts())
        m_rows->addRow(row);
    content()->addWidget(m_rows);
    addRestButton();
    content()->addWidget(new Note(pack.words(QStringLiteral("standing.boys-closing")), Note::Kind::Information, this));
    addFinished();
}

void RowsPage::addVulnerabilities()
{
    const content::Pack &pack = session().pack();
    content()->addWidget(new Note(pack.words(QStringLiteral("standing.vulnerabilities")), Note::Kind::Information, this));
    for (const content::Row &row : pack.vulnerabilities())
        m_rows->addRow(row);
    content()->addWidget(m_rows);
    addRestButton();
    addFinished();
}

void RowsPage::addFinished()
{
    m_form = new Form(session(), this, this);
    if (id() == QLatin1String("vulnerabilities"))
        m_form->text(QStringLiteral("vulnerability.note"),
                     inAssessment(QStringLiteral("vulnerabilityNote"), &casefile::Assessment::vulnerabilityNote), 2);
    m_form->add(new FinishedField(session(), id(), m_form));
    content()->addSpacing(theme::space::Field);
    content()->addWidget(m_form);
}

void RowsPage::addRestButton()
{
    auto *line = new QHBoxLayout;
    m_rest = new QPushButton(tr("Mark the rest as Not known"), this);
    m_rest->setObjectName(QStringLiteral("markRest"));
    line->addWidget(m_rest);
    line->addStretch(1);
    content()->addLayout(line);
    content()->addWidget(
        paragraph(session().pack().words(QStringLiteral("standing.not-seen")), theme::Role::SecondaryText, theme::Type::Secondary, this));
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_rows->markRestNotKnown();
        continueButton()->setFocus(Qt::OtherFocusReason);
    });
}

void RowsPage::addOwnRows()
{
    m_own = new RowList(session(), this);
    content()->addWidget(m_own);
    auto *line = new QHBoxLayout;
    m_addOwn = new QPushButton(tr("Add something else in this area"), this);
    m_addOwn->setObjectName(QStringLiteral("addOwnRow"));
    line->addWidget(m_addOwn);
    line->addStretch(1);
    content()->addLayout(line);
    connect(m_addOwn, &QPushButton::clicked, this, &RowsPage::addOwnRow);
}

void RowsPage::addOwnRow()
{
    if (!session().hasCase())
        return;
    assessment::OtherRow row;
    row.id = nextOwnRowId(session().record());
    row.domain = m_domain->id;
    row.answer = assessment::Answer::NotAnswered;
    if (!session().editAssessment(QStringLiteral("assessment/otherRows/") + row.id,
                                  [&](casefile::Assessment &assessment) { assessment.otherRows.push_back(row); }))
        return;
    load();
    Page::goToField(QStringLiteral("otherRows/%1/label").arg(row.id));
}

void RowsPage::loadOwnRows()
{
    const casefile::Assessment *assessment = session().assessment();
    QStringList wanted;
    for (const assessment::OtherRow &row : assessment->otherRows)
        if (row.domain == m_domain->id)
            wanted << row.id;
    if (wanted != m_own->ids()) {
        m_own->clear();
        for (const QString &row : wanted)
            m_own->addOwnRow(row);
    }
    m_own->load();
}

void RowsPage::load()
{
    const casefile::Assessment *assessment = session().assessment();
    if (!assessment)
        return;
    const bool mayEdit = !assessment->isLocked() && !session().isReadOnly();
    m_rows->load();
    if (m_own) {
        loadOwnRows();
        m_addOwn->setVisible(mayEdit);
    }
    m_rest->setVisible(mayEdit && m_rows->hasUnanswered());
    loadPracticeRule();
}

void RowsPage::leave()
{
    // An offer to undo stays until the page is left (ux.md 3.0).
    m_undo->hide();
}

void RowsPage::loadPracticeRule()
{
    const casefile::Assessment *assessment = session().assessment();
    const bool asks = isDomain() && assessment::practiceRuleAsksForReferral(
                                        casefile::subjectOf(session().record(), *assessment, session().pack(), session().today()));
    m_practiceBox->setVisible(asks);
}

std::vector<Problem> RowsPage::problems() const
{
    std::vector<Problem> found;
    const auto fields = findChildren<Field *>();
    for (const Field *field : fields)
        if (field->isVisibleTo(this))
            if (const QString sentence = field->problem(); !sentence.isEmpty())
                found.push_back({sentence, field->place()});
    return found;
}

bool RowsPage::goToField(const QString &field)
{
    const QString first = field.section(QLatin1Char('/'), 0, 0);
    const QString second = field.section(QLatin1Char('/'), 1, 1);
    if (first == QLatin1String("evidence"))
        return m_rows->goToEvidence(second) || (m_own && m_own->goToEvidence(second));
    if (Page::goToField(field))
        return true;
    return m_rows->goToRow(second) || (m_own && m_own->goToRow(second));
}

}  // namespace holdfast::ui
