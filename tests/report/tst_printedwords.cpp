// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_printedwords.h"

#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/texts.h"
#include "tests/content/catalogue.h"
#include "tests/report/fictional.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::report;
using namespace holdfast::tests;

namespace {

const content::Pack &pseudoPack()
{
    static const content::Pack Changed = [] {
        QMap<QString, QString> words = pack().translatable();
        for (QString &text : words)
            text = pseudo(text);
        return pack().withWording(words);
    }();
    return Changed;
}

/// What people typed becomes letters of no language; what was chosen from a list stays.
casefile::Case typedAway(casefile::Case record)
{
    static const QRegularExpression Chosen(QStringLiteral("^[a-z0-9-]+$"));
    visitTexts(record, [](const TextPlace &place, QString &text) {
        if (!text.isEmpty() && (place.path == QStringLiteral("child/pronoun") || !Chosen.match(text).hasMatch()))
            text = QStringLiteral("ŧ%1").arg(text.size());
    });
    return record;
}

/// Signed, counter-signed with a question, corrected, after an earlier one, and against its own record.
casefile::Case everything()
{
    casefile::Case record = casefile::sample(Now);
    allowParents(record);
    record.assessments.insert(record.assessments.begin(), record.assessments.front());
    casefile::Assessment &last = record.assessments.back();
    last.signature.at = last.counterSignature.at = Now;
    last.signature.name = last.counterSignature.name = QStringLiteral("A Person");
    last.signature.statements = {QStringLiteral("known-on")};
    last.counterSignature.outcome = QStringLiteral("agree");
    last.counterSignature.questions.push_back({QStringLiteral("q-1"), {}, QStringLiteral("A Question"), QStringLiteral("An Answer"), {}});
    last.corrections.push_back(
        {QStringLiteral("c-1"), {}, QStringLiteral("A Text"), QStringLiteral("A Reason"), QStringLiteral("A Person"), Now, {}});
    last.judgement.choice = assessment::JudgedNoConcern;
    last.decision.choice = assessment::DecidedNotToRefer;
    record.missing.front().returnedAt = {};
    return record;
}

QString without(QString text)
{
    QStringList data{pack().id()};
    for (const content::Source &source : pack().sources())
        data << source.title << source.dated << source.id;
    // Citations name documents and their sections as these name themselves.
    static const QRegularExpression Cited(QStringLiteral("\\[[^\\]]*\\(\\d{4}\\)[^\\]]*\\]"));
    text.remove(Cited);
    for (const QString &one : data)
        text.remove(one);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (int i = 1; i <= 12; ++i)
        text.remove(british.monthName(i));
    for (int i = 1; i <= 7; ++i)
        text.remove(british.dayName(i));
    static const QRegularExpression Time(QStringLiteral("\\d[ap]m\\b"));
    return text.remove(Time);
}

}  // namespace

void PrintedWordsTest::noFixedWordIsLeftInEnglish_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("audience");
    QTest::addColumn<QString>("of");
    for (const DocumentKind &kind : documents()) {
        for (const Audience audience : kind.audiences) {
            for (const char *of : {"the sample", "everything", "nothing"})
                QTest::addRow("%s, %s, %s", qPrintable(kind.name), qPrintable(audienceWord(audience)), of)
                    << kind.name << int(audience) << QString::fromLatin1(of);
        }
    }
}

void PrintedWordsTest::noFixedWordIsLeftInEnglish()
{
    QFETCH(QString, name);
    QFETCH(int, audience);
    QFETCH(QString, of);
    casefile::Case record = of == QStringLiteral("the sample")   ? casefile::sample(Now)
                            : of == QStringLiteral("everything") ? everything()
                                                                 : fictional();
    if (of == QStringLiteral("nothing")) {
        record.assessments = {casefile::Assessment()};
        record.evidence.clear();
        allowParents(record);
    }
    // No sample decides so, and the sheet must be read too.
    if (name == QStringLiteral("decision-not-to-refer"))
        record.assessments.back().decision.choice = assessment::DecidedNotToRefer;
    record = typedAway(record);
    Options with = options(Audience(audience));
    with.include = {true, true, true};
    with.marking.clear();
    const auto document = makeDocument(name, record, record.assessments.size() - 1, pseudoPack(), with);
    QVERIFY(document);
    QString text;
    for (const QString &line : {document->title, document->subject, plainText(*document)})
        text += line + u'\n';
    for (const Block &block : document->blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            text += table->summary + u'\n';
            for (const Column &column : table->columns)
                text += column.header + u'\n';
        } else if (const auto *pairs = std::get_if<KeyValues>(&block)) {
            text += pairs->summary + u'\n';
        } else if (const auto *lines = std::get_if<SignatureLines>(&block)) {
            text += lines->summary + u'\n';
        }
    }
    static const QRegularExpression English(QStringLiteral("[A-Za-z][A-Za-z']+[^\n]*"));
    QStringList left;
    for (auto match = English.globalMatch(without(text)); match.hasNext();)
        left << match.next().captured();
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.mid(0, 20).join(u'\n')));
}

void PrintedWordsTest::headersAndFootersSpeakThePacksLanguage()
{
    const auto document = makeDocument(QStringLiteral("full-assessment"), fictional(), 0, pseudoPack(), options());
    QVERIFY(document);
    QString furniture;
    const Pages pages = layOut(*document);
    for (const Item &item : pages.pages.back().items) {
        if (const auto *glyphs = std::get_if<GlyphText>(&item.what); glyphs && item.tag == Artifact)
            furniture += glyphs->text + u'\n';
    }
    QVERIFY(!furniture.contains(QStringLiteral("Page ")) && !furniture.contains(QStringLiteral("Reference ")));
    QVERIFY(furniture.contains(pseudo(QStringLiteral("Page %1 of %2")).section(u' ', 0, 0)));
}
