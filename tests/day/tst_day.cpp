// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A working day in the real program with a planted name, phrase and passphrase, and then a search for them wherever the program could
// have left them. Each search is shown to find what is there before it is believed.
#include "tests/day/realprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace holdfast::tests {

namespace {

const QByteArray Passphrase = "copper lantern drifts over seven quiet harbours";
const QByteArray Name = "Featherstrake";
const QByteArray Phrase = "Marzipan kites circle above Tollgate";
const QByteArrayList Planted{Passphrase, Name, Phrase};

QByteArray firstOf(const QByteArrayList &found)
{
    return found.isEmpty() ? QByteArray("nothing") : QByteArray::number(found.size()) + " places: " + found.first();
}

qint64 sizeOf(const QString &path)
{
    QFile file(path);
    return file.exists() ? file.size() : -1;
}

}  // namespace

class DayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSearchFindsWhatIsThere();
    void aDaysWorkLeavesNothingInClear();
    void killedWhileTypingItLeavesNothingEither();
    void printingLeavesOnlyThePrint();

private:
    bool unlock(RealProgram &program);
    bool newCase(RealProgram &program);
    bool save(RealProgram &program, const QString &path);
    void nothingIsLeft(const RealProgram &program, const QStringList &letOut, bool hasPrinted = false);
    bool make(RealProgram &program);
};

void DayTest::initTestCase()
{
    // Nobody but the person reads what is made here: what the program itself says about rights counts.
    QVERIFY(QFile::exists(QStringLiteral(HOLDFAST)));
}

bool DayTest::make(RealProgram &program)
{
    QDir().mkpath(QFileInfo(program.store()).path());
    QProcess console;
    console.setProcessEnvironment(program.environment());
    console.start(QStringLiteral(HOLDFAST_CLI), {QStringLiteral("store"), QStringLiteral("create"), program.store()});
    console.write(Passphrase);
    console.closeWriteChannel();
    return console.waitForFinished(60000) && console.exitCode() == 0 && program.showDisplay();
}

bool DayTest::unlock(RealProgram &program)
{
    program.type(QString::fromLatin1(Passphrase));
    program.press(QStringLiteral("Return"));
    // Having been unlocked is written into the store.
    return QTest::qWaitFor([&] { return sizeOf(program.store() + QStringLiteral("-wal")) > 0; }, 60000);
}

bool DayTest::newCase(RealProgram &program)
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        program.press(QStringLiteral("ctrl+n"));
        if (QTest::qWaitFor([&] { return program.title().startsWith(QLatin1String("A-0001")); }, 8000))
            return true;
    }
    return false;
}

/// In the dialog that asks where: that file.
bool DayTest::save(RealProgram &program, const QString &path)
{
    if (!program.click(656, 180, QStringLiteral("^Save")))
        return false;
    program.press(QStringLiteral("ctrl+a"));
    program.type(path);
    program.press(QStringLiteral("Return"));
    return QTest::qWaitFor([&] { return sizeOf(path) > 0; }, 20000) && program.focus(QStringLiteral("^A-0001"));
}

