// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/voicepages.h"

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;

VoiceOfTheChild::VoiceOfTheChild(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    const auto text = [&](const QString &field, const QString &name, QString ChildVoice::*member, int lines = 2) {
        return f.text(u"voice."_s + field, inAssessment(u"childVoice/"_s + name, &Assessment::childVoice, member), lines);
    };
    f.words(words(u"standing.voice"_s));
    f.choice(u"voice.status"_s, u"child-view-status"_s, inAssessment(u"childVoice/status"_s, &Assessment::childVoice, &ChildVoice::status));
    const auto notObtained = [](const Case &record) {
        const Assessment *current = record.current();
        return current && !current->childVoice.status.isEmpty() && current->childVoice.status != QLatin1String("obtained");
    };
    f.showWhile(text(u"plan-to-ask"_s, u"planToAsk"_s, &ChildVoice::planToAsk), notObtained);
    auto *when = f.date(u"voice.plan-on"_s, inAssessment(u"childVoice/planOn"_s, &Assessment::childVoice, &ChildVoice::planOn));
    f.showWhile(when, notObtained);

    f.heading(tr("In the child's own words"));
    text(u"words"_s, u"words"_s, &ChildVoice::words, 4)->setExactWords(true);
    text(u"how-given"_s, u"howGiven"_s, &ChildVoice::howGiven);
    text(u"who-was-there"_s, u"whoWasThere"_s, &ChildVoice::whoWasThere, 1);
    text(u"support"_s, u"support"_s, &ChildVoice::support, 1);

    f.heading(tr("What matters to the child"));
    text(u"wants"_s, u"wants"_s, &ChildVoice::wants);
    text(u"worries"_s, u"worries"_s, &ChildVoice::worries);
    text(u"going-well"_s, u"goingWell"_s, &ChildVoice::goingWell);
    text(u"trusts"_s, u"trusts"_s, &ChildVoice::trusts, 1);
    text(u"not-to-share"_s, u"notToShare"_s, &ChildVoice::notToShare);
    text(u"our-answer"_s, u"ourAnswer"_s, &ChildVoice::ourAnswer);

    f.heading(tr("What we noticed"));
    text(u"without-words"_s, u"withoutWords"_s, &ChildVoice::withoutWords, 3);
    text(u"view-of-assessment"_s, u"viewOfAssessment"_s, &ChildVoice::viewOfAssessment);
    auto *sheet = new QPushButton(tr("Print a conversation sheet"), &f);
    sheet->setAccessibleDescription(tr("Plain questions to talk about. It carries nothing about this case."));
    connect(sheet, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(u"share"_s, u"conversation-sheet"_s); });
    f.put(sheet);
    askWhetherFinished();
}

ParentsAndCarers::ParentsAndCarers(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    const auto risk = inAssessment(u"carers/riskIfTold"_s, &Assessment::carers, &CarersVoice::riskIfTold);
    // The same three answers as everywhere, in the words of this question: "Not sure" is what "not known" means here.
    const Binding<QString> asChoice{
        risk.place, risk.scope, [risk](const Case &record) { return triWord(risk.read(record)); },
        [risk](session::Session &into, const QString &word) { return risk.write(into, triFromWord(word).value_or(Tri::NotAnswered)); }};
    f.choice(u"carers.risk-if-told"_s, u"risk-if-told"_s, asChoice, Qt::Horizontal);
    const auto mayHarm = [](const Case &record) {
        const Assessment *current = record.current();
        return current && (current->carers.riskIfTold == Tri::Yes || current->carers.riskIfTold == Tri::NotKnown);
    };
    const auto isImplicated = [](const Case &record) {
        const Assessment *current = record.current();
        return (current && current->carers.implicated == Tri::Yes) ||
               std::any_of(record.people.begin(), record.people.end(),
                           [](const Person &person) { return person.parentOrCarer && person.implicated == Tri::Yes; });
    };
    f.showWhile(f.note(words(u"standing.ask-before-parents"_s), Note::Kind::Warning), mayHarm);
    auto *why = f.text(u"carers.risk-reason"_s, inAssessment(u"carers/riskReason"_s, &Assessment::carers, &CarersVoice::riskReason));
    f.showWhile(why, [](const Case &record) { return record.current() && record.current()->carers.riskIfTold != Tri::NotAnswered; });
    f.tri(u"carers.implicated"_s, inAssessment(u"carers/implicated"_s, &Assessment::carers, &CarersVoice::implicated));
    f.showWhile(f.note(words(u"standing.parents-implicated"_s), Note::Kind::Warning), isImplicated);
    f.showWhile(f.note(words(u"standing.parents-not-asked"_s)), [isImplicated](const Case &record) {
        const Assessment *current = record.current();
        return current && !isImplicated(record) && current->carers.implicated == Tri::NotAnswered && current->carers.riskIfTold == Tri::No;
    });
    f.showWhile(f.note(words(u"standing.parents-copy-off"_s)), [isImplicated](const Case &record) {
        const Assessment *current = record.current();
        return current && !isImplicated(record) &&
               (current->carers.riskIfTold != Tri::No || current->carers.riskReason.trimmed().isEmpty());
    });

    f.heading(tr("What they say and need"));
    const auto text = [&](const QString &field, const QString &name, QString CarersVoice::*member, int lines) {
        return f.text(u"carers."_s + field, inAssessment(u"carers/"_s + name, &Assessment::carers, member), lines);
    };
    text(u"views"_s, u"views"_s, &CarersVoice::views, 4)->setExactWords(true);
    text(u"noticed"_s, u"noticed"_s, &CarersVoice::noticed, 3);
    text(u"support-needed"_s, u"supportNeeded"_s, &CarersVoice::supportNeeded, 2);
    text(u"not-sought-reason"_s, u"notSoughtReason"_s, &CarersVoice::notSoughtReason, 2);
    askWhetherFinished();
}

}  // namespace holdfast::ui
