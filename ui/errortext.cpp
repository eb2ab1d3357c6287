// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/errortext.h"

#include "core/store/location.h"
#include <QCoreApplication>

namespace holdfast::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};
}  // namespace

QString errorText(const Error &error)
{
    // No default: a new code does not compile without its sentence.
    switch (error.code) {
    case ErrorCode::WrongKey: return Words::tr("That passphrase does not open this store. Try again, or use your recovery code.");
    case ErrorCode::Locked: return Words::tr("The store is locked. Open it with your passphrase first.");
    case ErrorCode::Busy:
        return Words::tr("This store is open in another window or on another computer. Open it to read only, or try again.");
    case ErrorCode::ReadOnly:
        return Words::tr("This place cannot be written to. Choose another folder, or ask for permission to write here.");
    case ErrorCode::DiskFull: return Words::tr("Not saved. The disk is full. Your words are still here. Free some room, then try again.");
    case ErrorCode::Io:
        return Words::tr("Not saved. The disk or drive did not answer. Your words are still here. Check the drive, then try again.");
    case ErrorCode::NoMemory: return Words::tr("There is not enough free memory to open the store. Close other programs, then try again.");
    case ErrorCode::NotAStore: return Words::tr("This file is not a Holdfast store. Choose another file.");
    case ErrorCode::NewerFormat: return Words::tr("This was made by a newer version of Holdfast. Update the program, then try again.");
    case ErrorCode::Damaged:
        return Words::tr("This could not be read because part of the file is damaged. Open the last backup, or choose another file.");
    case ErrorCode::Tampered:
        return Words::tr("This was changed outside Holdfast. Do not rely on it. Tell your manager, and open the last backup.");
    case ErrorCode::RolledBack:
        return Words::tr("This store is older than the one last used here. Look for the newer file, or accept this one and say why.");
    case ErrorCode::Conflict: return Words::tr("This record was changed elsewhere. Both versions are kept. Open it again to see them.");
    case ErrorCode::NotFound: return Words::tr("This could not be found. Check the name, or choose another one.");
    case ErrorCode::Exists: return Words::tr("Something with this name is there already. Choose another name.");
    case ErrorCode::Refused: return Words::tr("A rule does not allow this yet. The page says what is needed first.");
    case ErrorCode::WeakPassphrase:
        return Words::tr("This passphrase is easy to guess. Choose a longer one, or use the one that was made for you.");
    case ErrorCode::BadRecoveryCode:
        return Words::tr("There is a typing mistake in the recovery code. Compare it with the sheet, group by group.");
    case ErrorCode::NotACaseFile: return Words::tr("This is not a Holdfast case file. Choose another file.");
    case ErrorCode::TooLarge: return Words::tr("This file is too large or too deeply nested to be a case file. Choose another file.");
    case ErrorCode::BadContent:
        return Words::tr("The guidance content has problems and was not used. Install Holdfast again, or ask who looks after it.");
    case ErrorCode::Cancelled: return Words::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        return Words::tr("Holdfast made a mistake and stopped this step. Your words are kept. Try again, and report it if it comes back.");
    }
    Q_UNREACHABLE();
}

QString unsavedText(const Error &error)
{
    if (error.code == ErrorCode::Busy)
        return Words::tr(
            "Not saved. Somebody went on with this store on another computer. Your words are still here, and are saved once it "
            "is closed there.");
    return errorText(error);
}

QString placeWarning(const QString &path)
{
    switch (store::locationOf(path)) {
    case store::Location::ThisComputer: return {};
    case store::Location::Removable: return Words::tr("This is a removable drive. Check your employer allows it.");
    case store::Location::Network:
        return Words::tr("This folder is on the network. When the connection breaks, nothing can be saved until it is back, and only one "
                         "computer at a time can write. Keep the store on this computer; its backups may go to the network.");
    case store::Location::Synced:
        return Words::tr(
            "A program copies this folder to other places, and may put an older file back in place of the store. Keep the store in "
            "another folder; its backups may go here.");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::ui
