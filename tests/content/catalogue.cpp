// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/content/catalogue.h"

#include <QRegularExpression>

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
    // What stands in for a value, a tag and an entity is no word.
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|<[^>]*>|&(?:amp|lt|gt|quot|nbsp|#\\d+);"));
    QString result = text;
    qsizetype from = 0;
    const auto change = [&](qsizetype to) {
        for (; from < to; ++from)
            if (const auto at = plain.indexOf(result.at(from)); at >= 0)
                result[from] = changed.at(at);
    };
    auto found = kept.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        change(match.capturedStart());
        from = match.capturedEnd();
    }
    change(result.size());
    // Longer by whole words, as sentences of another language are: they may break into lines where words end.
    QString more;
    for (qsizetype i = 0; i < qMax(qsizetype(2), text.size() / 3); ++i)
        more += i % 7 == 6 ? QLatin1Char(' ') : QChar(0x00B7);
    return QStringLiteral("[%1 %2]").arg(result, more.trimmed());
}

}  // namespace holdfast::tests
