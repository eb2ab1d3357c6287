// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/casefile/codec.h"
#include "core/crypto/hash.h"
#include "core/exchange/review.h"
#include "core/exchange/sealedcase.h"
#include "tests/exchange/tst_contribution.h"
#include "tests/suite.h"

#include <QRandomGenerator>
#include <QTest>

namespace holdfast::tests {

namespace {

using exchange::Difference;

const QDateTime Now(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);

crypto::Passphrase told()
{
    return crypto::Passphrase::fromInput(QStringLiteral("seven quiet lanterns drift under maple"));
}

QByteArray sealedSample(const QString &message = {})
{
    const auto file = exchange::seal({casefile::sample(Now), QStringLiteral("A fictional worker"), message, Now}, told(),
                                     crypto::KdfCost::cheapForTests());
    return file ? *file : QByteArray();
}

/// The sample as it stands after signing, waiting for a second person.
casefile::Case signedSample()
{
    casefile::Case record = casefile::sample(Now);
    casefile::Assessment &assessment = *record.current();
    assessment.state = casefile::StateWaiting;
    assessment.signature.name = QStringLiteral("A fictional worker");
    assessment.signature.at = Now;
    assessment.signature.wording = {{QStringLiteral("row:H3"), QStringLiteral("the words that were shown")}};
    assessment.counterSignature = {};
    return record;
}

QStringList shown(const std::vector<Difference> &differences)
{
    QStringList all;
    for (const Difference &one : differences)
        all.append(one.place.join(QLatin1Char('/')));
    return all;
}

std::vector<QStringList> everything(const std::vector<Difference> &differences)
{
    std::vector<QStringList> all;
    for (const Difference &one : differences)
        all.push_back(one.place);
    return all;
}

}  // namespace

class SealedCaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelsWhole();
    void carriesNoPrivateNote();
    void tellsNothingWithoutThePassphrase();
    void weakPassphraseIsRefused();
    void wrongPassphraseIsNotDamage();
    void newerFormatSaysSo();
    void everyDamagedCopyIsRefused();
    void alteredOnPurposeIsRefused();
    void fileNameNamesNobody();
};

void SealedCaseTest::travelsWhole()
{
    casefile::Case record = signedSample();
    record.supervisionNote.clear();
    const auto file = exchange::seal({record, QStringLiteral("A fictional worker"), QStringLiteral("Read the judgement first."), Now},
                                     told(), crypto::KdfCost::cheapForTests());
    QVERIFY(file.has_value());
    QVERIFY(exchange::isSealedCase(*file));
    const auto opened = exchange::open(*file, told());
    QVERIFY(opened.has_value());
    QCOMPARE(casefile::toJson(opened->record), casefile::toJson(record));
    QCOMPARE(opened->from, QStringLiteral("A fictional worker"));
    QCOMPARE(opened->message, QStringLiteral("Read the judgement first."));
    QCOMPARE(opened->at, Now);
}

void SealedCaseTest::carriesNoPrivateNote()
{
    casefile::Case record = casefile::sample(Now);
    record.supervisionNote = QStringLiteral("only for me");
    const auto file = exchange::seal({record, {}, {}, Now}, told(), crypto::KdfCost::cheapForTests());
    QVERIFY(file.has_value());
    const auto opened = exchange::open(*file, told());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->record.supervisionNote, QString());
}

void SealedCaseTest::tellsNothingWithoutThePassphrase()
{
    const QByteArray file = sealedSample(QStringLiteral("a message"));
    for (const QByteArray &word :
         {casefile::sample(Now).child.name.toUtf8(), QByteArray("A-0042"), QByteArray("fictional"), QByteArray("message")})
        QVERIFY2(!file.contains(word), word.constData());
    // The same case sealed again is other bytes of the same size class.
    const QByteArray again = sealedSample(QStringLiteral("a message"));
    QVERIFY(file != again);
    QCOMPARE(file.size(), again.size());
}

void SealedCaseTest::weakPassphraseIsRefused()
{
    const auto file = exchange::seal({casefile::sample(Now), {}, {}, Now}, crypto::Passphrase::fromInput(QStringLiteral("password1234")),
                                     crypto::KdfCost::cheapForTests());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::WeakPassphrase);
}

