// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Makes the pseudo-locale of the interface from its own catalogue: each message with a changed and longer text, plural forms alike.

#include "tests/content/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace holdfast;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile from(app.arguments().value(1));
    QFile to(app.arguments().value(2));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return 1;
    QXmlStreamReader reader(&from);
    QXmlStreamWriter writer(&to);
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("TS")) {
            writer.writeStartElement(QStringLiteral("TS"));
            writer.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
            writer.writeAttribute(QStringLiteral("language"), QStringLiteral("xx"));
        } else if (reader.isStartElement() && reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
            writer.writeTextElement(QStringLiteral("source"), source);
        } else if (reader.isStartElement() && reader.name() == QLatin1String("translation")) {
            reader.skipCurrentElement();
            writer.writeTextElement(QStringLiteral("translation"), tests::pseudo(source));
        } else if (!reader.isComment()) {
            writer.writeCurrentToken(reader);
        }
    }
    return reader.hasError() ? 1 : 0;
}
