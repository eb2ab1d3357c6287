// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/describe.h"
#include "core/content/pack.h"
#include "tests/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace holdfast;
using namespace holdfast::content;

namespace {

/// ("H", 9) gives H1 to H9.
QStringList range(const QString &code, int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i)
        ids.append(code + QString::number(i));
    return ids;
}

QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

}  // namespace

class BuiltInPackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheRowsOfTheSources_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        int position = 0;
        const auto add = [&](const char *domain, const char *code, int count) {
            QTest::newRow(domain) << position++ << QString::fromLatin1(domain) << QString::fromLatin1(code) << count;
        };
        add("health", "H", 9);
        add("education", "E", 4);
        add("emotional-and-behavioural", "B", 9);
        add("identity", "I", 4);
        add("family-and-social", "F", 22);
        add("social-presentation", "P", 3);
        add("parental-capacity", "C", 1);
        add("family-and-environment", "N", 4);
        add("income", "M", 7);
        add("social-integration", "S", 4);
    }
    void holdsTheRowsOfTheSources()
    {
        QFETCH(int, position);
        QFETCH(QString, domain);
        QFETCH(QString, code);
        QFETCH(int, count);
        const Domain &found = Pack::builtIn().domains().at(size_t(position));
        QCOMPARE(found.id, domain);
        QCOMPARE(found.code, code);
        QCOMPARE(idsOf(found.rows), range(code, count));
        QVERIFY(Pack::builtIn().section(QStringLiteral("domain.") + domain));
    }
    void countsEachIndicatorOnce()
    {
        const Pack &pack = Pack::builtIn();
        QCOMPARE(pack.domains().size(), size_t(10));
        QCOMPARE(pack.indicatorIds().size(), 65);
        QCOMPARE(pack.answerId(QStringLiteral("I3")), QStringLiteral("H7"));
        QCOMPARE(pack.answerId(QStringLiteral("I4")), QStringLiteral("H8"));
        QCOMPARE(pack.answerId(QStringLiteral("X1")), QStringLiteral("X1"));
        QVERIFY(!pack.row(QStringLiteral("I5")));
        QCOMPARE(idsOf(pack.vulnerabilities()), range(QStringLiteral("V"), 23));
        QCOMPARE(idsOf(pack.prompts()), range(QStringLiteral("Y"), 8));
        QCOMPARE(idsOf(pack.protective()), range(QStringLiteral("R"), 8));
        QCOMPARE(pack.linkedCrimes().size(), size_t(10));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<BuiltInPackTest>(app.arguments());
}

#include "tst_content.moc"
