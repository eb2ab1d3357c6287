// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/content/pack.h"
#include "core/pathway/pathway.h"
#include "tests/cases.h"
#include "tests/suite.h"

#include <QSet>

namespace holdfast::tests {

using namespace pathway;

namespace {

QDateTime at(const char *text)
{
    return fromIso(QString::fromLatin1(text));
}

Length lengthOf(const QJsonValue &value)
{
    const QString text = value.toString();  // "48 hours", "1 working days"
    return {text.section(QLatin1Char(' '), 0, 0).toInt(), text.contains(QLatin1String("working")) ? Unit::WorkingDays : Unit::ElapsedHours};
}

QJsonValue isoOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(isoUk(moment)) : QJsonValue();
}

}  // namespace

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// "in": {"now", "events": [[kind, time], ...], "written"?, "decision"?}; "out": what is named of each clock.
    void casesFromTheFolder_data() { addCases(QStringLiteral("pathway")); }
    void casesFromTheFolder()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QJsonObject, out);
        std::vector<Event> events;
        for (const QJsonValue &one : in.value(QLatin1String("events")).toArray()) {
            Event event;
            event.kind = one.toArray().at(0).toString();
            event.at = fromIso(one.toArray().at(1).toString());
            events.push_back(event);
        }
        ClockRules rules;
        if (in.contains(QLatin1String("written")))
            rules.writtenReferral = lengthOf(in.value(QLatin1String("written")));
        if (in.contains(QLatin1String("decision")))
            rules.socialCareDecision = lengthOf(in.value(QLatin1String("decision")));
        const QDateTime now = fromIso(in.value(QLatin1String("now")).toString());
        QVERIFY(now.isValid());

        const auto both = clocks(events, now, rules);
        QCOMPARE(both.size(), size_t(2));
        QVERIFY(!out.isEmpty());
        for (const pathway::Clock &clock : both) {
            const QJsonObject wanted = out.value(clockWord(clock.id)).toObject();
            const QString words = clockWords(clock, now, content::Pack::builtIn());
            QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
            QCOMPARE(clock.isOurs, clock.id == ClockId::WrittenReferral);
            if (!clock.isOurs)
                for (const char *blaming : {"late", "overdue", "due by"})
                    QVERIFY2(!words.contains(QLatin1String(blaming), Qt::CaseInsensitive), qPrintable(words));
            const QJsonObject all{{QStringLiteral("started"), isoOrNull(clock.started)},
                                  {QStringLiteral("due"), isoOrNull(clock.due)},
                                  {QStringLiteral("met"), isoOrNull(clock.met)},
                                  {QStringLiteral("state"), stateWord(clock.state)},
                                  {QStringLiteral("words"), words}};
            QJsonObject got;
            for (const QString &key : wanted.keys())
                got.insert(key, all.value(key));
            QCOMPARE(shown(got), shown(wanted));
        }
        // The order in which events were typed does not matter.
        std::reverse(events.begin(), events.end());
        QVERIFY(clocks(events, now, rules) == both);
    }

    void theConsolesAnswer()
    {
        Event call;
        call.kind = ReferredByPhone;
        call.at = at("2026-03-28T10:00:00+00:00");
        const QJsonObject out = describe(clocks({call}, at("2026-03-28T12:00:00Z")), content::Pack::builtIn());
        QCOMPARE(shown(out),
                 QByteArray("{\"clocks\":[{\"due\":\"2026-03-30T11:00:00+01:00\",\"id\":\"written-referral\",\"met\":null,"
                            "\"source\":{\"document\":\"WY\",\"section\":\"6.2\",\"year\":2017},\"started\":\"2026-03-28T10:00:00+00:00\","
                            "\"state\":\"running\"},{\"due\":\"2026-03-29T11:00:00+01:00\",\"id\":\"social-care-decision\",\"met\":null,"
                            "\"source\":{\"document\":\"WY\",\"section\":\"6.2\",\"year\":2017},\"started\":\"2026-03-28T10:00:00+00:00\","
                            "\"state\":\"running\"}]}"));
    }

    /// Elapsed time is real time: the length between start and due is the same on every hour of two years, clock changes and all.
    void elapsedHoursNeverMove()
    {
        Event call;
        call.kind = ReferredByPhone;
        for (call.at = at("2027-01-01T00:30:00Z"); call.at < at("2029-01-01T00:00:00Z"); call.at = call.at.addSecs(3600)) {
            const auto both = clocks({call}, call.at);
            QCOMPARE(both[0].started.secsTo(both[0].due), qint64(48 * 3600));
            QCOMPARE(both[1].started.secsTo(both[1].due), qint64(24 * 3600));
        }
    }

    void durations()
    {
        const content::Pack &pack = content::Pack::builtIn();
        QCOMPARE(durationWords(0, pack), QStringLiteral("less than a minute"));
        QCOMPARE(durationWords(59, pack), QStringLiteral("less than a minute"));
        QCOMPARE(durationWords(60, pack), QStringLiteral("1 minute"));
        QCOMPARE(durationWords(3599, pack), QStringLiteral("59 minutes"));
        QCOMPARE(durationWords(3600, pack), QStringLiteral("1 hour"));
        QCOMPARE(durationWords(-7199, pack), QStringLiteral("1 hour"));
        QCOMPARE(durationWords(18 * 3600 + 3000, pack), QStringLiteral("18 hours"));
        QCOMPARE(durationWords(71 * 3600 + 3599, pack), QStringLiteral("71 hours"));
        QCOMPARE(durationWords(-5 * 24 * 3600 - 7, pack), QStringLiteral("5 days"));
    }
    void moments()
    {
        QCOMPARE(momentWords(at("2026-05-14T14:40:00Z")), QStringLiteral("3:40pm, Thursday 14 May 2026"));
        QCOMPARE(momentWords(at("2026-01-01T00:05:00Z")), QStringLiteral("12:05am, Thursday 1 January 2026"));
        QCOMPARE(momentWords(at("2026-01-01T12:00:00Z")), QStringLiteral("12:00pm, Thursday 1 January 2026"));
        QCOMPARE(momentWords(at("2026-10-25T01:30:00Z")), QStringLiteral("1:30am, Sunday 25 October 2026"));
    }
};

class WorkingDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The days the government has published for England and Wales.
    void bankHolidays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("2018") << 2018 << QStringLiteral("01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26");
        QTest::newRow("2019") << 2019 << QStringLiteral("01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26");
        QTest::newRow("2020") << 2020 << QStringLiteral("01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28");
        QTest::newRow("2021") << 2021 << QStringLiteral("01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28");
        QTest::newRow("2022") << 2022 << QStringLiteral("01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27");
        QTest::newRow("2023") << 2023 << QStringLiteral("01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
        QTest::newRow("2024") << 2024 << QStringLiteral("01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26");
        QTest::newRow("2025") << 2025 << QStringLiteral("01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26");
        QTest::newRow("2026") << 2026 << QStringLiteral("01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
        QTest::newRow("2027") << 2027 << QStringLiteral("01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28");
        QTest::newRow("2028, by the rules") << 2028 << QStringLiteral("01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26");
    }
    void bankHolidays()
    {
        QFETCH(int, year);
        QStringList days;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            if (isEnglishBankHoliday(day))
                days << day.toString(QStringLiteral("MM-dd"));
        QTEST(days.join(QLatin1Char(' ')), "days");
    }

    void everyYearHasEightWorkingDaysOff()
    {
        for (int year = 2029; year < 2300; ++year) {
            int days = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                if (isEnglishBankHoliday(day)) {
                    ++days;
                    QVERIFY(day.dayOfWeek() < Qt::Saturday);
                }
            QCOMPARE(days, 8);
        }
        QVERIFY(!isEnglishBankHoliday({}));
    }

    void workingDays_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *about, const char *start, int days, const char *end) {
            QTest::newRow(about) << QString::fromLatin1(start) << days << QString::fromLatin1(end);
        };
        row("Tuesday to Wednesday", "2026-05-12T15:40:00+01:00", 1, "2026-05-13T15:40:00+01:00");
        row("Friday to Monday", "2026-05-15T09:00:00+01:00", 1, "2026-05-18T09:00:00+01:00");
        row("Saturday to Monday", "2026-05-16T09:00:00+01:00", 1, "2026-05-18T09:00:00+01:00");
        row("over Easter", "2026-04-02T16:00:00+01:00", 1, "2026-04-07T16:00:00+01:00");
        row("over Christmas with a substitute day", "2026-12-24T16:00:00+00:00", 1, "2026-12-29T16:00:00+00:00");
        row("over the year's end", "2026-12-31T16:00:00+00:00", 1, "2027-01-04T16:00:00+00:00");
        row("over the clocks going forward: the same time of day", "2026-03-27T10:00:00+00:00", 1, "2026-03-30T10:00:00+01:00");
        row("over the clocks going back: the same time of day", "2026-10-23T10:00:00+01:00", 1, "2026-10-26T10:00:00+00:00");
        row("two days over a leap day", "2028-02-28T10:00:00+00:00", 2, "2028-03-01T10:00:00+00:00");
        row("just after midnight in summer is that day in the United Kingdom", "2026-05-14T23:30:00Z", 1, "2026-05-18T00:30:00+01:00");
        row("no days", "2026-05-16T09:00:00+01:00", 0, "2026-05-16T09:00:00+01:00");
    }
    void workingDays()
    {
        QFETCH(QString, start);
        QFETCH(int, days);
        QTEST(isoUk(addWorkingDays(fromIso(start), days)), "end");
    }
};

class NotifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoMustBeTold_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *about, const Situation &situation, const char *told) {
            QTest::newRow(about) << situation << QString::fromLatin1(told);
        };
        const auto in = [](const char *setting) {
            Situation situation;
            situation.setting = QString::fromLatin1(setting);
            situation.age = 14;
            return situation;
        };
        row("nothing known of the setting", {}, "");
        row("at home", in("community"), "");
        row("day school", in("school"), "");
        row("boarding school", in("boarding"), "ofsted placing-authority police");
        row("children's home", in("residential"), "ofsted placing-authority police");
        row("foster care", in("foster"), "independent-reviewing-officer");
        row("in hospital", in("health"), "medical-consultant");
        Situation examined = in("school");
        examined.medicalNeeded = true;
        row("at school, a medical examination is needed", examined, "medical-consultant");
        examined = in("school");
        examined.age = 17;
        row("18 is ahead", examined, "adult-services");
        examined.age = 18;
        row("18 has come", examined, "");
        row("secure, 14", in("secure"), "ofsted placing-authority police");
        Situation situation = in("secure");
        situation.age = 12;
        row("secure, 12", situation, "ofsted placing-authority police secretary-of-state");
        situation.age.reset();
        row("secure, age not known", situation, "ofsted placing-authority police secretary-of-state");
        situation = in("community");
        situation.lookedAfter = true;
        row("looked after", situation, "independent-reviewing-officer");
        situation = in("school");
        situation.conferencePlan = true;
        row("on a child protection plan", situation, "conference-chair");
        situation = in("school");
        situation.enquiryOutcome = true;
        row("after the outcome of an enquiry", situation, "cse-lead");
        situation.decisionReceived = true;
        row("after social care has decided", situation, "designated-lead cse-lead");
        situation = in("residential");
        situation.lookedAfter = situation.conferencePlan = situation.enquiryOutcome = true;
        situation.medicalNeeded = true;
        row("and an examination is needed", situation,
            "ofsted placing-authority police independent-reviewing-officer medical-consultant conference-chair cse-lead");
        situation.medicalNeeded = false;
        row("all of it", situation, "ofsted placing-authority police independent-reviewing-officer conference-chair cse-lead");
    }
    void whoMustBeTold()
    {
        QFETCH(Situation, situation);
        const QStringList told = mustBeTold(situation);
        QTEST(told.join(QLatin1Char(' ')), "told");
        QSet<QString> known;
        for (const content::Choice &choice : content::Pack::builtIn().choices(QStringLiteral("notify")))
            known << choice.id;
        for (const QString &id : told)
            QVERIFY2(known.contains(id), qPrintable(id));
    }
};

}  // namespace holdfast::tests

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace holdfast::tests;
    return run<ClockTest, WorkingDayTest, NotifyTest>(app.arguments());
}

#include "tst_pathway.moc"
