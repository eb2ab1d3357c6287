// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/completeness.h"
#include "core/assessment/evidencechecks.h"
#include "core/casefile/case.h"
#include "core/casefile/codec.h"
#include "core/content/pack.h"
#include "tests/cases.h"
#include "tests/suite.h"

#include <QSet>

namespace holdfast::tests {

using namespace assessment;

namespace {

const QDate Today(2026, 5, 14);

/// Sets what stands at a path such as "judgement/why"; null takes it away. A list takes one more item at its end.
QJsonValue changed(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int at = path.front().toInt();
        if (at == array.size())
            array.append(changed({}, rest, value));
        else
            array[at] = changed(array.at(at), rest, value);
        return array;
    }
    QJsonObject object = whole.toObject();
    if (rest.isEmpty() && value.isNull())
        object.remove(path.front());
    else
        object.insert(path.front(), changed(object.value(path.front()), rest, value));
    return object;
}

/// The complete case of tests/data/complete/start with changes: paths inside its last assessment, or inside the case when they begin with
/// a slash.
std::optional<casefile::Case> caseWith(const QJsonObject &changes)
{
    QFile file(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/complete/start/case.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonValue whole = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue before = changes.value(QLatin1String("/assessments"));
    if (!before.isUndefined()) {  // earlier assessments go in front
        QJsonArray all = before.toArray();
        all.append(whole.toObject().value(QLatin1String("assessments")).toArray().at(0));
        whole = changed(whole, {QStringLiteral("assessments")}, all);
    }
    const QString current = QStringLiteral("assessments/%1/").arg(before.toArray().size());
    for (const QString &key : changes.keys())
        if (key != QLatin1String("/assessments"))
            whole =
                changed(whole, (key.startsWith(QLatin1Char('/')) ? key.mid(1) : current + key).split(QLatin1Char('/')), changes.value(key));
    const auto read = casefile::fromJson(QJsonDocument(whole.toObject()).toJson());
    if (const auto *issues = std::get_if<Issues>(&read)) {
        for (const Issue &issue : *issues)
            qWarning() << issue.id << issue.place << issue.detail;
        return {};
    }
    return std::get<casefile::Case>(read);
}

Subject subjectOf(const casefile::Case &record)
{
    return casefile::subjectOf(record, *record.current(), content::Pack::builtIn(), Today);
}

QJsonArray shownLines(const std::vector<Finding> &lines)
{
    QJsonArray list;
    for (const Finding &line : lines)
        list.append(line.id + QLatin1Char(' ') + line.place);
    return list;
}

QStringList ids(const std::vector<Finding> &lines)
{
    QStringList list;
    for (const Finding &line : lines)
        list << line.id;
    return list;
}

}  // namespace

class CompletenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void casesFromTheFolder_data() { addCases(QStringLiteral("complete")); }
    void casesFromTheFolder()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QJsonObject, out);
        const auto record = caseWith(in);
        QVERIFY(record);
        const Subject subject = subjectOf(*record);
        const Completeness lists = completeness(subject);
        QJsonObject got;
        const auto add = [&](const char *name, const QJsonArray &list) {
            if (!list.isEmpty())
                got.insert(QLatin1String(name), list);
        };
        add("problems", shownLines(lists.problems));
        add("strengthen", shownLines(lists.strengthen));
        add("unknown", shownLines(lists.unknown));
        add("conflict", QJsonArray::fromStringList(conflict(subject)));
        if (nothingRecordedAsPresent(subject.answers, subject.otherRows, subject.prompts))
            got.insert(QLatin1String("nothingPresent"), true);
        QCOMPARE(shown(got), shown(out));

        // Whatever was recorded: only named ids, in the order of their table, never one in two lists, each with words of its own.
        const auto inTable = [](const std::vector<Finding> &lines, const QStringList &table) {
            for (const QString &id : ids(lines))
                if (!table.contains(id))
                    return false;
            return true;
        };
        QVERIFY(inTable(lists.problems, blockingIds()));
        QVERIFY(inTable(lists.strengthen, strengthenIds()));
        for (qsizetype i = 1; i < qsizetype(lists.problems.size()); ++i)
            QVERIFY(blockingIds().indexOf(ids(lists.problems).at(i - 1)) <= blockingIds().indexOf(ids(lists.problems).at(i)));
        QVERIFY(completeness(subject) == lists);
        for (const auto *list : {&lists.problems, &lists.strengthen, &lists.unknown})
            for (const Finding &line : *list) {
                const QString text = sentence(line, subject);
                QVERIFY2(!text.contains(QLatin1Char('%')) && text.size() > 8, qPrintable(text));
            }
    }

    /// A new id without a case would be a rule nobody has read.
    void everyIdHasACase()
    {
        QSet<QString> seen;
        const QDir dir(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/complete"));
        for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).array())
                for (const QString &list : {QStringLiteral("problems"), QStringLiteral("strengthen")})
                    for (const QJsonValue &line : one.toObject().value(QLatin1String("out")).toObject().value(list).toArray())
                        seen << line.toString().section(QLatin1Char(' '), 0, 0);
        }
        for (const QString &id : blockingIds() + strengthenIds())
            QVERIFY2(seen.contains(id), qPrintable(id));
        for (const QString &id : blockingIds())
            QVERIFY2(!strengthenIds().contains(id), qPrintable(id));
    }

    void aBlankAssessmentSaysWhatIsMissingInPrintedOrder()
    {
        const casefile::Case record = casefile::newCase(QStringLiteral("A-0001"), QDateTime(Today, QTime(9, 0), Qt::UTC));
        const Completeness lists = completeness(subjectOf(record));
        QCOMPARE(
            ids(lists.problems),
            QStringLiteral("judgement-missing why-missing not-known-missing decision-missing child-voice-missing parents-risk-unanswered "
                           "plan-review-missing")
                .split(QLatin1Char(' ')));
        // Every indicator and vulnerability is an open question; the prompts are not until somebody uses them.
        const content::Pack &pack = content::Pack::builtIn();
        QStringList rows = pack.indicatorIds();
        for (const content::Row &row : pack.vulnerabilities())
            rows << row.id;
        QStringList asked;
        for (const Finding &line : lists.unknown)
            asked << line.subject;
        QCOMPARE(asked, rows);
    }

    /// Having none must never lower or block anything, having all of them neither (V-R1).
    void vulnerabilitiesLowerAndBlockNothing()
    {
        for (const char *choice : {"at-risk", "no-current-concern"}) {
            auto record = caseWith(
                {{QStringLiteral("judgement/choice"), QString::fromLatin1(choice)}, {QStringLiteral("answers/H2/significant"), true}});
            QVERIFY(record);
            const Completeness none = completeness(subjectOf(*record));
            for (RowAnswer &row : record->current()->vulnerabilities)
                row.answer = Answer::Present;
            const Completeness all = completeness(subjectOf(*record));
            QVERIFY(all.problems == none.problems);
            QVERIFY(all.strengthen == none.strengthen);
            QVERIFY(all == none);
        }
    }

    void theLanguageOfInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        QTest::newRow("two letters") << QStringLiteral("J.S. was seen") << true;
        QTest::newRow("with a space") << QStringLiteral("Told by K. L. at school") << true;
        QTest::newRow("at the end") << QStringLiteral("seen with R.B") << true;
        QTest::newRow("a name") << QStringLiteral("Sam Sample was seen") << false;
        QTest::newRow("a middle initial") << QStringLiteral("Sam B. Sample was seen") << false;
        QTest::newRow("the country") << QStringLiteral("came to the U.K. in March") << false;
        QTest::newRow("a time") << QStringLiteral("at 9 a.m. she said") << false;
        QTest::newRow("an example") << QStringLiteral("gifts, e.g. a phone") << false;
        QTest::newRow("two sentences") << QStringLiteral("It was plan B. All left.") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void theLanguageOfInitials()
    {
        QFETCH(QString, text);
        QTEST(holdsInitials(text), "holds");
    }

    void theConsolesAnswer()
    {
        const auto record =
            caseWith({{QStringLiteral("judgement/why"), QStringLiteral("  ")}, {QStringLiteral("answers/E4"), QJsonValue()}});
        QVERIFY(record);
        const Subject subject = subjectOf(*record);
        const QJsonObject out = describe(completeness(subject), subject);
        QCOMPARE(shown(out),
                 QByteArray("{\"problems\":[{\"id\":\"why-missing\",\"place\":\"judgement/why\",\"text\":\"Enter why you think this.\"}],"
                            "\"strengthen\":[],\"unknown\":[{\"id\":\"row-not-answered\",\"place\":\"answers/E4\",\"text\":\"") +
                     content::Pack::builtIn().row(QStringLiteral("E4"))->label.toUtf8() + ": not answered.\"}]}");
    }

    void sentencesNameWhatTheyAreAbout()
    {
        const content::Pack &pack = content::Pack::builtIn();
        const Finding row{QStringLiteral("row-not-known"), {}, QStringLiteral("X1")};
        QCOMPARE(
            sentence(row, pack, {{.id = QStringLiteral("X1"), .domain = {}, .label = QStringLiteral("New phone"), .extra = {}}}, {}, {}),
            QStringLiteral("New phone: not known."));
        Evidence item;
        item.id = QStringLiteral("e-1");
        item.text = QStringLiteral("Seen getting into a grey car outside the leisure centre on three evenings in a row, 100% sure");
        const Finding undated{QStringLiteral("evidence-without-date"), {}, item.id};
        const QString text = sentence(undated, pack, {}, {item}, {});
        QVERIFY2(text.startsWith(QStringLiteral("“Seen getting into a grey car")), qPrintable(text));
        QVERIFY(text.size() < 120);
        item.text = QStringLiteral("50 %1 %2");  // what a person typed is never taken for a place to fill
        QVERIFY(sentence(undated, pack, {}, {item}, {}).contains(QStringLiteral("“50 %1 %2”")));
    }
};

class ConflictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// contract.md 1, every choice against every reason to stop and explain.
    void everyChoice_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("againstRecord");
        QTest::addColumn<bool>("lessThanBefore");
        QTest::newRow("exploited") << JudgedExploited << false << false;
        QTest::newRow("at risk") << JudgedAtRisk << false << false;
        QTest::newRow("vulnerable") << JudgedVulnerable << true << true;
        QTest::newRow("different harm") << JudgedDifferentHarm << true << false;
        QTest::newRow("not enough") << JudgedNotEnough << false << false;
        QTest::newRow("no concern") << JudgedNoConcern << true << true;
        QTest::newRow("nothing chosen") << QString() << false << false;
    }
    void everyChoice()
    {
        QFETCH(QString, choice);
        QFETCH(bool, againstRecord);
        QFETCH(bool, lessThanBefore);
        Answers answers;
        std::vector<OtherRow> own;
        Answers prompts;
        Judgement judgement;
        judgement.choice = choice;
        const QMap<QString, DomainNotes> domains;
        const Answers none;
        const std::vector<ProtectiveFactor> protective;
        const std::vector<Evidence> evidence;
        const Decision decision;
        const Plan plan;
        Subject subject{.pack = content::Pack::builtIn(),
                        .answers = answers,
                        .otherRows = own,
                        .domains = domains,
                        .vulnerabilities = none,
                        .prompts = prompts,
                        .protective = protective,
                        .evidence = evidence,
                        .judgement = judgement,
                        .decision = decision,
                        .plan = plan,
                        .today = Today,
                        .previousJudgement = {}};
        const auto expect = [](bool applies, const char *list) {
            return applies ? QString::fromLatin1(list).split(QLatin1Char(' ')) : QStringList();
        };
        QVERIFY(conflict(subject).isEmpty());

        answers[QStringLiteral("H3")] = {.answer = Answer::Present, .significant = false, .note = {}, .extra = {}};
        QVERIFY(conflict(subject).isEmpty());
        answers[QStringLiteral("H3")].significant = true;
        QCOMPARE(conflict(subject), expect(againstRecord, "H3"));
        answers[QStringLiteral("H3")].answer = Answer::NotSeen;  // a flag left behind
        QVERIFY(conflict(subject).isEmpty());

        answers[QStringLiteral("S1")] = {.answer = Answer::Present, .significant = true, .note = {}, .extra = {}};
        own.push_back({.id = QStringLiteral("X1"), .domain = QStringLiteral("health"), .label = {}, .significant = true, .extra = {}});
        prompts[QStringLiteral("Y2")] = {.answer = Answer::Present, .significant = true, .note = {}, .extra = {}};
        subject.underThirteen = true;
        QCOMPARE(conflict(subject), expect(againstRecord, "X1 S1 Y2 CR1"));

        answers.clear();
        own.clear();
        prompts.clear();
        subject.underThirteen = false;
        for (const QString &before :
             {JudgedExploited, JudgedAtRisk, JudgedVulnerable, JudgedDifferentHarm, JudgedNotEnough, JudgedNoConcern}) {
            subject.previousJudgement = before;
            subject.isReassessment = true;
            const bool wasMore = before == JudgedExploited || before == JudgedAtRisk;
            QCOMPARE(conflict(subject), expect(lessThanBefore && wasMore, "previous"));
            subject.isReassessment = false;
            QVERIFY(conflict(subject).isEmpty());
        }
    }
};

}  // namespace holdfast::tests

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return holdfast::tests::run<holdfast::tests::CompletenessTest, holdfast::tests::ConflictTest>(app.arguments());
}

#include "tst_assessment.moc"
