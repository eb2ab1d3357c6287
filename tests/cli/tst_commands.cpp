// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/tst_commands.h"

#include "core/crypto/recoverykey.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace holdfast::tests {

namespace {

const QString Now = QStringLiteral("--now=2026-05-14T15:40:00+01:00");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList ids(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &item : list.toArray())
        found.append(item[QStringLiteral("id")].toString());
    return found;
}

}  // namespace

/// The sample case, with one text changed.
QByteArray CommandsTest::sample(const QByteArray &from, const QByteArray &to) const
{
    QByteArray json = m_console.read(QStringLiteral("sample.json"));
    if (!from.isEmpty()) {
        Q_ASSERT(json.contains(from));
        json.replace(from, to);
    }
    return json;
}

void CommandsTest::initTestCase()
{
    const Ran ran = m_console.run({Now, QStringLiteral("sample")});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.err, QByteArray());
    m_console.write(QStringLiteral("sample.json"), ran.out);
}

void CommandsTest::usage_data()
{
    QTest::addColumn<QStringList>("line");
    for (const char *line : {"",
                             "frobnicate",
                             "sample extra",
                             "consent",
                             "consent a b",
                             "check",
                             "pdf @sample.json",
                             "--now yesterday sample",
                             "--now",
                             "sample --colour",
                             "clocks @sample.json --return-interview 24",
                             "clocks @sample.json --return-interview 0h",
                             "clocks @sample.json --written-referral 1001h",
                             "clocks @sample.json --social-care-decision tomorrow",
                             "clocks @sample.json --social-care-decision",
                             "clocks @sample.json --review 12",
                             "pdf @sample.json -o @x.pdf --document novel",
                             "pdf @sample.json -o @x.pdf --audience press",
                             "text @sample.json --include everything",
                             "text @sample.json --assessment 2",
                             "text @sample.json --assessment one",
                             "store",
                             "store burn @s",
                             "store list",
                             "store export @s",
                             "store import @s",
                             "store list @s @t",
                             "--lang xx sample",
                             "sample --help=1"})
        QTest::newRow(*line ? line : "nothing") << words(line);
}

void CommandsTest::usage()
{
    QFETCH(QStringList, line);
    const Ran ran = m_console.run(line);
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.err.startsWith("holdfast-cli: ") && ran.err.count('\n') == 1);
    QVERIFY(!QFileInfo::exists(m_console.path(QStringLiteral("x.pdf"))));
}

void CommandsTest::helpAndVersion()
{
    for (const char *line : {"--help", "pdf --help", "store --help"}) {
        const Ran ran = m_console.run(words(line));
        QCOMPARE(ran.exit, 0);
        for (const char *command :
             {"content", "consent", "definition", "sample", "check", "clocks", "documents", "pdf", "text", "store", "--now", "--lang"})
            QVERIFY2(ran.out.contains(command), command);
        QCOMPARE(ran.err, QByteArray());
    }
    QCOMPARE(m_console.run({QStringLiteral("--version")}).out, QByteArray("holdfast-cli " HOLDFAST_VERSION "\n"));
}

void CommandsTest::contentHasAllRows()
{
    const Ran ran = m_console.run({QStringLiteral("content")});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject content = ran.json().object();
    QCOMPARE(content.value(QStringLiteral("domains")).toArray().size(), 10);
    qsizetype rows = 0, same = 0;
    for (const QJsonValue &domain : content.value(QStringLiteral("domains")).toArray())
        for (const QJsonValue &row : domain[QStringLiteral("indicators")].toArray()) {
            ++rows;
            same += row.toObject().contains(QStringLiteral("sameAs"));
        }
    QCOMPARE(rows, 67);
    QCOMPARE(same, 2);
    QCOMPARE(content.value(QStringLiteral("vulnerabilities")).toArray().size(), 23);
    QCOMPARE(content.value(QStringLiteral("prompts")).toArray().size(), 8);
}

void CommandsTest::consentAnswers()
{
    const Ran nothing = m_console.run(words("consent -"), "{}");
    QCOMPARE(nothing.exit, 0);
    QVERIFY(nothing.json().object().value(QStringLiteral("ageAtEvent")).isNull());
    QVERIFY(ids(nothing.json().object().value(QStringLiteral("findings"))).contains(QStringLiteral("CR0")));
    m_console.write(QStringLiteral("consent.json"), R"({"dateOfBirth":"2014-06-01","eventDate":"2026-05-14","substances":"yes"})");
    const QJsonObject young = m_console.run(words("consent @consent.json")).json().object();
    QCOMPARE(young.value(QStringLiteral("ageAtEvent")).toInt(), 11);
    const QStringList found = ids(young.value(QStringLiteral("findings")));
    QVERIFY(found.contains(QStringLiteral("CR1")) && found.contains(QStringLiteral("CR6")));
}

