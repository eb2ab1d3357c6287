// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/errorsentences.h"

namespace holdfast::cli {

QString errorSentence(ErrorCode code)
{
    // No default: a new code does not compile without its sentence.
    switch (code) {
    case ErrorCode::WrongKey: return QStringLiteral("That passphrase does not open this store. Check it and try again.");
    case ErrorCode::Locked: return QStringLiteral("The store is locked. Give its passphrase.");
    case ErrorCode::Busy: return QStringLiteral("The store is open in another program. Close it there and try again.");
    case ErrorCode::ReadOnly:
        return QStringLiteral("There is no permission to write here. Choose another folder, or change the permission.");
    case ErrorCode::DiskFull: return QStringLiteral("The disk is full. Nothing was written. Free some room and try again.");
    case ErrorCode::Io:
        return QStringLiteral("The disk or drive did not answer, or the file cannot be read. Check the drive and the permission.");
    case ErrorCode::NoMemory:
        return QStringLiteral("There is not enough free memory to derive the key. Close other programs and try again.");
    case ErrorCode::NotAStore: return QStringLiteral("This file is not a Holdfast store.");
    case ErrorCode::NewerFormat: return QStringLiteral("This was made by a newer version of Holdfast. Update this program.");
    case ErrorCode::Damaged: return QStringLiteral("Part of this cannot be read back. Nothing was changed. Use the last backup.");
    case ErrorCode::Tampered: return QStringLiteral("This was changed outside Holdfast. Do not rely on it. Use the last backup.");
    case ErrorCode::RolledBack:
        return QStringLiteral(
            "This store is older than the one last used here. Look for the newer file, or open it in the window and accept it there.");
    case ErrorCode::Conflict: return QStringLiteral("This record was changed meanwhile. Nothing was overwritten. Try again.");
    case ErrorCode::NotFound: return QStringLiteral("This was not found. Check the name.");
    case ErrorCode::Exists: return QStringLiteral("Something with this name is there already. Choose another name.");
    case ErrorCode::Refused: return QStringLiteral("A rule does not allow this document for this reader.");
    case ErrorCode::WeakPassphrase:
        return QStringLiteral(
            "This passphrase is easy to guess. Use at least 12 characters that are not a known phrase, or several random words.");
    case ErrorCode::BadRecoveryCode: return QStringLiteral("There is a typing mistake in the recovery code.");
    case ErrorCode::NotACaseFile: return QStringLiteral("This is not a Holdfast case file.");
    case ErrorCode::TooLarge: return QStringLiteral("This is larger or more deeply nested than a case file can be.");
    case ErrorCode::BadContent: return QStringLiteral("The guidance content has problems and was not used. Install Holdfast again.");
    case ErrorCode::Cancelled: return QStringLiteral("Stopped. Nothing was changed.");
    case ErrorCode::Internal: return QStringLiteral("Holdfast made a mistake and stopped. Nothing was changed. Report this.");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::cli
