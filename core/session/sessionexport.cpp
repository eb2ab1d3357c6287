// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/sessionstate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace holdfast::session {

Result<void> Session::letOut(const QString &path, const QByteArray &bytes, const QString &what, const QString &forWhom)
{
    // Only names are compared: opening the store's files here would give up the database's locks (contract.md 6).
    const auto name = [](const QString &file) {
        const QFileInfo info(file);
        return info.exists() ? info.canonicalFilePath() : QDir(QFileInfo(info.path()).canonicalFilePath()).filePath(info.fileName());
    };
    const QString store = storePath();
    if (!store.isEmpty() && (name(path) == name(store) || name(path).startsWith(name(store) + QLatin1Char('-'))))
        return unexpected(ErrorCode::Refused, QStringLiteral("the store's own file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(ErrorCode::Io);
    noteExport(what, forWhom, path, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return {};
}

void Session::noteExport(const QString &what, const QString &forWhom, const QString &where, const QByteArray &digest)
{
    note(QStringLiteral("exported"), QStringList{what, forWhom, where, QString::fromLatin1(digest.toHex())}.join(QLatin1Char('\n')));
}

void Session::note(const QString &action, const QString &text)
{
    if (!isOpen() || isReadOnly())
        return;
    queue([action, text, id = caseId()](Desk &desk) { return desk.note(action, id, text); },
          [this](Result<void> noted) {
              if (!noted)
                  Q_EMIT saveFailed(noted.error());
          });
}

}  // namespace holdfast::session
