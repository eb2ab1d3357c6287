// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A copy of a store's sealed bytes in a folder of our own, to look at while somebody else has the store open or where it cannot be
// written. Gone when this object goes. The copy may have caught the store in the middle of a change: authenticate it and take another.
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace holdfast::store {

class PrivateCopy {
public:
    /// `folder` empty: the system's temporary folder.
    static Result<std::unique_ptr<PrivateCopy>> of(const QString &path, const QString &folder);
    /// Copies afresh. Busy when this process itself has the store open to write.
    Result<void> take();
    QString path() const { return m_folder.filePath(QStringLiteral("copy")); }

private:
    PrivateCopy(const QString &path, const QString &pattern);

    QString m_source;
    QTemporaryDir m_folder;
};

}  // namespace holdfast::store
