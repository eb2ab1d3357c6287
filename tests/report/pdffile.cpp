// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/pdffile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace holdfast::tests {

QByteArray output(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QTest::qFail(qPrintable(QStringLiteral("%1 %2: %3 %4")
                                    .arg(program, arguments.join(u' '), process.errorString(),
                                         QString::fromUtf8(process.readAllStandardError().left(2000)))),
                     __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

PdfFile::PdfFile(const QByteArray &bytes)
{
    QFile file(path());
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    m_objects =
        output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(), QStringLiteral("-")});
}

QString PdfFile::tree() const
{
    return QString::fromUtf8(output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path()}));
}

QStringList PdfFile::structure() const
{
    QStringList pieces;
    for (const QString &line : tree().split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
            pieces << trimmed.mid(1, trimmed.size() - 2);
    }
    return pieces;
}

QString PdfFile::pageText() const
{
    return QString::fromUtf8(output(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")}));
}

qsizetype PdfFile::count(const QString &regularExpression) const
{
    qsizetype found = 0;
    const QRegularExpression expression(regularExpression);
    for (auto it = expression.globalMatch(QString::fromLatin1(m_objects)); it.hasNext(); it.next())
        ++found;
    return found;
}

QStringList words(const QString &text)
{
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

}  // namespace holdfast::tests
