// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/storeaccess.h"

#include "core/session/wholestore.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast::cli {

namespace {

/// The passphrase of the archive: another one when --new-passphrase-file names it, else the store's.
Result<crypto::Passphrase> forArchive(const Arguments &arguments, const crypto::Passphrase &store)
{
    const auto file = arguments.value(QStringLiteral("new-passphrase-file"));
    if (!file)
        return store.clone();
    Arguments other;
    other.options[QStringLiteral("passphrase-file")] = {*file};
    return passphraseFrom(other, arguments.rest.at(1));
}

int pack(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1), out = arguments.rest.at(2);
    const bool isPlain = arguments.has(QStringLiteral("plain"));
    if (const auto free = session::isFreeFor(out, isPlain); !free)
        return notDone(out, free.error());
    const auto secret = passphrase(arguments);
    const auto vault = opened(context, arguments, For::Reading, secret);
    if (!vault)
        return NotDone;
    const auto other = forArchive(arguments, *secret);
    if (!other)
        return notDone(path, other.error());
    const auto files = session::takeOut(
        *vault, {out, isPlain ? nullptr : &*other, crypto::KdfCost::calibrated, QStringLiteral("console"), {}}, context.clock());
    return files ? answer(QJsonObject{{QStringLiteral("files"), qint64(*files)}}) : notDone(out, files.error());
}

int unpack(const Context &, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1), folder = arguments.rest.at(2);
    const auto secret = passphrase(arguments);
    if (!secret)
        return notDone(path, secret.error());
    const auto files = session::unpackArchive(path, *secret, folder);
    if (!files && files.error().code == ErrorCode::Exists)
        return notDone(folder, files.error());
    return files ? answer(QJsonObject{{QStringLiteral("files"), qint64(*files)}}) : notDone(path, files.error());
}

}  // namespace

std::vector<StoreAction> wholeActions()
{
    return {{"archive", 3, 3, pack}, {"unpack", 3, 3, unpack}};
}

}  // namespace holdfast::cli
