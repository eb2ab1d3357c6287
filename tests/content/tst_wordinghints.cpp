// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/wordinghints.h"
#include "tests/suite.h"

#include <ctime>

using namespace holdfast;
using namespace holdfast::content;

class WordingHintsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsBlameAndLeavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");  // "hint id: the words"
        const auto row = [](const char *name, const char *text, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << found;
        };
        const auto one = [](const char *found) { return QStringList{QString::fromUtf8(found)}; };
        const QStringList none;
        row("empty", "", none);
        row("plain", "She was in the car with two adults at 9pm.", none);
        row("the example", "She is putting herself at risk.", one("at-risk-themselves: putting herself at risk"));
        row("any case", "Putting Themselves At Risk again", one("at-risk-themselves: Putting Themselves At Risk"));
        row("any space", "putting  themselves\nat risk", one("at-risk-themselves: putting  themselves\nat risk"));
        row("start of a word only", "a promiscuous lifestyle", one("promiscuous: promiscuous"));
        row("rest of a word", "He absconded on Friday.", one("goes-missing: absconded"));
        row("inside a word", "The unwillingness of the landlord", none);
        row("curly apostrophe", "He won\u2019t engage", one("not-engaging: won\u2019t engage"));
        row("straight apostrophe", "He won't engage", one("not-engaging: won't engage"));
        row("longest at one place", "sexually risky behaviour", one("promiscuous: sexually risky"));
        row("two in a line", "She truants and goes off with men",
            {QStringLiteral("missing-education: truants"), QStringLiteral("goes-missing: goes off")});
        row("exact words, straight", "She said \"he is my boyfriend\" twice.", none);
        row("exact words, curly", "She said \u201che is my boyfriend\u201d twice.", none);
        row("exact words, single", "She said 'he is my boyfriend' twice.", none);
        row("exact words, single curly", "She said \u2018don\u2019t tell my boyfriend\u2019 twice.", none);
        row("outside the quotation", "\"He is kind\", says her boyfriend.", one("partner-words: boyfriend"));
        row("apostrophe opens nothing", "The child's boyfriend's car", one("partner-words: boyfriend"));
        row("mark without an end hides nothing", "She said \"stop. Her boyfriend left.", one("partner-words: boyfriend"));
        row("a quotation ends with its line", "\"one\nher boyfriend\nlast\"", one("partner-words: boyfriend"));
        row("two quotations", "\"a\" boyfriend \"b\"", one("partner-words: boyfriend"));
        row("our own words pass", "Adults have been contacting the child online. The child is missing from education.", none);
    }
    void findsBlameAndLeavesTheRest()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList actual;
        for (const auto &one : WordingHints(Pack::builtIn()).find(text))
            actual.append(one.hintId + QStringLiteral(": ") + text.mid(one.start, one.length));
        QCOMPARE(actual, found);
    }
    void everyHintFindsItsOwnPhrasesAndOffersNoBlame()
    {
        const WordingHints hints(Pack::builtIn());
        QVERIFY(Pack::builtIn().wordingHints().size() >= 24);
        for (const WordingHint &hint : Pack::builtIn().wordingHints()) {
            for (const QString &phrase : hint.phrases) {
                const auto found = hints.find(QString(phrase).remove(QLatin1Char('*')));
                QVERIFY2(!found.empty(), qUtf8Printable(phrase));
            }
            for (const QString &offer : hint.offers)
                QVERIFY2(hints.find(offer).empty(), qUtf8Printable(offer));
        }
    }
    /// Nothing the program itself says is marked by its own hints.
    void ourOwnTextsPass()
    {
        const WordingHints hints(Pack::builtIn());
        const auto texts = Pack::builtIn().translatable();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it.key().startsWith(QLatin1String("source-words:")))
                continue;
            const auto found = hints.find(*it);
            QVERIFY2(found.empty(), qUtf8Printable(it.key() + QStringLiteral(": ") + *it));
        }
    }
    /// Ten thousand words between two keystrokes; nested and unclosed marks must not make it slow.
    void isQuick()
    {
        const WordingHints hints(Pack::builtIn());
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += i % 7 == 0 ? QStringLiteral("don't \"say ") : QStringLiteral("the child ");
        const std::clock_t start = std::clock();  // our own time: other programs may be busy
        hints.find(text);
        hints.find(QString(200000, QLatin1Char('\'')));
        hints.find(QString(200000, QChar(0x2018)));
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<WordingHintsTest>(app.arguments());
}

#include "tst_wordinghints.moc"