void CommandsTest::definitionAnswers()
{
    const Ran ran = m_console.run(words("definition -"), "\xef\xbb\xbf{}");
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().object().value(QStringLiteral("outcome")).toString(), QStringLiteral("unclear"));
}

void CommandsTest::inputProblems_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *line, const char *input, const char *place) {
        QTest::newRow(name) << words(line) << QByteArray(input) << QByteArray(place);
    };
    row("another word", "consent -", R"({"wanted":"maybe"})", "/wanted");
    row("unknown key", "consent -", R"({"colour":"red"})", "/colour");
    row("impossible date", "consent -", R"({"dateOfBirth":"2010-02-30"})", "/dateOfBirth");
    row("event before birth", "consent -", R"({"dateOfBirth":"2012-02-01","eventDate":"2011-02-01"})", "/eventDate");
    row("name twice", "consent -", R"({"wanted":"no","wanted":"yes"})", "/wanted");
    row("no object", "definition -", "[]", "the whole file");
    row("unknown definition key", "definition -", R"({"under 18":"yes"})", "/under 18");
    row("not JSON", "definition -", "yes", "line 1, column 1");
    row("not a case", "check -", "{}", "/format");
    row("newer case", "check -", R"({"format":"holdfast-case","version":{"major":2,"minor":0}})", "/version/major");
    row("date in a case", "text -", R"({"format":"holdfast-case","version":{"major":1,"minor":0},"child":{"dateOfBirth":"soon"}})",
        "/child/dateOfBirth");
    row("time in a case", "clocks -", R"({"format":"holdfast-case","version":{"major":1,"minor":0},"pathway":{"events":[{"at":"noon"}]}})",
        "/pathway/events/0/at");
}

void CommandsTest::inputProblems()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, place);
    const Ran ran = m_console.run(line, input);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("standard input: " + place + ": "), ran.err.constData());
}

void CommandsTest::sampleIsACase()
{
    QCOMPARE(m_console.run({Now, QStringLiteral("sample")}).out, sample());
    const QJsonObject record = QJsonDocument::fromJson(sample()).object();
    QVERIFY(record.value(QStringLiteral("child"))[QStringLiteral("name")].toString().contains(QLatin1String("fictional")));
    QVERIFY(m_console.run({QStringLiteral("sample")}).out != sample());
}

void CommandsTest::checkNamesWhatIsMissing()
{
    const Ran good = m_console.run({Now, QStringLiteral("check"), QStringLiteral("@sample.json")});
    QCOMPARE(good.exit, 0);
    QCOMPARE(good.err, QByteArray());
    QCOMPARE(good.json().object().value(QStringLiteral("problems")).toArray(), QJsonArray());
    QVERIFY(!good.json().object().value(QStringLiteral("unknown")).toArray().isEmpty());

    const Ran bare = m_console.run(words("check -"), R"({"format":"holdfast-case","version":{"major":1,"minor":0},"reference":"A-1"})");
    QCOMPARE(bare.exit, 0);
    const QJsonArray problems = bare.json().object().value(QStringLiteral("problems")).toArray();
    QVERIFY(!problems.isEmpty());
    for (const QJsonValue &problem : problems)
        for (const char *key : {"id", "text", "place"})
            QVERIFY(!problem[QLatin1String(key)].toString().isEmpty());
    QCOMPARE(bare.json().object().value(QStringLiteral("unknown")).toArray().size(), 65 + 23);  // every row and vulnerability
}

void CommandsTest::unknownFieldsAreSaidAndDoNotStop()
{
    const Ran ran = m_console.run(words("check -"), sample("\"knownAs\":", "\"knownaS\":"));
    QCOMPARE(ran.exit, 0);
    QVERIFY(!ran.json().isNull());
    QVERIFY2(ran.err.startsWith("standard input: /child/knownaS: "), ran.err.constData());
}

