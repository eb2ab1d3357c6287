// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/quiet.h"

#include "core/base/clock.h"
#include "core/casefile/ensure.h"
#include "core/crypto/recoverykey.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdfpassword.h"
#include "core/report/pdfwriter.h"

namespace holdfast::cli {

namespace {

const QString PasswordFile = QStringLiteral("password-file");
const QString RecoverySheet = QStringLiteral("recovery-sheet");
const QString RecoveryCodeFile = QStringLiteral("recovery-code-file");
const QString StoreLabel = QStringLiteral("label");

const QString OtherReader = QStringLiteral("This document is not made for such a reader. \"documents\" lists for whom it is.");

int documents(const Context &context, const Arguments &)
{
    QJsonArray list;
    for (const report::DocumentKind &kind : report::documents()) {
        QJsonArray audiences;
        for (const report::Audience audience : kind.audiences)
            audiences.append(report::audienceWord(audience));
        list.append(QJsonObject{{QStringLiteral("name"), kind.name},
                                {QStringLiteral("audiences"), audiences},
                                {QStringLiteral("title"), report::documentTitle(kind.name, context.pack)}});
    }
    // Of a store and not of a case, so not among the documents that a case is shared with.
    list.append(QJsonObject{{QStringLiteral("name"), RecoverySheet},
                            {QStringLiteral("audiences"), QJsonArray{report::audienceWord(report::Audience::Full)}},
                            {QStringLiteral("title"), context.pack.field(QStringLiteral("paper.recovery-sheet"))}});
    return answer(list);
}

/// The sheet for the code that "store create" printed into a file; without one, with room to write it in. Nothing means that `exit` is set.
std::optional<report::Document> recoverySheet(const Context &context, const Arguments &arguments, int &exit)
{
    if (arguments.value(QStringLiteral("audience")).value_or(report::audienceWord(report::Audience::Full)) !=
        report::audienceWord(report::Audience::Full)) {
        exit = usage(OtherReader);
        return std::nullopt;
    }
    QString code;
    if (const auto file = arguments.value(RecoveryCodeFile)) {
        const auto bytes = readAll(*file, 1024);
        const auto key = bytes ? crypto::RecoveryKey::parse(QString::fromUtf8(*bytes)) : Result<crypto::RecoveryKey>(bytes.failure());
        if (!key) {
            exit = notDone(*file, key.error());
            return std::nullopt;
        }
        code = key->printed();
    }
    const QDate made = code.isEmpty() ? QDate() : ukDate(context.clock());
    return report::recoverySheet(arguments.value(StoreLabel).value_or(QString()), code, made, context.pack);
}

/// Reads the options that say which document is made for whom, and makes it. Nothing means that `exit` is set.
std::optional<report::Document> made(const Context &context, const Arguments &arguments, int &exit)
{
    const QString name = arguments.value(QStringLiteral("document")).value_or(QStringLiteral("full-assessment"));
    if (name == RecoverySheet)
        return recoverySheet(context, arguments, exit);
    const report::DocumentKind *kind = report::documentKind(name);
    if (!kind) {
        exit = usage(QStringLiteral("There is no such document. \"documents\" lists them."));
        return std::nullopt;
    }
    report::Options options;
    options.now = context.clock();
    options.audience = kind->audiences.front();
    if (const auto word = arguments.value(QStringLiteral("audience"))) {
        const auto audience = report::audienceFromWord(*word);
        if (!audience || std::find(kind->audiences.begin(), kind->audiences.end(), *audience) == kind->audiences.end()) {
            exit = usage(OtherReader);
            return std::nullopt;
        }
        options.audience = *audience;
    }
    for (const QString &value : arguments.options.value(QStringLiteral("include")))
        for (const QString &word : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!report::includeWord(options.include, word)) {
                exit = usage(QStringLiteral("What can be included is safe-address, concern-records or identifies-source."));
                return std::nullopt;
            }
    const bool isFamilyCopy = options.audience == report::Audience::Parents || options.audience == report::Audience::Child;
    if (isFamilyCopy && options.include != report::Include())
        say(QStringLiteral("holdfast-cli: A copy for the child or for parents never holds what --include asks for. It was left out."));

    const QString path = arguments.rest.first();
    auto record = caseFrom(path, exit);
    if (!record)
        return std::nullopt;
    casefile::ensureAssessment(*record, context.clock());
    options.leftOut = report::leftOutBefore(*record, options.audience);
    size_t index = record->assessments.size() - 1;
    if (const auto asked = arguments.value(QStringLiteral("assessment"))) {
        bool isNumber = false;
        const int number = asked->toInt(&isNumber);
        if (!isNumber || number < 1 || size_t(number) > record->assessments.size()) {
            exit = usage(QStringLiteral("The case has no such assessment. They are counted from 1."));
            return std::nullopt;
        }
        index = size_t(number) - 1;
    }
    auto document = [&] {
        const SilentStandardError silence;  // a one-page document is laid out to see whether it fits
        return report::makeDocument(name, *record, index, context.pack, options);
    }();
    if (document)
        return std::move(*document);
    const auto refusal =
        options.audience == report::Audience::Parents ? report::parentsCopyRefusal(*record, record->assessments[index]) : std::nullopt;
    const auto missing = report::documentRefusal(name, record->assessments[index]);
    exit = refusal   ? notDone(path, context.pack.words(*refusal))
           : missing ? notDone(path, context.pack.field(*missing))
                     : notDone(path, document.error());
    return std::nullopt;
}

int pdf(const Context &context, const Arguments &arguments)
{
    const auto out = arguments.value(QStringLiteral("o"));
    if (!out || out->isEmpty())
        return usage(QStringLiteral("Say where the PDF goes: -o OUT."));
    std::optional<crypto::Passphrase> password;
    if (const auto file = arguments.value(PasswordFile)) {
        auto read = passphraseFrom(arguments, arguments.rest.first(), PasswordFile);
        if (!read)
            return notDone(*file, read.error());
        if (!crypto::passphraseStrength(*read).acceptable)
            return notDone(*file, Error{ErrorCode::WeakPassphrase, {}});
        password = std::move(*read);
    }
    int exit = Done;
    const auto document = made(context, arguments, exit);
    if (!document)
        return exit;
    const auto bytes = [&]() -> Result<QByteArray> {
        const SilentStandardError silence;
        if (password)
            return report::writeProtectedPdf(report::layOut(*document), context.clock(), password->utf8());
        return report::writePdf(*document, context.clock());
    }();
    if (bytes)
        return writeFile(*out, *bytes);
    if (bytes.error().code == ErrorCode::TooLarge)
        return notDone(*arguments.value(PasswordFile),
                       QStringLiteral("A PDF takes a password of at most %1 bytes. Choose a shorter one.").arg(report::LongestPdfPassword));
    return notDone(*out, bytes.error());
}

int text(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto document = made(context, arguments, exit);
    if (!document)
        return exit;
    const QByteArray bytes = report::plainText(*document).toUtf8();
    const auto out = arguments.value(QStringLiteral("o"));
    return out ? writeFile(*out, bytes) : answer(bytes);
}

}  // namespace

std::vector<Command> documentCommands()
{
    const QStringList which{QStringLiteral("document"),
                            QStringLiteral("audience"),
                            QStringLiteral("include"),
                            QStringLiteral("assessment"),
                            QStringLiteral("o"),
                            RecoveryCodeFile,
                            StoreLabel};
    return {
        {"documents", "", "the documents that can be made, and for whom", {}, 0, 0, documents},
        {"pdf",
         "CASE -o OUT [--document NAME] [--audience WHO] [--include WHAT] [--password-file F]",
         "a document of a case as accessible PDF; with a password file, one that opens only with that password (a recovery-sheet takes its "
         "code from --recovery-code-file F, and the store's --label)",
         {which + QStringList{PasswordFile}, {}},
         1,
         1,
         pdf,
         true},
        {"text",
         "CASE [-o OUT] [--document NAME] [--audience WHO] [--include WHAT]",
         "the same document as plain text",
         {which, {}},
         1,
         1,
         text,
         true},
    };
}

}  // namespace holdfast::cli
