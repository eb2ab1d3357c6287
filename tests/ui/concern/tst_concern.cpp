// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "tests/ui/concern/tst_links.h"
#include "tests/ui/pages/opencase.h"
#include "ui/concern/concernpage.h"
#include "ui/sections.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>

using namespace holdfast;
using namespace holdfast::ui;
using tests::OpenCase;

namespace {

QJsonObject itemOf(const casefile::Case &record, const char *list, int index = 0)
{
    return record.concernRecords.value(QLatin1String(list)).toArray().at(index).toObject();
}

Cards *cardsFor(QWidget *page, const QString &addLabel)
{
    for (Cards *cards : page->findChildren<Cards *>()) {
        if (cards->addButton() && cards->addButton()->text() == addLabel)
            return cards;
    }
    return nullptr;
}

}  // namespace

class ConcernPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedStandsInTheCaseFile()
    {
        OpenCase open;
        QVERIFY(open.start());
        ConcernPage page(QStringLiteral("people-of-concern"), open.session(), nullptr);
        tests::showAlone(&page);
        Cards *vehicles = cardsFor(&page, QStringLiteral("Add a vehicle"));
        QVERIFY(vehicles);
        vehicles->addOne();
        const QString id = itemOf(open.record(), "vehicles").value(QLatin1String("id")).toString();
        QVERIFY(!id.isEmpty());
        auto *field = page.findChild<LineField *>(QStringLiteral("concernRecords/vehicles/%1/registration").arg(id));
        QVERIFY(field);
        field->edit()->setText(QStringLiteral("HF26 XXX"));
        QCOMPARE(itemOf(open.record(), "vehicles").value(QLatin1String("registration")).toString(), QStringLiteral("HF26 XXX"));
        field->edit()->clear();
        QVERIFY(!itemOf(open.record(), "vehicles").contains(QLatin1String("registration")));
        QVERIFY(!open.record().concernRecords.contains(QLatin1String("persons")));
    }
    void whatAnotherVersionPutThereStays()
    {
        casefile::Case record = casefile::newCase(QStringLiteral("A-0043"), OpenCase::noon());
        record.concernRecords =
            QJsonObject{{QStringLiteral("persons"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("q-1")},
                                                                           {QStringLiteral("name"), QStringLiteral("Nickname only")},
                                                                           {QStringLiteral("tattoo"), QStringLiteral("anchor")}}}},
                        {QStringLiteral("boats"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("z-1")}}}}};
        OpenCase open;
        QVERIFY(open.start(record));
        ConcernPage page(QStringLiteral("people-of-concern"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *field = page.findChild<LineField *>(QStringLiteral("concernRecords/persons/q-1/age"));
        QVERIFY(field);
        field->edit()->setText(QStringLiteral("about 30"));
        const QJsonObject person = itemOf(open.record(), "persons");
        QCOMPARE(person.value(QLatin1String("age")).toString(), QStringLiteral("about 30"));
        QCOMPARE(person.value(QLatin1String("tattoo")).toString(), QStringLiteral("anchor"));
        QVERIFY(open.record().concernRecords.contains(QLatin1String("boats")));
    }
    void myNoteIsKeptApart()
    {
        OpenCase open;
        QVERIFY(open.start());
        MyNotePage page(QStringLiteral("my-note"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *field = page.findChild<TextField *>(QStringLiteral("supervisionNote"));
        QVERIFY(field);
        field->edit()->setPlainText(QStringLiteral("Ask for supervision."));
        QCOMPARE(open.record().supervisionNote, QStringLiteral("Ask for supervision."));
        QCOMPARE(sectionStatus(open.session(), QStringLiteral("my-note")), SectionStatus::InProgress);
    }
    /// The same car, number or name in another case is told, and found by searching; a restricted case takes no part, neither way.
    void whatAlsoAppearsElsewhere_data()
    {
        QTest::addColumn<bool>("thisRestricted");
        QTest::addColumn<bool>("otherRestricted");
        QTest::newRow("both open") << false << false;
        QTest::newRow("the other is restricted") << false << true;
        QTest::newRow("this one is restricted") << true << false;
    }
    void whatAlsoAppearsElsewhere()
    {
        QFETCH(bool, thisRestricted);
        QFETCH(bool, otherRestricted);
        casefile::Case other = casefile::newCase(QStringLiteral("A-0017"), OpenCase::noon());
        other.restricted = otherRestricted;
        other.concernRecords = {
            {QStringLiteral("vehicles"), QJsonArray{QJsonObject{{QStringLiteral("registration"), QStringLiteral("hf26xxx")}}}},
            {QStringLiteral("phones"), QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("+44 7700 900123")}}}},
            {QStringLiteral("online"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("@NightOwl")}}}}};
        casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
        record.restricted = thisRestricted;
        OpenCase open;
        QVERIFY(open.start(record));
        bool isAdded = false;
        open.session().addCase(other, &open.session(), [&](const Result<QByteArray> &added) { isAdded = added.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isAdded; }, 20000));
        ConcernPage page(QStringLiteral("people-of-concern"), open.session(), nullptr);
        tests::showAlone(&page);
        const auto told = [&] {
            QStringList lines;
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QLatin1String("also appears in")))
                    lines << label->text();
            return lines.join(QLatin1Char('\n'));
        };
        QVERIFY(told().isEmpty());
        open.change([](casefile::Case &changed) {
            changed.concernRecords = {
                {QStringLiteral("vehicles"), QJsonArray{QJsonObject{{QStringLiteral("registration"), QStringLiteral("HF26 XXX")}}}},
                {QStringLiteral("phones"), QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("07700 900123")}}}},
                {QStringLiteral("online"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("nightowl ")}}}}};
        });
        const bool isTold = !thisRestricted && !otherRestricted;
        QCOMPARE(told(), isTold ? QStringLiteral("The registration HF26 XXX also appears in A-0017.\n"
                                                 "The number 07700 900123 also appears in A-0017.\n"
                                                 "The online name nightowl also appears in A-0017.")
                                : QString());
        const auto labels = page.findChildren<QLabel *>();
        QCOMPARE(std::any_of(labels.begin(), labels.end(),
                             [](const QLabel *label) {
                                 return label->isVisible() && label->text().contains(QLatin1String("not compared with other cases"));
                             }),
                 thisRestricted);
        for (const char *typed : {"HF26 XXX", "07700-900123", "nightowl"}) {
            QStringList found;
            for (const session::CaseEntry *entry : open.session().search(QString::fromLatin1(typed)))
                found << entry->summary.reference;
            QCOMPARE(found.contains(QStringLiteral("A-0017")), !otherRestricted);
        }
    }
    void bothAreInTheWalk()
    {
        const QStringList order = sectionOrder(content::Pack::builtIn());
        QVERIFY(order.contains(QStringLiteral("people-of-concern")));
        QVERIFY(order.contains(QStringLiteral("my-note")));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::start();
    return tests::run<ConcernPageTest, tests::LinkLayoutTest, tests::LinksPageTest>(app.arguments());
}

#include "tst_concern.moc"