void CommandsTest::clocksFollowTheGivenTime()
{
    const auto states = [&](const char *now) {
        const Ran ran =
            m_console.run({QStringLiteral("--now"), QString::fromLatin1(now), QStringLiteral("clocks"), QStringLiteral("@sample.json")});
        QStringList found;
        for (const QJsonValue &clock : ran.json().object().value(QStringLiteral("clocks")).toArray())
            found.append(clock[QStringLiteral("id")].toString() + QLatin1Char(' ') + clock[QStringLiteral("state")].toString());
        return found;
    };
    QCOMPARE(states("2026-05-14T15:40:00+01:00"),
             QStringList({QStringLiteral("written-referral met"), QStringLiteral("social-care-decision due-soon"),
                          QStringLiteral("return-interview met"), QStringLiteral("return-interview overdue")}));
    QCOMPARE(states("2026-05-16T15:40:00+01:00").at(1), QStringLiteral("social-care-decision overdue"));
    QCOMPARE(states("2026-05-13T15:40:00+01:00").mid(0, 2),
             QStringList({QStringLiteral("written-referral not-started"), QStringLiteral("social-care-decision not-started")}));
}

void CommandsTest::clocksTakeLocalLengths_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("due");
    // Without options the guidance's lengths; each option moves its own clock and no other. The call was on Wednesday 13 May 2026.
    QTest::newRow("written, the guidance") << QString() << "written-referral"
                                           << "2026-05-15T19:40:00+01:00";
    QTest::newRow("written, 24 hours") << "--written-referral 24h"
                                       << "written-referral"
                                       << "2026-05-14T19:40:00+01:00";
    QTest::newRow("written, working days") << "--written-referral 3wd"
                                           << "written-referral"
                                           << "2026-05-18T19:40:00+01:00";
    QTest::newRow("decision, the guidance") << "--written-referral 24h"
                                            << "social-care-decision"
                                            << "2026-05-14T19:40:00+01:00";
    QTest::newRow("decision, a working day") << "--social-care-decision 2wd"
                                             << "social-care-decision"
                                             << "2026-05-15T19:40:00+01:00";
    QTest::newRow("interview, usual") << "--social-care-decision 2wd"
                                      << "return-interview"
                                      << "2026-04-22T07:30:00+01:00";
    QTest::newRow("interview, 24 hours") << "--return-interview=24h"
                                         << "return-interview"
                                         << "2026-04-20T07:30:00+01:00";
}

void CommandsTest::clocksTakeLocalLengths()
{
    QFETCH(QString, options);
    QFETCH(QString, clock);
    QFETCH(QString, due);
    const QStringList line = QStringList{QStringLiteral("--now"), QStringLiteral("2026-05-14T15:40:00+01:00"), QStringLiteral("clocks"),
                                         QStringLiteral("@sample.json")} +
                             options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Ran ran = m_console.run(line);
    QCOMPARE(ran.exit, 0);
    for (const QJsonValue &one : ran.json().object().value(QStringLiteral("clocks")).toArray())
        if (one[QStringLiteral("id")].toString() == clock) {
            QCOMPARE(one[QStringLiteral("due")].toString(), due);
            return;
        }
    QFAIL("no such clock");
}

void CommandsTest::documentsNameTheirReaders()
{
    const Ran ran = m_console.run({QStringLiteral("documents")});
    QCOMPARE(ran.exit, 0);
    QStringList names;
    for (const QJsonValue &document : ran.json().array()) {
        names.append(document[QStringLiteral("name")].toString());
        QVERIFY(!document[QStringLiteral("title")].toString().isEmpty());
        QVERIFY(!document[QStringLiteral("audiences")].toArray().isEmpty());
    }
    QVERIFY(names.contains(QStringLiteral("full-assessment")));
}

void CommandsTest::everyDocumentIsMadeForEachReader()
{
    for (const QJsonValue &document : m_console.run({QStringLiteral("documents")}).json().array())
        for (const QJsonValue &audience : document[QStringLiteral("audiences")].toArray()) {
            const QString name = document[QStringLiteral("name")].toString();
            const Ran ran = m_console.run({Now, QStringLiteral("text"), QStringLiteral("@sample.json"), QStringLiteral("--document"), name,
                                           QStringLiteral("--audience"), audience.toString()});
            QVERIFY2(ran.exit == 0 || ran.exit == 3, qPrintable(name));
            QVERIFY2((ran.exit == 0) == !ran.out.isEmpty() && (ran.exit == 3) == !ran.err.isEmpty(), qPrintable(name));
        }
}

