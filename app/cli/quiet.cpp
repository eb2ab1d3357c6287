// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/quiet.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace holdfast::cli {

void quietPlatform()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
        if (type == QtFatalMsg)
            std::fputs("holdfast-cli: this program made a mistake and stopped\n", stderr);
    });
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"));  // documents are laid out without a display
#ifdef Q_OS_UNIX
    umask(077);                                // what it writes is its owner's, as the window's is
    qputenv("LC_ALL", QByteArray("C.UTF-8"));  // Qt warns about any other encoding; answers do not depend on the locale
#endif
}

#ifdef Q_OS_UNIX
SilentStandardError::SilentStandardError()
{
    std::fflush(stderr);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0)
        return;
    m_kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (m_kept >= 0)
        dup2(nowhere, STDERR_FILENO);
    close(nowhere);
}

SilentStandardError::~SilentStandardError()
{
    if (m_kept < 0)
        return;
    dup2(m_kept, STDERR_FILENO);
    close(m_kept);
}
#else
SilentStandardError::SilentStandardError() = default;
SilentStandardError::~SilentStandardError()
{
    Q_UNUSED(m_kept)
}
#endif

}  // namespace holdfast::cli
