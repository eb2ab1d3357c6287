// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/day/realprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <csignal>

namespace holdfast::tests {

namespace {
constexpr qint64 Piece = 1 << 20;
constexpr qint64 Overlap = 256;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}  // namespace

QByteArrayList shapesOf(const QByteArray &word)
{
    QByteArrayList shapes;
    for (const QString &text : {QString::fromUtf8(word), QString::fromUtf8(word).toLower()}) {
        QStringEncoder wide(QStringEncoder::Utf16LE);
        shapes << text.toUtf8() << QByteArray(wide(text));
    }
    return shapes;
}

QByteArrayList inFiles(const QString &folder, const QByteArrayList &words, const QStringList &butNot)
{
    QByteArrayList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (butNot.contains(path))
            continue;
        const QByteArray bytes = bytesOf(path) + path.toUtf8();
        for (const QByteArray &word : words)
            for (const QByteArray &shape : shapesOf(word))
                if (bytes.contains(shape))
                    found << word + " in " + path.toUtf8();
    }
    return found;
}

RealProgram::RealProgram()
{
    for (const char *name : {"", "/run", "/tmp"})
        QDir().mkpath(home() + QLatin1String(name));
    QFile::setPermissions(home() + QStringLiteral("/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

RealProgram::~RealProgram()
{
    kill();
    m_display.terminate();
    m_display.waitForFinished();
}

QProcessEnvironment RealProgram::environment() const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home() + QStringLiteral("/run"));
    environment.insert(QStringLiteral("TMPDIR"), home() + QStringLiteral("/tmp"));
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    return environment;
}

bool RealProgram::showDisplay()
{
    // A number that is free may be taken by somebody else before the server has it. Without -noreset it starts anew, and refuses whoever
    // comes just then, each time the last program leaves.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_display.start(QStringLiteral("Xvfb"),
                        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                         QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        while (!m_display.canReadLine() && m_display.waitForReadyRead(20000))
            ;
        m_name = QLatin1Char(':') + QString::fromLatin1(m_display.readLine()).trimmed();
        const auto answers = [this] { return !ask({QStringLiteral("getdisplaygeometry")}).isEmpty(); };
        if (QTest::qWaitFor([&] { return m_display.state() == QProcess::NotRunning || answers(); }, 20000) && answers() &&
            m_display.state() == QProcess::Running)
            return true;
        m_display.kill();
        m_display.waitForFinished();
    }
    return false;
}

bool RealProgram::start()
{
    m_program.setProcessEnvironment(environment());
    m_program.setWorkingDirectory(home());
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral("strace"),
                    {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-s"),
                     QStringLiteral("300"), QStringLiteral("-A"), QStringLiteral("-o"), m_folder.filePath(QStringLiteral("calls")),
                     QStringLiteral("-e"), QStringLiteral("trace=socket,open,openat,creat,memfd_create"), QStringLiteral(HOLDFAST)});
    return m_program.waitForStarted() && focus(QStringLiteral("^Holdfast$"));
}

QByteArray RealProgram::ask(const QStringList &words) const
{
    QProcess asked;
    asked.setProcessEnvironment(environment());
    asked.start(QStringLiteral("xdotool"), words);
    asked.waitForFinished(20000);
    return asked.readAllStandardOutput().trimmed();
}

void RealProgram::press(const QString &key) const
{
    ask({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key});
}

bool RealProgram::click(int x, int y, const QString &dialog) const
{
    // Pressed again only when nothing has come of it: the page may not have been painted yet.
    for (int attempt = 0; attempt < 10; ++attempt) {
        ask({QStringLiteral("mousemove"), QString::number(x), QString::number(y), QStringLiteral("click"), QStringLiteral("1")});
        const auto isThere = [&] {
            return !ask({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), dialog}).isEmpty();
        };
        if (QTest::qWaitFor(isThere, 2000))
            return focus(dialog);
    }
    return false;
}

void RealProgram::type(const QString &text) const
{
    ask({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), QStringLiteral("--"), text});
}

bool RealProgram::focus(const QString &title) const
{
    QByteArray window;
    const bool isThere = QTest::qWaitFor(
        [&] {
            window = ask({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title}).split('\n').last();
            return !window.isEmpty();
        },
        30000);
    // There is no window manager to do it.
    if (isThere)
        ask({QStringLiteral("windowfocus"), QStringLiteral("--sync"), QString::fromLatin1(window)});
    return isThere;
}

QString RealProgram::title() const
{
    return QString::fromUtf8(ask({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")}));
}

qint64 RealProgram::pid() const
{
    return ask({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowpid")}).toLongLong();
}

QString RealProgram::clipboard() const
{
    QProcess reader;
    QProcessEnvironment with = environment();
    with.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    reader.setProcessEnvironment(with);
    reader.start(QStringLiteral(CLIPBOARD_READER), {});
    reader.waitForFinished(20000);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void RealProgram::kill()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    if (const qint64 program = pid(); program > 0)
        ::kill(pid_t(program), SIGKILL);
    if (!m_program.waitForFinished(5000)) {
        m_program.kill();
        m_program.waitForFinished();
    }
}

void RealProgram::closeAndWait()
{
    press(QStringLiteral("ctrl+q"));
    m_program.waitForFinished(20000);
}

bool RealProgram::memoryCanBeRead() const
{
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid()));
    return memory.open(QIODevice::ReadOnly);
}

QByteArrayList RealProgram::inMemory(const QByteArrayList &words) const
{
    QByteArrayList found;
    const qint64 program = pid();
    QFile memory(QStringLiteral("/proc/%1/mem").arg(program));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {"the memory cannot be read"};
    const QByteArrayList maps = bytesOf(QStringLiteral("/proc/%1/maps").arg(program)).split('\n');
    for (const QByteArray &line : maps) {
        const QByteArrayList parts = line.simplified().split(' ');
        // Only what can be written can hold what was typed.
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const qint64 from = parts[0].split('-')[0].toLongLong(nullptr, 16), to = parts[0].split('-')[1].toLongLong(nullptr, 16);
        for (qint64 at = from; at < to; at += Piece) {
            if (!memory.seek(at))
                break;
            const QByteArray piece = memory.read(std::min(Piece + Overlap, to - at));
            for (const QByteArray &word : words)
                for (const QByteArray &shape : shapesOf(word))
                    for (qsizetype where = piece.indexOf(shape); where >= 0 && where < Piece; where = piece.indexOf(shape, where + 1))
                        found << word + " in " + parts.last() + " at " + QByteArray::number(at + where, 16);
        }
    }
    return found;
}

QByteArrayList RealProgram::calls() const
{
    return bytesOf(m_folder.filePath(QStringLiteral("calls"))).split('\n');
}

}  // namespace holdfast::tests
