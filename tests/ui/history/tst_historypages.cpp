// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/compare.h"
#include "core/report/documents.h"
#include "tests/suite.h"
#include "tests/ui/pages/opencase.h"
#include "ui/domain/strip.h"
#include "ui/history/alikelist.h"
#include "ui/history/barspicture.h"
#include "ui/history/chronologypage.h"
#include "ui/history/comparepage.h"
#include "ui/history/missingsummarypage.h"
#include "ui/history/timeline.h"
#include "ui/history/wordtable.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::ui;
using tests::OpenCase;

namespace {

QStringList column(const WordTable *table, int column)
{
    QStringList words;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        words.append(table->model()->index(row, column).data().toString());
    return words;
}

/// Signed once, and begun again with one row gone and one that was not known before.
casefile::Case twice()
{
    casefile::Case record = casefile::sample(OpenCase::noon());
    record.current()->answers[QStringLiteral("H3")] = {assessment::Answer::Present, true, {}, {}};
    record.current()->answers[QStringLiteral("F9")] = {assessment::Answer::NotKnown, false, {}, {}};
    record.current()->state = casefile::StateSigned;
    record.assessments.push_back(casefile::reassessment(record, OpenCase::noon()));
    record.current()->answers[QStringLiteral("H3")] = {assessment::Answer::NotSeen, false, {}, {}};
    record.current()->answers[QStringLiteral("F9")] = {assessment::Answer::Present, false, {}, {}};
    return record;
}

}  // namespace

class ChronologyPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEntryIsAListedLine()
    {
        OpenCase open;
        QVERIFY(open.start(casefile::sample(OpenCase::noon())));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        const auto entries = casefile::chronology(open.record(), open.session().pack());
        const QStringList what = column(tests::found<WordTable>(&page, QStringLiteral("chronology")), 2);
        QCOMPARE(what.size(), qsizetype(entries.size()));
        for (size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(what.at(qsizetype(i)), entries[i].title);
        QVERIFY(page.plainText().contains(entries.back().title));
    }

    void filtersByLaneAndWord()
    {
        OpenCase open;
        QVERIFY(open.start(casefile::sample(OpenCase::noon())));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *lane = tests::found<QComboBox>(&page, QStringLiteral("lane"));
        auto *table = tests::found<WordTable>(&page, QStringLiteral("chronology"));
        lane->setCurrentIndex(lane->findData(QStringLiteral("missing")));
        QStringList kinds = column(table, 1);
        QVERIFY(!kinds.isEmpty());
        kinds.removeDuplicates();
        QCOMPARE(kinds, QStringList{QStringLiteral("Missing")});
        tests::found<QLineEdit>(&page, QStringLiteral("search"))->setText(QStringLiteral("no such words"));
        QVERIFY(table->isHidden());
        QVERIFY(page.plainText() == page.heading());
    }

    void anEntryIsBegunWhereItBelongs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *kind, const char *page, const char *place) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(page) << QString::fromLatin1(place);
        };
        row("evidence", "domain.health", "answers/H1");
        row("missing", "missing-episodes", "missing/");
        row("referral", "referral", "");
        row("conversation", "decision", "decision/discussedWith/");
        row("action", "plan", "plan/actions/");
    }
    void anEntryIsBegunWhereItBelongs()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        OpenCase open;
        QVERIFY(open.start());
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        QSignalSpy asked(&page, &Page::navigateRequested);
        auto *kinds = tests::found<QComboBox>(&page, QStringLiteral("addKind"));
        kinds->setCurrentIndex(kinds->findData(kind));
        QCOMPARE(tests::found<QComboBox>(&page, QStringLiteral("addRow"))->isVisible(), kind == QLatin1String("evidence"));
        tests::found<QPushButton>(&page, QStringLiteral("addEntry"))->click();
        QCOMPARE(asked.size(), 1);
        QTEST(asked[0][0].toString(), "destination");
        QVERIFY(place.isEmpty() ? asked[0][1].toString().isEmpty() : asked[0][1].toString().startsWith(place));
        const casefile::Assessment &current = open.assessment();
        const size_t begun = open.record().evidence.size() + open.record().missing.size() + current.decision.discussedWith.size() +
                             current.plan.actions.size();
        QCOMPARE(begun, size_t(kind == QLatin1String("referral") || kind == QLatin1String("evidence") ? 0 : 1));
    }

    void noWordIsCutInANarrowTable()
    {
        ui::WordTable table(QStringLiteral("Rows"));
        QFont large = table.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        table.setFont(large);
        std::vector<ui::WordTable::Column> columns{{QStringLiteral("Row"), 4}};
        QStringList row{QStringLiteral("H5  Signs of alcohol, drug or other substance use")};
        for (int i = 0; i < 5; ++i) {
            columns.push_back({QStringLiteral("20 November 2026"), 2});
            row << QStringLiteral("Not answered yet");
        }
        columns.push_back({QStringLiteral("Change"), 3});
        row << QStringLiteral("Was present, not asked this time");
        const QFontMetrics metrics(large);
        const auto longest = [&](const QString &text) {
            int most = 0;
            for (const QString &word : text.split(QLatin1Char(' ')))
                most = std::max(most, metrics.horizontalAdvance(word));
            return most;
        };
        int needed = 0;
        for (int i = 0; i < 7; ++i)
            needed += std::max(longest(row[i]), longest(columns[size_t(i)].heading)) + 20;
        table.resize(needed + 20, 400);
        static_cast<QWidget &>(table).show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.show(columns, {row});
        int all = 0;
        for (int i = 0; i < 7; ++i) {
            const int width = table.columnWidth(i);
            all += width;
            QVERIFY2(width > std::max(longest(row[i]), longest(columns[size_t(i)].heading)), qPrintable(row[i]));
        }
        QVERIFY(all <= table.viewport()->width());
    }

    void nothingIsAddedToWhatIsSigned()
    {
        casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
        record.current()->state = casefile::StateSigned;
        OpenCase open;
        QVERIFY(open.start(record));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *kinds = tests::found<QComboBox>(&page, QStringLiteral("addKind"));
        QStringList offered;
        for (int i = 0; i < kinds->count(); ++i)
            offered << kinds->itemData(i).toString();
        // What goes on after signing is still added.
        QCOMPARE(offered, QStringList({QStringLiteral("missing"), QStringLiteral("referral")}));
        QVERIFY(!tests::found<QComboBox>(&page, QStringLiteral("addRow"))->isVisible());
        tests::found<QPushButton>(&page, QStringLiteral("addEntry"))->click();
        QCOMPARE(open.record().missing.size(), size_t(1));
        QCOMPARE(open.record().evidence.size(), size_t(0));
    }

    void aMissingEpisodeIsUsedAsEvidence()
    {
        OpenCase open;
        QVERIFY(open.start(casefile::sample(OpenCase::noon())));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *table = tests::found<WordTable>(&page, QStringLiteral("chronology"));
        auto *use = tests::found<QPushButton>(&page, QStringLiteral("reuse"));
        const QList<QAction *> rows = use->menu()->actions();
        const auto idOf = [](const QAction *row) { return row->text().section(u' ', 0, 0); };
        const QStringList kinds = column(table, 1);
        table->setCurrentRow(int(kinds.indexOf(QStringLiteral("Evidence"))));
        QVERIFY(!use->isVisible());
        table->setCurrentRow(int(kinds.indexOf(QStringLiteral("Missing"))));
        QVERIFY(use->isVisible());
        // The rows that ask about going missing, and no other.
        for (const QAction *row : rows)
            QVERIFY(open.session().pack().row(idOf(row))->isMissingEpisode);
        const size_t before = open.record().evidence.size();
        const auto answers = open.session().assessment()->answers;
        QSignalSpy asked(&page, &Page::navigateRequested);
        rows.at(0)->trigger();
        QCOMPARE(open.record().evidence.size(), before + 1);
        const auto item = open.record().evidence.back();
        QCOMPARE(item.rows, QStringList{idOf(rows.at(0))});
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toString().startsWith(QStringLiteral("domain.")));
        // For a second row the same words are used again, once; nothing is answered by it.
        for (int i = 0; i < 2; ++i)
            rows.at(1)->trigger();
        QCOMPARE(open.record().evidence.size(), before + 1);
        QCOMPARE(open.record().evidence.back().rows, (QStringList{idOf(rows.at(0)), idOf(rows.at(1))}));
        QVERIFY(open.session().assessment()->answers == answers);
    }

    void bothPagesLeadToTheirDocument()
    {
        OpenCase open;
        QVERIFY(open.start(twice()));
        ChronologyPage chronology(QStringLiteral("chronology"), open.session(), nullptr);
        ComparePage compare(QStringLiteral("compare"), open.session(), nullptr);
        for (const auto &[page, document] : {std::pair<Page *, const char *>{&chronology, "chronology"}, {&compare, "comparison"}}) {
            tests::showAlone(page);
            QSignalSpy asked(page, &Page::navigateRequested);
            tests::found<QPushButton>(page, QStringLiteral("print"))->click();
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked[0][0].toString(), QStringLiteral("share"));
            QCOMPARE(asked[0][1].toString(), QStringLiteral("document/") + QLatin1String(document));
            QVERIFY(report::documentKind(QLatin1String(document)));
        }
    }

    void aLineLeadsToWhereItWasTyped_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<QString>("pageStart");
        QTest::newRow("evidence") << "evidence"
                                  << "domain.";
        QTest::newRow("missing") << "missing"
                                 << "missing-episodes";
        QTest::newRow("referrals") << "referrals"
                                   << "referral";
        QTest::newRow("actions") << "actions"
                                 << "plan";
    }
    void aLineLeadsToWhereItWasTyped()
    {
        QFETCH(const QString, lane);
        QFETCH(const QString, pageStart);
        OpenCase open;
        QVERIFY(open.start(casefile::sample(OpenCase::noon())));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *box = tests::found<QComboBox>(&page, QStringLiteral("lane"));
        box->setCurrentIndex(box->findData(lane));
        auto *table = tests::found<WordTable>(&page, QStringLiteral("chronology"));
        table->setFocus();
        const QSignalSpy asked(&page, &Page::navigateRequested);
        QStringList pages;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentRow(row);
            QTest::keyClick(table, Qt::Key_Return);
            pages.append(asked.last().first().toString());
        }
        QCOMPARE(asked.size(), table->model()->rowCount());
        QVERIFY2(std::any_of(pages.begin(), pages.end(), [&](const QString &one) { return one.startsWith(pageStart); }),
                 qPrintable(pages.join(QLatin1Char(' '))));
    }

    void pictureAndListStandTogether()
    {
        OpenCase open;
        QVERIFY(open.start(casefile::sample(OpenCase::noon())));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *timeline = tests::found<Timeline>(&page, QStringLiteral("timeline"));
        auto *table = tests::found<WordTable>(&page, QStringLiteral("chronology"));
        timeline->setFocus();
        const QString first = timeline->accessibleName();
        QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(timeline->current(), 1);
        QCOMPARE(table->currentRow(), 1);
        QVERIFY(timeline->accessibleName() != first);
        QVERIFY(timeline->accessibleName().contains(column(table, 2).at(1)));
        table->setCurrentRow(3);
        QCOMPARE(timeline->current(), 3);
        // From lane to lane and back is never a trap and never out of range.
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up,
                               Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Left, Qt::Key_Left})
            QTest::keyClick(timeline, key);
        QVERIFY(timeline->current() >= 0);
        QCOMPARE(table->currentRow(), timeline->current());
    }

    /// What may be one event is suggested, never merged; said to be two, it is not suggested again.
    void entriesThatMayBeOneEvent()
    {
        casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
        for (const char *id : {"e-1", "e-2"}) {
            assessment::Evidence item;
            item.id = QString::fromLatin1(id);
            item.text = QStringLiteral("Seen getting into a silver hatchback outside school.");
            item.happened = PartialDate::exact(QDate(2026, 3, 10));
            item.rows = {QStringLiteral("H3")};
            record.evidence.push_back(item);
        }
        OpenCase open;
        QVERIFY(open.start(record));
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *alike = tests::found<AlikeList>(&page, QStringLiteral("alike"));
        QVERIFY(alike->isVisible());
        QSignalSpy asked(&page, &Page::navigateRequested);
        const auto links = alike->findChildren<Link *>();
        QCOMPARE(links.size(), 2);
        links.at(1)->click();
        QCOMPARE(asked.last().at(1).toString(), QStringLiteral("evidence/e-2"));
        QCOMPARE(open.record().evidence.size(), size_t(2));
        alike->findChild<QPushButton *>()->click();
        QVERIFY(alike->isHidden());
        QCOMPARE(open.record().keptApart, QStringList{QStringLiteral("evidence/e-1|evidence/e-2")});
        QCOMPARE(open.record().evidence.size(), size_t(2));
        page.load();
        QVERIFY(alike->isHidden());
    }

    void anEmptyCaseSaysSo()
    {
        casefile::Case record;
        record.reference = QStringLiteral("A-0042");
        OpenCase open;
        QVERIFY(open.start(record));
        // A case that is opened has an assessment, begun then.
        open.changeAssessment([](casefile::Assessment &begun) { begun.startedAt = {}; });
        ChronologyPage page(QStringLiteral("chronology"), open.session(), nullptr);
        tests::showAlone(&page);
        QVERIFY(tests::found<WordTable>(&page, QStringLiteral("chronology"))->isHidden());
        QVERIFY(tests::found<Timeline>(&page, QStringLiteral("timeline"))->isHidden());
    }
};

class ComparePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneStripForEachVersion()
    {
        OpenCase open;
        QVERIFY(open.start(twice()));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        QStringList said;
        for (const auto *strip : page.findChildren<StripView *>())
            for (int row = 0; row < strip->model()->rowCount(); ++row)
                for (int column = 0; column < strip->model()->columnCount(); ++column)
                    if (const QModelIndex cell = strip->model()->index(row, column);
                        strip->isVisible() && cell.data(StripModel::RowIdRole).toString() == QLatin1String("H3"))
                        said << cell.data(Qt::AccessibleTextRole).toString().section(QStringLiteral(": "), -1);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].startsWith(QLatin1String("Present")));
        QVERIFY(said[1].startsWith(QLatin1String("Not seen")));
    }

    void showsWhatChangedFirst()
    {
        OpenCase open;
        QVERIFY(open.start(twice()));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *rows = tests::found<WordTable>(&page, QStringLiteral("rows"));
        const QStringList ids = column(rows, 0);
        const auto lineOf = [&](const QString &id) {
            for (int i = 0; i < int(ids.size()); ++i)
                if (ids.at(i).startsWith(id + QLatin1Char(' ')))
                    return i;
            return -1;
        };
        const int gone = lineOf(QStringLiteral("H3")), known = lineOf(QStringLiteral("F9"));
        QVERIFY(gone >= 0 && known >= 0);
        QCOMPARE(column(rows, 1).at(gone), QStringLiteral("Present, significant on its own"));
        QCOMPARE(column(rows, 2).at(gone), QStringLiteral("Not seen"));
        QCOMPARE(column(rows, 3).at(gone), QStringLiteral("Was present, not seen this time"));
        QCOMPARE(column(rows, 3).at(known), QStringLiteral("Newly known"));
        QVERIFY(!column(rows, 3).contains(QStringLiteral("As before")));
    }

    void filters_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("hasGone");
        QTest::addColumn<bool>("hasKnown");
        QTest::newRow("changed") << 0 << true << true;
        QTest::newRow("all") << 1 << true << true;
        QTest::newRow("new") << 2 << false << true;
        QTest::newRow("was present") << 3 << true << false;
        QTest::newRow("not known both times") << 4 << false << false;
    }
    void filters()
    {
        QFETCH(const int, index);
        OpenCase open;
        QVERIFY(open.start(twice()));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        tests::found<QComboBox>(&page, QStringLiteral("filter"))->setCurrentIndex(index);
        const QStringList ids = column(tests::found<WordTable>(&page, QStringLiteral("rows")), 0);
        QTEST(!ids.filter(QStringLiteral("H3  ")).isEmpty(), "hasGone");
        QTEST(!ids.filter(QStringLiteral("F9  ")).isEmpty(), "hasKnown");
    }

    void neverSaysBetter()
    {
        OpenCase open;
        QVERIFY(open.start(twice()));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        tests::found<QComboBox>(&page, QStringLiteral("filter"))->setCurrentIndex(1);
        const QStringList changes = column(tests::found<WordTable>(&page, QStringLiteral("rows")), 3);
        for (const char *word : {"improved", "better", "worse", "reduced", "resolved", "increase", "%"})
            QVERIFY2(changes.filter(QLatin1String(word), Qt::CaseInsensitive).isEmpty(), word);
        QVERIFY(page.plainText().contains(open.session().pack().words(QStringLiteral("standing.not-seen-this-time"))));
    }

    void judgementsStandSideBySide()
    {
        OpenCase open;
        QVERIFY(open.start(twice()));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *table = tests::found<WordTable>(&page, QStringLiteral("judgements"));
        QCOMPARE(table->model()->columnCount(), 3);
        QCOMPARE(column(table, 1).at(1), open.record().assessments.front().judgement.why);
        QCOMPARE(column(table, 2).at(1), QStringLiteral("Not recorded"));
    }

    void twoOfOneDayAreToldApart()
    {
        OpenCase open;
        casefile::Case record = twice();
        record.assessments[1].knownOn = record.assessments[0].knownOn;
        QVERIFY(open.start(record));
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        const auto *rows = tests::found<WordTable>(&page, QStringLiteral("rows"));
        const auto heading = [&](int section) { return rows->model()->headerData(section, Qt::Horizontal).toString(); };
        QVERIFY2(heading(1).endsWith(QLatin1String("(assessment 1)")), qPrintable(heading(1)));
        QVERIFY2(heading(2).endsWith(QLatin1String("(assessment 2)")), qPrintable(heading(2)));
    }

    void oneAssessmentSaysWhatToDo()
    {
        OpenCase open;
        QVERIFY(open.start());
        ComparePage page(QStringLiteral("compare"), open.session(), nullptr);
        tests::showAlone(&page);
        QVERIFY(tests::found<WordTable>(&page, QStringLiteral("rows"))->isHidden());
        bool told = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(QLatin1String("one assessment so far")));
        QVERIFY(told);
    }
};

