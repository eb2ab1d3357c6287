// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/pdfpassword.h"

#include "core/report/pdfhandle.h"
#include "core/report/pdfwriter.h"

namespace holdfast::report {

Result<QByteArray> writeProtectedPdf(const Pages &pages, const QDateTime &created, QByteArrayView password)
{
    if (password.isEmpty() || password.contains('\0'))
        return unexpected(ErrorCode::WeakPassphrase);
    if (password.size() > LongestPdfPassword)
        return unexpected(ErrorCode::TooLarge);
    const QByteArray clear = writePdf(pages, created, Standard::UaOnly);
    QByteArray typed = password.toByteArray();  // ends with a zero byte, which the view need not

    const pdf::Handle pdf;
    if (!pdf.went(qpdf_read_memory(pdf.data(), "document", clear.constData(), qulonglong(clear.size()), nullptr)) ||
        !pdf.went(qpdf_init_write_memory(pdf.data()))) {
        typed.fill('\0');
        return unexpected(ErrorCode::Internal);
    }
    // One password for both of its roles: an owner's of its own would be a second way in that nobody was told.
    qpdf_set_r6_encryption_parameters2(pdf.data(), typed.constData(), typed.constData(), QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE,
                                       QPDF_TRUE, QPDF_TRUE, qpdf_r3p_full, QPDF_TRUE);
    typed.fill('\0');
    if (qpdf_has_error(pdf.data()) || !pdf.went(qpdf_write(pdf.data())))
        return unexpected(ErrorCode::Internal);
    const unsigned char *bytes = qpdf_get_buffer(pdf.data());
    const size_t size = qpdf_get_buffer_length(pdf.data());
    if (!bytes || size == 0)
        return unexpected(ErrorCode::Internal);
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

}  // namespace holdfast::report