void SealedCaseTest::wrongPassphraseIsNotDamage()
{
    const auto opened =
        exchange::open(sealedSample(), crypto::Passphrase::fromInput(QStringLiteral("seven quiet lanterns drift under oak")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongKey);
}

void SealedCaseTest::newerFormatSaysSo()
{
    QByteArray file = sealedSample();
    file[8] = 2;
    file.replace(file.size() - crypto::DigestSize, crypto::DigestSize, crypto::digest(file.chopped(crypto::DigestSize)));
    const auto opened = exchange::open(file, told());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NewerFormat);
}

void SealedCaseTest::everyDamagedCopyIsRefused()
{
    const QByteArray file = sealedSample();
    QRandomGenerator random(20260514);
    int refused = 0;
    constexpr int Copies = 300;
    for (int i = 0; i < Copies; ++i) {
        QByteArray copy = file;
        const qsizetype at = random.bounded(int(file.size()));
        switch (i % 4) {
        case 0: copy[at] = char(copy.at(at) ^ (1 << random.bounded(8))); break;
        case 1: copy.truncate(at); break;
        case 2: copy.insert(at, char(random.bounded(256))); break;
        case 3: copy.remove(at, 1 + random.bounded(64)); break;
        }
        if (!exchange::open(copy, told()))
            ++refused;
    }
    QCOMPARE(refused, Copies);
}

void SealedCaseTest::alteredOnPurposeIsRefused()
{
    // Somebody who makes the digest fit still lacks the key: header, nonce, words and tag are all bound.
    const QByteArray file = sealedSample();
    for (const qsizetype at :
         {qsizetype(12), qsizetype(30), qsizetype(40), qsizetype(60), file.size() / 2, file.size() - crypto::DigestSize - 1}) {
        QByteArray copy = file;
        copy[at] = char(copy.at(at) ^ 1);
        copy.replace(copy.size() - crypto::DigestSize, crypto::DigestSize, crypto::digest(copy.chopped(crypto::DigestSize)));
        QVERIFY2(!exchange::open(copy, told()), qPrintable(QString::number(at)));
    }
}

void SealedCaseTest::fileNameNamesNobody()
{
    casefile::Case record = casefile::sample(Now);
    QCOMPARE(exchange::fileName(record, QDate(2026, 5, 14)), QStringLiteral("A-0042 to read 2026-05-14.hfcase"));
    record.reference = QStringLiteral("../x");
    QCOMPARE(exchange::fileName(record, QDate(2026, 5, 14)), QStringLiteral("---x to read 2026-05-14.hfcase"));
}

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameCaseHasNoDifference();
    void anotherCaseOfThatNumberIsNotOurs();
    void nothingIsOverwrittenWithoutAChoice();
    void takesWhatWasChosen_data();
    void takesWhatWasChosen();
    void counterSignatureBringsItsState();
    void signedVersionIsNotChanged();
    void everythingTakenIsTheirs();
};

void ReviewTest::sameCaseHasNoDifference()
{
    casefile::Case theirs = casefile::sample(Now);
    const casefile::Case ours = theirs;
    theirs.reference = QStringLiteral("A-0001");
    theirs.supervisionNote = QStringLiteral("their own note");
    QCOMPARE(shown(exchange::differences(ours, theirs)), QStringList());
    QVERIFY(exchange::isSameRecord(ours, theirs));
}

void ReviewTest::anotherCaseOfThatNumberIsNotOurs()
{
    const casefile::Case ours = casefile::sample(Now);
    QVERIFY(!exchange::isSameRecord(ours, casefile::newCase(ours.reference, Now)));
}

void ReviewTest::nothingIsOverwrittenWithoutAChoice()
{
    const casefile::Case ours = casefile::sample(Now);
    casefile::Case theirs = ours;
    theirs.child.name = QStringLiteral("Another");
    theirs.evidence.pop_back();
    const auto kept = exchange::withTaken(ours, theirs, {});
    QVERIFY(kept.has_value());
    QVERIFY(*kept == ours);
}