class MissingSummaryPageTest : public QObject {
    Q_OBJECT
    /// Eight episodes from the placement, Fridays of this spring, and one from home.
    static casefile::Case oftenAway()
    {
        casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
        record.child.name = QStringLiteral("Sam Example");
        for (int i = 0; i < 9; ++i) {
            casefile::MissingEpisode episode;
            episode.id = QStringLiteral("m-%1").arg(i);
            episode.from = QDateTime(QDate(2026, 5, 8), QTime(20, 0), Qt::UTC).addDays(-7 * i);
            episode.returnedAt = episode.from.addSecs(36000);
            episode.missingFrom = i == 8 ? QStringLiteral("home") : QStringLiteral("placement");
            episode.interviewStatus = i < 6 ? QStringLiteral("done") : QString();
            episode.whoWith = QStringLiteral("somebody");
            record.missing.push_back(episode);
        }
        return record;
    }

private Q_SLOTS:
    void theTableAndThePicturesSayTheSame()
    {
        OpenCase open;
        QVERIFY(open.start(oftenAway()));
        MissingSummaryPage page(QStringLiteral("missing-summary"), open.session(), nullptr);
        tests::showAlone(&page);
        const auto *table = tests::found<WordTable>(&page, QStringLiteral("counted"));
        const QStringList what = column(table, 0), which = column(table, 1), count = column(table, 2);
        QCOMPARE(what.size(), 12 + 7 + 5 + 4);
        QCOMPARE(count.at(which.indexOf(QStringLiteral("Friday"))), QStringLiteral("9"));
        QCOMPARE(count.at(which.indexOf(QStringLiteral("Monday"))), QStringLiteral("0"));
        // One from home would follow from the eight others.
        QCOMPARE(count.at(which.indexOf(QStringLiteral("Home"))), QStringLiteral("withheld"));
        QCOMPARE(count.at(which.indexOf(QStringLiteral("Placement"))), QStringLiteral("withheld"));
        // The pictures, walked with the keyboard, read out every line of the table.
        QStringList heard, written;
        for (auto *picture : page.findChildren<BarsPicture *>()) {
            picture->setFocus();
            for (int last = -2; picture->current() != last;) {
                last = picture->current();
                QTest::keyClick(picture, Qt::Key_Down);
                if (picture->current() != last)
                    heard << picture->accessibleName();
            }
        }
        for (qsizetype i = 0; i < what.size(); ++i)
            written << QStringLiteral("%1. %2: %3").arg(what.at(i), which.at(i), count.at(i));
        QCOMPARE(heard, written);
    }

