// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/planpage.h"

#include "ui/domain/rowref.h"
#include "ui/duewords.h"
#include "ui/flow.h"
#include "ui/plantable.h"
#include "ui/words.h"

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;
using assessment::Action;

namespace {

Binding<QDate> reviewOn()
{
    return inAssessment(u"plan/reviewOn"_s, &Assessment::plan, &assessment::Plan::reviewOn);
}

/// What an action can be about: rows recorded as present or not known, and what protects the child; always the one it came from.
std::vector<content::Choice> whatItIsAbout(const content::Pack &pack, const Assessment &current, const QString &chosen)
{
    std::vector<content::Choice> rows;
    QStringList ids = pack.indicatorIds();
    for (const assessment::OtherRow &own : current.otherRows)
        ids.append(own.id);
    for (const QString &id : ids) {
        const auto answer = rowAnswer(current, rowRef(pack, id)).answer;
        if (answer == assessment::Answer::Present || answer == assessment::Answer::NotKnown || id == chosen)
            rows.push_back({id, QStringLiteral("%1  %2").arg(id, rowLabel(pack, current, id)), {}});
    }
    for (const assessment::ProtectiveFactor &factor : current.protective)
        if (!factor.what.isEmpty())
            rows.push_back({factor.id, factor.what.simplified(), {}});
    return rows;
}

void build(Form &form, const QString &key, const content::Pack &pack)
{
    const auto list = plannedActions();
    // The plan is signed as it stands; what becomes of it is told afterwards.
    auto after = list;
    after.scope = Scope::AfterSigning;
    form.text(u"plan.what"_s, inItem(list, key, u"what"_s, &Action::what), 2);
    form.text(u"plan.why"_s, inItem(list, key, u"why"_s, &Action::why), 2);
    const auto row = inItem(list, key, u"row"_s, &Action::row);
    if (const Assessment *current = form.session().assessment()) {
        const auto about = whatItIsAbout(pack, *current, row.read(form.session().record()));
        if (!about.empty())
            form.add(new SelectField(form.session(), row, about, caption(pack, u"plan.row"_s), &form));
    }
    form.select(u"plan.area"_s, u"plan-area"_s, inItem(list, key, u"area"_s, &Action::area));
    form.select(u"plan.type"_s, u"plan-type"_s, inItem(list, key, u"type"_s, &Action::type));
    form.select(u"plan.help"_s, u"help-tier"_s, inItem(list, key, u"help"_s, &Action::help));
    form.line(u"plan.who"_s, inItem(list, key, u"who"_s, &Action::who));
    form.date(u"plan.due"_s, inItem(list, key, u"due"_s, &Action::due));
    form.choice(u"plan.child-agrees"_s, u"child-agrees"_s, inItem(list, key, u"childAgrees"_s, &Action::childAgrees), Qt::Horizontal);
    form.check(u"plan.done"_s, inItem(after, key, u"done"_s, &Action::done));
    const auto isDone = [list, key](const Case &record) {
        const auto items = list.read(record);
        const Action *action = itemWithKey(items, key);
        return action && action->done;
    };
    form.showWhile(form.date(u"plan.done-on"_s, inItem(after, key, u"doneOn"_s, &Action::doneOn), DateRule::NotInFuture), isDone);
    form.showWhile(form.text(u"plan.outcome"_s, inItem(after, key, u"outcome"_s, &Action::outcome), 2), isDone);
}

}  // namespace

Binding<std::vector<Action>> plannedActions()
{
    return inAssessment(u"plan/actions"_s, &Assessment::plan, &assessment::Plan::actions);
}

