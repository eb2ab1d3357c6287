// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/content/catalogue.h"

namespace holdfast::tests {

QByteArray catalogue(const content::Pack &pack, const QString &language, const Translate &translate)
{
    QString ts = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                "<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en_GB\">\n<context>\n    <name>%2</name>\n")
                     .arg(language, pack.id());
    const auto texts = pack.translatable();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString other = translate(*it);
        ts += QStringLiteral(
                  "    <message>\n        <source>%1</source>\n        <comment>%2</comment>\n        <translation%3>%4</translation>\n"
                  "    </message>\n")
                  .arg(it->toHtmlEscaped(), it.key().toHtmlEscaped(), other.isEmpty() ? QStringLiteral(" type=\"unfinished\"") : QString(),
                       other.toHtmlEscaped());
    }
    return (ts + QStringLiteral("</context>\n</TS>\n")).toUtf8();
}

QString pseudo(const QString &text)
{
    static const QString plain = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    static const QString changed = QStringLiteral("ÅƁÇĐÉƑĜĤÎĴĶŁṀŃÖṔǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱńöṕǫŕšţûṽŵẋýž");
    QString result;
    for (const QChar c : text) {
        const auto at = plain.indexOf(c);
        result += at < 0 ? c : changed.at(at);
    }
    return QStringLiteral("[%1 %2]").arg(result, QString(qMax(qsizetype(2), text.size() / 3), QChar(0x00B7)));
}

}  // namespace holdfast::tests