    void saysWhoseTheyAreOnlyWhenAsked()
    {
        OpenCase open;
        QVERIFY(open.start(oftenAway()));
        MissingSummaryPage page(QStringLiteral("missing-summary"), open.session(), nullptr);
        tests::showAlone(&page);
        QVERIFY(!page.file().contains("A-0042") && !page.plainText().contains(QLatin1String("A-0042")));
        QVERIFY(page.file().contains("\"Day of the week\",\"Friday\",\"9\"\r\n"));
        auto *named = tests::found<QCheckBox>(&page, QStringLiteral("named"));
        named->click();
        QCOMPARE(page.file().count("\"A-0042\","), 9);
        QCOMPARE(tests::found<WordTable>(&page, QStringLiteral("episodes"))->model()->rowCount(), 9);
        for (const char *never : {"Sam", "Example", "somebody"})
            QVERIFY2(!page.file().contains(never) && !page.plainText().contains(QLatin1String(never)), never);
        // After a lock somebody else may sit there.
        open.session().lock();
        QVERIFY(QTest::qWaitFor([&] { return !named->isChecked(); }));
        QVERIFY(!page.file().contains("A-0042"));
    }

    void periods()
    {
        OpenCase open;
        casefile::Case record = oftenAway();
        record.missing[0].from = QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
        QVERIFY(open.start(record));
        MissingSummaryPage page(QStringLiteral("missing-summary"), open.session(), nullptr);
        tests::showAlone(&page);
        auto *period = tests::found<QComboBox>(&page, QStringLiteral("period"));
        const auto *table = tests::found<WordTable>(&page, QStringLiteral("counted"));
        QCOMPARE(column(table, 1).first(), QStringLiteral("June 2025"));
        period->setCurrentIndex(1);
        QCOMPARE(column(table, 1).first(), QStringLiteral("March 2026"));
        period->setCurrentIndex(2);
        QCOMPARE(column(table, 1).first(), QStringLiteral("February 2024"));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::start();
    return tests::run<ChronologyPageTest, ComparePageTest, MissingSummaryPageTest>(app.arguments());
}

#include "tst_historypages.moc"