void DayTest::nothingIsLeft(const RealProgram &program, const QStringList &letOut, bool hasPrinted)
{
    const QByteArrayList found = inFiles(program.home(), Planted, letOut);
    QVERIFY2(found.isEmpty(), firstOf(found).constData());
    // Whatever the program made is its owner's only, the folders too.
    QDirIterator made(program.home(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    while (made.hasNext()) {
        const QFileInfo one(made.next());
        const bool isOurs = one.filePath() != program.home() + QStringLiteral("/tmp") && !one.isSymLink() &&
                            one.filePath() != program.home() + QStringLiteral("/.local") &&
                            one.filePath() != program.home() + QStringLiteral("/.local/share") &&
                            one.filePath() != QFileInfo(program.store()).path();
        QVERIFY2(!isOurs || !(one.permissions() & others), qPrintable(one.filePath()));
    }
    // Nothing was written elsewhere, no core was dumped, and nobody was called.
    int files = 0;
    for (const QByteArray &call : program.calls()) {
        // The printing system is asked for its printers in its own way.
        QVERIFY2(hasPrinted || (!call.contains("AF_INET") && !call.contains("AF_NETLINK")), call.constData());
        const bool isWrite = call.contains("O_WRONLY") || call.contains("O_RDWR") || call.contains("O_CREAT") || call.contains("creat(");
        if (!isWrite || call.contains(" = -1 "))
            continue;
        ++files;
        const QByteArray path = call.mid(call.indexOf('"') + 1);
        QVERIFY2(path.startsWith(program.home().toUtf8()) || path.startsWith("/dev/") || path.startsWith("/proc/"), call.constData());
    }
    QVERIFY(files > 0);
}

void DayTest::theSearchFindsWhatIsThere()
{
    QTemporaryDir folder;
    QCOMPARE(inFiles(folder.path(), Planted), QByteArrayList());
    int number = 0;
    for (const QByteArray &word : Planted)
        for (const QByteArray &shape : shapesOf(word)) {
            QFile file(folder.filePath(QStringLiteral(".left/%1").arg(++number)));
            QDir().mkpath(folder.filePath(QStringLiteral(".left")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(4097, 'x') + shape + "y");
            file.close();
            QVERIFY(!inFiles(folder.path(), Planted).isEmpty());
            QVERIFY(file.remove());
        }
    QFile named(folder.filePath(QString::fromLatin1(Name)));
    QVERIFY(named.open(QIODevice::WriteOnly));
    QVERIFY(!inFiles(folder.path(), Planted).isEmpty());
}

void DayTest::aDaysWorkLeavesNothingInClear()
{
    RealProgram program;
    QVERIFY(make(program));
    QVERIFY(program.start());
    QVERIFY(unlock(program));
    QVERIFY(newCase(program));
    // A concern, and the child's name: the fields of the first page, in their order.
    program.press(QStringLiteral("Tab"));
    program.press(QStringLiteral("Tab"));
    program.type(QString::fromLatin1(Phrase));
    program.press(QStringLiteral("ctrl+a"));
    program.press(QStringLiteral("ctrl+c"));
    program.press(QStringLiteral("Tab"));
    program.press(QStringLiteral("Tab"));
    program.type(QString::fromLatin1("Quillon " + Name));
    QVERIFY(program.clipboard().contains(QString::fromLatin1(Phrase)));
    // Looking for it, with the case open and in the list.
    program.press(QStringLiteral("ctrl+Return"));
    program.press(QStringLiteral("ctrl+f"));
    program.type(QString::fromLatin1(Name));
    program.press(QStringLiteral("Escape"));
    program.press(QStringLiteral("ctrl+shift+l"));
    program.press(QStringLiteral("ctrl+f"));
    program.type(QString::fromLatin1(Name));
    program.press(QStringLiteral("Down"));
    program.press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(program.title().startsWith(QLatin1String("A-0001")), 10000);
    // Preview, a PDF that is let out, and a section copied.
    program.press(QStringLiteral("ctrl+p"));
    const QString pdf = program.home() + QStringLiteral("/assessment.pdf");
    QVERIFY(save(program, pdf));
    const QStringList letOut{pdf};
    program.press(QStringLiteral("ctrl+shift+t"));

    if (program.memoryCanBeRead())
        QVERIFY2(!program.inMemory({Name}).isEmpty() && !program.inMemory({Phrase}).isEmpty(), "the search of the memory finds nothing");
    program.press(QStringLiteral("ctrl+l"));
    QTRY_VERIFY_WITH_TIMEOUT(sizeOf(program.store() + QStringLiteral("-wal")) == 0, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(program.title(), QStringLiteral("Holdfast"), 20000);
    const QString clipboard = program.clipboard();
    for (const QByteArray &word : Planted)
        QVERIFY2(!clipboard.contains(QString::fromLatin1(word)), word.constData());
    if (program.memoryCanBeRead()) {
        // The last page is let go a moment after the lock.
        QByteArrayList left;
        (void)QTest::qWaitFor([&] { return (left = program.inMemory(Planted)).isEmpty(); }, 5000);
        QVERIFY2(left.isEmpty(), firstOf(left).constData());
    } else {
        qInfo("the memory of the program is closed to us, as it should be; root can look");
    }
    nothingIsLeft(program, letOut);
    QVERIFY(unlock(program));
    program.closeAndWait();
    nothingIsLeft(program, letOut);
}

void DayTest::killedWhileTypingItLeavesNothingEither()
{
    RealProgram program;
    QVERIFY(make(program));
    QVERIFY(program.start());
    QVERIFY(unlock(program));
    QVERIFY(newCase(program));
    program.press(QStringLiteral("Tab"));
    program.press(QStringLiteral("Tab"));
    const qint64 before = sizeOf(program.store() + QStringLiteral("-wal"));
    program.type(QString::fromLatin1(Phrase));
    QTRY_VERIFY_WITH_TIMEOUT(sizeOf(program.store() + QStringLiteral("-wal")) != before, 20000);
    program.type(QString::fromLatin1(Name));
    program.kill();
    nothingIsLeft(program, {});
}

void DayTest::printingLeavesOnlyThePrint()
{
    RealProgram program;
    QVERIFY(make(program));
    QVERIFY(program.start());
    QVERIFY(unlock(program));
    QVERIFY(newCase(program));
    program.press(QStringLiteral("Tab"));
    program.press(QStringLiteral("Tab"));
    program.type(QString::fromLatin1(Phrase));
    program.press(QStringLiteral("ctrl+p"));
    // Into a file: without a printer that is what the dialog offers, in the folder the program was started in.
    QVERIFY(program.click(1000, 180, QStringLiteral("^Print")));
    program.press(QStringLiteral("alt+p"));
    const auto printed = [&program] { return QDir(program.home()).entryInfoList({QStringLiteral("A-0001*.pdf")}, QDir::Files); };
    if (!QTest::qWaitFor([&] { return !printed().isEmpty(); }, 5000))
        program.press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(!printed().isEmpty() && printed().first().size() > 0, 20000);
    QVERIFY(program.focus(QStringLiteral("^A-0001")));
    program.kill();
    const QStringList letOut{printed().first().filePath()};
    nothingIsLeft(program, letOut, true);
}

}  // namespace holdfast::tests

QTEST_GUILESS_MAIN(holdfast::tests::DayTest)
#include "tst_day.moc"
