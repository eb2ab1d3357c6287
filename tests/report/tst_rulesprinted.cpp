// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/report/tst_rulesprinted.h"

#include "core/report/documents.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using assessment::Answer;

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

casefile::Case blank()
{
    return casefile::newCase(QStringLiteral("A-0042"), Now);
}

/// One line, so that a sentence is found wherever the page breaks it.
QString printed(const casefile::Case &record, const QString &section)
{
    report::Options options;
    options.now = Now;
    return report::plainText(report::section(section, record, 0, content::Pack::builtIn(), options)).simplified();
}

QString document(const casefile::Case &record, const QString &name)
{
    report::Options options;
    options.now = Now;
    const auto made = report::makeDocument(name, record, 0, content::Pack::builtIn(), options);
    return made ? report::plainText(*made).simplified() : QString();
}

QString words(const char *id)
{
    return content::Pack::builtIn().words(QLatin1String(id));
}

}  // namespace

void RulesPrintedTest::consentFindings()
{
    const content::Pack &pack = content::Pack::builtIn();
    for (int age : {-1, 12, 15, 17, 19})
        for (Tri activity : {Tri::NotAnswered, Tri::Yes, Tri::No}) {
            casefile::Case record = blank();
            consent::Inputs &inputs = record.current()->consent.inputs;
            if (age >= 0)
                inputs.childAge = age;
            inputs.sexualActivity = activity;
            inputs.substances = Tri::Yes;
            const QString text = printed(record, QStringLiteral("consent"));
            for (const consent::Finding &finding : consent::findings(inputs)) {
                QVERIFY2(text.contains(pack.words(finding.id)), qPrintable(finding.id + QLatin1Char('\n') + text));
                QVERIFY(text.contains(pack.citation(pack.text(finding.id)->sources)));
            }
            QCOMPARE(text.contains(words("consent.no-activity-note")), activity == Tri::No && age != 19);
            QVERIFY(text.contains(words("consent.closing")));
        }
}

void RulesPrintedTest::definitionOutcomes_data()
{
    QTest::addColumn<QString>("answers");  // yes, no, unknown in the order of the inputs
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("saysActing");
    QTest::newRow("nothing known") << QStringLiteral("????????") << QStringLiteral("definition.unclear") << true;
    QTest::newRow("fits") << QStringLiteral("yyyyynnn") << QStringLiteral("definition.fits") << false;
    QTest::newRow("other abuse") << QStringLiteral("yyyynnnn") << QStringLiteral("definition.other-abuse") << false;
    QTest::newRow("not a child") << QStringLiteral("nyyyy???") << QStringLiteral("definition.not-a-child") << false;
    QTest::newRow("all known, no sexual activity") << QStringLiteral("yyynynnn") << QStringLiteral("definition.unclear-known") << true;
}

void RulesPrintedTest::definitionOutcomes()
{
    QFETCH(QString, answers);
    QFETCH(QString, outcome);
    casefile::Case record = blank();
    consent::DefinitionInputs &in = record.current()->definition.inputs;
    Tri *const fields[] = {&in.under18,   &in.powerImbalance, &in.coerceManipulateDeceive, &in.sexualActivity,
                           &in.childGets, &in.preventsHarm,   &in.perpetratorMoney,        &in.perpetratorStatus};
    for (qsizetype i = 0; i < answers.size(); ++i)
        *fields[i] = answers.at(i) == u'y' ? Tri::Yes : answers.at(i) == u'n' ? Tri::No : Tri::NotKnown;
    const QString text = printed(record, QStringLiteral("definition"));
    const content::Pack &pack = content::Pack::builtIn();
    QVERIFY2(text.contains(pack.words(outcome)), qPrintable(text));
    for (const char *other :
         {"definition.fits", "definition.unclear", "definition.unclear-known", "definition.other-abuse", "definition.not-a-child"})
        if (outcome != QLatin1String(other))
            QVERIFY2(!text.contains(words(other)), other);
    QTEST(text.contains(words("definition.acting")), "saysActing");
}

void RulesPrintedTest::conflictIsReadFirst()
{
    casefile::Case record = blank();
    record.child.dateOfBirth = QDate(2015, 1, 1);
    record.current()->answers[QStringLiteral("H9")] = {Answer::Present, true, {}, {}};
    record.current()->judgement.choice = assessment::JudgedAtRisk;
    QVERIFY(!printed(record, QStringLiteral("judgement")).contains(words("standing.conflict")));

    record.current()->judgement.choice = assessment::JudgedNoConcern;
    QString text = printed(record, QStringLiteral("judgement"));
    const qsizetype at = text.indexOf(words("standing.conflict"));
    QVERIFY2(at >= 0 && at < text.indexOf(content::Pack::builtIn().field(QStringLiteral("judgement.why"))), qPrintable(text));
    QVERIFY(text.contains(content::Pack::builtIn().row(QStringLiteral("H9"))->label));
    QVERIFY(text.contains(words("CR1")));
    record.current()->judgement.conflictReason = QStringLiteral("The injury was seen to happen in a match.");
    text = printed(record, QStringLiteral("judgement"));
    QVERIFY(text.contains(QStringLiteral("The injury was seen to happen in a match.")));
}

void RulesPrintedTest::everyOpenQuestionIsPrinted()
{
    const content::Pack &pack = content::Pack::builtIn();
    casefile::Case record = blank();
    record.current()->answers[QStringLiteral("H1")] = {Answer::NotKnown, false, {}, {}};
    record.current()->prompts[QStringLiteral("Y1")] = {Answer::NotKnown, false, {}, {}};
    record.current()->otherRows.push_back(
        {QStringLiteral("X1"), QStringLiteral("health"), QStringLiteral("New medicine"), Answer::NotAnswered, false, {}});
    const QString text = document(record, QStringLiteral("full-assessment"));
    const QString open = text.mid(text.lastIndexOf(words("standing.not-seen")));
    for (const assessment::Finding &line :
         assessment::completeness(casefile::subjectOf(record, *record.current(), pack, QDate(2026, 5, 14))).unknown) {
        const content::Row *row = pack.row(line.subject);
        // Named among what is open, and in its own words where it belongs.
        QVERIFY2(open.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(line.subject))), qPrintable(line.subject));
        QVERIFY2(text.contains(row ? row->label : QStringLiteral("New medicine")), qPrintable(line.subject));
    }
}

void RulesPrintedTest::onePageNeverReadsAsNothingUnknown()
{
    casefile::Case record = blank();
    const QString some = QStringLiteral("rows that nobody has answered yet");
    QVERIFY(document(record, QStringLiteral("one-page-summary")).contains(some));
    for (const QString &id : content::Pack::builtIn().indicatorIds())
        record.current()->answers[id] = {Answer::NotSeen, false, {}, {}};
    const QString text = document(record, QStringLiteral("one-page-summary"));
    QVERIFY(!text.isEmpty() && !text.contains(some));
    QVERIFY(text.contains(words("standing.nothing-present")));
}
