// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes content_en_GB.ts, what a translator starts from, and the pseudo-locale content_xx.ts into a folder, while building.

#include "core/content/pack.h"
#include "tests/content/catalogue.h"

#include <QCoreApplication>
#include <QFile>

using namespace holdfast;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    const content::Pack &pack = content::Pack::builtIn();
    const auto write = [&](const QString &language, const tests::Translate &translate) {
        QFile file(QStringLiteral("%1/content_%2.ts").arg(folder, language));
        const QByteArray bytes = tests::catalogue(pack, language, translate);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    return write(QStringLiteral("en_GB"), [](const QString &) { return QString(); }) && write(QStringLiteral("xx"), tests::pseudo) ? 0 : 1;
}
