// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/consent/tst_definition.h"

#include "core/consent/definition.h"
#include "core/content/pack.h"
#include "tests/cases.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace holdfast::tests {

using namespace consent;

namespace {

constexpr std::array Fields{
    &DefinitionInputs::under18,          &DefinitionInputs::powerImbalance,    &DefinitionInputs::coerceManipulateDeceive,
    &DefinitionInputs::sexualActivity,   &DefinitionInputs::childGets,         &DefinitionInputs::preventsHarm,
    &DefinitionInputs::perpetratorMoney, &DefinitionInputs::perpetratorStatus, &DefinitionInputs::onlyGratification};

/// Calls with each of the 3^9 ways to answer yes, no or unknown.
template <class Visit>
void everyCombination(Visit visit)
{
    for (int number = 0; number < 19683; ++number) {
        DefinitionInputs in;
        int rest = number;
        for (auto field : Fields) {
            in.*field = std::array{Tri::NotKnown, Tri::Yes, Tri::No}[rest % 3];
            rest /= 3;
        }
        visit(in);
    }
}

}  // namespace

void DefinitionTest::casesFromTheFolder_data()
{
    addCases(QStringLiteral("definition"));
}

void DefinitionTest::casesFromTheFolder()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    const auto read = definitionInputsFromJson(in);
    QJsonObject got;
    if (const auto *issues = std::get_if<Issues>(&read)) {
        QJsonArray list;
        for (const Issue &issue : *issues)
            list.append(issue.place + QLatin1Char(' ') + issue.id);
        got.insert(QLatin1String("issues"), list);
    } else {
        const Definition result = definition(std::get<DefinitionInputs>(read));
        got.insert(QLatin1String("outcome"), outcomeWord(result.outcome));
        got.insert(QLatin1String("reasons"), QJsonArray::fromStringList(result.reasons));
        if (!result.notKnown.isEmpty())
            got.insert(QLatin1String("notKnown"), QJsonArray::fromStringList(result.notKnown));
        if (result.treatedAsChild)
            got.insert(QLatin1String("treatedAsChild"), true);
        if (result.nonContactCounts)
            got.insert(QLatin1String("nonContactCounts"), true);
    }
    QCOMPARE(shown(got), shown(out));
}

void DefinitionTest::everyCombinationFollowsTheFirstMatch()
{
    everyCombination([](const DefinitionInputs &in) {
        Definition result = definition(in);
        const std::array gains{in.childGets, in.preventsHarm, in.perpetratorMoney, in.perpetratorStatus};
        int yes = 0, no = 0;
        for (Tri gain : gains) {
            yes += gain == Tri::Yes;
            no += gain == Tri::No;
        }
        const bool core = in.powerImbalance == Tri::Yes && in.coerceManipulateDeceive == Tri::Yes && in.sexualActivity == Tri::Yes;
        const bool neither = in.powerImbalance == Tri::No && in.coerceManipulateDeceive == Tri::No;
        QVERIFY(!result.reasons.isEmpty());
        QCOMPARE(result.reasons.removeDuplicates(), qsizetype(0));
        if (in.under18 == Tri::No) {
            QCOMPARE(result.outcome, Outcome::NotAChild);
            QVERIFY(!result.treatedAsChild);
        } else {
            QCOMPARE(result.outcome == Outcome::Fits, core && yes > 0);
            QCOMPARE(result.outcome == Outcome::OtherAbuse, in.sexualActivity == Tri::Yes && no == 4 && !neither);
            QCOMPARE(result.treatedAsChild, in.under18 == Tri::NotKnown);
        }
        // Abuse for gratification alone is abuse to act on now, and an unclear answer says that acting does not wait.
        QCOMPARE(result.reasons.contains(QStringLiteral("DT18")), result.outcome == Outcome::OtherAbuse);
        QCOMPARE(result.reasons.contains(QStringLiteral("DT19")), result.outcome == Outcome::Unclear);
        if (result.outcome != Outcome::Unclear)
            QVERIFY(result.notKnown.isEmpty());
    });
}

void DefinitionTest::notAnsweredAndNotKnownAreTheSame()
{
    everyCombination([](DefinitionInputs in) {
        const Definition asked = definition(in);
        for (auto field : Fields)
            if (in.*field == Tri::NotKnown)
                in.*field = Tri::NotAnswered;
        QVERIFY(definition(in) == asked);
    });
}

void DefinitionTest::theWordsSendNobodyHome()
{
    const content::Pack &pack = content::Pack::builtIn();
    QSet<QString> all;
    everyCombination([&](const DefinitionInputs &in) {
        const Definition result = definition(in);
        const QString text = sentence(result, pack);
        all << text;
        if (result.outcome == Outcome::Unclear)
            QVERIFY2(text.contains(pack.words(QStringLiteral("definition.acting"))), qPrintable(text));
        QCOMPARE(text.contains(pack.words(QStringLiteral("definition.treated-as-child"))), result.treatedAsChild);
        for (const QString &input : result.notKnown)
            QVERIFY2(text.contains(pack.words(QStringLiteral("definition.part.") + input)), qPrintable(text));
        if (in.sexualActivity == Tri::No && result.outcome == Outcome::Unclear)
            QVERIFY2(text.contains(pack.words(QStringLiteral("DT5"))), qPrintable(text));
        for (const QString &id : result.reasons)
            QVERIFY2(pack.text(id), qPrintable(id));
    });
    QVERIFY(all.size() > 10);
    for (const QString &text : std::as_const(all)) {
        QVERIFY2(text.contains(QLatin1String("refer"), Qt::CaseInsensitive) || text.contains(QLatin1String("tell the police")),
                 qPrintable(text));
        for (const char *reassuring : {"no concern", "not exploited", "no risk", "low", "safe", "not needed", "consented"})
            QVERIFY2(!QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(reassuring))).match(text).hasMatch(),
                     qPrintable(text));
    }
}

void DefinitionTest::theConsolesAnswer()
{
    DefinitionInputs in;
    in.under18 = in.powerImbalance = in.coerceManipulateDeceive = in.sexualActivity = in.childGets = Tri::Yes;
    const QJsonObject out = describe(in, content::Pack::builtIn());
    QCOMPARE(out.keys(), QStringList({QStringLiteral("outcome"), QStringLiteral("reasons"), QStringLiteral("text")}));
    QCOMPARE(out.value(QLatin1String("outcome")).toString(), QStringLiteral("fits"));
    const QJsonArray reasons = out.value(QLatin1String("reasons")).toArray();
    QCOMPARE(reasons.size(), 8);
    for (const QJsonValue &reason : reasons) {
        QCOMPARE(reason.toObject().keys(), QStringList({QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("text")}));
        QCOMPARE(reason.toObject().value(QLatin1String("source")).toObject().keys(),
                 QStringList({QStringLiteral("document"), QStringLiteral("section"), QStringLiteral("year")}));
    }
}

void DefinitionTest::inputsSurviveARoundTrip()
{
    everyCombination([](const DefinitionInputs &in) {
        const auto read = definitionInputsFromJson(toJson(in));
        QVERIFY(std::holds_alternative<DefinitionInputs>(read));
        QVERIFY(std::get<DefinitionInputs>(read) == in);
    });
}

}  // namespace holdfast::tests