PlanPage::PlanPage(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
    , m_model(new PlanModel(session.pack(), this))
    , m_kind(cardsOf<Action>(plannedActions(), QLatin1Char('t')))
{
    setWide(true);
    Form &f = form();
    m_how = f.words(tr("Choose an action to open it below the table."), theme::Role::SecondaryText);
    m_table = new PlanTable(m_model, &f);
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Actions of the plan"));
    f.put(m_table);
    m_empty = f.words(tr("No actions yet. Add one, or bring in the gaps from What we do not know."), theme::Role::SecondaryText);

    m_kind.keys = [this](const Case &) { return m_open.isEmpty() ? QStringList() : QStringList(m_open); };
    m_kind.title = [](const Case &record, const QString &key) {
        const auto items = plannedActions().read(record);
        const Action *action = itemWithKey(items, key);
        return action && !action->what.trimmed().isEmpty() ? action->what.simplified() : tr("Action without words yet");
    };
    m_kind.build = [this](Form &card, const QString &key) {
        build(card, key, pack());
        auto *close = new QPushButton(tr("Close this action"), &card);
        connect(close, &QPushButton::clicked, this, [this] { openAction({}); });
        auto *line = new QWidget(&card);
        (new Flow(theme::space::Small, theme::space::Small, line))->addWidget(close);
        card.put(line);
    };
    m_card = new Cards(m_kind, session, &f);
    f.put(m_card);

    auto *commands = new QWidget(&f);
    auto *across = new Flow(theme::space::Field, theme::space::Small, commands);
    m_add = new QPushButton(tr("Add an action"), commands);
    m_add->setObjectName(u"addAction"_s);
    across->addWidget(m_add);
    auto *gaps = new Link(tr("Choose from what we do not know"), commands);
    across->addWidget(gaps);
    f.put(commands);
    connect(m_add, &QPushButton::clicked, this, &PlanPage::addAction);
    connect(gaps, &Link::clicked, this, [this] { Q_EMIT navigateRequested(u"check"_s, u"unknown"_s); });
    connect(m_table, &PlanTable::opened, this, [this](int row) { openAction(m_model->keyAt(row)); });
    connect(&session, &session::Session::recordChanged, this, &PlanPage::fill);

    f.date(u"plan.review-on"_s, reviewOn());
    m_offer = new Link({}, &f);
    m_offer->setObjectName(u"offerReview"_s);
    f.put(m_offer);
    connect(m_offer, &Link::clicked, this, [this] {
        reviewOn().write(this->session(), dayOfReview());
        goToField(reviewOn().place);
    });
    askWhetherFinished();
    fill();
}

QDate PlanPage::dayOfReview() const
{
    return session().today().addDays(qint64(session().practice().clocks.reviewWeeks) * 7);
}

void PlanPage::load()
{
    fill();
}

void PlanPage::fill()
{
    const Assessment *current = session().assessment();
    if (!current)
        return;
    QMap<QString, QString> rows;
    for (const Action &action : current->plan.actions)
        for (const content::Choice &about : whatItIsAbout(pack(), *current, action.row))
            if (about.id == action.row)
                rows.insert(about.id, about.label.simplified());
    m_model->show(current->plan.actions, rows, session().today());
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_how->setVisible(any);
    m_empty->setVisible(!any);
    const bool isOpen = !current->isLocked() && !session().isReadOnly();
    m_add->setVisible(isOpen);
    m_offer->setText(tr("Use %1, %2 weeks from today").arg(inWords(dayOfReview())).arg(session().practice().clocks.reviewWeeks));
    m_offer->setVisible(isOpen && !current->plan.reviewOn.isValid());
    if (!m_open.isEmpty() && m_model->rowOf(m_open) < 0) {
        // It was taken away; Undo stands where it was.
        m_open.clear();
        m_card->renew();
        m_add->setFocus(Qt::OtherFocusReason);
    }
    if (const int row = m_model->rowOf(m_open); row >= 0)
        m_table->selectRow(row);
}

void PlanPage::openAction(const QString &key)
{
    const int before = m_model->rowOf(m_open);
    m_open = m_model->rowOf(key) < 0 ? QString() : key;
    m_card->renew();
    if (!m_open.isEmpty()) {
        m_table->selectRow(m_model->rowOf(m_open));
        m_card->open(m_open);
    } else if (before >= 0) {
        m_table->selectRow(before);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void PlanPage::addAction()
{
    const QString key = m_kind.append(session());
    fill();
    openAction(key);
}

bool PlanPage::goToField(const QString &field)
{
    const QString inside = m_card->objectName() + QLatin1Char('/');
    if (field.startsWith(inside)) {
        fill();
        openAction(field.mid(inside.size()).section(QLatin1Char('/'), 0, 0));
    }
    return SectionPage::goToField(field);
}

}  // namespace holdfast::ui
