// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// docs/coverage.md against the sources' own list of ids: every id has a home, and every home is really there.

#include "core/content/help.h"
#include "core/content/pack.h"
#include "tests/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace holdfast;
using namespace holdfast::content;

namespace {

const QString Root = QStringLiteral(HOLDFAST_SOURCE_DIR "/");

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Words that stand in one file: identifiers only, so "notes" is not found in "footnotes".
QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    static const QRegularExpression word(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*"));
    auto found = word.globalMatch(text);
    while (found.hasNext())
        words.insert(found.next().captured());
    return words;
}

std::vector<QSet<QString>> filesIn(const QStringList &folders)
{
    std::vector<QSet<QString>> files;
    for (const QString &folder : folders) {
        QDirIterator found(Root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.push_back(wordsOf(contents(found.next())));
    }
    return files;
}

bool standTogether(const std::vector<QSet<QString>> &files, const QStringList &parts)
{
    for (const QSet<QString> &words : files) {
        bool all = true;
        for (const QString &part : parts)
            all = all && words.contains(part);
        if (all)
            return true;
    }
    return false;
}

/// The ids of the sources, listed here and nowhere else in the code.
QStringList everyId()
{
    QStringList ids;
    const auto add = [&](const char *prefix, int first, int last, int width = 0) {
        for (int i = first; i <= last; ++i)
            ids.append(QString::fromLatin1(prefix) + QStringLiteral("%1").arg(i, width, 10, QLatin1Char('0')));
    };
    add("H", 1, 9);
    add("E", 1, 4);
    add("B", 1, 9);
    add("I", 1, 5);
    add("F", 1, 22);
    add("P", 1, 3);
    add("C", 1, 1);
    add("N", 1, 4);
    add("M", 1, 7);
    add("S", 1, 4);
    add("V", 1, 23);
    add("V-R", 1, 4);
    add("DT", 1, 20);
    add("CR", 0, 14);
    ids.append(QStringLiteral("CRA"));
    add("WY-", 1, 109, 3);
    add("SC-", 1, 38, 3);
    add("DF-", 1, 71, 3);
    add("LC", 1, 10);
    add("CLOCK-", 1, 5);
    add("INF-", 1, 35);
    return ids;
}

struct Line {
    QString what;
    QString where;
};

QMap<QString, Line> coverage()
{
    QMap<QString, Line> lines;
    const QStringList text = contents(Root + QStringLiteral("docs/coverage.md")).split(QLatin1Char('\n'));
    for (const QString &line : text) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 5 || cells.at(1).trimmed() == QLatin1String("Id") || cells.at(1).startsWith(QLatin1Char('-')))
            continue;
        const QString id = cells.at(1).trimmed();
        if (lines.contains(id))
            qFatal("docs/coverage.md has two rows for %s", qUtf8Printable(id));
        lines.insert(id, {cells.at(2).trimmed(), cells.at(3).trimmed()});
    }
    return lines;
}

/// Empty when the entry is really there, otherwise what is wrong with it.
QString problemWith(const QString &entry)
{
    static const QMap<QString, QString> texts = Pack::builtIn().translatable();
    static const auto sources = filesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    static const auto tests = filesIn({QStringLiteral("tests")});
    const QString kind = entry.section(QLatin1Char(':'), 0, 0);
    const QString name = entry.section(QLatin1Char(':'), 1).trimmed();
    if (name.isEmpty())
        return QStringLiteral("says nothing");
    if (kind == QLatin1String("content"))
        return texts.contains(name) ? QString() : QStringLiteral("no such text in the pack");
    if (kind == QLatin1String("code") || kind == QLatin1String("test")) {
        const QStringList parts = name.split(QStringLiteral("::"));
        const auto &files = kind == QLatin1String("code") ? sources : tests;
        return parts.size() >= 2 && standTogether(files, parts) ? QString() : QStringLiteral("no source file has these names");
    }
    if (kind == QLatin1String("help")) {
        const HelpPage *page = helpPage(name.section(QLatin1Char('#'), 0, 0));
        const QString heading = QStringLiteral("\n## ") + name.section(QLatin1Char('#'), 1) + QLatin1Char('\n');
        return page && page->markdown.contains(heading) ? QString() : QStringLiteral("no such heading in the manual");
    }
    if (kind == QLatin1String("later") || kind == QLatin1String("out"))
        return name.size() >= 8 ? QString() : QStringLiteral("needs a reason");
    return QStringLiteral("not content, code, test, help, later or out");
}

}  // namespace

class CoverageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIdHasAHome_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList ids = everyId();
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyIdHasAHome()
    {
        QFETCH(QString, id);
        static const auto lines = coverage();
        QVERIFY2(lines.contains(id), "docs/coverage.md has no row for it");
        const Line line = lines.value(id);
        QVERIFY(!line.what.isEmpty());
        const QStringList entries = line.where.split(QStringLiteral("; "));
        for (const QString &entry : entries) {
            const QString problem = problemWith(entry);
            QVERIFY2(problem.isEmpty(), qUtf8Printable(entry + QStringLiteral(": ") + problem));
        }
    }
    void hasNoRowsOfItsOwnMaking()
    {
        const QStringList ids = everyId();
        const auto lines = coverage();
        for (auto it = lines.begin(); it != lines.end(); ++it)
            QVERIFY2(ids.contains(it.key()), qUtf8Printable(it.key()));
        QCOMPARE(lines.size(), ids.size());
    }
    /// The resolver itself must be able to say no.
    void seesWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("text") << QStringLiteral("content:row:H99");
        QTest::newRow("function") << QStringLiteral("code:consent::verdict") + QStringLiteral("OfGuilt");
        QTest::newRow("one word is no place") << QStringLiteral("code:consent");
        QTest::newRow("test") << QStringLiteral("test:CoverageTest::isNever") + QStringLiteral("Written");
        QTest::newRow("heading") << QStringLiteral("help:guidance#Nothing of the kind");
        QTest::newRow("page") << QStringLiteral("help:nowhere#Principles");
        QTest::newRow("no reason") << QStringLiteral("out:");
        QTest::newRow("prose") << QStringLiteral("done somewhere");
    }
    void seesWhatIsNotThere()
    {
        QFETCH(QString, entry);
        QVERIFY(!problemWith(entry).isEmpty());
    }
};

class ManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasATitleAndNoMarkupOfItsOwn()
    {
        QCOMPARE(helpPages().size(), size_t(14));
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(page.markdown.startsWith(QStringLiteral("# ") + page.title + QLatin1Char('\n')), qUtf8Printable(page.id));
            QVERIFY(page.title.size() > 3);
            QVERIFY2(!page.markdown.contains(QRegularExpression(QStringLiteral("<[a-zA-Z/]|https?://|!\\["))), qUtf8Printable(page.id));
        }
    }
    void explainsEveryErrorCode()
    {
        const QString header = contents(Root + QStringLiteral("core/base/error.h"));
        const QRegularExpression code(QStringLiteral("\\n    ([A-Z][A-Za-z]+),"));
        auto found = code.globalMatch(header.section(QStringLiteral("enum class ErrorCode"), 1).section(QLatin1String("};"), 0, 0));
        int codes = 0;
        const HelpPage *page = helpPage(QStringLiteral("messages"));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            ++codes;
            QVERIFY2(page->markdown.contains(QStringLiteral("\n### ") + name + QLatin1Char('\n')), qUtf8Printable(name));
        }
        QVERIFY(codes >= 20);
        QCOMPARE(page->markdown.count(QStringLiteral("\n### ")), codes);
    }
    void speaksPlainly()
    {
        const QRegularExpression poor(
            QStringLiteral("\\b(please|sorry|invalid|failed|error occurred|risky|promiscu|truan|abscond|lifestyle|"
                           "consensual|boyfriend|girlfriend)|[^!]!( |\\n)"),
            QRegularExpression::CaseInsensitiveOption);
        for (const HelpPage &page : helpPages()) {
            const auto match = poor.match(page.markdown);
            QVERIFY2(!match.hasMatch(), qUtf8Printable(page.id + QStringLiteral(": ") + match.captured()));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<CoverageTest, ManualTest>(app.arguments());
}

#include "tst_coverage.moc"