void ReviewTest::takesWhatWasChosen_data()
{
    using Change = std::function<void(casefile::Case &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("places");
    const casefile::Case sample = casefile::sample(Now);
    const QString assessment = QStringLiteral("assessments/") + sample.current()->id;
    const QString evidence = QStringLiteral("evidence/") + sample.evidence.front().id;
    const auto row = [](const char *name, Change change, QStringList places) { QTest::newRow(name) << change << places; };

    row("a field", [](casefile::Case &c) { c.child.school = QStringLiteral("Other school"); }, {QStringLiteral("child/school")});
    row("a field they emptied", [](casefile::Case &c) { c.child.name.clear(); }, {QStringLiteral("child/name")});
    row("a text in an item", [](casefile::Case &c) { c.evidence.front().text = QStringLiteral("Other"); },
        {evidence + QStringLiteral("/text")});
    row("an item they added",
        [](casefile::Case &c) {
            c.evidence.push_back(c.evidence.front());
            c.evidence.back().id = QStringLiteral("e-new");
        },
        {QStringLiteral("evidence/e-new")});
    row("an item they took out", [](casefile::Case &c) { c.evidence.erase(c.evidence.begin()); }, {evidence});
    row("an answer",
        [](casefile::Case &c) {
            c.current()->answers[QStringLiteral("H3")].significant = !c.current()->answers[QStringLiteral("H3")].significant;
        },
        {assessment + QStringLiteral("/answers/H3/significant")});
    row("a list of words", [](casefile::Case &c) { c.child.aliases << QStringLiteral("Star"); }, {QStringLiteral("child/aliases")});
    row("the first item of an empty list",
        [](casefile::Case &c) {
            casefile::Correction correction;
            correction.id = QStringLiteral("c-new");
            correction.text = QStringLiteral("Read as the 12th.");
            c.current()->corrections = {correction};
        },
        {assessment + QStringLiteral("/corrections/c-new")});
}

void ReviewTest::takesWhatWasChosen()
{
    QFETCH(const std::function<void(casefile::Case &)>, change);
    QFETCH(const QStringList, places);
    casefile::Case ours = casefile::sample(Now);
    ours.current()->corrections.clear();
    casefile::Case theirs = ours;
    change(theirs);
    const auto differences = exchange::differences(ours, theirs);
    QCOMPARE(shown(differences), places);
    const auto merged = exchange::withTaken(ours, theirs, everything(differences));
    QVERIFY(merged.has_value());
    QCOMPARE(casefile::toJson(*merged), casefile::toJson(theirs));
}

void ReviewTest::counterSignatureBringsItsState()
{
    const casefile::Case ours = signedSample();
    casefile::Case theirs = ours;
    theirs.current()->state = casefile::StateReturned;
    theirs.current()->counterSignature.outcome = QStringLiteral("return");
    theirs.current()->counterSignature.name = QStringLiteral("A fictional manager");
    const auto differences = exchange::differences(ours, theirs);
    QCOMPARE(differences.size(), size_t(1));
    QVERIFY(differences.front().canBeTaken);
    const auto merged = exchange::withTaken(ours, theirs, everything(differences));
    QVERIFY(merged.has_value());
    QCOMPARE(merged->current()->state, casefile::StateReturned);
    QCOMPARE(merged->current()->counterSignature.name, QStringLiteral("A fictional manager"));
    QCOMPARE(merged->current()->signature.wording, ours.current()->signature.wording);
}

void ReviewTest::signedVersionIsNotChanged()
{
    const casefile::Case ours = signedSample();
    casefile::Case theirs = ours;
    theirs.current()->judgement.why = QStringLiteral("altered on the way");
    theirs.current()->signature.name = QStringLiteral("Somebody else");
    theirs.current()->state = casefile::StateDraft;
    const auto differences = exchange::differences(ours, theirs);
    QVERIFY(!differences.empty());
    for (const Difference &one : differences)
        QVERIFY2(!one.canBeTaken, qPrintable(one.place.join(QLatin1Char('/'))));
    casefile::Case without = ours;
    without.assessments.clear();
    QVERIFY(!exchange::differences(ours, without).front().canBeTaken);
    const auto merged = exchange::withTaken(ours, theirs, everything(differences));
    QVERIFY(merged.has_value());
    QVERIFY(*merged == ours);
}

void ReviewTest::everythingTakenIsTheirs()
{
    const casefile::Case ours = casefile::newCase(QStringLiteral("A-0042"), Now);
    const casefile::Case theirs = casefile::sample(Now);
    const auto merged = exchange::withTaken(ours, theirs, everything(exchange::differences(ours, theirs)));
    QVERIFY(merged.has_value());
    casefile::Case expected = theirs;
    expected.reference = ours.reference;
    expected.supervisionNote = ours.supervisionNote;
    QCOMPARE(casefile::toJson(*merged).size(), casefile::toJson(expected).size());
    QCOMPARE(exchange::differences(expected, *merged).size(), size_t(0));
}

}  // namespace holdfast::tests

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return holdfast::tests::run<holdfast::tests::SealedCaseTest, holdfast::tests::ReviewTest, holdfast::tests::ContributionTest>(
        app.arguments());
}

#include "tst_exchange.moc"
