// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "app/cli/errorsentences.h"
#include "core/casefile/codec.h"
#include "core/report/printable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace holdfast::cli {

namespace {

QFile &standardInput()
{
    static QFile input;
    if (!input.isOpen() && !input.open(stdin, QIODevice::ReadOnly))
        input.close();
    return input;
}

/// A name as it may stand on a terminal: no line ends, nothing that reorders or commands it.
QString shown(const QString &path)
{
    return report::printable(path == QLatin1String("-") ? QStringLiteral("standard input") : path);
}

}  // namespace

int answer(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0)
        return Done;
    return notDone(QStringLiteral("standard output"), QStringLiteral("The answer could not be written."));
}

int answer(const QJsonObject &object)
{
    return answer(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int answer(const QJsonArray &array)
{
    return answer(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

int usage(const QString &sentence)
{
    say(QStringLiteral("holdfast-cli: %1 See holdfast-cli --help.").arg(sentence));
    return Usage;
}

int problems(const QString &file, const Issues &issues)
{
    for (const Issue &issue : issues) {
        const QString place = issue.place.isEmpty() ? QStringLiteral("the whole file") : report::printable(issue.place);
        const QString detail = issue.detail.isEmpty() ? QString() : issue.detail + QLatin1Char(' ');
        say(QStringLiteral("%1: %2: %3(%4)").arg(shown(file), place, detail, issue.id));
    }
    return HasProblems;
}

int notDone(const QString &what, const Error &error)
{
    return notDone(what, errorSentence(error.code));
}

int notDone(const QString &what, const QString &sentence)
{
    say(QStringLiteral("%1: %2").arg(shown(what), sentence));
    return NotDone;
}

Result<QByteArray> readAll(const QString &path, qsizetype most)
{
    QFile named(path);
    const bool isStandard = path == QLatin1String("-");
    if (!isStandard) {
        if (!QFileInfo::exists(path))
            return unexpected(ErrorCode::NotFound);
        if (QFileInfo(path).isDir() || !named.open(QIODevice::ReadOnly))
            return unexpected(ErrorCode::Io);
    }
    QFile &file = isStandard ? standardInput() : named;
    // Never more than what a reader would refuse anyway, whatever the device goes on giving.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = file.read(most + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return unexpected(ErrorCode::Io);
    return bytes;
}

Result<QByteArray> readLine()
{
    QByteArray line;
    char c = 0;
    while (line.size() < 4096 && standardInput().getChar(&c) && c != '\n')
        line += c;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo::exists(a) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

Result<crypto::Passphrase> passphraseFrom(const Arguments &arguments, const QString &guarded, const QString &option)
{
    Result<QByteArray> bytes = QByteArray();
    if (const auto file = arguments.value(option)) {
        if (isSameFile(*file, guarded))
            return unexpected(ErrorCode::WrongKey);
        bytes = readAll(*file);
        if (bytes)
            bytes = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
        if (bytes && bytes->endsWith('\r'))
            bytes->chop(1);
    } else {
        bytes = readLine();
    }
    if (!bytes)
        return bytes.failure();
    auto result = crypto::Passphrase::fromInput(QString::fromUtf8(*bytes));
    bytes->fill('\0');
    return result;
}

int writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-"))
        return answer(bytes);
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return notDone(path, QStringLiteral("There is no such folder. Make it first, or choose another one."));
    if (info.isDir())
        return notDone(path, QStringLiteral("This is a folder. Give the name of a file in it."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notDone(path, {ErrorCode::ReadOnly, {}});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notDone(path, {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io, {}});
    return Done;
}

std::optional<QJsonObject> objectFrom(const QString &path, int &exit)
{
    const auto bytes = readAll(path);
    if (!bytes) {
        exit = notDone(path, bytes.error());
        return std::nullopt;
    }
    auto read = casefile::readObject(*bytes);
    if (const auto *issues = std::get_if<Issues>(&read)) {
        exit = problems(path, *issues);
        return std::nullopt;
    }
    return std::get<QJsonObject>(std::move(read));
}

std::optional<casefile::Case> caseFrom(const QString &path, int &exit)
{
    const auto bytes = readAll(path);
    if (!bytes) {
        exit = notDone(path, bytes.error());
        return std::nullopt;
    }
    auto read = casefile::fromJson(*bytes);
    if (const auto *issues = std::get_if<Issues>(&read)) {
        exit = problems(path, *issues);
        return std::nullopt;
    }
    auto record = std::get<casefile::Case>(std::move(read));
    problems(path, casefile::unknownFields(record));
    return record;
}

}  // namespace holdfast::cli