void CommandsTest::aCaseWithoutAnAssessmentHasItsDocuments()
{
    const QByteArray bare = R"({"format":"holdfast-case","version":{"major":1,"minor":0},"reference":"A-1","child":{"name":"Jo Sample"}})";
    for (const QJsonValue &document : m_console.run({QStringLiteral("documents")}).json().array())
        for (const QJsonValue &audience : document[QStringLiteral("audiences")].toArray()) {
            const QString name = document[QStringLiteral("name")].toString();
            const Ran ran = m_console.run({Now, QStringLiteral("text"), QStringLiteral("-"), QStringLiteral("--document"), name,
                                           QStringLiteral("--audience"), audience.toString()},
                                          bare);
            // Nobody has answered yet whether parents may be told, and nothing was decided.
            const bool isRefused = audience.toString() == QLatin1String("parents") || name == QLatin1String("decision-not-to-refer");
            QVERIFY2(ran.exit == (isRefused ? 3 : 0), qPrintable(name + QLatin1Char(' ') + audience.toString()));
            QVERIFY2(!ran.err.contains("not found"), ran.err.constData());
        }
}

void CommandsTest::whatTheAuthorLeftOutStaysOut()
{
    const QByteArray json = sample("\"leadWorker\":", "\"leftOut\": {\"agency\": [\"evidence/e-1\"]},\n    \"leadWorker\":");
    const auto text = [&](const char *options) { return m_console.run(words("text -") + words(options), json).out; };
    QVERIFY(text("").contains("Two round bruises"));
    QCOMPARE(m_console.run(words("text -"), json).err, QByteArray());
    QVERIFY(!text("--audience agency").isEmpty() && !text("--audience agency").contains("Two round bruises"));
    QVERIFY(!text("--audience parents").isEmpty() && !text("--audience parents").contains("Two round bruises"));
}

void CommandsTest::recoverySheetIsForTheCodeOfAFile()
{
    const QStringList line = words("--now 2026-05-14T12:00:00Z text @sample.json --document recovery-sheet");
    const Ran empty = m_console.run(line);
    QCOMPARE(empty.exit, 0);
    QVERIFY(!empty.out.contains("2026") && !empty.out.contains("A-0042"));

    const QString code = crypto::RecoveryKey::random().printed();
    m_console.write(QStringLiteral("code.txt"), code.toUtf8() + '\n');
    const QStringList withCode =
        line + QStringList{QStringLiteral("--recovery-code-file"), QStringLiteral("@code.txt"), QStringLiteral("--label=North team")};
    const Ran full = m_console.run(withCode);
    QCOMPARE(full.exit, 0);
    QVERIFY(full.out.contains(code.toUtf8()) && full.out.contains("North team") && full.out.contains("14 May 2026"));
    QVERIFY(!full.out.contains("A-0042"));

    QCOMPARE(m_console.run(withCode + words("--audience agency")).exit, 2);
    m_console.write(QStringLiteral("code.txt"), QString(code).replace(0, 1, code.startsWith(u'7') ? QChar(u'8') : QChar(u'7')).toUtf8());
    const Ran mistyped = m_console.run(withCode);
    QVERIFY(mistyped.exit == 3 && mistyped.out.isEmpty() && !mistyped.err.isEmpty());
}

void CommandsTest::samePdfForTheSameTime()
{
    const QStringList line{Now, QStringLiteral("pdf"), QStringLiteral("@sample.json"), QStringLiteral("-o")};
    const Ran first = m_console.run(line + QStringList{QStringLiteral("@a.pdf")});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.out, QByteArray());
    QCOMPARE(first.err, QByteArray());
    const QByteArray pdf = m_console.read(QStringLiteral("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF-1.7") && pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(m_console.run(line + QStringList{QStringLiteral("-")}).out, pdf);
    // Over an existing file, and at another time: another file.
    QCOMPARE(m_console.run(words("--now 2026-05-15T12:00:00Z pdf @sample.json -o @a.pdf")).exit, 0);
    QVERIFY(m_console.read(QStringLiteral("a.pdf")) != pdf);
}

void CommandsTest::pdfWithAPassword()
{
    const auto run = [this](const QByteArray &password) {
        m_console.write(QStringLiteral("told.txt"), password);
        return m_console.run(words("pdf @sample.json -o @closed.pdf --password-file @told.txt"));
    };
    const Ran made = run("seven quiet lanterns drift\r\nnot this line\n");
    QVERIFY2(made.exit == 0 && made.out.isEmpty() && made.err.isEmpty(), made.err.constData());
    const QByteArray pdf = m_console.read(QStringLiteral("closed.pdf"));
    QVERIFY(pdf.startsWith("%PDF-1.7") && pdf.contains("/AESV3") && !pdf.contains("A-0042"));
    QVERIFY(QFile::remove(m_console.path(QStringLiteral("closed.pdf"))));
    // Nothing is written, in the clear least of all, when the password is none.
    for (const QByteArray &weak : {QByteArray(), QByteArray("password1234\n"), QByteArray("k9#Wq2!x").repeated(20)})
        QCOMPARE(run(weak).exit, 3);
    QVERIFY(QFile::remove(m_console.path(QStringLiteral("told.txt"))));
    QCOMPARE(m_console.run(words("pdf @sample.json -o @closed.pdf --password-file @told.txt")).exit, 3);
    QVERIFY(!QFileInfo::exists(m_console.path(QStringLiteral("closed.pdf"))));
}

