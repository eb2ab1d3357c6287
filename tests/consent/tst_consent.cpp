// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/consent/consent.h"
#include "core/content/pack.h"
#include "tests/cases.h"
#include "tests/consent/tst_definition.h"
#include "tests/suite.h"

#include <array>
#include <functional>

namespace holdfast::tests {

using namespace consent;

namespace {

constexpr std::array Fields{&Inputs::sexualActivity,     &Inputs::positionOfTrust, &Inputs::substances, &Inputs::violenceOrThreat,
                            &Inputs::fearOfConsequences, &Inputs::otherRealChoice, &Inputs::wanted,     &Inputs::continuedContact};

/// Calls with each of the 3^8 ways to answer yes, no or unknown.
void everyAnswer(const Inputs &start, const std::function<void(Inputs &)> &visit)
{
    for (int number = 0; number < 6561; ++number) {
        Inputs in = start;
        int rest = number;
        for (auto field : Fields) {
            in.*field = std::array{Tri::NotKnown, Tri::Yes, Tri::No}[rest % 3];
            rest /= 3;
        }
        visit(in);
    }
}

QStringList ids(const std::vector<Finding> &found, std::optional<Basis> basis = {})
{
    QStringList list;
    for (const Finding &one : found)
        if (!basis || one.basis == *basis)
            list << one.id;
    return list;
}

/// Every established id of the first is established in the second.
bool keepsEstablished(const std::vector<Finding> &before, const std::vector<Finding> &after)
{
    const QStringList still = ids(after, Basis::Established);
    for (const QString &id : ids(before, Basis::Established))
        if (!still.contains(id))
            return false;
    return true;
}

PartialDate date(const char *text)
{
    return *PartialDate::parse(QString::fromLatin1(text));
}

/// A child born on 20 May 2010, and what may be known of the event, from least to most: each line can follow from those before it.
std::vector<std::vector<PartialDate>> linesOfLearning()
{
    std::vector<std::vector<PartialDate>> lines;
    for (int age : {0, 12, 13, 15, 16, 17, 18, 30}) {
        const QDate birthday(2010 + age, 5, 20);
        for (const QDate &day : {birthday.addDays(-1), birthday, birthday.addDays(1), birthday.addMonths(7)}) {
            if (day < QDate(2010, 5, 20))
                continue;
            lines.push_back({PartialDate(), PartialDate::year(day.year()), PartialDate::between(day.addDays(-400), day.addDays(400)),
                             PartialDate::month(day.year(), day.month()), PartialDate::exact(day)});
        }
    }
    return lines;
}

}  // namespace

class ConsentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void casesFromTheFolder_data() { addCases(QStringLiteral("consent")); }
    void casesFromTheFolder()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QJsonObject, out);
        const auto read = inputsFromJson(in);
        QJsonObject got;
        if (const auto *issues = std::get_if<Issues>(&read)) {
            QJsonArray list;
            for (const Issue &issue : *issues)
                list.append(issue.place + QLatin1Char(' ') + issue.id);
            got.insert(QLatin1String("issues"), list);
        } else {
            const Inputs &inputs = std::get<Inputs>(read);
            const auto age = ageAtEvent(inputs);
            QMap<QString, QStringList> found;
            for (const Finding &one : findings(inputs)) {
                found[basisWord(one.basis)] << one.id;
                if (one.withNoActivityNote)
                    found[QStringLiteral("withNoActivityNote")] << one.id;
            }
            got.insert(QLatin1String("age"), age ? QJsonValue(*age) : QJsonValue());
            for (auto one = found.cbegin(); one != found.cend(); ++one)
                got.insert(one.key(), one.value().join(QLatin1Char(' ')));
        }
        QCOMPARE(shown(got), shown(out));
    }

    void birthdays_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::newRow("born today") << QDate(2010, 5, 20) << QDate(2010, 5, 20) << 0;
        QTest::newRow("day before the first birthday") << QDate(2010, 5, 20) << QDate(2011, 5, 19) << 0;
        QTest::newRow("day before") << QDate(2010, 5, 20) << QDate(2023, 5, 19) << 12;
        QTest::newRow("birthday") << QDate(2010, 5, 20) << QDate(2023, 5, 20) << 13;
        QTest::newRow("29 February, on 28 February of another year") << QDate(2008, 2, 29) << QDate(2021, 2, 28) << 12;
        QTest::newRow("29 February, on 1 March of another year") << QDate(2008, 2, 29) << QDate(2021, 3, 1) << 13;
        QTest::newRow("29 February, day before in a leap year") << QDate(2008, 2, 29) << QDate(2024, 2, 28) << 15;
        QTest::newRow("29 February, birthday in a leap year") << QDate(2008, 2, 29) << QDate(2024, 2, 29) << 16;
        QTest::newRow("29 February, turning 18 in a year without it") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
        QTest::newRow("29 February, 18 on 1 March") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
        QTest::newRow("29 February of 2096, over the year 2100") << QDate(2096, 2, 29) << QDate(2100, 2, 28) << 3;
        QTest::newRow("born on 1 March, 29 February") << QDate(2007, 3, 1) << QDate(2020, 2, 29) << 12;
        QTest::newRow("last day of the year") << QDate(2009, 12, 31) << QDate(2025, 12, 30) << 15;
        QTest::newRow("first day of the year") << QDate(2010, 1, 1) << QDate(2025, 12, 31) << 15;
    }
    void birthdays()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        QTEST(ageOn(born, day), "age");
    }

    /// contract.md 3: learning more never removes an established finding. Every answer given to every unknown, at every age.
    void learningAnAnswerKeepsWhatIsEstablished()
    {
        std::vector<Inputs> starts(1);
        for (int age : {12, 13, 16, 18}) {
            starts.push_back({});
            starts.back().childAge = age;
        }
        for (const char *event : {"2023-05", "2026", "2028"}) {
            starts.push_back({});
            starts.back().dateOfBirth = QDate(2010, 5, 20);
            starts.back().eventDate = date(event);
        }
        for (const Inputs &start : starts)
            everyAnswer(start, [](Inputs &in) {
                const auto before = findings(in);
                QVERIFY(!before.empty());
                for (auto field : Fields) {
                    if (in.*field != Tri::NotKnown)
                        continue;
                    for (Tri learnt : {Tri::Yes, Tri::No}) {
                        in.*field = learnt;
                        QVERIFY(keepsEstablished(before, findings(in)));
                    }
                    in.*field = Tri::NotKnown;
                }
            });
    }

    void learningADateKeepsWhatIsEstablished()
    {
        for (const auto &line : linesOfLearning())
            for (Tri trust : {Tri::NotKnown, Tri::Yes, Tri::No}) {
                Inputs in;
                in.positionOfTrust = trust;
                in.dateOfBirth = QDate(2010, 5, 20);
                for (const PartialDate &less : line) {
                    in.eventDate = less;
                    const auto before = findings(in);
                    QVERIFY(!before.empty());
                    in.eventDate = line.back();
                    const auto after = findings(in);
                    QVERIFY2(keepsEstablished(before, after), qPrintable(less.text() + QLatin1Char(' ') + in.eventDate.text()));
                    // Without a date of birth nothing about age is established.
                    in.dateOfBirth = {};
                    QVERIFY(keepsEstablished(findings(in), after));
                    in.dateOfBirth = QDate(2010, 5, 20);
                }
            }
    }

    void learningTheDatesKeepsWhatAStatedAgeEstablished()
    {
        for (const auto &line : linesOfLearning()) {
            const QDate day = line.back().first;
            Inputs stated;
            stated.childAge = ageOn(QDate(2010, 5, 20), day);
            stated.positionOfTrust = Tri::Yes;
            const auto before = findings(stated);
            Inputs more = stated;
            more.dateOfBirth = QDate(2010, 5, 20);
            for (const PartialDate &known : line) {
                more.eventDate = known;
                QVERIFY(keepsEstablished(before, findings(more)));
                QCOMPARE(ageAtEvent(more), stated.childAge);
                Inputs dates = more;
                dates.childAge.reset();
                QVERIFY(keepsEstablished(findings(dates), findings(more)));
            }
        }
    }

    void notAnsweredAndNotKnownAreTheSame()
    {
        Inputs start;
        start.childAge = 16;
        everyAnswer(start, [](Inputs &in) {
            const auto asked = findings(in);
            for (auto field : Fields)
                if (in.*field == Tri::NotKnown)
                    in.*field = Tri::NotAnswered;
            QVERIFY(findings(in) == asked);
        });
    }

    void findingsStandInOrderAndOnce()
    {
        const QStringList order =
            QStringLiteral("CR0 CR1 CR2 CR3 CR4 CR5 CR6 CR7 CR8 CR9 CR10 CR11 CR12 CR13 CR14 CRA").split(QLatin1Char(' '));
        for (int age : {-1, 12, 13, 16, 18}) {
            Inputs start;
            if (age >= 0)
                start.childAge = age;
            everyAnswer(start, [&](Inputs &in) {
                qsizetype last = -1;
                for (const Finding &one : findings(in)) {
                    QVERIFY(order.indexOf(one.id) > last);
                    last = order.indexOf(one.id);
                }
            });
        }
    }

    /// What a page may hold before anybody checks it: contradictions fall to "not known", never to an adult.
    void contradictionsFallToNotKnown()
    {
        Inputs in;
        in.dateOfBirth = QDate(2010, 5, 20);
        in.eventDate = date("2009-01-01");
        QVERIFY(!ageAtEvent(in));
        QVERIFY(ids(findings(in), Basis::Precaution).contains(QStringLiteral("CR1")));
        in.eventDate = date("2024-01-01");
        in.childAge = 40;
        QCOMPARE(ageAtEvent(in), std::optional(13));
        in.childAge = -3;
        QCOMPARE(ageAtEvent(in), std::optional(13));
    }

    void noSentenceSaysThatAChildConsented()
    {
        const content::Pack &pack = content::Pack::builtIn();
        for (const char *id :
             {"CR0", "CR1", "CR2", "CR3", "CR4", "CR5", "CR6", "CR7", "CR8", "CR9", "CR10", "CR11", "CR12", "CR13", "CR14", "CRA"}) {
            const QString text = sentence({QString::fromLatin1(id), Basis::Established, true}, pack);
            QVERIFY2(text.endsWith(pack.words(QStringLiteral("consent.no-activity-note"))), id);
            for (const char *word : {"consented", "consensual", "agreed to", "willing", "can consent", "may consent", "consent was given"})
                QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
        }
    }

    void theConsolesAnswer()
    {
        Inputs in;
        in.childAge = 15;
        in.sexualActivity = Tri::No;
        const QJsonObject out = describe(in, content::Pack::builtIn());
        QCOMPARE(out.keys(), QStringList({QStringLiteral("ageAtEvent"), QStringLiteral("findings")}));
        QCOMPARE(out.value(QLatin1String("ageAtEvent")).toInt(), 15);
        QVERIFY(describe({}, content::Pack::builtIn()).value(QLatin1String("ageAtEvent")).isNull());
        const QJsonArray found = out.value(QLatin1String("findings")).toArray();
        QCOMPARE(found.size(), 5);
        for (const QJsonValue &one : found) {
            const QJsonObject finding = one.toObject();
            QCOMPARE(finding.keys(),
                     QStringList({QStringLiteral("basis"), QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("text")}));
            QVERIFY(!finding.value(QLatin1String("text")).toString().isEmpty());
            QCOMPARE(finding.value(QLatin1String("source")).toObject().keys(),
                     QStringList({QStringLiteral("document"), QStringLiteral("section"), QStringLiteral("year")}));
        }
        QCOMPARE(found.at(0).toObject().value(QLatin1String("basis")).toString(), QStringLiteral("established"));
        QVERIFY(found.at(2).toObject().value(QLatin1String("text")).toString().contains(QLatin1String("Grooming")));
    }

    void inputsSurviveARoundTrip()
    {
        for (const char *event : {"2026-05-14", "2026-05", "2026", "2026-05-01/2026-05-20"}) {
            Inputs start;
            start.dateOfBirth = QDate(2010, 5, 20);
            start.eventDate = date(event);
            everyAnswer(start, [](Inputs &in) {
                const auto read = inputsFromJson(toJson(in));
                QVERIFY(std::holds_alternative<Inputs>(read));
                QVERIFY(std::get<Inputs>(read) == in);
            });
        }
    }
};

}  // namespace holdfast::tests

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return holdfast::tests::run<holdfast::tests::ConsentTest, holdfast::tests::DefinitionTest>(app.arguments());
}

#include "tst_consent.moc"
