// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What can go wrong because of the world, as stable codes. Sentences are born in ui/errortext and in the console's table;
// a code never carries a person's data.
#pragma once

#include <QString>

namespace holdfast {

/// Stable, explained one by one in resources/help. Never reorder meaning; add at the end of a group.
enum class ErrorCode {
    // the store
    WrongKey,         ///< passphrase or recovery code does not open it, or its header was altered: the two cannot be told apart
    Locked,           ///< the store is locked; unlock first
    Busy,             ///< open in another window or process
    ReadOnly,         ///< file or folder cannot be written
    DiskFull,         ///< no room; nothing was written
    Io,               ///< could not be saved or read, for a reason of the system
    NoMemory,         ///< not enough memory to derive the key; the key itself may be right
    NotAStore,        ///< the file is not a store
    NewerFormat,      ///< made by a newer version
    Damaged,          ///< bytes cannot be read back
    Tampered,         ///< bytes were altered by somebody without the key
    RolledBack,       ///< older than what was last seen here
    Conflict,         ///< changed elsewhere since it was read
    NotFound,         ///< no such record, file or reference
    Exists,           ///< the reference, file or record is there already
    Refused,          ///< a rule does not allow it (parents' copy, same signer twice, ...)
    WeakPassphrase,   ///< too short, common or easily guessed
    BadRecoveryCode,  ///< a typing error: the check group does not fit
    // documents and files
    NotACaseFile,  ///< not JSON, not UTF-8, or not a case file
    TooLarge,      ///< larger or deeper than what is read
    BadContent,    ///< the content pack has problems; nothing of it is used
    Cancelled,     ///< the person stopped it
    Internal,      ///< our own mistake; never shown with details
};

/// A code and a developer's detail that is never translated, never shown to a practitioner, and never holds record contents, SQL text or
/// names.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    bool operator==(const Error &) const = default;
};

}  // namespace holdfast