void CommandsTest::parentsCopyNeedsItsAnswer()
{
    const QStringList line = words("pdf - -o @parents.pdf --audience parents");
    QCOMPARE(m_console.run(line, sample()).exit, 0);
    QVERIFY(QFile::remove(m_console.path(QStringLiteral("parents.pdf"))));
    const Ran risk = m_console.run(line, sample("\"riskIfTold\": \"no\"", "\"riskIfTold\": \"unknown\""));
    QCOMPARE(risk.exit, 3);
    QVERIFY(!risk.err.isEmpty());
    const QByteArray mother = "\"parentOrCarer\": true,\n      \"implicated\": \"no\"";
    QCOMPARE(m_console.run(line, sample(mother, QByteArray(mother).replace("no", "yes"))).exit, 3);
    QVERIFY(!QFileInfo::exists(m_console.path(QStringLiteral("parents.pdf"))));
}

void CommandsTest::safeAddressStaysOut()
{
    const QByteArray json =
        sample("\"homeContact\":", "\"placementAddress\": \"7 Hidden Row, Elsewhere (made up)\",\n    \"homeContact\":");
    const auto text = [&](const char *options) { return m_console.run(words("text -") + words(options), json).out; };
    for (const char *options : {"", "--audience agency", "--audience parents", "--audience child",
                                "--audience parents --include safe-address", "--audience child --include safe-address"}) {
        QVERIFY2(!text(options).isEmpty(), options);
        QVERIFY2(!text(options).contains("Hidden Row"), options);
    }
    QVERIFY(text("--include safe-address").contains("Hidden Row"));
}

void CommandsTest::supervisionNoteIsInNoDocument()
{
    for (const QJsonValue &document : m_console.run({QStringLiteral("documents")}).json().array()) {
        const Ran ran =
            m_console.run({Now, QStringLiteral("text"), QStringLiteral("-"), QStringLiteral("--document"),
                           document[QStringLiteral("name")].toString(), QStringLiteral("--include=concern-records,identifies-source")},
                          sample("For my own supervision:", "PRIVATE-NOTE:"));
        QVERIFY(!ran.out.contains("PRIVATE-NOTE"));
    }
}

void CommandsTest::filesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("no folder") << QStringLiteral("@none/x.pdf");
    QTest::newRow("a folder") << QStringLiteral("@");
    QTest::newRow("no permission, whoever runs this") << QStringLiteral("/proc/x.pdf");
}

void CommandsTest::filesThatCannotBeWritten()
{
    QFETCH(QString, out);
    const Ran ran = m_console.run({QStringLiteral("pdf"), QStringLiteral("@sample.json"), QStringLiteral("-o"), out});
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(m_console.run(words("check @nothere.json")).exit, 3);
}

void CommandsTest::filesAreForTheirOwnerOnly()
{
    QCOMPARE(m_console.run(words("text @sample.json -o @sample.txt")).exit, 0);
    const auto open = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_console.path(QStringLiteral("sample.txt"))).permissions() & open));
}

void CommandsTest::hostileTextPrints()
{
    QByteArray hostile = "\\u0000 \\u202e \\ud800 <b>&amp; \xf0\x9f\x9a\xa8 \xe4\xb8\xad\xe6\x96\x87 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d ";
    hostile += QByteArray("longword").repeated(2000);
    const QByteArray json = sample("\"knownAs\": \"Sam\"", "\"knownAs\": \"" + hostile + "\"");
    const Ran text = m_console.run(words("text -"), json);
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("[U+202E]") && !text.out.contains('\0'));
    const Ran pdf = m_console.run(words("pdf - -o @hostile.pdf"), json);
    QCOMPARE(pdf.exit, 0);
    QCOMPARE(pdf.err, QByteArray());
    QVERIFY(m_console.read(QStringLiteral("hostile.pdf")).trimmed().endsWith("%%EOF"));
}

}  // namespace holdfast::tests
