// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/protectivepage.h"

#include <algorithm>

namespace holdfast::ui {

using assessment::ProtectiveFactor;

namespace {
auto factors()
{
    return inAssessment(QStringLiteral("protective"), &casefile::Assessment::protective);
}
}  // namespace

ProtectivePage::ProtectivePage(const QString &id, session::Session &session, QWidget *parent)
    : SectionPage(id, session, parent)
{
    form().note(words(QStringLiteral("standing.resilience")));
    for (const content::Row &prompt : pack().protective())
        addPrompt(prompt.id, prompt.label);
    addPrompt(QString(), tr("Something else that helps"));
    ChoiceField *none = form().choice(QStringLiteral("protective.none-reason"), QStringLiteral("protective-none"),
                                      inAssessment(QStringLiteral("protectiveNoneReason"), &casefile::Assessment::protectiveNoneReason));
    form().showWhile(none, [](const casefile::Case &record) { return record.current() && record.current()->protective.empty(); });
    askWhetherFinished();
}

void ProtectivePage::addPrompt(const QString &promptId, const QString &label)
{
    auto kind = cardsOf<ProtectiveFactor>(factors(), QLatin1Char('r'), [promptId](ProtectiveFactor &fresh) { fresh.prompt = promptId; });
    const QString named = promptId.isEmpty() ? label : tr("%1 %2").arg(promptId, label);
    kind.name = named;
    kind.addLabel = tr("Add: %1").arg(named);
    kind.keys = [promptId](const casefile::Case &record) {
        QStringList keys;
        for (const ProtectiveFactor &factor : factors().read(record))
            if (factor.prompt == promptId)
                keys << factor.id;
        return keys;
    };
    kind.folds = true;
    kind.title = [named](const casefile::Case &record, const QString &key) {
        const auto all = factors().read(record);
        const auto *factor = itemWithKey(all, key);
        const QString what = factor ? factor->what.simplified() : QString();
        return what.isEmpty() ? named : tr("%1: %2").arg(named, what);
    };
    kind.build = [this](Form &card, const QString &key) {
        card.text(QStringLiteral("protective.what"), inItem(factors(), key, QStringLiteral("what"), &ProtectiveFactor::what), 2);
        card.line(QStringLiteral("protective.who-says-so"),
                  inItem(factors(), key, QStringLiteral("whoSaysSo"), &ProtectiveFactor::whoSaysSo));
        card.text(QStringLiteral("protective.could-weaken"),
                  inItem(factors(), key, QStringLiteral("couldWeaken"), &ProtectiveFactor::couldWeaken), 2);
        card.text(QStringLiteral("protective.could-strengthen"),
                  inItem(factors(), key, QStringLiteral("couldStrengthen"), &ProtectiveFactor::couldStrengthen), 2);
        auto *plan = new QPushButton(tr("Add what would strengthen it to the plan"), &card);
        plan->setObjectName(QStringLiteral("toPlan/") + key);
        connect(plan, &QPushButton::clicked, this, [this, key] { addToPlan(key); });
        auto *line = new QWidget(&card);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(plan);
        across->addStretch(1);
        card.put(line);
    };
    auto *cards = new Cards(kind, session(), this);
    if (!promptId.isEmpty())
        cards->setProperty("guidance", promptId);
    form().put(cards);
}

void ProtectivePage::addToPlan(const QString &factorId)
{
    const auto all = factors().read(session().record());
    const auto *factor = itemWithKey(all, factorId);
    if (!factor)
        return;
    assessment::Action action;
    action.id = newId(QLatin1Char('p'));
    action.what = factor->couldStrengthen;
    action.why = factor->what;
    action.row = factor->prompt.isEmpty() ? factor->id : factor->prompt;
    action.type = QStringLiteral("improve-resilience");
    if (session().editAssessment(QStringLiteral("assessment/plan/actions"),
                                 [&](casefile::Assessment &assessment) { assessment.plan.actions.push_back(action); }))
        Q_EMIT navigateRequested(QStringLiteral("plan"), QStringLiteral("plan/actions/%1/what").arg(action.id));
}

}  // namespace holdfast::ui
